"""One worker for all tests, except for those that need one of their own."""

import pytest

from world import Pdf, Worker


@pytest.fixture(scope="session")
def worker():
    worker = Worker()
    yield worker
    code, said = worker.end()
    assert (code, said) == (0, b"")


@pytest.fixture
def own_worker():
    worker = Worker()
    yield worker
    if worker.process.poll() is None:
        worker.end()


@pytest.fixture
def pdf(worker, tmp_path):
    """Makes a PDF and gives it back to be read."""
    made = iter(range(100))
    return lambda make, data: Pdf(worker.made(make, "pdf", data), tmp_path / str(next(made)))
