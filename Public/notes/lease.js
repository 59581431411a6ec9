/** Of several tabs with the same table, one sends at a time. */
import { withStorage } from './entries.js';

/** A tab that sends says so for at most this long. It saves requests; the server takes the same thing twice as once. */
const LEASE = 20000;

export class Lease {
    /** @param {Phone} phone */
    constructor(phone) {
        this.phone = phone;
        this.key = phone.prefix + 'lease';
        this.tab = phone.newId();
    }

    // How long another tab is at work.
    ofOther() {
        const lease = withStorage(this.phone.storage, (all) => JSON.parse(all.getItem(this.key) || 'null'));
        const left = lease && lease.tab !== this.tab ? lease.until - this.phone.now() : 0;
        // Longer than any lease: the clock has been set back.
        return left > 0 && left <= LEASE ? left : 0;
    }

    take() {
        const lease = JSON.stringify({ tab: this.tab, until: this.phone.now() + LEASE });
        withStorage(this.phone.storage, (all) => all.setItem(this.key, lease));
    }

    giveBack() {
        if (!this.ofOther()) withStorage(this.phone.storage, (all) => all.removeItem(this.key));
    }
}
