"""A small HTTP/1.1 client on asyncio, light enough not to disturb what is measured."""
import asyncio
import re
import time
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

LENGTH = re.compile(rb"content-length: *(\d+)", re.I)
HOST = "127.0.0.1"


@dataclass(frozen=True)
class Answer:
    status: int
    head: bytes
    body: bytes
    at: float

    def header(self, name: str) -> str:
        found = re.search(rb"^" + name.encode() + rb": *(.*?)\r?$", self.head, re.I | re.M)
        return found.group(1).decode() if found else ""

    @property
    def text(self) -> str:
        is_packed = b"content-encoding: gzip" in self.head.lower()
        return (zlib.decompress(self.body, 31) if is_packed else self.body).decode()


class Lost(ConnectionError):
    """The connection ended before the answer was complete."""


class Wire(asyncio.Protocol):
    """One kept-alive connection. One request at a time, in the order they are asked."""

    def __init__(self, port: int):
        self.port = port
        self.transport: asyncio.Transport | None = None
        self.buffer = bytearray()
        self.waiting: asyncio.Future[Answer] | None = None
        self.turn = asyncio.Lock()

    def connection_lost(self, _):
        self.transport = None
        if self.waiting and not self.waiting.done():
            self.waiting.set_exception(Lost())

    def data_received(self, data: bytes):
        self.buffer += data
        end = self.buffer.find(b"\r\n\r\n")
        if end < 0:
            return
        head = bytes(self.buffer[:end])
        length = LENGTH.search(head)
        whole = end + 4 + (int(length.group(1)) if length else 0)
        if len(self.buffer) < whole or not self.waiting or self.waiting.done():
            return
        body = bytes(self.buffer[end + 4:whole])
        del self.buffer[:whole]
        self.waiting.set_result(Answer(int(head[9:12]), head, body, time.perf_counter()))

    async def ask(self, message: bytes) -> Answer:
        async with self.turn:
            loop = asyncio.get_running_loop()
            if not self.transport:
                self.buffer.clear()
                self.transport, _ = await loop.create_connection(lambda: self, HOST, self.port)
            self.waiting = loop.create_future()
            self.transport.write(message)
            return await self.waiting

    async def get(self, path: str, cookie: str = "", **headers: str) -> Answer:
        return await self.ask(request("GET", path, cookie, headers))

    async def post(self, path: str, fields: Mapping[str, object], cookie: str = "", **headers: str) -> Answer:
        return await self.ask(request("POST", path, cookie, headers, urlencode(fields).encode()))

    def close(self):
        if self.transport:
            self.transport.abort()


def request(method: str, path: str, cookie: str, headers: dict[str, str], body: bytes = b"") -> bytes:
    """`X_Live="1"` becomes the header `X-Live: 1`."""
    lines = [f"{method} {path} HTTP/1.1", f"Host: {HOST}", "Accept-Encoding: gzip, deflate"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    if cookie:
        lines.append(f"Cookie: {cookie}")
    if method == "POST":
        lines += ["Content-Type: application/x-www-form-urlencoded", f"Content-Length: {len(body)}"]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


class EventStream(asyncio.Protocol):
    """What `EventSource` does with one connection. Calls back for every event, and once at the end."""

    def __init__(self, on_event, on_end):
        self.on_event, self.on_end = on_event, on_end
        self.buffer = bytearray()
        self.text = b""
        self.status = 0
        self.transport: asyncio.Transport | None = None

    async def open(self, port: int, path: str, cookie: str, last_id: str):
        headers = {"Accept": "text/event-stream", "Cache-Control": "no-cache"}
        if last_id:
            headers["Last-Event-ID"] = last_id
        loop = asyncio.get_running_loop()
        self.transport, _ = await loop.create_connection(lambda: self, HOST, port)
        self.transport.write(request("GET", path, cookie, headers))

    def data_received(self, data: bytes):
        self.buffer += data
        if not self.status:
            end = self.buffer.find(b"\r\n\r\n")
            if end < 0:
                return
            self.status = int(self.buffer[9:12])
            del self.buffer[:end + 4]
        if self.status != 200:
            if self.transport:
                self.transport.abort()
            return
        self.unpack()
        while (end := self.text.find(b"\n\n")) >= 0:
            lines, self.text = self.text[:end].decode(), self.text[end + 2:]
            fields = dict(line.split(": ", 1) for line in lines.split("\n") if ": " in line)
            self.on_event(fields)

    def unpack(self):
        """Takes the whole chunks out of the buffer."""
        while (end := self.buffer.find(b"\r\n")) >= 0:
            size = int(self.buffer[:end], 16)
            if len(self.buffer) < end + 2 + size + 2:
                return
            self.text += self.buffer[end + 2:end + 2 + size]
            del self.buffer[:end + 2 + size + 2]

    def connection_lost(self, _):
        self.transport = None
        self.on_end(self.status)

    def close(self):
        self.on_end = lambda _: None
        if self.transport:
            self.transport.abort()
