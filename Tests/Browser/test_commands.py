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

from world.dugnad import Dugnad, open_link
from world.evening import received, write
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
    open_link(kari, own_server.address + read_in(own_server, file))
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


def test_a_running_site_is_backed_up_while_people_write_and_put_back_elsewhere(people, own_demo, tmp_path):
    dugnad = own_demo.running
    kari, ola = people.kari(dugnad), people.ola(dugnad)
    write(ola, "Byttedag hver høst")
    received(ola, "Byttedag hver høst")
    file = tmp_path / "kopi.sqlite"
    done = own_demo.run("backup", str(file))
    assert done.returncode == 0 and done.stdout.startswith(f"Backup written: {file}, "), done
    assert stat.S_IMODE(os.stat(file).st_mode) == 0o600
    write(ola, "Skitur for alle")
    received(ola, "Skitur for alle")
    again = own_demo.run("backup", str(file))
    assert again.returncode == 64 and "Nothing is written over" in again.stderr
    refused = own_demo.run("restore", str(file))
    assert refused.returncode == 64 and "Another allemed is using the folder" in refused.stderr

    elsewhere = Server(tmp_path / "elsewhere")
    restored = elsewhere.run("restore", str(file))
    assert restored.returncode == 0 and restored.stdout.startswith("Put back in "), restored
    assert "sign in again" in restored.stdout and "until they are ended anew" in restored.stdout
    assert sorted(os.listdir(elsewhere.data)) == ["allemed.lock", "allemed.sqlite"]
    assert "is not empty: allemed.sqlite is there" in elsewhere.run("restore", str(file)).stderr
    elsewhere.start()
    try:
        there = Dugnad(elsewhere.address, dugnad.code, dugnad.secret)
        ola = people.ola(there)
        received(ola, "Byttedag hver høst")
        expect(ola.get_by_text("Skitur for alle")).to_have_count(0)
        # Her browser was in, by a key that the backup knew.
        people.forgive("403")
        answer = kari.goto(there.desk())
        assert answer and answer.status == 403
        there.enter(kari)
        expect(kari).to_have_url(there.desk())
    finally:
        elsewhere.stop()


def test_a_backup_works_when_nothing_runs_and_says_so_when_it_cannot(tmp_path):
    server = Server(tmp_path / "data")
    none = server.run("backup", str(tmp_path / "kopi.sqlite"))
    assert none.returncode == 64 and "There is no database in" in none.stderr
    assert not server.data.exists()
    server.start()
    server.stop()
    # What has been deleted is not left in the log either.
    log = server.data / "allemed.sqlite-wal"
    assert not log.exists() or log.stat().st_size == 0
    for place, sentence in [(tmp_path / "borte/kopi", "There is no folder"), (server.data / "kopi", "another folder")]:
        refused = server.run("backup", str(place))
        assert refused.returncode == 64 and sentence in refused.stderr, refused
    done = server.run("backup", str(tmp_path / "kopi.sqlite"))
    assert done.returncode == 0 and "found whole" in done.stdout, done
    (tmp_path / "broken.sqlite").write_bytes((tmp_path / "kopi.sqlite").read_bytes()[:70_000])
    broken = Server(tmp_path / "new").run("restore", str(tmp_path / "broken.sqlite"))
    assert broken.returncode == 64 and "broken.sqlite is damaged" in broken.stderr, broken
    assert os.listdir(tmp_path / "new") == ["allemed.lock"]
