"""Telemark idrettskrets, spring 2018: an organisation, five bodies, an hour, four measures each with its owner."""

from playwright.sync_api import expect

from world.dugnad import start_dugnad
from world.evening import add_measure, case, go_to, is_at, received, write


def test_four_measures_with_owners_come_out_of_an_hour_in_telemark(people, own_server):
    telemark = case("telemark-2018")
    kari = people.stranger(viewport={"width": 1366, "height": 650})
    dugnad = start_dugnad(
        kari, own_server.address, variant="organisasjon", name=telemark["unit"]["organisation"], length=60,
        people=15, groups=telemark["bodies"])
    ola = people.ola(dugnad, 2)
    kari.goto(dugnad.desk())

    go_to(kari, "Hva vil vi forbedre?")
    is_at(ola, "Hva vil vi forbedre?")
    write(ola, "Utstyret er dyrt, og mye ligger i boden")
    received(ola, "Utstyret er dyrt, og mye ligger i boden")
    expect(kari.locator("#notatene")).to_contain_text("Utstyret er dyrt")

    for measure in telemark["measures"]:
        add_measure(kari, dugnad, text=measure["text"], owner=measure["owner"])
    # Two or three is only advice: four are accepted, with a friendly remark.
    expect(kari.locator("#tiltakene .lead")).to_contain_text("fire")

    kari.goto(dugnad.desk("referat"))
    for measure in telemark["measures"]:
        row = kari.locator("#enige li").filter(has_text=measure["text"])
        expect(row).to_contain_text(measure["owner"])
        expect(row.locator(".warn")).to_contain_text("Mangler dato")
    expect(kari.locator("#ideer")).to_contain_text("Utstyret er dyrt, og mye ligger i boden")


def test_the_same_minutes_in_nynorsk_keep_peoples_own_words(people, own_server):
    kari = people.stranger()
    dugnad = start_dugnad(
        kari, own_server.address, variant="organisasjon", name="Fjordvik songlag", length=30, people=6)
    add_measure(kari, dugnad, text="Åpen dag for nye medlemmer", owner="Styret")
    kari.goto(f"{dugnad.address}/nn/d/{dugnad.code}/referat")
    expect(kari.locator("html")).to_have_attribute("lang", "nn")
    expect(kari.locator("#enige")).to_contain_text("Ansvarleg")
    expect(kari.locator("#enige")).to_contain_text("Åpen dag for nye medlemmer")
