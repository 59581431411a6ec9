"""How a page is looked at: by axe, at every width, in the dark, and by eye."""

import os
import re
from pathlib import Path
from typing import Literal

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page, ViewportSize

from world.server import ROOT

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]

NARROW: ViewportSize = {"width": 320, "height": 640}
LOOKS: list[tuple[str, ViewportSize, Literal["light", "dark"]]] = [
    ("390", {"width": 390, "height": 844}, "light"),
    ("1366", {"width": 1366, "height": 650}, "light"),
    ("1366 dark", {"width": 1366, "height": 650}, "dark"),
]
SIDEWAYS = """() => {
    const root = document.scrollingElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const inOwnScroller = (element) => element.closest('[role=region]:not(main)') &&
        /auto|scroll/.test(getComputedStyle(element.closest('[role=region]')).overflowX);
    const wide = [...document.body.querySelectorAll('*')].filter((element) =>
        element.getBoundingClientRect().right > root.clientWidth + 0.5 && !inOwnScroller(element) &&
        getComputedStyle(element).position !== 'absolute');
    const name = (element) => element.tagName.toLowerCase() + (element.id ? '#' + element.id : '') +
        [...element.classList].map((one) => '.' + one).join('');
    const innermost = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)));
    return [`${root.scrollWidth} px wide in ${root.clientWidth}: ` + innermost.slice(0, 4).map(name).join(', ')];
}"""


def axe_faults(page: Page, look: str = "") -> list[str]:
    """What axe finds against WCAG 2.2 AA, a line for each kind of fault."""
    if not page.evaluate("Boolean(window.axe)"):
        page.evaluate(AXE_SCRIPT)
    found = page.evaluate(
        "(tags) => axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })", TAGS)
    places: dict[str, list[str]] = {}
    for fault in found["violations"]:
        for node in fault["nodes"]:
            why = re.sub(r"\s+", " ", node.get("failureSummary") or fault["help"])
            why = why.removeprefix("Fix any of the following: ")
            places.setdefault(f"{fault['id']}: {why}", []).append(" ".join(map(str, node["target"])))
    return [f"{look or 'axe'}: {why} At {', '.join(targets)}" for why, targets in places.items()]


def axe(page: Page) -> None:
    """No fault at all on the page as it stands."""
    assert_none([f"{page.url}: {fault}" for fault in axe_faults(page)])


def sideways(page: Page, look: str = "320") -> list[str]:
    """Whether a reader must scroll sideways: WCAG 1.4.10, 400 % zoom on an ordinary screen."""
    return [f"{look}: scrolls sideways, {fault}" for fault in page.evaluate(SIDEWAYS)]


def assert_none(faults: list[str]) -> None:
    assert not faults, "\n  " + "\n  ".join(dict.fromkeys(faults))


def every_look(page: Page, name: str) -> list[str]:
    """A phone, a laptop, the dark, and the narrowest: one page, loaded once. Returns what is wrong with it."""
    faults: list[str] = []
    for look, size, scheme in LOOKS:
        page.set_viewport_size(size)
        page.emulate_media(color_scheme=scheme)
        faults += axe_faults(page, look)
        shot(page, f"{name} {look}")
    page.emulate_media(color_scheme="light")
    page.set_viewport_size(NARROW)
    faults += sideways(page)
    shot(page, f"{name} 320")
    return [f"{name}, {page.url}\n    " + "\n    ".join(faults)] if faults else []


def shot(page: Page, name: str) -> None:
    """A picture to look at beside the drawings, in shots/, when SHOTS=1."""
    if not os.environ.get("SHOTS"):
        return
    folder = ROOT / "shots"
    folder.mkdir(exist_ok=True)
    safe = re.sub(r"[^\w.-]+", "-", name).strip("-")
    page.screenshot(path=Path(folder / f"{safe}.png"), full_page=True)
