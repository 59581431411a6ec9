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

/** @param {string} name @param {object | null} draft null: there is none any more */
export function keepDraft(name, draft) {
    try {
        if (draft) storage?.setItem(prefix + name, JSON.stringify(draft));
        else storage?.removeItem(prefix + name);
    } catch {
        // It still stands in the field.
    }
}
