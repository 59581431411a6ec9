"""A table's phone when a note is stopped by the guard, and when the room goes on while someone is writing."""

import re

import pytest
from playwright.sync_api import Page, expect

from world.dugnad import start_dugnad
from world.evening import go_to, is_at, next_step, received, write
from world.looks import axe, shot

STOPPED = r"422 \(Unprocessable"


def test_a_note_with_a_phone_number_is_thrown_away_for_good(people, own_demo):
    people.forgive(STOPPED)
    ola = people.ola(own_demo.running, 2)
    write(ola, "Ring Kari på 412 34 567")
    stopped = ola.locator("#venter li")
    expect(stopped).to_contain_text("ligner på et telefonnummer")
    stopped.get_by_role("button", name="Slett teksten").click()
    expect(ola.locator("#venter li")).to_have_count(0)
    expect(ola.locator("textarea:visible")).to_have_count(1)
    expect(ola.locator("#angre")).to_contain_text("Notatet er slettet.")
    ola.get_by_role("button", name="Angre").click()
    expect(stopped.locator("textarea")).to_have_value("Ring Kari på 412 34 567")


def test_what_was_said_of_a_note_stays_behind_when_the_room_goes_on(people, own_demo):
    people.forgive(STOPPED)
    kari, ola = people.kari(own_demo.running), people.ola(own_demo.running, 2)
    write(ola, "Ring Kari på 412 34 567")
    ola.locator("#venter").get_by_role("button", name="Slett teksten").click()
    expect(ola.locator("#angre")).to_contain_text("Notatet er slettet.")
    go_to(kari, "Konkret idé")
    expect(ola.locator("#angre")).to_be_empty()
    expect(ola.locator("#lagret")).to_be_empty()
    kari.close()


def test_nothing_lies_over_the_buttons_of_a_note_that_was_stopped(people, own_demo):
    people.forgive(STOPPED)
    ola = people.ola(own_demo.running, 2)
    write(ola, "Ring Kari på 412 34 567")
    again = ola.locator("#venter").get_by_role("button", name="Lagre på nytt")
    expect(again).to_be_in_viewport()
    for name in ("Lagre på nytt", "Slett teksten"):
        assert is_on_top(ola, name), f"something lies over «{name}»"
    expect(ola.locator(".vh#lagret")).to_contain_text("telefonnummer")
    ola.locator("#venter textarea").fill("Ring hjem til dem som ikke svarer på e-post")
    again.click()
    received(ola, "Ring hjem til dem som ikke svarer på e-post")


def is_on_top(page: Page, name: str) -> bool:
    button = page.get_by_role("button", name=name, exact=True)
    button.scroll_into_view_if_needed()
    return button.evaluate("""(one) => {
        const box = one.getBoundingClientRect();
        return one.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height - 4));
    }""")


def test_a_note_that_goes_under_somebody_who_mends_it_says_so(people, own_demo):
    kari, ola = people.kari(own_demo.running), people.ola(own_demo.running, 2)
    write(ola, "Åpen hall på lørdager")
    received(ola, "Åpen hall på lørdager")
    note = ola.locator("#notater li").filter(has_text="Åpen hall på lørdager")
    note.get_by_role("link", name="Rett").click()
    ola.locator("#notater textarea").fill("Åpen hall hver lørdag")
    kari.goto(own_demo.running.desk("samle"))
    kari.locator("#lose label").filter(has_text="Åpen hall på lørdager").locator("input").check()
    kari.get_by_role("button", name="Skjul de valgte").click()
    # The list is not replaced while a note in it is being edited.
    ola.locator("#notater textarea").blur()
    left = ola.locator("#venter li")
    expect(left).to_contain_text("Notatet er ikke her lenger.")
    expect(left.locator("textarea")).to_have_value("Åpen hall hver lørdag")


def test_an_empty_field_in_focus_still_belongs_to_the_step_it_was_at(people, own_server):
    kari = people.stranger(viewport={"width": 1366, "height": 650})
    dugnad = start_dugnad(kari, own_server.address, length=150, people=12, groups=2)
    kari.goto(dugnad.desk())
    go_to(kari, "Konkret idé")
    ola = people.ola(dugnad, 1)
    is_at(ola, "Konkret idé")
    write(ola, "En idé")
    received(ola, "En idé")
    expect(ola.locator("#tekst")).to_be_focused()
    next_step(kari)
    expect(ola.locator("#fortsatt")).to_have_text(re.compile("lagres under «Konkret idé»"))
    write(ola, "Og en til")
    expect(ola.locator("#lagret")).to_have_text(re.compile("mottatt", re.IGNORECASE))
    expect(ola.locator("#venter .warn")).to_have_count(0)

    people.forgive(r"status of 409")  # the question is the answer to the press
    kari.get_by_role("button", name=re.compile("^Avslutt")).click()
    kari.get_by_role("button", name=re.compile("^Ja, avslutt")).click()
    expect(ola.locator("#skriv")).to_be_hidden()
    expect(ola.locator("#tekst")).not_to_be_focused()
    kari.goto(dugnad.desk("samle"))
    kari.locator("nav.tabs a", has_text="Konkret idé").click()
    expect(kari.locator("#lose label.slip")).to_have_count(2)


def test_nothing_but_spaces_is_answered_in_words(people, own_demo):
    ola = people.ola(own_demo.running, 2)
    ola.locator("#tekst").fill("   ")
    ola.locator("#skriv button").first.click()
    expect(ola.locator("#lagret")).to_contain_text("Skriv det dere sa")


def test_a_new_question_is_seen_by_whoever_writes_nothing(people, own_demo):
    kari, ola = people.kari(own_demo.running), people.ola(own_demo.running, 2)
    for idea in ["Åpen hall", "Lån av sko", "Skyss på onsdager", "Noen som spør"]:
        write(ola, idea)
        received(ola, idea)
    ola.mouse.wheel(0, 3000)
    expect(ola.locator("#sporsmal")).not_to_be_in_viewport()
    expect(ola.locator("#hode .num")).to_be_in_viewport()
    go_to(kari, "Konkret idé")
    expect(ola.locator("#sporsmal")).to_be_in_viewport()
    assert not is_covered(ola, "#sporsmal", "#hode"), "the line at the top lies over the question"
    # The hand is where it was, and those who only hear the page hear of it.
    expect(ola.locator("#tekst")).to_be_focused()
    expect(ola.locator("#nytt")).to_contain_text("Nå er alle på «Konkret idé».")
    expect(ola.locator("#hode")).to_contain_text("Konkret idé")


def test_whoever_is_in_the_middle_of_a_note_stays_and_can_take_it_along(people, own_demo):
    kari, ola = people.kari(own_demo.running), people.ola(own_demo.running, 2)
    was = ola.locator("#steg").get_attribute("data-title")
    for idea in ["Åpen hall", "Lån av sko", "Skyss på onsdager"]:
        write(ola, idea)
        received(ola, idea)
    ola.mouse.wheel(0, 3000)
    ola.locator("#tekst").press_sequentially("Mamma rekker ikke ")
    go_to(kari, "Konkret idé")
    told = ola.locator("#fortsatt")
    expect(told).to_contain_text("Nå er alle på «Konkret idé».")
    expect(told).to_contain_text(f"lagres under «{was}»")
    expect(ola.locator("#sporsmal")).not_to_be_in_viewport()
    expect(ola.locator("#nytt")).to_contain_text(f"lagres under «{was}»")
    told.get_by_role("button", name="Gå til det nye. Kladden blir med").click()
    expect(ola.locator("#sporsmal")).to_be_in_viewport()
    expect(ola.locator("#tekst")).to_have_value("Mamma rekker ikke ")
    ola.locator("#skriv button.btn").last.click()
    expect(ola.locator("#notater")).to_contain_text("Mamma rekker ikke")
    expect(ola.locator("#steg")).to_have_attribute("data-title", "Konkret idé")


def test_the_question_comes_when_the_note_that_was_begun_is_saved(people, own_demo):
    kari, ola = people.kari(own_demo.running), people.ola(own_demo.running, 2)
    ola.locator("#tekst").fill("Ferdig om litt")
    ola.mouse.wheel(0, 3000)
    go_to(kari, "Konkret idé")
    expect(ola.locator("#fortsatt")).to_be_visible()
    ola.locator("#skriv button.btn").last.click()
    expect(ola.locator("#sporsmal")).to_be_in_viewport()
    expect(ola.locator("#fortsatt")).to_be_hidden()


def is_covered(page: Page, one: str, other: str) -> bool:
    top = page.locator(one).evaluate("(it) => it.getBoundingClientRect().top")
    bottom = page.locator(other).evaluate("(it) => it.getBoundingClientRect().bottom")
    return bool(top < bottom - 1)


@pytest.mark.parametrize("does_style", [True, False], ids=["a new browser", "an older browser"])
def test_the_field_grows_with_its_text_and_shrinks_when_it_is_sent(people, own_demo, does_style):
    ola = people.stranger(viewport={"width": 390, "height": 844})
    if not does_style:
        ola.add_init_script("CSS.supports = () => false")
    ola.goto(own_demo.running.table(2))
    if not does_style:
        ola.locator("#tekst").evaluate("(it) => it.style.fieldSizing = 'fixed'")
    field = ola.locator("#tekst")
    low = field.bounding_box()["height"]
    field.press_sequentially("Korpset øver i første etasje på torsdager, og den som vil, hilser på etterpå. " * 2)
    assert field.bounding_box()["height"] > low + 30
    assert field.evaluate("(it) => it.scrollHeight - it.clientHeight") <= 1, "a line is out of sight"
    ola.locator("#skriv button.btn").last.click()
    expect(field).to_have_value("")
    assert field.bounding_box()["height"] == low


def test_the_line_at_the_top_is_one_line_whatever_the_clock_shows(people, own_demo):
    kari, ola = people.kari(own_demo.running), people.ola(own_demo.running, 2, viewport={"width": 320, "height": 640})
    heights = set()
    for _ in range(20):
        heights.add(ola.locator("#hode .bar").bounding_box()["height"])
        kari.get_by_role("button", name="Ta bort ett minutt").click()
    assert len(heights) == 1
    expect(ola.locator("#hode .overtime")).to_be_attached()


def test_an_idea_is_four_fields_that_survive_a_reload_and_become_one_note(people, own_demo):
    kari, ola = people.kari(own_demo.running), people.ola(own_demo.running, 2)
    expect(ola.locator("#ideen")).to_be_hidden()
    go_to(kari, "Konkret idé")
    is_at(ola, "Konkret idé")
    expect(ola.locator("#ideen")).to_be_visible()
    ola.locator("#tekst").fill("Øve i første etasje")
    ola.get_by_label("Hvem gjør det?").fill("Skolekorpset")
    ola.get_by_label("Når?").fill("i januar")
    shot(ola, "four fields of an idea")
    ola.reload()
    expect(ola.locator("#tekst")).to_have_value("Øve i første etasje")
    expect(ola.get_by_label("Hvem gjør det?")).to_have_value("Skolekorpset")
    expect(ola.get_by_label("Hva er det første steget?")).to_have_value("")
    ola.get_by_role("button", name="Lagre ideen").click()
    expect(ola.locator("#notater .tekst").first).to_have_text("Øve i første etasje\nHvem: Skolekorpset\nNår: i januar")
    for field in ("#tekst", "#hvem", "#forste", "#nar"):
        expect(ola.locator(field)).to_have_value("")
    axe(ola)
    kari.close()


def test_a_note_that_is_taken_along_to_the_ideas_goes_to_the_fields_it_answers(people, own_demo):
    kari, ola = people.kari(own_demo.running), people.ola(own_demo.running, 2)
    ola.locator("#tekst").fill("Øve i første etasje\nHvem: Korpset")
    go_to(kari, "Konkret idé")
    expect(ola.locator("#ideen")).to_be_hidden()
    ola.locator("#fortsatt button").click()
    expect(ola.locator("#tekst")).to_have_value("Øve i første etasje")
    expect(ola.locator("#hvem")).to_have_value("Korpset")
    kari.close()


@pytest.mark.parametrize("width", [360, 390])
def test_an_idea_begins_with_its_fields_and_not_with_a_card(people, own_server, width):
    kari = people.stranger(viewport={"width": 1366, "height": 650})
    dugnad = start_dugnad(kari, own_server.address, length=150, people=12, groups=2)
    kari.goto(dugnad.desk())
    ola = people.ola(dugnad, 1, viewport={"width": width, "height": 740})
    # Also where the room comes to it while the page is open.
    for page in (ola, people.ola(dugnad, 2, viewport={"width": width, "height": 740})):
        go_to(kari, "Konkret idé")
        is_at(page, "Konkret idé")
        expect(page.locator("#tekst")).to_be_in_viewport()
        expect(page.locator("#kort .pick2")).to_be_visible()
        assert page.locator("#kort").bounding_box()["y"] > page.locator("#nar").bounding_box()["y"]
        save, field = page.get_by_role("button", name="Lagre ideen"), page.locator("#tekst")
        assert abs(save.bounding_box()["width"] - field.bounding_box()["width"]) < 2
        shot(page, f"an idea without a card {width}")
    kari.close()


@pytest.mark.parametrize("width", [360, 390])
def test_a_line_from_the_moderator_never_lies_over_the_field_one_writes_in(people, own_demo, width):
    kari = people.kari(own_demo.running)
    go_to(kari, "Konkret idé")
    ola = people.ola(own_demo.running, 2, viewport={"width": width, "height": 500})
    is_at(ola, "Konkret idé")
    kari.get_by_role("link", name="Skriv til alle bordene").click()
    kari.get_by_label("Én linje").fill(
        "Nå er det ti minutter igjen. Skriv hvem som gjør det, hva dere gjør først, og når dere begynner.")
    kari.get_by_role("button", name="Vis på telefonene").click()
    expect(ola.locator("#til-alle")).to_contain_text("ti minutter igjen")
    shot(ola, f"a line to all {width}")
    for name in ("#nar", "#forste", "#hvem", "#tekst"):
        ola.locator(name).focus()
        assert not is_covered(ola, name, "#hode"), f"the line lies over {name}"
        # A keyboard leaves some 300 px.
        assert ola.locator("#hode").bounding_box()["height"] < 130
        shot(ola, f"a line to all while {name} is written in {width}")
    kari.close()


def test_after_the_end_nothing_is_said_of_the_step_the_room_was_at(people, own_demo):
    kari, ola = people.kari(own_demo.running), people.ola(own_demo.running, 2)
    go_to(kari, "Konkret idé")
    is_at(ola, "Konkret idé")
    expect(ola.locator("#nytt")).to_contain_text("Konkret idé")
    people.forgive(r"status of 409")  # the question is the answer to the press
    go_to(kari, "Vi blir enige")
    kari.get_by_role("button", name=re.compile("^Avslutt")).click()
    kari.get_by_role("button", name=re.compile("^Ja, avslutt")).click()
    expect(ola.locator("#sporsmal")).to_have_text("Takk for i dag!")
    expect(ola.locator("#nytt")).to_have_text("Takk for i dag!")
    expect(ola.locator("#steg .kind")).not_to_contain_text("Vi blir enige")
    kari.close()
