"""The program as it runs in a hall: started, stopped, killed in the middle and started again."""

import os
import queue
import re
import subprocess
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from typing import IO

from world.dugnad import Dugnad

ROOT = Path(__file__).resolve().parents[3]
#: The program of the debug build, or another one: PROGRAM=… make browser-test
PROGRAM = ROOT / os.environ.get("PROGRAM", ".build/debug/allemed")
#: In seconds: how long a busy machine may take. No test measures time by it.
PATIENCE = 120


class Server:
    """`allemed serve`, or `allemed demo`, on a data folder of its own."""

    def __init__(self, data: Path, command: str = "serve", settings: dict[str, str] | None = None):
        self.data = data
        self.settings = settings or {}
        self.command = command
        self.port = 0
        self._process: subprocess.Popen[str] | None = None
        self.said: list[str] = []

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def is_running(self) -> bool:
        return self._process is not None and self._process.poll() is None

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    def start(self) -> "Server":
        assert PROGRAM.exists(), f"{PROGRAM.relative_to(ROOT)} is not built; run `make browser-test`"
        # Settings in the environment of the tests must not reach the program.
        environment = {k: v for k, v in os.environ.items() if not k.startswith("ALLEMED_")} | self.settings
        # The error stream goes to a file: a pipe that is not read fills up, and then the server would stop.
        self._log = tempfile.TemporaryFile()
        self._process = subprocess.Popen(
            [PROGRAM, self.command, "--port", str(self.port), "--data", self.data],
            stdout=subprocess.PIPE, stderr=self._log, text=True, env=environment, cwd=self.data.parent,
            preexec_fn=self.before_it_starts,
        )
        self._lines: queue.Queue[str | None] = queue.Queue()
        threading.Thread(target=self._listen, args=(self._process.stdout,), daemon=True).start()
        self.said = [self._read_until(r"ALLEMED: http://127\.0\.0\.1:(\d+)")]
        self.port = int(self.said[0].rpartition(":")[2])
        return self

    def before_it_starts(self) -> None:
        """For a test that gives the process lower limits than usual."""

    def kill(self) -> None:
        """As when the power goes: nothing more is written."""
        self._end(lambda process: process.kill())

    def wait(self) -> None:
        """Until it is gone, when somebody else has killed it."""
        assert self._process is not None
        self._process.wait(timeout=PATIENCE)
        self._process = None

    def stop(self) -> None:
        self._end(lambda process: process.terminate())

    def restart(self) -> "Server":
        """Comes back on the same data and the same port, as after a power cut."""
        if self.is_running:
            self.kill()
        return self.start()

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Another command of the program on the same data folder: `export`, `import`."""
        return subprocess.run(
            [PROGRAM, *arguments, "--data", self.data], capture_output=True, text=True, timeout=PATIENCE)

    def read(self, pattern: str) -> str:
        """The next line it prints that looks like this."""
        line = self._read_until(pattern)
        self.said.append(line)
        return line

    def complaints(self) -> str:
        self._log.seek(0)
        return self._log.read().decode(errors="replace")

    # ---- How ----

    def _listen(self, stream: IO[str]) -> None:
        for line in stream:
            self._lines.put(line.rstrip("\n"))
        self._lines.put(None)

    def _read_until(self, pattern: str) -> str:
        while True:
            try:
                line = self._lines.get(timeout=PATIENCE)
            except queue.Empty:
                said = self.complaints()
                raise AssertionError(f"The program did not say «{pattern}» in {PATIENCE} s:\n{said}") from None
            if line is None:
                raise AssertionError(f"The program ended before it said «{pattern}»:\n{self.complaints()}")
            if re.search(pattern, line):
                return line

    def _end(self, how: Callable[[subprocess.Popen[str]], None]) -> None:
        if self._process is None:
            return
        ended = self._process.poll()
        if ended is None:
            how(self._process)
        try:
            self._process.wait(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait(timeout=PATIENCE)
        self._process = None
        assert ended is None, f"The program ended by itself ({ended}) while people used it:\n{self.complaints()}"


class Demo(Server):
    """`allemed demo` with its invented dugnader, the first three: `demo.running`, `demo["running"]`."""

    def __init__(self, data: Path):
        super().__init__(data, "demo")
        self.planned = self.running = self.finished = Dugnad("", "", "")
        #: Where Aina, the contact person of its unit, signs in.
        self.aina = ""

    def start(self) -> "Demo":
        super().start()
        self.aina = self.read(r"sign in as Aina").rsplit(" ", 1)[1]
        self.planned, self.running, self.finished = [self._next() for _ in range(3)]
        return self

    def __getitem__(self, key: str) -> Dugnad:
        return getattr(self, key)

    def _next(self) -> Dugnad:
        secret = self.read(r"^\s+moderator\s").rsplit("/", 1)[1]
        return Dugnad(self.address, self.read(r"^\s+groups\s").rsplit("/", 1)[1], secret)
