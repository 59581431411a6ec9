"""Letters are handed to a mail server, and whoever runs the site is told what became of them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from world.mail import HANGS_UP, MailServer, certificate, read


# The server that encrypts from the first byte is not believed to.
pytestmark = pytest.mark.filterwarnings("ignore:Requiring AUTH")
#: A domain as mail servers take it.
AS = "ås.example".encode("idna").decode()


@pytest.fixture(scope="module")
def trusted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return certificate(tmp_path_factory.mktemp("certificate"))


@pytest.fixture
def mail(trusted: Path) -> Iterator[Callable[..., MailServer]]:
    """A mail server that answers as the test says: `mail(RCPT="550 No such user")`."""
    started = []

    def start(security: str = "starttls", **answers: str) -> MailServer:
        started.append(MailServer(trusted, security, answers).start())
        return started[-1]

    yield start
    for server in started:
        server.stop()


@pytest.mark.parametrize("security", ["starttls", "tls", "none"])
def test_a_letter_is_taken_and_comes_as_it_was_written(mail, data, security):
    server = mail(security)
    settings = {"from": 'Ås "kommune" <post@ås.example>'}
    if security == "none":
        settings |= {"user": "", "password": ""}
    tried = server.tried(data, to='"per olsen"@Blåbær.example', **settings)
    assert (tried.returncode, tried.stderr) == (0, "")
    assert tried.stdout == "Accepted. The mail server says: 250 2.0.0 Taken as 4711\n"
    [letter] = server.letters
    assert letter.mail_from == f"post@{AS}"
    assert letter.rcpt_tos == ['"per olsen"@xn--blbr-roah.example']
    message = read(letter.content)
    [sender], [receiver] = message["From"].addresses, message["To"].addresses
    assert (sender.display_name, sender.addr_spec) == ('Ås "kommune"', f"post@{AS}")
    assert (receiver.username, receiver.domain) == ("per olsen", "xn--blbr-roah.example")
    assert message["Subject"] == f"Et brev på prøve fra {AS}"
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["Date"].datetime is not None
    plain, page = message.iter_parts()
    assert (plain.get_content_type(), page.get_content_type()) == ("text/plain", "text/html")
    end = f"Sendt av ALLEMED fra {AS}. Meldingen kan ikke besvares."
    assert plain.get_content().endswith(f"\r\n\r\n-- \r\n{end}\r\n")
    assert '<html lang="nb">' in page.get_content()


@pytest.mark.parametrize(
    ("typed", "comes"),
    [
        ("o'hara+as@Blåbær.example", "o'hara+as@xn--blbr-roah.example"),
        ('"a@b"@example.no', '"a@b"@example.no'),
        ('"a \\"b\\" <c>"@example.no', '"a \\"b\\" <c>"@example.no'),
        ("Aina Ås <aina@sørøya.example>", "aina@xn--srya-grab.example"),
    ])
def test_an_address_comes_to_the_server_as_it_is_whatever_is_in_it(mail, data, typed, comes):
    server = mail()
    assert server.tried(data, to=typed).returncode == 0
    assert [command for command in server.heard if command.startswith("RCPT")] == [f"RCPT TO:<{comes}>"]


# What the server answers, and whose affair it is.
REFUSED = "Refused, and not to be tried again: "
LATER = "Not now: "
OURS = "The mail server cannot be used with these settings: "
UNSURE = "The letter was handed over, but not answered. It may have come: "


@pytest.mark.parametrize(
    ("command", "answer", "sentence"),
    [
        ("greeting", "421 4.3.2 Closed today", OURS),
        ("MAIL", "550 5.7.1 Not from you", OURS),
        ("MAIL", "451 4.3.0 Try later", OURS),
        ("RCPT", "550 5.1.1 No such user", REFUSED),
        ("RCPT", "450 4.2.1 Greylisted", LATER),
        ("RCPT", "530 5.7.0 Log in first", OURS),
        ("DATA", "554 5.6.0 No letters", REFUSED),
        ("DATA", "421 4.3.2 Closing", LATER),
        ("letter", "554 5.7.1 Looks like rubbish", REFUSED),
        ("letter", "452 4.3.1 Disk is full", LATER),
    ])
def test_what_the_server_says_is_told_in_its_own_words(mail, data, command, answer, sentence):
    tried = mail(**{command: answer}).tried(data)
    assert tried.returncode == 1
    assert tried.stdout == ""
    assert tried.stderr == f"{sentence}{answer}\n"


@pytest.mark.parametrize(
    ("command", "sentence"),
    [("MAIL", OURS), ("RCPT", LATER), ("DATA", LATER), ("letter", UNSURE)])
def test_a_server_that_hangs_up_has_the_letter_perhaps_only_when_it_was_given_all_of_it(mail, data, command, sentence):
    tried = mail(**{command: HANGS_UP}).tried(data)
    assert tried.returncode == 1
    assert tried.stderr.startswith(sentence)


def test_an_answer_of_many_lines_is_told_whole(mail, data):
    tried = mail(letter="554-5.7.1 This looks like rubbish.\r\n554 5.7.1 See https://mail.example/why").tried(data)
    assert tried.stderr == f"{REFUSED}554-5.7.1 This looks like rubbish. 554 5.7.1 See https://mail.example/why\n"


def test_a_password_that_is_wrong_is_ours_and_is_not_shown(mail, data):
    server = mail()
    tried = server.tried(data, password="feil-ord-4999")
    assert tried.stderr.startswith(f"{OURS}535 ")
    assert "feil-ord" not in tried.stdout + tried.stderr
    assert server.letters == []


def test_an_access_token_stands_in_for_the_password(mail, data):
    server = mail()
    file = data.parent / "token"
    file.write_text(f"{server.token}\n")
    assert server.tried(data, "--token-file", str(file), password="another").returncode == 0
    file.write_text("outdated")
    assert server.tried(data, "--token-file", str(file)).stderr.startswith(OURS)
    assert len(server.letters) == 1


def test_nothing_is_said_to_a_server_that_does_not_encrypt(mail, data):
    server = mail("none")
    tried = server.tried(data, security="starttls")
    assert tried.stderr.startswith(OURS)
    assert (server.heard, server.letters) == ([], [])


@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_nothing_is_said_to_a_server_that_somebody_else_answers_for(mail, data, security, tmp_path):
    server = mail(security)
    # One that the machine does not know, and one for another name.
    assert server.tried(data, ca=None).stderr.startswith(OURS)
    server.certificate = certificate(tmp_path, "DNS:mail.example")
    other = MailServer(server.certificate, security).start()
    assert other.tried(data).stderr.startswith(OURS)
    other.stop()
    assert (server.heard, server.letters, other.heard) == ([], [], [])


def test_a_server_that_is_not_there_is_ours(mail, data):
    server = mail()
    server.stop()
    tried = server.tried(data, port="1")
    assert tried.stderr.startswith(OURS)
    assert "port 1" in tried.stderr


def test_letters_go_to_the_mail_server_itself_whatever_the_environment_says_of_proxies(mail, data, monkeypatch):
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:1")
    assert mail().tried(data).returncode == 0


def test_without_a_server_or_an_address_nothing_is_tried(mail, data):
    server = mail()
    assert "There is no mail server in the settings." in server.tried(data, host="").stderr
    assert "The @ is missing." in server.tried(data, to="aina").stderr
    assert server.heard == []


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"
