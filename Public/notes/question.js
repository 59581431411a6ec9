/** The room's question: whoever writes nothing is taken along to a new one, and nobody is torn away from a note. */
import { say } from '../live.js';
import { editors } from './editors.js';
import { element, roomStep } from './page.js';
import { isWriting } from './written.js';

let seen = roomStep().at;

// With the eyes only: the focus, and a keyboard that is up, stay where they are.
export const showQuestion = () => element('steg').scrollIntoView();

// To a question that is new on the page, and a word of it to those who only hear it.
/** @param {string} reminder what is said of a note that somebody is in the middle of */
export function followQuestion(reminder) {
    const { at, now = '' } = roomStep();
    if (!at || at === seen) return;
    seen = at;
    const question = element('sporsmal').textContent || '';
    element('nytt').textContent = `${reminder || (now && say('wentOn', { now }))} ${question}`.trim();
    if (isWriting() || editors.size) return;
    element('steg').firstElementChild?.classList.add('fresh');
    showQuestion();
}
