"""The page with everything to print and send: for everyone, without an installation, and when the worker dies."""

import os
import re
import signal
import threading
from contextlib import suppress
from itertools import groupby

import pytest
from playwright.sync_api import expect

from world.desk import Desk
from world.documents import kill_worker, pdf_text, squeezed, worker_of
from world.keyboard import tab_stops, tabbed
from world.looks import assert_none, axe, every_look
from world.people import LAPTOP
from world.scriptless import Scriptless

pytest_plugins = ["world.office"]

PAGES = ["dokumenter", "tid", "invitasjon", "kort"]


@pytest.fixture(scope="module")
def desk(office):
    desk = Desk.started(office.address, kommune="Lillehammer")
    desk.write_from_paper("Konkret idé", {1: ["Åpen hall på fredager"]})
    return desk


# ---- For everyone ----


@pytest.mark.parametrize("name", PAGES)
def test_the_pages_about_paper_are_for_everyone(people, desk, name):
    kari = people.kari(desk.dugnad)
    kari.goto(desk.dugnad.desk(name))
    assert_none(every_look(kari, f"documents {name}"))
    kari.set_viewport_size(LAPTOP)
    expected = tab_stops(kari)
    # A field for a day or an hour is several stops in one: day, month, year.
    reached, hidden = tabbed(kari, len(expected) + 24)
    assert [one for one, _ in groupby(reached)] == expected
    assert not hidden, f"has the focus, but cannot be seen: {hidden}"


@pytest.mark.parametrize("language", ["nn", "en"])
@pytest.mark.parametrize("name", PAGES)
def test_they_are_for_everyone_in_every_language_and_without_script(people, desk, name, language):
    kari = Scriptless(people.stranger(viewport=LAPTOP))
    desk.dugnad.enter(kari.page)
    kari.page.goto(f"{desk.address}/{language}/d/{desk.code}/{name}")
    expect(kari.page.locator("html")).to_have_attribute("lang", language)
    assert kari.page.locator("button[type=button]:visible").all_inner_texts() == [], "does nothing without script"
    kari.axe()


def test_a_template_is_chosen_and_refused_without_script(people, desk):
    kari = Scriptless(people.stranger(viewport=LAPTOP))
    page = kari.page
    desk.dugnad.enter(page)
    page.goto(desk.dugnad.desk("dokumenter"))
    page.locator("#malfil").set_input_files({"name": "brev.docx", "mimeType": "application/zip", "buffer": b"PK nei"})
    page.get_by_role("button", name="Bruk denne malen").click()
    expect(page.locator("main")).to_contain_text("lar seg ikke åpne")
    expect(page).to_have_title(re.compile("^Feil: "))
    kari.axe()
    page.get_by_role("link", name="Nynorsk").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Papir og filer")


def test_a_contact_person_finds_the_minutes_on_paper_by_name_and_keyboard(people, desk):
    kari = people.kari(desk.dugnad)
    kari.goto(desk.dugnad.desk("dokumenter"))
    link = kari.get_by_role("link", name=re.compile("^PDF ?: Referat$"))
    link.focus()
    with kari.expect_download() as download:
        kari.keyboard.press("Enter")
    assert download.value.suggested_filename.startswith("referat-lillehammer-")
    assert "Åpen hall på fredager" in pdf_text(download.value.path().read_bytes())


# ---- Without an installation ----


def test_without_an_installation_the_page_says_so_and_gives_what_it_can(people, server):
    desk = Desk.started(server.address, kommune="Lillehammer")
    desk.write_from_paper("Konkret idé", {1: ["Åpen hall på fredager"]})
    kari = people.kari(desk.dugnad)
    kari.goto(desk.dugnad.desk("dokumenter"))
    expect(kari.locator(".slip", has_text="PDF")).to_contain_text("allemed documents install")
    expect(kari.locator("#malfil")).to_have_count(0)
    axe(kari)
    links = kari.locator("a[download]").evaluate_all("(all) => all.map((one) => one.pathname.split('/').pop())")
    assert sorted(links) == ["ideer-og-tiltak.csv", "invitasjon.txt", "kalender.ics"]
    for name in links:
        assert desk.document(name)
    for name in ("referat.pdf", "referat.docx", "lysbilder.pptx", "kort-a4.pdf"):
        answer = desk.ask_for(name)
        assert answer.status == 503 and "kan skrives ut fra nettleseren" in answer.words
    kari.goto(desk.dugnad.desk("referat"))
    assert squeezed("Åpen hall på fredager") in squeezed(pdf_text(kari.pdf()))


# ---- When the worker dies ----


def test_the_next_document_comes_after_the_worker_has_been_killed(own_office):
    desk = Desk.started(own_office.address, kommune="Lillehammer")
    assert desk.document("referat.pdf").startswith(b"%PDF")
    for _ in range(2):
        killed = kill_worker(own_office)
        answer = desk.ask_for("referat.pdf")
        if answer.status != 200:
            assert answer.status == 503 and "Prøv en gang til" in answer.words
        assert desk.document("referat.pdf").startswith(b"%PDF")
        assert worker_of(own_office) != killed
    assert own_office.is_running


def test_whoever_waits_when_the_worker_dies_gets_an_answer(own_office):
    desk = Desk.started(own_office.address, kommune="Lillehammer")
    assert desk.document("referat.pdf").startswith(b"%PDF")
    # The worker is paused while a queue forms, so that all of them are waiting when it is killed.
    worker = worker_of(own_office)
    os.kill(worker, signal.SIGSTOP)
    answers = []
    waiting = [threading.Thread(target=lambda: answers.append(desk.ask_for("plakat.pdf"))) for _ in range(5)]
    for one in waiting:
        one.start()
    assert desk.ask_for("ideer-og-tiltak.csv").status == 200, "the site goes on meanwhile"
    with suppress(ProcessLookupError):
        os.kill(worker, signal.SIGKILL)
    for one in waiting:
        one.join(timeout=60)
    refused = [answer for answer in answers if answer.status != 200]
    assert len(answers) == 5 and len(refused) <= 1
    assert all(answer.status == 503 and "Prøv en gang til" in answer.words for answer in refused)


def test_more_than_twenty_in_the_queue_are_asked_to_wait_in_a_sentence(own_office):
    desk = Desk.started(own_office.address, kommune="Lillehammer")
    assert desk.document("referat.pdf").startswith(b"%PDF")
    worker = worker_of(own_office)
    os.kill(worker, signal.SIGSTOP)
    answers, done = [], threading.Semaphore(0)

    def ask() -> None:
        answers.append(desk.ask_for("plakat.pdf"))
        done.release()

    waiting = [threading.Thread(target=ask) for _ in range(24)]
    for one in waiting:
        one.start()
    # One is being made and twenty wait, so the other three are refused at once.
    for _ in range(3):
        assert done.acquire(timeout=120)
    refused = list(answers)
    assert all(answer.status == 503 and "kø" in answer.words for answer in refused)
    with suppress(ProcessLookupError):
        os.kill(worker, signal.SIGCONT)
    for one in waiting:
        one.join(timeout=60)
    assert sorted(answer.status for answer in answers) == [200] * 21 + [503] * 3
