import assert from 'node:assert/strict';
import { test } from 'node:test';
import { face, isWaiting, makeOutbox, verdict } from '../../Public/outbox.js';
import { FakeDisk, FakeServer, FakeTime, settle } from './fakes.js';

const HERE = { from: 1, begun: 0, step: '5' };

/** A table's phone: tabs can be opened and closed on it, and what it stores stays. */
class Table {
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
        const box = makeOutbox({
            storage,
            prefix: 'allemed/d1/3/',
            post: (path, fields) => (isOpen ? this.server.post(path, fields) : new Promise(() => {})),
            now: this.time.now,
            later: (act, ms) => this.time.later(() => isOpen && act(), ms),
            newId: () => String((this.ids += 1)).padStart(32, '0'),
            random: () => 0.5,
            changed: (what, entry) => what && said.push(`${what} ${entry ? face(entry).text : ''}`),
            ...otherwise,
        });
        storage.hear = (key, value) => isOpen && box.heard(key, value);
        // The tab is gone: it sends nothing, hears nothing, and no answer reaches it.
        const crash = () => {
            isOpen = false;
            storage.hear = () => {};
        };
        return { box, said, crash };
    }

    get sent() {
        return this.server.requests.map(({ path, fields }) => [path.split('/')[2] || (path ? 'edit' : 'write'), fields.tekst || '']);
    }
}

/** @param {Outbox} box */
const shown = (box) => box.list().map((entry) => face(entry).text);

/** @param {Outbox} box */
const waiting = (box) => box.list().filter(isWaiting).length;

/** @param {Outbox} box */
const only = (box) => /** @type {Entry} */ (box.list()[0]);

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

for (const status of [408, 425, 429, 500, 502, 503, 504]) {
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

/* Mending */

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
    box.remove(id, { from: null, text: 'to', step: '5' });
    assert.deepEqual(shown(box), ['én']);
    await table.server.letThrough();
    assert.deepEqual(table.sent, [['write', 'én']]);
    box.undo(id);
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
    box.remove(id, { from: null, text: 'Skyss', step: '5' });
    assert.equal(only(box).ops.length, 2);
    assert.ok(face(only(box)).isDeleted);
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
    box.remove('a1', { from: 1, text: 'Skyss', step: '5' });
    box.undo('a1');
    assert.equal(box.get('a1'), undefined);
    await table.server.letThrough();
    assert.deepEqual(table.sent, [['write', 'foran i køen']]);
});

test('A deletion that has been sent is undone on the server', async () => {
    const table = new Table();
    table.server.notes.set('a1', { text: 'Skyss', version: 1, isDeleted: false });
    const { box } = table.open();
    box.remove('a1', { from: 1, text: 'Skyss', step: '5' });
    await settle();
    assert.equal(only(box).receipt?.text, null);
    box.forget('a1');
    box.undo('a1');
    await settle();
    assert.deepEqual(table.sent.map(([kind]) => kind), ['sletting', 'angring']);
    assert.deepEqual(table.server.texts, ['Skyss']);
});

test('A mended note that is deleted and had back is still mended', async () => {
    const table = new Table();
    table.server.notes.set('a1', { text: 'gammel', version: 1, isDeleted: false });
    table.server.isDown = true;
    const { box } = table.open();
    box.write('5', 'foran i køen', 0);
    await settle();
    box.edit('a1', 'ny', HERE);
    box.remove('a1', { from: null, text: 'ny', step: '5' });
    box.undo('a1');
    await settle();
    table.server.isDown = false;
    box.wake();
    await settle();
    assert.equal(table.server.notes.get('a1')?.text, 'ny');
});

test('Somebody has already deleted it: that is as good', async () => {
    assert.equal(verdict('delete', { status: 409, body: { conflict: true, theirs: null, version: 2 } }), 'done');
    assert.equal(verdict('delete', { status: 404, body: null }), 'done');
    assert.equal(verdict('edit', { status: 404, body: null }), 'gone');
});

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
    box.undo('a1');
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
    box.remove('a1', { from: 1, text: 'gammel', step: '5' });
    await settle();
    assert.equal(only(box).halt?.theirs, 'deres');
    box.resolve('a1', 'mine');
    await settle();
    assert.equal(table.server.requests[1].fields.fra, '2');
    assert.deepEqual(table.server.texts, []);
});

test('Mended and then deleted here, mended there: the deletion does not run over what they wrote', async () => {
    const table = new Table();
    table.server.notes.set('a1', { text: 'deres', version: 2, isDeleted: false });
    table.server.hold();
    const { box } = table.open();
    box.edit('a1', 'min', HERE);
    await settle();
    box.remove('a1', { from: null, text: 'min', step: '5' });
    await table.server.letThrough();
    assert.equal(only(box).halt?.theirs, 'deres');
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

test('A refused note that was deleted meanwhile is gone, and can be had back', async () => {
    const table = new Table();
    table.server.instead = [PHONE_NUMBER];
    table.server.hold();
    const { box } = table.open();
    box.write('5', 'Ring 22 22 22 22', 0);
    await settle();
    const { id } = only(box);
    box.remove(id, { from: null, text: 'Ring 22 22 22 22', step: '5' });
    await table.server.letThrough();
    assert.deepEqual(box.list(), []);
    box.undo(id);
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
    box.undo(id);
    assert.deepEqual(shown(box), ['Skyss']);
});

test('An undo that comes too late keeps the words on the phone', async () => {
    const table = new Table();
    table.server.notes.set('a1', { text: 'Skyss', version: 1, isDeleted: false });
    table.server.hold();
    const { box } = table.open();
    box.remove('a1', { from: 1, text: 'Skyss', step: '5' });
    await settle();
    box.undo('a1');
    table.server.instead = [table.server.answer('/a1/sletting', { fra: '1' }), { status: 409, body: { problem: 'Borte.' } }];
    await table.server.letThrough();
    assert.equal(only(box).halt?.problem, 'Borte.');
    assert.deepEqual(shown(box), ['Skyss']);
});

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
