/** Of all tabs of one browser, three keep a stream open: over HTTP/1.1 six connections are all that a host gets. */

const PLACES = 3;

// A tab that was killed says nothing: then its place is free after this long.
const HELD = 15000;

export class StreamPlaces {
    /** @param {() => Storage} storage throws where there is none @param {string} tab @param {() => number} now */
    constructor(storage, tab = Math.random().toString(36), now = Date.now) {
        this.storage = storage;
        this.tab = tab;
        this.now = now;
    }

    // Takes a place, or keeps the one it has. Without storage nobody knows of the others, and each has its own.
    take() {
        try {
            const key = this.own() || this.keys().find((one) => !this.holder(one));
            if (key) this.storage().setItem(key, `${this.tab} ${this.now() + HELD}`);
            return Boolean(key);
        } catch {
            return true;
        }
    }

    giveBack() {
        try {
            const key = this.own();
            if (key) this.storage().removeItem(key);
        } catch {
            // Then there was none to give back.
        }
    }

    keys() {
        return Array.from({ length: PLACES }, (_, place) => `allemed/strøm/${place}`);
    }

    own() {
        return this.keys().find((key) => this.holder(key) === this.tab);
    }

    /** @param {string} key */
    holder(key) {
        const [tab, until] = (this.storage().getItem(key) || '').split(' ');
        const left = Number(until) - this.now();
        // Longer than any is held: the clock has been set back.
        return left > 0 && left <= HELD ? tab : '';
    }
}
