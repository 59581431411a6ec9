"""The pages one only comes to on the way: opened, filled in wrongly, shared, and the rooms of the other kinds."""

import pytest
from playwright.sync_api import expect

from world.dugnad import answer, go_on, secret_link, start_dugnad
from world.looks import every_look


def test_a_measure_and_a_part_of_the_minutes_opened(people, demo):
    kari = people.kari(demo.finished)
    for page, link in [("tiltak", "main a[href*='/tiltak/']:not([href*=nytt])"), ("referat", "main a[href*='/del/']")]:
        kari.goto(demo.finished.desk(page))
        kari.locator(link).first.click()
        expect(kari.locator("main textarea").first).to_be_visible()
        every_look(kari, f"finished {page} opened")


def test_the_minutes_approved_shared_and_read_by_a_stranger(people, own_demo):
    dugnad = own_demo.finished
    kari = people.kari(dugnad)
    kari.goto(dugnad.desk("referat"))
    kari.locator("form[action$='/referat/godkjenning'] button").click()
    kari.locator("form[action$='/referat/deling'] button").click()
    link = secret_link(kari, dugnad.address)
    every_look(kari, "finished minutes approved")
    reader = people.stranger()
    reader.goto(link)
    expect(reader.locator("h1")).to_be_visible()
    every_look(reader, "finished minutes public")


@pytest.mark.parametrize("variant", ["organisasjon", "ung"])
def test_the_rooms_of_the_other_kinds(people, server, variant):
    kari = people.stranger()
    dugnad = start_dugnad(kari, server.address, variant=variant, people=12)
    every_look(kari, f"{variant} all set")
    ola = people.ola(dugnad)
    every_look(ola, f"{variant} group before")
    kari.goto(dugnad.desk())
    choosing = ola.locator(".pickcard button").first
    for _ in range(6):
        if choosing.is_visible():
            break
        title = kari.locator("#na-tittel").inner_text()
        kari.locator("form.next button").click()
        expect(kari.locator("#na")).to_be_visible()
        kari.reload()
        ola.reload()
    expect(choosing).to_be_visible()
    every_look(kari, f"{variant} desk")
    every_look(ola, f"{variant} group chooses")
    choosing.click()
    expect(ola.locator("#kortet")).to_be_visible()
    every_look(ola, f"{variant} group with card")
    kari.goto(dugnad.desk("vegg"))
    every_look(kari, f"{variant} wall")


def test_a_table_before_it_has_chosen_a_card_and_with_a_person_of_its_own(people, server):
    kari = people.stranger()
    dugnad = start_dugnad(kari, server.address, people=12, groups=2)
    go_to_step(kari, dugnad, "Hvem er vi til for?")
    ola = people.ola(dugnad)
    expect(ola.locator(".pickcard button")).to_have_count(3)
    every_look(ola, "table chooses")
    ola.locator("a[href$='/person']").click()
    go_on(ola)
    every_look(ola, "own person, empty")
    answer(ola, navn="Bo", alder=11, historie="Liker å tegne. Bussen går aldri hjem etter klokka fire.")
    go_on(ola)
    expect(ola.locator("#kortet")).to_contain_text("Bo")
    every_look(ola, "table with own person")


def test_the_forms_when_they_are_filled_in_wrongly(people, server):
    kari = people.stranger()
    dugnad = start_dugnad(kari, server.address, people=12)
    kari.goto(dugnad.desk("papir"))
    go_on(kari)
    every_look(kari, "from paper, empty")
    kari.goto(dugnad.desk("tiltak/nytt"))
    kari.locator("form[action*='/tiltak'] button.btn").first.click()
    every_look(kari, "new measure, empty")
    kari.goto(dugnad.desk("uttak"))
    answer(kari, kode="FEIL KODE 11")
    kari.locator("form[action$='/sletting'] button").click()
    every_look(kari, "out and gone, wrong code")
    kari.goto(dugnad.desk("kjoreplan"))
    kari.locator("form[action$='/punkter'] button.btn").click()
    every_look(kari, "run sheet, a step without a name")


def go_to_step(kari, dugnad, title: str) -> None:
    """Straight to a step, as one does from the rope."""
    kari.goto(dugnad.desk())
    kari.locator("#tauet button").filter(has_text=title).click()
    expect(kari.locator("#na-tittel")).to_have_text(title)
