"""What people do in the course of an evening, each on their own screen."""

from typing import Any

import yaml
from playwright.sync_api import Page, expect

from world.dugnad import Dugnad
from world.server import ROOT


def case(name: str) -> dict[str, Any]:
    """A real dugnad, with where it is published."""
    told: dict[str, Any] = yaml.safe_load((ROOT / "Tests/Cases" / f"{name}.yaml").read_text(encoding="utf-8"))
    return told


def next_step(kari: Page) -> None:
    """Kari presses *Gå til neste*, and the desk follows without being loaded anew."""
    button = kari.locator("#na .next button")
    value = button.get_attribute("value")
    button.click()
    expect(kari.locator(f"#na .next button[value='{value}']")).to_have_count(0)


def go_to(kari: Page, title: str) -> None:
    """Through the run sheet, step by step, until the one with this title is on."""
    for _ in range(20):
        now = kari.locator("nav#tauet [aria-current=step]")
        if now.count() and kari.locator("#na-tittel").inner_text() == title:
            return
        next_step(kari)
    raise AssertionError(f"The run sheet has no «{title}»")


def is_at(screen: Page, title: str) -> None:
    expect(screen.locator("#steg")).to_have_attribute("data-title", title)


def write(ola: Page, text: str) -> None:
    """Ola writes what the table said, and looks up again."""
    ola.locator("#tekst").fill(text)
    ola.locator("#skriv button").first.click()
    expect(ola.locator("#tekst")).to_have_value("")


def received(ola: Page, text: str) -> None:
    expect(ola.locator("#notater [data-note] .tekst").get_by_text(text, exact=True)).to_have_count(1)


def type_in_from_paper(kari: Page, dugnad: Dugnad, group: int, task: str, notes: list[str]) -> None:
    """A sheet of paper, one line a note."""
    kari.goto(dugnad.desk("papir"))
    kari.locator("#gruppe").select_option(str(group))
    kari.locator("#steg").select_option(label=task)
    kari.locator("#linjer").fill("\n".join(notes))
    kari.locator("main form button.btn").click()
    expect(kari.locator(".slip.done")).to_be_visible()


def gather(kari: Page, name: str, notes: list[tuple[int, str]]) -> None:
    """On the gathering page: choose the notes of the named tables, and put them together."""
    for group, text in notes:
        table = kari.locator("#lose fieldset").filter(has=kari.locator("legend", has_text=f"Bord {group}").first)
        table.locator("label", has=kari.get_by_text(text, exact=True)).locator("input").check()
    kari.locator("#ide-navn").fill(name)
    kari.locator("#lose .act button.btn").first.click()
    expect(kari.locator("#ideer h3", has_text=name)).to_be_visible()


def add_measure(
    kari: Page, dugnad: Dugnad, *, text: str, owner: str = "", deadline: str = "", ideas: tuple[str, ...] = ()
) -> None:
    kari.goto(dugnad.desk("tiltak/nytt"))
    kari.locator("#tekst").fill(text)
    kari.locator("#ansvarlig").fill(owner)
    kari.locator("#frist").fill(deadline)
    if ideas:
        kari.locator(".rest summary").click()
    for idea in ideas:
        kari.locator("label", has_text=idea).locator("input[name=ide]").check()
    kari.locator("main form button.btn").first.click()
    expect(kari.locator(".measures h2", has_text=text)).to_be_visible()


def lines(article: Page, part: str) -> list[str]:
    """The notes in a part of the minutes: people's words, without where they come from."""
    return article.locator(f"#{part} li > span.asis").all_inner_texts()
