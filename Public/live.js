/** Keeps the page as the room is: the stream says what has changed, and the parts that show it are fetched. */
import { clock, tick } from './clock.js';
import { StreamPlaces } from './streams.js';

/** @param {string} selector @returns {HTMLElement[]} */
export const all = (selector) => [...document.querySelectorAll(selector)].map((one) => /** @type {any} */ (one));

/* What the scripts say stands in the page, in its own language: no script knows a language */

// A phrase with its holes filled: `{title}` takes the value of that name.
/** @param {string} key @param {Record<string, string | number>} [values] */
export function say(key, values = {}) {
    /** @type {Record<string, string>} */
    const phrases = JSON.parse(document.getElementById('ord')?.textContent || '{}');
    // A function, because a person's text may hold `$&`.
    return (phrases[key] ?? key).replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ''));
}

// A phrase about a number of things: the keys end in None, One and Many.
/** @param {string} key @param {number} n */
export const count = (key, n) => say(key + (n === 0 ? 'None' : n === 1 ? 'One' : 'Many'), { n });

/* What is behind, and when to fetch it */

// How long to wait after so many failures: 1 s, 2 s, 4 s … Spread, or a hall comes back in the same instant.
/** @param {number} failures @param {number} longest @param {() => number} [random] */
export const backoff = (failures, longest, random = Math.random) =>
    Math.min(longest, 1000 * 2 ** failures) * (0.75 + random() / 2);

// The regions that show one of the named parts. A region may also be named by its id.
/** @param {Region[]} regions @param {string[]} parts */
export const due = (regions, parts) =>
    regions
        .filter((region) => parts.some((part) => part === '*' || part === region.id || region.parts.includes(part)))
        .map((region) => region.id);

/** Fetches the regions that are behind: in one request at a time, at most five a second, never under a hand that writes. */
export class Refresher {
    /** @param {RefresherPage} page @param {number} revision what the page showed when it was made */
    constructor(page, revision) {
        this.page = page;
        this.revision = revision;
        this.told = revision;
        /** @type {Set<string>} */
        this.due = new Set();
        // Due, and waiting for the focus to leave.
        /** @type {Set<string>} */
        this.held = new Set();
        // A fetch is under way, or a timer will begin one.
        this.isAtWork = false;
        this.isOver = false;
        this.earliest = 0;
        this.failures = 0;
    }

    /** @param {string[]} parts @param {number} [revision] where the page is when they are in place */
    signal(parts, revision = this.told) {
        this.told = revision;
        for (const id of due(this.page.regions(), parts)) this.due.add(id);
        this.pump();
    }

    // The focus has moved: what waited for that may be possible now.
    release() {
        for (const id of this.held) this.due.add(id);
        this.held.clear();
        this.pump();
    }

    pump() {
        if (this.isAtWork || this.isOver) return;
        const there = new Set(this.page.regions().map((region) => region.id));
        for (const id of this.due) {
            if (there.has(id) && !this.page.isBusy(id)) continue;
            this.due.delete(id);
            if (there.has(id)) this.held.add(id);
        }
        if (this.due.size) {
            this.isAtWork = true;
            this.page.later(() => this.fetch(), Math.max(0, this.earliest - this.page.now()));
        } else if (!this.held.size && this.revision !== this.told) {
            // Not before: a reconnect must ask for what is still missing.
            this.page.reached((this.revision = this.told));
        }
    }

    async fetch() {
        const ids = [...this.due];
        // A signal during the fetch makes them due again: the answer may be older than the signal.
        this.due.clear();
        this.earliest = this.page.now() + 200;
        const answer = await this.page.fetch(ids).catch(() => ({ status: 0, text: '', isMoved: false }));
        // Sent on to another page: this one is not for us any more.
        if (answer.isMoved || [401, 403, 404, 410].includes(answer.status)) {
            this.isOver = true;
            this.page.gone(answer.isMoved);
        } else if (answer.status === 200) {
            this.failures = 0;
            for (const id of this.page.place(answer.text, ids)) this.held.add(id);
        } else {
            for (const id of ids) this.due.add(id);
            this.earliest = this.page.now() + backoff(this.failures++, 8000);
        }
        this.isAtWork = false;
        this.pump();
    }
}

/* Putting it in place, around the one who reads and presses: what is the same thing stays the same node, so that focus,
   scroll, an open `<details>`, typed text and a screen reader's place survive */

// What a script has put into the page (an open editor) is not the server's to take away.
/** @param {Node} node */
const isOurs = (node) => node instanceof Element && node.hasAttribute('data-keep');

// What a node is known by among its siblings. A tick must never move to another box.
/** @param {Node} node */
const label = (node) =>
    node instanceof Element
        ? [node.nodeName, ...['id', 'data-note', 'data-waits', 'name'].map((name) => node.getAttribute(name))].join() +
          (node.matches('[type=checkbox], [type=radio]') ? node.getAttribute('value') : '')
        : node.nodeName;

// Makes the old tree look like the new one.
/** @param {Node} old @param {Node} fresh */
export function replace(old, fresh) {
    if (!(old instanceof Element && fresh instanceof Element)) {
        if (old.nodeValue !== fresh.nodeValue) old.nodeValue = fresh.nodeValue;
        return;
    }
    // Whether it is open is the reader's own; that it can hold the focus is ours.
    const kept = old.id ? ['open', 'tabindex'] : [];
    for (const { name } of [...old.attributes]) {
        if (!fresh.hasAttribute(name) && !kept.includes(name)) old.removeAttribute(name);
    }
    for (const { name, value } of fresh.attributes) {
        if (old.getAttribute(name) !== value && !kept.includes(name)) old.setAttribute(name, value);
    }
    const left = [...old.childNodes].filter((node) => !isOurs(node));
    /** @type {Map<Node, ChildNode>} */
    const pairs = new Map();
    for (const child of fresh.childNodes) {
        const at = left.findIndex((other) => label(other) === label(child));
        if (at >= 0) pairs.set(child, left.splice(at, 1)[0]);
    }
    // First out, then in: a node that need not be moved keeps its focus.
    for (const child of left) child.remove();
    let at = old.firstChild;
    for (const child of [...fresh.childNodes]) {
        while (at && isOurs(at)) at = at.nextSibling;
        const same = pairs.get(child);
        if (same && same === at) at = at.nextSibling;
        else old.insertBefore(same || child, at);
        if (same) replace(same, child);
    }
}

// A button is no reason to wait: it stays the same button when the content around it is replaced.
/** @param {Element | null} region */
function isWrittenIn(region) {
    const field = document.activeElement?.closest('input, textarea, select');
    return Boolean((field && region?.contains(field)) || region?.querySelector('dialog[open]'));
}

/** @param {string} html @param {string[]} ids */
function place(html, ids) {
    if (history.state?.isReloaded) history.replaceState(null, '');
    const answer = new DOMParser().parseFromString(html, 'text/html').body;
    const waiting = [];
    const placed = [];
    for (const id of ids) {
        const old = document.getElementById(id);
        const fresh = [...answer.children].find((element) => element.id === id);
        if (!old || !fresh) continue;
        // The focus may have come into a field while the answer was under way.
        if (isWrittenIn(old)) {
            waiting.push(id);
            continue;
        }
        for (const note of fresh.querySelectorAll('[data-note]')) {
            if (!old.querySelector(`[data-note="${note.getAttribute('data-note')}"]`)) note.classList.add('fresh');
        }
        const focus = document.activeElement;
        const holdsFocus = old.contains(focus);
        replace(old, fresh);
        // What it stood on may have been moved, or be gone. Then it stays near, not at the top of the page.
        if (holdsFocus && focus !== document.activeElement) {
            old.tabIndex = -1;
            /** @type {HTMLElement} */ (focus?.isConnected ? focus : old).focus({ preventScroll: true });
        }
        placed.push(id);
    }
    document.dispatchEvent(new CustomEvent('allemed:replaced', { detail: { ids: placed } }));
    return waiting;
}

/* The page */

/** @type {DOMStringMap} */
const { stream: address, revision } = typeof document === 'undefined' ? {} : document.body.dataset;
/** @type {EventSource | undefined} */
let stream;
// Whether this stream has said anything, and when it last did (before that: when it was opened).
let isHeard = false;
let heardAt = 0;
// Since when nothing comes through; 0 when all is well.
let downSince = 0;
let failures = 0;
let reopening = 0;
let isAsking = false;
let askAt = 0;

const places = new StreamPlaces(() => localStorage);
// Other tabs have the streams: this one asks, and at once when one of them hears of a change.
let isCrowded = false;
const others = typeof BroadcastChannel === 'undefined' || !address ? undefined : new BroadcastChannel('allemed');

// The stream speaks at once when it is opened, and then every seven seconds.
const silence = { first: 5000, later: 15000 };

// Asks the server, and gives up after a while: on a bad network an answer may never come, or never end. What is not the
// server's own answer (a log-in page, a proxy's excuse) is none: its status is 0.
/** @param {string} url @param {RequestInit & {headers?: Record<string, string>}} options */
export async function request(url, options) {
    const abort = new AbortController();
    const limit = setTimeout(() => abort.abort(), 10000);
    const headers = { ...options.headers, 'X-Live': '1' };
    try {
        const response = await fetch(url, { ...options, headers, signal: abort.signal });
        const status = response.headers.has('X-Live') ? response.status : 0;
        return { status, isMoved: status > 0 && response.redirected, text: await response.text() };
    } finally {
        clearTimeout(limit);
    }
}

const refresher = new Refresher(
    {
        regions: () => all('[data-live]').map(({ id, dataset }) => ({ id, parts: (dataset.live || '').split(' ') })),
        isBusy: (id) => isWrittenIn(document.getElementById(id)),
        fetch(ids) {
            const query = `${location.search ? location.search + '&' : '?'}del=${ids.join(',')}`;
            return request(location.pathname + query, { cache: 'no-store' });
        },
        place,
        reached: (now) => document.body.setAttribute('data-revision', `${now}`),
        gone(isMoved) {
            rest();
            // Once, or a page that cannot be shown would be asked for all evening. Whoever has unsent text may refuse.
            if (history.state?.isReloaded) return;
            if (!document.dispatchEvent(new CustomEvent('allemed:gone', { cancelable: true, detail: { isMoved } }))) return;
            history.replaceState({ isReloaded: true }, '');
            location.reload();
        },
        now: Date.now,
        later: (act, ms) => (ms ? setTimeout(act, ms) : act()),
    },
    Number(revision),
);

// Fetches the regions of these names now.
/** @param {string[]} names */
export const refresh = (names) => refresher.signal(names);

function disconnect() {
    clearTimeout(reopening);
    stream?.close();
    stream = undefined;
}

function connect() {
    disconnect();
    // Six streams are all that a browser gives a host: the hidden tabs let go of theirs, and of the others few have one.
    if (document.hidden || !address || refresher.isOver) return;
    isHeard = false;
    heardAt = Date.now();
    downSince = downSince || heardAt;
    isCrowded = !places.take();
    if (isCrowded) return;
    askAt = Math.max(askAt, heardAt + 2000);
    const opened = new EventSource(changesAddress());
    stream = opened;
    opened.addEventListener('open', () => clock.renew());
    opened.addEventListener('tid', listen);
    opened.addEventListener('endring', listen);
    opened.addEventListener('error', () => {
        isHeard = false;
        heardAt = Date.now();
        downSince = downSince || heardAt;
        // The browser itself comes back after a lost connection, but never after an answer like 502.
        if (opened.readyState === EventSource.CLOSED) reopen();
    });
}

function reopen() {
    disconnect();
    isHeard = false;
    // While asking works there is no hurry: a stream that is held back takes up a connection.
    reopening = window.setTimeout(connect, backoff(failures++, downSince ? 8000 : 60000));
}

/** @param {MessageEvent<string>} event */
function listen({ data }) {
    isHeard = true;
    heardAt = Date.now();
    failures = 0;
    const told = JSON.parse(data);
    if (told.parts) others?.postMessage(told.revision);
    hear(told);
}

// Asks for what the stream would have said: some proxies and virus scanners let everything through but a stream.
async function ask() {
    isAsking = true;
    const options = { headers: { Accept: 'application/json' }, cache: /** @type {const} */ ('no-store') };
    const none = { status: 0, text: '', isMoved: false };
    const { status, text, isMoved } = await request(changesAddress(), options).catch(() => none);
    isAsking = false;
    askAt = Date.now() + 3000 + Math.random() * 2000;
    if (status === 200 && !isMoved) return hear(JSON.parse(text));
    downSince = downSince || Date.now();
    // Answered, but not as agreed: the ordinary way tells whether the page is there at all.
    if (status) refresh(['*']);
}

const changesAddress = () => `${address}${address?.includes('?') ? '&' : '?'}siden=${refresher.revision}`;

/** @param {{now: number, parts?: string[], revision?: number}} told */
function hear(told) {
    clock.hear(told.now);
    tick();
    if (told.parts) refresher.signal(told.parts, told.revision);
    if (!downSince) return;
    downSince = 0;
    look();
    document.dispatchEvent(new Event('allemed:connected'));
}

/** @type {Record<string, number>} */
const fetchedAt = {};

// Once a second: has it become silent, is the visitor told, is a region that follows the time due?
function look() {
    const now = Date.now();
    if (stream && !places.take()) connect();
    else if (isCrowded && !document.hidden && places.take()) connect();
    if (stream && now - heardAt > (isHeard ? silence.later : silence.first)) reopen();
    if (!(isHeard || isAsking || document.hidden || !address || refresher.isOver) && now > askAt) ask();
    for (const lost of all('#frakoblet')) lost.hidden = !downSince || now - downSince < 3000;
    for (const { id, dataset } of document.hidden ? [] : all('[data-every]')) {
        const next = (fetchedAt[id] = fetchedAt[id] || now) + Number(dataset.every) * 1000;
        if (now < next) continue;
        fetchedAt[id] = now;
        refresh([id]);
    }
}

function rest() {
    disconnect();
    places.giveBack();
    isCrowded = false;
    downSince = 0;
}

// A machine that is its own network may be called offline: a new stream that speaks proves otherwise.
function lose() {
    downSince = 1;
    look();
    connect();
}

const release = () => setTimeout(() => refresher.release());

// Not when node tries what is above.
if (typeof document !== 'undefined') {
    document.addEventListener('focusout', release);
    // A dialog's close event does not bubble.
    document.addEventListener('close', release, true);
    document.addEventListener('visibilitychange', () => (document.hidden ? rest() : connect()));
    addEventListener('pagehide', rest);
    addEventListener('pageshow', (event) => event.persisted && connect());
    addEventListener('online', connect);
    addEventListener('offline', lose);
    // All at once would be as bad as one after the other.
    others?.addEventListener('message', () => (askAt = isCrowded ? Date.now() + Math.random() * 1000 : askAt));
    setInterval(look, 1000);
    if (navigator.onLine) connect();
    else lose();
}
