/** What this phone has written and the server has not yet answered for. Nothing leaves it before the answer. */
import { backoff } from '../live.js';
import { Entries } from './entries.js';
import { Lease } from './lease.js';
import { displayState, hasText, isWaiting, lastOperation, outcome, requestFor } from './operations.js';

export class Outbox {
    /** @param {Phone} phone */
    constructor(phone) {
        this.phone = phone;
        this.entries = new Entries(phone);
        this.lease = new Lease(phone);
        // Taken away here, and still to be had back.
        /** @type {Map<string, Entry>} */
        this.dropped = new Map();
        this.failures = 0;
        this.isSending = false;
        this.isBehindOtherTab = false;
        /** @type {(() => void) | undefined} */
        this.cancelTimer = undefined;
        this.load();
        // A new page may mean a new link: what was refused for good is tried once more.
        for (const { id, halt } of this.list()) if (halt?.kind === 'gone') this.clearHalt(id);
    }

    get unstored() {
        return this.entries.unstored;
    }

    // All that is not yet done with, oldest first.
    list() {
        return this.entries.list();
    }

    /** @param {string} id */
    get(id) {
        return this.entries.byID.get(id);
    }

    /* What a person does */

    /** @param {string} step @param {string} text @param {number} begun */
    write(step, text, begun) {
        this.entries.change(this.phone.newId(), step, (entry) => entry.ops.push(this.operation('write', text, null, begun)));
        this.pump();
    }

    /** @param {string} id @param {string} text @param {Origin} origin */
    edit(id, text, { from, begun, step }) {
        this.entries.change(id, step, (entry) => {
            const before = lastOperation(entry);
            // What may have been sent is not rewritten: the server could have one text and we show another.
            if (before && hasText(before) && !before.isTried) Object.assign(before, { text, key: this.phone.newId() });
            else entry.ops.push(this.operation('edit', text, before ? null : from ?? entry.receipt?.version ?? 1, begun));
            entry.step = entry.step || step;
            entry.halt = null;
        });
        this.pump();
    }

    /** @param {string} id @param {Origin & {text: string}} origin */
    remove(id, { from, text, begun, step }) {
        const first = this.get(id)?.ops[0];
        if (first?.kind === 'write' && !first.isTried) return this.drop(id);
        this.entries.change(id, step, (entry) => {
            const version = lastOperation(entry) ? null : from ?? entry.receipt?.version ?? 1;
            entry.ops.push(this.operation('delete', text, version, begun));
        });
        this.pump();
    }

    // Brings back what was deleted or dropped.
    /** @param {string} id @param {number} begun */
    undo(id, begun) {
        const entry = this.dropped.get(id);
        this.dropped.delete(id);
        if (entry) this.entries.keep(entry);
        else {
            this.entries.change(id, '', (deleted) => {
                const before = lastOperation(deleted);
                if (before?.kind === 'delete' && !before.isTried) {
                    deleted.ops.pop();
                    deleted.halt = null;
                } else deleted.ops.push(this.operation('undo', before?.text || '', null, begun));
            });
        }
        this.pump();
    }

    // What a person chose when two texts met.
    /** @param {string} id @param {'both' | 'mine' | 'theirs'} choice */
    resolve(id, choice) {
        const entry = this.get(id);
        if (!entry) return;
        if (choice === 'mine') return this.retry(id);
        // Mine is stored as its own before it leaves this one.
        if (choice === 'both') this.write(entry.step, displayState(entry).text, entry.ops[0].begun);
        this.drop(id);
    }

    /** @param {string} id */
    retry(id) {
        this.clearHalt(id);
        this.pump();
    }

    // Takes it out of the queue.
    /** @param {string} id */
    drop(id) {
        const entry = this.get(id);
        if (entry) this.dropped.set(id, entry);
        this.forget(id);
    }

    /** @param {string} id */
    clearHalt(id) {
        this.entries.change(id, '', (entry) => (entry.halt = null));
    }

    /** @type {(kind: Operation['kind'], text: string, from: number | null, begun: number) => Operation} */
    operation(kind, text, from, begun) {
        return { key: this.phone.newId(), kind, text, begun, from, isTried: false };
    }

    /* What happens around it */

    // The page shows it as the server has it.
    /** @param {string} id */
    forget(id) {
        this.entries.remove(id);
    }

    load() {
        this.entries.load();
    }

    // Network, stream or screen is back.
    wake() {
        this.failures = 0;
        this.pump();
    }

    // Another tab has changed what is stored.
    /** @param {string | null} key @param {string | null} value */
    heard(key, value) {
        if (key === this.lease.key && !value && this.isBehindOtherTab) this.pump();
        if (key && !key.startsWith(this.entries.prefix)) return;
        this.load();
        // The other tab sends what it wrote; should it be closed first, we do.
        if (!this.isSending && !this.cancelTimer) this.pumpIn(3000);
    }

    /* Sending */

    // Sends what waits, one at a time, until nothing does or the server is not to be reached.
    async pump() {
        if (this.isSending) return;
        this.isSending = true;
        this.cancelTimer?.();
        this.cancelTimer = undefined;
        const skipped = new Set();
        let wait = 0;
        for (let result = ''; result !== 'wait'; ) {
            const entry = this.list().find((one) => isWaiting(one) && !skipped.has(one.id));
            if (!entry || (wait = this.lease.ofOther())) break;
            this.lease.take();
            // Whatever goes wrong with one must not stop the others.
            result = await this.send(entry).catch(() => 'skip');
            if (result) skipped.add(entry.id);
            else this.failures = 0;
        }
        this.isBehindOtherTab = wait > 0;
        if (skipped.size) wait = backoff(this.failures++, 15000, this.phone.random);
        this.lease.giveBack();
        this.isSending = false;
        if (wait) this.pumpIn(wait);
    }

    /** @param {number} ms */
    pumpIn(ms) {
        this.cancelTimer?.();
        this.cancelTimer = this.phone.later(() => this.pump(), ms);
    }

    /** @param {Entry} entry @returns {Promise<'' | 'skip' | 'wait'>} '' when there is a final answer */
    async send(entry) {
        const { id, step, ops: [op] } = entry;
        // Stored before it is sent: after a crash we must know that it may be there.
        if (!op.isTried) {
            this.entries.change(id, step, ({ ops: [first] }) => {
                if (first) first.isTried = true;
            });
        }
        const answer = await this.phone.post(...requestFor(entry, op)).catch(() => null);
        const meaning = outcome(op.kind, answer);
        // The server stumbled on this one note: the others need not wait behind it.
        if (!meaning) return answer?.status === 500 ? 'skip' : 'wait';
        this.entries.change(id, step, (now) => {
            // Another tab has had its answer to the same: that one counts.
            if (now.ops[0]?.key !== op.key) return;
            if (meaning === 'done') this.deliver(now, answer?.body);
            else this.halt(now, meaning, answer?.body);
        });
        return '';
    }

    /** @param {Entry} entry @param {any} body */
    deliver(entry, body) {
        const [{ kind, text, from }, next] = entry.ops;
        const version = body?.version || from || 1;
        const stored = kind === 'delete' ? null : body.text ?? text;
        entry.ops.shift();
        entry.receipt = { version, text: stored, at: body?.at || '', when: this.phone.now() };
        if (next) next.from = version;
        if (stored !== null) this.phone.changed('received', entry);
    }

    /** @param {Entry} entry @param {Halt['kind']} kind @param {any} body */
    halt(entry, kind, body) {
        const [first] = entry.ops;
        const isConflict = kind === 'conflict';
        const { text, begun } = entry.ops.filter(hasText).pop() || first;
        const again = isConflict && first.kind === 'write' ? 'edit' : first.kind;
        entry.ops = [this.operation(again, text, isConflict ? body.version : first.from, begun)];
        entry.halt = { kind, problem: body?.problem || '', theirs: body?.theirs ?? null };
        this.phone.changed('halted', entry);
    }
}
