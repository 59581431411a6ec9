/** A hand up, without leaving the page. Where it does not reach the desk, one is told to raise a real one. */
import { refresh, request, say } from '../live.js';

document.addEventListener('submit', async (event) => {
    const form = event.target;
    const button = form instanceof HTMLFormElement && form.querySelector('button[name=hjelp]');
    if (!(button instanceof HTMLButtonElement)) return;
    event.preventDefault();
    const body = new URLSearchParams([[button.name, button.value]]);
    const sent = await request(button.form?.action || '', { method: 'POST', body }).catch(() => undefined);
    if (sent?.status === 204) return refresh(['*']);
    const state = button.form?.querySelector('[role=status]');
    if (state) state.textContent = say(button.value === '1' ? 'raiseHand' : 'notSent');
});
