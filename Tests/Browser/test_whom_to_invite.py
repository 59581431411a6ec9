"""Whom a dugnad invites: a list that somebody has already, who is missing, and asking somebody."""

import sqlite3

from playwright.sync_api import Page, expect

from test_units import come_in, invited
from world.dugnad import Dugnad, start_dugnad
from world.keyboard import tab_stops, tabbed
from world.looks import assert_none, every_look
from world.scriptless import Scriptless
from world.server import Server

LATER = ("2027-02-10", "18:00", "20:30")
#: From a mail and from Word: bullets, hard spaces, a soft hyphen, somebody twice.
PASTED = """•\tFAU\u00a0ved Fjord\u00advik skole
•\tKari Berg <kari@skolen.example>
Fjordvik Vekst
Kari Berg; rektor; Fjordvik skole; KARI@skolen.example
kari@
Ungdomsrådet; sekretær; rad@fjordvik.example"""
#: As Excel in Norwegian saves it.
SPREADSHEET = "Organisasjon;Rolle;E-post\r\nFjordvik skulekorps;leiar åleine;korps@fjordvik.example\r\nØygard IL;;\r\n"


def of_a_unit(people, server: Server, aina: Page, later: tuple[str, str, str] | None = LATER) -> Dugnad:
    """A dugnad of Melhus kommune's, with Aina at its list."""
    kari = people.stranger()
    dugnad = start_dugnad(kari, server.address, later=later)
    come_in(aina, invited(server, "aina@melhus.example"), "Aina")
    dugnad.enter(aina)
    aina.goto(dugnad.desk("eier"))
    aina.get_by_role("button", name="Ta inn i Melhus kommune").click()
    expect(aina.get_by_role("status")).to_contain_text("Dugnaden er deres nå")
    aina.goto(dugnad.desk("inviterte"))
    return dugnad


def test_a_list_is_pasted_looked_over_mended_and_added_and_the_ring_tells_who_is_missing(people, own_server):
    aina = people.stranger()
    dugnad = of_a_unit(people, own_server, aina)
    faults = every_look(aina, "invited, nobody yet")
    aina.get_by_role("link", name="Legg til mange").click()
    faults += every_look(aina, "invited, many")
    aina.locator("#linjer").fill(PASTED)
    aina.get_by_role("button", name="Les lista").click()
    expect(aina.get_by_role("status")).to_have_text("Fire nye, én linje forstod vi ikke.")
    faults += every_look(aina, "invited, looked over")
    aina.set_viewport_size({"width": 1366, "height": 650})
    expected = tab_stops(aina)
    reached, hidden = tabbed(aina, len(expected) + 4)
    assert reached == expected and not hidden

    # What was not understood is mended, and what was chosen stays.
    aina.locator("#slag-1").select_option(label="Næringsliv")
    aina.locator("#linjer").fill("Ola Li ola@nav.example")
    aina.get_by_role("button", name="Les linjene på nytt").click()
    expect(aina.get_by_role("status")).to_have_text("Fem nye.")
    aina.get_by_role("button", name="Legg fem på lista").click()
    expect(aina.get_by_role("status")).to_contain_text("Fem er lagt til.")
    expect(aina.locator("#business + ul")).to_contain_text("Fjordvik Vekst")
    faults += every_look(aina, "invited, a list")

    # A file from Excel, in Latin-1.
    aina.goto(dugnad.desk("inviterte/liste"))
    sent = {"name": "liste.csv", "mimeType": "text/csv", "buffer": SPREADSHEET.encode("latin-1")}
    aina.locator("#fil").set_input_files(files=[sent])
    aina.get_by_role("button", name="Les filen").click()
    expect(aina.locator("main")).to_contain_text("leiar åleine")
    aina.get_by_role("button", name="Legg to på lista").click()
    expect(aina.locator("#sports + ul")).to_contain_text("Øygard IL")

    # Before anything has gone out, whoever is on the list is in; somebody more is asked, with the keyboard alone.
    aina.goto(dugnad.desk("mangler"))
    expect(aina.locator(".lead")).to_contain_text("Sju på lista så langt.")
    parents = aina.locator("#health")
    parents.locator("summary").focus()
    aina.keyboard.press("Enter")
    faults += every_look(aina, "missing, suggestions open")
    aina.keyboard.press("Tab")
    aina.keyboard.press("Space")
    parents.get_by_role("button", name="Legg på lista").focus()
    aina.keyboard.press("Enter")
    expect(aina.get_by_role("status")).to_contain_text("Lagt til på lista: 1.")

    # As answers come, the ring is of those who come.
    own_server.stop()
    with sqlite3.connect(own_server.data / "allemed.sqlite") as database:
        for address, state, count in [("rad@fjordvik.example", "coming", 4), ("kari@skolen.example", "notComing", 1)]:
            database.execute(
                "INSERT INTO answer (invitee, state, people, version, answeredAt)"
                " SELECT id, ?, ?, 1, 0 FROM invitee WHERE addressKey = ?", (state, count, address))
    database.close()
    own_server.start()
    for language, words in [
        ("", "Fire kommer, én kan ikke, seks har ikke fått brev."),
        ("nn/", "Fire kjem, éin kan ikkje, seks har ikkje fått brev."),
        ("en/", "Four are coming, one cannot come, six have had no letter."),
    ]:
        aina.goto(dugnad.desk("mangler").replace("/d/", f"/{language}d/"))
        expect(aina.locator(".lead")).to_contain_text(words)
        faults += every_look(aina, f"missing, answers {language[:2]}")
    assert_none(faults)


def test_without_script_and_without_a_unit_the_people_of_a_list_are_left_out_and_it_is_said(people, own_server):
    page = people.stranger()
    dugnad = start_dugnad(page, own_server.address, later=LATER)
    kari = Scriptless(page)
    page.goto(dugnad.desk("inviterte/liste"))
    page.locator("#linjer").fill(PASTED)
    page.get_by_role("button", name="Les lista").click()
    expect(page.locator(".heed")).to_contain_text("Navn og adresser i to linjer tar vi ikke med")
    kari.axe()
    page.locator("#slag-1").select_option(label="Næringsliv")
    page.get_by_role("button", name="på lista").click()
    expect(page.get_by_role("status")).to_contain_text("Fire er lagt til.")
    expect(page.locator("main")).not_to_contain_text("kari@")
    page.goto(dugnad.desk("mangler"))
    page.locator("#parents summary").click()
    page.get_by_label("FAU ved barneskolen").check()
    page.locator("#parents").get_by_role("button", name="Legg på lista").click()
    expect(page.get_by_role("status")).to_contain_text("Lagt til på lista: 1.")
    expect(page.locator("#parents")).to_contain_text("To på lista.")
    kari.axe()
