"""Whatever is open and however late it is, the moderator has the tables, the rope and the buttons in sight."""

import re

import pytest
from playwright.sync_api import expect

from test_screens import DESKS, cut_off, thirteen_minutes_late
from world.desk import Desk
from world.looks import assert_none, axe, shot

#: The room is behind and over time, and eight tables have written and gone: never is there less room.
LONGEST = {"nb": "12 notater, ikke inne", "nn": "12 notat, ikkje inne", "en": "12 notes, offline"}
TWO_LINES = """(size) => [...document.querySelectorAll('.ringlist li')].filter((li) =>
    li.clientHeight > 1.9 * parseFloat(getComputedStyle(li).fontSize)).map((li) =>
    `${size}: «${li.textContent}» takes two lines`)"""


@pytest.mark.parametrize("language", LONGEST)
def test_over_time_and_behind_the_tables_are_seen_and_each_keeps_to_its_line(people, server, language):
    desk = Desk.started(server.address, language, kommune="Lillehammer", lengde=150, antall=48, grupper=8)
    desk.go_to("hva-gjor-vi-bra")
    for _ in range(50):
        desk.post("minutter", {"minutter": "1"})
    kari = people.stranger()
    desk.dugnad.enter(kari)
    thirteen_minutes_late(kari)
    expect(kari.locator(".countdown .signal .overtime")).to_be_visible()
    expect(kari.get_by_role("button", name=re.compile("Stram inn|Tighten"))).to_be_visible()
    kari.locator(".ringlist li").evaluate_all(
        "(all, words) => all.forEach((li) => li.replaceChildren(li.firstElementChild, ` ${words}`))", LONGEST[language])
    faults = []
    for width, height in DESKS:
        kari.set_viewport_size({"width": width, "height": height})
        shot(kari, f"desk over and behind {language} {width} {height}")
        faults += [f"{width} × {height}: {cut}" for cut in cut_off(kari, "html", ".now", ".time", ".tables")]
        faults += kari.evaluate(TWO_LINES, width)
    assert_none(faults)
    axe(kari)


#: No word of a step's name is broken.
BROKEN = """(size) => [...document.querySelectorAll('#tauet li')].flatMap((li) => {
    const name = li.querySelector('a, span');
    const text = name.firstChild;
    const range = document.createRange();
    const words = [...text.data.matchAll(/\\S+/g)].filter(({ 0: word, index }) => {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        return range.getClientRects().length > 1;
    });
    return words.map(({ 0: word }) => `${size}: «${word}» is broken`);
})"""


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_the_names_on_the_rope_are_whole_words_on_two_lines(people, server, language):
    desk = Desk.started(server.address, language, kommune="Lillehammer", lengde=180)
    desk.go_to("hva-gjor-vi-bra")
    kari = people.stranger()
    desk.dugnad.enter(kari)
    faults = []
    for width, height in DESKS:
        kari.set_viewport_size({"width": width, "height": height})
        faults += kari.evaluate(BROKEN, width)
    kari.locator("#tauet [aria-current] span").evaluate(
        "(it) => { it.textContent = 'Hva betyr fritid for deg, og hva ville du savnet mest om du måtte slutte?'; }")
    for width, height in DESKS:
        kari.set_viewport_size({"width": width, "height": height})
        lines = kari.locator("#tauet [aria-current] span").evaluate(
            "(it) => it.clientHeight / parseFloat(getComputedStyle(it).lineHeight)")
        faults += [f"{width}: a long name takes {lines} lines"] if lines > 2.1 else []
    assert_none(faults)


def test_a_table_that_is_opened_has_its_buttons_and_its_story_in_sight(people, server):
    desk = Desk.started(server.address, "nb", kommune="Lillehammer", lengde=150)
    desk.go_to("hvem-er-vi-til-for")
    desk.at_table(2, "kort", kort="guri")
    for number in range(4):
        desk.write(2, f"{number} Noen må spørre Guri hva hun vil, og høre på det hun svarer")
    kari = people.stranger()
    desk.dugnad.enter(kari)
    kari.goto(desk.dugnad.desk("ordstyrer?bord=2"))
    faults = []
    for width, height in DESKS:
        kari.set_viewport_size({"width": width, "height": height})
        for button in (kari.get_by_text("Skriv for bordet"), kari.get_by_role("button", name="Skriver på papir")):
            expect(button).to_be_in_viewport(ratio=1)
        kari.locator(".who summary").click()
        faults += kari.evaluate("""(size) => {
            const [drawer, story] = ['#notatene', '.who p'].map((one) => document.querySelector(one).clientWidth);
            return story > drawer - 40 ? [] : [`${size}: the story has ${story} px of ${drawer}`];
        }""", width)
        shot(kari, f"desk story {width} {height}")
        kari.locator(".who summary").click()
    assert_none(faults)
    kari.set_viewport_size({"width": 1024, "height": 768})
    desk.go_to("konkret-ide")
    kari.reload()
    kari.get_by_text("Skriv for bordet").click()
    kari.get_by_label("Hva skal dere gjøre?").fill("Øve i første etasje")
    kari.get_by_label("Hvem gjør det?").fill("Skolekorpset")
    kari.get_by_label("Når?").fill("i januar")
    shot(kari, "desk idea for a table")
    axe(kari)
    kari.get_by_role("button", name="Lagre").click()
    expect(kari.locator("#notatene li.slip").first).to_contain_text(
        "Øve i første etasje\nHvem: Skolekorpset\nNår: i januar")
    expect(kari.get_by_label("Hvem gjør det?")).to_have_value("")
