"""Commands that write: carried out by the site when it runs, and by themselves when it does not."""

import fcntl
import os
import socket
import stat
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import expect

from world.server import Server


@pytest.fixture
def file(demo, tmp_path) -> str:
    """A finished dugnad of another site."""
    path = tmp_path / "dugnad.json"
    path.write_text(demo.run("export", demo.finished.code).stdout)
    return str(path)


def read_in(server: Server, file: str) -> str:
    """The new moderator's link."""
    read = server.run("import", file)
    assert read.returncode == 0, read.stderr
    assert read.stdout.startswith("Read in: "), read.stdout
    return read.stdout.split()[-1]


@contextmanager
def held(data: Path) -> Iterator[None]:
    """The folder is another process's."""
    with open(data / "allemed.lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def test_a_dugnad_read_in_while_the_site_runs_is_there_at_once_and_twice_is_once(people, own_server, file):
    kari = people.stranger()
    kari.goto(own_server.address + read_in(own_server, file))
    expect(kari.locator("h1").first).to_be_visible()
    code = kari.url.split("/d/")[1].split("/")[0]
    again = own_server.run("import", file)
    assert again.returncode == 0 and again.stdout.startswith("Already here, unchanged"), again
    assert '"role" : "operator"' in own_server.run("export", code).stdout
    assert stat.S_IMODE(os.stat(own_server.data / "allemed.sock").st_mode) == 0o600
    assert own_server.complaints().count("command=import outcome=done") == 2


def test_the_same_command_works_before_the_site_has_run_and_after_it_was_killed(tmp_path, file):
    server = Server(tmp_path / "data")
    read_in(server, file)
    server.start()
    try:
        assert "Already here" in server.run("import", file).stdout
        server.kill()
        assert (server.data / "allemed.sock").exists()
        assert "Already here" in server.run("import", file).stdout
        server.start()
        assert "Already here" in server.run("import", file).stdout
    finally:
        server.stop()
    assert not (server.data / "allemed.sock").exists()


def test_a_file_that_is_not_whole_is_refused_by_the_command_itself(server, tmp_path):
    broken = tmp_path / "broken.json"
    broken.write_text('{"format": "allemed-dugnad", "version": 1')
    refused = server.run("import", str(broken))
    assert refused.returncode == 64 and "The file is not complete" in refused.stderr
    assert "command" not in server.complaints()


def test_a_folder_that_is_taken_by_one_who_takes_no_commands_is_left_alone(tmp_path, file):
    server = Server(tmp_path / "data")
    server.data.mkdir()
    with held(server.data):
        refused = server.run("import", file)
    assert refused.returncode == 64 and "takes no commands" in refused.stderr
    assert not (server.data / "allemed.sqlite").exists()


def test_when_the_answer_does_not_come_it_is_said_that_nobody_knows(tmp_path, file):
    server = Server(tmp_path / "data")
    server.data.mkdir()
    with held(server.data), socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(server.data / "allemed.sock"))
        listening.listen()

        def hang_up() -> None:
            connection, _ = listening.accept()
            connection.recv(1)
            connection.close()

        program = threading.Thread(target=hang_up)
        program.start()
        said = server.run("import", file)
        program.join()
    assert said.returncode == 1
    assert "it is not known whether this was done. Doing it again does no harm." in said.stderr
