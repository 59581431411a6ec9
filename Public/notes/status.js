/** The line below the field: what is kept on the phone, what is received, what is wrong. */
import { all, count, say } from '../live.js';
import { isWaiting } from './operations.js';
import { statusLine } from './page.js';
import { outbox } from './queue.js';
import { isWriting } from './written.js';

/* Since the last that was said */
let received = 0;
let problem = '';
let announcement = 0;

// What also stands at the note itself is only for those who hear it.
export function showStatus(text = '', isHeardOnly = false) {
    statusLine.textContent = text;
    statusLine.classList.toggle('vh', isHeardOnly);
}

// What was to be said, or has been, is not the matter any more.
export function clearStatus() {
    problem = '';
    received = 0;
    showStatus();
}

function announce() {
    const waiting = outbox.list().filter(isWaiting).length;
    const text = problem || (waiting ? count('kept', waiting) : received ? count('received', received) : '');
    if (text && text !== statusLine.textContent) showStatus(text, Boolean(problem) && !isWriting());
    // Whoever has just sent it sees why it came back. Somebody who writes on is left in peace.
    if (problem && !isWriting()) all('#venter .warn').pop()?.parentElement?.scrollIntoView({ block: 'nearest' });
    problem = '';
    received = 0;
}

// A little later, so that what is received at once is said once.
function announceSoon() {
    clearTimeout(announcement);
    announcement = window.setTimeout(announce, 600);
}

document.addEventListener('allemed:outbox', (event) => {
    /** @type {{what?: string, entry?: Entry}} */
    const { what, entry } = /** @type {CustomEvent} */ (event).detail;
    if (what === 'received') received += 1;
    if (what === 'halted') problem = (entry?.halt?.kind === 'problem' && entry.halt.problem) || say(entry?.halt?.kind || '');
    announceSoon();
});

// What waits from before.
announceSoon();
