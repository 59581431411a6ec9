"""Everyone: other languages, forced colours, little motion, the keyboard alone, a page blown up to 400 %."""

import pytest
from playwright.sync_api import Page, expect

from world.keyboard import tab_stops, tabbed
from world.looks import NARROW, assert_none, axe, axe_faults, shot, sideways

HANDFUL = {
    "front": "/", "question": "/dugnad/ny/antall?variant=kommune&kommune=Lillehammer", "join": "/bli-med",
    "privacy": "/personvern", "table": "/b/{code}/bord/2", "desk": "/d/{code}/ordstyrer",
    "run sheet": "/d/{code}/kjoreplan", "gathering": "/d/{code}/samle", "measures": "/d/{code}/tiltak",
    "minutes": "/d/{code}/referat", "wall": "/d/{code}/vegg",
}


@pytest.mark.parametrize("language", ["nn", "en"])
def test_the_pages_are_for_everyone_in_every_language(people, demo, language):
    kari = people.kari(demo.running)
    faults = []
    for name, address in HANDFUL.items():
        kari.set_viewport_size({"width": 390, "height": 844})
        kari.goto(f"{demo.address}/{language}{address.format(code=demo.running.code)}")
        expect(kari.locator("html")).to_have_attribute("lang", language)
        faults += [f"{language} {fault}" for fault in axe_faults(kari, name)]
        kari.set_viewport_size(NARROW)
        faults += [f"{language} {fault}" for fault in sideways(kari, name)]
    assert_none(faults)


@pytest.mark.parametrize("address", [HANDFUL["table"], HANDFUL["desk"]], ids=["table", "desk"])
def test_forced_colours_and_little_motion_break_nothing(people, demo, address):
    kari = people.kari(demo.running)
    kari.emulate_media(forced_colors="active", reduced_motion="reduce")
    kari.goto(demo.address + address.format(code=demo.running.code))
    axe(kari)
    assert kari.evaluate("document.getAnimations().length") == 0
    shot(kari, f"forced colours {address.rsplit('/')[-1]}")


def test_little_motion_means_that_a_new_note_does_not_move(people, own_demo):
    kari = people.kari(own_demo.running, reduced_motion="reduce")
    ola = people.ola(own_demo.running, 2)
    ola.locator("#tekst").fill("Låne bort ski på biblioteket")
    ola.get_by_role("button", name="Lagre", exact=True).click()
    note = kari.locator("#notatene li").filter(has_text="Låne bort ski")
    expect(note).to_be_visible()
    assert note.evaluate("(one) => one.getAnimations().length") == 0


@pytest.mark.parametrize("address", [HANDFUL["table"], HANDFUL["desk"]], ids=["table", "desk"])
def test_the_tab_key_reaches_everything_in_reading_order(people, demo, address):
    kari = people.kari(demo.running)
    kari.goto(demo.address + address.format(code=demo.running.code))
    expected = tab_stops(kari)
    reached, hidden = tabbed(kari, len(expected) + 8)
    assert reached == expected
    assert not hidden, f"has the focus, but cannot be seen: {hidden}"


@pytest.mark.parametrize("name, goal", [("table", "tekst"), ("desk", "innhold")])
def test_the_skip_link_skips(people, demo, name, goal):
    kari = people.kari(demo.running)
    kari.goto(demo.address + HANDFUL[name].format(code=demo.running.code))
    kari.keyboard.press("Tab")
    expect(kari.locator(".skip")).to_be_focused()
    expect(kari.locator(".skip")).to_be_in_viewport()
    kari.keyboard.press("Enter")
    expect(kari.locator(f"#{goal}")).to_be_focused()


def test_a_table_writes_with_the_keyboard_alone(people, own_demo):
    ola = people.ola(own_demo.running, 2)
    ola.keyboard.press("Tab")
    ola.keyboard.press("Enter")
    ola.keyboard.type("Bussen må gå til klokka sju")
    ola.keyboard.press("Control+Enter")
    note = ola.locator("#notater li").filter(has_text="Bussen må gå til klokka sju")
    expect(note).to_contain_text("Mottatt")
    expect(ola.locator("#tekst")).to_be_focused()


@pytest.mark.parametrize("name", ["table", "desk", "gathering", "minutes", "front", "question"])
def test_at_400_percent_nothing_that_stays_put_covers_what_is_read(people, demo, name):
    """An ordinary screen of 1280 × 1024 at 400 % is 320 × 256: what sticks there may take half of it, not more."""
    kari = people.kari(demo.running, viewport={"width": 320, "height": 256})
    kari.goto(demo.address + HANDFUL[name].format(code=demo.running.code))
    covered = stuck_height(kari)
    assert_none(sideways(kari, name))
    assert covered <= 128, f"{covered} px of 256 are covered by what does not scroll"


def stuck_height(page: Page) -> int:
    return page.evaluate("""() => [...document.querySelectorAll('body *')].reduce((sum, one) => {
        const style = getComputedStyle(one);
        const box = one.getBoundingClientRect();
        const sticks = style.position === 'fixed' || style.position === 'sticky' && style.bottom !== 'auto';
        return sum + (sticks && box.top < innerHeight ? Math.max(0, Math.min(box.bottom, innerHeight) - box.top) : 0);
    }, 0)""")
