/** Gathering notes: says how many are chosen, and marks those that are alike. */
import { count } from './live.js';

function mark() {
    for (const form of document.querySelectorAll('form.pick')) {
        /** @type {NodeListOf<HTMLInputElement>} */
        const boxes = form.querySelectorAll('[name=n]');
        const chosen = [...boxes].filter((box) => box.checked);
        const alike = new Set(chosen.flatMap((box) => (box.closest('label')?.dataset.like || '').split(' ')));
        let others = 0;
        for (const box of boxes) {
            const isLike = !box.checked && alike.has(box.value);
            box.closest('label')?.classList.toggle('like', isLike);
            others += Number(isLike);
        }
        const line = form.querySelector('.act [aria-live]');
        const text = [count('chosen', chosen.length), others ? count('alike', others) : ''].join(' ').trim();
        if (line && line.textContent !== text) line.textContent = text;
    }
}

document.addEventListener('change', mark);
document.addEventListener('allemed:replaced', mark);
// A browser may have remembered what was ticked; until then the server's own words stand.
if (document.querySelector('[name=n]:checked')) mark();
