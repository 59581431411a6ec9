/** The field for a new note: it loses no word, and follows the room when it is empty. */
import { say } from '../live.js';
import { askForLeftDrafts, keepDraft, readDraft, tab } from './drafts.js';
import { begunField, button, element, field, form, madeAt, make, roomStep, serverNow, undoLine } from './page.js';
import { followQuestion, showQuestion } from './question.js';
import { outbox } from './queue.js';
import { clearStatus, showStatus } from './status.js';
import { askFor, fill, isInField, isWriting, written } from './written.js';

const stepField = /** @type {HTMLInputElement} */ (form.elements.namedItem('steg'));
// «Du skriver fortsatt på …»
const reminder = element('fortsatt');

// The step that the text belongs to: the one where it was begun.
/** @type {ShownStep} */
let noteStep = { step: stepField.value };
let noteBegun = 0;
let shownReminder = { text: '', isClosed: false };
let lastRoomStep = roomStep().step;

const keepText = () =>
    keepDraft('utkast/' + tab, noteBegun ? { ...noteStep, tab, text: written(), begun: noteBegun } : null);

/** @param {ShownStep} to */
function writeOn({ step, title, write, idea }) {
    noteStep = { step, title, write, idea };
    askFor(Boolean(idea));
    stepField.value = step || '';
    const label = form.querySelector('label');
    if (label && write) label.textContent = write;
}

// The text goes along to the step the room is at.
export function moveToRoomStep() {
    const text = written();
    writeOn(roomStep());
    fill(text);
    keepText();
    followRoom();
    field.focus();
    showQuestion();
}

// What the focus stood on goes: it stays near, not at the top of the page.
function focusQuestion() {
    const question = element('steg');
    question.tabIndex = -1;
    question.focus({ preventScroll: true });
}

export function followRoom() {
    const now = roomStep();
    const isClosed = now.open === '0';
    const isFocused = isInField();
    // What was said of a note stays at the step where it was said.
    if (lastRoomStep !== now.step) {
        clearStatus();
        if (undoLine.contains(document.activeElement)) focusQuestion();
        undoLine.replaceChildren();
    }
    lastRoomStep = now.step;
    // Where nobody writes, whoever still stands in the field writes on at the step it was at.
    if (!isWriting() && (now.step || !isFocused)) writeOn(now);
    remind(noteStep.step !== now.step, isClosed);
    form.hidden = isClosed && !isWriting() && (!isFocused || now.over === '1');
    if (form.hidden && isFocused) focusQuestion();
    followQuestion(shownReminder.text);
}

/** @param {boolean} isBehind the text belongs to another step than the room's @param {boolean} isClosed */
function remind(isBehind, isClosed) {
    const { now } = roomStep();
    const text = isBehind ? `${now && say('wentOn', { now })} ${say('still', { title: noteStep.title || '' })}`.trim() : '';
    // What is the same stays, and with it the focus on its button.
    if (text !== shownReminder.text || isClosed !== shownReminder.isClosed) {
        const words = make('span', { 'data-waits': 'field' }, text, ' ', isClosed ? '' : button('move'));
        reminder.replaceChildren(text ? words : '');
    }
    shownReminder = { text, isClosed };
    reminder.hidden = !text;
}

function submitNote() {
    const text = field.value.trim() && written().trim();
    const isBehind = noteStep.step !== roomStep().step;
    if (!text) showStatus(say('empty'));
    else {
        // The next word of it is news, also when it is the same word.
        showStatus();
        outbox.write(noteStep.step || '', text, noteBegun || madeAt);
        fill('');
        noteBegun = 0;
        keepText();
        followRoom();
    }
    field.focus();
    // After the focus, which has its own opinion of where the page should be.
    if (text && isBehind) showQuestion();
}

// The text that stood in the field when the page went away.
/** @param {any} draft */
function restore(draft) {
    if (!draft || isWriting()) return;
    writeOn(draft);
    noteBegun = draft.begun;
    begunField.value = String(noteBegun);
    fill(draft.text);
}

// What was begun in a tab that is closed: this step's, else any.
/** @param {any[]} drafts */
function takeOver(drafts) {
    const draft = drafts.find((one) => one.step === roomStep().step) || drafts[0];
    if (!draft || isWriting()) return;
    restore(draft);
    keepText();
    keepDraft('utkast/' + (draft.tab || draft.step), null);
    followRoom();
}

form.addEventListener('focusout', followRoom);
form.addEventListener('input', () => {
    noteBegun = isWriting() ? noteBegun || serverNow() : 0;
    begunField.value = String(noteBegun || madeAt);
    keepText();
    followRoom();
});
form.addEventListener('submit', (event) => {
    event.preventDefault();
    submitNote();
});
// An empty note is answered in the page's own words.
form.noValidate = true;
restore(readDraft('utkast/' + tab));
askForLeftDrafts(takeOver);
