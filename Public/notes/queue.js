/** The outbox of this page. The event `allemed:outbox` tells of every change in it. */
import { request } from '../live.js';
import { parsed, prefix, storage } from './drafts.js';
import { Outbox } from './outbox.js';
import { form } from './page.js';

export const outbox = new Outbox({
    storage,
    prefix,
    async post(path, fields) {
        const options = { method: 'POST', headers: { Accept: 'application/json' }, body: new URLSearchParams(fields) };
        const { status, text } = await request(form.getAttribute('action') + path, options);
        return { status, body: parsed(text) };
    },
    now: Date.now,
    later(act, ms) {
        const running = setTimeout(act, ms);
        return () => clearTimeout(running);
    },
    newId: () => [...crypto.getRandomValues(new Uint8Array(16))].map((n) => (n + 256).toString(16).slice(1)).join(''),
    random: Math.random,
    changed: (what, entry) => document.dispatchEvent(new CustomEvent('allemed:outbox', { detail: { what, entry } })),
});
