"""Aina signs in at a real provider, which says who she is and not which address is hers."""

import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from test_units import come_in, invited
from world.looks import every_look
from world.provider import Provider, site_with_provider
from world.server import Server


@pytest.fixture
def both(tmp_path: Path) -> Iterator[tuple[Server, Provider]]:
    server, provider = site_with_provider(tmp_path / "data")
    yield server, provider
    server.stop()
    provider.stop()


def sign_in(page: Page, server: Server, provider: Provider) -> None:
    """Presses the button, and says who she is where it leads."""
    page.goto(server.address + "/logginn")
    page.get_by_role("button", name="Logg inn med Canaille").click()
    expect(page).to_have_url(re.compile(re.escape(provider.address)))
    page.locator("[name=login]").fill(provider.user)
    page.locator("[name=login]").press("Enter")
    page.locator("[name=password]").fill(provider.password)
    page.locator("[name=password]").press("Enter")


def digits(server: Server) -> str:
    """Of the letter that lies in the folder, as the program lays it there within a second."""
    for _ in range(100):
        letters = sorted((server.data / "utboks").glob("*.txt"), key=lambda file: file.stat().st_mtime)
        found = re.findall(r"\d{3} \d{3}", letters[-1].read_text()) if letters else []
        if found:
            return str(found[0])
        time.sleep(0.1)
    raise AssertionError("no letter with digits")


def test_aina_signs_in_at_a_provider_once_with_a_letter_and_then_without(people, both):
    server, provider = both
    people.forgive(re.escape(provider.address))
    aina = people.stranger()
    home = come_in(aina, invited(server, "aina@melhus.example"), "Aina")

    # The first time the provider's word is not enough.
    phone = people.stranger()
    sign_in(phone, server, provider)
    expect(phone.locator("#svar")).to_contain_text("Canaille har ikke bekreftet e-postadressen din for oss.")
    faults = every_look(phone, "logginn med leverandør")
    phone.locator("#epost").fill("aina@melhus.example")
    phone.get_by_role("button", name="Send meg e-post").click()
    expect(phone.locator("#siffer")).to_be_visible()
    faults += every_look(phone, "siffer med leverandør")
    phone.locator("#siffer").fill(digits(server))
    phone.get_by_label("Det var jeg som logget inn med Canaille nå.").check()
    phone.locator("main form button").first.click()
    expect(phone).to_have_url(home)

    # She sees that it is so, signs out here, and is led on to do so there.
    phone.goto(server.address + "/meg")
    expect(phone.get_by_text("Steder som kjenner deg igjen")).to_be_visible()
    faults += every_look(phone, "meg med leverandør")
    phone.get_by_role("button", name="Logg ut").click()
    expect(phone).to_have_url(re.compile(re.escape(provider.address)))

    # From now on it is, in any browser; without script too.
    laptop = people.stranger(java_script_enabled=False)
    sign_in(laptop, server, provider)
    expect(laptop).to_have_url(home)
    assert not faults, "\n".join(faults)
    assert "aina@" not in server.complaints()
