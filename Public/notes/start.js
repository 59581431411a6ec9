/** A table's page, with or without network: when it is shown again, when to try again, and when not to let go. */
import { storage } from './drafts.js';
import { editors } from './editors.js';
import { followRoom } from './new-note.js';
import { forgetOriginals, render } from './note-list.js';
import { outbox } from './queue.js';
import { isWriting } from './written.js';

const wake = () => document.hidden || outbox.wake();
const isUnsent = () => isWriting() || editors.size || outbox.list().some((entry) => entry.ops.length);

document.addEventListener('allemed:replaced', (event) => {
    forgetOriginals(/** @type {CustomEvent<{ids: string[]}>} */ (event).detail.ids);
    followRoom();
    render();
});
document.addEventListener('allemed:connected', wake);
document.addEventListener('visibilitychange', wake);
addEventListener('online', wake);
addEventListener('pageshow', (event) => event.persisted && outbox.load());
addEventListener('storage', (event) => event.storageArea === storage && outbox.heard(event.key, event.newValue));
document.addEventListener('allemed:gone', (event) => isUnsent() && event.preventDefault());
addEventListener('beforeunload', (event) => {
    if (!outbox.unstored.size && (storage || !isUnsent())) return;
    event.preventDefault();
    // As browsers wanted it until 2023.
    event.returnValue = '';
});

followRoom();
render();
outbox.pump();
