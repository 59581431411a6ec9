"""Everything that stands on the wall, on every kind of big screen, with the longest words there can be."""

import pytest
from playwright.sync_api import Page, expect

from world.desk import Desk
from world.looks import assert_none, axe, shot

SIZES = [(1920, 1080), (1280, 720), (1024, 768)]
LANGUAGES = ["nb", "nn", "en"]
#: A name of three lines, one with a long word in it, and one that is much too long to be read from the back.
IDEAS = [
    "Gratis lån av instrument det første året", "Kommunikasjonsmiddelordning", "Åpen hall " * 25, "Lån", "Bod", "Buss",
]

LONG = "Gratis lån av instrument og noter det første året for alle som begynner i kulturskolen eller korpset"

WRONG = """() => {
    const faults = [];
    const root = document.scrollingElement;
    if (root.scrollHeight > innerHeight) faults.push(`the page is ${root.scrollHeight} high`);
    if (root.scrollWidth > innerWidth) faults.push(`the page is ${root.scrollWidth} wide`);
    for (const one of document.querySelectorAll('main :is(h1, h3, p, li, img, svg, b, small, ol, footer)')) {
        const box = one.getBoundingClientRect();
        if (!one.checkVisibility() || box.width < 3) continue;
        const what = `${one.tagName} «${one.textContent.trim().slice(0, 30)}»`;
        if (box.bottom > innerHeight + 1 || box.right > innerWidth + 1 || box.top < 0 || box.left < 0) {
            faults.push(`${what} is off the screen: ${JSON.stringify(box)}`);
        }
        const list = one.closest('#vises');
        if (!list) continue;
        const room = list.getBoundingClientRect();
        if (box.bottom > room.bottom + 1 || box.top < room.top - 1) {
            faults.push(`${what} is cut: ${box.top}–${box.bottom} of ${room.top}–${room.bottom}`);
        }
    }
    const [shown, rope] = ['#vises', '#tauet'].map((one) => document.querySelector(one).getBoundingClientRect());
    if (shown.bottom > rope.top + 1) faults.push('what is shown stands over the rope');
    return faults;
}"""


def looked_at(people, desk: Desk, name: str, things: int | None = None) -> Page:
    """The wall at every size, as everybody in the hall sees it."""
    wall = people.stranger(viewport={"width": 1920, "height": 1080})
    desk.dugnad.enter(wall)
    wall.goto(desk.dugnad.desk("vegg"))
    if things is not None:
        expect(wall.locator("#vises li")).to_have_count(things)
    faults = []
    for width, height in SIZES:
        wall.set_viewport_size({"width": width, "height": height})
        wall.evaluate("() => Promise.all([...document.images].map((one) => one.decode()))")
        faults += [f"{name} {width} × {height}: {fault}" for fault in wall.evaluate(WRONG)]
        shot(wall, f"wall {name} {width}")
    assert_none(faults)
    axe(wall)
    return wall


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_ideas_stand_there_when_the_room_agrees(people, server, language):
    desk = Desk.started(server.address, language, kommune="Lillehammer", lengde=150)
    desk.go_to("konkret-ide")
    for table, text in enumerate([*IDEAS, "En til"], 1):
        desk.write(1 + table % 4, text)
    desk.go_to("enighet")
    looked_at(people, desk, f"ideas {language}", 6)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("tables", [2, 5, 9, 17])
def test_the_children_that_the_tables_chose(people, server, language, tables):
    desk = Desk.started(server.address, language, kommune="Lillehammer", lengde=150, antall=6 * tables, grupper=tables)
    desk.go_to("hvem-er-vi-til-for")
    cards = ["guri", "nora", "alex", "samir", "frida", "mina", "jonas", "tuva", "henrik", "elias", "layla", "robin",
             "sara", "even", "ante", "emil", "live"]
    for table in range(1, tables):
        desk.at_table(table, "kort", kort=cards[table - 1])
    name = "Kristoffer-Emanuel Hallingstadsveen"
    desk.at_table(tables, "person", navn=name, alder="13", historie="Tegner.", versjon="1")
    desk.go_to("hvem-er-vi-til-for-deling")
    looked_at(people, desk, f"{tables} children {language}", min(tables, 12))


@pytest.mark.parametrize("language", LANGUAGES)
def test_three_local_figures(people, server, language):
    desk = Desk.started(server.address, language, kommune="Lillehammer", lengde=150)
    desk.go_to("utfordringsbilde")
    looked_at(people, desk, f"figures {language}", 3)


@pytest.mark.parametrize("value", ["12,5 %", "12 av 100 elever på åtte"], ids=["a number", "a sentence"])
def test_figures_of_their_own_are_whole_also_when_they_are_as_long_as_they_may_be(people, server, value):
    desk = Desk.started(server.address, "nb", kommune="Lillehammer", lengde=150)
    label = "av ungdommene på ungdomsskolene er ikke med i noe organisert"
    source = "Ungdata og vår egen undersøkelse i mai"
    typed = {f"tall-{row}": value for row in (1, 2, 3)} | {f"viser-{row}": label for row in (1, 2, 3)}
    desk.send("tall", "tall", **typed, **{f"ar-{row}": "2025" for row in (1, 2, 3)},
              **{f"kilde-{row}": source for row in (1, 2, 3)})
    desk.go_to("utfordringsbilde")
    wall = looked_at(people, desk, f"figures of their own {len(value)}", 3)
    expect(wall.locator("#vises small").first).to_have_text(f"{source}, 2025")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_topics_and_the_situations(people, server, language):
    club = Desk.started(server.address, language, navn="Fjordvik turn")
    club.go_to("velg-tema")
    looked_at(people, club, f"topics {language}")
    young = Desk.started(server.address, language, navn="Fjordvik ungdomsråd", variant="ung", lengde=90)
    young.go_to("hvem-mangler")
    looked_at(people, young, f"situations {language}", 10)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("count", [0, 1, 3, 7])
def test_the_ending(people, server, language, count):
    desk = Desk.started(server.address, language, kommune="Lillehammer", lengde=150)
    desk.go_to("enighet")
    for number in range(count):
        desk.agree("Gratis lån av instrument det første året", owner="" if number == 1 else "Kulturskolen og korpset",
                   deadline="2027-02-01")
    looked_at(people, desk, f"{count} agreed {language}", count)
    desk.post("slutt", {"svar": "ja"})
    looked_at(people, desk, f"ending {count} {language}", count)


# A text with its end hidden, while there is room for one more line of it.
CUT = """() => {
    const list = document.querySelector('#vises');
    const inside = [...list.querySelectorAll('*')].filter((one) => one.checkVisibility());
    const bottoms = inside.map((one) => one.getBoundingClientRect().bottom);
    const tops = inside.map((one) => one.getBoundingClientRect().top);
    const free = list.clientHeight - (Math.max(...bottoms) - Math.min(...tops));
    return inside.filter((one) => getComputedStyle(one).webkitLineClamp !== 'none' &&
        one.scrollHeight > one.clientHeight + 4 && free > 3 * parseFloat(getComputedStyle(one).lineHeight))
        .map((one) => `«${one.textContent.slice(0, 30)}» is cut, and ${Math.round(free)} px are free`);
}"""


def assert_whole(wall: Page) -> None:
    faults = []
    for width, height in SIZES:
        wall.set_viewport_size({"width": width, "height": height})
        faults += [f"{width} × {height}: {fault}" for fault in wall.evaluate(CUT)]
    assert_none(faults)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("measures", [1, 3, 6])
def test_what_is_agreed_stands_beside_the_ideas_that_are_left(people, server, language, measures):
    desk = Desk.started(server.address, language, kommune="Lillehammer", lengde=150)
    desk.go_to("konkret-ide")
    for number, text in enumerate([*IDEAS, LONG, "En til"]):
        desk.write(1 + number % 4, text)
    desk.go_to("enighet")
    for number in range(measures):
        desk.agree(LONG if number == 1 else "Korpset øver i første etasje på torsdager",
                   owner="" if number == 2 else "Kulturskolen og korpset", deadline="2027-02-01")
    wall = looked_at(people, desk, f"{measures} agreed and ideas left {language}")
    expect(wall.locator(".both-halves .down li")).to_have_count(measures)
    assert wall.locator(".remaining li").count() >= 3


@pytest.mark.parametrize("count", [1, 3, 4])
def test_long_ideas_are_whole_as_long_as_there_is_room(people, server, count):
    desk = Desk.started(server.address, "nb", kommune="Lillehammer", lengde=150)
    desk.go_to("konkret-ide")
    for number in range(count):
        desk.write(1 + number, LONG if number < 3 else "Kontingentfond")
    desk.go_to("enighet")
    assert_whole(looked_at(people, desk, f"{count} long ideas", count))


FOUR = ["Hvem: Kulturskolen og korpset", "Første steg: Telle hva som står på lageret, og spørre dem som har sluttet",
        "Når: før jul"]


@pytest.mark.parametrize("idea", ["Byttedag", LONG, f"{LONG} og {LONG}", "Åpen hall " * 100], ids=len)
def test_a_large_idea_is_as_large_as_there_is_room_for_with_all_its_answers(people, server, idea):
    desk = Desk.started(server.address, "nb", kommune="Lillehammer", lengde=150)
    desk.go_to("konkret-ide")
    desk.write(1, "\n".join([idea, *FOUR]))
    desk.go_to("enighet")
    (value,) = desk.get("ordstyrer").page.xpath("//button[@name='ide']/@value")
    desk.post("vegg/ide", {"ide": value})
    wall = looked_at(people, desk, f"large idea {len(idea)}", 3)
    expect(wall.locator(".large li b")).to_have_text([line.split(": ")[1] for line in FOUR])
    assert_whole(wall)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_ending_with_long_measures(people, server, language):
    desk = Desk.started(server.address, language, kommune="Lillehammer", lengde=150)
    desk.go_to("enighet")
    for _ in range(3):
        desk.agree(LONG, owner="Kulturskolen og korpset i samarbeid med biblioteket")
    desk.post("slutt", {"svar": "ja"})
    looked_at(people, desk, f"long ending {language}", 3)


def moderator(people, desk: Desk) -> Page:
    kari = people.stranger(viewport={"width": 1366, "height": 768})
    desk.dugnad.enter(kari)
    return kari


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_measure_grows_on_the_wall_while_it_is_written(people, server, language):
    desk = Desk.started(server.address, language, kommune="Lillehammer", lengde=150)
    desk.go_to("enighet")
    for number in range(3):
        desk.agree(IDEAS[number], owner="Kulturskolen og korpset", deadline="2027-02-01")
    kari = moderator(people, desk)
    kari.goto(desk.dugnad.desk("tiltak/nytt"))
    expect(kari.locator("#tid")).to_be_in_viewport()
    expect(kari.locator("#ordene blockquote")).to_be_in_viewport()
    kari.locator("#tekst").press_sequentially(LONG)
    first = "Kulturskolen teller hva de har på lager, og korpsene spør hjemme hos dem som har sluttet"
    kari.locator("#forste").fill(first)
    shot(kari, f"writing a measure {language}")
    axe(kari)
    wall = looked_at(people, desk, f"growing {language}", 6)
    assert_whole(wall)
    expect(wall.locator(".growing h2")).to_have_text(LONG)
    kari.locator("#pa-veggen input").uncheck()
    expect(wall.locator(".growing")).to_have_count(0)
    kari.locator("#pa-veggen input").check()
    expect(wall.locator(".growing h2")).to_have_text(LONG)
    kari.locator(".back").click()
    expect(wall.locator(".growing")).to_have_count(0)


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_idea_stands_large_on_the_wall_and_is_taken_down(people, server, language):
    desk = Desk.started(server.address, language, kommune="Lillehammer", lengde=150)
    desk.go_to("konkret-ide")
    notes = [(table, f"{table} {LONG}") for table in range(1, 5)]
    for table, text in notes:
        desk.write(table, text)
    title = desk.get("samle").page.xpath("//nav[contains(@class, 'tabs')]//a[@aria-current]")[0].text_content()
    desk.gather(title.split(" (")[0].strip(), "Gratis lån av instrument det første året", notes)
    desk.go_to("enighet")
    kari = moderator(people, desk)
    button = kari.locator("#notatene form[action$='vegg/ide'] button").first
    button.click()
    expect(kari.locator("#notatene form[action$='vegg/ide'] button").first).to_contain_text("✓")
    wall = looked_at(people, desk, f"large idea {language}", 6)
    kari.locator("#notatene form[action$='vegg/ide'] button").first.click()
    expect(wall.locator(".large")).to_have_count(0)


def test_tables_light_up_as_they_join(people, server):
    desk = Desk.started(server.address, "nb", kommune="Lillehammer", lengde=150, grupper=6, antall=36)
    wall = looked_at(people, desk, "nobody has joined")
    expect(wall.locator(".joined")).to_have_count(0)
    ola = people.stranger()
    ola.goto(f"{server.address}/b/{desk.code}/bord/4")
    expect(wall.locator(".joined")).to_contain_text("1 av 6 er inne", timeout=15_000)
    expect(wall.locator(".joined b")).to_have_text("4")
    for knot in wall.locator(".knots-of :is(b, span)").all():
        box = knot.bounding_box()
        assert box
        assert abs(box["width"] - box["height"]) < 1, box
    shot(wall, "one table has joined")
