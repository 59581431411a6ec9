/** A table's page, with or without network: when it is shown again, when to try again, and when not to let go. */
import { say } from '../live.js';
import { storage } from './drafts.js';
import { editors } from './editors.js';
import { followRoom } from './new-note.js';
import { forgetOriginals, render } from './note-list.js';
import { outbox } from './queue.js';
import { showStatus } from './status.js';
import { isWriting } from './written.js';

const wake = () => document.hidden || outbox.wake();
const isUnsent = () => isWriting() || editors.size > 0 || outbox.list().some((entry) => entry.ops.length);
// It stands on the page and nowhere else.
const isKeptNowhere = () => outbox.unstored.size > 0 || (!storage && isUnsent());

document.addEventListener('allemed:replaced', (event) => {
    const { ids } = /** @type {CustomEvent<{ids: string[]}>} */ (event).detail;
    forgetOriginals(ids);
    followRoom();
    render();
    // The moderator may have opened the table again.
    if (ids.includes('steg')) wake();
});
document.addEventListener('allemed:connected', wake);
document.addEventListener('visibilitychange', wake);
addEventListener('online', wake);
addEventListener('pageshow', (event) => event.persisted && outbox.load());
addEventListener('storage', (event) => event.storageArea === storage && outbox.heard(event.key, event.newValue));
// A new code leads to a page that asks for it, and from there back here: only what would be lost on the way holds on.
document.addEventListener('allemed:gone', (event) => {
    const { isMoved } = /** @type {CustomEvent<{isMoved: boolean}>} */ (event).detail;
    if (!(isMoved ? isKeptNowhere() : isUnsent())) return;
    event.preventDefault();
    if (isMoved) showStatus(say('gone'));
});
addEventListener('beforeunload', (event) => {
    if (!isKeptNowhere()) return;
    event.preventDefault();
    // As browsers wanted it until 2023.
    event.returnValue = '';
});

followRoom();
render();
outbox.pump();
