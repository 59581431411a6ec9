"""From the list to the minutes: sixty are invited by real letters, each answers in their own way, and they are seated,
ticked off where the network is gone, and told of in the minutes."""

import re
import sqlite3
import time
import urllib.error
import urllib.request
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from test_lost_network import OFFLINE
from test_seats import at_the_door
from test_units import come_in, invited
from world.desk import Desk
from world.dugnad import Dugnad, start_dugnad
from world.looks import assert_none, every_look
from world.mail import MailServer, certificate, read, write_settings
from world.server import PATIENCE, Server

#: Eleven kinds, five of each; the twelfth is the youth.
BODIES = [
    "Lia skole", "Melhus helsestasjon", "NAV Melhus", "Melhus bibliotek", "Melhus IL", "Melhus skolekorps",
    "Melhus Røde Kors", "kommunestyret", "kommunedirektøren", "FAU ved Lia skole", "Melhus sparebank",
]
NAMES = [f"{first} {last}" for last in ["Ås", "Li", "Moe", "Vik", "Nes"]
         for first in ["Kari", "Ola", "Siv", "Per", "Liv", "Jon", "Eli", "Geir", "Unni", "Arne", "Mona"]]
LINK = re.compile(r"http://\S+")
#: In a letter that asks for an answer.
ASKING = ["Svar her", "Si ja innen"]
OWN = re.compile(r"http://\S+?(/svar/[a-z0-9]{26})\b")
MINUTE = 60_000


@pytest.fixture
def mail(tmp_path: Path) -> Iterator[MailServer]:
    server = MailServer(certificate(tmp_path)).start()
    yield server
    server.stop()


class Post:
    """Letters as they come. A scanner opens the links in those that ask for something before whoever it is to."""

    def __init__(self, mail: MailServer, server: Server):
        self.mail, self.server = mail, server
        self.scanned = 0

    def next(self, count: int, words: str) -> dict[str, str]:
        """Waits for as many more, and gives the text by address."""
        until = time.monotonic() + PATIENCE
        while len(self.mail.letters) < self.scanned + count:
            assert time.monotonic() < until, f"{len(self.mail.letters) - self.scanned} of {count} letters came"
            time.sleep(0.05)
        came = self.mail.letters[self.scanned:self.scanned + count]
        self.scanned += count
        found = {}
        for letter in came:
            text = next(read(letter.content).iter_parts()).get_content()
            assert words in text, text
            for link in set(LINK.findall(text) if words in ASKING else []):
                self.look(link, "HEAD")
                self.look(link, "GET")
            found[letter.rcpt_tos[0]] = text
        assert len(found) == count, "one came twice"
        return found

    @staticmethod
    def look(link: str, method: str) -> None:
        try:
            urllib.request.urlopen(urllib.request.Request(link, method=method), timeout=PATIENCE).close()
        except urllib.error.HTTPError as error:
            assert error.code < 500, f"{method} {link}: {error.code}"


def database(server: Server) -> "closing[sqlite3.Connection]":
    return closing(sqlite3.connect(server.data / "allemed.sqlite", timeout=PATIENCE))


def states(server: Server) -> Counter[str]:
    with database(server) as db:
        return Counter(state for (state,) in db.execute("SELECT state FROM answer"))


def answer(server: Server, letter: str, choice: str, **fields: str) -> str:
    """On the page behind the link in somebody's own letter. Gives what the receipt says."""
    own = OWN.findall(letter)[0]
    person = Desk(server.address)
    form = next(form for form in person.ask(own).page.forms if form.method == "POST")
    values = [(name, value) for name, value in form.form_values() if name not in {"svar", *fields}]
    sent = person.ask(own, [*values, ("svar", choice), *fields.items()])
    assert sent.status == 303, sent.words
    return person.ask(own).words


def on_the_list(aina: Page, dugnad: Dugnad) -> None:
    """Fifty-five people by name, and five who answer for the youth council."""
    rows = [f"{name}; leder; {BODIES[number // 5]}; gjest{number}@gjest.example" for number, name in enumerate(NAMES)]
    council = [f"; sekretær {number}; Ungdomsrådet; gjest{55 + number}@gjest.example" for number in range(5)]
    aina.goto(dugnad.desk("inviterte/liste"))
    aina.locator("#linjer").fill("\n".join(rows + council))
    aina.get_by_role("button", name="Les lista").click()
    expect(aina.get_by_role("status")).to_contain_text("60 nye")
    aina.get_by_role("button", name="Legg 60 på lista").click()
    expect(aina.get_by_role("status")).to_contain_text("60 er lagt til.")


def test_sixty_are_invited_and_the_minutes_say_who_came(people, mail, tmp_path):
    people.forgive(*OFFLINE)
    data = tmp_path / "data"
    write_settings(data, mail.settings() | {"pace": "1000"})
    server = Server(data).start()
    try:
        walk(people, mail, server)
    finally:
        people.leave()
        server.stop()


def walk(people, mail: MailServer, server: Server) -> None:
    kari, aina = people.stranger(), people.stranger()
    dugnad = start_dugnad(
        kari, server.address, municipality="Melhus", people=60, groups=10, later=("2031-03-12", "18:00", "20:30"),
        place="Melhus rådhus")
    come_in(aina, invited(server, "aina@melhus.example"), "Aina")
    dugnad.enter(aina)
    aina.goto(dugnad.desk("eier"))
    aina.get_by_role("button", name="Ta inn i Melhus kommune").click()
    expect(aina.get_by_role("status")).to_contain_text("Dugnaden er deres nå")
    on_the_list(aina, dugnad)
    aina.goto(dugnad.desk("svar/oppsett"))
    aina.locator("#plasser").fill("42")
    aina.locator("#frist").fill("2031-03-05")
    aina.get_by_role("button", name="Lagre").click()
    aina.goto(dugnad.desk("utsending"))
    faults = every_look(aina, "sixty, before it is sent")
    post = Post(mail, server)
    aina.get_by_role("button", name="Send til 60").click()
    letters = post.next(60, "Svar her")
    # Whatever opened every link has answered for nobody.
    assert states(server) == Counter()

    def to(number: int) -> str:
        return letters[f"gjest{number}@gjest.example"]

    # Nine say no, four send another, and the council's adult comes with three.
    for number in range(9):
        answer(server, to(number), "nei")
    for number in range(9, 13):
        answer(server, to(number), "annen", epost=f"vikar{number}@vikar.example")
    assert "fire deltakere" in answer(server, to(55), "kommer", antall="4", unge="3", behov="én uten gluten")
    for number in range(13, 47):
        assert "Vi ser deg" in answer(server, to(number), "kommer")
    sent = post.next(9 + 4 + 4 + 1 + 34, "")
    for number in range(9, 13):
        assert "Vi ser deg" in answer(server, sent[f"vikar{number}@vikar.example"], "kommer")
    post.next(4, "Vi ser deg")
    for number in [*range(47, 50), *range(56, 60)]:
        assert "på ventelista" in answer(server, to(number), "kommer")
    post.next(7, "ventelista")
    assert states(server) == Counter(notComing=9, sentOn=4, coming=39, waiting=7)

    # The deadline passes, and five are too late.
    with database(server) as db, db:
        db.execute("UPDATE signUp SET deadline = ?", [int(time.time() * 1000) - 2 * MINUTE])
    for number in range(50, 55):
        answer(server, to(number), "kommer")
    post.next(5, "")
    assert states(server)["late"] == 5
    aina.goto(dugnad.desk("svar"))
    faults += every_look(aina, "sixty, answers")

    # Eight more places: the seven are asked, six take theirs, and two of those who were late get the rest.
    aina.goto(dugnad.desk("svar/oppsett"))
    aina.locator("#plasser").fill("50")
    aina.get_by_role("button", name="Lagre").click()
    offers = post.next(7, "Si ja innen")
    for address, letter in offers.items():
        own = OWN.findall(letter)[0]
        place = "nei" if address.startswith("gjest47@") else "ja"
        assert Desk(server.address).ask(own, {"plass": place}).status == 303
    post.next(7, "")
    aina.goto(dugnad.desk("svar"))
    for label in ["Gi plass", "Gi plass", "Si nei", "Si nei", "Si nei"]:
        count = aina.get_by_role("button", name=label).count()
        aina.get_by_role("button", name=label).first.click()
        expect(aina.get_by_role("button", name=label)).to_have_count(count - 1)
    post.next(5, "")
    assert states(server) == Counter(notComing=13, sentOn=4, coming=47)
    aina.goto(dugnad.desk("svar/kjokken"))
    expect(aina.locator("main")).to_contain_text("gluten")
    expect(aina.locator("main")).not_to_contain_text("Kari")

    at_the_dugnad(people, aina, dugnad, server)
    assert_none(faults)


def at_the_dugnad(people, aina: Page, dugnad: Dugnad, server: Server) -> None:
    aina.goto(dugnad.desk("bordplan"))
    aina.get_by_role("button", name="Lag bordplanen").click()
    expect(aina.locator(".lead")).to_contain_text("50 deltakere, ti bord.")
    # The day is here.
    now = int(time.time() * 1000)
    with database(server) as db, db:
        hours = {"start": now - MINUTE, "end": now + 150 * MINUTE}
        db.execute("UPDATE dugnad SET plannedStart = :start, plannedEnd = :end, agreedEnd = :end", hours)
    phone = at_the_door(people, aina, dugnad)
    expect(phone.locator("[data-row]")).to_have_count(47)
    phone.context.set_offline(True)
    phone.locator("[data-row]", has_text="Ungdomsrådet").locator("select").select_option("4")
    for row in phone.locator("[data-row]:has(input[type=checkbox])").all()[:44]:
        row.locator("label").click()
    expect(phone.locator("#utennett")).to_contain_text("45 kryss ligger i telefonen")
    phone.context.set_offline(False)
    expect(phone.locator("#her")).to_have_text("48 av 50 er her")
    expect(phone.locator(".inphone")).to_have_count(0)
    phone.get_by_text("Når alle er kommet").click()
    phone.get_by_role("button", name="Steng døra").click()
    expect(phone.locator("h1")).to_have_text("Døra er stengt")
    phone.get_by_role("button", name="Før inn i referatet").click()

    aina.goto(dugnad.desk("ordstyrer"))
    aina.locator("#na .next button").click()
    expect(aina.locator("nav#tauet [aria-current=step]")).to_have_count(1)
    aina.goto(dugnad.desk("referat"))
    expect(aina.locator("main")).to_contain_text("48 deltakere.")
    expect(aina.locator("main")).to_contain_text("Ungdomsråd og elevråd: 8")
