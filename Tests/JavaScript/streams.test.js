import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StreamPlaces } from '../../Public/streams.js';
import { FakeDisk, FakeTime } from './fakes.js';

/** A browser with so many tabs, which share what is stored. */
function tabs(/** @type {number} */ count) {
    const [disk, time] = [new FakeDisk(), new FakeTime()];
    const places = Array.from(
        { length: count },
        (_, tab) => new StreamPlaces(() => /** @type {any} */ (disk.view()), `tab-${tab}`, time.now),
    );
    return { time, places, take: () => places.map((one) => one.take()) };
}

test('Of twelve tabs three have a stream, and they keep it', () => {
    const { take } = tabs(12);
    const first = take();
    assert.equal(first.filter(Boolean).length, 3);
    assert.deepEqual(take(), first);
});

test('A tab that is hidden or closed leaves its place to another', () => {
    const { places, take } = tabs(4);
    assert.deepEqual(take(), [true, true, true, false]);
    places[1].giveBack();
    assert.ok(places[3].take());
    assert.ok(!places[1].take());
});

test('The place of a tab that was killed is free after a while, and when the clock has been set back', async () => {
    const { time, places, take } = tabs(4);
    take();
    await time.pass(14000);
    assert.ok(!places[3].take());
    await time.pass(1000);
    assert.ok(places[3].take());
    time.time -= 3_600_000;
    assert.ok(places[0].take());
});

test('Where nothing can be stored each tab has its stream, as before', () => {
    const places = new StreamPlaces(() => {
        throw new Error('no storage');
    });
    assert.ok(places.take());
    places.giveBack();
});
