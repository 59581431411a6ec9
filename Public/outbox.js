/**
 * What this phone has written and the server has not yet answered for. Nothing leaves it before the answer.
 * The shapes are described in Tests/JavaScript/types.d.ts.
 */
import { backoff } from './live.js';

/** A tab that sends says so for at most this long. Only manners: the server takes the same thing twice as once. */
const LEASE = 20000;

/** @param {Op} op */
const hasText = (op) => op.kind === 'write' || op.kind === 'edit';

/** @param {Entry} entry */
const last = (entry) => entry.ops[entry.ops.length - 1];

/** @param {Entry} entry */
export const isWaiting = (entry) => entry.ops.length > 0 && !entry.halt;

// What the screen shows of a note that this phone has a hand in.
/** @param {Entry} entry */
export function face(entry) {
    const op = last(entry);
    const said = entry.ops.filter(hasText).pop() || op || entry.receipt;
    return { text: said?.text || '', isDeleted: op ? op.kind === 'delete' : entry.receipt?.text === null };
}

// What an answer means; '' when it must be tried again.
/** @param {Op['kind']} kind @param {NoteAnswer} answer */
export function verdict(kind, answer) {
    if (!answer) return '';
    const { status, body } = answer;
    // A hotel's log-in page also answers 200.
    if (status < 300) return body?.version ? 'done' : '';
    if (status < 400 || status >= 500 || [408, 425, 429].includes(status)) return '';
    // Both wanted it away, and it is.
    if (kind === 'delete' && (status === 404 || (body?.conflict && body.theirs === null))) return 'done';
    if (body?.conflict) return 'conflict';
    // There is nothing to mend in the text: it is the place that is not there, or not ours.
    return body?.problem && ![401, 403, 404, 410].includes(status) ? 'problem' : 'gone';
}

// What is sent for an operation, and where to, below the table's notes.
/** @param {Entry} entry @param {Op} op @returns {[string, Record<string, string>]} */
function letter({ id, step }, { kind, text, begun, from }) {
    if (kind === 'write') return ['', { id, steg: step, tekst: text, begynt: `${begun}` }];
    if (kind === 'edit') return [`/${id}`, { tekst: text, fra: `${from}`, begynt: `${begun}` }];
    if (kind === 'delete') return [`/${id}/sletting`, { fra: `${from}`, begynt: `${begun}` }];
    return [`/${id}/angring`, { begynt: `${begun}` }];
}

/** @param {string | null} stored @returns {Entry | null} */
function parse(stored) {
    try {
        const entry = JSON.parse(stored || 'null');
        return Array.isArray(entry?.ops) ? entry : null;
    } catch {
        return null;
    }
}

/** @type {(phone: Phone) => Outbox} */
export const makeOutbox = (phone) => {
    const shelf = phone.prefix + 'notat/';
    const leaseKey = phone.prefix + 'lease';
    const tab = phone.newId();
    /** @type {Map<string, Entry>} */
    const entries = new Map();
    // Taken away here, and still to be had back.
    /** @type {Map<string, Entry>} */
    const dropped = new Map();
    const unstored = /** @type {Set<string>} */ (new Set());
    let failures = 0;
    let isSending = false;
    let isBehindOther = false;
    /** @type {(() => void) | undefined} */
    let callOff;

    // A phone may have no storage, or a full one.
    /** @template T @param {(storage: Storage) => T} act */
    function store(act) {
        try {
            return phone.storage ? act(phone.storage) : undefined;
        } catch {
            return undefined;
        }
    }

    /** @param {Entry} entry */
    function keep(entry) {
        entries.set(entry.id, entry);
        const isStored = store((storage) => (storage.setItem(shelf + entry.id, JSON.stringify(entry)), true));
        if (isStored) unstored.delete(entry.id);
        else unstored.add(entry.id);
        phone.changed();
    }

    // Changes an entry from what is stored now, which another tab may have changed since we read it.
    /** @param {string} id @param {string} step @param {(entry: Entry) => void} act */
    function change(id, step, act) {
        const stored = unstored.has(id) ? null : store((storage) => parse(storage.getItem(shelf + id)));
        // The phone's clock may be set back; what was written last is still last.
        const place = Math.max(phone.now(), ...[...entries.values()].map((other) => other.place + 1));
        const entry = stored || entries.get(id) || { id, place, step, ops: [], halt: null, receipt: null };
        entries.set(id, entry);
        act(entry);
        if (!entries.has(id)) return;
        if (entry.ops.length || entry.receipt) keep(entry);
        else box.forget(id);
    }

    /** @type {(kind: Op['kind'], text: string, from: number | null, begun: number) => Op} */
    const newOp = (kind, text, from, begun) => ({ key: phone.newId(), kind, text, begun, from, isTried: false });

    /** How long another tab is at work. */
    function otherLease() {
        const lease = store((storage) => JSON.parse(storage.getItem(leaseKey) || 'null'));
        const left = lease && lease.tab !== tab ? lease.until - phone.now() : 0;
        // Longer than any lease: the clock has been set back.
        return left > 0 && left <= LEASE ? left : 0;
    }

    /** @param {number} ms */
    function pumpIn(ms) {
        callOff?.();
        callOff = phone.later(box.pump, ms);
    }

    /** @param {Entry} entry @returns {Promise<'' | 'skip' | 'wait'>} '' when there is a final answer */
    async function send(entry) {
        const { id, step, ops: [op] } = entry;
        // Stored before it is sent: after a crash we must know that it may be there.
        if (!op.isTried) {
            change(id, step, ({ ops: [head] }) => {
                if (head) head.isTried = true;
            });
        }
        const answer = await phone.post(...letter(entry, op)).catch(() => null);
        const meaning = verdict(op.kind, answer);
        // The server stumbled on this one note: the others need not wait behind it.
        if (!meaning) return answer?.status === 500 ? 'skip' : 'wait';
        change(id, step, (now) => {
            // Another tab has had its answer to the same: that one counts.
            if (now.ops[0]?.key !== op.key) return;
            if (meaning === 'done') deliver(now, answer?.body);
            else stop(now, meaning, answer?.body);
        });
        return '';
    }

    /** @param {Entry} entry @param {any} body */
    function deliver(entry, body) {
        const [{ kind, text, from }, next] = entry.ops;
        const version = body?.version || from || 1;
        const stored = kind === 'delete' ? null : body.text ?? text;
        entry.ops.shift();
        entry.receipt = { version, text: stored, at: body?.at || '', when: phone.now() };
        if (next) next.from = version;
        if (stored !== null) phone.changed('received', entry);
    }

    /** @param {Entry} entry @param {Halt['kind']} kind @param {any} body */
    function stop(entry, kind, body) {
        const [head] = entry.ops;
        const isMet = kind === 'conflict';
        const { text, begun } = entry.ops.filter(hasText).pop() || head;
        const redo = isMet && head.kind === 'write' ? 'edit' : head.kind;
        entry.ops = [newOp(redo, text, isMet ? body.version : head.from, begun)];
        entry.halt = { kind, problem: body?.problem || '', theirs: body?.theirs ?? null };
        phone.changed('halted', entry);
    }

    /** @type {Outbox} */
    const box = {
        unstored,
        list: () => [...entries.values()].sort((a, b) => a.place - b.place),
        get: (id) => entries.get(id),
        write(step, text, begun) {
            change(phone.newId(), step, (entry) => entry.ops.push(newOp('write', text, null, begun)));
            box.pump();
        },
        edit(id, text, { from, begun, step }) {
            change(id, step, (entry) => {
                const before = last(entry);
                // What may have been sent is not rewritten: the server could have one text and we show another.
                if (before && hasText(before) && !before.isTried) Object.assign(before, { text, key: phone.newId() });
                else entry.ops.push(newOp('edit', text, before ? null : from ?? entry.receipt?.version ?? 1, begun));
                entry.step = entry.step || step;
                entry.halt = null;
            });
            box.pump();
        },
        remove(id, { from, text, begun, step }) {
            const head = entries.get(id)?.ops[0];
            if (head?.kind === 'write' && !head.isTried) return box.drop(id);
            change(id, step, (entry) => {
                entry.ops.push(newOp('delete', text, last(entry) ? null : from ?? entry.receipt?.version ?? 1, begun));
            });
            box.pump();
        },
        undo(id, begun) {
            const entry = dropped.get(id);
            dropped.delete(id);
            if (entry) keep(entry);
            else {
                change(id, '', (deleted) => {
                    const before = last(deleted);
                    if (before?.kind === 'delete' && !before.isTried) deleted.ops.pop();
                    else deleted.ops.push(newOp('undo', before?.text || '', null, begun));
                });
            }
            box.pump();
        },
        resolve(id, choice) {
            const entry = entries.get(id);
            if (!entry) return;
            if (choice === 'mine') return box.retry(id);
            // Mine is stored as its own before it leaves this one.
            if (choice === 'both') box.write(entry.step, face(entry).text, entry.ops[0].begun);
            box.drop(id);
        },
        retry(id) {
            change(id, '', (entry) => (entry.halt = null));
            box.pump();
        },
        drop(id) {
            const entry = entries.get(id);
            if (entry) dropped.set(id, entry);
            box.forget(id);
        },
        forget(id) {
            entries.delete(id);
            unstored.delete(id);
            store((storage) => storage.removeItem(shelf + id));
            // There may be room now for what there was no room for.
            for (const entry of entries.values()) if (unstored.has(entry.id)) keep(entry);
            phone.changed();
        },
        wake() {
            failures = 0;
            box.pump();
        },
        heard(key, value) {
            if (key === leaseKey && !value && isBehindOther) box.pump();
            if (key && !key.startsWith(shelf)) return;
            box.load();
            // The other tab sends what it wrote; should it be closed first, we do.
            if (!isSending && !callOff) pumpIn(3000);
        },
        load() {
            const stored = store((storage) =>
                [...Array(storage.length).keys()]
                    .map((index) => storage.key(index) || '')
                    .filter((key) => key.startsWith(shelf))
                    .map((key) => parse(storage.getItem(key))),
            );
            for (const id of entries.keys()) if (stored && !unstored.has(id)) entries.delete(id);
            // Of one that could not be stored, an older one may lie there.
            for (const entry of stored || []) if (entry && !unstored.has(entry.id)) entries.set(entry.id, entry);
            phone.changed();
        },
        async pump() {
            if (isSending) return;
            isSending = true;
            callOff?.();
            callOff = undefined;
            const skipped = new Set();
            let wait = 0;
            for (let outcome = ''; outcome !== 'wait'; ) {
                const entry = box.list().find((one) => isWaiting(one) && !skipped.has(one.id));
                if (!entry || (wait = otherLease())) break;
                const lease = JSON.stringify({ tab, until: phone.now() + LEASE });
                store((storage) => storage.setItem(leaseKey, lease));
                // Whatever goes wrong with one must not stop the others.
                outcome = await send(entry).catch(() => 'skip');
                if (outcome) skipped.add(entry.id);
                else failures = 0;
            }
            isBehindOther = wait > 0;
            if (skipped.size) wait = backoff(failures++, 15000, phone.random);
            if (!otherLease()) store((storage) => storage.removeItem(leaseKey));
            isSending = false;
            if (wait) pumpIn(wait);
        },
    };

    box.load();
    // A new page may mean a new link: what was refused for good is tried once more.
    for (const { id, halt } of box.list()) if (halt?.kind === 'gone') change(id, '', (entry) => (entry.halt = null));
    return box;
};
