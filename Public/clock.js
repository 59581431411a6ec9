/** The server's clock, as well as this phone can know it. */
export class ServerClock {
    /** @param {() => number} now the phone's own clock, which may be an hour wrong */
    constructor(now = Date.now) {
        this.now = now;
        /** @type {number[]} */
        this.offsets = [];
        this.isNewConnection = false;
    }

    get isKnown() {
        return this.offsets.length > 0;
    }

    /** The phone may have slept or been set right: forget all, but only when there is something better. */
    renew() {
        this.isNewConnection = true;
    }

    /** @param {number} told the server's now, in a message that has just come */
    hear(told) {
        this.offsets = [...(this.isNewConnection ? [] : this.offsets), told - this.now()].slice(-8);
        this.isNewConnection = false;
    }

    /** A message under way makes the server look late, never early: the largest is the nearest. */
    time() {
        return this.now() + Math.max(...this.offsets);
    }
}

// What a screen says with so many milliseconds left, and for how long. Rounded up, so that all screens agree.
/** @param {number} left */
export function countdown(left) {
    const seconds = Math.ceil(left / 1000);
    const size = Math.abs(seconds);
    const text = `${Math.floor(size / 60)}:${String(size % 60).padStart(2, '0')}`;
    // One millisecond past the turn, where the rounded number is another.
    return { text: seconds < 0 ? '+' + text : text, isOver: seconds < 0, next: left - (seconds - 1) * 1000 };
}

/** @param {number} time */
export const wallClock = (time) =>
    new Date(time)
        .toLocaleTimeString('nb-NO', { timeZone: 'Europe/Oslo', hour: '2-digit', minute: '2-digit' })
        .replace(':', '.');

/** The page's one clock. */
export const clock = new ServerClock();

/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;

/** @param {string} selector */
const elements = (selector) => /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(selector));

/** @param {HTMLElement} element @param {string} text */
function write(element, text) {
    if (element.textContent !== text) element.textContent = text;
}

/** Sets every clock on the page right, and comes back when the first of them turns. */
export function tick() {
    clearTimeout(timer);
    if (document.hidden) return;
    for (const element of elements('[data-left]')) write(element, countdown(Number(element.dataset.left)).text);
    if (!clock.isKnown) return;
    const now = clock.time();
    const turns = [];
    for (const element of elements('[data-ends]')) {
        const left = Number(element.dataset.ends) - now;
        const { text, isOver, next } = countdown(left);
        write(element, text);
        element.toggleAttribute('data-over', isOver);
        element.toggleAttribute('data-soon', !isOver && left <= Number(element.dataset.soonAt || 0));
        turns.push(next);
    }
    for (const element of elements('[data-clock-at]')) {
        write(element, wallClock(now));
        turns.push(60000 - (now % 60000));
    }
    if (turns.length) timer = setTimeout(tick, Math.min(...turns));
}

if (typeof document !== 'undefined') {
    document.addEventListener('allemed:replaced', tick);
    document.addEventListener('visibilitychange', tick);
    addEventListener('pageshow', tick);
}
