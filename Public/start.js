// The answers travel in the address, so the browser's own Back, and the link, keep also what has just been typed.
const form = document.querySelector('main form[action*="/dugnad/ny/"]');

/** @param {string} path */
function withAnswers(path) {
    const answers = new URLSearchParams(location.search);
    new FormData(/** @type {HTMLFormElement} */ (form)).forEach((value, name) => answers.set(name, String(value)));
    answers.delete('videre');
    return path + '?' + answers;
}

if (form) {
    form.addEventListener('submit', () => history.replaceState(null, '', withAnswers(location.pathname)));
    const back = document.querySelector('a.back');
    back?.addEventListener('click', () => back.setAttribute('href', withAnswers(new URL(/** @type {HTMLAnchorElement} */ (back).href).pathname)));
}
