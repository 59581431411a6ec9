"""The world the journeys take place in. Nothing is built here: `make browser-test` has done that."""

from collections.abc import Iterator
from pathlib import Path
from shutil import which
from typing import TypeVar

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from world.people import People, launch_arguments
from world.server import Demo, Server

Running = TypeVar("Running", bound=Server)

# How long a busy machine may take. No test measures time by it.
expect.set_options(timeout=60_000)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One browser for all tests; each person has a context of their own."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=which("chromium-headless-shell"), args=launch_arguments())
        yield browser
        browser.close()


@pytest.fixture
def people(browser: Browser) -> Iterator[People]:
    """Kari, Ola, the wall and the others. Fails the test at its end if anything went wrong in a browser."""
    people = People(browser)
    yield people
    people.leave()
    wrongs = people.remaining_wrongs()
    assert not wrongs, "This must never happen in a browser:\n  " + "\n  ".join(dict.fromkeys(wrongs))


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The program on an empty data folder, shared by the tests of a file."""
    yield from running(Server(tmp_path_factory.mktemp("server") / "data"))


@pytest.fixture
def own_server(tmp_path: Path, people: People) -> Iterator[Server]:
    """The program for one test alone: to be killed, started again, cut off."""
    yield from running(Server(tmp_path / "data"), people)


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    """The invented dugnader, to look at and not to change."""
    yield from running(Demo(tmp_path_factory.mktemp("demo") / "data"))


@pytest.fixture
def own_demo(tmp_path: Path, people: People) -> Iterator[Demo]:
    """The invented dugnader, for a test that changes them."""
    yield from running(Demo(tmp_path / "data"), people)


def running(server: Running, people: People | None = None) -> Iterator[Running]:
    server.start()
    try:
        yield server
    finally:
        # The browsers close first: a page that cannot reach its server reports an error.
        if people:
            people.leave()
        server.stop()
