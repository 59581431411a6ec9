"""Jobs in, answers out: a JSON line each way, and after a good answer its bytes."""

import json
from collections.abc import Iterator
from typing import Any, BinaryIO

LONGEST_LINE = 16 * 1024 * 1024


class TooLong(Exception):
    """A line longer than a job may be. The rest of it has been read and thrown away."""


def lines(source: BinaryIO) -> Iterator[bytes | TooLong]:
    """Every line of the source, until it ends. Nothing is kept of a line that is too long."""
    while line := source.readline(LONGEST_LINE + 1):
        if len(line) > LONGEST_LINE and not line.endswith(b"\n"):
            while (rest := source.readline(LONGEST_LINE)) and not rest.endswith(b"\n"):
                pass
            yield TooLong()
        elif line.strip():
            yield line


class Answers:
    """Where answers go. Everything is written at once and in order."""

    def __init__(self, sink: BinaryIO) -> None:
        self._sink = sink

    def ready(self, makes: list[str]) -> None:
        self._line({"ready": True, "makes": makes})

    def made(self, id: Any, kind: str, content: bytes) -> None:
        self._line({"id": id, "ok": True, "type": kind, "length": len(content)}, content)

    def refused(self, id: Any, word: str) -> None:
        self._line({"id": id, "ok": False, "refused": word})

    def failed(self, id: Any, name: str, at: str | None = None) -> None:
        self._line({"id": id, "ok": False, "failed": name} | ({"at": at} if at else {}))

    def _line(self, value: dict[str, Any], content: bytes = b"") -> None:
        self._sink.write(json.dumps(value, separators=(",", ":")).encode() + b"\n" + content)
        self._sink.flush()
