/** A table's page: writing, mending and deleting notes, with or without network. */
import { field, follow, form, keep, move, parsed, prefix, read, serverNow, start } from './field.js';
import { step, storage, there } from './field.js';
import { all, refresh, request } from './live.js';
import { face, isWaiting, makeOutbox } from './outbox.js';
import { replace } from './replace.js';
import { button, dress, make, slip } from './slips.js';
import { count, say } from './words.js';

const list = there('venter');
const told = there('lagret');
const undoLine = there('angre');

/** @type {Map<string, Editor>} */
const editors = new Map();
// The server's own slips under those that we show otherwise.
/** @type {Map<Element, Element>} */
const originals = new Map();
let replacedAt = Date.now();
let isSoon = false;
let received = 0;
let halted = '';
let announcing = 0;
let looking = 0;

const outbox = makeOutbox({
    storage,
    prefix,
    async post(path, fields) {
        const options = { method: 'POST', headers: { Accept: 'application/json' }, body: new URLSearchParams(fields) };
        const { status, text } = await request(form.getAttribute('action') + path, options);
        return { status, body: parsed(text) };
    },
    now: Date.now,
    later(act, ms) {
        const timer = setTimeout(act, ms);
        return () => clearTimeout(timer);
    },
    newId: () => [...crypto.getRandomValues(new Uint8Array(16))].map((n) => (n + 256).toString(16).slice(1)).join(''),
    random: Math.random,
    changed(what, entry) {
        if (what === 'received') {
            received += 1;
        } else if (what) {
            const { kind = 'gone', problem = '' } = entry?.halt || {};
            halted = kind === 'problem' ? problem : say(kind);
        }
        announce();
        if (!isSoon) Promise.resolve().then(render);
        isSoon = true;
    },
});

// A little later, so that what is received at once is said once.
function announce() {
    clearTimeout(announcing);
    announcing = window.setTimeout(() => {
        const waiting = outbox.list().filter(isWaiting).length;
        const text = halted || (waiting ? count('kept', waiting) : received ? count('received', received) : '');
        if (text && text !== told.textContent) told.textContent = text;
        halted = '';
        received = 0;
    }, 600);
}

/** @param {string} id */
const onServer = (id) => all(`[data-note="${id}"]`)[0];

/** @param {string} id */
const onPhone = (id) => all(`#venter [data-waits="${id}"]`)[0];

// Whether the page shows what the server has of it, so that we need not.
/** @param {Entry} entry @param {HTMLElement | undefined} note */
function isShown({ id, ops, receipt }, note) {
    if (!receipt || ops.length || editors.has(id)) return false;
    // A list made a while after the receipt is right, also when it does not show this note.
    if (replacedAt > receipt.when + 2000) return true;
    return receipt.text === null ? !note : Boolean(note && Number(note.dataset.version) >= receipt.version);
}

function render() {
    isSoon = false;
    const slips = outbox.unstored.size ? [make('li', { class: 'warn' }, say('noStore'))] : [];
    for (const [note, original] of originals) replace(note, original);
    originals.clear();
    for (const entry of outbox.list()) {
        const { id, halt, ops } = entry;
        const note = onServer(id);
        if (isShown(entry, note)) {
            note?.classList.remove('fresh');
            outbox.forget(id);
            continue;
        }
        // The stream should have told us. If it is silent, look.
        if (!ops.length) looking = looking || window.setTimeout(look, 2500);
        if (halt?.kind === 'problem' && /write|edit/.test(ops[0].kind)) openEditor(id, face(entry).text, ops[0].from);
        if (halt || (!note && !face(entry).isDeleted)) slips.push(slip(entry));
        else if (note) {
            const original = /** @type {Element} */ (note.cloneNode(true));
            original.querySelector('[data-keep]')?.remove();
            originals.set(note, original);
            dress(note, entry);
        }
    }
    // The note has gone from the page under somebody who was mending it.
    for (const id of editors.keys()) {
        if (!onServer(id) && !outbox.get(id)) slips.push(make('li', { class: 'slip', 'data-waits': id }));
    }
    const fresh = /** @type {HTMLElement} */ (list.cloneNode(false));
    fresh.append(...slips);
    const held = /** @type {HTMLElement | undefined} */ (document.activeElement?.closest('#venter li'));
    replace(list, fresh);
    for (const [id, { box, area }] of editors) {
        const home = onPhone(id) || onServer(id);
        if (box.parentNode === home) continue;
        const isWritten = document.activeElement === area;
        home.append(box);
        if (isWritten) area.focus();
    }
    for (const part of all('.tekst, .state')) part.hidden = Boolean(part.parentElement?.querySelector('[data-keep]'));
    // A note that is received moves up into the list, and takes along whoever stood on it.
    if (held && !held.isConnected && !list.contains(document.activeElement)) back(held.dataset.waits || '');
}

function look() {
    looking = 0;
    refresh(['notater']);
}

/** @param {string} id @param {string} text @param {number | null} from */
function openEditor(id, text, from) {
    const open = editors.get(id);
    if (open) return open;
    const draft = read('rett/' + id) || { text, from, begun: 0, step: step().step };
    const attributes = { rows: '3', 'aria-label': say('edit'), 'aria-describedby': 'galt-' + id };
    const area = /** @type {HTMLTextAreaElement} */ (make('textarea', attributes));
    if (field.maxLength > 0) area.maxLength = field.maxLength;
    area.value = draft.text;
    const isStopped = outbox.get(id)?.halt;
    const buttons = make('p', { class: 'row' }, button('save'), button('cancel', '', isStopped ? 'drop' : 'cancel'));
    const editor = { ...draft, area, box: make('div', { 'data-keep': '' }, area, buttons) };
    area.addEventListener('input', () => {
        editor.begun = editor.begun || serverNow();
        keep('rett/' + id, { text: area.value, from: editor.from, begun: editor.begun, step: editor.step });
    });
    editors.set(id, editor);
    return editor;
}

/** @param {string} id */
function closeEditor(id) {
    editors.get(id)?.box.remove();
    editors.delete(id);
    back(id);
}

// To where the person came from, wherever the note is now.
/** @param {string} id */
function back(id) {
    render();
    const goal = (onPhone(id) || onServer(id))?.querySelector('[data-edit], [data-do=edit]');
    /** @type {HTMLElement} */ (goal || undoLine.querySelector('button') || field).focus();
}

/** @param {string} id */
function offerUndo(id) {
    undoLine.replaceChildren(make('span', { 'data-waits': id }, say('deleted'), ' ', button('undo')));
}

// What is known of a note before it is changed.
/** @param {string} id @param {HTMLElement} home */
function known(id, home) {
    const entry = outbox.get(id);
    const text = entry ? face(entry).text : home.querySelector('.tekst')?.textContent || '';
    // What this phone has already done to it gives the version.
    return { text, from: entry ? null : Number(home.dataset.version), step: step().step || '' };
}

/** @type {Record<string, (id: string, home: HTMLElement) => void>} */
const acts = {
    edit(id, home) {
        const { text, from } = known(id, home);
        const { area } = openEditor(id, text, from);
        render();
        area.focus();
    },
    save(id) {
        const editor = editors.get(id);
        const text = editor?.area.value.trim();
        if (!editor || !text) return editor?.area.focus();
        outbox.edit(id, text, { ...editor, begun: editor.begun || serverNow() });
        keep('rett/' + id, null);
        closeEditor(id);
    },
    cancel(id) {
        keep('rett/' + id, null);
        if (outbox.get(id)?.halt) acts.drop(id, list);
        closeEditor(id);
    },
    delete(id, home) {
        outbox.remove(id, known(id, home));
        offerUndo(id);
        undoLine.querySelector('button')?.focus();
    },
    drop(id) {
        outbox.drop(id);
        offerUndo(id);
        back(id);
    },
    undo(id) {
        outbox.undo(id);
        undoLine.replaceChildren();
        back(id);
    },
    move,
    retry: (id) => outbox.retry(id),
    mine: (id) => outbox.resolve(id, 'mine'),
    theirs: (id) => outbox.resolve(id, 'theirs'),
    both: (id) => outbox.resolve(id, 'both'),
};

/** @param {Event} event @param {string} selector */
function press(event, selector) {
    const pressed = event.target instanceof Element ? event.target.closest(selector) : null;
    const home = pressed?.closest('[data-note], [data-waits]');
    if (!(pressed instanceof HTMLElement && home instanceof HTMLElement)) return;
    event.preventDefault();
    const what = pressed.dataset.do || (pressed.matches('form') ? 'delete' : 'edit');
    acts[what](home.dataset.note || home.dataset.waits || '', home);
}

document.addEventListener('click', (event) => press(event, '[data-edit], [data-do]'));
document.addEventListener('submit', (event) => press(event, 'form[data-delete]'));
document.addEventListener('keydown', (event) => {
    const isSend = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (isSend && event.target === field) form.dispatchEvent(new Event('submit', { cancelable: true }));
    for (const [id, { area }] of editors) {
        if (event.target !== area) continue;
        if (isSend) acts.save(id, list);
        // The draft stays: a key is easily hit.
        else if (event.key === 'Escape' && !outbox.get(id)?.halt) closeEditor(id);
    }
});

document.addEventListener('allemed:replaced', (event) => {
    const { ids } = /** @type {CustomEvent<{ids: string[]}>} */ (event).detail;
    if (ids.includes('notater')) replacedAt = Date.now();
    // These are as the server made them.
    for (const note of originals.keys()) if (ids.some((id) => there(id).contains(note))) originals.delete(note);
    follow();
    render();
});

/* When to try again, and when not to let go */

const wake = () => document.hidden || outbox.wake();
const isUnsent = () => field.value || editors.size || outbox.list().some((entry) => entry.ops.length);

document.addEventListener('allemed:connected', wake);
document.addEventListener('visibilitychange', wake);
addEventListener('online', wake);
addEventListener('pageshow', (event) => event.persisted && outbox.load());
addEventListener('storage', (event) => event.storageArea === storage && outbox.heard(event.key, event.newValue));
document.addEventListener('allemed:gone', (event) => isUnsent() && event.preventDefault());
addEventListener('beforeunload', (event) => {
    if (!outbox.unstored.size && (storage || !isUnsent())) return;
    event.preventDefault();
    // As browsers wanted it until 2023.
    event.returnValue = '';
});

start((...note) => {
    // The next word of it is news, also when it is the same word.
    told.textContent = '';
    outbox.write(...note);
});
render();
outbox.pump();
