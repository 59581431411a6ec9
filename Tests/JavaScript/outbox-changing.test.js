import assert from 'node:assert/strict';
import { test } from 'node:test';
import { displayState, outcome } from '../../Public/notes/operations.js';
import { settle } from './fakes.js';
import { HERE, Table, only, shown } from './table.js';

test('A note is mended while it waits behind another: it is sent once, as mended', async () => {
    const table = new Table();
    table.server.hold();
    const { box } = table.open();
    box.write('5', 'én', 0);
    box.write('5', 'to', 5);
    const second = box.list()[1].id;
    box.edit(second, 'to, rettet', { from: null, begun: 9, step: '6' });
    box.edit(second, 'to, rettet igjen', { from: null, begun: 0, step: '5' });
    await table.server.letThrough();
    assert.deepEqual(table.sent, [['write', 'én'], ['write', 'to, rettet igjen']]);
    const { steg, begynt } = table.server.requests[1].fields;
    assert.deepEqual([steg, begynt], ['5', '5'], 'it belongs where and when it was begun');
});

test('A note is mended while it is under way: the mending goes after, from the version the server gave', async () => {
    const table = new Table();
    table.server.hold();
    const { box } = table.open();
    box.write('5', 'første', 0);
    await settle();
    box.edit(only(box).id, 'andre', { from: null, begun: 4, step: '5' });
    assert.deepEqual(shown(box), ['andre'], 'the screen shows the last words');
    await table.server.letThrough();
    const { path, fields } = table.server.requests[1];
    assert.equal(path, '/' + only(box).id);
    assert.deepEqual(fields, { tekst: 'andre', fra: '1', begynt: '4' });
    assert.deepEqual(table.server.texts, ['andre']);
    assert.equal(only(box).receipt?.version, 2);
});

test('A note whose answer was lost may be on the server: mending it does not change what was sent', async () => {
    const table = new Table();
    table.server.answersToLose = 1;
    const { box } = table.open();
    box.write('5', 'første', 0);
    await settle();
    box.edit(only(box).id, 'andre', { from: null, begun: 0, step: '5' });
    await table.time.pass(1000);
    assert.deepEqual(table.sent, [['write', 'første'], ['write', 'første'], ['edit', 'andre']]);
    assert.deepEqual(table.server.texts, ['andre']);
});

test('Several mendings of the same note are one', async () => {
    const table = new Table();
    table.server.notes.set('a1', { text: 'gammel', version: 3, isDeleted: false });
    table.server.isDown = true;
    const { box } = table.open();
    box.write('5', 'foran i køen', 0);
    box.edit('a1', 'ny', { ...HERE, from: 3 });
    box.edit('a1', 'nyere', { ...HERE, from: null });
    box.edit('a1', 'nyest', { ...HERE, from: null });
    await settle();
    table.server.isDown = false;
    box.wake();
    await settle();
    assert.deepEqual(table.sent, [['write', 'foran i køen'], ['edit', 'nyest']]);
    assert.equal(table.server.requests[1].fields.fra, '3');
    assert.equal(box.get('a1')?.receipt?.version, 4);
});

test('A second mending while the first is under way waits, and begins where the first ended', async () => {
    const table = new Table();
    table.server.notes.set('a1', { text: 'gammel', version: 6, isDeleted: false });
    table.server.hold();
    const { box } = table.open();
    box.edit('a1', 'ny', { ...HERE, from: 6 });
    await settle();
    box.edit('a1', 'nyere', { ...HERE, from: null });
    box.edit('a1', 'nyest', { ...HERE, from: null });
    await table.server.letThrough();
    assert.deepEqual(table.server.requests.map(({ fields }) => [fields.tekst, fields.fra]), [['ny', '6'], ['nyest', '7']]);
    assert.equal(only(box).receipt?.version, 8);
});

test('Mending what has just been received begins from the version received', async () => {
    const table = new Table();
    const { box } = table.open();
    box.write('5', 'første', 0);
    await settle();
    box.edit(only(box).id, 'andre', { from: null, begun: 0, step: '5' });
    await settle();
    box.edit(only(box).id, 'tredje', { from: null, begun: 0, step: '5' });
    await settle();
    assert.deepEqual(table.server.requests.map(({ fields }) => fields.fra), [undefined, '1', '2']);
});

/* Deleting */

test('Deleting a note that was never sent only takes it out of the queue, and it can be had back', async () => {
    const table = new Table();
    table.server.hold();
    const { box } = table.open();
    box.write('5', 'én', 0);
    box.write('5', 'to', 0);
    const { id } = box.list()[1];
    box.remove(id, { from: null, text: 'to', begun: 0, step: '5' });
    assert.deepEqual(shown(box), ['én']);
    await table.server.letThrough();
    assert.deepEqual(table.sent, [['write', 'én']]);
    box.undo(id, 0);
    await settle();
    assert.deepEqual(table.server.texts, ['én', 'to']);
});

test('Deleting a note that is under way takes nothing away before the answer', async () => {
    const table = new Table();
    table.server.hold();
    const { box } = table.open();
    box.write('5', 'Skyss', 0);
    await settle();
    const { id } = only(box);
    box.remove(id, { from: null, text: 'Skyss', begun: 0, step: '5' });
    assert.equal(only(box).ops.length, 2);
    assert.ok(displayState(only(box)).isDeleted);
    await table.server.letThrough();
    assert.deepEqual(table.sent.map(([kind]) => kind), ['write', 'sletting']);
    assert.equal(table.server.requests[1].fields.fra, '1');
    assert.deepEqual(table.server.texts, []);
});

test('A deletion that has not been sent is undone without a word to the server', async () => {
    const table = new Table();
    table.server.notes.set('a1', { text: 'Skyss', version: 1, isDeleted: false });
    table.server.hold();
    const { box } = table.open();
    box.write('5', 'foran i køen', 0);
    box.remove('a1', { from: 1, text: 'Skyss', begun: 0, step: '5' });
    box.undo('a1', 0);
    assert.equal(box.get('a1'), undefined);
    await table.server.letThrough();
    assert.deepEqual(table.sent, [['write', 'foran i køen']]);
});

test('A deletion that has been sent is undone on the server', async () => {
    const table = new Table();
    table.server.notes.set('a1', { text: 'Skyss', version: 1, isDeleted: false });
    const { box } = table.open();
    box.remove('a1', { from: 1, text: 'Skyss', begun: 0, step: '5' });
    await settle();
    assert.equal(only(box).receipt?.text, null);
    box.forget('a1');
    box.undo('a1', 0);
    await settle();
    assert.deepEqual(table.sent.map(([kind]) => kind), ['sletting', 'angring']);
    assert.deepEqual(table.server.texts, ['Skyss']);
});

test('A deletion and its undoing say when a person asked for them, however late they are sent', async () => {
    const table = new Table();
    table.server.notes.set('a1', { text: 'Skyss', version: 1, isDeleted: false });
    const { box } = table.open();
    box.remove('a1', { from: 1, text: 'Skyss', begun: 1234, step: '5' });
    await settle();
    box.undo('a1', 5678);
    await settle();
    assert.deepEqual(table.server.requests.map(({ fields }) => fields), [{ fra: '1', begynt: '1234' }, { begynt: '5678' }]);
});

test('A mended note that is deleted and had back is still mended', async () => {
    const table = new Table();
    table.server.notes.set('a1', { text: 'gammel', version: 1, isDeleted: false });
    table.server.isDown = true;
    const { box } = table.open();
    box.write('5', 'foran i køen', 0);
    await settle();
    box.edit('a1', 'ny', HERE);
    box.remove('a1', { from: null, text: 'ny', begun: 0, step: '5' });
    box.undo('a1', 0);
    await settle();
    table.server.isDown = false;
    box.wake();
    await settle();
    assert.equal(table.server.notes.get('a1')?.text, 'ny');
});

test('Somebody has already deleted it: that is as good', async () => {
    assert.equal(outcome('delete', { status: 409, body: { conflict: true, theirs: null, version: 2 } }), 'done');
    assert.equal(outcome('delete', { status: 404, body: null }), 'done');
    assert.equal(outcome('delete', { status: 410, body: { problem: 'Over.' } }), 'gone', 'the time is over, and the note stays');
    assert.equal(outcome('edit', { status: 404, body: null }), 'gone');
});
