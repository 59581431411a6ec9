import assert from 'node:assert/strict';
import { test } from 'node:test';
import { backoff, due, Refresher } from '../../Public/live.js';
import { FakeTime, settle } from './fakes.js';

/** A page with three regions, at revision 41. */
class Page {
    constructor() {
        this.time = new FakeTime();
        this.regions = [
            { id: 'steg', parts: ['steg'] },
            { id: 'notater', parts: ['gruppe-3'] },
            { id: 'bordene', parts: ['bord', 'notater'] },
        ];
        // What has been asked for, and when.
        /** @type {string[]} */
        this.asked = [];
        this.busy = new Set();
        this.stuck = new Set();
        this.reached = 41;
        this.isGone = false;
        this.start = this.time.now();
        /** @type {number[]} */
        this.statuses = [];
        this.held = /** @type {(() => void)[] | null} */ (null);
        this.refresher = new Refresher(
            {
                regions: () => this.regions,
                isBusy: (id) => this.busy.has(id),
                fetch: async (ids) => {
                    this.asked.push(`${this.time.now() - this.start}: ${ids.join(' ')}`);
                    if (this.held) await new Promise((go) => this.held?.push(() => go(undefined)));
                    const status = this.statuses.shift() ?? 200;
                    if (!status) throw new Error('no network');
                    return { status: Math.abs(status), isMoved: status < 0, text: '' };
                },
                place: (_, ids) => ids.filter((id) => this.stuck.has(id)),
                reached: (revision) => {
                    this.reached = revision;
                },
                gone: () => {
                    this.isGone = true;
                },
                now: this.time.now,
                later: (act, ms) => (ms ? this.time.later(act, ms) : act()),
            },
            41,
        );
    }

    /** @param {number} revision @param {...string} parts */
    async signal(revision, ...parts) {
        this.refresher.signal(parts, revision);
        await settle();
    }

    async letThrough() {
        const held = this.held;
        this.held = null;
        for (const go of held || []) go();
        await settle();
    }
}

test('Only the regions that show a changed part are due', () => {
    const { regions } = new Page();
    assert.deepEqual(due(regions, ['gruppe-3']), ['notater']);
    assert.deepEqual(due(regions, ['gruppe-4', 'vegg']), []);
    assert.deepEqual(due(regions, ['notater', 'steg']), ['steg', 'notater', 'bordene'], 'a region is also named by its id');
    assert.deepEqual(due(regions, ['*']), ['steg', 'notater', 'bordene']);
    assert.deepEqual(due(regions, []), []);
});

test('A signal fetches what it names, in one request, and then the page is at its revision', async () => {
    const page = new Page();
    await page.signal(42, 'steg', 'gruppe-3');
    assert.deepEqual(page.asked, ['0: steg notater']);
    assert.equal(page.reached, 42);
});

test('A signal about what the page does not show only moves the revision', async () => {
    const page = new Page();
    await page.signal(42, 'vegg');
    await page.signal(43);
    assert.deepEqual(page.asked, []);
    assert.equal(page.reached, 43);
});

test('Signals during a fetch are one fetch after it, also for a region that is being fetched', async () => {
    const page = new Page();
    page.held = [];
    await page.signal(42, 'gruppe-3');
    await page.signal(43, 'gruppe-3');
    await page.signal(44, 'steg', 'gruppe-3');
    await page.time.pass(1000);
    assert.equal(page.asked.length, 1, 'one at a time');
    await page.letThrough();
    assert.deepEqual(page.asked, ['0: notater', '1000: notater steg']);
    assert.equal(page.reached, 44);
});

test('A flood of signals is at most five fetches a second', async () => {
    const page = new Page();
    for (let n = 0; n < 100; n += 1) {
        await page.signal(42 + n, 'gruppe-3');
        await page.time.pass(10);
    }
    await page.time.pass(1000);
    assert.ok(page.asked.length <= 7, page.asked.join(', '));
    assert.equal(page.reached, 141);
});

test('A region somebody writes in is left alone, the others are not, and it is fetched when the focus leaves', async () => {
    const page = new Page();
    page.busy.add('notater');
    await page.signal(42, 'steg', 'gruppe-3');
    await page.signal(43, 'gruppe-3');
    await page.time.pass(60_000);
    assert.deepEqual(page.asked, ['0: steg']);
    assert.equal(page.reached, 41, 'a reconnect must ask for what is still missing');
    page.busy.clear();
    page.refresher.release();
    await settle();
    assert.deepEqual(page.asked.slice(1), ['60000: notater']);
    assert.equal(page.reached, 43);
});

test('The focus moves within the region: it still waits', async () => {
    const page = new Page();
    page.busy.add('notater');
    await page.signal(42, 'gruppe-3');
    page.refresher.release();
    await page.time.pass(1000);
    assert.deepEqual(page.asked, []);
    assert.equal(page.reached, 41);
});

test('The focus came into the region while the answer was under way: it waits, and is not fetched for ever', async () => {
    const page = new Page();
    page.stuck.add('notater');
    await page.signal(42, 'gruppe-3');
    await page.time.pass(60_000);
    assert.equal(page.asked.length, 1);
    assert.equal(page.reached, 41);
    page.stuck.clear();
    page.refresher.release();
    await settle();
    assert.equal(page.asked.length, 2);
    assert.equal(page.reached, 42);
});

test('A region that has gone from the page is not asked for', async () => {
    const page = new Page();
    page.busy.add('notater');
    await page.signal(42, 'gruppe-3');
    page.regions.splice(1, 1);
    page.busy.clear();
    page.refresher.release();
    await settle();
    assert.deepEqual(page.asked, []);
    assert.equal(page.reached, 42);
});

test('A fetch that fails is tried again, later and later, and nothing is forgotten', async () => {
    const page = new Page();
    page.statuses = [0, 503, 500];
    await page.signal(42, 'gruppe-3');
    await page.signal(43, 'steg');
    assert.equal(page.reached, 41);
    await page.time.pass(10_000);
    assert.equal(page.asked.length, 4);
    assert.ok(page.asked[3].endsWith('notater steg'));
    assert.equal(page.reached, 43);
});

// A negative one came after being sent on to another address.
for (const status of [401, 403, 404, 410, -200]) {
    test(`An answer of ${status}: the page is not for us any more, and nothing more is asked`, async () => {
        const page = new Page();
        page.statuses = [status];
        await page.signal(42, 'gruppe-3');
        assert.ok(page.isGone);
        await page.signal(43, '*');
        await page.time.pass(60_000);
        assert.equal(page.asked.length, 1);
        assert.equal(page.reached, 41);
    });
}

test('A restored server may be at an earlier revision: the page follows', async () => {
    const page = new Page();
    await page.signal(12, '*');
    assert.equal(page.reached, 12);
});

test('The moderator’s own press fetches without a revision of its own', async () => {
    const page = new Page();
    await page.signal(42, 'vegg');
    page.refresher.signal(['steg']);
    await settle();
    assert.deepEqual(page.asked, ['0: steg']);
    assert.equal(page.reached, 42);
});

test('It waits 1, 2, 4, 8 seconds and no longer, each spread by a quarter to either side', () => {
    assert.deepEqual([0, 1, 2, 3, 4, 50].map((n) => backoff(n, 8000, () => 0.5)), [1000, 2000, 4000, 8000, 8000, 8000]);
    assert.equal(backoff(4, 15000, () => 0.5), 15000);
    assert.deepEqual([0, 1].map((random) => backoff(0, 8000, () => random)), [750, 1250]);
});
