// The answers travel in the address, so the browser's own Back, and the link, keep also what has just been typed.
const form = /** @type {HTMLFormElement | null} */ (document.querySelector('main form[action*="/dugnad/ny/"]'));

/** @param {string} path */
function withAnswers(path) {
    const answers = new URLSearchParams(location.search);
    const typed = new FormData(/** @type {HTMLFormElement} */ (form));
    // A choice that is taken back is no answer.
    form?.querySelectorAll('input[type=radio]').forEach((one) => answers.delete(/** @type {HTMLInputElement} */ (one).name));
    typed.forEach((value, name) => answers.set(name, String(value)));
    answers.delete('videre');
    return path + '?' + answers;
}

if (form) {
    form.addEventListener('submit', () => history.replaceState(null, '', withAnswers(location.pathname)));
    const back = document.querySelector('a.back');
    back?.addEventListener('click', () => back.setAttribute('href', withAnswers(new URL(/** @type {HTMLAnchorElement} */ (back).href).pathname)));
    fit(form, document.querySelector('[data-fits]'));
}

/**
 * What fits the answer stands beside it while it is given: the plan of a length, the municipality of a name.
 * @param {HTMLFormElement} question
 * @param {Element | null} fitting
 */
function fit(question, fitting) {
    if (!fitting) return;
    // What fits says more than the browser's own list, which would lie over it.
    question.querySelector('[list]')?.removeAttribute('list');
    let asked = 0;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let waiting;
    const ask = async () => {
        const mine = ++asked;
        try {
            const answer = await fetch(withAnswers(location.pathname), { headers: { Accept: 'text/html' } });
            const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
            const now = page.getElementById(fitting.id);
            if (!answer.ok || mine !== asked || !now || fitting.isEqualNode(now)) return;
            fitting.className = now.className;
            fitting.replaceChildren(...now.childNodes);
        } catch {
            // Without network what stands there stays; the next page says the same.
        }
    };
    question.addEventListener('input', (event) => {
        const field = /** @type {HTMLInputElement} */ (event.target);
        if (field.name === 'slutt' && field.value.trim()) {
            question.querySelectorAll('[name=lengde]').forEach((one) => (/** @type {HTMLInputElement} */ (one).checked = false));
        }
        const own = /** @type {HTMLInputElement | null} */ (question.querySelector('[name=slutt]'));
        if (field.name === 'lengde' && own) own.value = '';
        clearTimeout(waiting);
        waiting = setTimeout(ask, field.type === 'radio' ? 0 : 200);
    });
}
