"""What came of a measure is written on a phone, and its whole time is read on one page."""

import re

from playwright.sync_api import expect

from world.looks import assert_none, every_look
from world.people import PHONE


def test_what_came_of_it_is_written_on_a_phone_without_a_script_and_stands_on_the_timeline(people, own_demo):
    aina = people.stranger(viewport=PHONE, java_script_enabled=False)
    aina.goto(own_demo.aina)
    aina.locator("main button").click()
    home = aina.url.removeprefix(own_demo.address)
    aina.goto(own_demo.address + home + "/handlingsplan")
    expect(aina.locator("main")).to_contain_text(re.compile("Virkning: minst 200 barn og unge"))
    aina.get_by_role("link", name="Åpen hall én fredag i måneden", exact=True).click()
    measure = aina.url

    # She forgets the day, and nothing of what she wrote is lost.
    aina.get_by_text("Skriv hva som kom ut av det").click()
    aina.get_by_label("Et tall").last.fill("ca. 120 barn og unge")
    aina.get_by_label("Hva skjedde?").last.fill("Ekstra åpen hall 🎉")
    aina.get_by_role("button", name="Legg til").last.click()
    expect(aina.locator("#feil")).to_contain_text("Skriv hvilken dag det var")
    expect(aina.locator("#tall")).to_have_value("ca. 120 barn og unge")
    aina.locator("#virkningsdag").fill(str(aina.locator("#virkningsdag").get_attribute("max")))
    aina.get_by_role("button", name="Legg til").last.click()
    expect(aina.locator("main")).to_contain_text("Ekstra åpen hall 🎉: omtrent 120 barn og unge")

    # The timeline: what was counted, with words for the chart, and the third hall to come.
    aina.get_by_role("link", name="Tidslinje", exact=True).click()
    expect(aina.locator("h1")).to_have_text("Åpen hall én fredag i måneden")
    expect(aina.locator(".tl")).to_contain_text("Første åpne hall: omtrent 90 barn og unge")
    expect(aina.locator("[aria-current=step]")).to_contain_text("I gang")
    expect(aina.locator(".tl .open").first).to_contain_text("Tredje åpne hall")
    expect(aina.locator("svg.effects")).to_have_attribute("aria-label", re.compile("omtrent 90 barn og unge"))
    expect(aina.locator("table tbody tr")).to_have_count(4)

    siri = people.stranger()
    siri.goto(own_demo.aina)
    siri.locator("main button").click()
    faults = []
    for language in ["", "/nn", "/en"]:
        for page in [measure, measure + "/tidslinje"]:
            siri.goto(own_demo.address + language + page.removeprefix(own_demo.address))
            faults += every_look(siri, f"timeline {language} {page.rsplit('/', 1)[-1][:9]}")
    siri.goto(measure + "/tidslinje")
    siri.emulate_media(media="print")
    expect(siri.get_by_role("link", name="PDF")).to_be_hidden()
    assert_none(faults)
