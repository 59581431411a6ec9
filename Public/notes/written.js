/** What stands in the form for a new note: one field, and three more where it is an idea. They are the lines of one note. */
import { all } from '../live.js';
import { element, field, form } from './page.js';
import { fit } from './growing.js';

const more = /** @type {HTMLFieldSetElement} */ (element('ideen'));
const writingPlace = /** @type {HTMLElement} */ (form.parentElement);
const answers = /** @type {HTMLTextAreaElement[]} */ (all('#ideen textarea'));
const fields = [field, ...answers];

/** @param {HTMLTextAreaElement} area */
const oneLine = (area) => area.value.trim().replace(/\s+/g, ' ');
/** @param {HTMLTextAreaElement} area */
const lineLabel = (area) => `${area.dataset.line}: `;

export const isWriting = () => fields.some((one) => one.value.trim());
export const isInField = () => fields.some((one) => one === document.activeElement);

export function written() {
    const lines = answers.filter(oneLine).map((answer) => lineLabel(answer) + oneLine(answer));
    return [field.value, ...lines].join('\n');
}

/** @param {string} text each line goes back to the field it was written in */
export function fill(text) {
    const lines = text.split('\n');
    for (const answer of answers) {
        const at = more.disabled ? -1 : lines.findIndex((line) => line.startsWith(lineLabel(answer)));
        answer.value = at < 0 ? '' : lines.splice(at, 1)[0].slice(lineLabel(answer).length);
    }
    field.value = lines.join('\n');
    fields.forEach(fit);
}

/** @param {boolean} isIdea the form stands under the question then, whole; else it is at hand at the foot of the screen */
export function askFor(isIdea) {
    if (more.disabled === !isIdea) return;
    more.disabled = more.hidden = !isIdea;
    const hadFocus = isInField();
    element(isIdea ? 'steg' : 'tidligere').after(writingPlace);
    if (hadFocus) field.focus({ preventScroll: true });
}
