"""Where it happens: a folder, a program in it with whatever is done to its clock, disk or limits, and what came out."""

import os
import shutil
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from http1 import HOST, Lost, Wire
from server import Server, free_port

ROOT = Path(__file__).resolve().parent.parent
Amount = TypeVar("Amount")
#: How long anything may take before it counts as hanging.
PATIENCE = 120


@dataclass
class Outcome:
    """One row of the table: what was done, how much of it, and everything that went wrong."""

    what: str
    how_much: str = ""
    wrong: list[str] = field(default_factory=list)
    #: Why it was not done here.
    left_out: str = ""

    def expect(self, is_so: bool, otherwise: str):
        if not is_so:
            self.wrong.append(otherwise)

    @property
    def came_out(self) -> str:
        return (
            f"not done: {self.left_out}" if self.left_out else f"**{len(self.wrong)} wrong**" if self.wrong else "held"
        )


class Site(Server):
    """`allemed serve` on a data folder of its own. What it says is kept in `log`."""

    def __init__(
        self,
        stage: "Stage",
        data: Path,
        command: str = "serve",
        environment: dict[str, str] | None = None,
        before: Callable[[], None] | None = None,
    ):
        port = free_port()
        log = stage.folder / f"{data.name}.log"
        super().__init__(stage.program, command, "--port", port, "--host", HOST, "--data", data, port=port, log=log)
        self.stage, self.data, self.before = stage, data, before
        self.environment = {k: v for k, v in os.environ.items() if not k.startswith("ALLEMED_")} | (environment or {})

    def start(self, first: str = "/", patience: float = PATIENCE) -> float:
        began = time.perf_counter()
        with self.log.open("a") as log:
            self.process = subprocess.Popen(
                self.command, stdout=log, stderr=log, env=self.environment, preexec_fn=self.before
            )
        while not self.answers(first):
            if self.process.poll() is not None or time.perf_counter() - began > patience:
                raise NotStarted(self.said[-2000:])
            time.sleep(0.01)
        return time.perf_counter() - began

    @property
    def said(self) -> str:
        return self.log.read_text(errors="replace") if self.log.exists() else ""

    @property
    def is_running(self) -> bool:
        return self.process is not None and self.process.poll() is None

    @property
    def pid(self) -> int:
        assert self.process
        return self.process.pid

    @property
    def open_files(self) -> int:
        return len(os.listdir(f"/proc/{self.pid}/fd"))

    @property
    def threads(self) -> int:
        return len(os.listdir(f"/proc/{self.pid}/task"))

    @property
    def database(self) -> Path:
        return self.data / "allemed.sqlite"

    def stop(self) -> int:
        """As whoever runs it stops it. What it ended with."""
        assert self.process
        self.process.terminate()
        return self.process.wait(PATIENCE)

    def run(self, *arguments: object) -> subprocess.CompletedProcess[str]:
        """Another command on the same folder."""
        return self.stage.run(*arguments, "--data", self.data)


class NotStarted(Exception):
    pass


class Stage:
    """Everything of one run: where the program is, how long it may take, and what has come out."""

    def __init__(self, program: Path, folder: Path, length: str):
        self.program, self.folder, self.length = program, folder, length
        #: Those of `Torture/Parsers`, where they have been built.
        self.parsers: Path | None = None
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True, mode=0o700)

    def choose(self, short: Amount, usual: Amount, long: Amount) -> Amount:
        return {"short": short, "usual": usual, "long": long}[self.length]

    def empty(self, name: str) -> Path:
        """A data folder."""
        data = self.folder / name
        shutil.rmtree(data, ignore_errors=True)
        data.mkdir(mode=0o700)
        return data

    def lend_documents(self, data: Path):
        """What makes PDF, Word and PowerPoint, in one more data folder; its packages are fetched once, into .build."""
        shared = ROOT / ".build/documents-for-tests"
        installed = self.run("documents", "install", "--data", shared)
        assert installed.returncode == 0, installed.stdout + installed.stderr
        own = data / "documents"
        own.mkdir(mode=0o700)
        shutil.copy(shared / "documents/installed.txt", own)
        (own / "venv").symlink_to(shared / "documents/venv")

    def run(self, *arguments: object) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [str(part) for part in [self.program, *arguments]],
            capture_output=True,
            text=True,
            errors="replace",
            timeout=PATIENCE * 5,
        )


async def status(port: int, path: str) -> int:
    """0 when there is no answer."""
    wire = Wire(port)
    try:
        return (await wire.get(path)).status
    except (Lost, OSError):
        return 0
    finally:
        wire.close()
