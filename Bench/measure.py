"""The measurements: what is asked of the server, and how long it takes."""
import asyncio
import random
import sqlite3
import time
from dataclasses import dataclass, field
from pathlib import Path

from http1 import Wire
from page import FloorPage, Page
from room import GROUP_PAGES, GROUPS, Room, new_id, note_text, start_room, until
from server import Server

EVERY = 0.1
TOGETHER = 20


@dataclass
class Notes:
    """How long notes took, in seconds: until they were acknowledged, and until the screens showed them."""
    acknowledged: list[float] = field(default_factory=list)
    at_tables: list[float] = field(default_factory=list)
    at_moderator: list[float] = field(default_factory=list)

    @property
    def on_screens(self) -> list[float]:
        return self.at_tables + self.at_moderator


async def pace(screens, post, seconds: float, pages: list[Page]) -> Notes:
    """One note every tenth of a second from a random table, whether or not the one before has been answered."""
    notes = Notes()
    began = time.perf_counter()

    async def one(group: int, due: float):
        text = note_text()
        # Counted from when it should have been sent: otherwise a late generator would make the server look quick.
        for page in screens(group):
            page.waiting_for[text] = due
        await post(group, text)
        notes.acknowledged.append(time.perf_counter() - due)

    tasks = []
    for number in range(int(seconds / EVERY)):
        due = began + number * EVERY
        await asyncio.sleep(max(0, due - time.perf_counter()))
        tasks.append(asyncio.create_task(one(random.randint(1, GROUPS), due)))
    await asyncio.gather(*tasks)
    await until(lambda: not any(page.waiting_for for page in pages), 10)
    for page in pages:
        (notes.at_tables if page.group else notes.at_moderator).extend(page.seen_after)
        page.seen_after = []
    return notes


async def pace_ours(room: Room, seconds: float) -> Notes:
    async def post(group: int, text: str):
        answer = await room.post(room.tables[group - 1], group, text, new_id())
        assert answer.status == 200, (answer.status, answer.text)

    return await pace(room.screens, post, seconds, room.pages)


async def open_floor(port: int) -> list[Page]:
    numbers = [None] + [index % GROUPS + 1 for index in range(GROUP_PAGES + 1)]
    pages: list[Page] = [FloorPage(port, number) for number in numbers]
    for page in pages:
        await page.open()
    await until(lambda: all(page.is_connected for page in pages), 10)
    return pages


async def pace_floor(port: int, pages: list[Page], seconds: float) -> Notes:
    wires = [Wire(port) for _ in range(GROUPS)]

    async def post(group: int, text: str):
        await wires[group - 1].ask(floor_note(group, text))

    def screens(group: int) -> list[Page]:
        return [page for page in pages if page.group in (None, group)]

    return await pace(screens, post, seconds, pages)


def floor_note(group: int, text: str) -> bytes:
    head = f"POST /note?key={group} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: {len(text.encode())}\r\n\r\n"
    return (head + text).encode()


async def together(post, seconds: float) -> tuple[float, set[str]]:
    """Twenty at once, each as fast as the answer comes. Notes a second, and the ids of those that were acknowledged."""
    acknowledged: set[str] = set()
    began = time.perf_counter()

    async def one(number: int):
        while time.perf_counter() - began < seconds:
            id = new_id()
            if await post(number, id):
                acknowledged.add(id)

    await asyncio.gather(*[one(number) for number in range(1, TOGETHER + 1)])
    return len(acknowledged) / (time.perf_counter() - began), acknowledged


@dataclass
class Crowd:
    rate: float
    acknowledged: int
    lost: int
    fetches: int


async def together_ours(server: Server, folder: Path, seconds: float) -> Crowd:
    """With a hundred pages following; then the server is killed, and the notes are counted in its file."""
    room = await start_room(server.port)
    await room.go_to_task(1)
    await room.open_pages()
    fetched = sum(page.fetches for page in room.pages)

    async def post(number: int, id: str) -> bool:
        return (await room.post(room.tables[number - 1], number, note_text(), id)).status == 200

    rate, ids = await together(post, seconds)
    fetched = sum(page.fetches for page in room.pages) - fetched
    server.kill()
    check(room.pages)
    room.close()
    with sqlite3.connect(folder / "allemed.sqlite") as database:
        there = {row[0] for row in database.execute("SELECT id FROM note")}
    database.close()
    return Crowd(rate, len(ids), len(ids - there), fetched)


async def together_floor(port: int, seconds: float) -> float:
    wires = [Wire(port) for _ in range(TOGETHER)]

    async def post(number: int, _: str) -> bool:
        return (await wires[number - 1].ask(floor_note(number, note_text()))).status == 200

    rate, _ = await together(post, seconds)
    for wire in wires:
        wire.close()
    return rate


async def come_back(server: Server, room: Room, outage: float) -> list[float]:
    """The room goes to its next step, and the server is killed before any page has been told. Returns how long each
    page takes, from the new server's first answer, to follow again and show the new step."""
    name = await room.go()
    server.kill()
    await asyncio.sleep(outage)
    await asyncio.to_thread(server.start, "/helse")
    began = time.perf_counter()
    back: dict[Page, float] = {}

    def all_back() -> bool:
        now = time.perf_counter()
        for page in room.pages:
            if page not in back and page.is_connected and page.is_current and shows(page, name):
                back[page] = now - began
        return len(back) == len(room.pages)

    await until(all_back, 30)
    room.wire.close()
    check(room.pages)
    return list(back.values())


def shows(page: Page, step: str) -> bool:
    heading = {"/ordstyrer": "na", "/vegg": "sporsmal"}.get(page.path[page.path.rfind("/"):], "steg")
    return step in page.regions[heading].split("</h1>")[0]


def check(pages: list[Page]):
    errors = [error for page in pages for error in page.errors]
    if errors:
        raise RuntimeError(f"pages were refused: {errors[:10]}")

