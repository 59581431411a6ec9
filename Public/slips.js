/** How notes look that this phone has a hand in. */
import { face, isWaiting } from './outbox.js';
import { say } from './words.js';

/** @param {string} tag @param {Record<string, string>} attributes @param {(Node | string)[]} children */
export function make(tag, attributes, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
}

/** @param {string} act @param {string} [about] for those who only hear it @param {string} [label] */
export function button(act, about, label = act) {
    const which = about ? [make('span', { class: 'vh' }, ': ' + about.slice(0, 40))] : [];
    return make('button', { type: 'button', class: 'btn quiet slim', 'data-do': act }, say(label), ...which);
}

/** @param {Entry} entry */
const status = (entry) => (isWaiting(entry) ? say('kept') : `${say('received')} ${entry.receipt?.at}`);

// A slip of its own, for what the server has not got or a person must look at.
/** @param {Entry} entry */
export function slip(entry) {
    const { id, halt, ops } = entry;
    const { text } = face(entry);
    const paper = make('li', { class: 'slip waiting', 'data-waits': id });
    /** @param {string} said */
    const show = (said) => paper.append(make('p', { class: 'tekst' }, said));
    /** @param {string} phrase */
    const head = (phrase) => paper.append(make('p', {}, make('b', {}, say(phrase))));
    /** @param {string} why */
    const warn = (why) => paper.append(make('p', { class: 'warn', id: 'galt-' + id }, why));
    /** @param {string} variant @param {string[]} acts */
    const row = (variant, ...acts) =>
        paper.append(make('p', { class: 'row state' }, ...acts.map((act) => button(act, text, act + variant))));

    if (!halt) {
        show(text);
        row('', 'edit', 'delete');
        paper.lastElementChild?.prepend(make('b', {}, status(entry)));
    } else if (halt.kind !== 'conflict') {
        warn(halt.kind === 'gone' ? say('gone') : halt.problem);
        show(text);
        row('', 'retry', 'drop');
    } else if (halt.theirs === null) {
        warn(say('conflictGone'));
        show(text);
        row('Gone', 'both', 'theirs');
    } else {
        warn(say('conflict'));
        const isDelete = ops[0].kind === 'delete';
        if (!isDelete) {
            head('mineHead');
            show(text);
        }
        head('theirsHead');
        show(halt.theirs);
        if (isDelete) row('Delete', 'mine', 'theirs');
        else row('', 'both', 'mine', 'theirs');
    }
    return paper;
}

// Shows the server's own slip as it will be.
/** @param {HTMLElement} note @param {Entry} entry */
export function dress(note, entry) {
    const { text, isDeleted } = face(entry);
    const waits = isWaiting(entry);
    const word = isDeleted ? say('deleting') : status(entry);
    const state = note.querySelector('.state');
    note.hidden = isDeleted && !waits;
    note.classList.toggle('waiting', waits);
    note.querySelector('.tekst')?.replaceChildren(isDeleted ? make('del', {}, text) : text);
    if (isDeleted) for (const act of note.querySelectorAll('a, button, form')) act.remove();
    for (const node of Array.from(state?.childNodes || [])) {
        if (!(node instanceof Element && node.matches('a, button, form'))) node.remove();
    }
    state?.prepend(make('b', {}, word), ' ');
    if (isDeleted) state?.append(button('undo', text));
}
