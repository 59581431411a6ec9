"""Kari tries the evening beforehand, empties the trial, and begins for real. No screen is loaded anew."""

from playwright.sync_api import expect

from world.dugnad import start_dugnad
from world.evening import go_to, is_at, received, write


def test_a_trial_is_marked_on_every_screen_and_leaves_nothing(people, own_server):
    people.forgive(r"status of 409")  # the question is the answer to the press
    kari = people.stranger(viewport={"width": 1366, "height": 650})
    dugnad = start_dugnad(
        kari, own_server.address, people=24, groups=4, later=("2031-11-03", "18:00", "20:30"), place="Rådhuset")
    ola = people.ola(dugnad, 1)
    wall = kari.context.new_page()
    wall.goto(dugnad.desk("vegg"))
    kari.goto(dugnad.desk())
    kari.get_by_role("button", name="Begynn").click()
    expect(kari.get_by_role("heading", level=1)).to_have_text("Er dette en prøve?")
    kari.get_by_role("button", name="Ja, vi prøver").click()
    for screen in (kari, ola, wall):
        expect(screen.get_by_text("Dette er en prøve").first).to_be_visible()

    for width in (320, 390, 768):
        ola.set_viewport_size({"width": width, "height": 844})
        mark = ola.get_by_text("Det som skrives nå, er borte når det begynner på ordentlig.")
        assert mark.evaluate("(it) => it.scrollWidth <= it.clientWidth"), f"the sentence is cut at {width}"

    go_to(kari, "Hva gjør vi bra?")
    is_at(ola, "Hva gjør vi bra?")
    write(ola, "Bare en prøve")
    received(ola, "Bare en prøve")
    kari.get_by_role("link", name="Prøven er over").click()
    expect(kari.get_by_text("1 notat", exact=False).first).to_be_visible()
    kari.get_by_role("button", name="Tøm prøven, vi begynner senere").click()
    expect(kari.get_by_role("button", name="Begynn")).to_be_visible()
    for screen in (kari, ola, wall):
        expect(screen.get_by_text("Dette er en prøve")).to_have_count(0)
    expect(ola.get_by_text("Bare en prøve")).to_have_count(0)
