"""The relay, on phones: Telemark is challenged, shows its first steps, and passes it to three, one of them back."""

import re
from urllib.parse import quote

from playwright.sync_api import Page, expect

from world.dugnad import Dugnad, go_on, read_ready_page
from world.evening import add_measure, case
from world.looks import assert_none, every_look, shot
from world.people import PHONE

CLUBS = ["Gulset Idrettsforening", "Skien svømmeklubb", "Porsgrunn håndballklubb"]


def test_telemark_passes_the_relay_to_three_one_of_them_back(people, own_server):
    telemark = case("telemark-2018")
    kari = people.stranger(viewport=PHONE, has_touch=True)
    held(kari, own_server.address, "Porsgrunn HK", ["Åpen hall på lørdager"])
    kari.get_by_role("link", name="Stafetten").click()
    publish(kari)
    link = challenge(kari, telemark["unit"]["organisation"])

    # The link leads to the start, with their name filled in and who it is from; nobody is told that they have come.
    tor = people.stranger(viewport=PHONE, has_touch=True)
    tor.goto(link)
    expect(tor.get_by_label("Hva heter dere?")).to_have_value("Telemark idrettskrets")
    expect(tor.locator("main")).to_contain_text("Stafetten fra Porsgrunn HK.")
    go_on(tor)
    expect(tor.locator("h1")).to_have_text("Når begynner dere?")
    baton = re.search("stafett=([0-9a-z]+)", tor.url)
    assert baton
    dugnad = held(
        tor, own_server.address, "Telemark idrettskrets", [measure["text"] for measure in telemark["measures"]],
        "&stafett=" + baton[1])
    tor.get_by_role("link", name="Stafetten").click()
    expect(tor.locator("main")).to_contain_text("Stafetten kom fra Porsgrunn HK.")
    assert_none(every_look(tor, "relay, nothing shown yet"))

    # With the keyboard alone: one step is left out, it is looked over, and published by one press.
    tor.get_by_role("checkbox", name=telemark["measures"][3]["text"]).press("Space")
    tor.get_by_role("button", name="Se hvordan det blir").press("Enter")
    expect(tor.locator("article li h2")).to_have_text([one["text"] for one in telemark["measures"][:3]])
    assert_none(every_look(tor, "relay, looked over"))
    tor.get_by_role("button", name="Publiser").press("Enter")
    for club in CLUBS:
        challenge(tor, club)
    expect(tor.locator("main")).to_contain_text("nå gir dere den tilbake. Det er lov")
    expect(tor.locator("main")).to_contain_text("Dere har utfordret tre.")
    shot(tor, "relay, three challenged")
    assert_none(every_look(tor, "relay, three challenged"))

    # Everybody reads it, and sees the clubs after each other: no number, and nobody first.
    page = tor.locator("#adressen").inner_text()
    stranger = people.stranger(viewport=PHONE, java_script_enabled=False)
    stranger.goto(page)
    line = stranger.get_by_role("region", name="Slik har stafetten gått")
    expect(line.locator("ol.down > li")).to_have_count(2)
    for club in CLUBS:
        expect(line).to_contain_text(club)
    looker = people.stranger(viewport=PHONE)
    looker.goto(page)
    assert_none(every_look(looker, "relay, for everybody"))
    looker.get_by_role("link", name="Porsgrunn HK").click()
    expect(looker.locator("article")).to_contain_text("Åpen hall på lørdager")
    expect(looker.get_by_role("link", name="Telemark idrettskrets")).to_be_visible()

    # Somebody else is told before they challenge one of them too.
    kari.reload()
    challenge_again(kari, "Gulset IF")

    # Taken back, it is gone.
    tor.goto(dugnad.desk("stafett"))
    tor.locator("summary", has_text="Ta siden tilbake").click()
    tor.get_by_role("button", name="Ja, ta den tilbake").click()
    expect(tor.locator("main")).to_contain_text("Publiser det dere begynner med først.")
    gone = stranger.goto(page)
    assert gone is not None and gone.status == 404


def held(page: Page, address: str, club: str, steps: list[str], more: str = "") -> Dugnad:
    """A dugnad that was over before it was typed in, with what it agreed on; the page is at its first steps."""
    page.goto(
        f"{address}/dugnad/ny/se-over?variant=organisasjon&navn={quote(club)}&nar=holdt&dato=2018-04-12&antall=12"
        f"&sprak=nb{more}")
    page.get_by_role("button", name="Gå til notatene").click()
    expect(page.locator("#hemmelig")).to_be_visible()
    dugnad = read_ready_page(page, address)
    for step in steps:
        add_measure(page, dugnad, text=step, owner="Styret")
    return dugnad


def publish(page: Page) -> None:
    page.get_by_role("button", name="Se hvordan det blir").click()
    page.get_by_role("button", name="Publiser").click()
    expect(page.locator("main")).to_contain_text("Alle som har adressen, kan lese det:")


def challenge(page: Page, club: str) -> str:
    """Gives the link in the text that is there to paste."""
    page.get_by_label("Hva heter de?").fill(club)
    page.get_by_role("button", name="Utfordre").click()
    expect(page.locator("h3", has_text=club)).to_be_visible()
    page.locator("summary", has_text=club).filter(has_text="Tekst å lime inn").click()
    text = page.locator("details[open] .asis").last.inner_text()
    assert text.startswith(f"Hei, {club}!")
    return next(word for word in text.split() if "/stafett/videre/" in word)


def challenge_again(page: Page, club: str) -> None:
    page.get_by_label("Hva heter de?").fill(club)
    page.get_by_role("button", name="Utfordre").click()
    expect(page.locator("#lag-feil")).to_contain_text("er allerede utfordret, av Telemark idrettskrets.")
    page.get_by_label("Utfordre dem likevel").check()
    page.get_by_role("button", name="Utfordre").click()
    expect(page.locator("h3", has_text=club)).to_be_visible()
