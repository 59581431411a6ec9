"""Those responsible answer by the link in their letter, after a scanner has; whoever follows up sees it."""

import re

from playwright.sync_api import expect

from test_answers import letter, planned
from world.looks import assert_none, every_look
from world.people import PHONE

LINK = re.compile(r"http://\S+(/ansvarlig/[a-z0-9]{26})\b")


def test_the_band_tells_how_it_goes_on_a_phone_without_a_script_and_after_a_scanner(people, own_server):
    aina, home, dugnad = planned(people, own_server)
    for text, owner, day in [
        ("Korpset øver i første etasje på torsdager", "Melhus skolekorps", "2031-06-12"),
        ("Åpen hall hver fredag", "Melhus IL", ""),
    ]:
        aina.goto(dugnad.desk("tiltak/nytt"))
        aina.locator("#tekst").fill(text)
        aina.locator("#ansvarlig").fill(owner)
        if day:
            aina.locator("#frist").fill(day)
        aina.locator(".save .btn").click()
        expect(aina.locator("main")).to_contain_text(text)

    # Beside what was agreed she writes one address, and sends once.
    follow_up = home + "/ansvarlige"
    aina.goto(follow_up)
    aina.get_by_label("Korpset øver i første etasje på torsdager").fill("styret@korpset.example")
    aina.get_by_label("Åpen hall hver fredag").fill("styret@korpset.example")
    aina.get_by_role("button", name="Send", exact=True).click()
    expect(aina.get_by_role("status")).to_contain_text("Ett brev er på vei.")
    asks = "Kan vi minne dere på det?"
    if "stille uke" in aina.get_by_role("status").inner_text():
        # The first letter waits for the quiet weeks to be over; a new link goes to whoever asks for it.
        asks = "Her er en ny lenke"
        aina.get_by_role("link", name="Korpset øver i første etasje på torsdager").first.click()
        aina.get_by_role("button", name="Send ny lenke").click()
    first = letter(aina, home, "styret@korpset.example", asks)
    own = LINK.findall(first)[0]

    # Something opens every link before the band does, with scripts, twice, and nothing is said.
    scanner = people.stranger()
    for _ in range(2):
        for link in re.findall(r"http://\S+", first):
            scanner.goto(link)
    aina.goto(follow_up)
    expect(aina.locator("main")).to_contain_text("har ikke svart")

    # The band's phone runs no scripts: yes, and how it goes, in a few presses.
    band = people.stranger(viewport=PHONE, java_script_enabled=False)
    band.goto(own_server.address + own)
    expect(band.locator("h1")).to_have_text("Dette tok dere på dere")
    band.get_by_role("button", name="Ja, minn oss på det").click()
    expect(band.get_by_role("status")).to_contain_text("Da minner vi dere på det.")
    band.get_by_role("link", name="Fortell hvordan det går").first.click()
    band.locator("[value=annerledes]").check()
    band.get_by_role("button", name="Send").click()
    expect(band.locator("#feil")).to_contain_text("Skriv kort hva som ble annerledes")
    expect(band.locator("[value=annerledes]")).to_be_checked()
    band.locator("#setning").fill("Rommet pusses opp til jul.")
    band.locator("#tall").fill("ca. 20 barn")
    band.get_by_role("button", name="Send").click()
    expect(band.locator("h1")).to_have_text("Takk! Nå vet Melhus kommune det")
    expect(band.locator("main")).to_contain_text("Omtrent 20 barn")
    band.get_by_role("link", name="Fortell om det andre").click()
    band.get_by_role("link", name="Dette er ikke vårt").last.click()
    band.locator("#setning").fill("Spør idrettslaget")
    band.get_by_role("button", name="Dette er ikke vårt").click()
    expect(band.locator("h1")).to_have_text("Takk for at dere sa fra")

    # Aina sees both on Home, and decides.
    aina.goto(home)
    aina.locator("main").get_by_role("link", name="De som er ansvarlige").first.click()
    expect(aina.locator("#trenger + ul")).to_contain_text("Åpen hall hver fredag")
    aina.get_by_role("link", name="Korpset øver i første etasje på torsdager").first.click()
    aina.get_by_role("button", name="Satt på vent").click()
    expect(aina.locator("main dl")).to_contain_text("Satt på vent")
    band.goto(own_server.address + own)
    expect(band.locator("main")).to_contain_text("Rommet pusses opp til jul.")

    # Every page of theirs is for everybody, and with a script; then they stop the letters.
    guest = people.stranger(viewport=PHONE, has_touch=True)
    faults = []
    measure = band.locator("form[action*='/tiltak/']").first.get_attribute("action") or ""
    for language in ["", "/nn", "/en"]:
        for page in [own, measure, measure + "?takk=1", measure + "/videre", measure + "/ikke-vart", own + "/slutt"]:
            guest.goto(own_server.address + language + page)
            name = page.replace(own, "ansvarlig").split("/tiltak/")
            faults += every_look(guest, f"owners {language} {name[0]} {name[-1][32:]}")
        for page in ["", "/" + measure.split("/")[-1]]:
            aina.goto(follow_up.replace("/e/", f"{language}/e/") + page)
            faults += every_look(aina, f"owners {language} e {'one' if page else 'all'}")
    guest.goto(own_server.address + own + "/slutt")
    guest.get_by_role("button", name="Ikke skriv til oss mer").click()
    expect(guest.locator("main")).to_contain_text("Adressen er slettet")
    for language in ["", "/nn", "/en"]:
        guest.goto(own_server.address + language + own + "/igjen")
        faults += every_look(guest, f"owners {language} again")
    aina.goto(home + "/utboks")
    expect(aina.locator("main")).not_to_contain_text("styret@korpset.example")
    assert_none(faults)
