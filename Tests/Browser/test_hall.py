"""A presenter's remote, the screen that must not go dark, and full screen."""

import pytest
from playwright.sync_api import expect

from world.dugnad import start_dugnad
from world.evening import go_to


@pytest.fixture
def kari(people, server):
    page = people.stranger(viewport={"width": 1366, "height": 768})
    dugnad = start_dugnad(page, server.address, length=150, people=24, groups=4)
    page.goto(dugnad.desk())
    go_to(page, "Hva gjør vi bra?")
    return page


@pytest.mark.parametrize("key", ["ArrowRight", "PageDown"])
def test_a_presenters_remote_goes_to_the_next_step(kari, key):
    kari.keyboard.press(key)
    expect(kari.locator("#na-tittel")).not_to_have_text("Hva gjør vi bra?")


@pytest.mark.parametrize("key", ["Alt+ArrowRight", "Shift+PageDown", "ArrowLeft", "PageUp"])
def test_other_keys_move_nobody(kari, key):
    kari.keyboard.press(key)
    expect_still_there(kari)


def test_in_a_field_and_on_a_page_that_scrolls_the_keys_are_the_readers_own(kari):
    kari.evaluate("document.querySelector('main').append(Object.assign(document.createElement('input'), {id: 'felt'}))")
    kari.locator("#felt").focus()
    for key in ("ArrowRight", "PageDown"):
        kari.keyboard.press(key)
    kari.evaluate("document.activeElement.blur()")
    kari.set_viewport_size({"width": 390, "height": 500})
    kari.keyboard.press("PageDown")
    expect_still_there(kari)


def test_page_down_in_a_column_that_scrolls_reads_on_in_it(kari):
    kari.set_viewport_size({"width": 1366, "height": 650})
    kari.get_by_role("link", name="Stopper det opp?").click()
    column = kari.locator("#notatene")
    expect(column).to_be_focused()
    # At once: the column may be written anew at any time.
    has_more = column.evaluate("""(it) => {
        it.querySelectorAll('details').forEach((one) => {one.name = ''; one.open = true});
        return it.scrollHeight > it.clientHeight;
    }""")
    assert has_more, "there must be more to read"
    kari.keyboard.press("PageDown")
    expect_still_there(kari)
    kari.keyboard.press("ArrowRight")
    expect(kari.locator("#na-tittel")).not_to_have_text("Hva gjør vi bra?")


def test_going_to_another_place_on_the_page_opens_nothing_and_leaves_the_focus_there(kari):
    kari.locator(".skip").press("Enter")
    expect(kari.locator("#innhold")).to_be_focused()
    # What was asked for in between has come when this has.
    kari.evaluate("document.querySelector(\"button[name=minutter][value='1']\").form.requestSubmit("
                  "document.querySelector(\"button[name=minutter][value='1']\"))")
    expect(kari.locator("#tid")).to_contain_text("av 16 min")
    expect(kari.locator("#innhold")).to_be_focused()


def expect_still_there(kari) -> None:
    """What a key did would have been sent before this press, and in order."""
    kari.locator("button[name=minutter][value='1']").click()
    expect(kari.locator("#tid")).to_contain_text("av 16 min")
    assert kari.locator("#na-tittel").inner_text() == "Hva gjør vi bra?"


def test_the_wall_stays_awake_and_can_fill_the_screen(people, server, kari):
    dugnad_address = kari.url.rsplit("/", 1)[0]
    wall = people.another_tab(kari)
    wall.add_init_script("""
        navigator.wakeLock.request = (kind) => {
            const page = document.documentElement;
            page.setAttribute('asked', (page.getAttribute('asked') || '') + kind);
            return Promise.resolve({ released: false });
        };
    """)
    wall.goto(f"{dugnad_address}/vegg")
    # Looked for on the page: a condition that is tried again and again is code in a string, which the page forbids.
    expect(wall.locator("html")).to_have_attribute("asked", "screen")
    full = wall.get_by_role("button", name="Fullskjerm")
    full.click()
    expect(wall.locator("html:fullscreen")).to_have_count(1)
    expect(full).to_be_hidden()
