"""What a page weighs on a bad network, and that it talks to no other host."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from world.addresses import OPEN
from world.dugnad import start_dugnad
from world.evening import go_to
from world.wire import weight

MOST = 30_000
# As much as there is room for.
FUNDING = [
    "Sparebankstiftelsen: utstyr, lokaler og instrumenter for barn og unge, søknadsfrist 1. februar og 1. september",
    "Kommunen: fritidskort på 1 000 kroner for barn fra 6 til 18 år, søk hele året hos servicetorget eller på nett",
    "Bufdir: tilskudd til å inkludere barn og unge, søk i november sammen med et lag, en forening eller en skole",
    "Lions: reise og leir for familier som trenger det, ring klubben der dere bor, svar innen to uker",
    "Gjensidigestiftelsen: trygghet og helse, aktivitet i nærmiljøet, søk når som helst med en kort beskrivelse",
    "Kulturrådet: rom for kunst og musikk, frist 2. mars, 2. juni og 2. desember, også for frivillige grupper",
    "Idrettsrådet: utstyrsbank og kontingent for dem som spør, og litt til hall, spør laget først og så rådet",
]
STYLES = Path(__file__).parents[2] / "Public" / "styles"

# What Chromium reads in a sheet. A value with a var() in it keeps the spaces it was written with.
RULES = "(sheet) => [...sheet.cssRules].map((rule) => rule.cssText.replace(/ ?([,/]) ?/g, '$1'))"


@pytest.mark.parametrize("table", [1, 2, 4], ids=["Guri on the table", "Nora on the table", "Alex on the table"])
def test_the_tables_page_weighs_at_most_30_kb_with_everything_in_it(people, demo, table):
    ola = people.stranger(viewport={"width": 390, "height": 844})
    weighed = weight(ola, demo.running.table(table))
    expect(ola.locator("#kortet img")).to_be_visible()
    assert weighed.total <= MOST, f"{weighed.total} bytes over the wire\n{weighed.list()}"


def test_choosing_a_card_weighs_at_most_30_kb_with_the_drawings_in_sight(people, own_server):
    kari = people.stranger(viewport={"width": 1366, "height": 650})
    dugnad = start_dugnad(kari, own_server.address, people=12, groups=2)
    kari.goto(dugnad.desk())
    go_to(kari, "Hvem er vi til for?")
    ola = people.stranger(viewport={"width": 390, "height": 844})
    weighed = weight(ola, dugnad.table(1))
    expect(ola.locator(".pick2 img").first).to_be_visible()
    assert weighed.total <= MOST, f"{weighed.total} bytes over the wire\n{weighed.list()}"


def test_writing_an_idea_weighs_at_most_30_kb_also_with_the_funding_at_hand(people, own_server):
    kari = people.stranger(viewport={"width": 1366, "height": 650})
    dugnad = start_dugnad(kari, own_server.address, people=12, groups=2)
    kari.goto(dugnad.desk("om"))
    kari.locator("#stotte").fill("\n".join(FUNDING))
    kari.get_by_role("button", name="Lagre").click()
    kari.goto(dugnad.desk())
    go_to(kari, "Konkret idé")
    ola = people.stranger(viewport={"width": 390, "height": 844})
    weighed = weight(ola, dugnad.table(1))
    expect(ola.get_by_text("Støtteordninger som kan passe")).to_be_visible()
    assert weighed.total <= MOST, f"{weighed.total} bytes over the wire\n{weighed.list()}"


# A phone, a tablet and a laptop: no child loses its head.
@pytest.mark.parametrize("width", [320, 390, 600, 768, 1366])
def test_drawings_are_whole_at_every_width(people, own_demo, width):
    ola = people.stranger(viewport={"width": width, "height": 844})
    ola.goto(own_demo.running.table(2))
    ola.locator("#kortet").wait_for()
    for image in ola.locator("main img:visible").all():
        image.scroll_into_view_if_needed()
        shape = image.evaluate("(it) => [it.clientWidth / it.clientHeight, getComputedStyle(it).objectFit]")
        assert shape[1] == "contain" or abs(shape[0] - 480 / 300) < 0.02, shape


def test_the_sheets_that_are_sent_say_what_was_written(people, demo):
    ola = people.stranger()
    ola.goto(demo.address)
    sent = ola.evaluate(f"() => [...document.styleSheets].flatMap({RULES})")
    parse = f"""(text) => {{
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(text)
        return ({RULES})(sheet)
    }}"""
    written = [rule for file in STYLES.rglob("*.css") for rule in ola.evaluate(parse, file.read_text())]
    assert sorted(sent) == sorted(written)


def test_nothing_comes_from_elsewhere_and_nothing_goes_there(people, demo):
    """Every test watches this. Here all pages are opened in turn, and the server's own policy is checked too."""
    kari = people.kari(demo.running)
    pages = [address.format(running=demo.running.code) for address in OPEN.values()]
    desk = ["ordstyrer", "vegg", "kjoreplan", "samle", "tiltak", "referat", "lenker", "klar", "uttak", "papir"]
    pages += [f"/d/{demo.running.code}/{page}" for page in desk] + [f"/b/{demo.running.code}/bord/1"]
    for page in pages:
        answered = kari.goto(demo.address + page)
        policy = answered.headers["content-security-policy"]
        assert "default-src 'self'" in policy and "unsafe" not in policy and "http" not in policy
        links = kari.eval_on_selector_all("[src], link[href]", "(all) => all.map((one) => one.src || one.href)")
        assert all(link.startswith(demo.address) for link in links), page
    assert people.wrongs == []


def test_a_visitor_who_has_no_link_gets_no_cookie_and_leaves_nothing_behind(people, demo):
    ola = people.ola(demo.running)
    for page in ["/", "/bli-med", "/personvern", f"/b/{demo.running.code}", "/dugnad/ny/variant"]:
        ola.goto(demo.address + page)
    assert ola.context.cookies() == []
    assert ola.evaluate("Object.keys(sessionStorage).length") == 0


def test_a_moderator_has_one_cookie_that_no_script_can_read(people, demo):
    kari = people.kari(demo.running)
    expect(kari.locator("#na-tittel")).to_be_visible()
    [cookie] = kari.context.cookies()
    assert (cookie["name"], cookie["httpOnly"], cookie["sameSite"]) == ("allemed", True, "Lax")
    assert kari.evaluate("document.cookie") == ""
