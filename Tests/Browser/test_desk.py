"""What the moderator does from the desk in the course of an evening: with the time, with the tables, and at the end."""

import pytest
from playwright.sync_api import Page, expect

from world.desk import Desk
from world.looks import assert_none, axe, shot, sideways

DESKS = [(1024, 768), (1280, 720), (1366, 650), (1366, 768), (1920, 1080), (390, 844)]
OUTSIDE = """(names) => names.flatMap((name) => [...document.querySelectorAll(name)]).filter((one) =>
    one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1).map((one) =>
    `${one.id || one.className || one.tagName} needs ${one.scrollHeight} and has ${one.clientHeight}`)"""


def looked_at(kari: Page, name: str, *whole: str) -> None:
    """The desk at every size: nothing to scroll sideways for, and on a laptop these parts whole."""
    faults = []
    for width, height in DESKS:
        kari.set_viewport_size({"width": width, "height": height})
        shot(kari, f"desk {name} {width} {height}")
        faults += sideways(kari, f"{name} at {width}")
        if width > 1000:
            faults += [f"{width} × {height}: {fault}" for fault in kari.evaluate(OUTSIDE, ["html", *whole])]
    assert_none(faults)
    axe(kari)


def test_the_room_is_given_its_minutes_back_and_that_is_undone(people, server):
    desk = Desk.started(server.address, "nb", kommune="Lillehammer", lengde=150)
    desk.go_to("hvem-er-vi-til-for")
    kari = people.stranger(viewport={"width": 1366, "height": 768})
    desk.dugnad.enter(kari)
    kari.get_by_role("link", name="Gi minuttene tilbake").click()
    kari.get_by_role("button", name="Gi minuttene tilbake").click()
    expect(kari.locator(".fitted")).to_contain_text("Lengre nå:")
    looked_at(kari, "fitted", ".now", ".time")
    kari.get_by_role("button", name="Angre").click()
    expect(kari.locator(".fitted")).to_have_count(0)
    expect(kari.get_by_role("link", name="Gi minuttene tilbake")).to_be_visible()


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 720), (1024, 768)], ids=["1920", "1280", "1024"])
def test_the_talk_in_pairs_has_a_clock_of_its_own_on_desk_and_wall(people, server, size):
    desk = Desk.started(server.address, "nb", kommune="Lillehammer", lengde=150)
    desk.go_to("hva-gjor-vi-bra")
    kari = people.stranger(viewport={"width": size[0], "height": size[1]})
    desk.dugnad.enter(kari)
    wall = kari.context.new_page()
    wall.goto(desk.dugnad.desk("vegg"))
    kari.get_by_role("button", name="To og to: 3 min").click()
    for screen in (kari, wall):
        expect(screen.locator(".pairs")).to_contain_text("To og to 2:")
    shot(wall, f"wall pairs {size[0]}")
    assert_none(wall.evaluate("""() => [...document.querySelectorAll('#side > *')].filter((one) => {
        const box = one.getBoundingClientRect();
        return box.bottom > document.querySelector('#tauet').getBoundingClientRect().top + 1;
    }).map((one) => `${one.className || one.tagName} stands over the rope`)"""))
    assert_none(kari.evaluate(OUTSIDE, ["html", ".now", ".time"]))
    kari.locator(".pairs").get_by_role("button").click()
    for screen in (kari, wall):
        expect(screen.locator(".pairs")).to_have_count(0)


def test_what_is_typed_for_a_table_waits_while_something_else_is_open(people, own_demo):
    kari = people.kari(own_demo.running)
    tables, writing = kari.locator("#bordene li a"), kari.get_by_text("Skriv for bordet")
    field = kari.get_by_label("Ett notat på hver linje")
    tables.nth(2).click()
    writing.click()
    field.fill("En buss på torsdager")
    tables.nth(4).click()
    expect(kari.locator("#nye-tittel")).to_have_text("Bord 5")
    expect(field).to_have_value("")
    kari.get_by_role("link", name="Stopper det opp?").click()
    expect(kari.locator("#notatene details").first).to_be_visible()
    tables.nth(2).click()
    expect(field).to_have_value("En buss på torsdager")
    kari.reload()
    expect(field).to_be_visible()
    expect(field).to_have_value("En buss på torsdager")
    kari.get_by_role("button", name="Lagre").click()
    expect(kari.locator("#notatene li").first).to_contain_text("En buss på torsdager")
    expect(field).to_have_value("")
    tables.nth(4).click()
    expect(kari.locator("#nye-tittel")).to_have_text("Bord 5")
    tables.nth(2).click()
    expect(kari.locator("#nye-tittel")).to_have_text("Bord 3")
    expect(field).to_have_value("")


def test_lines_that_could_not_be_saved_come_back_as_lines(people, own_demo):
    people.forgive(r"status of 422")  # the page that shows them again is the answer
    kari = people.kari(own_demo.running)
    kari.locator("#bordene li a").nth(2).click()
    kari.get_by_text("Skriv for bordet").click()
    kari.get_by_label("Ett notat på hver linje").fill("En buss på torsdager\nRing 900 00 000")
    kari.get_by_role("button", name="Lagre").click()
    expect(kari.locator("#linjer")).to_have_value("En buss på torsdager\nRing 900 00 000")


def test_a_table_on_paper_closes_the_ring_and_a_note_goes_to_another_question(people, own_demo):
    kari = people.kari(own_demo.running)
    kari.locator("#bordene svg a").nth(3).click()
    kari.get_by_role("button", name="Skriver på papir").click()
    expect(kari.locator("#bordene")).to_contain_text("på papir")
    expect(kari.get_by_role("link", name="Skriv inn fra papir")).to_be_visible()
    looked_at(kari, "paper", ".now", ".time")
    kari.set_viewport_size({"width": 1366, "height": 768})
    kari.locator("#bordene svg a").nth(0).click()
    expect(kari.locator("#nye-tittel")).to_have_text("Bord 1")
    note = kari.locator("#notatene li").first
    words = note.locator("p").first.inner_text()
    note.locator("summary", has_text="Mer").click()
    note.get_by_role("button", name="Konkret idé").click()
    section = kari.locator("#notatene h3", has_text="Konkret idé").locator("xpath=following-sibling::ul[1]")
    expect(section).to_contain_text(words)


def test_a_table_asks_for_help_and_a_line_reaches_every_phone(people, own_demo):
    people.forgive("ERR_INTERNET_DISCONNECTED")
    dugnad = own_demo.running
    kari, ola = people.kari(dugnad), people.ola(dugnad)
    ola.locator("#tekst").fill("Midt i en setning")
    ola.context.set_offline(True)
    ola.get_by_role("button", name="Be ordstyreren om hjelp").click()
    expect(ola.locator("#hjelpen")).to_contain_text("Rekk opp hånda")
    ola.context.set_offline(False)
    ola.get_by_role("button", name="Be ordstyreren om hjelp").click()
    expect(ola.locator("#hjelpen")).to_contain_text("Ordstyreren får vite")
    expect(ola.locator("#tekst")).to_have_value("Midt i en setning")
    expect(kari.locator("#hjelp-fra")).to_contain_text("ber om hjelp")
    looked_at(kari, "help asked", ".now", ".time")
    kari.get_by_role("button", name="Sett").click()
    expect(kari.locator("#hjelp-fra")).to_have_text("")
    expect(ola.locator("#hjelpen")).to_contain_text("har sett at dere ber om hjelp")
    kari.get_by_role("link", name="Skriv til alle bordene").click()
    kari.get_by_label("Én linje").fill("Kaffen er klar i gangen")
    kari.get_by_role("button", name="Vis på telefonene").click()
    expect(ola.locator("#til-alle")).to_contain_text("Kaffen er klar i gangen")
    shot(ola, "phone line to all")
    axe(ola)
    looked_at(kari, "line to all", ".now", ".time")
    kari.get_by_role("button", name="Ta ned", exact=True).click()
    expect(ola.locator("#til-alle")).to_have_text("")


@pytest.mark.parametrize("count", [0, 3])
def test_the_end_of_the_evening_on_the_desk(people, server, count):
    desk = Desk.started(server.address, "nb", kommune="Lillehammer", lengde=150)
    desk.go_to("enighet")
    for text, owner in [("Utstyrsbod på biblioteket, gratis utlån hele året", "Biblioteket"), ("Åpen hall", ""),
                        ("Skyss til trening på tvers av lagene", "Idrettsrådet")][:count]:
        desk.agree(text, owner, "2031-02-01")
    desk.post("slutt", {"svar": "ja"})
    kari = people.stranger(viewport={"width": 1366, "height": 768})
    desk.dugnad.enter(kari)
    expect(kari.locator("#na-tittel")).to_have_text("Takk for i dag!")
    if count:
        expect(kari.locator("#na .open")).to_contain_text("Hvem tar denne?")
    looked_at(kari, f"ending {count}", ".now")
