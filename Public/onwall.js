/** A measure grows on the wall while it is written. */

const PAUSE = 500;
const growingLine = document.getElementById('pa-veggen');
const isShownBox = growingLine?.querySelector('input');
const measureForm = growingLine?.closest('form');
let growingTimer = 0;
let isOnTheWall = false;

// What is lost on the way comes with the next letter; the form itself is saved by its button.
/** @param {URLSearchParams} body */
function sendToTheWall(body) {
    const headers = { Accept: 'application/json' };
    fetch(growingLine?.dataset.to || '', { method: 'POST', headers, body, keepalive: true }).catch(() => {});
}

function takeDown() {
    clearTimeout(growingTimer);
    if (isOnTheWall) sendToTheWall(new URLSearchParams());
    isOnTheWall = false;
}

function putUp() {
    isOnTheWall = true;
    sendToTheWall(new URLSearchParams([...new FormData(measureForm || undefined)].map(([name, value]) => [name, String(value)])));
}

if (growingLine && isShownBox && measureForm) {
    growingLine.hidden = false;
    measureForm.addEventListener('input', () => {
        if (!isShownBox.checked) return takeDown();
        clearTimeout(growingTimer);
        growingTimer = window.setTimeout(putUp, PAUSE);
    });
    addEventListener('pagehide', takeDown);
}
