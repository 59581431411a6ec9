/** The field for a new note: it loses no word, and follows the room when it is empty. */
import { clock } from './clock.js';
import { button, make } from './slips.js';
import { say } from './words.js';

/** @param {string} id */
export function there(id) {
    const element = document.getElementById(id);
    // Then nothing here starts, and the form works as it does without script.
    if (!element) throw new Error(`The page has no #${id}`);
    return element;
}

export const form = /** @type {HTMLFormElement} */ (there('skriv'));
export const field = /** @type {HTMLTextAreaElement} */ (form.elements.namedItem('tekst'));
const stepField = /** @type {HTMLInputElement} */ (form.elements.namedItem('steg'));
const begunField = /** @type {HTMLInputElement} */ (form.elements.namedItem('begynt'));
const still = there('fortsatt');
const madeAt = Number(begunField.value);
export const prefix = `allemed/${form.dataset.box}/`;
export const step = () => /** @type {Writing} */ (there('steg').dataset);
export const serverNow = () => (clock.isKnown ? Math.round(clock.time()) : madeAt);

/** @type {Writing} */
let writing = { step: stepField.value };
let begun = 0;
let toldBehind = '';

/** @type {Storage | null} */
export let storage = null;
try {
    storage = localStorage;
} catch {
    // The browser's settings say no: the notes are kept in memory, and the page says so.
}

/** @param {string | null | undefined} text */
export function parsed(text) {
    try {
        return JSON.parse(text || 'null');
    } catch {
        return null;
    }
}

/** @param {string} name */
export const read = (name) => parsed(storage?.getItem(prefix + name));

/** @param {string} name @param {object | null} draft */
export function keep(name, draft) {
    try {
        if (draft) storage?.setItem(prefix + name, JSON.stringify(draft));
        else storage?.removeItem(prefix + name);
    } catch {
        // It still stands in the field.
    }
}

const keepDraft = () => keep('utkast/' + writing.step, begun ? { ...writing, text: field.value, begun } : null);

/** @param {Writing} to */
function begin(to) {
    writing = { step: to.step, title: to.title, write: to.write };
    stepField.value = to.step || '';
    const label = form.querySelector('label');
    if (label && to.write) label.textContent = to.write;
}

// A text stays at the step where it was begun.
export function follow() {
    const now = step();
    const isClosed = now.open === '0';
    if (!field.value.trim()) begin(now);
    const behind = writing.step === now.step ? '' : say('still', { title: writing.title || '' });
    if (behind + isClosed !== toldBehind) {
        const take = isClosed ? '' : button('move');
        still.replaceChildren(...(behind ? [make('span', { 'data-waits': 'field' }, behind, ' ', take)] : []));
    }
    toldBehind = behind + isClosed;
    still.hidden = !behind;
    form.hidden = isClosed && !field.value && document.activeElement !== field;
}

// Takes the text along to the step the room is at.
export function move() {
    keep('utkast/' + writing.step, null);
    begin(step());
    keepDraft();
    follow();
    field.focus();
}

// The text that stood in the field when the page went away: this step's, else any.
function restore() {
    const names = Object.keys(storage || {}).filter((key) => key.startsWith(prefix + 'utkast/'));
    const drafts = names.map((key) => read(key.slice(prefix.length))).filter(Boolean);
    const draft = drafts.find((one) => one.step === step().step) || drafts[0];
    if (!draft || field.value) return;
    begin(draft);
    begun = draft.begun;
    begunField.value = String(begun);
    field.value = draft.text;
}

/** @param {(step: string, text: string, begun: number) => void} write */
export function start(write) {
    form.addEventListener('submit', (event) => {
        event.preventDefault();
        const text = field.value.trim();
        if (text) {
            write(writing.step || '', text, begun || madeAt);
            field.value = '';
            begun = 0;
            keepDraft();
            follow();
        }
        field.focus();
    });
    field.addEventListener('blur', follow);
    field.addEventListener('input', () => {
        begun = field.value.trim() ? begun || serverNow() : 0;
        begunField.value = String(begun || madeAt);
        keepDraft();
        follow();
    });
    restore();
    follow();
}
