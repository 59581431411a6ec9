/** The list at the door, ticked on a phone that may lose its network. */
import { all, count, request, say } from './live.js';
import { DoorTicks } from './door-ticks.js';

const list = document.getElementById('liste');
const closed = document.getElementById('stengt');
const box = (list || closed)?.dataset.box;
const address = list?.getAttribute('action') || closed?.dataset.to || '';

function openStorage() {
    try {
        return localStorage;
    } catch {
        return null;
    }
}

const newID = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => (byte + 256).toString(16).slice(1)).join('');

/** @param {string[][]} fields */
async function post(fields) {
    const headers = { Accept: 'application/json' };
    const answer = await request(address, { method: 'POST', headers, body: new URLSearchParams(fields) });
    const isOurs = answer.status === 200 && !answer.isMoved;
    return { status: answer.isMoved ? 303 : answer.status, body: isOurs ? JSON.parse(answer.text) : null };
}

const ticks = new DoorTicks({
    storage: openStorage(),
    prefix: `allemed/dor/${box}/`,
    now: Date.now,
    later(act, ms) {
        const timer = setTimeout(act, ms);
        return () => clearTimeout(timer);
    },
    post,
    changed: show,
});

/** @param {HTMLElement} row */
function showRow(row) {
    const id = row.dataset.row || '';
    const wait = ticks.waiting.get(id);
    const there = ticks.there.get(id);
    const people = ticks.people(id);
    const field = row.querySelector('input[type=checkbox], select');
    if (field instanceof HTMLInputElement) field.checked = people > 0;
    if (field instanceof HTMLSelectElement && field !== document.activeElement) field.value = `${people}`;
    const state = row.querySelector('[data-state]');
    const said = people ? (field instanceof HTMLSelectElement ? say('cameMany', { n: people }) : say('cameOne')) : '';
    const after = wait ? say('inPhone') : people ? there?.clock : '';
    if (state) state.textContent = [said, after].filter(Boolean).join(wait && said ? ', ' : ' ');
    row.classList.toggle('here', people > 0);
    row.classList.toggle('inphone', Boolean(wait));
}

function showRope() {
    const head = document.getElementById('her');
    const expected = Number(head?.dataset.expected) || 0;
    if (head) head.textContent = say('here', { n: ticks.here, all: expected });
    const at = 12 + Math.round((288 * Math.min(ticks.here, expected)) / Math.max(expected, 1));
    for (const path of document.querySelectorAll('[data-taut]')) path.setAttribute('d', `M12 12H${at}`);
    document.querySelector('[data-knot]')?.setAttribute('transform', `translate(${at} 12)`);
}

function show() {
    if (!list) {
        // What this phone still had has come in, and is to be counted on the page.
        if (wasBehind && !ticks.waiting.size) location.reload();
        return;
    }
    // Nothing has come from the server yet: what it wrote on the page stands.
    if (!isHeard && ticks.list) isHeard = true;
    for (const row of all('[data-row]')) if (isHeard || ticks.waiting.has(row.dataset.row || '')) showRow(row);
    if (isHeard) showRope();
    const lost = document.getElementById('utennett');
    if (lost) {
        lost.hidden = !ticks.failures;
        lost.textContent = ticks.isSignedOut ? say('signIn') : `${count('lost', ticks.waiting.size)} ${say('stay')}`;
    }
    const other = document.getElementById('annenliste');
    if (other) other.hidden = !ticks.list || ticks.list === list.dataset.list;
    if (ticks.isClosed) location.reload();
}

let isHeard = false;
const wasBehind = ticks.waiting.size > 0;

/** @param {string} id @param {string} kind @param {string} name @param {string} table where they are best placed */
function tell(id, kind, name, table) {
    const line = document.createElement('p');
    line.className = 'slip done';
    const undo = document.createElement('button');
    undo.type = 'button';
    undo.className = 'btn quiet slim';
    undo.textContent = say('undo');
    undo.addEventListener('click', () => {
        line.remove();
        ticks.tick(id, 0, kind);
    });
    const strong = document.createElement('b');
    strong.textContent = `✓ ${name}`;
    const place = table ? say('room', { table }) : '';
    line.append(strong, ` ${place} `, undo);
    document.getElementById('meldt')?.replaceChildren(line);
}

/** @param {HTMLElement} row @returns {any} */
const fieldOf = (row) => row.querySelector('input[type=checkbox], select');

/** @param {HTMLElement} row */
const ticked = (row) => (fieldOf(row).options ? Number(fieldOf(row).value) : Number(fieldOf(row).checked));

/** @param {any} field */
const isTouched = (field) =>
    field.options ? [...field.options].some((one) => one.selected !== one.defaultSelected) : field.checked !== field.defaultChecked;

// What somebody has ticked while this was being loaded is not what the server wrote on the page.
function takeEarly() {
    const early = all('[data-row]').filter((row) => isTouched(fieldOf(row)));
    const found = early.map((row) => ({ id: row.dataset.row || '', people: ticked(row) }));
    for (const { id, people } of found) ticks.tick(id, people);
}

function listen() {
    for (const plain of all('[data-plain]')) plain.hidden = true;
    takeEarly();
    list?.addEventListener('change', ({ target }) => {
        const row = target instanceof Element ? target.closest('[data-row]') : null;
        if (row instanceof HTMLElement) ticks.tick(row.dataset.row || '', ticked(row));
    });
    list?.addEventListener('submit', (event) => event.preventDefault());
    document.getElementById('slag')?.addEventListener('click', (event) => {
        const button = event.target;
        if (!(button instanceof HTMLButtonElement)) return;
        event.preventDefault();
        const [id, table] = [newID(), ticks.room(button.value)];
        ticks.tick(id, 1, button.value);
        tell(id, button.value, button.textContent || '', table);
        document.getElementById('uten')?.removeAttribute('open');
    });
    document.getElementById('stenging')?.addEventListener('submit', (event) => {
        if (!ticks.waiting.size) return;
        event.preventDefault();
        const line = document.getElementById('usendt');
        if (line) [line.hidden, line.textContent] = [false, say('notYet')];
        ticks.send();
    });
    addEventListener('online', () => ticks.send());
    // Without network the page does not come back. What is ticked is in the phone, and comes in when it is opened again.
    addEventListener('beforeunload', (event) => {
        if (list && ticks.isAlone) event.preventDefault();
    });
    document.addEventListener('visibilitychange', () => document.hidden || ticks.send());
}

function find() {
    const field = document.getElementById('finn');
    const place = document.getElementById('leting');
    if (!(field instanceof HTMLInputElement) || !place) return;
    place.hidden = false;
    // Where it leads opens by itself: one press for the way there, one for the kind.
    place.querySelector('a')?.addEventListener('click', () => document.getElementById('uten')?.setAttribute('open', ''));
    field.addEventListener('input', () => {
        const wanted = field.value.trim().toLowerCase();
        for (const row of all('[data-row]')) row.hidden = !(row.textContent || '').toLowerCase().includes(wanted);
    });
}

if (box) {
    listen();
    find();
    ticks.send();
}
