"""A stranger starts a dugnad: quickly, with a way back, and with a friendly sentence for each wrong answer."""

import re
from urllib.parse import parse_qs

import pytest
from playwright.sync_api import Locator, expect

from world.dugnad import answer, browser_back, go_on

#: From the front page through seven questions to a dugnad, with the last press on *Start* included.
MOST_CLICKS = 10
UNTIL_PEOPLE = "variant=kommune&kommune=Lillehammer&nar=na&lengde=120"


def test_a_stranger_starts_a_dugnad_for_lillehammer_from_the_front_page_in_ten_clicks(people, server):
    page = people.stranger()
    clicks = []

    def click(one: Locator) -> None:
        one.click()
        clicks.append(one)

    onward = page.get_by_role("button", name="Fortsett")
    page.goto(server.address)
    click(page.get_by_role("main").get_by_role("link", name="Start en dugnad"))
    click(page.get_by_role("radio", name="Kommune"))
    click(onward)
    page.get_by_label("Hvilken kommune er det?").fill("Lillehammer")
    click(onward)
    expect(page.get_by_role("radio", name="Nå. Vi er samlet.")).to_be_checked()
    click(onward)
    expect(page.get_by_role("radio", name=re.compile("^2.timer$"))).to_be_checked()
    click(onward)
    page.get_by_label("Hvor?").fill("Banken")
    click(onward)
    page.get_by_label("Hvor mange kommer?").fill("35")
    click(onward)
    expect(page.get_by_role("radio", name="Bokmål")).to_be_checked()
    click(onward)
    expect(page.locator(".answers")).to_contain_text("Lillehammer")
    expect(page.locator(".answers")).to_contain_text("seks bord")
    click(page.get_by_role("button", name="Start dugnaden"))
    expect(page.get_by_role("heading", name="Alt er klart")).to_be_visible()
    assert len(clicks) <= MOST_CLICKS, f"{len(clicks)} clicks"


def test_the_link_back_keeps_every_answer(people, server):
    page = people.stranger()
    page.goto(f"{server.address}/dugnad/ny/variant")
    answer(page, variant="kommune")
    go_on(page)
    answer(page, kommune="Lillehammer", bydel="Fåberg")
    go_on(page)
    answer(page, nar="senere", dato="2027-02-10", start="18:00")
    go_on(page)
    answer(page, lengde=150)
    go_on(page)
    answer(page, sted="Kulturhuset Banken")
    go_on(page)
    back = page.get_by_role("link", name="Tilbake")
    back.click()
    expect(page.locator("#sted")).to_have_value("Kulturhuset Banken")
    back.click()
    expect(page.locator("input[name=lengde][value='150']")).to_be_checked()
    back.click()
    expect(page.locator("#dato")).to_have_value("2027-02-10")
    back.click()
    expect(page.locator("#kommune")).to_have_value("Lillehammer")
    expect(page.locator("#bydel")).to_have_value("Fåberg")
    back.click()
    expect(page.locator("input[value=kommune]")).to_be_checked()


def test_the_browsers_own_back_keeps_every_answer(people, server):
    page = people.stranger()
    page.goto(f"{server.address}/dugnad/ny/hvem?variant=kommune")
    answer(page, kommune="Lillehammer", bydel="Fåberg")
    go_on(page)
    answer(page, nar="na")
    go_on(page)
    answer(page, slutt="1 t 40 min")
    go_on(page)
    answer(page, sted="Kulturhuset Banken")
    go_on(page)
    browser_back(page)
    expect(page.locator("#sted")).to_have_value("Kulturhuset Banken")
    browser_back(page)
    expect(page.locator("#slutt")).to_have_value("1 t 40 min")
    expect(page.locator("input[name=lengde]:checked")).to_have_count(0)
    browser_back(page)
    expect(page.locator("input[value=na]")).to_be_checked()
    browser_back(page)
    expect(page.locator("#kommune")).to_have_value("Lillehammer")
    expect(page.locator("#bydel")).to_have_value("Fåberg")


def test_the_link_back_keeps_also_what_is_typed_on_the_question_one_leaves(people, server):
    page = people.stranger()
    page.goto(f"{server.address}/dugnad/ny/antall?{UNTIL_PEOPLE}")
    answer(page, antall=36, grupper=5)
    page.get_by_text("Tilbake", exact=True).click()
    go_on(page)
    expect(page.locator("#antall")).to_have_value("36")
    expect(page.locator("#grupper")).to_have_value("5")


BAD = {
    "nobody": ("antall", UNTIL_PEOPLE, {"antall": "0"}, "antall", "fra 1 til 200"),
    "500 people": ("antall", UNTIL_PEOPLE, {"antall": "500"}, "antall", "fra 1 til 200"),
    "many people": ("antall", UNTIL_PEOPLE, {"antall": "mange"}, "antall", "helt tall"),
    "more tables than people": ("antall", UNTIL_PEOPLE, {"antall": "4", "grupper": "9"}, "grupper", "enn folk"),
    "a municipality that is no more": (
        "hvem", "variant=kommune", {"kommune": "Hurum", "bydel": "Tofte"}, "kommune", "del av Asker"),
    "no municipality": ("hvem", "variant=kommune", {"kommune": ""}, "kommune", "hvilken kommune"),
    "an end before the start": (
        "lengde", "variant=kommune&kommune=Lillehammer&nar=senere&dato=2027-02-10&start=20:00", {"slutt": "18:00"},
        "slutt", "etter starten"),
    "seven minutes": (
        "lengde", "variant=kommune&kommune=Lillehammer&nar=senere&dato=2027-02-10&start=18:00", {"slutt": "7 min"},
        "slutt", "minst"),
    "no length": (
        "lengde", "variant=kommune&kommune=Lillehammer&nar=na", {"slutt": "så lenge det trengs"},
        "slutt", "hvor lenge"),
    "no day": (
        "tid", "variant=kommune&kommune=Lillehammer", {"nar": "senere", "start": "18:00"}, "dato", "hvilken dag"),
}


@pytest.mark.parametrize("name", BAD)
def test_what_cannot_be_gets_a_sentence_and_keeps_what_was_typed(people, server, name):
    question, before, typed, field, words = BAD[name]
    page = people.stranger()
    page.goto(f"{server.address}/dugnad/ny/{question}?{before}")
    answer(page, **typed)
    with page.expect_response(lambda one: one.request.is_navigation_request()) as answered:
        go_on(page)
    assert answered.value.status == 422
    expect(page).to_have_title(re.compile("^Feil: "))
    summary = page.locator("#feil")
    expect(summary).to_be_focused()
    expect(summary.locator(f"a[href='#{field}']")).to_contain_text(words)
    expect(page.locator(f"#{field}-feil")).to_be_visible()
    for key, value in typed.items():
        if key in ("nar", "lengde"):
            expect(page.locator(f"[name={key}][value='{value}']")).to_be_checked()
        else:
            expect(page.locator(f"#{key}")).to_have_value(value)
    for key, [value] in parse_qs(before).items():
        if key not in typed:
            expect(page.locator(f"[name={key}]:is([type=hidden], :checked)")).to_have_value(value)
    summary.locator("a").first.click()
    assert page.evaluate("location.hash") == f"#{field}"
    expect(page.locator(f"#{field}")).to_be_in_viewport()


def test_when_asks_for_the_day_only_of_those_who_do_not_begin_now(people, server):
    kari = people.stranger()
    kari.goto(f"{server.address}/dugnad/ny/tid?variant=kommune&kommune=Lillehammer")
    expect(kari.locator("#dato")).to_be_hidden()
    answer(kari, nar="senere")
    expect(kari.locator("#dato")).to_be_visible()
    go_on(kari)
    expect(kari.locator("#dato-feil")).to_contain_text("Velg hvilken dag dere møtes.")


def test_the_plan_beside_follows_the_length_that_is_chosen_or_typed(people, server):
    kari = people.stranger()
    kari.goto(f"{server.address}/dugnad/ny/lengde?variant=kommune&nar=senere&dato=2027-02-10&start=18:00")
    plan = kari.locator("#plan-ved")
    expect(plan).to_contain_text("Kl. 18.00–20.00.")
    kari.get_by_role("radio", name=re.compile("^3.timer$")).check()
    expect(plan).to_contain_text("Kl. 18.00–21.00.")
    kari.locator("#slutt").fill("1 t 40 min")
    expect(plan).to_contain_text("Kl. 18.00–19.40.")
    expect(kari.locator("input[name=lengde]:checked")).to_have_count(0)
    kari.get_by_role("radio", name=re.compile("^2.timer$")).check()
    expect(kari.locator("#slutt")).to_have_value("")
    expect(plan).to_contain_text("Kl. 18.00–20.00.")


@pytest.mark.parametrize(("typed", "found"), [
    ("bodo", "Bodø, Nordland"), ("Hurum", "Hurum er en del av Asker nå."), ("Ale", "Ålesund"),
])
def test_the_municipality_that_fits_is_shown_while_it_is_typed(people, server, typed, found):
    kari = people.stranger()
    kari.goto(f"{server.address}/dugnad/ny/hvem?variant=kommune")
    kari.locator("#kommune").press_sequentially(typed)
    expect(kari.locator("#treff")).to_contain_text(found)


def test_the_written_language_is_the_one_the_site_is_read_in_when_there_is_no_municipality(people, server):
    kari = people.stranger()
    start = "nar=na&lengde=90&antall=12"
    kari.goto(f"{server.address}/en/dugnad/ny/sprak?variant=ung&navn=Fjordvik&{start}")
    expect(kari.locator("input[name=sprak][value=en]")).to_be_checked()
    kari.goto(f"{server.address}/en/dugnad/ny/sprak?variant=kommune&kommune=Lillehammer&{start}")
    expect(kari.locator("input[name=sprak][value=nb]")).to_be_checked()
