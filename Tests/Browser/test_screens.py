"""The moderator never scrolls to find the next thing to say, and nothing on the wall is cut off."""

import pytest
from playwright.sync_api import Page, expect

from world.dugnad import start_dugnad
from world.evening import next_step
from world.looks import assert_none, shot, sideways

#: What is higher or wider than the place it has, by name; a list of notes or tables may scroll, words to say may not.
CUT = """(selectors) => selectors.flatMap((selector) => [...document.querySelectorAll(selector)]).filter((one) =>
    one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1).map((one) =>
    `${one.id || one.className || one.tagName} needs ${one.scrollWidth} × ${one.scrollHeight} ` +
    `and has ${one.clientWidth} × ${one.clientHeight}`)"""


@pytest.mark.parametrize("variant, length", [("kommune", 150), ("organisasjon", 60), ("ung", 90)])
@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_the_moderator_never_scrolls_for_what_to_say_and_do(people, server, variant, length, language):
    kari = people.stranger(viewport={"width": 1366, "height": 650})
    dugnad = start_dugnad(kari, server.address, variant=variant, length=length, people=36, language=language)
    kari.goto(dugnad.desk())
    faults = []
    while True:
        title = kari.locator("#na-tittel").inner_text()
        shot(kari, f"desk {variant} {language} {title}")
        faults += [f"«{title}»: {cut}" for cut in cut_off(kari, "html", ".now", ".time")]
        if not kari.locator("form.next button[name=steg]").count():
            break
        next_step(kari)
    assert_none(faults)


def test_the_desk_stands_still_when_notes_have_come(people, demo):
    kari = people.kari(demo.running)
    expect(kari.locator("#notatene li").nth(4)).to_be_attached()
    assert_none(cut_off(kari, "html"))


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 720)], ids=["1920", "1280"])
def test_nothing_on_the_wall_is_cut_off(people, own_demo, size):
    kari = people.kari(own_demo.running)
    for _ in range(3):
        shows = kari.locator("#notatene").get_by_role("button", name="Vis på veggen")
        left = shows.count()
        shows.first.click()
        expect(shows).to_have_count(left - 1)
    wall = people.wall(kari, own_demo.running, viewport={"width": size[0], "height": size[1]})
    expect(wall.locator("#vises li")).to_have_count(3)
    assert_none(outside(wall))
    shot(wall, f"wall {size[0]}")
    smallest = wall.evaluate("""() => Math.min(...[...document.querySelectorAll('main *')].filter((one) =>
        [...one.childNodes].some((text) => text.nodeType === 3 && text.data.trim()) && one.checkVisibility() &&
        one.getBoundingClientRect().width > 2).map((one) => parseFloat(getComputedStyle(one).fontSize)))""")
    assert smallest * 1080 / size[1] >= 30, f"{smallest} px is not read from the back of a hall"


def cut_off(page: Page, *selectors: str) -> list[str]:
    return page.evaluate(CUT, list(selectors))


def outside(wall: Page) -> list[str]:
    """Words and the square, when they do not stand wholly on the screen. The rope below may lose a pixel of its grass."""
    return wall.evaluate("""() => [...document.querySelectorAll('main > :not(footer) :is(h1, p, li, svg, span)')]
        .filter((one) => {
            const box = one.getBoundingClientRect();
            return one.checkVisibility() && box.width > 2 && (box.bottom > innerHeight || box.right > innerWidth
                || box.top < 0 || box.left < 0);
        }).map((one) => `${one.tagName} «${one.textContent.trim().slice(0, 40)}»`)""")


@pytest.mark.parametrize("zoom", [2, 4], ids=["200", "400"])
def test_the_letters_on_the_wall_follow_the_browsers_zoom(people, demo, zoom):
    """A screen of 1280 × 720: a browser that zooms tells the page that it is so much smaller."""
    kari = people.kari(demo.running, viewport={"width": 1280, "height": 720})
    kari.goto(demo.running.desk("vegg"))
    before = letters(kari)
    kari.set_viewport_size({"width": 1280 // zoom, "height": 720 // zoom})
    for name, size in letters(kari).items():
        assert size * zoom >= before[name] * 2, f"{name} is {size} px, and was {before[name]} px"
    shot(kari, f"wall at {zoom}00 percent")
    assert_none(sideways(kari, "wall"))
    assert kari.evaluate("document.scrollingElement.scrollHeight > innerHeight"), "what has no room can be scrolled to"
    expect(kari.locator(".join")).to_be_attached()
    kari.locator(".join").scroll_into_view_if_needed()
    expect(kari.locator(".join")).to_be_in_viewport()


def letters(wall: Page) -> dict[str, float]:
    """How large the words are, in the page's own pixels."""
    return wall.evaluate("""() => Object.fromEntries(['h1', '.clock', '.until', '.join', '.join b'].map((name) =>
        [name, parseFloat(getComputedStyle(document.querySelector(name)).fontSize)]))""")
