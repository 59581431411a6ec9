"""A unit: up in one command, its people in by their letters, and every page of theirs for everybody."""

import re
import time
import zipfile

import pytest
from playwright.sync_api import Page, expect

from test_screens import DESKS, cut_off
from world.dugnad import open_link, secret_link, start_dugnad
from world.evening import go_to
from world.looks import assert_none, every_look, shot
from world.mail import read
from world.server import Server

LINK = re.compile(r"/logginn/[a-z0-9]+")


def invited(server: Server, address: str, *more: str) -> str:
    """The link that the operator prints."""
    done = server.run("invite", address, "--unit", "5028", *more)
    assert done.returncode == 0, done.stderr
    return server.address + LINK.findall(done.stdout)[-1]


def come_in(page: Page, link: str, name: str) -> str:
    """Signs in by the link, says yes, and gives the address of the unit's page."""
    page.goto(link)
    page.locator("main button").click()
    page.locator("#navn").fill(name)
    page.get_by_role("button", name="Ja, jeg er med").click()
    expect(page).to_have_url(re.compile("/e/[0-9a-f]{32}$"))
    return page.url


def test_a_municipality_is_up_in_one_command_and_invites_a_colleague_without_any_mail(people, own_server):
    aina = people.stranger()
    home = come_in(aina, invited(own_server, "aina@melhus.example"), "Aina")
    expect(aina.locator("header")).to_contain_text("Melhus kommune")

    aina.goto(home + "/folk")
    aina.locator("#epost").fill("siri@melhus.example")
    aina.locator("[name=rolle][value=colleague]").last.check()
    aina.get_by_role("button", name="Inviter").last.click()
    expect(aina.get_by_text("Invitasjonen er laget.")).to_be_visible()
    # The program lays the letter out within a second.
    for _ in range(50):
        aina.goto(home + "/utboks")
        if aina.locator("pre").count():
            break
        aina.wait_for_timeout(200)
    aina.locator("summary", has_text="Les brevet").click()
    letter = aina.locator("pre").inner_text()
    assert "medarbeider" in letter

    siri = people.stranger()
    link = own_server.address + LINK.findall(letter)[0]
    # A scanner that runs scripts has been there before her.
    for _ in range(2):
        people.stranger().goto(link)
    assert come_in(siri, link, "Siri") == home
    siri.goto(own_server.address + "/dugnad/ny/tid?variant=kommune&kommune=Melhus&sprak=nb")
    expect(siri.locator("h1")).to_be_visible()
    aina.goto(home)
    expect(aina.get_by_text("Siri")).to_be_visible()


def test_all_letters_of_a_machine_without_mail_are_one_file(people, own_server):
    aina = people.stranger()
    home = come_in(aina, invited(own_server, "aina@melhus.example"), "Aina")
    for name in ["siri", "berit"]:
        aina.goto(home + "/folk")
        aina.locator("#epost").fill(f"{name}@blåbær.example")
        aina.locator("[name=rolle][value=colleague]").last.check()
        aina.get_by_role("button", name="Inviter").last.click()
        expect(aina.get_by_text("Invitasjonen er laget.")).to_be_visible()
    button = aina.get_by_role("link", name="Last ned alle brevene")
    for _ in range(50):
        aina.goto(home + "/utboks")
        if button.count():
            break
        aina.wait_for_timeout(200)
    with aina.expect_download() as download:
        button.click()
    with zipfile.ZipFile(download.value.path()) as file:
        assert file.testzip() is None
        names = file.namelist()
        letters = [read(file.read(name)) for name in names]
    assert [re.sub("-[0-9a-f]{6}", "", name) for name in names] == ["brev-1.eml", "brev-2.eml"]
    to = [letter["To"].addresses[0].addr_spec for letter in letters]
    assert to == ["siri@xn--blbr-roah.example", "berit@xn--blbr-roah.example"]


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_every_page_of_theirs_is_for_everybody(people, demo, language):
    aina = people.stranger()
    aina.goto(demo.aina)
    aina.locator("main button").click()
    expect(aina).to_have_url(re.compile("/e/[0-9a-f]{32}$"))
    prefix = "" if language == "nb" else f"/{language}"
    home = aina.url.removeprefix(demo.address)
    desk = str(aina.locator("a[href*='/d/']").first.get_attribute("href")).rsplit("/", 1)[0]
    aina.goto(demo.address + home + "/handlingsplan")
    links = aina.locator(".plan2 h3 a, .sunk b a").evaluate_all("all => all.map(one => one.getAttribute('href'))")
    measures = [str(links[0]), str(links[0]) + "/endring", str(links[0]) + "/tidslinje", str(links[-1])]
    faults = []
    for page in [
        "/logginn", home, home + "/folk", home + "/innstillinger", home + "/utboks", home + "/logg", "/meg",
        home + "/overlevering", home + "/uttak",
        home + "/handlingsplan", home + "/handlingsplan?etter=omrade", home + "/handlingsplan/nytt",
        home + "/handlingsplan/ideer", *measures,
        "/enheter?alle=1", "/enheter/ny", "/enheter/ny?slag=kommune", "/enheter/ny?slag=ungdomsgruppe",
        "/meg/adresse", desk + "/prosessleder",
    ]:
        aina.goto(demo.address + prefix + page)
        faults += every_look(aina, f"units {language} {page}")
    assert_none(faults)


def test_a_dugnad_is_taken_in_handed_over_and_moves_to_another_machine_with_its_unit(people, own_server, tmp_path):
    # Kari started it, and Aina has got a link of hers.
    kari = people.stranger()
    start_dugnad(kari, own_server.address, people=12)
    link = secret_link(kari, own_server.address)
    aina = people.stranger()
    home = come_in(aina, invited(own_server, "aina@melhus.example"), "Aina")
    siri = people.stranger()
    come_in(siri, invited(own_server, "siri@melhus.example", "--role", "colleague"), "Siri")

    open_link(aina, link)
    open_link(kari, link)
    desk = kari.url
    aina.goto(home)
    aina.get_by_role("link", name="Ta inn «").click()
    aina.get_by_role("button", name="Ta inn i Melhus kommune").click()
    expect(aina.get_by_role("status")).to_contain_text("Dugnaden er deres nå")
    # It is told on Kari's desk at once, without a press.
    expect(kari.locator("#eier")).to_contain_text("Melhus kommune har tatt inn dugnaden.")
    kari.get_by_role("link", name="Er det feil?").click()
    kari.locator("summary", has_text="Dette er ikke deres").click()
    kari.get_by_role("button", name="Ja, ta dugnaden ut av enheten").click()
    expect(kari.locator("main")).to_contain_text("Ingen enhet eier dugnaden.")

    # It was theirs, after all.
    aina.goto(desk.rsplit("/", 1)[0] + "/eier")
    aina.get_by_role("button", name="Ta inn i Melhus kommune").click()
    siri.goto(desk)
    expect(siri.locator("#na-tittel")).to_be_visible()

    with aina.expect_download() as download:
        aina.goto(home + "/uttak")
        aina.get_by_role("button", name="Last ned alt").click()
    file = str(tmp_path / "unit.jsonl")
    download.value.save_as(file)

    aina.goto(home + "/overlevering")
    aina.locator("#til").select_option(label="Siri, medarbeider")
    aina.get_by_role("button", name="Overlat alt").click()
    expect(aina).to_have_url(re.compile("/enheter"))
    siri.goto(home)
    siri.get_by_role("link", name="Se hva du har tatt over").click()
    expect(siri.locator("main")).to_contain_text("Aina ga deg dette")

    elsewhere = Server(tmp_path / "elsewhere")
    read = elsewhere.run("import", file)
    assert "Read in: Melhus kommune, with 2 people" in read.stdout and "code" in read.stdout
    elsewhere.start()
    try:
        again = elsewhere.run("import", file)
        assert "is here already" in again.stdout and "Already here, unchanged" in again.stdout
        unit = home.rsplit("/", 1)[1]
        done = elsewhere.run("invite", "aina@melhus.example", "--unit", unit)
        there = people.stranger()
        there.goto(elsewhere.address + LINK.findall(done.stdout)[-1])
        there.locator("main button").click()
        expect(there).to_have_url(re.compile(unit))
        there.get_by_role("link", name="Ordstyrer").first.click()
        expect(there.locator("#na-tittel")).to_be_visible()
    finally:
        people.leave()
        elsewhere.stop()


def test_the_line_that_a_unit_has_taken_it_in_leaves_the_words_whole_beside_it(people, own_server):
    kari = people.stranger()
    dugnad = start_dugnad(kari, own_server.address, people=36)
    aina = people.stranger()
    come_in(aina, invited(own_server, "aina@melhus.example"), "Aina")
    dugnad.enter(aina)
    aina.goto(dugnad.desk("eier"))
    aina.get_by_role("button", name="Ta inn i Melhus kommune").click()
    faults = []
    kari.goto(dugnad.desk())
    expect(kari.locator("#eier")).to_contain_text("Melhus kommune har tatt inn dugnaden.")
    for width, height in DESKS:
        kari.set_viewport_size({"width": width, "height": height})
        shot(kari, f"taken in desk {width} {height}")
        faults += [f"{width} × {height}: {cut}" for cut in cut_off(kari, "html", ".now", ".time")]
    assert_none(faults)
    kari.get_by_role("button", name="Begynn").click()
    go_to(kari, "Vi blir enige")
    kari.goto(dugnad.desk("tiltak/nytt"))
    for width, height in DESKS:
        kari.set_viewport_size({"width": width, "height": height})
        shot(kari, f"taken in deciding {width} {height}")
        for one in [kari.locator(one) for one in (".atside", "#frist", ".save .btn")]:
            expect(one).to_be_in_viewport(ratio=1)


def test_somebody_from_outside_leads_one_dugnad_and_changes_her_address(people, own_server):
    aina = people.stranger()
    home = come_in(aina, invited(own_server, "aina@melhus.example"), "Aina")
    dugnad = start_dugnad(aina, own_server.address, municipality="Melhus", people=12)
    aina.goto(dugnad.desk("eier"))
    if aina.get_by_role("button", name="Ta inn i Melhus kommune").count():
        aina.get_by_role("button", name="Ta inn i Melhus kommune").click()
        aina.goto(dugnad.desk("eier"))
    aina.get_by_role("link", name="Inviter en prosessleder").click()
    aina.locator("#epost").fill("liv@utenfra.example")
    aina.get_by_role("button", name="Inviter").click()
    expect(aina.get_by_text("Invitasjonen er laget.")).to_be_visible()
    assert_none(every_look(aina, "process leader invited"))

    liv = people.stranger()
    liv.goto(own_server.address + lying(own_server, LINK))
    liv.locator("main button").click()
    liv.locator("#navn").fill("Liv")
    shot(liv, "process leader asked")
    liv.get_by_role("button", name="Ja, jeg leder den").click()
    expect(liv.locator("#na-tittel")).to_be_visible()
    liv.goto(own_server.address + "/enheter")
    expect(liv.locator("main")).to_contain_text("Du er prosessleder for")
    shot(liv, "process leader units")
    assert liv.goto(home).status == 404

    # Her new address: the letters lie with whoever runs the site.
    liv.goto(own_server.address + "/meg")
    liv.get_by_role("link", name="Bytt adresse").click()
    liv.locator("#epost").fill("liv@nytt.example")
    liv.get_by_role("button", name="Send brevet").click()
    expect(liv.locator("main")).to_contain_text("Venter på liv@nytt.example")
    assert_none(every_look(liv, "address waiting"))
    new = own_server.address + lying(own_server, re.compile(r"/meg/ny-adresse/[a-z0-9]+"))
    stop = own_server.address + lying(own_server, re.compile(r"(?<!ny-)(?<!/meg)/adresse/[a-z0-9]+"))
    for link in [new, stop]:
        people.stranger().goto(link)
    liv.goto(new)
    shot(liv, "address button")
    liv.get_by_role("button", name="Ja, bytt adresse").click()
    expect(liv.locator("main")).to_contain_text("liv@nytt.example")
    reader = people.stranger()
    reader.goto(stop)
    shot(reader, "address stop")
    reader.get_by_role("button", name="Ja, stopp byttet").click()
    expect(reader.locator("h1")).to_have_text("Byttet er stoppet")
    liv.goto(own_server.address + "/meg")
    expect(liv.locator("h1")).to_have_text("Logg inn")

    # A link for whoever has lost the last one, while the site runs.
    done = own_server.run("links", "new", dugnad.code)
    assert "New moderator's link, shown only now" in done.stdout, done.stderr
    kari = people.stranger()
    open_link(kari, own_server.address + re.findall(r"/inn/[a-z0-9]+", done.stdout)[-1])
    expect(kari.locator("#na-tittel")).to_be_visible()
    wrong = own_server.run("links", "new", "finnes-ikke-42")
    assert wrong.returncode != 0 and "No dugnad has that code" in wrong.stderr


def lying(server: Server, pattern: re.Pattern[str]) -> str:
    """What looks like this in a letter that lies in the data folder, as it does within a second."""
    for _ in range(100):
        for file in sorted((server.data / "utboks").glob("*.txt")):
            if found := pattern.findall(file.read_text()):
                return str(found[-1])
        time.sleep(0.1)
    raise AssertionError(f"no letter has {pattern.pattern}")
