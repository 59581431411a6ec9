import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countdown, ServerClock, wallClock } from '../../Public/clock.js';

const NOW = 1_763_900_000_000;
const HOUR = 3_600_000;

/** A phone whose own clock is wrong by so much. */
class World {
    constructor(wrong = 0) {
        this.true = NOW;
        this.clock = new ServerClock(() => this.true + wrong);
    }
}

/** @param {number[]} lefts */
const shown = (...lefts) => lefts.map((left) => countdown(left).text);

test('A phone an hour wrong shows the server’s time', () => {
    for (const wrong of [-HOUR, HOUR]) {
        const { clock } = new World(wrong);
        clock.hear(NOW);
        assert.equal(clock.time(), NOW);
    }
});

test('Before the server has said what time it is, nothing is known', () => {
    const { clock } = new World();
    assert.equal(clock.isKnown, false);
    clock.hear(NOW);
    assert.equal(clock.isKnown, true);
});

test('A slow network makes a message old, never young: the quickest message counts', () => {
    const world = new World(HOUR);
    for (const delay of [900, 40, 2500, 300]) {
        const sent = world.true;
        world.true += delay;
        world.clock.hear(sent);
    }
    assert.equal(world.clock.time(), world.true - 40);
});

test('Only the last eight messages count: a clock that drifts is followed', () => {
    const world = new World();
    world.clock.hear(world.true + 5000);
    for (let n = 0; n < 7; n += 1) world.clock.hear(world.true);
    assert.equal(world.clock.time(), world.true + 5000);
    world.clock.hear(world.true);
    assert.equal(world.clock.time(), world.true);
});

test('A new connection forgets the old messages, but not before it has said something', () => {
    const world = new World();
    world.clock.hear(world.true + 5000);
    world.clock.renew();
    assert.equal(world.clock.time(), world.true + 5000, 'the clock goes on while the network is away');
    world.clock.hear(world.true);
    assert.equal(world.clock.time(), world.true);
    world.clock.hear(world.true - 10);
    assert.equal(world.clock.time(), world.true, 'and the second message is counted with the first');
});

test('A phone that has slept is right at once', () => {
    const world = new World(HOUR);
    world.clock.hear(world.true);
    world.true += 20 * 60_000;
    assert.equal(world.clock.time(), world.true);
});

test('Seconds are rounded up, so that all screens agree and a step of 20 minutes begins at 20:00', () => {
    assert.deepEqual(shown(1_200_000, 1_199_999, 1_199_001, 1_199_000, 1_198_999), ['20:00', '20:00', '20:00', '19:59', '19:59']);
});

test('Minutes go past 59, and seconds have two digits', () => {
    assert.deepEqual(shown(75 * 60_000, 760_000, 65_000, 9000, 1), ['75:00', '12:40', '1:05', '0:09', '0:01']);
});

test('Overrun counts up from 0:00, each number for one second', () => {
    assert.deepEqual(shown(0, -1, -999, -1000, -1999, -2000, -65_000), ['0:00', '0:00', '0:00', '+0:01', '+0:01', '+0:02', '+1:05']);
    assert.deepEqual([-999, -1000].map((left) => countdown(left).isOver), [false, true]);
});

test('It comes back exactly when the text turns', () => {
    for (const left of [12_400, 12_000, 1, 0, -1, -300, -1000, 59_999.5]) {
        const { text, next } = countdown(left);
        assert.ok(next > 0 && next <= 1000, `${left}: ${next}`);
        assert.ok(countdown(left - next).text !== text, `${left} has turned after ${next}`);
        assert.equal(countdown(left - next + 0.5).text, text, `${left} had not turned before`);
    }
});

test('A paused clock shows the same as a running one with as much left', () => {
    const { clock } = new World();
    clock.hear(NOW);
    assert.equal(countdown(NOW + 760_000 - clock.time()).text, countdown(760_000).text);
});

test('The clock on the wall is Norway’s, whatever the phone believes, summer and winter', () => {
    assert.equal(wallClock(Date.UTC(2026, 10, 7, 18, 9)), '19.09');
    assert.equal(wallClock(Date.UTC(2026, 5, 7, 18, 9)), '20.09');
    assert.equal(wallClock(Date.UTC(2026, 10, 7, 23, 5)), '00.05');
});
