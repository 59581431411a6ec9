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

// Makes the old tree look like the new one.
/** @param {Node} old @param {Node} fresh */
export function replace(old, fresh) {
    if (old.isEqualNode(fresh)) return;
    if (!(old instanceof Element && fresh instanceof Element)) {
        old.nodeValue = fresh.nodeValue;
        return;
    }
    // Whether it is open is the reader's own; that it can hold the focus is ours.
    const kept = old.id ? ['open', 'tabindex'] : [];
    for (const { name } of [...old.attributes]) {
        if (!fresh.hasAttribute(name) && !kept.includes(name)) old.removeAttribute(name);
    }
    for (const { name, value } of fresh.attributes) {
        if (old.getAttribute(name) !== value && !kept.includes(name)) old.setAttribute(name, value);
    }
    const left = [...old.childNodes].filter((node) => !isOurs(node));
    /** @type {Map<Node, ChildNode>} */
    const pairs = new Map();
    for (const child of fresh.childNodes) {
        const at = left.findIndex((other) => label(other) === label(child));
        if (at >= 0) pairs.set(child, left.splice(at, 1)[0]);
    }
    // First out, then in: a node that need not be moved keeps its focus.
    for (const child of left) child.remove();
    let at = old.firstChild;
    for (const child of [...fresh.childNodes]) {
        while (at && isOurs(at)) at = at.nextSibling;
        const same = pairs.get(child);
        if (same && same === at) at = at.nextSibling;
        else old.insertBefore(same || child, at);
        if (same) replace(same, child);
    }
}
