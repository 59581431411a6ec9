"""The page for a person who uses only the keyboard."""

from playwright.sync_api import Page

#: Everything that can be reached, in the order of the document: nothing hidden or closed, and one of each group of
#: radio buttons, which is all that the Tab key reaches.
STOPS = """() => {
    const can = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
    const seen = new Set();
    window.stops = [...document.querySelectorAll(can)].filter((one) => {
        if (one.disabled || one.getAttribute('tabindex') === '-1') return false;
        if (!one.checkVisibility({ visibilityProperty: true })) return false;
        if (one.type !== 'radio') return true;
        const isFirst = !seen.has(one.name) && (one.checked || !document.querySelector(`[name="${one.name}"]:checked`));
        if (isFirst) seen.add(one.name);
        return isFirst;
    });
    window.nameOf = (one) => one.tagName.toLowerCase() + (one.id ? '#' + one.id : '') + ' «' +
        (one.getAttribute('aria-label') || one.innerText || one.name || '').trim().replace(/\\s+/g, ' ').slice(0, 40) +
        '»';
    return window.stops.map(window.nameOf);
}"""

WHERE = """() => {
    const one = document.activeElement;
    if (!one || one === document.body) return null;
    const box = one.getBoundingClientRect();
    // Seen in at least one of nine places: not scrolled away, and not under something that sticks (WCAG 2.4.11).
    const isSeen = [0.1, 0.5, 0.9].some((x) => [0.1, 0.5, 0.9].some((y) => {
        const hit = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
        return hit && (one.contains(hit) || hit.contains(one) && hit.matches('label'));
    }));
    return { name: window.nameOf(one), isStop: window.stops.includes(one), isSeen };
}"""


def tab_stops(page: Page) -> list[str]:
    """What the Tab key should reach, in reading order."""
    return page.evaluate(STOPS)


def tabbed(page: Page, most: int) -> tuple[list[str], list[str]]:
    """What the Tab key reaches, and what of it has the focus without being seen."""
    reached, unseen = [], []
    for _ in range(most):
        page.keyboard.press("Tab")
        place = page.evaluate(WHERE)
        if place is None:
            break
        # A browser also stops at areas that scroll, which is right.
        if place["isStop"]:
            reached.append(place["name"])
        if not place["isSeen"]:
            unseen.append(place["name"])
    return reached, unseen
