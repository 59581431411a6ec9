// How long to wait after so many failures: 1 s, 2 s, 4 s … Spread, or a hall comes back in the same instant.
/** @param {number} failures @param {number} longest @param {() => number} [random] */
export const backoff = (failures, longest, random = Math.random) =>
    Math.min(longest, 1000 * 2 ** failures) * (0.75 + random() / 2);

/** At most four fetches a second. */
const SHORTEST = 250;

// The regions that show one of the named parts. A region may also be named by its id.
/** @param {Region[]} regions @param {string[]} parts */
export const due = (regions, parts) =>
    regions
        .filter((region) => parts.some((part) => part === '*' || part === region.id || region.parts.includes(part)))
        .map((region) => region.id);

/** Knows which regions are behind, and fetches them: one request at a time, never under a hand that writes. */
export class Refresher {
    /** @param {RefresherPage} page @param {number} revision what the page showed when it was made */
    constructor(page, revision) {
        this.page = page;
        this.revision = revision;
        this.told = revision;
        /** @type {Set<string>} */
        this.due = new Set();
        // Due, and waiting for the focus to leave.
        /** @type {Set<string>} */
        this.held = new Set();
        this.isFetching = false;
        this.isWaiting = false;
        this.isOver = false;
        this.earliest = 0;
        this.failures = 0;
    }

    /** @param {string[]} parts @param {number} [revision] where the page is when they are in place */
    signal(parts, revision = this.told) {
        this.told = revision;
        for (const id of due(this.page.regions(), parts)) this.due.add(id);
        this.pump();
    }

    /** The focus has moved: what waited for that may be possible now. */
    release() {
        for (const id of this.held) this.due.add(id);
        this.held.clear();
        this.pump();
    }

    pump() {
        if (this.isFetching || this.isWaiting || this.isOver) return;
        const there = new Set(this.page.regions().map((region) => region.id));
        for (const id of this.due) {
            if (!there.has(id)) this.due.delete(id);
            else if (this.page.isBusy(id)) this.hold(id);
        }
        if (this.due.size === 0) {
            // Not before: a reconnect must ask for what is still missing.
            if (this.held.size === 0 && this.revision !== this.told) this.page.reached((this.revision = this.told));
            return;
        }
        const wait = this.earliest - this.page.now();
        if (wait > 0) {
            this.isWaiting = true;
            this.page.later(() => {
                this.isWaiting = false;
                this.pump();
            }, wait);
        } else {
            this.fetch([...this.due]);
        }
    }

    /** @param {string} id */
    hold(id) {
        this.due.delete(id);
        this.held.add(id);
    }

    /** @param {string[]} ids */
    async fetch(ids) {
        // A signal during the fetch makes them due again: the answer may be older than the signal.
        for (const id of ids) this.due.delete(id);
        this.isFetching = true;
        this.earliest = this.page.now() + SHORTEST;
        const answer = await this.page.fetch(ids).catch(() => ({ status: 0, text: '', isMoved: false }));
        this.isFetching = false;
        // Sent on to another page: this one is not for us any more.
        if (answer.isMoved || [401, 403, 404, 410].includes(answer.status)) {
            this.isOver = true;
            this.page.gone();
        } else if (answer.status === 200) {
            this.failures = 0;
            for (const id of this.page.place(answer.text, ids)) this.hold(id);
        } else {
            for (const id of ids) this.due.add(id);
            this.earliest = this.page.now() + backoff(this.failures++, 8000);
        }
        this.pump();
    }
}
