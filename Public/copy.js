/** Buttons that copy a text or print the page. They are hidden until there is a script to do it. */

// The page's phrases, in its own language.
/** @type {{copied?: string, notCopied?: string}} */
const words = JSON.parse(document.getElementById('ord')?.textContent || '{}');

function show() {
    for (const button of document.querySelectorAll('button[data-copy], button[data-print]')) {
        button.removeAttribute('hidden');
        if (!button.hasAttribute('data-copy') || button.nextElementSibling?.matches('[data-said]')) continue;
        // There before it has anything to say, or it is not read out.
        const answer = document.createElement('span');
        answer.setAttribute('role', 'status');
        answer.setAttribute('data-said', '');
        answer.setAttribute('data-keep', '');
        button.after(answer);
    }
}

/** @param {HTMLElement} source */
async function copy(source) {
    const isField = source instanceof HTMLTextAreaElement || source instanceof HTMLInputElement;
    const text = isField ? source.value : source.innerText;
    try {
        // Not there on plain http.
        await navigator.clipboard.writeText(text.trim());
        return true;
    } catch {
        if (isField) source.select();
        else getSelection()?.selectAllChildren(source);
        return document.execCommand('copy');
    }
}

document.addEventListener('click', async (event) => {
    const button = event.target instanceof Element ? event.target.closest('[data-copy], [data-print]') : null;
    if (!(button instanceof HTMLElement)) return;
    if ('print' in button.dataset) return print();
    const source = document.querySelector(button.dataset.copy || 'body');
    const isCopied = source instanceof HTMLElement && (await copy(source));
    const answer = button.nextElementSibling;
    if (answer) answer.textContent = (isCopied ? words.copied : words.notCopied) || '';
    // Else the text stays chosen, so that it can be copied by hand.
    if (isCopied) button.focus();
});

document.addEventListener('allemed:replaced', show);
show();
