/** What a person does with a note that is there. */
import { say } from '../live.js';
import { keepDraft } from './drafts.js';
import { editors, openEditor, removeEditor } from './editors.js';
import { moveToRoomStep } from './new-note.js';
import { focusNote, render } from './note-list.js';
import { displayState } from './operations.js';
import { button, form, make, roomStep, serverNow, undoLine, waitingList } from './page.js';
import { outbox } from './queue.js';
import { clearStatus, showStatus } from './status.js';
import { isInField } from './written.js';

// What is known of a note before it is changed.
/** @param {string} id @param {HTMLElement} home */
function origin(id, home) {
    const entry = outbox.get(id);
    // Never from what the page shows: the browser may have translated that.
    const text = entry ? displayState(entry).text : home.dataset.text || '';
    // What this phone has already done to it gives the version.
    return { text, from: entry ? null : Number(home.dataset.version), step: roomStep().step || '' };
}

/** @param {string} id */
function closeEditor(id) {
    removeEditor(id);
    focusNote(id);
}

/** @param {string} id */
function offerUndo(id) {
    const undo = button('undo');
    undoLine.replaceChildren(make('span', { 'data-waits': id }, say('deleted'), ' ', undo));
    render();
    undo.focus();
}

/** @type {Record<string, (id: string, home: HTMLElement) => void>} by the `data-do` of the button */
const actions = {
    edit(id, home) {
        const { text, from } = origin(id, home);
        const { area } = openEditor(id, text, from);
        render();
        area.focus();
    },
    save(id) {
        const editor = editors.get(id);
        const text = editor?.area.value.trim();
        if (!text) showStatus(say('empty'));
        if (!editor || !text) return editor?.area.focus();
        outbox.edit(id, text, { ...editor, begun: editor.begun || serverNow() });
        keepDraft('rett/' + id, null);
        closeEditor(id);
    },
    cancel(id) {
        keepDraft('rett/' + id, null);
        // First out of the queue, or the box would open again for it.
        if (outbox.get(id)?.halt) actions.drop(id, waitingList);
        closeEditor(id);
    },
    delete(id, home) {
        outbox.remove(id, { ...origin(id, home), begun: serverNow() });
        offerUndo(id);
    },
    drop(id) {
        clearStatus();
        outbox.drop(id);
        offerUndo(id);
    },
    undo(id) {
        outbox.undo(id, serverNow());
        undoLine.replaceChildren();
        focusNote(id);
    },
    move: moveToRoomStep,
    retry: (id) => outbox.retry(id),
    both: (id) => outbox.resolve(id, 'both'),
    mine: (id) => outbox.resolve(id, 'mine'),
    theirs: (id) => outbox.resolve(id, 'theirs'),
};

/** @param {Event} event @param {string} selector */
function act(event, selector) {
    const pressed = event.target instanceof Element ? event.target.closest(selector) : null;
    const home = pressed?.closest('[data-note], [data-waits]');
    if (!(pressed instanceof HTMLElement && home instanceof HTMLElement)) return;
    event.preventDefault();
    const action = pressed.dataset.do || (pressed.matches('form') ? 'delete' : 'edit');
    actions[action](home.dataset.note || home.dataset.waits || '', home);
}

document.addEventListener('click', (event) => act(event, '[data-edit], [data-do]'));
document.addEventListener('submit', (event) => act(event, 'form[data-delete]'));
document.addEventListener('keydown', (event) => {
    const isSend = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (isSend && isInField()) form.dispatchEvent(new Event('submit', { cancelable: true }));
    for (const [id, { area }] of editors) {
        if (event.target !== area) continue;
        if (isSend) actions.save(id, waitingList);
        // The draft stays: a key is easily hit.
        else if (event.key === 'Escape' && !outbox.get(id)?.halt) closeEditor(id);
    }
});
