/** Keeps the page as the room is: the stream says what has changed, and the parts that show it are fetched. */
import { clock, tick } from './clock.js';
import { backoff, Refresher } from './parts.js';
import { replace } from './replace.js';

/** @param {string} selector @returns {HTMLElement[]} */
export const all = (selector) => [...document.querySelectorAll(selector)].map((one) => /** @type {any} */ (one));

const SILENCE = 40000;
const PATIENCE = 3000;

const address = document.body.dataset.stream;
const lost = document.getElementById('frakoblet');

/** @type {EventSource | undefined} */
let stream;
let heardAt = 0;
/** Since when nothing comes through; 0 when all is well. */
let downSince = 0;
let failures = 0;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let reopening;

const refresher = new Refresher(
    {
        regions: () => all('[data-live]').map(({ id, dataset }) => ({ id, parts: (dataset.live || '').split(' ') })),
        isBusy: (id) => isWrittenIn(document.getElementById(id)),
        fetch(ids) {
            const query = `${location.search ? location.search + '&' : '?'}del=${ids.join(',')}`;
            return request(location.pathname + query, { cache: 'no-store' });
        },
        place,
        reached(revision) {
            document.body.dataset.revision = String(revision);
        },
        gone() {
            disconnect();
            clearInterval(watching);
            // Once, or a page that cannot be shown would be asked for all evening. Whoever has unsent text may refuse.
            if (history.state?.isReloaded) return;
            if (!document.dispatchEvent(new Event('allemed:gone', { cancelable: true }))) return;
            history.replaceState({ isReloaded: true }, '');
            location.reload();
        },
        now: Date.now,
        later: setTimeout.bind(window),
    },
    Number(document.body.dataset.revision),
);

// Asks the server, and gives up after a while: on a bad network an answer may never come, or never end.
/** @param {string} url @param {RequestInit & {headers?: Record<string, string>}} options */
export async function request(url, options) {
    const abort = new AbortController();
    const limit = setTimeout(() => abort.abort(), 10000);
    const headers = { ...options.headers, 'X-Live': '1' };
    try {
        const response = await fetch(url, { ...options, headers, signal: abort.signal });
        return { status: response.status, isMoved: response.redirected, text: await response.text() };
    } finally {
        clearTimeout(limit);
    }
}

// Fetches the regions of these names now.
/** @param {string[]} names */
export const refresh = (names) => refresher.signal(names);

// A button is no reason to wait: it stays the same button when the content around it is replaced.
/** @param {Element | null} region */
const isWrittenIn = (region) =>
    all('input, textarea, select').some((field) => field === document.activeElement && region?.contains(field)) ||
    Boolean(region?.querySelector('dialog[open]'));

/** @param {string} html @param {string[]} ids */
function place(html, ids) {
    if (history.state?.isReloaded) history.replaceState(null, '');
    const answer = new DOMParser().parseFromString(html, 'text/html').body;
    const focus = document.activeElement;
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
        const known = new Set([...old.querySelectorAll('[data-note]')].map((note) => note.getAttribute('data-note')));
        for (const note of fresh.querySelectorAll('[data-note]')) {
            if (!known.has(note.getAttribute('data-note'))) note.classList.add('fresh');
        }
        const holdsFocus = old.contains(focus);
        replace(old, fresh);
        // What it stood on may have been moved, or be gone. Then it stays near, not at the top of the page.
        if (holdsFocus && focus !== document.activeElement) {
            const heir = focus?.isConnected ? focus : old;
            if (heir === old) old.tabIndex = -1;
            if (heir instanceof HTMLElement) heir.focus({ preventScroll: true });
        }
        placed.push(id);
    }
    document.dispatchEvent(new CustomEvent('allemed:replaced', { detail: { ids: placed } }));
    return waiting;
}

function disconnect() {
    clearTimeout(reopening);
    stream?.close();
    stream = undefined;
}

function connect() {
    disconnect();
    // Six streams are all that a browser gives a host: the hidden tabs let go of theirs.
    if (document.hidden || !address || refresher.isOver) return;
    heardAt = Date.now();
    downSince = downSince || heardAt;
    const opened = new EventSource(`${address}${address.includes('?') ? '&' : '?'}siden=${refresher.revision}`);
    stream = opened;
    opened.addEventListener('open', () => clock.renew());
    opened.addEventListener('tid', (event) => hear(JSON.parse(event.data)));
    opened.addEventListener('endring', (event) => {
        const told = JSON.parse(event.data);
        hear(told);
        refresher.signal(told.parts, told.revision);
    });
    opened.addEventListener('error', () => {
        downSince = downSince || Date.now();
        // The browser itself comes back after a lost connection, but never after an answer like 502.
        if (opened.readyState === EventSource.CLOSED) reopen();
    });
}

function reopen() {
    disconnect();
    reopening = setTimeout(connect, backoff(failures, 8000));
    // Still nothing: ask the ordinary way, which also tells whether the page is there at all.
    if (failures++ > 0) refresh(['*']);
}

/** @param {{now: number}} told */
function hear({ now }) {
    clock.hear(now);
    tick();
    heardAt = Date.now();
    failures = 0;
    if (!downSince) return;
    downSince = 0;
    look();
    document.dispatchEvent(new Event('allemed:connected'));
}

/** @type {Map<string, number>} */
const fetchedAt = new Map();

/** Once a second: has it become silent, is the visitor told, is a region that follows the time due? */
function look() {
    const now = Date.now();
    if (stream && now - heardAt > SILENCE) reopen();
    if (lost) lost.hidden = !downSince || now - downSince < PATIENCE;
    if (document.hidden) return;
    for (const region of all('[data-every]')) {
        const last = fetchedAt.get(region.id);
        if (last && now - last < Number(region.dataset.every) * 1000) continue;
        fetchedAt.set(region.id, now);
        if (last) refresh([region.id]);
    }
}

function rest() {
    disconnect();
    downSince = 0;
}

const release = () => setTimeout(() => refresher.release());

document.addEventListener('focusout', release);
// A dialog's close event does not bubble.
document.addEventListener('close', release, true);
document.addEventListener('visibilitychange', () => (document.hidden ? rest() : connect()));
addEventListener('pagehide', rest);
addEventListener('pageshow', (event) => event.persisted && connect());
addEventListener('online', connect);
// A machine that is its own network may be called offline: what is heard proves otherwise.
addEventListener('offline', () => {
    downSince = Date.now() - PATIENCE;
    look();
});

const watching = setInterval(look, 1000);
if (!navigator.onLine) downSince = Date.now() - PATIENCE;
connect();
