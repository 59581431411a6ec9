"""Joining: the code however it is typed, and the square as a phone reads it."""

from ipaddress import ip_address
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from world.desk import Desk
from world.people import hall_address
from world.qr import read_qr


WAYS_TO_TYPE = [str.upper, str.title, lambda code: f"  {code.upper()} ", lambda code: code.replace(" ", "")]


@pytest.mark.parametrize("typed", WAYS_TO_TYPE)
def test_the_code_joins_however_it_is_typed(people, demo, typed):
    code = demo.running.code.replace("-", " ")
    ola = people.stranger()
    ola.goto(demo.address)
    ola.locator("#kode").fill(typed(code))
    ola.get_by_role("button", name="Bli med").click()
    expect(ola.get_by_role("link", name="Bord 6")).to_be_visible()


def test_a_wrong_code_gets_a_sentence_and_stays_in_the_field(people, demo):
    ola = people.stranger()
    ola.goto(f"{demo.address}/bli-med")
    ola.locator("#kode").fill("havn seil 00")
    ola.get_by_role("main").get_by_role("button", name="Bli med").click()
    expect(ola.locator("#feil")).to_contain_text("Ingen dugnad har den koden")
    expect(ola.locator("#kode")).to_have_value("havn seil 00")


@pytest.mark.parametrize("page", ["klar", "vegg"])
def test_the_square_is_read_by_a_phone_and_leads_to_the_tables(people, demo, page):
    dugnad = Desk.started(demo.address, kommune="Lillehammer", lengde=150, antall=36, grupper=6).dugnad
    kari = people.kari(dugnad)
    kari.goto(dugnad.desk(page))
    read = read_qr(kari.locator("svg.qr"))
    assert urlsplit(read).path.lower() == f"/b/{dugnad.code}"
    scheme, rest = read.split("://")
    assert scheme == scheme.lower(), "some phones take HTTP in capitals for words"
    assert rest == rest.upper(), "capital letters make the square smaller"
    host = urlsplit(read).hostname or ""
    assert not ip_address(host).is_loopback or hall_address(demo) == demo.address
    ola = people.stranger()
    ola.goto(read)
    expect(ola.get_by_role("link", name="Bord 6")).to_be_visible()
