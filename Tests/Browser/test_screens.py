"""The moderator never scrolls to find the next thing to say, and nothing on the wall is cut off."""

import math

import pytest
import yaml
from playwright.sync_api import Page, expect

from world.dugnad import start_dugnad
from world.evening import add_measure, go_to, write
from world.looks import assert_none, axe, shot, sideways
from world.server import ROOT

#: Elements whose content does not fit. A list of notes or tables may scroll, but words to say may not.
CUT = """(selectors) => selectors.flatMap((selector) => [...document.querySelectorAll(selector)]).filter((one) =>
    one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1).map((one) =>
    `${one.id || one.className || one.tagName} needs ${one.scrollWidth} × ${one.scrollHeight} ` +
    `and has ${one.clientWidth} × ${one.clientHeight}`)"""


#: A tablet held flat, a projector, and laptops' windows with and without a browser's own bars.
DESKS = [(1024, 768), (1180, 820), (1280, 720), (1366, 650), (1366, 768), (1440, 789), (1536, 730), (1920, 1080)]

#: Puts each step's words on the desk in turn, and tells which of them do not fit. The rest of the desk stays as it is.
CUT_WORDS = """(steps) => {
    const now = document.querySelector('.now');
    const [title, said, todo] = ['h1', '.say', '.todo'].map((name) => now.querySelector(name));
    const [next, buttons] = [now.querySelector('.next b'), now.querySelector('.next .row')];
    const one = (window.one ||= buttons.innerHTML);
    return steps.flatMap((step) => {
        now.className = now.className.replace(/words-\\d+/, step.words);
        [title.textContent, said.textContent, next.textContent] = [step.title, `«${step.say}»`, step.next];
        const item = (line) => Object.assign(document.createElement('li'), {textContent: line});
        todo.replaceChildren(...step.do.map(item));
        buttons.innerHTML = step.measures ? `<a class="btn" href="#">${step.measures}</a>${one}` : one;
        const over = Math.max(now.scrollHeight - now.clientHeight, now.scrollWidth - now.clientWidth);
        const small = Math.min(...[said, todo].map((element) => parseFloat(getComputedStyle(element).fontSize)));
        return [...over > 1 ? [`${step.key}: ${over} px are cut`] : [],
            ...small < 13 ? [`${step.key}: ${small} px is too small to read aloud from`] : []];
    });
}"""


def words_on_the_desk(one_table: bool) -> list[dict[str, object]]:
    """Every step of every kind of dugnad, in each language."""
    found: list[dict[str, object]] = []
    for file in sorted((ROOT / "Content/kjoreplan").glob("*.yaml")):
        steps = yaml.safe_load(file.read_text(encoding="utf-8"))["steps"]
        for language in ["nb", "nn", "en"]:
            longest = max((step["title"][language] for step in steps), key=len)
            for step in steps:
                todo = [step["small"][language]] * one_table + step["do"][language]
                letters = len(step["say"][language]) + sum(len(line) + 30 for line in todo)
                agrees = step["kind"] in ("agreement", "closing")
                found.append({
                    "key": f"{file.stem} {language} {step['key']}", "title": step["title"][language],
                    "say": step["say"][language], "do": todo, "next": longest,
                    "words": f"words-{min(max(math.ceil(letters / 100), 2), 11)}",
                    "measures": "Skriv forslag" if agrees else "",
                })
    return found


@pytest.mark.parametrize("one_table", [False, True], ids=["tables", "one table"])
def test_the_moderator_never_scrolls_for_what_to_say_and_do(people, demo, one_table):
    kari = people.kari(demo.running)
    steps = words_on_the_desk(one_table)
    # The desk counts as the test does, or this would say nothing of the desk.
    expected = next(step["words"] for step in words_on_the_desk(False)
                    if step["title"] == kari.locator("#na-tittel").inner_text())
    assert str(expected) in str(kari.locator(".now").get_attribute("class")).split()
    faults = []
    for width, height in DESKS:
        kari.set_viewport_size({"width": width, "height": height})
        faults += [f"{width} × {height}: {cut}" for cut in kari.evaluate(CUT_WORDS, steps)]
        faults += [f"{width} × {height}: {cut}" for cut in cut_off(kari, "html")]
    assert_none(faults)


@pytest.mark.parametrize("size", DESKS, ids=str)
@pytest.mark.parametrize("address", ["", "?skuff=hjelp", "?bord=3"], ids=["notes", "help", "table"])
def test_nothing_covers_what_to_say_and_do_or_the_clock(people, demo, size, address):
    kari = people.kari(demo.running, viewport={"width": size[0], "height": size[1]})
    kari.goto(demo.running.desk() + address)
    shot(kari, f"desk {size[0]} {size[1]} {address}")
    axe(kari)
    assert_none(cut_off(kari, "html", ".now", ".time"))
    assert_none(kari.evaluate("""() => ['.say', '.todo', '.clock', '.next .btn'].filter((name) => {
        const box = document.querySelector(name).getBoundingClientRect();
        const seen = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        return !seen || !document.querySelector(name).contains(seen) && !seen.contains(document.querySelector(name));
    })"""))


def test_the_desk_stands_still_when_notes_have_come(people, demo):
    kari = people.kari(demo.running)
    expect(kari.locator("#notatene li").nth(4)).to_be_attached()
    assert_none(cut_off(kari, "html"))


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 720)], ids=["1920", "1280"])
def test_nothing_on_the_wall_is_cut_off(people, own_demo, size):
    kari = people.kari(own_demo.running)
    # One note is on the wall already.
    for _ in range(2):
        show_one_more(kari)
    wall = people.wall(kari, own_demo.running, viewport={"width": size[0], "height": size[1]})
    expect(wall.locator("#vises li")).to_have_count(3)
    assert_none(outside(wall))
    shot(wall, f"wall {size[0]}")
    smallest = wall.evaluate("""() => Math.min(...[...document.querySelectorAll('main *')].filter((one) =>
        [...one.childNodes].some((text) => text.nodeType === 3 && text.data.trim()) && one.checkVisibility() &&
        one.getBoundingClientRect().width > 2).map((one) => parseFloat(getComputedStyle(one).fontSize)))""")
    assert smallest * 1080 / size[1] >= 30, f"{smallest} px is not read from the back of a hall"


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 720), (1024, 768)], ids=["1920", "1280", "1024"])
def test_a_clock_that_is_late_is_not_cut_off_on_the_wall(people, demo, size):
    wall = people.wall(people.kari(demo.running), demo.running, viewport={"width": size[0], "height": size[1]})
    thirteen_minutes_late(wall)
    assert_none(outside(wall))


@pytest.mark.parametrize("size", [(1366, 768), (1280, 720), (390, 844)], ids=["1366", "1280", "390"])
def test_a_clock_that_is_late_leaves_the_card_its_room(people, demo, size):
    kari = people.kari(demo.running, viewport={"width": size[0], "height": size[1]})
    thirteen_minutes_late(kari)
    assert_none(sideways(kari) + (cut_off(kari, "html", ".now", ".time") if size[0] > 1000 else []))


def thirteen_minutes_late(screen: Page) -> None:
    """The clock of a step that should have ended long ago. Scripts are replaced, so that none sets the clock right."""
    screen.route("**/*.js", lambda route: route.fulfill(content_type="text/javascript", body=""))
    screen.reload()
    screen.evaluate("""() => {
        const left = document.querySelector('.clock span');
        left.textContent = '+13:17';
        left.toggleAttribute('data-over', true);
    }""")


MEASURES = [
    "Utstyrsbod på biblioteket, gratis utlån hele året", "Skyss til trening på tvers av lagene",
    "Øvingsrom i første etasje fra januar", "En voksen som henter søsken på torsdager", "Åpen hall hver lørdag",
]


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 720)], ids=["1920", "1280"])
@pytest.mark.parametrize("count", [1, 3, 5])
def test_the_measures_the_clock_and_the_rope_all_stand_on_the_wall(people, own_demo, size, count):
    dugnad = own_demo.running
    kari = people.kari(dugnad)
    go_to(kari, "Vi blir enige")
    wall = people.wall(kari, dugnad, viewport={"width": size[0], "height": size[1]})
    for text in MEASURES[:count]:
        add_measure(kari, dugnad, text=text, owner="Kulturskolen og korpset", deadline="2027-02-01")
    expect(wall.locator("#vises li")).to_have_count(count)
    shot(wall, f"wall {count} measures {size[0]}")
    assert_none(outside(wall) + without_rope(wall))
    assert wall.locator("#side .clock").bounding_box()["width"] > size[0] / 8, "the clock has its whole width"


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 720)], ids=["1920", "1280"])
def test_long_notes_never_push_the_rope_off_the_wall(people, server, size):
    kari = people.stranger()
    dugnad = start_dugnad(kari, server.address, people=12, groups=2)
    kari.goto(dugnad.desk())
    go_to(kari, "Hva gjør vi bra?")
    ola = people.ola(dugnad, table=1)
    for number in range(3):
        write(ola, f"{number} Vi har et korps der de store passer på de små, "
              "og der alle får låne instrument og noter helt gratis")
    expect(kari.locator("#notatene li")).to_have_count(3)
    for _ in range(3):
        show_one_more(kari)
    wall = people.wall(kari, dugnad, viewport={"width": size[0], "height": size[1]})
    expect(wall.locator("#vises li")).to_have_count(3)
    shot(wall, f"wall long notes {size[0]}")
    assert_none(outside(wall) + without_rope(wall))


def test_a_knot_shows_the_words_of_its_step_before_the_room_moves(people, own_demo):
    kari = people.kari(own_demo.running)
    here = kari.locator("#na-tittel").inner_text()
    kari.locator("nav#tauet a", has_text="Konkret idé").click()
    expect(kari.locator("#notatene")).to_contain_text("Bare du ser dette. Alle andre er der de er.")
    expect(kari.locator("#notatene")).to_be_focused()
    expect(kari.locator("#gar-vi")).to_contain_text("Gå rett til «Konkret idé»?")
    kari.get_by_role("link", name="Lukk").click()
    expect(kari.locator("#gar-vi")).to_have_count(0)
    expect(kari.locator("#na-tittel")).to_have_text(here)
    kari.locator("nav#tauet a", has_text="Konkret idé").click()
    kari.get_by_role("button", name="Ja, gå dit").click()
    expect(kari.locator("#na-tittel")).to_have_text("Konkret idé")
    expect(kari.locator("#gar-vi")).to_have_count(0)


def test_help_opens_beside_the_words_without_leaving_the_page_and_back_closes_it(people, own_demo):
    kari = people.kari(own_demo.running)
    kari.evaluate("document.body.dataset.here = 'yes'")
    kari.get_by_role("link", name="Stopper det opp?").click()
    expect(kari.locator("#notatene details")).to_have_count(4)
    kari.locator("#notatene summary", has_text="Er noen uenige?").click()
    expect(kari.locator("#notatene details[open]")).to_have_count(1)
    shot(kari, "desk help")
    kari.go_back()
    expect(kari.locator("#notatene li").first).to_be_visible()
    expect(kari.locator("#notatene details[name]")).to_have_count(0)
    assert kari.evaluate("document.body.dataset.here") == "yes"


def test_a_dugnad_that_was_ended_too_soon_goes_on(people, own_demo):
    people.forgive(r"status of 409")  # the question is the answer to the press
    kari = people.kari(own_demo.running)
    go_to(kari, "Vi blir enige")
    kari.get_by_role("button", name="Avslutt dugnaden").click()
    expect(kari.get_by_role("heading", level=1)).to_have_text("Avslutte dugnaden nå?")
    kari.get_by_role("button", name="Ja, avslutt dugnaden").click()
    expect(kari.locator("#na-tittel")).to_have_text("Takk for i dag!")
    kari.get_by_role("link", name="Vi er ikke ferdige").click()
    kari.get_by_role("button", name="Ja, gå dit").click()
    expect(kari.locator("#na-tittel")).to_have_text("Vi blir enige")


def test_a_table_in_the_ring_opens_its_notes_and_what_is_written_for_it_comes_back_there(people, own_demo):
    kari = people.kari(own_demo.running)
    kari.locator("#bordene svg a").nth(2).click()
    expect(kari.locator("#notatene h2")).to_have_text("Bord 3")
    kari.get_by_text("Skriv for bordet").click()
    kari.get_by_label("Ett notat på hver linje").fill("En buss på torsdager")
    kari.get_by_role("button", name="Lagre").click()
    expect(kari.locator("#notatene h2")).to_have_text("Bord 3")
    expect(kari.locator("#notatene li").first).to_contain_text("En buss på torsdager")


def test_when_the_time_is_out_every_clock_says_so(people, own_demo):
    dugnad = own_demo.running
    kari = people.kari(dugnad)
    wall, ola = people.wall(kari, dugnad), people.ola(dugnad)
    kari.goto(dugnad.desk())
    for _ in range(20):
        kari.get_by_role("button", name="Ta bort ett minutt").click()
    for screen, place in [(kari, "#tid"), (wall, "#side"), (ola, "#hode")]:
        expect(screen.locator(place)).to_contain_text("+0:")
        expect(screen.locator(f"{place} .overtime").first).to_be_visible()
        expect(screen.locator(f"{place} .in-time")).to_be_hidden()
    expect(kari.get_by_text("Be bordene skrive ferdig")).to_be_visible()
    expect(wall.get_by_text("Skriv ferdig setningen")).to_be_visible()


def test_two_minutes_before_the_end_desk_and_wall_say_so_and_do_not_before(people, server):
    kari = people.stranger(viewport={"width": 1366, "height": 768})
    dugnad = start_dugnad(kari, server.address, length=150, people=24, groups=4)
    kari.goto(dugnad.desk())
    go_to(kari, "Hva gjør vi bra?")
    wall = kari.context.new_page()
    wall.goto(dugnad.desk("vegg"))
    told = [(kari, "Si fra: under to minutter igjen"), (wall, "Under to minutter igjen")]
    for screen, words in told:
        expect(screen.get_by_text(words)).to_be_hidden()
    while int(kari.locator("#tid [data-ends]").first.inner_text().split(":")[0]) >= 2:
        kari.get_by_role("button", name="Ta bort ett minutt").click()
    for screen, words in told:
        expect(screen.get_by_text(words)).to_be_visible()
        shot(screen, f"two minutes {words}")
    for width, height in [(320, 640), (390, 844), (1280, 720), (1024, 768)]:
        wall.set_viewport_size({"width": width, "height": height})
        assert_none(sideways(wall, f"the wall at {width}"))
        assert wall.locator(".countdown").evaluate("(it) => getComputedStyle(it).position") == "static"


def test_new_notes_are_counted_on_request_and_the_count_goes_when_more_come(people, own_demo):
    kari, ola = people.kari(own_demo.running), people.ola(own_demo.running)
    kari.get_by_role("button", name="Hvor mange nye notater?").click()
    expect(kari.locator("#nye-antall")).to_have_text("Ingen nye notater")
    write(ola, "En voksen som venter ved døra")
    expect(kari.locator("#notatene li").first).to_contain_text("En voksen som venter ved døra")
    expect(kari.locator("#nye-antall")).to_have_text("")
    kari.get_by_role("button", name="Hvor mange nye notater?").click()
    expect(kari.locator("#nye-antall")).to_have_text("Ett nytt notat")


def test_when_the_room_agrees_the_desk_shows_the_ideas_and_asks_for_measures(people, own_demo):
    dugnad = own_demo.running
    kari = people.kari(dugnad)
    go_to(kari, "Konkret idé")
    write(people.ola(dugnad, table=2), "Utstyrsbod på biblioteket")
    go_to(kari, "Vi blir enige")
    expect(kari.locator("#notatene")).to_contain_text("Utstyrsbod på biblioteket")
    expect(kari.locator("#na .btn:not(.quiet)")).to_have_text(["Skriv tiltak"])
    kari.get_by_role("link", name="Skriv tiltak").click()
    kari.locator("li", has_text="Utstyrsbod på biblioteket").get_by_role("link").click()
    expect(kari.locator("#tekst")).to_have_value("Utstyrsbod på biblioteket")
    kari.locator("main form button.btn").first.click()
    expect(kari.locator(".measures")).to_contain_text("bord 2")
    expect(kari.locator("li.slip", has_text="Utstyrsbod på biblioteket")).to_have_count(0)


def test_thirty_tables_are_read_at_a_glance(people, server):
    kari = people.stranger(viewport={"width": 1366, "height": 650})
    dugnad = start_dugnad(kari, server.address, people=180, groups=30)
    kari.goto(dugnad.desk())
    go_to(kari, "Hva gjør vi bra?")
    write(people.ola(dugnad, table=7), "Korpset")
    expect(kari.locator("#bordene")).to_contain_text("Har skrevet")
    shot(kari, "desk thirty tables")
    assert_none(cut_off(kari, "html", ".now", ".time", ".tables"))


def show_one_more(kari: Page) -> None:
    """The newest note that is not on the wall yet."""
    shows = kari.locator("#notatene").get_by_role("button", name="Vis på veggen")
    expect(shows.first).to_be_visible()
    left = shows.count()
    shows.first.click()
    expect(shows).to_have_count(left - 1)


def without_rope(wall: Page) -> list[str]:
    """What is cut off of the children at the foot and the rope between them."""
    return wall.evaluate("""() => [...document.querySelectorAll('footer, footer img, footer ol')].filter((one) => {
        const box = one.getBoundingClientRect();
        return box.bottom > innerHeight + 1 || box.height < 20;
    }).map((one) => `${one.tagName} ends at ${one.getBoundingClientRect().bottom} of ${innerHeight}`)""")


def cut_off(page: Page, *selectors: str) -> list[str]:
    return page.evaluate(CUT, list(selectors))


def outside(wall: Page) -> list[str]:
    """Words and the square, when a part of them is off the screen. The rope below may lose a pixel of its grass."""
    return wall.evaluate("""() => [...document.querySelectorAll('main > :not(footer) :is(h1, p, li, svg, span)')]
        .filter((one) => {
            const box = one.getBoundingClientRect();
            return one.checkVisibility() && box.width > 2 && (box.bottom > innerHeight || box.right > innerWidth
                || box.top < 0 || box.left < 0);
        }).map((one) => `${one.tagName} «${one.textContent.trim().slice(0, 40)}»`)""")


@pytest.mark.parametrize("zoom", [2, 4], ids=["200", "400"])
def test_the_letters_on_the_wall_follow_the_browsers_zoom(people, demo, zoom):
    """A screen of 1280 × 720: a browser that zooms tells the page that it is so much smaller."""
    kari = people.kari(demo.running, viewport={"width": 1280, "height": 720})
    kari.goto(demo.running.desk("vegg"))
    before = letters(kari)
    kari.set_viewport_size({"width": 1280 // zoom, "height": 720 // zoom})
    for name, size in letters(kari).items():
        assert size * zoom >= before[name] * 2, f"{name} is {size} px, and was {before[name]} px"
    shot(kari, f"wall at {zoom}00 percent")
    assert_none(sideways(kari, "wall"))
    assert kari.evaluate("document.scrollingElement.scrollHeight > innerHeight"), "what has no room can be scrolled to"
    expect(kari.locator(".join")).to_be_attached()
    kari.locator(".join").scroll_into_view_if_needed()
    expect(kari.locator(".join")).to_be_in_viewport()


def letters(wall: Page) -> dict[str, float]:
    """How large the words are, in the page's own pixels."""
    return wall.evaluate("""() => Object.fromEntries(['h1', '.clock', '.until', '.join', '.join b'].map((name) =>
        [name, parseFloat(getComputedStyle(document.querySelector(name)).fontSize)]))""")
