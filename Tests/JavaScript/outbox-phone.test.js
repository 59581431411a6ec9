import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settle } from './fakes.js';
import { Table, only, shown, waiting } from './table.js';

/* A phone without room */

test('The phone is full: the note is kept in memory, said so, and sent all the same', async () => {
    const table = new Table();
    table.disk.room = 0;
    table.server.isDown = true;
    const { box } = table.open();
    box.write('5', 'Skyss', 0);
    assert.equal(box.unstored.size, 1);
    assert.deepEqual(shown(box), ['Skyss']);
    await table.time.pass(500);
    table.server.isDown = false;
    box.wake();
    await settle();
    assert.deepEqual(table.server.texts, ['Skyss']);
    box.forget(only(box).id);
    assert.equal(box.unstored.size, 0);
});

test('There is room again: what was only in memory is stored', async () => {
    const table = new Table();
    table.server.isDown = true;
    const { box } = table.open();
    box.write('5', 'kort', 0);
    table.disk.room = 600;
    box.write('5', 'en lang tekst '.repeat(30), 0);
    assert.equal(box.unstored.size, 1);
    table.disk.room = Infinity;
    box.drop(box.list()[0].id);
    assert.equal(box.unstored.size, 0);
    assert.deepEqual(shown(table.open().box), ['en lang tekst '.repeat(30)]);
});

test('A browser without storage: everything works while the page is open', async () => {
    const table = new Table();
    const { box } = table.open({ storage: null });
    box.write('5', 'første', 0);
    assert.equal(box.unstored.size, 1);
    await settle();
    box.edit(only(box).id, 'andre', { from: null, begun: 0, step: '5' });
    await settle();
    assert.deepEqual(table.server.texts, ['andre']);
    box.load();
    assert.deepEqual(shown(box), ['andre'], 'reading the storage takes nothing away');
});

/* Two tabs */

test('What only the memory has stays when the storage is read again', () => {
    const table = new Table();
    const { box } = table.open({ post: () => new Promise(() => {}) });
    table.disk.room = 0;
    box.write('5', 'i minnet', 0);
    box.load();
    assert.deepEqual(shown(box), ['i minnet']);
});

test('The phone becomes full under a mending: the older text that is stored does not come back', () => {
    const table = new Table();
    const { box } = table.open({ post: () => new Promise(() => {}) });
    box.write('5', 'foran i køen', 0);
    box.write('5', 'kort', 0);
    table.disk.room = 0;
    box.edit(box.list()[1].id, 'lengre', { from: null, begun: 0, step: '5' });
    box.load();
    assert.deepEqual(shown(box), ['foran i køen', 'lengre']);
});

test('The storage is closed while the page is open: what was stored stays on the screen', () => {
    const table = new Table();
    const { box, storage } = table.open({ post: () => new Promise(() => {}) });
    box.write('5', 'Skyss', 0);
    storage.key = () => {
        throw new Error('SecurityError');
    };
    box.load();
    assert.deepEqual(shown(box), ['Skyss']);
});

test('Two tabs show the same queue, and one of them sends it', async () => {
    const table = new Table();
    table.server.isDown = true;
    const first = table.open();
    const second = table.open();
    first.box.write('5', 'én', 0);
    second.box.write('5', 'to', 0);
    assert.deepEqual(shown(first.box), ['én', 'to']);
    assert.deepEqual(shown(second.box), ['én', 'to']);
    await settle();
    table.server.isDown = false;
    first.box.wake();
    second.box.wake();
    await table.time.pass(60_000);
    assert.deepEqual(table.sent, [['write', 'én'], ['write', 'to']]);
    assert.deepEqual([waiting(first.box), waiting(second.box)], [0, 0]);
});

test('Two tabs that know nothing of each other send the same: it is stored once, and neither is confused', async () => {
    const table = new Table();
    table.server.isDown = true;
    const first = table.open();
    first.box.write('5', 'Skyss', 0);
    await settle();
    const second = table.open();
    for (const view of table.disk.views) view.hear = () => {};
    table.disk.items.delete('allemed/d1/3/lease');
    table.server.isDown = false;
    table.server.hold();
    first.box.wake();
    await settle();
    table.disk.items.delete('allemed/d1/3/lease');
    second.box.wake();
    await settle();
    assert.equal(table.server.requests.length, 2);
    await table.server.letThrough();
    assert.deepEqual(table.server.texts, ['Skyss']);
    assert.deepEqual([waiting(first.box), waiting(second.box)], [0, 0]);
});

test('The other tab mends a note while this one sends it: the mending is not lost', async () => {
    const table = new Table();
    table.server.hold();
    const first = table.open();
    const second = table.open();
    first.box.write('5', 'første', 0);
    await settle();
    second.box.edit(only(second.box).id, 'andre', { from: null, begun: 0, step: '5' });
    await table.server.letThrough();
    await table.time.pass(60_000);
    assert.deepEqual(table.server.texts, ['andre']);
    assert.deepEqual(shown(first.box), ['andre']);
    assert.equal(only(first.box).receipt?.version, 2);
});

test('The other tab mends a note, and this one has not heard of it when its answer comes', async () => {
    const table = new Table();
    table.server.hold();
    const first = table.open();
    const second = table.open();
    first.box.write('5', 'første', 0);
    await settle();
    for (const view of table.disk.views) view.hear = () => {};
    second.box.edit(only(second.box).id, 'andre', { from: null, begun: 0, step: '5' });
    second.crash();
    await table.server.letThrough();
    await table.time.pass(60_000);
    assert.deepEqual(table.server.texts, ['andre'], 'though the tab where it was written is closed');
});

test('A late answer is not taken for an answer to what came after', async () => {
    const table = new Table();
    table.server.hold();
    const first = table.open();
    first.box.write('5', 'første', 0);
    await settle();
    const [slow] = table.server.held || [];
    table.server.held = null;
    const second = table.open();
    table.time.time += 30_000;
    await second.box.pump();
    table.server.isDown = true;
    second.box.edit(only(second.box).id, 'andre', { from: null, begun: 0, step: '5' });
    await settle();
    table.server.isDown = false;
    slow();
    await table.time.pass(60_000);
    assert.deepEqual(shown(first.box), ['andre']);
    assert.deepEqual(table.server.texts, ['andre'], 'and the mending is still sent');
});

test('What the other tab does, does not put off what this one waits to do', async () => {
    const table = new Table();
    table.server.instead = [{ status: 503, body: null }, { status: 503, body: null }, { status: 503, body: null }];
    const { box } = table.open();
    box.write('5', 'Skyss', 0);
    const [key] = table.disk.items.keys();
    for (let second = 0; second < 12; second += 1) {
        await table.time.pass(1000);
        box.heard(key, 'anything');
    }
    assert.deepEqual(table.server.texts, ['Skyss']);
});

test('A late answer to what the other tab has finished changes nothing', async () => {
    const table = new Table();
    table.server.hold();
    const first = table.open();
    first.box.write('5', 'første', 0);
    await settle();
    const [slow] = table.server.held || [];
    table.server.held = null;
    const second = table.open();
    table.time.time += 30_000;
    await second.box.pump();
    second.box.edit(only(second.box).id, 'andre', { from: null, begun: 0, step: '5' });
    await settle();
    assert.deepEqual(table.server.texts, ['andre']);
    slow();
    await settle();
    assert.equal(only(first.box).halt, null, 'no conflict with ourselves');
    assert.deepEqual(table.server.texts, ['andre']);
});

test('The tab that sends is closed in the middle: the other takes over', async () => {
    const table = new Table();
    table.server.hold();
    const first = table.open();
    const second = table.open();
    first.box.write('5', 'Skyss', 0);
    await settle();
    first.crash();
    table.server.held = null;
    await table.time.pass(25_000);
    assert.deepEqual(table.server.texts, ['Skyss']);
    assert.equal(waiting(second.box), 0);
});

test('Two tabs without network wait each for themselves: neither wakes the other for ever', async () => {
    const table = new Table();
    const first = table.open();
    const second = table.open();
    let attempts = 0;
    table.server.post = async () => {
        attempts += 1;
        throw new Error('no network');
    };
    first.box.write('5', 'Skyss', 0);
    second.box.wake();
    await table.time.pass(60_000);
    assert.ok(attempts > 4 && attempts < 20, `${attempts} attempts in a minute`);
});

test('A lease from a clock that was set back does not hold the queue for an hour', async () => {
    const table = new Table();
    table.disk.view().setItem('allemed/d1/3/lease', JSON.stringify({ tab: 'x', until: table.time.now() + 3_600_000 }));
    const { box } = table.open();
    box.write('5', 'Skyss', 0);
    await settle();
    assert.deepEqual(table.server.texts, ['Skyss']);
});

test('A page that slept reads what the other tab has done', async () => {
    const table = new Table();
    table.server.isDown = true;
    const first = table.open();
    first.box.write('5', 'Skyss', 0);
    await settle();
    const second = table.open();
    for (const view of table.disk.views) view.hear = () => {};
    second.box.drop(only(second.box).id);
    assert.deepEqual(shown(first.box), ['Skyss']);
    first.box.load();
    assert.deepEqual(shown(first.box), []);
});
