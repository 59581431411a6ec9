"""Gathering while the tables still write."""

from playwright.sync_api import expect

from world.evening import received, write


def test_a_tick_stays_on_its_note_when_the_list_moves_under_it(people, own_demo):
    kari, ola = people.kari(own_demo.running), people.ola(own_demo.running, 4)
    # Table 1 has two notes, and stands first in the list.
    kari.goto(own_demo.running.desk("samle"))
    ticked = kari.locator("#lose label").filter(has_text="La ungdommene lede koret annenhver gang.")
    ticked.locator("input").check()
    kari.locator(".tabs a").first.focus()
    before = kari.locator("#lose fieldset").count()
    first_table = kari.locator("#lose fieldset", has=kari.locator("legend", has_text="Bord 1"))
    for _ in range(first_table.locator("label").count()):
        hide_first(people, own_demo)
    expect(kari.locator("#lose legend", has_text="Bord 1")).to_have_count(0)
    expect(kari.locator("#lose fieldset")).to_have_count(before - 1)
    expect(ticked.locator("input")).to_be_checked()
    write(ola, "Mellom de andre")
    received(ola, "Mellom de andre")
    expect(kari.locator("#lose label", has_text="Mellom de andre")).to_be_visible()
    expect(kari.locator("#lose input:checked")).to_have_count(1)
    expect(ticked.locator("input")).to_be_checked()


def test_the_gathered_ideas_stand_below_each_other(people, demo):
    kari = people.kari(demo.running)
    kari.goto(demo.running.desk("samle"))
    parts = kari.locator("#ideer > *").all()
    boxes = [box for box in (part.bounding_box() for part in parts) if box]
    assert len(boxes) >= 2
    for above, below in zip(boxes, boxes[1:], strict=False):
        assert below["y"] >= above["y"] + above["height"], "the wall's own list is in columns, this one is not"


def hide_first(people, own_demo) -> None:
    """Another moderator hides a note of table 1."""
    other = people.kari(own_demo.running)
    other.goto(own_demo.running.desk("samle"))
    table = other.locator("#lose fieldset").filter(has=other.locator("legend", has_text="Bord 1"))
    table.locator("label input").first.check()
    other.get_by_role("button", name="Skjul de valgte").click()
    expect(other.locator("#skjulte")).to_be_attached()
    other.close()
