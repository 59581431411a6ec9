"""With script turned off everything works by forms: on an old phone, and when the network loses a module."""

import re

import pytest
from playwright.sync_api import expect

from world.dugnad import start_dugnad
from world.evening import go_to
from world.people import LAPTOP, PHONE
from world.scriptless import Scriptless

PAGES = {
    "front": "/", "join": "/bli-med", "question": "/dugnad/ny/tid?variant=kommune&kommune=Lillehammer",
    "table": "/b/{code}/bord/3", "own person": "/b/{code}/bord/3/person", "desk": "/d/{code}/ordstyrer",
    "wall": "/d/{code}/vegg", "gathering": "/d/{code}/samle", "measures": "/d/{code}/tiltak",
    "minutes": "/d/{code}/referat", "run sheet": "/d/{code}/kjoreplan", "links": "/d/{code}/lenker",
}


@pytest.fixture
def scriptless(people):
    """A person who has turned script off."""
    return lambda **look: Scriptless(people.stranger(**look))


@pytest.mark.parametrize("name", PAGES)
def test_the_pages_are_for_everyone_without_script(scriptless, demo, name):
    kari = scriptless(viewport=LAPTOP)
    demo.running.enter(kari.page)
    kari.page.goto(demo.address + PAGES[name].format(code=demo.running.code))
    dead = kari.page.locator("button[type=button]:visible")
    assert dead.all_inner_texts() == [], "buttons that do nothing without script"
    kari.axe()


def test_a_group_writes_mends_deletes_and_undoes_by_forms_alone(scriptless, own_demo):
    ola = scriptless(viewport=PHONE).page
    ola.goto(own_demo.running.tables)
    ola.get_by_role("link", name="Bord 3").click()
    expect(ola.locator("#frakoblet")).to_be_hidden()
    ola.locator("#tekst").fill("Utstyrsbod på bussholdeplassen")
    ola.get_by_role("button", name="Lagre").click()
    note = ola.locator("#notater li").filter(has_text="Utstyrsbod")
    expect(note).to_contain_text("Mottatt")
    expect(ola.locator("#tekst")).to_have_value("")

    note.get_by_role("link", name="Rett").click()
    ola.get_by_label("Rett notatet").fill("Utstyrsbod ved skolen")
    ola.locator("form").filter(has=ola.locator("#rettes")).get_by_role("button", name="Lagre").click()
    expect(ola.locator("#notater")).to_contain_text("Utstyrsbod ved skolen")
    expect(ola.locator("#notater")).not_to_contain_text("bussholdeplassen")

    ola.locator("#notater li").filter(has_text="ved skolen").get_by_role("button", name="Slett").click()
    expect(ola.locator("#notater")).not_to_contain_text("Utstyrsbod")
    ola.get_by_role("button", name="Angre").click()
    expect(ola.locator("#notater")).to_contain_text("Utstyrsbod ved skolen")


def test_the_latest_is_the_step_the_room_is_at_also_after_a_note(scriptless, people, own_demo):
    kari, ola = people.kari(own_demo.running), scriptless(viewport=PHONE).page
    ola.goto(own_demo.running.table(3))
    ola.locator("#tekst").fill("Foreldre som kjører for hverandre")
    ola.get_by_role("button", name="Lagre").click()
    expect(ola.locator("#notater")).to_contain_text("Foreldre som kjører")
    go_to(kari, "Konkret idé")
    ola.get_by_role("link", name="Hent det siste").click()
    expect(ola.locator("#steg")).to_have_attribute("data-title", "Konkret idé")


def test_the_same_form_sent_twice_is_one_note(scriptless, own_demo):
    ola = scriptless(viewport=PHONE).page
    ola.goto(own_demo.running.table(3))
    ola.locator("#tekst").fill("Foreldre som kjører for hverandre")
    with ola.expect_request(lambda one: one.method == "POST") as sent:
        ola.get_by_role("button", name="Lagre").click()
    again = ola.request.post(
        sent.value.url, data=sent.value.post_data, max_redirects=0,
        headers={"Content-Type": "application/x-www-form-urlencoded", "Origin": own_demo.address})
    assert again.status == 303
    ola.reload()
    expect(ola.locator("#notater li").filter(has_text="Foreldre som kjører")).to_have_count(1)


def test_a_phone_number_is_stopped_kindly_and_the_text_is_kept(scriptless, own_demo):
    ola = scriptless(viewport=PHONE)
    page = ola.page
    page.goto(own_demo.running.table(3))
    page.locator("#tekst").fill("Ring Per på 90 12 34 56 om nøkkelen")
    page.get_by_role("button", name="Lagre").click()
    expect(page.locator("#tekst")).to_have_value("Ring Per på 90 12 34 56 om nøkkelen")
    expect(page.locator("#tekst-feil")).to_be_visible()
    ola.axe()
    page.locator("#tekst").fill("Spør vaktmesteren om nøkkelen")
    page.get_by_role("button", name="Lagre").click()
    expect(page.locator("#notater")).to_contain_text("Spør vaktmesteren om nøkkelen")


def test_a_group_chooses_a_card_by_form_alone(scriptless, server):
    kari = scriptless(viewport=LAPTOP).page
    dugnad = start_dugnad(kari, server.address, people=12, groups=2)
    kari.goto(dugnad.desk())
    while kari.locator("#na-tittel").inner_text() != "Hvem er vi til for?":
        kari.locator("form.next button").click()
    ola = scriptless(viewport=PHONE).page
    ola.goto(dugnad.table(1))
    ola.locator(".pick2 a").first.click()
    expect(ola.locator("#lest")).to_be_visible()
    ola.get_by_role("button", name=re.compile("^Velg ")).click()
    expect(ola.locator("#kortet")).to_be_visible()


def test_the_moderator_goes_to_next_pauses_and_adds_a_minute_by_forms_alone(scriptless, own_demo):
    kari = scriptless(viewport=LAPTOP).page
    own_demo.running.enter(kari)
    going = kari.locator("form.next b").inner_text()
    kari.get_by_role("button", name="Gå til neste").click()
    expect(kari.locator("#na-tittel")).to_have_text(going)
    time = kari.locator("#tid")
    time.get_by_role("button", name="Legg til ett minutt").click()
    time.get_by_role("button", name="Stopp klokka").click()
    time.get_by_role("button", name="Start klokka").click()
    expect(time.get_by_role("button", name="Stopp klokka")).to_be_visible()


def test_the_moderator_shows_a_note_on_the_wall_by_form_alone(scriptless, own_demo):
    kari = scriptless(viewport=LAPTOP).page
    own_demo.running.enter(kari)
    note = kari.locator("#notatene li").filter(has=kari.get_by_role("button", name="Vis på veggen")).first
    text = note.locator(".asis").inner_text()
    note.get_by_role("button", name="Vis på veggen").click()
    kari.goto(own_demo.running.desk("vegg"))
    expect(kari.locator("#vises")).to_contain_text(text)
