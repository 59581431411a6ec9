"""The hall's network goes, the server goes, a phone's clock is wrong: nothing is lost and every screen comes back."""

import re

import pytest
from playwright.sync_api import Error, expect

from world.dugnad import Dugnad, start_dugnad
from world.evening import go_to, is_at, next_step, received, write
from world.people import own_addresses

OFFLINE = (r"net::ERR_INTERNET_DISCONNECTED", r"net::ERR_CONNECTION_REFUSED", r"net::ERR_INCOMPLETE_CHUNKED",
           r"net::ERR_EMPTY_RESPONSE", r"net::ERR_CONNECTION_RESET", r"net::ERR_NETWORK")


@pytest.fixture
def evening(people, own_server):
    """Kari at her desk with a dugnad that has begun, reached as phones reach it: plain http, not localhost."""
    kari = people.stranger(viewport={"width": 1366, "height": 650})
    dugnad = start_dugnad(kari, own_server.address, length=150, people=24, groups=4)
    kari.goto(dugnad.desk())
    others = sorted(own_addresses() - {"127.0.0.1", "localhost"})
    host = others[0] if others else "127.0.0.1"
    in_the_hall = Dugnad(f"http://{host}:{own_server.port}", dugnad.code, dugnad.secret)
    return kari, dugnad, in_the_hall


def test_a_table_without_network_for_a_whole_task_loses_nothing(people, evening):
    people.forgive(*OFFLINE)
    kari, dugnad, in_the_hall = evening
    ola = people.ola(in_the_hall, 3)
    go_to(kari, "Konkret idé")
    is_at(ola, "Konkret idé")

    ola.context.set_offline(True)
    notes = [f"Idé nummer {number} fra bord tre" for number in range(1, 6)]
    for text in notes:
        write(ola, text)
    expect(ola.locator("#frakoblet")).to_be_visible()
    expect(ola.locator("#venter li.waiting")).to_have_count(5)
    ola.locator("#venter li").nth(1).get_by_role("button", name="Rett").click()
    editor = ola.locator("#venter textarea")
    notes[1] = "Idé nummer 2, rettet uten nett"
    editor.fill(notes[1])
    ola.locator("#venter").get_by_role("button", name="Lagre").click()
    with pytest.raises(Error):
        ola.reload()

    next_step(kari)  # the room goes on without them
    ola.context.set_offline(False)
    ola.goto(in_the_hall.table(3))
    expect(ola.locator("#venter li.waiting")).to_have_count(0)
    kari.goto(dugnad.desk("samle"))
    kari.locator("nav.tabs a", has_text="Konkret idé").click()
    for text in notes:
        expect(kari.locator("#lose label.slip .asis").get_by_text(text, exact=True)).to_have_count(1)
    expect(kari.locator("#lose label.slip")).to_have_count(5)


def test_the_server_is_killed_in_the_middle_and_every_screen_comes_back(people, own_server, evening):
    people.forgive(*OFFLINE)
    kari, dugnad, in_the_hall = evening
    ola = people.ola(in_the_hall, 1)
    wall = people.wall(kari, dugnad)
    kari.goto(dugnad.desk())
    go_to(kari, "Hva gjør vi bra?")
    is_at(ola, "Hva gjør vi bra?")
    write(ola, "Skrevet før strømmen gikk")
    received(ola, "Skrevet før strømmen gikk")

    own_server.kill()
    write(ola, "Skrevet mens serveren var borte")
    expect(ola.locator("#venter li.waiting")).to_have_count(1)
    own_server.start()

    received(ola, "Skrevet mens serveren var borte")
    received(ola, "Skrevet før strømmen gikk")
    expect(kari.locator("#notatene")).to_contain_text("Skrevet mens serveren var borte", timeout=60_000)
    expect(kari.locator("#na-tittel")).to_have_text("Hva gjør vi bra?")
    next_step(kari)
    for screen in (ola.locator("#steg"), wall.locator("#sporsmal")):
        expect(screen).to_contain_text("Vi deler", timeout=60_000)
    assert_same_clock(kari, ola, wall)


def test_a_stream_that_is_held_back_on_the_way_is_replaced_by_asking(people, evening):
    kari, dugnad, in_the_hall = evening
    ola = people.stranger(viewport={"width": 390, "height": 844})
    wall = people.wall(kari, dugnad)
    for screen in (ola, wall):
        screen.route("**/strom*", hold_back)
    ola.goto(in_the_hall.table(3))
    wall.reload()
    kari.goto(dugnad.desk())

    go_to(kari, "Hva gjør vi bra?")
    is_at(ola, "Hva gjør vi bra?")
    expect(wall.locator("#sporsmal")).to_contain_text("Hva gjør")
    assert_same_clock(kari, ola, wall)
    for screen in (ola, wall):
        expect(screen.locator("#frakoblet")).to_be_hidden()
    write(ola, "Kom fram likevel")
    received(ola, "Kom fram likevel")
    expect(ola.locator("#frakoblet")).to_be_hidden()


def hold_back(route) -> None:
    """As some virus scanners do: everything passes, a stream never."""
    if "text/event-stream" not in route.request.headers.get("accept", ""):
        route.continue_()


def test_the_desk_and_the_wall_say_that_they_hear_nothing(people, evening):
    people.forgive(*OFFLINE)
    kari, dugnad, _ = evening
    wall = people.wall(kari, dugnad)
    kari.goto(dugnad.desk())
    go_to(kari, "Hva gjør vi bra?")
    for screen in (kari, wall):
        expect(screen.locator("[data-ends]").first).to_have_text(re.compile(r"\d"))
        screen.context.set_offline(True)
        expect(screen.locator("#frakoblet")).to_be_visible()
        before = screen.locator("[data-ends]").first.inner_text()
        expect(screen.locator("[data-ends]").first).not_to_have_text(before)
        screen.context.set_offline(False)
        expect(screen.locator("#frakoblet")).to_be_hidden()


@pytest.mark.parametrize("status", [200, 511])
def test_a_log_in_page_in_between_is_never_taken_for_the_moderators_press(people, evening, status):
    people.forgive(r"511")
    kari, dugnad, _ = evening
    kari.goto(dugnad.desk())
    go_to(kari, "Hva gjør vi bra?")
    portal = {"status": status, "content_type": "text/html", "body": "<h1>Logg inn på hotellets nett</h1>"}
    kari.route("**/*", lambda route: route.fulfill(**portal))
    kari.locator("#na .next button").click()
    expect(kari.get_by_text("Det kom ikke fram")).to_be_visible()
    kari.unroute("**/*")
    expect(kari.locator("#na-tittel")).to_have_text("Hva gjør vi bra?")
    next_step(kari)
    expect(kari.get_by_text("Det kom ikke fram")).to_be_hidden()


def test_the_clock_is_the_same_also_on_a_phone_that_is_an_hour_wrong(people, evening):
    kari, _, in_the_hall = evening
    ola = people.stranger(viewport={"width": 390, "height": 844})
    ola.add_init_script("{ const now = Date.now; Date.now = () => now.call(Date) + 3_600_000; }")
    ola.goto(in_the_hall.table(2))
    go_to(kari, "Hva gjør vi bra?")
    is_at(ola, "Hva gjør vi bra?")
    assert_same_clock(kari, ola)


def assert_same_clock(*screens) -> None:
    """Both show whole seconds, so clocks that are half a second apart may differ by one."""
    read = """() => {
        const [minutes, seconds] = document.querySelector('[data-ends]').textContent.trim().split(':').map(Number);
        return { left: minutes * 60 + seconds, at: performance.timeOrigin + performance.now() };
    }"""
    for screen in screens:
        expect(screen.locator("[data-ends]").first).to_have_text(re.compile(r"\d+:\d\d"))
    readings = [screen.evaluate(read) for screen in screens]
    ends = [reading["left"] + reading["at"] / 1000 for reading in readings]
    assert max(ends) - min(ends) <= 1.2, readings
