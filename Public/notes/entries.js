/** All that this phone has to do with notes, in memory and in its storage. */

// A phone may have no storage, or a full one.
/** @template T @param {Storage | null} storage @param {(storage: Storage) => T} act */
export function withStorage(storage, act) {
    try {
        return storage ? act(storage) : undefined;
    } catch {
        return undefined;
    }
}

/** @param {string | null} stored @returns {Entry | null} */
function parseEntry(stored) {
    try {
        const entry = JSON.parse(stored || 'null');
        return Array.isArray(entry?.ops) ? entry : null;
    } catch {
        return null;
    }
}

export class Entries {
    /** @param {Phone} phone */
    constructor(phone) {
        this.phone = phone;
        this.prefix = phone.prefix + 'notat/';
        /** @type {Map<string, Entry>} */
        this.byID = new Map();
        // Kept in memory only: the phone has no room, or no storage.
        /** @type {Set<string>} */
        this.unstored = new Set();
    }

    // Oldest first.
    list() {
        return [...this.byID.values()].sort((a, b) => a.place - b.place);
    }

    /** @param {Entry} entry */
    keep(entry) {
        this.byID.set(entry.id, entry);
        const text = JSON.stringify(entry);
        const isStored = withStorage(this.phone.storage, (all) => (all.setItem(this.prefix + entry.id, text), true));
        if (isStored) this.unstored.delete(entry.id);
        else this.unstored.add(entry.id);
        this.phone.changed();
    }

    // Changes an entry from what is stored now, which another tab may have changed since we read it.
    /** @param {string} id @param {string} step @param {(entry: Entry) => void} act */
    change(id, step, act) {
        const isOld = !this.unstored.has(id);
        const stored = isOld && withStorage(this.phone.storage, (all) => parseEntry(all.getItem(this.prefix + id)));
        // The phone's clock may be set back; what was written last is still last.
        const place = Math.max(this.phone.now(), ...[...this.byID.values()].map((other) => other.place + 1));
        const entry = stored || this.byID.get(id) || { id, place, step, ops: [], halt: null, receipt: null };
        this.byID.set(id, entry);
        act(entry);
        if (!this.byID.has(id)) return;
        if (entry.ops.length || entry.receipt) this.keep(entry);
        else this.remove(id);
    }

    /** @param {string} id */
    remove(id) {
        this.byID.delete(id);
        this.unstored.delete(id);
        withStorage(this.phone.storage, (all) => all.removeItem(this.prefix + id));
        // There may be room now for what there was no room for.
        for (const entry of this.byID.values()) if (this.unstored.has(entry.id)) this.keep(entry);
        this.phone.changed();
    }

    // Reads all that is stored.
    load() {
        const stored = withStorage(this.phone.storage, (all) =>
            [...Array(all.length).keys()]
                .map((index) => all.key(index) || '')
                .filter((key) => key.startsWith(this.prefix))
                .map((key) => parseEntry(all.getItem(key))),
        );
        for (const id of this.byID.keys()) if (stored && !this.unstored.has(id)) this.byID.delete(id);
        // Of one that could not be stored, an older one may lie there.
        for (const entry of stored || []) if (entry && !this.unstored.has(entry.id)) this.byID.set(entry.id, entry);
        this.phone.changed();
    }
}
