"""People sign up, answer, wait and change their minds, each on their own phone; whoever planned it sees it."""

import re

from playwright.sync_api import Page, expect

from test_units import come_in, invited
from world.dugnad import Dugnad, start_dugnad
from world.looks import assert_none, every_look
from world.people import PHONE, People
from world.server import Server

ANSWER = re.compile(r"http://\S+(/svar/[a-z0-9]{26})\b")


def planned(people: People, server: Server) -> tuple[Page, str, Dugnad]:
    """Aina, her unit's page, and a dugnad of the unit's that is some years away."""
    kari = people.stranger()
    dugnad = start_dugnad(
        kari, server.address, people=36, later=("2031-03-12", "18:00", "20:30"), place="Melhus rådhus")
    aina = people.stranger()
    home = come_in(aina, invited(server, "aina@melhus.example"), "Aina")
    dugnad.enter(aina)
    aina.goto(dugnad.desk("eier"))
    aina.get_by_role("button", name="Ta inn i Melhus kommune").click()
    expect(aina.get_by_role("status")).to_contain_text("Dugnaden er deres nå")
    return aina, home, dugnad


def letter(aina: Page, home: str, to: str, says: str) -> str:
    """A letter that lies in the outbox. The program lays it out within a second."""
    for _ in range(100):
        aina.goto(home + "/utboks")
        for text in aina.locator("li", has_text=to).locator("pre").all_text_contents():
            if says in text:
                return text
        aina.wait_for_timeout(200)
    raise AssertionError(f"no letter to {to} says «{says}»")


def sign_up(page: Page, address: str, **fields: str) -> None:
    page.goto(address)
    page.locator("#slag").select_option(fields.pop("slag"))
    for name, value in fields.items():
        page.locator(f"#{name}").fill(value)
    page.get_by_role("button", name="Meld på").click()
    expect(page.get_by_role("status")).to_contain_text("Du får en e-post")


def test_two_places_and_three_who_want_them(people, own_server):
    aina, home, dugnad = planned(people, own_server)
    aina.goto(dugnad.desk("svar/oppsett"))
    aina.locator("#plasser").fill("2")
    aina.locator("#frist").fill("2031-03-05")
    aina.locator("#klokka").fill("12:00")
    aina.locator("[name=apen]").check()
    aina.get_by_role("button", name="Lagre").click()
    expect(aina.locator("main")).to_contain_text("Ingen har svart ennå, plass til 2.")
    aina.goto(dugnad.desk("svar/oppsett"))
    everybody = aina.locator("main form a").get_attribute("href")
    assert everybody
    address = own_server.address + everybody

    # Tor signs up without a script; the council's adult for two, and is asked for no name.
    tor = people.stranger(viewport=PHONE, java_script_enabled=False)
    sign_up(tor, address, slag="sports", sted="IL Fram", navn="Tor", epost="tor@fram.example")
    liv = people.stranger(viewport=PHONE, has_touch=True)
    liv.goto(address)
    liv.locator("#slag").select_option("youth")
    expect(liv.locator("#navn")).to_be_hidden()
    sign_up(liv, address, slag="youth", sted="Ungdomsrådet", epost="radet@melhus.example", antall="2", unge="1")
    waits = letter(aina, home, "radet@melhus.example", "på ventelista")
    comes = letter(aina, home, "tor@fram.example", "Vi ser deg")

    # Something opens every link before Tor does, with scripts, and nothing happens.
    own = ANSWER.findall(comes)[0]
    scanner = people.stranger()
    for _ in range(2):
        for link in re.findall(r"http://\S+", comes):
            if "kalender" not in link:
                scanner.goto(link)
    tor.goto(own_server.address + own)
    expect(tor.locator("h1")).to_contain_text("Vi ser deg onsdag 12. mars 2031")
    tor.get_by_role("link", name="Endre svaret").click()
    tor.locator("[value=nei]").check()
    expect(tor.get_by_label("Dere kan spørre meg neste gang også")).not_to_be_checked()
    tor.get_by_label("Dere kan spørre meg neste gang også").check()
    tor.get_by_role("button", name="Send svaret").click()
    expect(tor.locator("h1")).to_contain_text("Takk for at du sa fra")
    expect(tor.locator("main")).to_contain_text("Vi husker deg til 12. mars 2033")
    aina.goto(home + "/neste-gang")
    expect(aina.locator("main li")).to_contain_text("tor@fram.example")
    assert_none(every_look(aina, "asked again"))

    # The place is the council's, who takes it with one press.
    letter(aina, home, "radet@melhus.example", "Si ja innen")
    liv.goto(own_server.address + ANSWER.findall(waits)[0])
    expect(liv.locator("h1")).to_contain_text("Det er blitt plass")
    liv.get_by_role("button", name="Ja, jeg kommer").click()
    expect(liv.locator("h1")).to_contain_text("Vi ser deg")
    expect(liv.locator("dl")).to_contain_text("to deltakere")
    aina.goto(dugnad.desk("svar"))
    expect(aina.locator("main")).to_contain_text("2 av 2 plasser er tatt.")

    # Tor rang: he comes after all, if there is room. Ticked, pressed, and told.
    aina.locator("summary", has_text="Endre for noen som har svart").click()
    aina.get_by_label("Tor", exact=False).check()
    aina.get_by_role("button", name="Kommer", exact=True).click()
    expect(aina.get_by_role("status")).to_contain_text("står på ventelista")
    # The council takes itself off, and the link tells nothing any more.
    liv.get_by_role("link", name="Slett meg fra lista").click()
    liv.get_by_role("button", name="Slett meg").click()
    expect(liv.locator("h1")).to_contain_text("Du er slettet")
    letter(aina, home, "tor@fram.example", "Si ja innen")


def test_what_belongs_to_an_answer_opens_with_it_and_every_page_is_for_everybody(people, own_server):
    aina, home, dugnad = planned(people, own_server)
    aina.goto(dugnad.desk("svar/oppsett"))
    aina.locator("#plasser").fill("40")
    aina.locator("#frist").fill("2031-03-05")
    aina.locator("[name=apen]").check()
    aina.get_by_role("button", name="Lagre").click()
    aina.goto(dugnad.desk("svar/oppsett"))
    everybody = aina.locator("main form a").get_attribute("href")
    assert everybody
    guest = people.stranger(viewport=PHONE, has_touch=True)
    sign_up(guest, own_server.address + everybody, slag="sports", sted="IL Fram", navn="Tor", epost="tor@fram.example")
    own = ANSWER.findall(letter(aina, home, "tor@fram.example", "Vi ser deg"))[0]

    guest.goto(own_server.address + own + "?endre=1")
    for choice, shows in [("annen", "#epost"), ("kommer", "summary >> nth=0"), ("nei", None)]:
        guest.locator(f"[value={choice}]").check()
        for one in ["#epost", "summary >> nth=0"]:
            if one == shows:
                expect(guest.locator(one)).to_be_visible()
            else:
                expect(guest.locator(one)).to_be_hidden()

    faults = []
    desk = f"/d/{dugnad.code}"
    for language in ["", "/nn", "/en"]:
        for page in [own, own + "?endre=1", own + "/sletting", own + "/opplysninger", everybody]:
            guest.goto(own_server.address + language + page)
            name = page.replace(own, "svar").replace(everybody, "invitasjon")
            faults += every_look(guest, f"answers {language} {name}")
        for page in ["/svar", "/svar/oppsett", "/svar/paminnelse", "/svar/kjokken", "/utsending", "/invitasjon/tekst"]:
            aina.goto(own_server.address + language + desk + page)
            faults += every_look(aina, f"answers {language} d {page}")
    assert_none(faults)
