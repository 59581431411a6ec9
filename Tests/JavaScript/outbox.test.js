import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outcome } from '../../Public/notes/operations.js';
import { settle } from './fakes.js';
import { Table, only, shown, waiting } from './table.js';

test('Ola writes a note, and it is sent with its step and when it was begun', async () => {
    const table = new Table();
    const { box, said } = table.open();
    box.write('5', 'Øve i første etasje', 1234);
    assert.deepEqual(shown(box), ['Øve i første etasje'], 'it is shown at once');
    await settle();
    const { path, fields } = table.server.requests[0];
    assert.equal(path, '');
    assert.deepEqual(fields, { id: only(box).id, steg: '5', tekst: 'Øve i første etasje', begynt: '1234' });
    assert.deepEqual(said, ['received Øve i første etasje']);
    assert.deepEqual(only(box).receipt, { version: 1, text: 'Øve i første etasje', at: '19.06', when: table.time.now() });
});

test('A received note stays until the page shows it', async () => {
    const table = new Table();
    const { box } = table.open();
    box.write('5', 'Skyss', 0);
    await settle();
    assert.deepEqual(shown(box), ['Skyss']);
    assert.equal(waiting(box), 0);
    box.forget(only(box).id);
    assert.deepEqual(shown(box), []);
    assert.equal(table.disk.items.size, 0, 'and nothing is left on the phone');
});

test('Notes written without network are sent in the order they were written, one at a time', async () => {
    const table = new Table();
    table.server.isDown = true;
    const { box } = table.open();
    for (const text of ['én', 'to', 'tre']) box.write('5', text, 0);
    await table.time.pass(500);
    assert.deepEqual(table.sent, []);
    assert.equal(waiting(box), 3);
    table.server.isDown = false;
    table.server.hold();
    box.wake();
    await settle();
    assert.equal(table.server.requests.length, 1, 'the second waits for the answer to the first');
    await table.server.letThrough();
    assert.deepEqual(table.server.texts, ['én', 'to', 'tre']);
    assert.equal(waiting(box), 0);
});

test('The order holds when the phone sets its clock back between two notes', async () => {
    const table = new Table();
    table.server.isDown = true;
    const { box } = table.open();
    box.write('5', 'først', 0);
    table.time.time -= 3_600_000;
    box.write('5', 'sist', 0);
    await settle();
    table.server.isDown = false;
    box.wake();
    await settle();
    assert.deepEqual(table.server.texts, ['først', 'sist']);
});

test('Without network it tries again after 1, 2, 4, 8 and 15 seconds, and 15 again', async () => {
    const table = new Table();
    table.server.isDown = true;
    const { box } = table.open();
    box.write('5', 'Skyss', 0);
    const waits = [];
    for (let attempt = 0; attempt < 6; attempt += 1) {
        await settle();
        waits.push(table.time.waits[0]);
        await table.time.pass(table.time.waits[0]);
    }
    assert.deepEqual(waits, [1000, 2000, 4000, 8000, 15000, 15000]);
});

test('When the network is back it is sent at once, and the waiting starts over', async () => {
    const table = new Table();
    table.server.isDown = true;
    const { box } = table.open();
    box.write('5', 'Skyss', 0);
    await table.time.pass(8000);
    table.server.isDown = false;
    box.wake();
    await settle();
    assert.deepEqual(table.server.texts, ['Skyss']);
    assert.deepEqual(table.time.waits, [], 'and nothing is left to try');
    table.server.isDown = true;
    box.write('5', 'Utlån', 0);
    await settle();
    assert.deepEqual(table.time.waits, [1000]);
});

for (const status of [408, 423, 425, 429, 500, 502, 503, 504]) {
    test(`An answer of ${status} is no answer: the note is tried again`, async () => {
        const table = new Table();
        table.server.instead = [{ status, body: null }];
        const { box } = table.open();
        box.write('5', 'Skyss', 0);
        await settle();
        assert.equal(waiting(box), 1);
        await table.time.pass(1000);
        assert.deepEqual(table.server.texts, ['Skyss']);
        assert.equal(waiting(box), 0);
    });
}

test('A log-in page from somebody else’s network is not taken for the server', async () => {
    const table = new Table();
    table.server.instead = [{ status: 200, body: null }];
    const { box } = table.open();
    box.write('5', 'Skyss', 0);
    await settle();
    assert.equal(waiting(box), 1);
    await table.time.pass(1000);
    assert.deepEqual(table.server.texts, ['Skyss']);
});

test('What an answer means', () => {
    assert.equal(outcome('write', null), '');
    assert.equal(outcome('delete', { status: 200, body: null }), '', 'not our server');
    assert.equal(outcome('write', { status: 201, body: { version: 1 } }), 'done');
    assert.equal(outcome('write', { status: 429, body: { problem: 'Vent litt.' } }), '', 'it says so itself: later');
    assert.equal(outcome('edit', { status: 409, body: { conflict: true, theirs: 'x', version: 2 } }), 'conflict');
    assert.equal(outcome('edit', { status: 409, body: { problem: 'Punktet er over.' } }), 'problem');
    assert.equal(outcome('write', { status: 422, body: { problem: 'Ligner et telefonnummer.' } }), 'problem');
    // A sentence about a page that is not there is no help to who wrote the note.
    for (const status of [401, 403, 404, 410]) {
        assert.equal(outcome('write', { status, body: { problem: 'Siden finnes ikke.' } }), 'gone');
    }
    assert.equal(outcome('write', { status: 400, body: null }), 'gone');
});

test('After a success the waiting starts over', async () => {
    const table = new Table();
    table.server.isDown = true;
    const { box } = table.open();
    box.write('5', 'én', 0);
    await table.time.pass(2000);
    table.server.isDown = false;
    await table.time.pass(2000);
    assert.equal(waiting(box), 0);
    table.server.isDown = true;
    box.write('5', 'to', 0);
    await settle();
    assert.deepEqual(table.time.waits, [1000]);
});

test('Called back too early, the waiting also starts over', async () => {
    const table = new Table();
    table.server.isDown = true;
    const { box } = table.open();
    box.write('5', 'Skyss', 0);
    await table.time.pass(8000);
    box.wake();
    await settle();
    assert.deepEqual(table.time.waits, [1000]);
});

test('One note that the server stumbles on does not stop the others', async () => {
    const table = new Table();
    const { box } = table.open();
    table.server.instead = [{ status: 500, body: null }];
    box.write('5', 'snubler', 0);
    box.write('5', 'kommer fram', 0);
    await settle();
    assert.deepEqual(table.server.texts, ['kommer fram']);
    assert.equal(waiting(box), 1);
    await table.time.pass(1000);
    assert.deepEqual(table.server.texts, ['kommer fram', 'snubler']);
});

test('A busy server stops the queue: nothing is sent past the note that waits', async () => {
    const table = new Table();
    const { box } = table.open();
    table.server.instead = [{ status: 429, body: null }];
    box.write('5', 'én', 0);
    box.write('5', 'to', 0);
    await settle();
    assert.deepEqual(table.sent, [['write', 'én']]);
    await table.time.pass(1000);
    assert.deepEqual(table.server.texts, ['én', 'to']);
});

test('The answer is lost: the same note is sent again with the same id, and stored once', async () => {
    const table = new Table();
    table.server.answersToLose = 1;
    const { box } = table.open();
    box.write('5', 'Skyss', 0);
    await table.time.pass(1000);
    assert.equal(table.server.requests.length, 2);
    assert.deepEqual(table.server.requests[0].fields, table.server.requests[1].fields);
    assert.deepEqual(table.server.texts, ['Skyss']);
    assert.equal(only(box).receipt?.version, 1);
});

test('The phone dies between the sending and the answer: it is sent again when the page opens', async () => {
    const table = new Table();
    table.server.hold();
    const before = table.open();
    before.box.write('5', 'Skyss', 0);
    await settle();
    before.crash();
    await table.server.letThrough();
    assert.deepEqual(table.server.texts, ['Skyss'], 'the server has it');
    const { box } = table.open();
    assert.deepEqual(shown(box), ['Skyss'], 'the phone does not know');
    table.time.time += 60_000;
    await box.pump();
    assert.deepEqual(table.server.texts, ['Skyss']);
    assert.equal(waiting(box), 0);
});

test('The page is closed before anything is sent: everything is there when it opens', async () => {
    const table = new Table();
    table.server.isDown = true;
    const before = table.open();
    before.box.write('5', 'én', 7);
    before.box.write('6', 'to', 8);
    await settle();
    before.crash();
    table.server.isDown = false;
    const { box } = table.open();
    assert.deepEqual(shown(box), ['én', 'to']);
    await box.pump();
    assert.deepEqual(
        table.server.requests.map(({ fields }) => [fields.tekst, fields.steg, fields.begynt]),
        [['én', '5', '7'], ['to', '6', '8']],
    );
});

test('What lies in the storage and cannot be read is passed over, not thrown away', () => {
    const table = new Table();
    const storage = table.disk.view();
    storage.setItem('allemed/d1/3/notat/x', '{"id":');
    storage.setItem('allemed/d1/3/notat/y', 'null');
    storage.setItem('allemed/d1/31/notat/z', '{"id":"z","ops":[]}');
    const { box } = table.open();
    assert.deepEqual(box.list(), []);
    assert.equal(table.disk.items.size, 3);
});
