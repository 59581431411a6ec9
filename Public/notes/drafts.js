/** What somebody is writing, kept on the phone until it is saved. */
import { form } from './page.js';

/** Of everything that this table's page keeps. */
export const prefix = `allemed/${form.dataset.box}/`;

function openStorage() {
    try {
        return localStorage;
    } catch {
        // The browser's settings say no: the notes are kept in memory, and the page says so.
        return null;
    }
}

export const storage = openStorage();

/** @param {string | null | undefined} text */
export function parsed(text) {
    try {
        return JSON.parse(text || 'null');
    } catch {
        return null;
    }
}

/** @param {string} name */
export const readDraft = (name) => parsed(storage?.getItem(prefix + name));

// Every draft whose name begins so.
/** @param {string} start @returns {any[]} */
export const readDrafts = (start) =>
    Object.keys(storage || {})
        .filter((key) => key.startsWith(prefix + start))
        .map((key) => parsed(storage?.getItem(key)))
        .filter(Boolean);

function tabName() {
    const fresh = String(Math.random()).slice(2);
    try {
        return sessionStorage.getItem('allemed/fane') || fresh;
    } catch {
        return fresh;
    }
}

/** Which of the phone's tabs this is; the same after a reload. Each keeps what is written in it. */
export const tab = tabName();

/** @type {Set<string>} */
const openTabs = new Set();
const channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel(prefix) : undefined;
channel?.addEventListener('message', ({ data }) => (data ? openTabs.add(data) : channel.postMessage(tab)));

// The drafts of tabs that are closed, when those that are open have had the time to say so. What another tab begins in
// that time is no such draft.
/** @param {(drafts: any[]) => void} then */
export function askForLeftDrafts(then) {
    const there = new Set(readDrafts('utkast/').map((one) => one.tab));
    const isLeft = (/** @type {{tab: string}} */ one) => there.has(one.tab) && one.tab !== tab && !openTabs.has(one.tab);
    channel?.postMessage('');
    setTimeout(() => then(readDrafts('utkast/').filter(isLeft)), 400);
}

/** @param {string} name @param {object | null} draft null: there is none any more */
export function keepDraft(name, draft) {
    try {
        // Not before: a visitor who writes nothing leaves nothing in the browser.
        if (draft) sessionStorage.setItem('allemed/fane', tab);
        if (draft) storage?.setItem(prefix + name, JSON.stringify(draft));
        else storage?.removeItem(prefix + name);
    } catch {
        // It still stands in the field.
    }
}
