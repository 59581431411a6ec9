/** What a screen in a hall needs: kept awake, in full, and driven by a presenter's remote. */
import { say } from './live.js';

/* Nobody touches the wall for half an hour. Browsers allow this on https only. */

/** @type {{released: boolean} | undefined} */
let awake;

async function stayAwake() {
    const { wakeLock } = /** @type {any} */ (navigator);
    if (document.hidden || !wakeLock || (awake && !awake.released)) return;
    // Refused when the battery is low: then the screen does as it does.
    awake = await wakeLock.request('screen').catch(() => undefined);
}

document.addEventListener('visibilitychange', stayAwake);
stayAwake();

/* Full screen: made by the script, because nothing else can do it */

if (document.body.classList.contains('wall') && document.fullscreenEnabled) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn quiet full';
    button.textContent = say('fullScreen');
    button.addEventListener('click', () => document.documentElement.requestFullscreen());
    document.querySelector('main')?.after(button);
}

/* A presenter's remote sends Page Down or the right arrow */

// Whether Page Down shows more of the page, or of a column that the focus is in.
/** @param {Element | null} one @returns {boolean} */
function hasMore(one) {
    if (!one) return false;
    const isPage = one === document.documentElement;
    const canScroll = isPage || /auto|scroll/.test(getComputedStyle(one).overflowY);
    return (canScroll && one.scrollHeight > one.clientHeight + 1) || hasMore(one.parentElement);
}

// Where the key means something else: in a field, in a menu, and where there is more to read.
/** @param {KeyboardEvent} event */
function isForNext(event) {
    if (event.repeat || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return false;
    const target = /** @type {Element} */ (event.target);
    if (target.closest('input, textarea, select, [contenteditable], dialog, summary, [role=radiogroup]')) return false;
    return event.key === 'ArrowRight' || (event.key === 'PageDown' && !hasMore(target));
}

document.addEventListener('keydown', (event) => {
    const next = document.querySelector('#na .next button[name=steg]');
    if (!(next instanceof HTMLButtonElement && isForNext(event))) return;
    event.preventDefault();
    next.click();
});
