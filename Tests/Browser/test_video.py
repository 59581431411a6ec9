"""A dugnad by video: nobody sees a wall from where they sit, so all of it is a link away."""

from playwright.sync_api import expect

from world.dugnad import answer, start_dugnad
from world.evening import go_to
from world.looks import assert_none, every_look

LINK = "https://video.example.no/fjordvik?rom=91234567890"


def test_by_video_a_link_is_asked_for_and_no_place(people, server):
    page = people.stranger()
    page.goto(f"{server.address}/dugnad/ny/sted?variant=kommune&kommune=Lillehammer&nar=na&lengde=120")
    expect(page.locator("#sted")).to_be_visible()
    expect(page.locator("#lenke")).to_be_hidden()
    answer(page, moter="video")
    expect(page.locator("#sted")).to_be_hidden()
    expect(page.locator("#lenke")).to_be_visible()
    assert_none(every_look(page, "by video"))


def test_who_has_the_code_finds_the_meeting_and_a_wall_that_follows(people, server):
    kari = people.stranger(viewport={"width": 1366, "height": 650})
    dugnad = start_dugnad(kari, server.address, people=18, link=LINK)
    kari.goto(dugnad.desk())
    expect(kari.locator("#til-chatten")).to_contain_text(f"/b/{dugnad.code}")
    go_to(kari, "Hva gjør vi bra?")
    ola = people.ola(dugnad)
    expect(ola.get_by_role("link", name="Til videomøtet")).to_have_attribute("href", LINK)
    assert_none(every_look(ola, "a room's page"))
    with ola.expect_popup() as popup:
        ola.get_by_role("link", name="Se veggen").click()
    wall = popup.value
    expect(wall.locator("h1")).to_be_visible()
    assert_none(every_look(wall, "the wall on a phone"))
    was = wall.locator("h1").inner_text()
    go_to(kari, "Konkret idé")
    expect(wall.locator("h1")).not_to_have_text(was)
