/** The moderator's buttons act without leaving the page, each press once and in order. */
import { all, count, refresh, request, say } from './live.js';

/** @typedef {{action: string, fields: [string, string][], names: string[], form: HTMLFormElement}} Press */

/** @type {HTMLButtonElement | null} */
let pressed = null;
let sending = Promise.resolve();
let isLeaving = false;

// Made by the script, because only the script has something to say in it.
const notice = document.createElement('p');
notice.className = 'warn';
notice.setAttribute('role', 'status');
notice.hidden = true;
document.querySelector('main')?.before(notice);

// Safari learnt to name the button that sent a form in 2022.
document.addEventListener(
    'click',
    (event) => {
        pressed = event.target instanceof Element ? event.target.closest('button') : null;
    },
    true,
);

document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement && form.matches('[data-post]'))) return;
    event.preventDefault();
    const button = [event.submitter, pressed, form.querySelector('button')].find(
        (one) => one instanceof HTMLButtonElement && one.form === form,
    );
    // Taken now: the form may be another by the time it is this one's turn.
    /** @type {[string, string][]} */
    const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
    if (button instanceof HTMLButtonElement && button.name) fields.push([button.name, button.value]);
    const action = button?.getAttribute('formaction') || form.getAttribute('action') || location.href;
    const names = (form.dataset.refresh || '').split(' ').filter(Boolean);
    sending = sending.then(() => send({ action, fields, names, form }));
});

/** @param {Press} press */
async function send({ action, fields, names, form }) {
    if (isLeaving) return;
    try {
        const { status } = await request(action, { method: 'POST', body: new URLSearchParams(fields) });
        if (!status) throw new Error('Somebody else answered');
        notice.hidden = true;
        if (status < 300) empty(form, fields);
        // Taken, or shown again by the server's own page, which keeps it.
        const isOver = status < 300 || status === 422;
        if (isOver) document.dispatchEvent(new CustomEvent('allemed:sent', { detail: { form } }));
        if (status >= 300) return leave(action, fields);
        // Anything but 204 is not as agreed, but it is done, and must not be done twice.
        refresh(status === 204 ? names : ['*']);
    } catch {
        notice.textContent = say('notSent');
        notice.hidden = false;
    }
}

// What was sent goes from its field; what has been typed since stays, and so does what was chosen beside it.
/** @param {HTMLFormElement} form @param {[string, string][]} fields */
function empty(form, fields) {
    for (const [name, value] of fields) {
        const field = form.elements.namedItem(name);
        const isText = field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text');
        if (!isText || field.value !== value) continue;
        field.value = field.defaultValue;
        // Whoever pressed Enter in it is done with it, and may see what became of it.
        if (field === document.activeElement) form.querySelector('button')?.focus();
    }
}

// The server has something to say: its own page says it. What was pressed is sent, not what the form has become.
/** @param {string} action @param {[string, string][]} fields */
function leave(action, fields) {
    isLeaving = true;
    const form = document.createElement('form');
    form.method = 'post';
    form.action = action;
    form.hidden = true;
    for (const [name, value] of fields) {
        const input = document.createElement('input');
        // A field of one line would take the line breaks out of what was typed in several.
        input.type = 'hidden';
        input.name = name;
        input.value = value;
        form.append(input);
    }
    document.body.append(form);
    // A field may be called submit.
    HTMLFormElement.prototype.submit.call(form);
}

// Back from there, as the browser kept it.
addEventListener('pageshow', (event) => {
    if (event.persisted) isLeaving = false;
});

/* The right column: what is opened there is in the address, so *back* closes it */

let isOpening = false;
let opened = location.search;

function open() {
    isOpening = true;
    refresh(['notatene', 'bordene']);
}

document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-drawer]') : null;
    const isOrdinary = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!(link instanceof HTMLAnchorElement && isOrdinary)) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    opened = location.search;
    open();
});

// Also when somebody goes to another place on the page, as by the skip link: then nothing is opened.
addEventListener('popstate', () => {
    if (location.search === opened) return;
    opened = location.search;
    open();
});

// The focus follows what was opened, also to a screen where it lies far down.
function reach() {
    const column = document.getElementById('notatene');
    if (!isOpening || !column) return;
    isOpening = false;
    column.scrollTop = 0;
    column.focus();
}

/* How many notes have come: said when asked, never of itself */

const ids = () => all('[data-note]').map((note) => note.dataset.note);
let heard = new Set(ids());

function show() {
    for (const button of all('[data-announce]')) {
        button.hidden = false;
        if (document.getElementById('nye-antall')) continue;
        // There before it has anything to say, or it is not read out.
        const answer = document.createElement('span');
        answer.id = 'nye-antall';
        answer.setAttribute('role', 'status');
        answer.setAttribute('data-keep', '');
        button.after(answer);
    }
}

document.addEventListener('click', (event) => {
    const answer = document.getElementById('nye-antall');
    if (!(answer && event.target instanceof Element && event.target.closest('[data-announce]'))) return;
    answer.textContent = count('new', ids().filter((id) => !heard.has(id)).length);
    heard = new Set([...heard, ...ids()]);
});

/* Another moderator has just gone on: a press that was under way meant the step before */

const steps = () => all('button[name=steg]');
let next = steps()[0]?.getAttribute('value');

function settle() {
    const [button] = steps();
    if (button?.getAttribute('value') === next) return;
    next = button?.getAttribute('value');
    for (const one of steps()) one.classList.add('settling');
    setTimeout(() => steps().forEach((one) => one.classList.remove('settling')), 400);
}

document.addEventListener('allemed:replaced', (event) => {
    settle();
    const { ids: replaced } = /** @type {CustomEvent<{ids: string[]}>} */ (event).detail;
    const answer = document.getElementById('nye-antall');
    // It was true of what stood there then.
    if (answer && replaced.includes('notatene')) answer.textContent = '';
    if (replaced.includes('notatene')) reach();
    show();
});
show();
