import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DoorTicks } from '../../Public/door-ticks.js';
import { FakeDisk, FakeTime } from './fakes.js';

const rektor = 'a'.repeat(32);
const ungdom = 'b'.repeat(32);

/** A server as the contract says: ticks are a set by id, and the latest holds. */
class Hall {
    /** @param {FakeTime} time */
    constructor(time) {
        this.time = time;
        /** @type {Map<string, {people: number, at: number, kind: string}>} */
        this.ticks = new Map();
        this.isDown = false;
        this.isClosed = false;
        this.status = 200;
        this.answersToLose = 0;
        this.asked = 0;
    }

    /** @param {string[][]} fields */
    async post(fields) {
        if (this.isDown) throw new Error('no network');
        this.asked += 1;
        if (this.status !== 200) return { status: this.status, body: null };
        const all = (/** @type {string} */ name) => fields.filter(([key]) => key === name).map(([, value]) => value);
        const now = Number(all('na')[0]);
        assert.ok(all('id').length <= 500);
        all('id').forEach((id, place) => {
            const at = this.time.now() - (now - Number(all('nar')[place]));
            const there = this.ticks.get(id);
            if (there && there.at >= at) return;
            this.ticks.set(id, { people: Number(all('antall')[place]), at, kind: all('slag')[place] });
        });
        if (this.answersToLose-- > 0) throw new Error('the answer was lost');
        const ticks = [...this.ticks].map(([id, { people }]) => /** @type {[string, number, string]} */ ([id, people, '17.54']));
        return { status: 200, body: { closed: this.isClosed, list: 'l', tables: [['young', 'ved bord 6']], ticks } };
    }

    get here() {
        return [...this.ticks.values()].reduce((sum, one) => sum + one.people, 0);
    }
}

/** @param {FakeTime} time @param {Hall} hall @param {Storage | null} storage @param {number} [wrong] how wrong its clock is */
const phone = (time, hall, storage, wrong = 0) =>
    new DoorTicks({
        storage,
        prefix: 'allemed/dor/1/',
        now: () => time.now() + wrong,
        later: time.later,
        post: (fields) => hall.post(fields),
        changed: () => {},
    });

function evening() {
    const time = new FakeTime();
    const hall = new Hall(time);
    return { time, hall, disk: new FakeDisk() };
}

test('A tick is sent at once, and the phone keeps nothing of it afterwards', async () => {
    const { time, hall, disk } = evening();
    const door = phone(time, hall, disk.view());
    await door.tick(rektor, 1);
    assert.equal(hall.here, 1);
    assert.deepEqual([...disk.items.keys()], []);
    assert.equal(door.waiting.size, 0);
});

test('Without network one ticks on, and all of it comes when the network is back', async () => {
    const { time, hall, disk } = evening();
    const door = phone(time, hall, disk.view());
    hall.isDown = true;
    await door.tick(rektor, 1);
    await door.tick(ungdom, 3);
    assert.equal(door.here, 4);
    assert.equal(hall.here, 0);
    await time.pass(60_000);
    hall.isDown = false;
    await time.pass(20_000);
    assert.equal(hall.here, 4);
    assert.equal(door.waiting.size, 0);
});

test('The phone keeps ids and numbers, never words', async () => {
    const { time, hall, disk } = evening();
    hall.isDown = true;
    await phone(time, hall, disk.view()).tick(rektor, 1);
    assert.deepEqual([...disk.items.keys()], ['allemed/dor/1/' + rektor]);
    const kept = JSON.parse([...disk.items.values()][0]);
    assert.deepEqual(Object.keys(kept).sort(), ['at', 'kind', 'people']);
});

test('What waits survives that the page is loaded again', async () => {
    const { time, hall, disk } = evening();
    hall.isDown = true;
    await phone(time, hall, disk.view()).tick(rektor, 1);
    hall.isDown = false;
    await phone(time, hall, disk.view()).send();
    assert.equal(hall.here, 1);
});

test('Two phones at the door meet again without loss, in whatever order they come back', async () => {
    const { time, hall } = evening();
    const [one, other] = [phone(time, hall, new FakeDisk().view()), phone(time, hall, new FakeDisk().view())];
    hall.isDown = true;
    await one.tick(rektor, 1);
    time.time += 5000;
    await other.tick(rektor, 0);
    await other.tick(ungdom, 4);
    hall.isDown = false;
    await other.send();
    await one.send();
    assert.equal(hall.ticks.get(rektor)?.people, 0);
    assert.equal(hall.here, 4);
    await one.send();
    assert.equal(one.here, 4);
});

test('A phone whose clock is an hour wrong does not win by that', async () => {
    const { time, hall } = evening();
    const wrong = phone(time, hall, null, 3_600_000);
    const right = phone(time, hall, null);
    hall.isDown = true;
    await wrong.tick(rektor, 1);
    time.time += 5000;
    await right.tick(rektor, 0);
    hall.isDown = false;
    await right.send();
    await wrong.send();
    assert.equal(hall.here, 0);
});

test('An answer that is lost is asked for again, and counts once', async () => {
    const { time, hall, disk } = evening();
    const door = phone(time, hall, disk.view());
    hall.answersToLose = 1;
    await door.tick(ungdom, 4);
    assert.equal(door.waiting.size, 1);
    await time.pass(10_000);
    assert.equal(hall.here, 4);
    assert.equal(door.waiting.size, 0);
});

test('What is ticked while something is on its way is sent after it', async () => {
    const { time, hall, disk } = evening();
    const door = phone(time, hall, disk.view());
    const first = door.tick(rektor, 1);
    time.time += 10;
    door.tick(rektor, 0);
    await first;
    await time.pass(1);
    assert.equal(hall.here, 0);
    assert.equal(door.waiting.size, 0);
});

test('Who is signed out keeps the ticks, and is told', async () => {
    const { time, hall, disk } = evening();
    const door = phone(time, hall, disk.view());
    hall.status = 403;
    await door.tick(rektor, 1);
    assert.ok(door.isSignedOut);
    assert.equal(disk.items.size, 1);
    hall.status = 200;
    await time.pass(20_000);
    assert.equal(hall.here, 1);
    assert.ok(!door.isSignedOut);
});

test('When the door is closed what waits is still sent; then the phone forgets, and asks no more', async () => {
    const { time, hall, disk } = evening();
    const door = phone(time, hall, disk.view());
    hall.isDown = true;
    await door.tick(rektor, 1);
    hall.isClosed = true;
    hall.isDown = false;
    await time.pass(20_000);
    assert.equal(hall.here, 1);
    assert.ok(door.isClosed);
    assert.equal(disk.items.size, 0);
    const asked = hall.asked;
    await time.pass(60_000);
    assert.equal(hall.asked, asked);
});

test('More ticks than are taken at once are sent one batch after another', async () => {
    const { time, hall, disk } = evening();
    const door = phone(time, hall, disk.view());
    hall.isDown = true;
    for (let one = 0; one < 501; one += 1) await door.tick(`${one}`, 1);
    hall.isDown = false;
    await time.pass(20_000);
    assert.equal(hall.here, 501);
    assert.equal(disk.items.size, 0);
});

test('A dugnad that is not there any more is forgotten, and asked for no more', async () => {
    const { time, hall, disk } = evening();
    const door = phone(time, hall, disk.view());
    hall.status = 404;
    await door.send();
    await time.pass(60_000);
    assert.ok(door.isClosed);
    assert.ok(!door.isSignedOut);
    assert.equal(disk.items.size, 0);
    assert.equal(hall.asked, 1);
});

test('Who is signed out and finds nothing there keeps what was ticked, and sends it when signed in again', async () => {
    const { time, hall, disk } = evening();
    const door = phone(time, hall, disk.view());
    hall.status = 404;
    await door.tick(rektor, 1);
    assert.ok(door.isSignedOut && !door.isClosed);
    hall.status = 200;
    await time.pass(20_000);
    assert.equal(hall.here, 1);
    assert.ok(!door.isSignedOut);
    assert.equal(disk.items.size, 0);
});

test('What nobody has got is forgotten after thirty days', async () => {
    const { time, hall, disk } = evening();
    const door = phone(time, hall, disk.view());
    hall.status = 404;
    await door.tick(rektor, 1);
    await time.pass(30 * 24 * 3_600_000);
    await door.send();
    assert.ok(door.isClosed);
    assert.equal(disk.items.size, 0);
});

test('Where there is room is not said while somebody may be on the way there', async () => {
    const { time, hall, disk } = evening();
    const door = phone(time, hall, disk.view());
    await door.send();
    assert.equal(door.room('young'), 'ved bord 6');
    assert.equal(door.room('parent'), '');
    hall.isDown = true;
    await door.tick(ungdom, 1, 'young');
    assert.equal(door.room('young'), '');
});

test('Without network the phone is alone with the page until it is heard again, and when it can keep nothing', async () => {
    const { time, hall, disk } = evening();
    const door = phone(time, hall, disk.view());
    await door.send();
    assert.ok(!door.isAlone);
    hall.isDown = true;
    await door.tick(rektor, 1);
    assert.ok(door.isAlone);
    hall.isDown = false;
    await time.pass(20_000);
    assert.ok(!door.isAlone);
    const forgetful = phone(time, hall, null);
    const sending = forgetful.tick(rektor, 0);
    assert.ok(forgetful.isAlone);
    await sending;
    assert.ok(!forgetful.isAlone);
});

test('A phone that cannot keep anything still ticks', async () => {
    const { time, hall, disk } = evening();
    disk.room = 0;
    const door = phone(time, hall, disk.view());
    hall.isDown = true;
    await door.tick(rektor, 1);
    hall.isDown = false;
    await time.pass(20_000);
    assert.equal(hall.here, 1);
});
