"""One worker for all tests, except for those that need one of their own."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from world import Pdf, Worker


@pytest.fixture(scope="session")
def worker() -> Iterator[Worker]:
    worker = Worker()
    yield worker
    code, said = worker.end()
    assert (code, said) == (0, b"")


@pytest.fixture
def own_worker() -> Iterator[Worker]:
    worker = Worker()
    yield worker
    if worker.process.poll() is None:
        worker.end()


@pytest.fixture
def pdf(worker: Worker, tmp_path: Path) -> Callable[[str, Any], Pdf]:
    """Makes a PDF and gives it back to be read."""
    made = iter(range(100))
    return lambda make, data: Pdf(worker.made(make, "pdf", data), tmp_path / str(next(made)))
