/** How a note looks that this phone has a hand in. */
import { say } from '../live.js';
import { displayState, isWaiting } from './operations.js';
import { button, make } from './page.js';

/** @param {Entry} entry */
const progress = (entry) => make('b', {}, isWaiting(entry) ? say('kept') : `${say('received')} ${entry.receipt?.at}`);

// People's own words: of their own direction, and not for the browser to translate.
const OWN = { class: 'tekst', dir: 'auto', translate: 'no' };

/** @param {string} name @param {(Node | string)[]} words */
const line = (name, ...words) => make('p', { class: name }, ...words);

/** @param {string} about @param {string} variant of the phrases @param {string[]} actions */
const choices = (about, variant, ...actions) =>
    line('row state', ...actions.map((action) => button(action, about, action + variant)));

// An item of its own, for what the server has not got or a person must look at.
/** @param {Entry} entry */
export function waitingNote(entry) {
    const { id, halt } = entry;
    const { text } = displayState(entry);
    const lines = halt
        ? haltedLines(entry, halt, text)
        : [make('p', OWN, text), line('state', progress(entry), button('edit', text), button('delete', text))];
    return make('li', { class: 'slip waiting', 'data-waits': id }, ...lines);
}

/** @param {Entry} entry @param {Halt} halt @param {string} text */
function haltedLines({ id, ops }, { kind, problem, theirs }, text) {
    /** @param {string} words */
    const warning = (words) => make('p', { class: 'warn', id: 'galt-' + id }, words);
    const isDelete = ops[0]?.kind === 'delete';
    if (kind !== 'conflict') {
        // What was to be deleted stays: there is no text to change or to throw away.
        const isRefused = kind === 'problem' && isDelete;
        const ways = isRefused ? choices(text, 'Delete', 'theirs') : choices(text, '', 'retry', 'drop');
        return [warning(kind === 'gone' ? say('gone') : problem), make('p', OWN, text), ways];
    }
    if (theirs === null) return [warning(say('conflictGone')), make('p', OWN, text), choices(text, 'Gone', 'both', 'theirs')];
    const theirText = make('p', OWN, make('b', {}, say('theirsHead')), ' ', theirs);
    if (isDelete) return [warning(say('conflict')), theirText, choices(text, 'Delete', 'mine', 'theirs')];
    const myText = make('p', OWN, make('b', {}, say('mineHead')), ' ', text);
    return [warning(say('conflict')), myText, theirText, choices(text, '', 'both', 'mine', 'theirs')];
}

// Makes the note on the page look as it will be.
/** @param {HTMLElement} note @param {Entry} entry */
export function showPending(note, entry) {
    const { text, isDeleted } = displayState(entry);
    const state = note.querySelector('.state');
    note.hidden = isDeleted && !isWaiting(entry);
    note.classList.toggle('waiting', isWaiting(entry));
    note.querySelector('.tekst')?.replaceChildren(isDeleted ? make('del', {}, text) : text);
    for (const node of Array.from(state?.childNodes || [])) {
        if (isDeleted || !(node instanceof Element && node.matches('a, button, form'))) node.remove();
    }
    if (isDeleted) state?.append(make('b', {}, say('deleting')), button('undo', text));
    else state?.prepend(progress(entry), ' ');
}
