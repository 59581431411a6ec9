"""A year later: what became of each measure, told by the program, mended by people, read by everybody, on the wall."""

import re

from playwright.sync_api import expect

from world.looks import assert_none, axe_faults, every_look, shot, sideways


def test_a_year_is_told_mended_published_shown_and_taken_back(people, own_demo):
    aina = people.stranger()
    aina.goto(own_demo.aina)
    aina.locator("main button").click()
    expect(aina).to_have_url(re.compile("/e/[0-9a-f]{32}$"))
    plan = aina.url.removeprefix(own_demo.address) + "/handlingsplan"
    aina.goto(own_demo.address + plan)

    # Two become one, one becomes two, and one that was done once stands.
    measure(aina, plan, "Sommerskole i kano")
    aina.get_by_label("Hvilket tiltak?").select_option(label="Åpen hall én fredag i måneden")
    aina.get_by_role("button", name="Slå sammen").click()
    expect(aina.locator("h1")).to_have_text("Åpen hall én fredag i måneden")
    expect(aina.locator("main")).to_contain_text("Her er også Sommerskole i kano.")
    measure(aina, plan, "Byttedag for utstyr, hver høst")
    aina.get_by_label("Hvordan vokste det?").fill("Fra én gang til hver høst")
    aina.get_by_role("button", name="Det er fast nå").click()
    expect(aina.locator("main")).to_contain_text("Fast tilbud fra")
    measure(aina, plan, "Én side med alt barn kan være med på")
    assert_none(every_look(aina, "what becomes of a measure"))
    aina.get_by_label("Det første").fill("Én side på nettet")
    aina.get_by_label("Det andre").fill("Et hefte til alle i første klasse")
    aina.get_by_role("button", name="Del i to").click()
    expect(aina.locator("main")).to_contain_text("Delt i")

    # With the keyboard alone: made, read, one of them rewritten.
    aina.goto(own_demo.address + plan)
    aina.get_by_role("link", name="Siden sist").press("Enter")
    assert_none(every_look(aina, "between what"))
    # From the first of their dugnader, a year ago.
    aina.get_by_role("combobox", name="Dugnad").first.select_option(index=aina.locator("#fra option").count() - 2)
    aina.locator("#til").select_option("")
    aina.get_by_role("button", name="Lag «Siden sist»").press("Enter")
    expect(aina.locator("h1")).to_have_text("Hva har vi gjort siden sist?")
    for fate in ["Gjort", "Vokst", "Nytt navn", "Lagt bort", "Slått sammen", "Delt i to", "Nytt"]:
        expect(aina.locator(".since .st", has_text=fate).first).to_be_visible()
    aina.get_by_role("link", name=re.compile("Rett ?: Aktivitetsapp")).press("Enter")
    aina.get_by_label("Aktivitetsapp").fill("Foreldrene ville heller ha én side på nettet. Den kommer i vår.")
    aina.get_by_role("button", name="Lagre").press("Enter")
    expect(aina.locator("main")).to_contain_text("Rettet for hånd")
    assert_none(every_look(aina, "since last"))
    page = aina.url.split("#")[0]

    # Published by one press; a stranger reads it, and after it is taken back does not.
    aina.get_by_role("button", name="Publiser").click()
    address = aina.locator("#adressen").inner_text()
    stranger = people.stranger(java_script_enabled=False)
    stranger.goto(address)
    expect(stranger.locator("main")).to_contain_text("Den kommer i vår.")
    looker = people.stranger()
    looker.goto(address)
    assert_none(every_look(looker, "published"))

    # On the wall nothing is outside the picture, page after page, and nothing is pressed on by mistake.
    aina.goto(page)
    aina.get_by_role("link", name="Vis på veggen").click()
    wall = aina.url
    for width, height in [(1920, 1080), (1280, 720), (1024, 768)]:
        aina.set_viewport_size({"width": width, "height": height})
        aina.goto(wall)
        assert_none(axe_faults(aina, f"wall {width}"))
        within(aina, ".sincewall > li", f"since on the wall {width}")
    # A measure's timeline too.
    aina.goto(own_demo.address + plan)
    aina.get_by_role("link", name=re.compile("Tidslinje")).first.click()
    aina.get_by_role("link", name="Vis på veggen").click()
    wall = aina.url
    for width, height in [(1920, 1080), (1280, 720)]:
        aina.set_viewport_size({"width": width, "height": height})
        aina.goto(wall)
        within(aina, ".walltime > li, .wallcount > *", f"timeline on the wall {width}")
    aina.set_viewport_size({"width": 320, "height": 640})
    assert_none(sideways(aina))

    aina.set_viewport_size({"width": 1366, "height": 768})
    aina.goto(page)
    aina.get_by_role("button", name="Ta det tilbake").click()
    expect(aina.locator("main")).to_contain_text("Utkast.")
    gone = stranger.goto(address)
    assert gone is not None and gone.status == 404


def within(page, what, name):
    """Everything on each page of the wall stands above the two who hold the rope."""
    for number in range(20):
        shot(page, f"{name} {number}")
        assert page.evaluate("""(what) => [...document.querySelectorAll(what)].every((one) => {
            const box = one.getBoundingClientRect(), foot = document.querySelector('footer').getBoundingClientRect();
            const head = document.querySelector('header').getBoundingClientRect();
            return box.bottom <= foot.top + 1 && box.right <= innerWidth && box.top >= head.bottom - 1;
        })""", what), f"outside the picture: {name} {number}"
        further = page.get_by_role("link", name="Neste")
        if further.count() == 0:
            return
        further.click()
    raise AssertionError(f"no end of pages: {name}")


def measure(page, plan, name):
    """Where it is said what becomes of a measure."""
    page.goto(page.url.split("/e/")[0] + plan)
    for one in page.locator("details").all():
        if one.get_attribute("open") is None:
            one.locator("summary").click()
    page.get_by_role("link", name=name, exact=True).first.click()
    page.get_by_role("link", name="Nytt navn, fast tilbud, slå sammen eller del").click()
