/** The fields that are open in notes. */
import { keepDraft, readDraft } from './drafts.js';
import { say } from '../live.js';
import { button, make, roomStep, serverNow } from './page.js';
import { outbox } from './queue.js';

/** @type {Map<string, Editor>} by the note's id */
export const editors = new Map();

/** @param {string} id @param {string} text @param {number | null} from */
export function openEditor(id, text, from) {
    const open = editors.get(id);
    if (open) return open;
    const draft = readDraft('rett/' + id) || { text, from, begun: 0, step: roomStep().step };
    const attributes = { rows: '3', dir: 'auto', 'aria-label': say('edit'), 'aria-describedby': 'galt-' + id };
    const area = /** @type {HTMLTextAreaElement} */ (make('textarea', attributes));
    area.value = draft.text;
    const [yes, no] = outbox.get(id)?.halt ? ['saveAgain', 'drop'] : ['saveEdit', 'cancel'];
    const buttons = make('p', { class: 'row' }, button('save', '', yes), button('cancel', '', no));
    const box = make('div', { 'data-keep': '' }, area, buttons);
    const editor = { ...draft, area, box };
    area.addEventListener('input', () => {
        editor.begun = editor.begun || serverNow();
        keepDraft('rett/' + id, { text: area.value, from: editor.from, begun: editor.begun, step: editor.step });
    });
    editors.set(id, editor);
    return editor;
}

/** @param {string} id */
export function removeEditor(id) {
    editors.get(id)?.box.remove();
    editors.delete(id);
}
