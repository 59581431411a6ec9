import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settle } from './fakes.js';
import { HERE, Table, only, shown, waiting } from './table.js';

/* When two texts meet */

async function met() {
    const table = new Table();
    table.server.notes.set('a1', { text: 'deres', version: 4, isDeleted: false });
    const tab = table.open();
    tab.box.edit('a1', 'min', { ...HERE, from: 3, begun: 11 });
    await settle();
    return { table, ...tab };
}

test('Somebody else has mended the note: both texts are kept for a person to choose', async () => {
    const { box, said, table } = await met();
    assert.deepEqual(only(box).halt, { kind: 'conflict', problem: '', theirs: 'deres' });
    assert.deepEqual(shown(box), ['min']);
    assert.deepEqual(said, ['halted min']);
    assert.equal(waiting(box), 0);
    await table.time.pass(60_000);
    assert.equal(table.server.requests.length, 1, 'it is not sent again by itself');
});

test('Keep both: mine becomes a note of its own', async () => {
    const { box, table } = await met();
    box.resolve('a1', 'both');
    await settle();
    assert.deepEqual(table.server.texts, ['deres', 'min']);
    const { fields } = table.server.requests[1];
    assert.deepEqual([fields.steg, fields.begynt], ['5', '11']);
    assert.equal(box.get('a1'), undefined);
});

test('Use mine: it is an edit of their version', async () => {
    const { box, table } = await met();
    box.resolve('a1', 'mine');
    await settle();
    assert.equal(table.server.requests[1].fields.fra, '4');
    assert.deepEqual(table.server.texts, ['min']);
    assert.equal(only(box).receipt?.version, 5);
});

test('Use the other: mine is dropped, and can be had back', async () => {
    const { box, table } = await met();
    box.resolve('a1', 'theirs');
    assert.deepEqual(shown(box), []);
    box.undo('a1', 0);
    assert.deepEqual(shown(box), ['min']);
    assert.ok(only(box).halt, 'and is chosen between again');
    assert.deepEqual(table.server.texts, ['deres']);
});

test('Use mine, and somebody has been there again: it is asked again', async () => {
    const { box, table } = await met();
    Object.assign(table.server.notes.get('a1') || {}, { text: 'enda en', version: 5 });
    box.resolve('a1', 'mine');
    await settle();
    assert.equal(only(box).halt?.theirs, 'enda en');
});

test('A delete that was refused because the page is gone, and is undone: nothing is left to stop for', async () => {
    const { box, table } = await met();
    box.resolve('a1', 'mine');
    await settle();
    table.server.instead.push({ status: 410, body: null });
    box.remove('a1', { from: 5, text: 'min', begun: 0, step: '5' });
    await settle();
    assert.equal(only(box).halt?.kind, 'gone');
    box.undo('a1', 0);
    assert.equal(only(box).halt, null);
});

test('A choice between two texts survives that the page is closed', async () => {
    const { crash, table } = await met();
    crash();
    const { box } = table.open();
    assert.equal(only(box).halt?.theirs, 'deres');
    assert.deepEqual(shown(box), ['min']);
});

test('Later mendings follow mine into the choice', async () => {
    const table = new Table();
    table.server.notes.set('a1', { text: 'deres', version: 4, isDeleted: false });
    table.server.hold();
    const { box } = table.open();
    box.edit('a1', 'min', { ...HERE, from: 3 });
    await settle();
    box.edit('a1', 'min, rettet', { ...HERE, from: null });
    await table.server.letThrough();
    assert.deepEqual(shown(box), ['min, rettet']);
    assert.equal(only(box).ops.length, 1);
});

test('The note has been deleted while it was mended: mine can become a note of its own', async () => {
    const table = new Table();
    table.server.notes.set('a1', { text: 'gammel', version: 1, isDeleted: true });
    const { box } = table.open();
    box.edit('a1', 'min', HERE);
    await settle();
    assert.deepEqual(only(box).halt, { kind: 'conflict', problem: '', theirs: null });
    box.resolve('a1', 'both');
    await settle();
    assert.deepEqual(table.server.texts, ['min']);
});

test('Somebody mended what is to be deleted: a person chooses, and can delete their version', async () => {
    const table = new Table();
    table.server.notes.set('a1', { text: 'deres', version: 2, isDeleted: false });
    const { box } = table.open();
    box.remove('a1', { from: 1, text: 'gammel', begun: 0, step: '5' });
    await settle();
    assert.equal(only(box).halt?.theirs, 'deres');
    box.resolve('a1', 'mine');
    await settle();
    assert.equal(table.server.requests[1].fields.fra, '2');
    assert.deepEqual(table.server.texts, []);
});

test('Mended and then deleted here, mended there: nothing is deleted before a person has seen what they wrote', async () => {
    const table = new Table();
    table.server.notes.set('a1', { text: 'deres', version: 2, isDeleted: false });
    table.server.hold();
    const { box } = table.open();
    box.edit('a1', 'min', HERE);
    await settle();
    box.remove('a1', { from: null, text: 'min', begun: 0, step: '5' });
    await table.server.letThrough();
    assert.equal(only(box).halt?.theirs, 'deres');
    assert.deepEqual(shown(box), ['min']);
    assert.deepEqual(table.server.texts, ['deres']);
});

/* When the server says no */

const PHONE_NUMBER = { status: 422, body: { problem: 'Dette ligner et telefonnummer.' } };

test('The text looks like a phone number: it comes back with the sentence, and is sent again as mended', async () => {
    const table = new Table();
    table.server.instead = [PHONE_NUMBER];
    const { box, said } = table.open();
    box.write('5', 'Ring 22 22 22 22', 3);
    await settle();
    assert.deepEqual(only(box).halt, { kind: 'problem', problem: 'Dette ligner et telefonnummer.', theirs: null });
    assert.deepEqual(shown(box), ['Ring 22 22 22 22']);
    assert.deepEqual(said, ['halted Ring 22 22 22 22']);
    box.edit(only(box).id, 'Ring kommunen', { from: null, begun: 8, step: '5' });
    await settle();
    assert.deepEqual(table.sent[1], ['write', 'Ring kommunen']);
    assert.equal(table.server.requests[1].fields.id, table.server.requests[0].fields.id);
    assert.equal(only(box).halt, null);
});

test('A note that is stopped does not stop the next', async () => {
    const table = new Table();
    table.server.instead = [PHONE_NUMBER];
    const { box } = table.open();
    box.write('5', 'Ring 22 22 22 22', 0);
    box.write('5', 'Skyss', 0);
    await settle();
    assert.deepEqual(table.server.texts, ['Skyss']);
    assert.deepEqual(table.time.waits, [], 'and nothing is tried for ever');
});

test('A stopped note survives that the page is closed', async () => {
    const table = new Table();
    table.server.instead = [PHONE_NUMBER];
    const before = table.open();
    before.box.write('5', 'Ring 22 22 22 22', 0);
    await settle();
    before.crash();
    const { box } = table.open();
    assert.equal(only(box).halt?.problem, 'Dette ligner et telefonnummer.');
});

test('A mending is refused: the mended text is kept, and is still a mending of the same version', async () => {
    const table = new Table();
    table.server.notes.set('a1', { text: 'gammel', version: 2, isDeleted: false });
    table.server.instead = [{ status: 409, body: { problem: 'Punktet er over.' } }];
    const { box } = table.open();
    box.edit('a1', 'ny', { ...HERE, from: 2 });
    await settle();
    assert.deepEqual(shown(box), ['ny']);
    assert.equal(only(box).halt?.kind, 'problem');
    box.edit('a1', 'ny, rettet', { ...HERE, from: null });
    await settle();
    assert.equal(table.server.requests[1].fields.fra, '2');
    assert.equal(table.server.notes.get('a1')?.text, 'ny, rettet');
});

test('A refused note that was deleted meanwhile comes back with the sentence, and can be thrown away', async () => {
    const table = new Table();
    table.server.instead = [PHONE_NUMBER];
    table.server.hold();
    const { box } = table.open();
    box.write('5', 'Ring 22 22 22 22', 0);
    await settle();
    const { id } = only(box);
    box.remove(id, { from: null, text: 'Ring 22 22 22 22', begun: 0, step: '5' });
    await table.server.letThrough();
    assert.equal(only(box).halt?.kind, 'problem');
    box.drop(id);
    assert.deepEqual(box.list(), []);
    box.undo(id, 0);
    assert.deepEqual(shown(box), ['Ring 22 22 22 22']);
});

for (const status of [400, 401, 403, 404, 410, 413]) {
    test(`An answer of ${status}: the text stays on the phone, and is tried again when the page is opened anew`, async () => {
        const table = new Table();
        table.server.instead = [{ status, body: null }];
        const before = table.open();
        before.box.write('5', 'Skyss', 0);
        await settle();
        assert.equal(only(before.box).halt?.kind, 'gone');
        assert.deepEqual(shown(before.box), ['Skyss']);
        await table.time.pass(60_000);
        assert.equal(table.server.requests.length, 1);
        before.crash();
        const { box } = table.open();
        await box.pump();
        assert.deepEqual(table.server.texts, ['Skyss']);
    });
}

test('What the server would not have can be tried again, or thrown away and had back', async () => {
    const table = new Table();
    table.server.instead = [{ status: 404, body: null }, { status: 404, body: null }];
    const { box } = table.open();
    box.write('5', 'Skyss', 0);
    await settle();
    const { id } = only(box);
    box.retry(id);
    await settle();
    assert.equal(table.server.requests.length, 2);
    box.drop(id);
    assert.deepEqual(box.list(), []);
    box.undo(id, 0);
    assert.deepEqual(shown(box), ['Skyss']);
});

test('A deletion asked for after the closing: the sentence is shown, and leaving it be leaves nothing behind', async () => {
    const table = new Table();
    table.server.notes.set('a1', { text: 'Skyss', version: 1, isDeleted: false });
    table.server.instead = [{ status: 409, body: { problem: 'Notatet blir stående.' } }];
    const { box } = table.open();
    box.remove('a1', { from: 1, text: 'Skyss', begun: 9000, step: '5' });
    await settle();
    assert.deepEqual(only(box).halt, { kind: 'problem', problem: 'Notatet blir stående.', theirs: null });
    assert.equal(only(box).ops[0].begun, 9000);
    assert.equal(waiting(box), 0, 'it is not sent again by itself');
    box.resolve('a1', 'theirs');
    assert.equal(table.disk.items.size, 0);
    assert.deepEqual(table.server.texts, ['Skyss']);
});

test('An undo that comes too late keeps the words on the phone', async () => {
    const table = new Table();
    table.server.notes.set('a1', { text: 'Skyss', version: 1, isDeleted: false });
    table.server.hold();
    const { box } = table.open();
    box.remove('a1', { from: 1, text: 'Skyss', begun: 0, step: '5' });
    await settle();
    box.undo('a1', 0);
    table.server.instead = [table.server.answer('/a1/sletting', { fra: '1' }), { status: 409, body: { problem: 'Borte.' } }];
    await table.server.letThrough();
    assert.equal(only(box).halt?.problem, 'Borte.');
    assert.deepEqual(shown(box), ['Skyss']);
});
