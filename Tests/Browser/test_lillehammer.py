"""Lillehammer, autumn 2020, as it was: 35 people, six tables. Four tables write on a phone, two on paper."""

from collections import Counter
from typing import Any

import pytest
from playwright.sync_api import expect

from world.dugnad import start_dugnad
from world.evening import (
    add_measure, case, gather, go_to, is_at, lines, next_step, received, type_in_from_paper, write)

TASKS = {"hva-gjor-vi-bra": "Hva gjør vi bra?", "konkret-ide": "Konkret idé"}
ON_PAPER = (5, 6)


@pytest.fixture
def lillehammer():
    return case("lillehammer-2020")


def origins(agreed: dict[str, Any], notes: dict[int, list[str]]) -> list[tuple[int, str]]:
    """«1.2» is table 1, note 2."""
    pairs = [map(int, place.split(".")) for place in agreed["from"]]
    return [(group, notes[group][number - 1]) for group, number in pairs]


def test_the_evening_in_lillehammer_from_first_note_to_minutes(people, own_server, lillehammer):
    kari = people.stranger(viewport={"width": 1366, "height": 650})
    dugnad = start_dugnad(
        kari, own_server.address, municipality="Lillehammer", length=150,
        people=lillehammer["attendance"]["people"], groups=6)
    wall = people.wall(kari, dugnad)
    tables = {number: people.ola(dugnad, number) for number in range(1, 7) if number not in ON_PAPER}
    kari.goto(dugnad.desk())

    for key, title in TASKS.items():
        go_to(kari, title)
        notes = lillehammer["tasks"][key]["notes"]
        for number, ola in tables.items():
            is_at(ola, title)
            for text in notes[number]:
                write(ola, text)
        for number, ola in tables.items():
            for text in notes[number]:
                received(ola, text)
        for number in ON_PAPER:
            type_in_from_paper(kari, dugnad, number, title, notes[number])
        kari.goto(dugnad.desk())

    # A note is on the wall only when Kari shows it, and is gone when she takes it down.
    expect(wall.locator("#vises li")).to_have_count(0)
    shown = kari.locator("#notatene li").filter(has_text="Vise fram alt som finnes")
    shown.get_by_role("button", name="Vis på veggen").click()
    expect(wall.locator("#vises")).to_contain_text("Vise fram alt som finnes")

    for key, title in TASKS.items():
        task = lillehammer["tasks"][key]
        kari.goto(dugnad.desk("samle"))
        kari.locator("nav.tabs a", has_text=title).click()
        for agreed in task["agreed"]:
            gather(kari, agreed["text"], origins(agreed, task["notes"]))
        for agreed in task["agreed"]:
            idea = kari.locator("article.tied").filter(has=kari.locator("h3", has_text=agreed["text"]))
            groups = sorted({int(place.split(".")[0]) for place in agreed["from"]})
            assert idea.locator(".from b").all_inner_texts() == [f"Bord {group}" for group in groups]

    for agreed in lillehammer["tasks"]["konkret-ide"]["agreed"]:
        add_measure(kari, dugnad, text=agreed["text"], ideas=(agreed["text"],))
    kari.goto(dugnad.desk())
    next_step(kari)
    expect(wall.locator("#vises ol.down > li, #vises .agreed li")).to_have_count(3)
    # Nobody was made responsible that evening. The wall and the minutes say so, and that is enough.
    expect(wall.locator("#vises .missing").first).to_be_visible()

    kari.goto(dugnad.desk("referat"))
    written = Counter(lines(kari, "styrker") + lines(kari, "ideer"))
    everything = Counter(
        text for key in TASKS for notes in lillehammer["tasks"][key]["notes"].values() for text in notes)
    assert written == everything
    expect(kari.locator("#styrker")).to_contain_text("God bredde i fritidsaktivitetene – Bord 1, 2, 4 og 5")
    expect(kari.locator("#enige .warn").first).to_contain_text("Mangler ansvarlig")
