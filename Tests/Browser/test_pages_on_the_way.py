"""Pages that are reached only on the way: opened parts, forms filled in wrongly, what is shared, other kinds."""

import re

import pytest
from playwright.sync_api import expect

from world.dugnad import answer, browser_back, go_on, secret_link, start_dugnad
from world.evening import go_to, next_step
from world.looks import assert_none, every_look, sideways


def test_a_measure_and_a_part_of_the_minutes_opened(people, demo):
    faults = []
    kari = people.kari(demo.finished)
    for page, link in [("tiltak", "main a[href*='/tiltak/']:not([href*=nytt])"), ("referat", "main a[href*='/del/']")]:
        kari.goto(demo.finished.desk(page))
        kari.locator(link).first.click()
        expect(kari.locator("main textarea").first).to_be_visible()
        faults += every_look(kari, f"finished {page} opened")
    assert_none(faults)


def test_the_minutes_approved_shared_and_read_by_a_stranger(people, own_demo):
    faults = []
    dugnad = own_demo.finished
    kari = people.kari(dugnad)
    kari.goto(dugnad.desk("referat"))
    kari.locator("form[action$='/referat/godkjenning'] button").click()
    kari.locator("form[action$='/referat/deling'] button").click()
    link = secret_link(kari, dugnad.address)
    faults += every_look(kari, "finished minutes approved")
    reader = people.stranger()
    reader.goto(link)
    expect(reader.locator("h1")).to_be_visible()
    faults += every_look(reader, "finished minutes public")
    assert_none(faults)


@pytest.mark.parametrize("variant", ["organisasjon", "ung"])
def test_the_rooms_of_the_other_kinds(people, server, variant):
    kari = people.stranger()
    dugnad = start_dugnad(kari, server.address, variant=variant, people=12)
    faults = every_look(kari, f"{variant} all set")
    ola = people.ola(dugnad)
    faults += every_look(ola, f"{variant} group before")
    kari.goto(dugnad.desk())
    for _ in range(4):
        next_step(kari)
    ola.reload()
    choosing = ola.locator(".pick2 a").first
    if variant == "organisasjon":
        faults += every_look(ola, f"{variant} group chooses")
        choosing.click()
        expect(ola.locator("#lest")).to_be_visible()
        faults += every_look(ola, f"{variant} group reads")
        ola.get_by_role("button", name=re.compile("^Velg ")).click()
        expect(ola.locator("#kortet")).to_be_visible()
    faults += every_look(ola, f"{variant} group writes")
    faults += every_look(kari, f"{variant} desk")
    kari.goto(dugnad.desk("vegg"))
    faults += every_look(kari, f"{variant} wall")
    assert_none(faults)


def test_a_table_before_it_has_chosen_a_card_and_with_a_person_of_its_own(people, server):
    faults = []
    kari = people.stranger()
    dugnad = start_dugnad(kari, server.address, people=12, groups=2)
    kari.goto(dugnad.desk())
    go_to(kari, "Hvem er vi til for?")
    ola = people.ola(dugnad)
    expect(ola.locator(".pick2 a")).to_have_count(4)
    faults += every_look(ola, "table chooses")
    ola.get_by_role("link", name="Vis alle barna").click()
    expect(ola.locator(".pick2 a")).to_have_count(18)
    faults += every_look(ola, "table chooses among all")
    ola.locator(".pick2 a").first.click()
    faults += every_look(ola, "table reads")
    ola.get_by_role("link", name="Se et annet kort").click()
    ola.locator("a[href$='/person']").click()
    go_on(ola)
    faults += every_look(ola, "own person, empty")
    answer(ola, navn="Bo", alder=11, historie="Liker å tegne. Bussen går aldri hjem etter klokka fire.")
    go_on(ola)
    expect(ola.locator("#kortet")).to_contain_text("Bo")
    faults += every_look(ola, "table with own person")
    assert_none(faults)


def test_the_forms_when_they_are_filled_in_wrongly(people, server):
    faults = []
    kari = people.stranger()
    dugnad = start_dugnad(kari, server.address, people=12)
    kari.goto(dugnad.desk("papir"))
    go_on(kari)
    faults += every_look(kari, "from paper, empty")
    kari.goto(dugnad.desk("tiltak/nytt"))
    kari.locator("form[action*='/tiltak'] button.btn").first.click()
    faults += every_look(kari, "new measure, empty")
    kari.goto(dugnad.desk("uttak"))
    answer(kari, kode="FEIL KODE 11")
    kari.locator("form[action$='/sletting'] button").click()
    faults += every_look(kari, "out and gone, wrong code")
    kari.goto(dugnad.desk("kjoreplan"))
    kari.locator("form[action$='/punkter'] button.btn:not(.slim)").click()
    faults += every_look(kari, "run sheet, a step without a name")
    assert_none(faults)


def test_the_notes_of_a_task_where_ideas_are_tied(people, demo):
    kari = people.kari(demo.finished)
    kari.goto(demo.finished.desk("samle"))
    kari.locator(".tabs a", has_text="Veier inn i fellesskapet").click()
    kari.locator("#lose [name=n]").first.check()
    expect(kari.locator("#inn-i")).to_be_visible()
    faults = every_look(kari, "gathering with ideas")
    kari.set_viewport_size({"width": 390, "height": 844})
    assert_none(faults + sideways(kari, "390"))


def test_a_deleted_dugnad_is_gone_from_every_screen(people, own_demo):
    dugnad = own_demo.running
    kari, ola = people.kari(dugnad), people.ola(dugnad)
    people.forgive("status of 404")
    kari.goto(dugnad.desk("uttak"))
    answer(kari, kode=dugnad.code)
    kari.locator("form[action$='/sletting'] button").click()
    expect(kari.locator("h1")).to_have_text("Alt er slettet")
    expect(ola.locator("h1")).to_have_text("Ingen dugnad har den koden")
    browser_back(kari)
    expect(kari.locator("h1")).to_have_text("Ingen dugnad har den koden")
