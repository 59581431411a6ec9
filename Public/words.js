// The phrases stand in the page, in its own language: no script knows a language.
/** @type {Record<string, string> | undefined} */
let phrases;

// A phrase with its holes filled: `{title}` takes the value of that name.
/** @param {string} key @param {Record<string, string | number>} [values] */
export function say(key, values = {}) {
    /** @type {Record<string, string>} */
    const known = (phrases = phrases || JSON.parse(document.getElementById('ord')?.textContent || '{}'));
    // A function, because a person's text may hold `$&`.
    return (known[key] ?? key).replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ''));
}

// A phrase about a number of things: the keys end in None, One and Many.
/** @param {string} key @param {number} n */
export const count = (key, n) => say(key + (n === 0 ? 'None' : n === 1 ? 'One' : 'Many'), { n });
