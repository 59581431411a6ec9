"""Where a mail server takes no passwords, the site fetches an access token by itself."""

import re
from collections.abc import Callable, Iterator
from itertools import repeat
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from world.mail import MailServer, certificate, read, write_settings
from world.server import Server
from world.tokens import TokenServer

OURS = "The mail server cannot be used with these settings: "
NO_TOKEN = f"{OURS}The token server gives no access token "
#: What must never be shown.
SECRETS = re.compile("hemmelig|token-[0-9]")


@pytest.fixture
def trusted(tmp_path: Path) -> Path:
    return certificate(tmp_path)


@pytest.fixture
def mail(trusted: Path) -> Iterator[MailServer]:
    server = MailServer(trusted).start()
    yield server
    server.stop()


@pytest.fixture
def tokens(trusted: Path) -> Iterator[TokenServer]:
    server = TokenServer(trusted).start()
    yield server
    server.stop()


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


def test_a_token_is_fetched_and_used_and_nothing_else_is_tried(mail, tokens, data):
    tried = mail.tried(data, **tokens.settings())
    assert (tried.returncode, tried.stderr) == (0, "")
    assert tried.stdout == "Accepted. The mail server says: 250 2.0.0 Taken as 4711\n"
    assert len(tokens.asked) == 1
    # Though the server offers PLAIN and LOGIN as well.
    assert [command for command in mail.heard if command.startswith("AUTH")] == ["AUTH XOAUTH2"]


def test_a_new_token_that_is_refused_is_told_in_the_mail_servers_words_and_not_tried_twice(mail, tokens, data):
    tokens.token = "token-1"
    tried = mail.tried(data, **tokens.settings())
    assert tried.stderr.startswith(f"{OURS}535 ")
    assert len(tokens.asked) == 1
    assert mail.letters == []
    assert not SECRETS.search(tried.stdout + tried.stderr)


@pytest.mark.parametrize(
    ("status", "headers", "answer", "sentence"),
    [
        (401, {}, [b'{"error": "invalid_client", "error_description": "AADSTS7000215: The secret is over."}'],
         f"{NO_TOKEN}(HTTP 401): invalid_client: AADSTS7000215: The secret is over."),
        (400, {}, [b'{"error": "bad", "error_description": "You said hemmelig & lang=ja"}'], f"{NO_TOKEN}(HTTP 400)."),
        (503, {}, [b"<h1>Closed</h1>"], f"{NO_TOKEN}(HTTP 503)."),
        (302, {"Location": "http://127.0.0.1:1/"}, [b""], f"{NO_TOKEN}(HTTP 302)."),
        (200, {}, [b"<h1>Welcome</h1>"], f"{OURS}The token server has answered without an access token."),
        (200, {}, [b" " * 10_000_000], f"{OURS}The token server’s answer is too long."),
        (200, {}, repeat(b" " * 1000), f"{OURS}The token server’s answer is too long."),
    ])
def test_a_token_server_that_gives_none_is_our_trouble(mail, tokens, data, status, headers, answer, sentence):
    tokens.status, tokens.headers, tokens.answer = status, headers, iter(answer)
    tried = mail.tried(data, **tokens.settings())
    assert (tried.returncode, tried.stdout, tried.stderr) == (1, "", f"{sentence}\n")
    assert mail.heard == []


def test_the_secret_is_told_to_nobody_that_the_machine_does_not_know(mail, tokens, data, tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    tried = mail.tried(data, **tokens.settings() | {"ca": str(certificate(other))})
    assert tried.stderr.startswith(f"{OURS}The token server cannot be used: ")
    assert (tokens.asked, mail.heard) == ([], [])


def ask_for_letter(page: Page, server: Server) -> None:
    page.goto(server.address + "/logginn")
    page.locator("#epost").fill("aina@melhus.example")
    page.locator("main form button").click()
    expect(page.locator("#siffer")).to_be_visible()


def wait_for(page: Page, what: Callable[[], bool]) -> None:
    """The outbox is looked at once a second."""
    for _ in range(300):
        if what():
            break
        page.wait_for_timeout(100)
    assert what()


def subject(mail: MailServer) -> str:
    """Of the letter that came last."""
    letter = mail.letters[-1]
    assert letter.rcpt_tos == ["aina@melhus.example"]
    return str(read(letter.content)["Subject"])


def test_aina_signs_in_by_a_letter_that_went_out_with_a_token(people, mail, tokens, data):
    # At first nobody is let in.
    tokens.token = "token-1"
    write_settings(data, mail.settings() | tokens.settings() | {"pace": "1000"})
    server = Server(data).start()
    aina = people.stranger()
    try:
        ask_for_letter(aina, server)
        wait_for(aina, lambda: "the mail server cannot be used" in server.complaints())
        assert re.search(r'answer="?535 ', server.complaints())
        assert mail.letters == []

        # The letter has waited, and comes once when the site is started anew and let in.
        tokens.token = mail.token
        said = server.complaints()
        server.stop()
        server.start()
        wait_for(aina, lambda: len(mail.letters) == 1)

        # A token that was thought good is not any more: a new one is fetched, and the letter comes all the same.
        asked = len(tokens.asked)
        tokens.token = mail.token = "token-2"
        ask_for_letter(aina, server)
        wait_for(aina, lambda: len(mail.letters) == 2)
        assert len(tokens.asked) == asked + 1
        aina.locator("#siffer").fill(subject(mail).removeprefix("Sifrene dine er "))
        aina.locator("main form button").first.click()
        expect(aina).to_have_url(re.compile("/enheter"))
        assert not SECRETS.search(said + server.complaints())
    finally:
        people.leave()
        server.stop()
