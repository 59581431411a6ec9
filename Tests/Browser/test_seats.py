"""Tables and the door: those who come are seated, moved, printed, and ticked on phones that lose their network."""

import re
import secrets
import sqlite3
import time

import pytest
from playwright.sync_api import Page, Route, expect

from test_lost_network import OFFLINE
from test_units import come_in, invited
from world.dugnad import Dugnad, start_dugnad
from world.looks import assert_none, every_look, shot
from world.people import PHONE
from world.server import Server

COMING = [
    ("schools", "Fjordvik skole", "rektor", "Ragna Lie", 1), ("schools", "Fjordvik skole", "SFO-leder", "Even Moe", 1),
    ("schools", "Lia barnehage", "styrer", "Kaja Holm", 1), ("health", "Helsestasjonen", None, "Tone Dal", 1),
    ("welfare", "NAV Fjordvik", "veileder", "Omar Ali", 1), ("culture", "Fjordvik bibliotek", None, "Siv Nes", 1),
    ("sports", "Fjordvik IL", "trener", "Per Vik", 1), ("sports", "Nesvika idrettslag", "leder", "Geir Myr", 1),
    ("music", "Nesvika barnekor", "dirigent", "Liv Aas", 1), ("volunteers", "Røde Kors", None, "Jon Berge", 1),
    ("politicians", "kommunestyret", "ordfører", "Eli Haug", 1), ("management", "oppvekst", None, "Unni Sand", 1),
    ("parents", "FAU Nesvika skole", None, "Arne Lund", 1), ("business", "Fjordvik sparebank", None, "Mona Eide", 1),
    ("youth", "Ungdomsrådet", "leder for fritid", "Ida Voksen", 4),
]


def let_come(server: Server, dugnad: Dugnad, people: list[tuple[str, str, str | None, str, int]]) -> None:
    """As they stand when they have been invited, and have answered that they come."""
    now = int(time.time() * 1000)
    with sqlite3.connect(server.data / "allemed.sqlite", timeout=30) as db:
        [found] = db.execute("SELECT id FROM dugnad WHERE code = ?", [dugnad.code]).fetchall()
        for kind, body, role, name, count in people:
            one = secrets.token_hex(16)
            db.execute(
                "INSERT INTO invitee (id, dugnad, kind, body, role, name, way, version, madeAt)"
                " VALUES (?, ?, ?, ?, ?, ?, 'list', 1, ?)", [one, found[0], kind, body, role, name, now])
            db.execute(
                "INSERT INTO answer (invitee, state, people, version, answeredAt) VALUES (?, 'coming', ?, 1, ?)",
                [one, count, now])
    db.close()


@pytest.fixture
def evening(people, own_server) -> tuple[Page, Dugnad]:
    """Aina, whose unit owns a dugnad now, to which eighteen come."""
    kari = people.stranger()
    dugnad = start_dugnad(kari, own_server.address, people=18, groups=3)
    aina = people.stranger()
    come_in(aina, invited(own_server, "aina@melhus.example"), "Aina")
    dugnad.enter(aina)
    aina.goto(dugnad.desk("eier"))
    aina.get_by_role("button", name="Ta inn i Melhus kommune").click()
    let_come(own_server, dugnad, COMING)
    return aina, dugnad


def test_those_who_come_are_seated_moved_bound_and_printed(people, own_server, evening):
    aina, dugnad = evening
    aina.goto(dugnad.desk("bordplan"))
    faults = every_look(aina, "seats first")
    aina.get_by_role("button", name="Lag bordplanen").click()
    expect(aina.locator(".lead")).to_contain_text("18 deltakere, tre bord. Alt gikk opp")
    expect(aina.locator(".seating .whole")).to_have_count(3)

    ragna = aina.locator(".seats li", has_text="Ragna Lie")
    ragna.locator("summary").click()
    other = ragna.locator("select option:not([selected])").first.inner_text()
    ragna.locator("select").select_option(label=other)
    ragna.get_by_role("button", name="Flytt").click()
    expect(aina.locator(f"#bord-{other}")).to_contain_text("Ragna Lie")
    ragna.locator("summary").click()
    ragna.get_by_role("button", name=f"Bind til bord {other}").click()
    expect(aina.locator(".seats .fast")).to_contain_text("Ragna Lie")

    let_come(own_server, dugnad, [("parents", "FAU Lia skole", None, "Sara Strand", 1)])
    aina.reload()
    expect(aina.locator(".heed")).to_contain_text("Sara Strand, FAU Lia skole")
    faults += every_look(aina, "seats made")
    aina.get_by_role("button", name=re.compile("Sett ved bord")).click()
    expect(aina.locator(".seats li", has_text="Sara Strand")).to_have_count(1)
    aina.get_by_role("button", name="Bland på nytt").click()
    expect(aina.locator(f"#bord-{other} .fast")).to_contain_text("Ragna Lie")

    aina.get_by_role("link", name="Skriv ut lister og kort").click()
    expect(aina.locator(".namelist tr")).to_have_count(19)
    faults += every_look(aina, "seats printed")
    aina.emulate_media(media="print")
    shot(aina, "seats on paper")
    expect(aina.locator(".tablecard").first).to_be_visible()
    for gone in ["Ida Voksen", "Førstelinje", "bundet"]:
        expect(aina.locator("main")).not_to_contain_text(gone)
    assert_none(faults)


def tick(page: Page, name: str) -> None:
    page.locator("[data-row]", has_text=name).locator("label").click()


def at_the_door(people, aina: Page, dugnad: Dugnad, early: str | None = None) -> Page:
    """Another phone on which Aina has signed in; perhaps somebody is ticked before its script has come."""
    state = aina.context.storage_state()
    page: Page = people.stranger(viewport=PHONE, has_touch=True, storage_state=state)
    if early is None:
        page.goto(dugnad.desk("dora"))
        return page
    late: list[Route] = []
    page.route("**/door.js", lambda route: late.append(route))
    with page.expect_request("**/door.js"):
        page.goto(dugnad.desk("dora"), wait_until="commit")
    tick(page, early)
    late[0].continue_()
    page.unroute("**/door.js")
    return page


def test_two_phones_at_the_door_lose_their_network_and_meet_again(people, evening):
    people.forgive(*OFFLINE)
    aina, dugnad = evening
    aina.goto(dugnad.desk("bordplan"))
    aina.get_by_role("button", name="Lag bordplanen").click()
    one, other = at_the_door(people, aina, dugnad, early="Tone Dal"), at_the_door(people, aina, dugnad)
    assert_none(every_look(one, "door open"))
    one.set_viewport_size({"width": 390, "height": 844})
    expect(one.locator("#her")).to_have_text("1 av 18 er her")
    expect(other.locator("#her")).to_have_text("1 av 18 er her")

    for phone in (one, other):
        phone.context.set_offline(True)
    tick(one, "Ragna Lie")
    one.locator("[data-row]", has_text="Ungdomsrådet").locator("select").select_option("3")
    tick(other, "Per Vik")
    tick(other, "Ragna Lie")
    other.get_by_role("link", name="Ikke på lista").click()
    other.get_by_role("button", name="Forelder").click()
    expect(other.locator("#meldt")).to_contain_text("✓ Forelder")
    expect(one.locator("#utennett")).to_contain_text("2 kryss ligger i telefonen")
    expect(one.locator("#her")).to_have_text("5 av 18 er her")
    # Without network the page would not come back, so whoever loads it again is asked first.
    expect(one.locator("#utennett")).to_contain_text("Ikke lukk siden, og ikke last den på nytt")
    with one.expect_event("dialog") as asked:
        one.evaluate("() => { setTimeout(() => location.reload()); }")
    assert asked.value.type == "beforeunload"
    asked.value.dismiss()
    expect(one.locator("#her")).to_have_text("5 av 18 er her")
    shot(one, "door offline")
    kept = one.evaluate("() => JSON.stringify(localStorage)")
    assert "Ragna" not in kept and "skole" not in kept and kept.count("allemed/dor/") == 2

    # The one is loaded again when the network is back, the other only waits.
    one.context.set_offline(False)
    one.reload()
    other.context.set_offline(False)
    for phone in (one, other):
        expect(phone.locator("#her")).to_have_text("7 av 18 er her")
        expect(phone.locator(".inphone")).to_have_count(0)
    one.locator("#finn").fill("bibliotek")
    expect(one.locator("[data-row]:visible")).to_have_count(1)
    one.locator("#finn").fill("")

    one.get_by_text("Når alle er kommet").click()
    one.get_by_role("button", name="Steng døra").click()
    expect(one.locator("h1")).to_have_text("Døra er stengt")
    # The other hears that it is closed, and forgets.
    expect(other.locator("h1")).to_have_text("Døra er stengt")
    for phone in (one, other):
        assert "allemed/dor/" not in phone.evaluate("() => JSON.stringify(localStorage)")
    assert_none(every_look(one, "door closed"))
    one.get_by_role("button", name="Før inn i referatet").click()
    expect(one.locator("main")).to_contain_text("Ungdomsråd og elevråd: 3")
