"""What somebody has typed in a form, and a stray press, a reload, a network that is gone, a session that has ended."""

import pytest
from playwright.sync_api import Page, expect

from world.evening import add_measure

def fields(page: Page) -> dict[str, str]:
    kinds = ("textarea", "input[type=text]", "input:not([type])")
    found = page.locator(", ".join(f"form[data-kept] {kind}" for kind in kinds))
    return {one.get_attribute("id") or "": one.input_value() for one in found.all()}


def type_something(page: Page) -> dict[str, str]:
    """In every field of words that is in sight, in the last form of the page that has one."""
    typed = {}
    for field in page.locator("form[data-kept] textarea:visible").all():
        field.fill("Skrevet, men ikke lagret")
        typed[field.get_attribute("id") or ""] = "Skrevet, men ikke lagret"
    return typed


PAGES = ["tiltak/nytt", "papir", "invitasjon", "referat/del/videre"]


@pytest.mark.parametrize("address", PAGES)
def test_what_is_typed_is_there_after_a_reload_and_after_another_page(people, own_demo, address):
    kari = people.kari(own_demo.running)
    kari.goto(own_demo.running.desk(address))
    typed = type_something(kari)
    assert typed
    kari.reload()
    assert {one: value for one, value in fields(kari).items() if one in typed} == typed
    expect(kari.locator("form[data-kept] [role=status]")).to_contain_text("Her er det du skrev sist")
    kari.locator("a.brand").click()
    kari.goto(own_demo.running.desk(address))
    assert {one: value for one, value in fields(kari).items() if one in typed} == typed
    kari.get_by_role("button", name="Fjern det").click()
    kari.reload()
    assert "Skrevet, men ikke lagret" not in fields(kari).values()
    expect(kari.locator("form[data-kept] [role=status]")).to_have_count(0)


def test_a_sheet_from_paper_outlives_a_session_that_has_ended(people, own_demo):
    people.forgive(r"40[134] \(")
    kari = people.kari(own_demo.running)
    kari.goto(own_demo.running.desk("papir"))
    kari.locator("#linjer").fill("Flere busser\nLån av ski")
    kari.context.clear_cookies()
    kari.get_by_role("button", name="Lagre notatene").click()
    expect(kari.locator("#linjer")).to_have_count(0)
    own_demo.running.enter(kari)
    kari.goto(own_demo.running.desk("papir"))
    expect(kari.locator("#linjer")).to_have_value("Flere busser\nLån av ski")
    kari.get_by_role("button", name="Lagre notatene").click()
    expect(kari.locator(".slip.done")).to_be_visible()
    expect(kari.locator("#linjer")).to_have_value("")
    kari.reload()
    expect(kari.locator("#linjer")).to_have_value("")


def test_what_is_saved_is_not_brought_back(people, own_demo):
    kari = people.kari(own_demo.running)
    add_measure(kari, own_demo.running, text="Åpen hall på onsdager", owner="Idrettsrådet")
    assert kari.evaluate("Object.keys(localStorage).filter((key) => key.includes('skjema'))") == []
    kari.goto(own_demo.running.desk("tiltak/nytt"))
    expect(kari.locator("#tekst")).to_have_value("")


def test_what_came_back_to_be_mended_is_kept_too(people, own_demo):
    people.forgive(r"422 \(")
    kari = people.kari(own_demo.running)
    kari.goto(own_demo.running.desk("tiltak/nytt"))
    kari.locator("#ansvarlig").fill("Idrettsrådet")
    kari.get_by_role("button", name="Lagre").click()
    expect(kari.locator(".problems")).to_be_visible()
    kari.locator("a.brand").click()
    kari.goto(own_demo.running.desk("tiltak/nytt"))
    expect(kari.locator("#ansvarlig")).to_have_value("Idrettsrådet")


def test_no_secret_is_kept(people, own_demo):
    kari = people.kari(own_demo.running)
    for page in ["lenker", "uttak", "klar"]:
        kari.goto(own_demo.running.desk(page))
        assert kari.locator("form[data-kept]").count() == 0, page
