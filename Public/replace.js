/**
 * Putting new content in place around the one who reads and presses: what is the same thing stays the same node, so
 * that focus, scroll, an open `<details>`, typed text and a screen reader's place survive.
 */

// What a script has put into the page (an open editor) is not the server's to take away.
/** @param {Node} node */
const isOurs = (node) => node instanceof Element && node.hasAttribute('data-keep');

// What a node is known by among its siblings. A tick must never move to another box.
/** @param {Node} node */
const label = (node) =>
    node instanceof Element
        ? [node.nodeName, ...['id', 'data-note', 'data-waits', 'name'].map((name) => node.getAttribute(name))].join() +
          (node.matches('[type=checkbox], [type=radio]') ? node.getAttribute('value') : '')
        : node.nodeName;

// Which old child each new child is.
/** @param {Node} old @param {Node} fresh @returns {Map<Node, Node>} */
function partners(old, fresh) {
    const pairs = new Map();
    const left = [...old.childNodes].filter((node) => !isOurs(node));
    for (const node of fresh.childNodes) {
        const at = left.findIndex((other) => label(other) === label(node));
        if (at >= 0) pairs.set(node, left.splice(at, 1)[0]);
    }
    return pairs;
}

// Whether a node in the old tree is still there when that has become the new one.
/** @param {Node} old @param {Node} fresh @param {Node} node @returns {boolean} */
export function survives(old, fresh, node) {
    if (old === node) return true;
    if ([...old.childNodes].some((child) => isOurs(child) && child.contains(node))) return true;
    for (const [next, child] of partners(old, fresh)) if (child.contains(node)) return survives(child, next, node);
    return false;
}

// Makes the old tree look like the new one.
/** @param {Node} old @param {Node} fresh */
export function replace(old, fresh) {
    if (old.isEqualNode(fresh)) return;
    if (!(old instanceof Element && fresh instanceof Element)) {
        old.nodeValue = fresh.nodeValue;
        return;
    }
    for (const attribute of [...old.attributes]) {
        // Whether it is open is the reader's own.
        const isReaders = attribute.name === 'open' && old.id;
        if (!isReaders && !fresh.hasAttribute(attribute.name)) old.removeAttribute(attribute.name);
    }
    for (const { name, value } of fresh.attributes) {
        if (old.getAttribute(name) !== value && !(name === 'open' && old.id)) old.setAttribute(name, value);
    }
    const pairs = partners(old, fresh);
    const staying = new Set(pairs.values());
    // First out, then in: a node that need not be moved keeps its focus.
    for (const child of [...old.childNodes]) if (!staying.has(child) && !isOurs(child)) child.remove();
    let at = old.firstChild;
    for (const child of [...fresh.childNodes]) {
        while (at && isOurs(at)) at = at.nextSibling;
        const same = pairs.get(child);
        if (same && same === at) at = at.nextSibling;
        else old.insertBefore(same || child, at);
        if (same) replace(same, child);
    }
}
