"""What there is to read: found, searched, printed, by keyboard, without script, and with a set from elsewhere."""

import subprocess

import pytest
from playwright.sync_api import expect

from world.addresses import TO_READ
from world.keyboard import tab_stops, tabbed
from world.looks import NARROW, assert_none, axe_faults, every_look, sideways
from world.server import PROGRAM, Server
from world.wire import weight

VESTLI = """\
set: vestli
variant: kommune
language: nn
title: Kven manglar på Vestli?
persons:
  - key: oda
    name: Oda
    age: 12
    loves: Elskar å danse.
    home: Bur i tredje høgda på Vestli.
    story: Oda kan alle stega. Ho har aldri vore på ei øving.
    barriers: [economy, transport]
    questions: [Kven kunne spørje Oda?, Kva kostar det eigentleg?]
"""


def test_from_the_front_page_to_a_card_and_on_to_the_next(people, demo):
    reader = people.stranger(viewport={"width": 390, "height": 844})
    reader.goto(demo.address)
    reader.get_by_role("banner").get_by_role("link", name="Kort og råd").click()
    reader.get_by_role("link", name="Guri, 14").click()
    expect(reader.locator("h1")).to_contain_text("Guri")
    reader.locator("[rel=next]").click()
    expect(reader.locator("h1")).to_contain_text("Nora")
    reader.get_by_role("link", name="Nynorsk").click()
    expect(reader.locator("html")).to_have_attribute("lang", "nn")
    expect(reader.locator("h1")).to_contain_text("Nora")
    reader.get_by_role("link", name="Bruk det i ein dugnad").click()
    expect(reader.locator("main")).to_contain_text("kommune")


def test_a_search_in_one_written_language_finds_the_other(people, demo):
    reader = people.stranger()
    reader.goto(demo.address + "/veileder")
    reader.get_by_role("searchbox").fill("aktivitetane")
    reader.keyboard.press("Enter")
    expect(reader.locator("mark", has_text="aktivitetene").first).to_be_visible()
    reader.locator(".found a[href*='#']").first.click()
    assert reader.evaluate("document.querySelector(location.hash) !== null")


@pytest.mark.parametrize("language", ["nn", "en"])
def test_the_pages_to_read_are_for_everyone_in_every_language(people, demo, language):
    reader = people.stranger(viewport={"width": 390, "height": 844})
    faults = []
    for name, address in TO_READ.items():
        reader.goto(f"{demo.address}/{language}{address}")
        expect(reader.locator("html")).to_have_attribute("lang", language)
        faults += [f"{language} {fault}" for fault in axe_faults(reader, name)]
        reader.set_viewport_size(NARROW)
        faults += [f"{language} {fault}" for fault in sideways(reader, name)]
        reader.set_viewport_size({"width": 390, "height": 844})
    assert_none(faults)


@pytest.mark.parametrize("address", ["/kort", "/kort/guri", "/veileder/utvidet", "/kommune", "/sok?q=penger"])
def test_the_tab_key_reaches_everything_in_reading_order(people, demo, address):
    reader = people.stranger()
    reader.goto(demo.address + address)
    expected = tab_stops(reader)
    reached, hidden = tabbed(reader, len(expected) + 8)
    # An area that scrolls sideways is a stop too, which is right.
    reached, expected = ([one for one in names if not one.startswith("div")] for names in (reached, expected))
    assert reached == expected
    assert not hidden, f"has the focus, but cannot be seen: {hidden}"


def test_without_script_a_step_opens_a_search_finds_and_no_button_lies(browser, demo):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(demo.address + "/kommune")
    page.locator(".steps summary").first.click()
    expect(page.get_by_role("heading", name="Går det tregt?").first).to_be_visible()
    expect(page.locator("[data-print]").first).to_be_hidden()
    page.goto(demo.address + "/kort/guri")
    page.get_by_role("searchbox").fill("åpen")
    page.get_by_role("button", name="Søk").click()
    expect(page.locator("mark").first).to_be_visible()
    context.close()


@pytest.mark.parametrize("card", ["guri", "live", "egen", "kommune-hva-gjor-vi-bra", "lederen"])
@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_a_card_prints_on_one_sheet(people, demo, card, language, tmp_path):
    reader = people.stranger()
    reader.goto(f"{demo.address}/{language}/kort/{card}")
    pdf = tmp_path / "kort.pdf"
    reader.pdf(path=pdf, prefer_css_page_size=True)
    assert pdf.read_bytes().count(b"/Type /Page\n") == 1


def test_a_run_sheet_prints_with_every_step_open(people, demo):
    reader = people.stranger()
    reader.goto(demo.address + "/kommune")
    reader.emulate_media(media="print")
    expect(reader.get_by_role("heading", name="Går det tregt?").last).to_be_visible()


def test_a_page_of_cards_is_light(people, demo):
    """Drawings further down are fetched when the reader scrolls; all of it is less than two photos."""
    reader = people.stranger(viewport={"width": 390, "height": 844})
    weighed = weight(reader, demo.address + "/kort", has_stream=False)
    assert weighed.total <= 200_000, f"{weighed.total} bytes over the wire\n{weighed.list()}"


def test_a_set_from_elsewhere_is_shown_in_its_language(people, tmp_path):
    folder = tmp_path / "eget"
    (folder / "kort").mkdir(parents=True)
    (folder / "kort" / "vestli.yaml").write_text(VESTLI)
    checked = subprocess.run([PROGRAM, "content", "check", folder], capture_output=True, text=True)
    assert (checked.returncode, checked.stdout) == (0, "Right: 1 card, 1 set.\n")
    server = Server(tmp_path / "data", settings={"ALLEMED_CONTENT": str(folder)}).start()
    try:
        reader = people.stranger()
        reader.goto(server.address + "/kort/oda")
        expect(reader.locator("article")).to_have_attribute("lang", "nn")
        assert_none(every_look(reader, "a card from elsewhere"))
    finally:
        server.stop()


def test_what_is_wrong_in_a_set_is_told_with_file_and_line(tmp_path):
    folder = tmp_path / "eget"
    (folder / "kort").mkdir(parents=True)
    faulty = VESTLI.replace("economy", "penger").replace("    age: 12\n", "    age: tolv\n    agee: 1\n")
    (folder / "kort" / "vestli.yaml").write_text(faulty)
    (folder / "kort" / "feil.yml").write_text("")
    checked = subprocess.run([PROGRAM, "content", "check", folder], capture_output=True, text=True)
    assert checked.returncode == 1
    assert "kort/vestli.yaml:8: persons oda age" in checked.stdout
    assert "kort/feil.yml: is not read" in checked.stdout
    started = subprocess.run(
        [PROGRAM, "serve", "--port", "0", "--data", tmp_path / "data", "--content", folder],
        capture_output=True, text=True, timeout=120)
    assert started.returncode == 64 and "kort/vestli.yaml:8" in started.stderr
