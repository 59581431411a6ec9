"""Nothing is lost and nothing comes twice, wherever the program is when the power goes.

The whole proof, fifty times while two thousand go out, takes some minutes:
    LETTERS=2000 KILLS=50 make browser-test JOURNEYS="-k killed"
"""

import os
import signal
import sqlite3
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from world.mail import MailServer, certificate, write_settings
from world.server import PATIENCE, Server

LETTERS = int(os.environ.get("LETTERS", "60"))
KILLS = int(os.environ.get("KILLS", "5"))
#: How far a letter has come when the program is killed, in turn.
PLACES = ["letter", "taken", "RCPT", "DATA", "MAIL"]


@pytest.fixture
def mail(tmp_path: Path) -> Iterator[MailServer]:
    server = MailServer(certificate(tmp_path)).start()
    yield server
    server.stop()


@pytest.fixture
def server(mail: MailServer, tmp_path: Path) -> Iterator[Server]:
    """With as many letters that wait."""
    data = tmp_path / "data"
    write_settings(data, mail.settings() | {"pace": "1000"})
    server = Server(data).start()
    assert server.run("invite", "aina@melhus.example", "--unit", "5028").returncode == 0
    server.stop()
    now = int(time.time() * 1000)
    with closing(sqlite3.connect(data / "allemed.sqlite")) as database, database:
        [unit] = database.execute("SELECT id FROM unit").fetchone()
        database.executemany(
            """
            INSERT INTO letter
                (id, unit, purpose, kind, address, addressKey, language, site, asker, state, madeAt, tries)
            VALUES (?, ?, ?, 'letIn', ?, ?, 'nb', 'https://allemed.example', 'nils@example.no', 'waiting', ?, 0)
            """, [
                (f"{number:032x}", unit, f"number {number}", address, address, now + number)
                for number in range(LETTERS) for address in [f"guest-{number}@example.no"]
            ])
    server.start()
    yield server
    server.stop()


def letters(server: Server) -> dict[str, str]:
    """What has become of each, by its address."""
    with closing(sqlite3.connect(f"file:{server.data / 'allemed.sqlite'}?mode=ro", uri=True)) as database:
        return dict(database.execute("SELECT address, state FROM letter").fetchall())


def test_the_program_is_killed_while_letters_go_out_and_none_is_missing_and_none_comes_twice(mail, server):
    due = [(LETTERS * number // (KILLS + 1), PLACES[number % len(PLACES)]) for number in range(1, KILLS + 1)]
    killed = threading.Event()
    # Begun again, it writes letters before it has said its address, which the journey waits for.
    is_up = threading.Event()
    is_up.set()

    def watch(place: str) -> None:
        if due and is_up.is_set() and len(mail.letters) >= due[0][0] and place == due[0][1]:
            due.pop(0)
            is_up.clear()
            os.kill(server.pid, signal.SIGKILL)
            killed.set()

    mail.watch = watch
    for _ in range(KILLS):
        assert killed.wait(PATIENCE), server.complaints()
        server.wait()
        killed.clear()
        server.start()
        is_up.set()
    until = time.monotonic() + PATIENCE
    while {"waiting", "underWay"} & set(letters(server).values()):
        assert time.monotonic() < until, Counter(letters(server).values())
        time.sleep(0.2)

    came = Counter(letter.rcpt_tos[0] for letter in mail.letters)
    states = letters(server)
    assert len(states) == LETTERS
    assert set(came.values()) == {1}, "one came twice"
    unsure = {address for address, state in states.items() if state == "unsure"}
    assert set(states) - set(came) <= unsure, "one is missing, and nobody is told"
    assert {address for address, state in states.items() if state == "sent"} <= set(came)
    assert set(states.values()) <= {"sent", "unsure"}
    assert 0 < len(unsure) <= KILLS
