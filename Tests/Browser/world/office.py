"""Servers that make documents, as a plugin: `pytest_plugins = ["world.office"]`."""

import fcntl
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from world.server import PROGRAM, ROOT, Server

SHARED = ROOT / ".build/documents-for-tests"
PATIENCE = 300


@pytest.fixture(scope="session")
def documents() -> Path:
    """The environment that makes documents. Its packages come from PyPI, and these tests may ask for them: fetching
    them is what the product's own command does. They are kept in .build, and fetched anew when their list changes."""
    SHARED.mkdir(parents=True, exist_ok=True)
    with (SHARED / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # two test processes run side by side, and only one may install
        done = subprocess.run(
            [PROGRAM, "documents", "install", "--data", SHARED], capture_output=True, text=True, timeout=PATIENCE)
        assert done.returncode == 0, done.stdout + done.stderr
    return SHARED / "documents"


@pytest.fixture(scope="module")
def office(documents: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server with documents, shared by the tests of a file."""
    yield from running(documents, tmp_path_factory.mktemp("office") / "data")


@pytest.fixture
def own_office(documents: Path, tmp_path: Path) -> Iterator[Server]:
    """A server with documents, for a test that stops or kills its worker."""
    yield from running(documents, tmp_path / "data")


def running(documents: Path, data: Path) -> Iterator[Server]:
    lend(documents, data)
    server = Server(data).start()
    try:
        yield server
    finally:
        server.stop()


def lend(documents: Path, data: Path) -> None:
    """The environment for one more data folder: the packages stay where they are."""
    own = data / "documents"
    own.mkdir(mode=0o700, parents=True)
    data.chmod(0o700)
    shutil.copy(documents / "installed.txt", own)
    (own / "venv").symlink_to(documents / "venv")
