/** Who has come, as one phone at the door knows it: ids, numbers and times, never a name. What is ticked without network
    waits in the phone, each tick by itself, and is sent when the network is back; of two phones the latest tick holds. */

/** @typedef {{people: number, at: number, kind: string}} Tick */

/** How often a phone asks what the other one has ticked. */
const PAUSE = 5000;
const LONGEST = 15000;
/** How long what nobody has got is kept; the list itself is gone by then. */
const KEPT = 30 * 24 * 60 * 60 * 1000;
/** The most ticks that are taken at once. */
const MOST = 500;

export class DoorTicks {
    /** @param {DoorPhone} phone */
    constructor(phone) {
        this.phone = phone;
        /** @type {Map<string, Tick>} what the server has not got yet */
        this.waiting = new Map();
        /** @type {Map<string, {people: number, clock: string}>} what the server has */
        this.there = new Map();
        this.isSending = false;
        this.failures = 0;
        // Closed, or somebody else's now: nothing more is asked.
        this.isClosed = false;
        this.isSignedOut = false;
        this.list = '';
        /** @type {Map<string, string>} by kind */
        this.tables = new Map();
        /** @type {(() => void) | undefined} */
        this.cancel = undefined;
        this.read();
    }

    // What was ticked before the page was loaded again, or in another tab.
    read() {
        const { storage, prefix } = this.phone;
        try {
            for (let place = 0; place < (storage?.length || 0); place += 1) {
                const key = storage?.key(place) || '';
                if (!key.startsWith(prefix)) continue;
                const tick = JSON.parse(storage?.getItem(key) || 'null');
                if (Number.isInteger(tick?.people)) this.waiting.set(key.slice(prefix.length), tick);
            }
        } catch {
            // It is kept in memory then.
        }
    }

    /** @param {string} id @param {number} people @param {string} [kind] of one who is not on the list */
    tick(id, people, kind = '') {
        const tick = { people, at: this.phone.now(), kind };
        this.waiting.set(id, tick);
        this.write(id, tick);
        this.phone.changed();
        return this.send();
    }

    /** @param {string} id @param {Tick | null} tick */
    write(id, tick) {
        try {
            if (tick) this.phone.storage?.setItem(this.phone.prefix + id, JSON.stringify(tick));
            else this.phone.storage?.removeItem(this.phone.prefix + id);
        } catch {
            // The same: a full phone still ticks.
        }
    }

    // How many of somebody are here, as far as this phone knows.
    /** @param {string} id */
    people(id) {
        return (this.waiting.get(id) || this.there.get(id) || { people: 0 }).people;
    }

    get here() {
        const ids = new Set([...this.there.keys(), ...this.waiting.keys()]);
        return [...ids].reduce((sum, id) => sum + this.people(id), 0);
    }

    // Sends what waits, and hears what others have ticked.
    async send() {
        if (this.isSending || this.isClosed) return;
        this.cancel?.();
        this.isSending = true;
        const sent = [...this.waiting].slice(0, MOST);
        const fields = [['na', `${this.phone.now()}`]];
        for (const [id, { people, at, kind }] of sent) {
            fields.push(['id', id], ['antall', `${people}`], ['nar', `${at}`], ['slag', kind]);
        }
        const answer = await this.phone.post(fields).catch(() => ({ status: 0, body: null }));
        this.isSending = false;
        if (answer.status === 200 && answer.body) this.hear(sent, answer.body);
        else if ([404, 410].includes(answer.status) && !this.isOwed) this.forget();
        else this.failures += 1;
        // Who is signed out keeps the ticks, and sends them when signed in again. Later on, what one may not see is not
        // there at all.
        this.isSignedOut = [303, 401, 403, 404, 410].includes(answer.status) && !this.isClosed;
        this.phone.changed();
        if (this.isClosed) return;
        const again = [...this.waiting].some(([id, tick]) => !sent.some(([other, old]) => other === id && old === tick));
        const wait = this.failures ? Math.min(LONGEST, 1000 * 2 ** this.failures) : again ? 0 : PAUSE;
        this.cancel = this.phone.later(() => this.send(), wait);
    }

    /** @param {[string, Tick][]} sent @param {{closed: boolean, list: string, tables: [string, string][], ticks: [string, number, string][]}} body */
    hear(sent, body) {
        this.failures = 0;
        for (const [id, tick] of sent) {
            // Ticked again meanwhile: that one has not been sent.
            if (this.waiting.get(id) !== tick) continue;
            this.waiting.delete(id);
            this.write(id, null);
        }
        this.there = new Map(body.ticks.map(([id, people, clock]) => [id, { people, clock }]));
        this.list = body.list;
        this.tables = new Map(body.tables);
        if (body.closed && !this.waiting.size) this.forget();
    }

    // Something waits that can still be sent.
    get isOwed() {
        return [...this.waiting.values()].some((tick) => this.phone.now() - tick.at < KEPT);
    }

    // Where the next one of a kind who is not on the list is best placed; not known while somebody may be on the way there.
    /** @param {string} kind */
    room(kind) {
        return this.waiting.size ? '' : this.tables.get(kind) || '';
    }

    // The page cannot be had again just now, and what is ticked may be here alone.
    get isAlone() {
        return !this.isClosed && (this.failures > 0 || (this.waiting.size > 0 && !this.phone.storage));
    }

    // The door is closed, or there is no such dugnad any more: the phone has nothing left of it.
    forget() {
        this.isClosed = true;
        for (const id of this.waiting.keys()) this.write(id, null);
        this.waiting.clear();
        this.there.clear();
    }
}
