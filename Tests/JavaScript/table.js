import { displayState, isWaiting } from '../../Public/notes/operations.js';
import { Outbox } from '../../Public/notes/outbox.js';
import { FakeDisk, FakeServer, FakeTime } from './fakes.js';

export const HERE = { from: 1, begun: 0, step: '5' };

/** A table's phone: tabs can be opened and closed on it, and what it stores stays. */
export class Table {
    constructor() {
        this.time = new FakeTime();
        this.disk = new FakeDisk();
        this.server = new FakeServer();
        this.ids = 0;
    }

    /** @param {Partial<Phone>} [otherwise] */
    open(otherwise = {}) {
        const storage = this.disk.view();
        /** @type {string[]} */
        const said = [];
        let isOpen = true;
        const box = new Outbox({
            storage,
            prefix: 'allemed/d1/3/',
            post: (path, fields) => (isOpen ? this.server.post(path, fields) : new Promise(() => {})),
            now: this.time.now,
            later: (act, ms) => this.time.later(() => isOpen && act(), ms),
            newId: () => String((this.ids += 1)).padStart(32, '0'),
            random: () => 0.5,
            changed: (what, entry) => what && said.push(`${what} ${entry ? displayState(entry).text : ''}`),
            ...otherwise,
        });
        storage.hear = (key, value) => isOpen && box.heard(key, value);
        // The tab is gone: it sends nothing, hears nothing, and no answer reaches it.
        const crash = () => {
            isOpen = false;
            storage.hear = () => {};
        };
        return { box, said, crash, storage };
    }

    get sent() {
        return this.server.requests.map(({ path, fields }) => [path.split('/')[2] || (path ? 'edit' : 'write'), fields.tekst || '']);
    }
}

/** @param {Outbox} box */
export const shown = (box) => box.list().map((entry) => displayState(entry).text);

/** @param {Outbox} box */
export const waiting = (box) => box.list().filter(isWaiting).length;

/** @param {Outbox} box */
export const only = (box) => /** @type {Entry} */ (box.list()[0]);
