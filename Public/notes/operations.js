/**
 * What is to be done with a note: how it looks meanwhile, how it is sent, and what an answer means.
 *
 * Words in this folder, and in what lies stored on phones:
 *   operation   one thing to do with a note: write, edit, delete or undo
 *   entry       a note that this phone has something to do with; its operations, in order, are its `ops`
 *   receipt     the server's word that it has carried an operation out
 *   halt        why an entry waits for a person: a conflict, a problem, or a page that is gone
 * Their shapes are described in Tests/JavaScript/types.d.ts.
 */

/** @param {Operation} op */
export const hasText = (op) => op.kind === 'write' || op.kind === 'edit';

/** @param {Entry} entry */
export const lastOperation = (entry) => entry.ops[entry.ops.length - 1];

/** @param {Entry} entry */
export const isWaiting = (entry) => entry.ops.length > 0 && !entry.halt;

// What the screen shows of a note that this phone has a hand in.
/** @param {Entry} entry */
export function displayState(entry) {
    const op = lastOperation(entry);
    const newest = entry.ops.filter(hasText).pop() || op || entry.receipt;
    return { text: newest?.text || '', isDeleted: op ? op.kind === 'delete' : entry.receipt?.text === null };
}

// What is sent for an operation, and where to, below the table's notes.
/** @param {Entry} entry @param {Operation} op @returns {[string, Record<string, string>]} */
export function requestFor({ id, step }, { kind, text, begun, from }) {
    if (kind === 'write') return ['', { id, steg: step, tekst: text, begynt: `${begun}` }];
    if (kind === 'edit') return [`/${id}`, { tekst: text, fra: `${from}`, begynt: `${begun}` }];
    if (kind === 'delete') return [`/${id}/sletting`, { fra: `${from}`, begynt: `${begun}` }];
    return [`/${id}/angring`, { begynt: `${begun}` }];
}

// What an answer means; '' when it must be tried again.
/** @param {Operation['kind']} kind @param {NoteAnswer} answer */
export function outcome(kind, answer) {
    if (!answer) return '';
    const { status, body } = answer;
    // A hotel's log-in page also answers 200.
    // 423: the moderator has closed the table for now, or given a new code.
    if (status < 300) return body?.version ? 'done' : '';
    if (status < 400 || status >= 500 || [408, 423, 425, 429].includes(status)) return '';
    // Both wanted it away, and it is.
    if (kind === 'delete' && (status === 404 || (body?.conflict && body.theirs === null))) return 'done';
    if (body?.conflict) return 'conflict';
    // There is nothing to change in the text: it is the place that is not there, or not ours.
    return body?.problem && ![401, 403, 404, 410].includes(status) ? 'problem' : 'gone';
}
