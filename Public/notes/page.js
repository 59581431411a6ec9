/** A table's page: the places that the scripts write in, and what they build there. */
import { clock } from '../clock.js';
import { all, say } from '../live.js';

/** @param {string} id */
export function element(id) {
    const found = document.getElementById(id);
    // Then nothing here starts, and the form works as it does without script.
    if (!found) throw new Error(`The page has no #${id}`);
    return found;
}

/** The form for a new note. */
export const form = /** @type {HTMLFormElement} */ (element('skriv'));
export const field = /** @type {HTMLTextAreaElement} */ (form.elements.namedItem('tekst'));
export const begunField = /** @type {HTMLInputElement} */ (form.elements.namedItem('begynt'));
export const waitingList = element('venter');
export const statusLine = element('lagret');
export const undoLine = element('angre');

/** When the page was made, by the server's clock. */
export const madeAt = Number(begunField.value);
export const serverNow = () => (clock.isKnown ? Math.round(clock.time()) : madeAt);

/** What the room is at. */
export const roomStep = () => /** @type {ShownStep} */ (element('steg').dataset);

// The note as the server has made it.
/** @param {string} id */
export const noteOnPage = (id) => all(`[data-note="${id}"]`)[0];

// The note as it waits on this phone.
/** @param {string} id */
export const waitingItem = (id) => all(`#venter [data-waits="${id}"]`)[0];

/** @param {string} tag @param {Record<string, string>} attributes @param {(Node | string)[]} children */
export function make(tag, attributes, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...children);
    return made;
}

/** @param {string} action @param {string} [about] for those who only hear it @param {string} [phrase] */
export function button(action, about, phrase = action) {
    const which = about ? [make('span', { class: 'vh' }, `: ${about.slice(0, 40)}`)] : [];
    return make('button', { type: 'button', class: 'btn quiet slim', 'data-do': action }, say(phrase), ...which);
}
