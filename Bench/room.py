"""The room that is measured, and what was there before it."""
import asyncio
import random
import re
import secrets

from http1 import Wire
from page import Page

GROUPS = 30
GROUP_PAGES = 98
PLACES = ["Lillehammer", "Bodø", "Sogndal", "Tromsø", "Arendal", "Stavanger", "Molde", "Kongsberg"]
BEGINNINGS = ["Låne ut", "Spørre om", "Flytte øvingen til", "Telle opp", "Invitere til", "Kjøre sammen til"]
THINGS = ["ski og skøyter", "fløyter som ingen bruker", "gymsalen på torsdager", "åpen hall", "korpset", "speiderhytta"]
ENDINGS = ["det første året.", "uten å spørre hvorfor.", "to ganger før jul.", "så alle kommer seg dit.", "på skolen."]


def new_id() -> str:
    return secrets.token_hex(16)


def note_text() -> str:
    """Reads like a note, is different from every other, and has nothing in it that the guard stops."""
    tail = "".join(random.choices("abcdefghijklmnopqrstuvwxyz", k=12))
    return f"{random.choice(BEGINNINGS)} {random.choice(THINGS)} {random.choice(ENDINGS)} {tail}"


class Room:
    """A dugnad that is under way, with its moderator's cookie."""

    def __init__(self, port: int, code: str, cookie: str):
        self.port, self.code, self.cookie = port, code, cookie
        self.wire = Wire(port)
        self.tables = [Wire(port) for _ in range(GROUPS)]
        self.step = ""
        self.pages: list[Page] = []

    def at(self, group: int, tail: str = "") -> str:
        return f"/b/{self.code}/bord/{group}{tail}"

    def desk(self, tail: str) -> str:
        return f"/d/{self.code}/{tail}"

    async def post(self, wire: Wire, group: int, text: str, id: str):
        """Writes a note as Public/notes/outbox.js does."""
        fields = {"id": id, "steg": self.step, "tekst": text, "begynt": ""}
        return await wire.post(self.at(group, "/notater"), fields, Accept="application/json", X_Live="1")

    async def go(self) -> str:
        """Takes the room to the next step. Gives the step's name."""
        html = (await self.wire.get(self.desk("ordstyrer"), self.cookie)).text
        pattern = r'class="next".*?<b>(?:<a[^>]*>)?(.*?)(?:</a>)?</b>.*?name="steg" value="(\w+)"'
        name, step = re.findall(pattern, html, re.S)[0]
        answer = await self.wire.post(self.desk("steg"), {"steg": step}, self.cookie, X_Live="1")
        assert answer.status == 204, answer.status
        return name

    async def go_to_task(self, number: int):
        """Goes on to the task with this number, counting those where tables may write. Each table writes a little."""
        for _ in range(number):
            self.step = ""
            while not self.step:
                await self.go()
                html = (await self.wire.get(self.at(1))).text
                open_step = re.search(r'data-step="(\w+)"[^>]* data-open="1"', html)
                self.step = open_step.group(1) if open_step else ""
            await asyncio.gather(*[self.write_some(group) for group in range(1, GROUPS + 1)])

    async def write_some(self, group: int):
        for _ in range(2):
            answer = await self.post(self.tables[group - 1], group, note_text(), new_id())
            assert answer.status == 200, answer.text

    async def type_in(self, sheets: list[list[str]], tasks: int | None = None) -> list[str]:
        """From paper: the sheets by turns for six tables, on all tasks by turns or on the first. Gives those tasks."""
        html = (await self.wire.get(self.desk("papir"), self.cookie)).text
        steps = re.findall(r'<option value="(\w{32})"', html)[:tasks]
        for place, notes in enumerate(sheets):
            fields = {
                "gruppe": place % 6 + 1, "steg": steps[place % len(steps)], "blankett": new_id(),
                "linjer": "\n".join(notes),
            }
            answer = await self.wire.post(self.desk("papir"), fields, self.cookie)
            assert answer.status == 303, answer.status
        return steps

    async def open_pages(self):
        """One moderator, one wall, and the tables' pages."""
        desks = [Page(self.port, self.desk(tail), self.cookie) for tail in ("ordstyrer", "vegg")]
        numbers = [index % GROUPS + 1 for index in range(GROUP_PAGES)]
        self.pages = desks + [Page(self.port, self.at(number), group=number) for number in numbers]
        for some in range(0, len(self.pages), 10):
            await asyncio.gather(*[page.open() for page in self.pages[some:some + 10]])
        await until(lambda: all(page.is_current for page in self.pages), 10)

    def close(self):
        open_ones: list[Page | Wire] = [*self.pages, *self.tables, self.wire]
        for one in open_ones:
            one.close()

    @property
    def moderator(self) -> Page:
        return self.pages[0]

    def screens(self, group: int) -> list[Page]:
        """The pages that show what a table writes."""
        return [self.moderator] + [page for page in self.pages if page.group == group]


async def until(is_so, seconds: float):
    async with asyncio.timeout(seconds):
        while not is_so():
            await asyncio.sleep(0.005)


async def start_room(port: int, groups: int = GROUPS, place: str = "Lillehammer") -> Room:
    wire = Wire(port)
    fields = {
        "variant": "kommune", "kommune": place, "nar": "na", "lengde": "150", "antall": str(groups * 6),
        "grupper": str(groups), "sprak": "nb", "blankett": new_id(),
    }
    answer = await wire.post("/dugnader", fields)
    wire.close()
    assert answer.status == 303 and "/klar" in answer.header("location"), (answer.status, answer.head)
    code = answer.header("location").split("/")[2]
    return Room(port, code, answer.header("set-cookie").split(";")[0])


async def fill(port: int, dugnader: int, notes: int):
    """Earlier dugnader, typed in from paper."""
    lines = notes // dugnader

    async def one(index: int):
        room = await start_room(port, 6, PLACES[index % len(PLACES)])
        counts = [lines // 4 + (part < lines % 4) for part in range(4)]
        await room.type_in([[note_text() for _ in range(count)] for count in counts])
        room.close()

    for some in range(0, dugnader, 8):
        await asyncio.gather(*[one(index) for index in range(some, min(some + 8, dugnader))])
