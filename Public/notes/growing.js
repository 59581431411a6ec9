/** Fields that grow with their text, in the browsers that do not let a style do that. */

const MOST_ROWS = 9;
const isDoneByStyle = typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content');

/** @param {HTMLTextAreaElement} area */
export function fit(area) {
    if (isDoneByStyle) return;
    area.rows = 2;
    while (area.scrollHeight > area.clientHeight && area.rows < MOST_ROWS) area.rows += 1;
}

document.addEventListener('input', ({ target }) => target instanceof HTMLTextAreaElement && fit(target));
