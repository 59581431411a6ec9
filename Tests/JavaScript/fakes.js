/** The outside world as the tests want it: time, a phone's storage, and a server on a network that comes and goes. */

/** Lets everything that waits for nothing but its turn have it. */
export async function settle() {
    for (let turn = 0; turn < 5; turn += 1) await new Promise((done) => setImmediate(done));
}

export class FakeTime {
    constructor(now = 1_763_900_000_000) {
        this.time = now;
        /** @type {{at: number, act: () => void}[]} */
        this.waiting = [];
        this.now = () => this.time;
        this.later = (/** @type {() => void} */ act, /** @type {number} */ ms) => {
            const timer = { at: this.time + ms, act };
            this.waiting.push(timer);
            return () => {
                this.waiting = this.waiting.filter((other) => other !== timer);
            };
        };
    }

    /** Milliseconds until each timer that is set. */
    get waits() {
        return this.waiting.map((timer) => timer.at - this.time).sort((a, b) => a - b);
    }

    /** @param {number} ms */
    async pass(ms) {
        const end = this.time + ms;
        await settle();
        for (;;) {
            const [next] = this.waiting.filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at);
            if (!next) break;
            this.time = next.at;
            this.waiting = this.waiting.filter((timer) => timer !== next);
            next.act();
            await settle();
        }
        this.time = end;
    }
}

/** What is stored on a phone. Each tab sees it through a view of its own, and hears of the others' changes. */
export class FakeDisk {
    constructor() {
        /** @type {Map<string, string>} */
        this.items = new Map();
        this.room = Infinity;
        /** @type {FakeStorage[]} */
        this.views = [];
    }

    view() {
        const view = new FakeStorage(this);
        this.views.push(view);
        return view;
    }

    /** @param {FakeStorage} by @param {string} key @param {string | null} value */
    tell(by, key, value) {
        for (const view of this.views) if (view !== by) view.hear(key, value);
    }
}

/** @implements {Storage} */
class FakeStorage {
    /** @param {FakeDisk} disk */
    constructor(disk) {
        this.disk = disk;
        /** @type {(key: string, value: string | null) => void} */
        this.hear = () => {};
    }

    get length() {
        return this.disk.items.size;
    }

    /** @param {number} index */
    key(index) {
        return [...this.disk.items.keys()][index] ?? null;
    }

    /** @param {string} key */
    getItem(key) {
        return this.disk.items.get(key) ?? null;
    }

    /** @param {string} key @param {string} value */
    setItem(key, value) {
        const size = [...this.disk.items].reduce((sum, [name, text]) => sum + (name === key ? 0 : text.length), 0);
        if (size + value.length > this.disk.room) throw new Error('QuotaExceededError');
        this.disk.items.set(key, value);
        this.disk.tell(this, key, value);
    }

    /** @param {string} key */
    removeItem(key) {
        if (this.disk.items.delete(key)) this.disk.tell(this, key, null);
    }

    clear() {
        this.disk.items.clear();
    }
}

/** @typedef {{text: string, version: number, isDeleted: boolean}} Stored */

/** Answers as the contract says the server does. */
export class FakeServer {
    constructor() {
        /** @type {Map<string, Stored>} */
        this.notes = new Map();
        // Every request that came, as it came.
        /** @type {{path: string, fields: Record<string, string>}[]} */
        this.requests = [];
        this.isDown = false;
        // Answers to give instead of the true ones, first come.
        /** @type {{status: number, body: any}[]} */
        this.instead = [];
        // So many requests are carried out, and their answers lost.
        this.answersToLose = 0;
        this.held = /** @type {(() => void)[] | null} */ (null);
    }

    /** Requests wait on the server's side from now on, until they are let through. */
    hold() {
        this.held = [];
    }

    async letThrough() {
        const held = this.held;
        this.held = null;
        for (const go of held || []) go();
        await settle();
    }

    get texts() {
        return [...this.notes.values()].filter((note) => !note.isDeleted).map((note) => note.text);
    }

    /** @param {string} path @param {Record<string, string>} fields */
    async post(path, fields) {
        if (this.isDown) throw new Error('no network');
        this.requests.push({ path, fields });
        if (this.held) await new Promise((go) => this.held?.push(() => go(undefined)));
        if (this.isDown) throw new Error('the network went');
        const answer = this.instead.shift() || this.answer(path, fields);
        if (this.answersToLose > 0) {
            this.answersToLose -= 1;
            throw new Error('the answer was lost');
        }
        return answer;
    }

    /** @param {string} path @param {Record<string, string>} fields */
    answer(path, fields) {
        const [, id = fields.id, act = path ? 'edit' : 'write'] = path.split('/');
        const there = this.notes.get(id);
        if (act === 'write' && !there) {
            this.notes.set(id, { text: fields.tekst, version: 1, isDeleted: false });
            return this.receipt(id, 201);
        }
        if (!there) return { status: 404, body: null };
        if (act === 'angring') there.isDeleted = false;
        else if (act === 'sletting') {
            if (there.isDeleted) return this.receipt(id);
            if (there.version !== Number(fields.fra)) return this.conflict(there, '');
            there.isDeleted = true;
        } else if (there.isDeleted) {
            return this.conflict(there, fields.tekst);
        } else if (there.text !== fields.tekst) {
            if (there.version !== Number(fields.fra ?? 1)) return this.conflict(there, fields.tekst);
            there.text = fields.tekst;
            there.version += 1;
        }
        return this.receipt(id);
    }

    /** @param {string} id @param {number} [status] */
    receipt(id, status = 200) {
        const { text, version } = /** @type {Stored} */ (this.notes.get(id));
        return { status, body: { id, version, text, late: false, at: '19.06' } };
    }

    /** @param {Stored} there @param {string} mine */
    conflict(there, mine) {
        const theirs = there.isDeleted ? null : there.text;
        return { status: 409, body: { conflict: true, mine, theirs, version: there.version } };
    }
}
