/** The moderator's buttons act without leaving the page, each press once and in order. */
import { all, refresh, request } from './live.js';
import { say, count } from './words.js';

/** @typedef {{action: string, fields: [string, string][], names: string[], form: HTMLFormElement}} Press */

// Made by the script, because only the script has something to say in it.
const notice = document.createElement('p');
notice.className = 'warn';
notice.setAttribute('role', 'status');
notice.hidden = true;
document.querySelector('main')?.prepend(notice);

/** @type {HTMLElement | null} */
let pressed = null;
let sending = Promise.resolve();
let isLeaving = false;

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
    const sender = event.submitter || (pressed && pressed.closest('form') === form ? pressed : null);
    const button = sender instanceof HTMLButtonElement ? sender : form.querySelector('button');
    // Taken now: the form may be another by the time it is this one's turn.
    const fields = /** @type {[string, string][]} */ ([...new FormData(form)].filter(([, value]) => typeof value === 'string'));
    if (button?.name) fields.push([button.name, button.value]);
    const action = button?.getAttribute('formaction') || form.getAttribute('action') || location.href;
    const names = (form.dataset.refresh || '').split(' ').filter(Boolean);
    sending = sending.then(() => send({ action, fields, names, form }));
});

/** @param {Press} press */
async function send({ action, fields, names, form }) {
    if (isLeaving) return;
    try {
        const { ok, status } = await request(action, { method: 'POST', body: new URLSearchParams(fields) });
        notice.hidden = true;
        if (!ok) return leave(action, fields);
        if (status === 204) form.reset();
        // Done all the same, if not as agreed: it must not be done twice.
        refresh(status === 204 ? names : ['*']);
    } catch {
        notice.textContent = say('notSent');
        notice.hidden = false;
    }
}

/**
 * The server has something to say: its own page says it. What was pressed is sent, not what the form has become.
 *
 * @param {string} action
 * @param {[string, string][]} fields
 */
function leave(action, fields) {
    isLeaving = true;
    const form = document.createElement('form');
    form.method = 'post';
    form.action = action;
    form.hidden = true;
    for (const [name, value] of fields) {
        const input = document.createElement('input');
        input.type = 'hidden';
        input.name = name;
        input.value = value;
        form.append(input);
    }
    document.body.append(form);
    // A field may be called submit.
    HTMLFormElement.prototype.submit.call(form);
}

/* How many notes have come: said when asked, never of itself */

const ids = () => all('[data-note]').map((note) => note.dataset.note);
let heard = new Set(ids());

document.addEventListener('click', (event) => {
    const answer = document.getElementById('nye-antall');
    if (!(answer && event.target instanceof Element && event.target.closest('[data-announce]'))) return;
    answer.textContent = count('new', ids().filter((id) => !heard.has(id)).length);
    heard = new Set([...heard, ...ids()]);
});
