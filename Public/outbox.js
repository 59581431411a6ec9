/** What this phone has written and the server has not yet answered for. Nothing leaves it before the answer. */
import { backoff } from './parts.js';

/** A tab that works alone says so for this long. Only manners: the server takes the same thing twice as once. */
const LEASE = 20000;

/**
 * @typedef {'write' | 'edit' | 'delete' | 'undo'} Kind
 *
 * @typedef Op something to be done with a note
 * @property {string} key
 * @property {Kind} kind
 * @property {string} text
 * @property {number} begun
 * @property {number | null} from the version it began from; null: whatever the operation before it gives
 * @property {boolean} isTried it may have reached the server, whatever we heard
 *
 * @typedef Halt what a person must look at before it goes on
 * @property {'conflict' | 'problem' | 'gone'} kind
 * @property {string} problem
 * @property {string | null} theirs
 *
 * @typedef Receipt
 * @property {number} version
 * @property {string | null} text null: deleted
 * @property {string} at
 * @property {number} when by the phone's clock
 *
 * @typedef Entry all that is to be done with one note, in order
 * @property {string} id
 * @property {number} place
 * @property {string} step
 * @property {Op[]} ops
 * @property {Halt | null} halt
 * @property {Receipt | null} receipt
 *
 * @typedef {{status: number, body: any} | null} Answer null: none came
 *
 * @typedef Phone
 * @property {Storage | null} storage
 * @property {string} prefix of everything this page keeps
 * @property {(path: string, fields: Record<string, string>) => Promise<Answer>} post
 * @property {() => number} now
 * @property {(act: () => void, ms: number) => () => void} later gives what calls it off
 * @property {() => string} newId
 * @property {() => number} random
 * @property {(what?: 'received' | 'halted', entry?: Entry) => void} changed
 */

/** @param {Op} op */
const hasText = (op) => op.kind === 'write' || op.kind === 'edit';

/** @param {Entry} entry */
export const isWaiting = (entry) => entry.ops.length > 0 && !entry.halt;

/**
 * What the screen shows of a note that this phone has a hand in.
 *
 * @param {Entry} entry
 */
export function face({ ops, receipt }) {
    const last = ops[ops.length - 1];
    const said = ops.filter(hasText).pop() || last;
    return {
        text: (said ? said.text : receipt?.text) || '',
        isDeleted: last ? last.kind === 'delete' : receipt?.text === null,
    };
}

/**
 * What an answer means; nothing when it must be tried again.
 *
 * @param {Kind} kind
 * @param {Answer} answer
 * @returns {'done' | 'conflict' | 'problem' | 'gone' | ''}
 */
export function verdict(kind, answer) {
    if (!answer) return '';
    const { status, body } = answer;
    // A hotel's log-in page also answers 200.
    if (status < 300) return body?.version ? 'done' : '';
    if (status < 400 || status >= 500 || [408, 425, 429].includes(status)) return '';
    // Both wanted it away, and it is.
    if (kind === 'delete' && (status === 404 || status === 410 || (body?.conflict && !body.theirs))) return 'done';
    if (body?.conflict) return 'conflict';
    return body?.problem ? 'problem' : 'gone';
}

export class Outbox {
    /** @param {Phone} phone */
    constructor(phone) {
        this.phone = phone;
        this.shelf = phone.prefix + 'notat/';
        this.leaseKey = phone.prefix + 'lease';
        this.tab = phone.newId();
        /** @type {Map<string, Entry>} */
        this.entries = new Map();
        /** Those that the phone could not store. @type {Set<string>} */
        this.unstored = new Set();
        /** Taken away here, and still to be had back. @type {Map<string, Entry>} */
        this.dropped = new Map();
        this.failures = 0;
        this.isBusy = false;
        this.callOff = () => {};
        this.load();
    }

    /** Everything that is not delivered, oldest first. */
    list() {
        return [...this.entries.values()].sort((a, b) => a.place - b.place);
    }

    /**
     * @param {string} step
     * @param {string} text
     * @param {number} begun
     */
    write(step, text, begun) {
        const entry = this.blank(this.phone.newId(), step);
        entry.ops.push(this.op('write', text, begun, null));
        this.keep(entry);
        this.pump();
        return entry.id;
    }

    /**
     * @param {string} id
     * @param {string} text
     * @param {{from: number | null, begun: number, step: string}} origin
     */
    edit(id, text, { from, begun, step }) {
        this.change(id, step, (entry) => {
            const last = entry.ops[entry.ops.length - 1];
            // What may have been sent is not rewritten: the server could have the one and we believe the other.
            if (last && hasText(last) && !last.isTried) Object.assign(last, { text, key: this.phone.newId() });
            else entry.ops.push(this.op('edit', text, begun, last ? null : from ?? entry.receipt?.version ?? 1));
            entry.halt = null;
        });
        this.pump();
    }

    /**
     * @param {string} id
     * @param {{from: number | null, text: string, step: string}} origin the text, should the server have lost it
     */
    remove(id, { from, text, step }) {
        const { ops } = this.entries.get(id) || { ops: [] };
        if (ops.length && ops[0].kind === 'write' && !ops[0].isTried) return this.drop(id);
        this.change(id, step, (entry) => {
            const chained = entry.ops.length ? null : from ?? entry.receipt?.version ?? 1;
            entry.ops.push(this.op('delete', text, 0, chained));
        });
        this.pump();
    }

    /** @param {string} id */
    undo(id) {
        const dropped = this.dropped.get(id);
        if (dropped) {
            this.dropped.delete(id);
            this.keep(dropped);
        } else {
            this.change(id, '', (entry) => {
                const last = entry.ops[entry.ops.length - 1];
                if (last?.kind === 'delete' && !last.isTried) entry.ops.pop();
                else entry.ops.push(this.op('undo', last?.text || '', 0, null));
            });
        }
        this.pump();
    }

    /**
     * What a person chose when two texts met.
     *
     * @param {string} id
     * @param {'both' | 'mine' | 'theirs'} choice
     */
    resolve(id, choice) {
        const entry = this.entries.get(id);
        if (!entry) return;
        if (choice === 'mine') return this.retry(id);
        if (choice === 'both') this.write(entry.step, face(entry).text, entry.ops[0].begun);
        this.drop(id);
    }

    /** @param {string} id */
    retry(id) {
        this.change(id, '', (entry) => {
            entry.halt = null;
        });
        this.pump();
    }

    /** Takes it out of the queue; `undo` brings it back. @param {string} id */
    drop(id) {
        const entry = this.entries.get(id);
        if (entry) this.dropped.set(id, entry);
        this.forget(id);
    }

    /** The page shows it as the server has it. @param {string} id */
    forget(id) {
        this.entries.delete(id);
        this.unstored.delete(id);
        this.store((storage) => storage.removeItem(this.shelf + id));
        // There may be room now for what there was no room for.
        for (const other of this.unstored) this.keep(/** @type {Entry} */ (this.entries.get(other)));
        this.phone.changed();
    }

    /** Network, stream or screen is back: try at once. */
    wake() {
        this.failures = 0;
        this.pump();
    }

    /**
     * Another tab has changed what is stored.
     *
     * @param {string | null} key
     * @param {string | null} value
     */
    heard(key, value) {
        if (key === null) return this.load();
        if (key === this.leaseKey && !value) this.pump();
        if (!key.startsWith(this.shelf)) return;
        const id = key.slice(this.shelf.length);
        const entry = parse(value);
        if (entry) this.entries.set(id, entry);
        else if (!this.unstored.has(id)) this.entries.delete(id);
        this.phone.changed();
        // It sends what it wrote; should it be closed before, we do.
        if (!this.isBusy) this.pumpIn(3000);
    }

    /** Reads all that is stored. Also for a page that slept while another tab went on. */
    load() {
        const stored = this.store((storage) => {
            const keys = [...Array(storage.length).keys()].map((index) => storage.key(index) || '');
            return keys.filter((key) => key.startsWith(this.shelf)).map((key) => parse(storage.getItem(key)));
        });
        for (const id of this.entries.keys()) if (stored && !this.unstored.has(id)) this.entries.delete(id);
        for (const entry of stored || []) {
            if (!entry) continue;
            // A new page may mean a new link: what was refused can be let in now.
            if (entry.halt?.kind === 'gone') entry.halt = null;
            this.entries.set(entry.id, entry);
            // Delivered, and this page was made after that.
            if (!entry.ops.length) this.forget(entry.id);
        }
        this.phone.changed();
    }

    /** Sends what waits, in order, until there is no more or the network says stop. */
    async pump() {
        if (this.isBusy) return;
        this.isBusy = true;
        this.callOff();
        const faulty = new Set();
        let wait = 0;
        for (;;) {
            const entry = this.list().find((one) => isWaiting(one) && !faulty.has(one.id));
            if (!entry) break;
            wait = this.takeLease();
            if (wait) break;
            const answer = await this.send(entry, entry.ops[0]);
            if (answer === true) {
                this.failures = 0;
                continue;
            }
            faulty.add(entry.id);
            // The server stumbled on this one note: the others need not wait behind it.
            if (answer !== 500) break;
        }
        if (faulty.size) wait = backoff(this.failures++, 15000, this.phone.random);
        if (!this.otherLease()) this.store((storage) => storage.removeItem(this.leaseKey));
        this.isBusy = false;
        if (wait) this.pumpIn(wait);
    }

    /**
     * @private
     * @param {number} ms
     */
    pumpIn(ms) {
        this.callOff();
        this.callOff = this.phone.later(() => this.pump(), ms);
    }

    /**
     * @private
     * @param {Entry} entry
     * @param {Op} op
     * @returns {Promise<true | number>} true when there is a final answer, else the status
     */
    async send({ id, step }, { key, kind, text, begun, from }) {
        // Stored before it is sent: after a crash we must know that it may be there.
        this.change(id, step, ({ ops: [head] }) => {
            if (head) head.isTried = true;
        });
        const version = String(from ?? 1);
        const answer = await {
            write: () => this.phone.post('', { id, steg: step, tekst: text, begynt: String(begun) }),
            edit: () => this.phone.post('/' + id, { tekst: text, fra: version, begynt: String(begun) }),
            delete: () => this.phone.post(`/${id}/sletting`, { fra: version }),
            undo: () => this.phone.post(`/${id}/angring`, {}),
        }[kind]().catch(() => null);
        const meaning = verdict(kind, answer);
        if (!meaning) return answer ? answer.status : 0;
        this.change(id, step, (entry) => {
            // Another tab has had its answer to the same: that one counts.
            if (entry.ops[0]?.key !== key) return;
            if (meaning === 'done') this.deliver(entry, answer?.body);
            else this.stop(entry, meaning, answer?.body);
        });
        return true;
    }

    /**
     * @private
     * @param {Entry} entry
     * @param {any} body
     */
    deliver(entry, body) {
        const [op, next] = entry.ops;
        entry.ops.shift();
        const text = op.kind === 'delete' ? null : String(body?.text ?? op.text);
        entry.receipt = { version: body?.version ?? op.from, text, at: body?.at || '', when: this.phone.now() };
        if (next) next.from = entry.receipt.version;
        if (op.kind !== 'delete') this.phone.changed('received', entry);
    }

    /**
     * @private
     * @param {Entry} entry
     * @param {'conflict' | 'problem' | 'gone'} kind
     * @param {any} body
     */
    stop(entry, kind, body) {
        const [op] = entry.ops;
        const last = entry.ops[entry.ops.length - 1];
        if (last.kind === 'delete' && op !== last) {
            // It is to be deleted anyway. That must not run over what others wrote since, so it keeps its version.
            if (op.kind === 'write' && kind !== 'conflict') return this.drop(entry.id);
            entry.ops = [{ ...last, from: op.from ?? 1 }];
            return;
        }
        const said = entry.ops.filter(hasText).pop() || op;
        const isMet = kind === 'conflict';
        entry.ops = [{
            ...said,
            kind: isMet && op.kind === 'write' ? 'edit' : op.kind,
            from: isMet ? body.version : op.from,
            isTried: false,
        }];
        entry.halt = { kind, problem: body?.problem || '', theirs: body?.theirs ?? null };
        this.phone.changed('halted', entry);
    }

    /**
     * Changes an entry from what is stored now, which another tab may have changed since we read it.
     *
     * @private
     * @param {string} id
     * @param {string} step
     * @param {(entry: Entry) => void} act
     */
    change(id, step, act) {
        const stored = this.unstored.has(id) ? null : this.store((storage) => parse(storage.getItem(this.shelf + id)));
        const entry = stored || this.entries.get(id) || this.blank(id, step);
        this.entries.set(id, entry);
        act(entry);
        if (!this.entries.has(id)) return;
        if (entry.ops.length || entry.halt || entry.receipt) this.keep(entry);
        else this.forget(id);
    }

    /**
     * @private
     * @param {Entry} entry
     */
    keep(entry) {
        this.entries.set(entry.id, entry);
        this.unstored.delete(entry.id);
        this.store((storage) => {
            storage.setItem(this.shelf + entry.id, JSON.stringify(entry));
            return true;
        }) || this.unstored.add(entry.id);
        this.phone.changed();
    }

    /**
     * @private
     * @param {string} id
     * @param {string} step
     * @returns {Entry}
     */
    blank(id, step) {
        const last = Math.max(0, ...[...this.entries.values()].map((entry) => entry.place));
        // The phone's clock may be set back; what was written last is still last.
        return { id, step, place: Math.max(last + 1, this.phone.now()), ops: [], halt: null, receipt: null };
    }

    /**
     * @private
     * @param {Kind} kind
     * @param {string} text
     * @param {number} begun
     * @param {number | null} from
     * @returns {Op}
     */
    op(kind, text, begun, from) {
        return { key: this.phone.newId(), kind, text, begun, from, isTried: false };
    }

    /**
     * How long another tab is at work; 0 when it is free and ours.
     *
     * @private
     */
    takeLease() {
        const wait = this.otherLease();
        const lease = { tab: this.tab, until: this.phone.now() + LEASE };
        if (!wait) this.store((storage) => storage.setItem(this.leaseKey, JSON.stringify(lease)));
        return wait;
    }

    /** @private */
    otherLease() {
        const lease = this.store((storage) => JSON.parse(storage.getItem(this.leaseKey) || 'null'));
        const left = lease && lease.tab !== this.tab ? lease.until - this.phone.now() : 0;
        // Longer than any lease: the clock has been set back.
        return left > 0 && left <= LEASE ? left : 0;
    }

    /**
     * A phone may have no storage, or a full one.
     *
     * @private
     * @template T
     * @param {(storage: Storage) => T} act
     */
    store(act) {
        try {
            return this.phone.storage ? act(this.phone.storage) : undefined;
        } catch {
            return undefined;
        }
    }
}

/**
 * @param {string | null} stored
 * @returns {Entry | null}
 */
function parse(stored) {
    try {
        const entry = JSON.parse(stored || 'null');
        return entry && Array.isArray(entry.ops) ? entry : null;
    } catch {
        return null;
    }
}
