"""Those who come to a site: each with a browser of their own, and what opens a door to them."""

import asyncio
import re
import secrets
import time
from collections.abc import Mapping, Sequence
from urllib.parse import urlencode

from http1 import Answer, Lost, Wire, request
from stage import PATIENCE, Site

Fields = Sequence[tuple[str, str]]
Files = Mapping[str, tuple[str, bytes]]


class Connection(Wire):
    """One that also reads what is sent piece by piece, as a whole unit's file is."""

    def data_received(self, data: bytes):
        self.buffer += data
        end = self.buffer.find(b"\r\n\r\n")
        head = bytes(self.buffer[:end]) if end >= 0 else b""
        if b"transfer-encoding: chunked" not in head.lower():
            return super().data_received(b"")
        body, place = b"", end + 4
        while (line := self.buffer.find(b"\r\n", place)) >= 0:
            size = int(self.buffer[place:line], 16)
            if len(self.buffer) < line + 2 + size + 2:
                return None
            body += self.buffer[line + 2 : line + 2 + size]
            place = line + 2 + size + 2
            if size == 0:
                del self.buffer[:place]
                if self.waiting and not self.waiting.done():
                    self.waiting.set_result(Answer(int(head[9:12]), head, body, time.perf_counter()))
                return None
        return None


class Visitor:
    """A browser with cookies. `enter` goes through the door, again if it has been closed meanwhile."""

    def __init__(self, name: str, port: int, door: str = "", home: str = "/"):
        self.name, self.port, self.door, self.home = name, port, door, home
        self.wire = Connection(port)
        self.cookie = ""

    async def enter(self):
        if self.door:
            answer = await self.post(self.door, [])
            assert answer.status == 303, (self.name, answer.status)
            self.home = answer.header("location") or self.home
            self.keep(answer)

    def keep(self, answer: Answer):
        if found := re.search(rb"^set-cookie: *(\S+?=[^;\s]+)", answer.head, re.I | re.M):
            self.cookie = found.group(1).decode()

    async def ask(self, message: bytes) -> Answer:
        """Once more when the connection had been closed between two questions."""
        async with asyncio.timeout(PATIENCE):
            try:
                return await self.wire.ask(message)
            except (Lost, OSError):
                return await self.wire.ask(message)

    async def get(self, path: str, **headers: str) -> Answer:
        return await self.ask(request("GET", path, self.cookie, headers))

    async def post(self, path: str, fields: Fields, **headers: str) -> Answer:
        body = urlencode(fields, errors="surrogatepass").encode()
        return await self.ask(request("POST", path, self.cookie, headers, body))

    async def send(self, path: str, fields: Fields, files: Files) -> Answer:
        """As a browser sends a form with files."""
        line = secrets.token_hex(12)
        body = b""
        for name, value in fields:
            body += f'--{line}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
        for name, (called, content) in files.items():
            head = f'--{line}\r\nContent-Disposition: form-data; name="{name}"; filename="{called}"\r\n'
            body += head.encode() + b"Content-Type: application/octet-stream\r\n\r\n" + content + b"\r\n"
        body += f"--{line}--\r\n".encode()
        message = request("POST", path, self.cookie, {}, body)
        return await self.ask(
            message.replace(b"application/x-www-form-urlencoded", f"multipart/form-data; boundary={line}".encode(), 1)
        )


async def company(site: Site) -> list[Visitor]:
    """Everybody there is in a demo: by what it prints, and what its moderator makes."""
    said, port = site.said, site.port
    doors = re.findall(r"moderator\s+\S+?(/inn/\w+)", said)
    tables = re.findall(r"groups\s+\S+?(/b/[\w-]+)", said)
    kari = Visitor("moderator", port, doors[1])
    nils = Visitor("another moderator", port, doors[2])
    aina = Visitor("contact person", port, re.findall(r"sign in as Aina\S*.*?(/logginn/\w+)", said)[0])
    for one in (kari, nils, aina):
        await one.enter()
    ola = Visitor("table", port, home=f"{tables[1]}/bord/1")
    people = [Visitor("nobody", port), ola, kari, nils, aina]
    here = kari.home.rsplit("/", 1)[0]
    made = await kari.post(f"{here}/lenker", [("rolle", "wall")])
    page = await kari.get(made.header("location") or f"{here}/lenker")
    if found := re.search(r"/inn/\w{26}", made.text + page.text):
        wall = Visitor("wall", port, found.group(0))
        await wall.enter()
        people.append(wall)
    return people
