"""A server under measurement: started, asked, killed."""
import os
import signal
import socket
import subprocess
import time
from pathlib import Path

from http1 import HOST


def free_port() -> int:
    with socket.socket() as one:
        one.bind((HOST, 0))
        return one.getsockname()[1]


class Server:
    def __init__(self, *command: object, port: int, log: Path):
        self.command, self.port, self.log = [str(part) for part in command], port, log
        self.process: subprocess.Popen[bytes] | None = None

    def start(self, first: str = "/") -> float:
        """Seconds from the start to the first answer."""
        began = time.perf_counter()
        with self.log.open("a") as log:
            self.process = subprocess.Popen(self.command, stdout=log, stderr=log)
        while not self.answers(first):
            if self.process.poll() is not None or time.perf_counter() - began > 20:
                raise RuntimeError(f"{self.command[0]} did not start: {self.log.read_text()[-2000:]}")
            time.sleep(0.002)
        return time.perf_counter() - began

    def answers(self, path: str) -> bool:
        try:
            with socket.create_connection((HOST, self.port), 1) as one:
                one.sendall(f"GET {path} HTTP/1.1\r\nHost: {HOST}\r\nConnection: close\r\n\r\n".encode())
                return one.recv(12) == b"HTTP/1.1 200"
        except OSError:
            return False

    def kill(self):
        """`kill -9`: nothing is tidied, nothing is flushed."""
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait()

    @property
    def megabytes(self) -> float:
        """Resident memory, including what is mapped from the program's file."""
        assert self.process
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS")) / 1024


def disk_sync(folder: Path, times: int = 200) -> list[float]:
    """How long the disk itself takes to write and sync a page of a database's log."""
    path = folder / "sync-probe"
    took = []
    with path.open("wb", buffering=0) as file:
        for _ in range(times):
            began = time.perf_counter()
            file.write(b"a" * 4096)
            os.fdatasync(file.fileno())
            took.append(time.perf_counter() - began)
    path.unlink()
    return took
