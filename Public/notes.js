/** A table's page: writing, mending and deleting notes, with or without network. */
import { clock } from './clock.js';
import { all, count, refresh, replace, request, say } from './live.js';
import { face, isWaiting, makeOutbox } from './outbox.js';

/** @param {string} id */
function there(id) {
    const element = document.getElementById(id);
    // Then nothing here starts, and the form works as it does without script.
    if (!element) throw new Error(`The page has no #${id}`);
    return element;
}

const form = /** @type {HTMLFormElement} */ (there('skriv'));
const field = /** @type {HTMLTextAreaElement} */ (form.elements.namedItem('tekst'));
const stepField = /** @type {HTMLInputElement} */ (form.elements.namedItem('steg'));
const begunField = /** @type {HTMLInputElement} */ (form.elements.namedItem('begynt'));
const list = there('venter');
const told = there('lagret');
const undoLine = there('angre');
const still = there('fortsatt');
const prefix = `allemed/${form.dataset.box}/`;
const madeAt = Number(begunField.value);
const step = () => /** @type {Writing} */ (there('steg').dataset);
const serverNow = () => (clock.isKnown ? Math.round(clock.time()) : madeAt);

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

/** @type {Storage | null} */
let storage = null;
try {
    storage = localStorage;
} catch {
    // The browser's settings say no: the notes are kept in memory, and the page says so.
}

/** @param {string | null | undefined} text */
function parsed(text) {
    try {
        return JSON.parse(text || 'null');
    } catch {
        return null;
    }
}

/** @param {string} name @param {object | null} draft */
function keep(name, draft) {
    try {
        if (draft) storage?.setItem(prefix + name, JSON.stringify(draft));
        else storage?.removeItem(prefix + name);
    } catch {
        // It still stands in the field.
    }
}

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
        if (what === 'received') received += 1;
        if (what === 'halted') halted = (entry?.halt?.kind === 'problem' && entry.halt.problem) || say(entry?.halt?.kind || '');
        clearTimeout(announcing);
        // A little later, so that what is received at once is said once.
        announcing = window.setTimeout(announce, 600);
        if (!isSoon) Promise.resolve().then(render);
        isSoon = true;
    },
});

function announce() {
    const waiting = outbox.list().filter(isWaiting).length;
    const text = halted || (waiting ? count('kept', waiting) : received ? count('received', received) : '');
    if (text && text !== told.textContent) tell(text, Boolean(halted) && !field.value);
    // Whoever has just sent it sees why it came back. Somebody who writes on is left in peace.
    if (halted && !field.value) all('#venter .warn').pop()?.parentElement?.scrollIntoView({ block: 'nearest' });
    halted = '';
    received = 0;
}

// What also stands at the note itself is only for those who hear it.
function tell(text = '', isHeardOnly = false) {
    told.textContent = text;
    told.classList.toggle('vh', isHeardOnly);
}

// What was to be said, or has been, is not the matter any more.
function unsay() {
    halted = '';
    received = 0;
    tell();
}

/* What a person sees */

/** @param {string} tag @param {Record<string, string>} attributes @param {(Node | string)[]} children */
function make(tag, attributes, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
}

/** @param {string} act @param {string} [about] for those who only hear it @param {string} [label] */
function button(act, about, label = act) {
    const which = about ? [make('span', { class: 'vh' }, `: ${about.slice(0, 40)}`)] : [];
    return make('button', { type: 'button', class: 'btn quiet slim', 'data-do': act }, say(label), ...which);
}

/** @param {string} id */
const onServer = (id) => all(`[data-note="${id}"]`)[0];

/** @param {string} id */
const onPhone = (id) => all(`#venter [data-waits="${id}"]`)[0];

/** @param {Entry} entry */
const status = (entry) => make('b', {}, isWaiting(entry) ? say('kept') : `${say('received')} ${entry.receipt?.at}`);

// A slip of its own, for what the server has not got or a person must look at.
/** @param {Entry} entry */
function slip(entry) {
    const { id, halt, ops } = entry;
    const { text } = face(entry);
    const paper = make('li', { class: 'slip waiting', 'data-waits': id });
    /** @param {string} name @param {(Node | string)[]} words */
    const line = (name, ...words) => paper.append(make('p', { class: name }, ...words));
    /** @param {string} words */
    const warn = (words) => paper.append(make('p', { class: 'warn', id: 'galt-' + id }, words));
    /** @param {string} variant @param {string[]} acts */
    const row = (variant, ...acts) => line('row state', ...acts.map((act) => button(act, text, act + variant)));

    if (!halt) {
        line('tekst', text);
        line('state', status(entry), button('edit', text), button('delete', text));
    } else if (halt.kind !== 'conflict') {
        warn(halt.kind === 'gone' ? say('gone') : halt.problem);
        line('tekst', text);
        // What was to be deleted stays: there is no text to mend or to throw away.
        if (halt.kind === 'problem' && ops[0].kind === 'delete') row('Delete', 'theirs');
        else row('', 'retry', 'drop');
    } else if (halt.theirs === null) {
        warn(say('conflictGone'));
        line('tekst', text);
        row('Gone', 'both', 'theirs');
    } else {
        warn(say('conflict'));
        const isDelete = ops[0].kind === 'delete';
        if (!isDelete) line('tekst', make('b', {}, say('mineHead')), ' ', text);
        line('tekst', make('b', {}, say('theirsHead')), ' ', halt.theirs);
        if (isDelete) row('Delete', 'mine', 'theirs');
        else row('', 'both', 'mine', 'theirs');
    }
    return paper;
}

// Shows the server's own slip as it will be.
/** @param {HTMLElement} note @param {Entry} entry */
function dress(note, entry) {
    const { text, isDeleted } = face(entry);
    const state = note.querySelector('.state');
    note.hidden = isDeleted && !isWaiting(entry);
    note.classList.toggle('waiting', isWaiting(entry));
    note.querySelector('.tekst')?.replaceChildren(isDeleted ? make('del', {}, text) : text);
    for (const node of Array.from(state?.childNodes || [])) {
        if (isDeleted || !(node instanceof Element && node.matches('a, button, form'))) node.remove();
    }
    if (isDeleted) state?.append(make('b', {}, say('deleting')), button('undo', text));
    else state?.prepend(status(entry), ' ');
}

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
        if (onServer(id) || outbox.get(id)) continue;
        slips.push(make('li', { class: 'slip waiting', 'data-waits': id }, make('p', { class: 'warn' }, say('vanished'))));
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
    // Nothing may lie over the buttons of a note that somebody must look at.
    document.body.classList.toggle('mending', Boolean(editors.size || slips.some((one) => one.querySelector('.warn'))));
    for (const part of all('.tekst, .state')) part.hidden = Boolean(part.parentElement?.querySelector('[data-keep]'));
    // A note that is received moves up into the list, and takes along whoever stood on it.
    if (held && !held.isConnected && !list.contains(document.activeElement)) back(held.dataset.waits || '');
}

function look() {
    looking = 0;
    refresh(['notater']);
}

document.addEventListener('allemed:replaced', (event) => {
    const { ids } = /** @type {CustomEvent<{ids: string[]}>} */ (event).detail;
    if (ids.includes('notater')) replacedAt = Date.now();
    // These are as the server made them.
    for (const note of originals.keys()) if (ids.some((id) => there(id).contains(note))) originals.delete(note);
    follow();
    render();
});

/* What a person does with a note */

/** @param {string} id @param {string} text @param {number | null} from */
function openEditor(id, text, from) {
    const open = editors.get(id);
    if (open) return open;
    const draft = parsed(storage?.getItem(`${prefix}rett/${id}`)) || { text, from, begun: 0, step: step().step };
    const attributes = { rows: '3', 'aria-label': say('edit'), 'aria-describedby': 'galt-' + id };
    const area = /** @type {HTMLTextAreaElement} */ (make('textarea', attributes));
    area.value = draft.text;
    const [yes, no] = outbox.get(id)?.halt ? ['saveAgain', 'drop'] : ['saveEdit', 'cancel'];
    const row = make('p', { class: 'row' }, button('save', '', yes), button('cancel', '', no));
    const box = make('div', { 'data-keep': '' }, area, row);
    const editor = { ...draft, area, box };
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
    const undo = button('undo');
    undoLine.replaceChildren(make('span', { 'data-waits': id }, say('deleted'), ' ', undo));
    render();
    undo.focus();
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
        if (!text) tell(say('empty'));
        if (!editor || !text) return editor?.area.focus();
        outbox.edit(id, text, { ...editor, begun: editor.begun || serverNow() });
        keep('rett/' + id, null);
        closeEditor(id);
    },
    cancel(id) {
        keep('rett/' + id, null);
        // First out of the queue, or the box would open again for it.
        if (outbox.get(id)?.halt) acts.drop(id, list);
        closeEditor(id);
    },
    delete(id, home) {
        outbox.remove(id, { ...known(id, home), begun: serverNow() });
        offerUndo(id);
    },
    drop(id) {
        unsay();
        outbox.drop(id);
        offerUndo(id);
    },
    undo(id) {
        outbox.undo(id, serverNow());
        undoLine.replaceChildren();
        back(id);
    },
    // The text goes along to the step the room is at.
    move() {
        keep('utkast/' + writing.step, null);
        begin(step());
        keepDraft();
        follow();
        field.focus();
    },
    retry: outbox.retry,
    both: (id) => outbox.resolve(id, 'both'),
    mine: (id) => outbox.resolve(id, 'mine'),
    theirs: (id) => outbox.resolve(id, 'theirs'),
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

/* The field for a new note: it loses no word, and follows the room when it is empty */

/** @type {Writing} */
let writing = { step: stepField.value };
let begun = 0;
let toldBehind = '';
let roomStep = step().step;

const keepDraft = () => keep('utkast/' + writing.step, begun ? { ...writing, text: field.value, begun } : null);

/** @param {Writing} to */
function begin(to) {
    writing = { step: to.step, title: to.title, write: to.write };
    stepField.value = to.step || '';
    const label = form.querySelector('label');
    if (label && to.write) label.textContent = to.write;
}

// What the focus stood on goes: it stays near, not at the top of the page.
function stayNear() {
    const question = there('steg');
    question.tabIndex = -1;
    question.focus({ preventScroll: true });
}

// A text stays at the step where it was begun.
function follow() {
    const now = step();
    const isClosed = now.open === '0';
    const isHeld = document.activeElement === field;
    // What was said of a note stays at the step where it was said.
    if (roomStep !== now.step) {
        unsay();
        if (undoLine.contains(document.activeElement)) stayNear();
        undoLine.replaceChildren();
    }
    roomStep = now.step;
    // Where nobody writes, whoever still stands in the field writes on at the step it was at.
    if (!field.value.trim() && (now.step || !isHeld)) begin(now);
    const behind = writing.step === now.step ? '' : say('still', { title: writing.title || '' });
    if (behind + isClosed !== toldBehind) {
        const words = make('span', { 'data-waits': 'field' }, behind, ' ', isClosed ? '' : button('move'));
        still.replaceChildren(behind ? words : '');
    }
    toldBehind = behind + isClosed;
    still.hidden = !behind;
    form.hidden = isClosed && !field.value && (!isHeld || now.over === '1');
    if (form.hidden && isHeld) stayNear();
}

field.addEventListener('blur', follow);
field.addEventListener('input', () => {
    begun = field.value.trim() ? begun || serverNow() : 0;
    begunField.value = String(begun || madeAt);
    keepDraft();
    follow();
});

form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = field.value.trim();
    if (!text) tell(say('empty'));
    else {
        // The next word of it is news, also when it is the same word.
        tell();
        outbox.write(writing.step || '', text, begun || madeAt);
        field.value = '';
        begun = 0;
        keepDraft();
        follow();
    }
    field.focus();
});

// The text that stood in the field when the page went away: this step's, else any.
const drafts = Object.keys(storage || {}).filter((key) => key.startsWith(prefix + 'utkast/'));
const left = drafts.map((key) => parsed(storage?.getItem(key))).filter(Boolean);
const draft = left.find((one) => one.step === step().step) || left[0];
if (draft && !field.value) {
    begin(draft);
    begun = draft.begun;
    begunField.value = String(begun);
    field.value = draft.text;
}

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

// An empty note is answered in the page's own words.
form.noValidate = true;
follow();
render();
outbox.pump();
