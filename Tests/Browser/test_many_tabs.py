"""One browser with many of the pages open, over HTTP/1.1 as in a hall without a proxy."""

from playwright.sync_api import expect

from world.dugnad import start_dugnad
from world.evening import go_to, next_step, received, write


def test_twelve_pages_in_one_browser_all_work_and_see_a_note(people, own_server):
    kari = people.stranger(viewport={"width": 1366, "height": 768})
    dugnad = start_dugnad(kari, own_server.address, length=150, people=24, groups=4)
    kari.goto(dugnad.desk())
    go_to(kari, "Hva gjør vi bra?")
    # A headless browser calls every page visible, so none of them lets go of its connection.
    pages = [kari] + [people.another_tab(kari) for _ in range(11)]
    for number, page in enumerate(pages[1:8], 1):
        page.goto(dugnad.desk("samle") if number % 2 else dugnad.desk())
    for number, page in enumerate(pages[8:], 1):
        page.goto(dugnad.table(number))
    ola = pages[-1]
    write(ola, "Alle får låne ski")
    received(ola, "Alle får låne ski")
    for page in pages[:8]:
        expect(page.get_by_text("Alle får låne ski").first).to_be_attached()
    next_step(kari)
    for page in pages[8:]:
        expect(page.locator("#steg")).not_to_have_attribute("data-now", "Hva gjør vi bra?")
        expect(page.locator("#frakoblet")).to_be_hidden()
