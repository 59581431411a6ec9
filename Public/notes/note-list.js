/** Shows the notes as they are on this phone, in and around those that the server has put into the page. */
import { all, refresh, replace, say } from '../live.js';
import { editors, openEditor } from './editors.js';
import { showPending, waitingNote } from './note-views.js';
import { displayState, hasText } from './operations.js';
import { element, field, make, noteOnPage, undoLine, waitingItem, waitingList } from './page.js';
import { outbox } from './queue.js';

// The server's notes as they were, under those that we show otherwise.
/** @type {Map<Element, Element>} */
const originals = new Map();
let replacedAt = Date.now();
let isRenderDue = false;
let refreshTimer = 0;

export function render() {
    isRenderDue = false;
    for (const [note, original] of originals) replace(note, original);
    originals.clear();
    const noStorage = outbox.unstored.size ? [make('li', { class: 'warn' }, say('noStore'))] : [];
    const items = [...noStorage, ...outbox.list().flatMap(showEntry), ...vanishedNotes()];
    const fresh = /** @type {HTMLElement} */ (waitingList.cloneNode(false));
    fresh.append(...items);
    const focused = /** @type {HTMLElement | undefined} */ (document.activeElement?.closest('#venter li'));
    replace(waitingList, fresh);
    placeEditors();
    // Nothing may lie over the buttons of a note that somebody must look at.
    document.body.classList.toggle('mending', Boolean(editors.size || items.some((one) => one.querySelector('.warn'))));
    for (const part of all('.tekst, .state')) part.hidden = Boolean(part.parentElement?.querySelector('[data-keep]'));
    // A note that is received moves up into the list, and takes along whoever stood on it.
    if (focused && !focused.isConnected && !waitingList.contains(document.activeElement)) focusNote(focused.dataset.waits || '');
}

// Once for all that changes at once.
function renderSoon() {
    if (!isRenderDue) Promise.resolve().then(render);
    isRenderDue = true;
}

// In the note on the page where it can be, else as an item of its own.
/** @param {Entry} entry */
function showEntry(entry) {
    const { id, halt, ops } = entry;
    const note = noteOnPage(id);
    if (isShown(entry, note)) {
        note?.classList.remove('fresh');
        outbox.forget(id);
        return [];
    }
    // The stream should have told us. If it is silent, look.
    if (!ops.length) refreshTimer = refreshTimer || window.setTimeout(refreshNotes, 2500);
    if (halt?.kind === 'problem' && hasText(ops[0])) openEditor(id, displayState(entry).text, ops[0].from);
    if (halt || (!note && !displayState(entry).isDeleted)) return [waitingNote(entry)];
    if (note) {
        const original = /** @type {Element} */ (note.cloneNode(true));
        original.querySelector('[data-keep]')?.remove();
        originals.set(note, original);
        showPending(note, entry);
    }
    return [];
}

// Whether the page shows what the server has of it, so that we need not.
/** @param {Entry} entry @param {HTMLElement | undefined} note */
function isShown({ id, ops, receipt }, note) {
    if (!receipt || ops.length || editors.has(id)) return false;
    // A list made a while after the receipt is right, also when it does not show this note.
    if (replacedAt > receipt.when + 2000) return true;
    return receipt.text === null ? !note : Boolean(note && Number(note.dataset.version) >= receipt.version);
}

// Those that have gone from the page under somebody who was editing them.
function vanishedNotes() {
    return [...editors.keys()]
        .filter((id) => !noteOnPage(id) && !outbox.get(id))
        .map((id) => make('li', { class: 'slip waiting', 'data-waits': id }, make('p', { class: 'warn' }, say('vanished'))));
}

function placeEditors() {
    for (const [id, { box, area }] of editors) {
        const home = waitingItem(id) || noteOnPage(id);
        if (box.parentNode === home) continue;
        const isWritten = document.activeElement === area;
        home.append(box);
        if (isWritten) area.focus();
    }
}

function refreshNotes() {
    refreshTimer = 0;
    refresh(['notater']);
}

// To where the person came from, wherever the note is now.
/** @param {string} id */
export function focusNote(id) {
    render();
    const goal = (waitingItem(id) || noteOnPage(id))?.querySelector('[data-edit], [data-do=edit]');
    /** @type {HTMLElement} */ (goal || undoLine.querySelector('button') || field).focus();
}

// These parts of the page are as the server made them.
/** @param {string[]} ids */
export function forgetOriginals(ids) {
    if (ids.includes('notater')) replacedAt = Date.now();
    for (const note of originals.keys()) if (ids.some((id) => element(id).contains(note))) originals.delete(note);
}

document.addEventListener('allemed:outbox', renderSoon);
