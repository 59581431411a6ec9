/** What is typed in a form stays in the browser until it is saved: through a reload, a stray press, a session that has ended. */

const PREFIX = 'allemed/skjema/';
const LONGEST = 24 * 60 * 60 * 1000;

/** @typedef {HTMLInputElement & HTMLSelectElement} Field */
/** @typedef {{values: Record<string, (string | boolean)[]>, at: number, sentFrom?: string}} Kept */

function openStorage() {
    try {
        return localStorage;
    } catch {
        return null;
    }
}

const storage = openStorage();

/** @param {string} key @returns {Kept | null} */
function read(key) {
    try {
        const kept = JSON.parse(storage?.getItem(key) || 'null');
        return kept?.values && Date.now() - kept.at < LONGEST ? kept : null;
    } catch {
        return null;
    }
}

/** @param {string} key @param {Kept | null} kept */
function write(key, kept) {
    try {
        if (kept) storage?.setItem(key, JSON.stringify(kept));
        else storage?.removeItem(key);
    } catch {
        // It still stands in the field.
    }
}

// Without the language, and with the dugnad itself for its code, which may be replaced under somebody who types.
/** @param {string} path */
const lasting = (path) =>
    path.replace(/^\/(nb|nn|en)(?=\/)/, '').replace(/^(\/[bd]\/)[^/]+/, (all, start) => {
        const { dugnad } = document.body.dataset;
        return dugnad ? start + dugnad : all;
    });

/** @param {HTMLFormElement} form */
const keyOf = (form) =>
    [PREFIX + lasting(new URL(form.action).pathname), form.dataset.keptAs].filter(Boolean).join('#');

/** @param {HTMLFormElement} form */
const fields = (form) =>
    [...form.elements]
        .map((one) => /** @type {Field} */ (one))
        .filter((one) => one.name && !/^(button|submit|reset|file|password|fieldset)$/.test(one.type));

/** @param {Field} field */
const isBox = (field) => /^(checkbox|radio)$/.test(field.type);
/** @param {Field} field */
const isText = (field) => /^(text|textarea|date|time|number)$/.test(field.type);

/** @param {Field} field */
const now = (field) => (isBox(field) ? field.checked : field.value);

// As the server made it, whatever the browser has put there since.
/** @param {Field} field */
function made(field) {
    if (isBox(field)) return field.defaultChecked;
    const options = [...(field.options || [])];
    return field.options ? (options.find((one) => one.defaultSelected) || options[0])?.value || '' : field.defaultValue;
}

/** @param {HTMLFormElement} form @param {(field: Field) => string | boolean} value */
function values(form, value) {
    /** @type {Kept['values']} */
    const found = {};
    for (const field of fields(form)) (found[field.name] = found[field.name] || []).push(value(field));
    return found;
}

/** @param {HTMLFormElement} form @param {Kept['values']} kept */
function fill(form, kept) {
    /** @type {Record<string, number>} */
    const seen = {};
    for (const field of fields(form)) {
        const at = (seen[field.name] = (seen[field.name] ?? -1) + 1);
        const value = kept[field.name]?.[at];
        if (typeof value === 'boolean') field.checked = value;
        else if (typeof value === 'string') field.value = value;
        tie(field);
        // What has come back is in sight.
        const folded = now(field) === made(field) ? null : field.closest('details');
        if (folded) folded.open = true;
    }
}

// A field for a day on the rope is tied by the script: its styles cannot tell whether anything is in it.
/** @param {Element} field */
function tie(field) {
    if (field instanceof HTMLInputElement && field.matches('.down > li > [type=date]')) {
        field.closest('li')?.classList.toggle('open', !field.value);
    }
}

// What has come back to be mended is not saved, though the page was made with it.
/** @param {HTMLFormElement} form */
const isRefused = (form) => form.querySelector('[aria-invalid=true]') !== null;

// Only text is worth keeping; what is chosen beside it goes along.
/** @param {HTMLFormElement} form @param {string} [sentFrom] */
function keep(form, sentFrom) {
    const isTyped = isRefused(form) || fields(form).some((field) => isText(field) && now(field) !== made(field));
    write(keyOf(form), isTyped || sentFrom ? { values: values(form, now), at: Date.now(), sentFrom } : null);
}

// A form that was taken leads on to a page; whatever else became of it, the page was asked for in another way.
function forgetWhatIsSaved() {
    const [visit] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType('navigation'));
    if (!storage || !visit?.redirectCount || !document.referrer) return;
    const from = new URL(document.referrer).pathname;
    for (const key of Object.keys(storage)) {
        if (key.startsWith(PREFIX) && (read(key)?.sentFrom === from || !read(key))) write(key, null);
    }
}

/** @param {HTMLFormElement} form @param {Kept} kept */
function bringBack(form, kept) {
    const asMade = values(form, made);
    fill(form, kept.values);
    const notice = document.createElement('p');
    notice.className = 'slip row';
    notice.setAttribute('role', 'status');
    notice.setAttribute('data-keep', '');
    const drop = document.createElement('button');
    drop.type = 'button';
    drop.className = 'btn quiet slim';
    drop.textContent = form.dataset.drop || '';
    drop.addEventListener('click', () => {
        fill(form, asMade);
        write(keyOf(form), null);
        notice.remove();
        fields(form).find(isText)?.focus();
    });
    form.prepend(notice);
    notice.append(form.dataset.kept || '', ' ', drop);
}

/** @type {WeakSet<HTMLFormElement>} */
const begun = new WeakSet();

/** @param {HTMLFormElement} form */
function begin(form) {
    const kept = read(keyOf(form));
    if (isRefused(form)) return keep(form);
    if (!kept) return;
    const isNews = fields(form).some((field) => isText(field) && kept.values[field.name]) &&
        JSON.stringify(kept.values) !== JSON.stringify(values(form, made));
    if (isNews) bringBack(form, kept);
    else write(keyOf(form), null);
}

/** @param {Event} event */
function typed({ target }) {
    const form = target instanceof Element ? target.closest('form') : null;
    if (target instanceof Element) tie(target);
    if (form?.hasAttribute('data-kept')) keep(form);
}

// Also those that come into the page later, as in the desk's right column.
function beginAll() {
    for (const form of /** @type {NodeListOf<HTMLFormElement>} */ (document.querySelectorAll('form[data-kept]'))) {
        if (!begun.has(form)) begin(form);
        begun.add(form);
    }
}

// Taken without leaving the page: what was sent has been saved, and what has been typed since has not.
/** @param {Event} event */
function sent(event) {
    const { form } = /** @type {CustomEvent<{form: HTMLFormElement}>} */ (event).detail;
    if (!form.hasAttribute('data-kept')) return;
    write(keyOf(form), null);
    keep(form);
    form.querySelector('[data-keep]')?.remove();
}

forgetWhatIsSaved();
beginAll();
document.addEventListener('allemed:replaced', beginAll);
document.addEventListener('allemed:sent', sent);
document.addEventListener('input', typed);
document.addEventListener('change', typed);
document.addEventListener('submit', ({ target }) => {
    if (target instanceof HTMLFormElement && target.hasAttribute('data-kept')) keep(target, location.pathname);
});
