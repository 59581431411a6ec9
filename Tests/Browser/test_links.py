"""A secret link is shown once, to the person, and no fetch by the page itself uses that up."""

from urllib.parse import urlsplit

from playwright.sync_api import expect

from world.dugnad import open_link, secret_link, start_dugnad
from world.people import hall_address


def test_the_secret_link_copied_opens_the_desk_in_another_browser_and_stays_when_loaded_again(people, server):
    kari = people.stranger()
    kari.context.grant_permissions(["clipboard-read", "clipboard-write"], origin=server.address)
    start_dugnad(kari, server.address, people=12)
    link = secret_link(kari, server.address)
    copy = kari.locator("button[data-copy='#hemmelig']")
    copy.click()
    expect(kari.locator("button[data-copy='#hemmelig'] + [role=status]")).to_have_text("Kopiert")
    copied = kari.evaluate("navigator.clipboard.readText()")
    assert urlsplit(copied).path == urlsplit(link).path
    other = people.stranger()
    open_link(other, server.address + urlsplit(copied).path)
    expect(other.locator("#na-tittel")).to_be_visible()
    assert link.rsplit("/", 1)[1] not in other.url
    kari.reload()
    assert urlsplit(secret_link(kari, server.address)).path == urlsplit(link).path


def test_the_secret_link_is_copied_on_plain_http_in_the_hall_too(people, server):
    kari = people.stranger()
    hall = hall_address(server)
    start_dugnad(kari, hall, people=12)
    shown = kari.locator("#hemmelig").inner_text().strip()
    kari.locator("button[data-copy='#hemmelig']").click()
    expect(kari.locator("button[data-copy='#hemmelig'] + [role=status]")).to_have_text("Kopiert")
    tab = people.another_tab(kari)
    tab.goto(f"{hall}/dugnad/ny/hvem?variant=organisasjon")
    tab.locator("#navn").focus()
    tab.keyboard.press("Control+V")
    expect(tab.locator("#navn")).to_have_value(shown)
    other = people.stranger()
    open_link(other, shown)
    expect(other.locator("#na-tittel")).to_be_visible()


def test_a_page_that_renews_a_part_of_itself_does_not_eat_the_address_of_the_minutes(people, own_demo):
    """The page that is being left is told of the change as well. What it fetches then must not use up the one time
    that the address is shown."""
    dugnad = own_demo.finished
    kari = people.kari(dugnad)
    kari.goto(dugnad.desk("referat"))
    kari.locator("form[action$='/godkjenning'] button").click()
    expect(kari.locator("#deling")).to_be_visible()
    shared = kari.request.post(dugnad.desk("referat/deling"), max_redirects=0, headers={"Origin": dugnad.address})
    assert shared.status == 303
    kari.request.get(dugnad.desk("referat") + "?del=referatet", headers={"X-Live": "1"})
    kari.goto(dugnad.desk("referat"))
    reader = people.stranger()
    reader.goto(secret_link(kari, dugnad.address))
    expect(reader.locator("h1")).to_be_visible()


def test_a_lost_moderators_link_is_replaced_and_the_old_one_opens_nothing(people, own_demo):
    dugnad = own_demo.running
    kari = people.kari(dugnad)
    lost = people.kari(dugnad)
    kari.goto(dugnad.desk("lenker"))
    kari.locator("button[name=rolle][value=bytt]").click()
    fresh = secret_link(kari, dugnad.address)
    finder = people.stranger()
    dugnad.enter(finder)
    expect(finder.locator("#na-tittel")).to_have_count(0)
    people.forgive("status of 40[134]")
    lost.goto(dugnad.desk())
    expect(lost.locator("#na-tittel")).to_have_count(0)
    kari.goto(dugnad.desk())
    expect(kari.locator("#na-tittel")).to_be_visible()
    open_link(finder, fresh)
    expect(finder.locator("#na-tittel")).to_be_visible()


def test_the_walls_link_opens_the_wall_and_nothing_else(people, demo):
    kari = people.kari(demo.running)
    wall = people.wall(kari, demo.running)
    expect(wall.locator("#sporsmal h1")).to_be_visible()
    for page in ["ordstyrer", "referat", "lenker", "uttak/fil"]:
        assert wall.goto(demo.running.desk(page)).status == 403
