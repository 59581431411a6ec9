"""`kill -9` while thirty tables write, edit, delete and restore: what was acknowledged is in the file, once."""

import asyncio
import json
import random
import shutil
import sqlite3
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from http1 import Answer, Lost, Wire
from room import GROUPS, Room, new_id, note_text, start_room
from stage import Outcome, Site, Stage

#: How often each thing is done, when it can be.
CHANCES = {"write": 5, "edit": 4, "delete": 2, "restore": 2}
#: One in so many that were acknowledged is sent once more, as a phone does that has not heard the answer.
RESENT = 6


@dataclass(frozen=True)
class Operation:
    kind: str
    note: str
    text: str = ""
    version: int = 0


@dataclass
class Note:
    """As the server has said that it is; nil before it has said anything."""

    texts: list[str] = field(default_factory=list)
    is_deleted: bool = False

    def after(self, operation: Operation) -> "Note":
        texts = [*self.texts, operation.text] if operation.kind in ("write", "edit") else self.texts
        return Note(texts, operation.kind == "delete")


class Table:
    def __init__(self, room: Room, number: int, counts: Counter[str]):
        self.room, self.number, self.counts = room, number, counts
        self.notes: dict[str, Note] = {}
        self.doubted: Operation | None = None
        self.wrong: list[str] = []

    async def work(self):
        """Until the server is gone. What it then waits for an answer to may be done, or not."""
        wire = Wire(self.room.port)
        try:
            if self.doubted:
                await self.do(wire, self.doubted)
            while not self.wrong:
                await self.do(wire, self.chosen())
        except (Lost, OSError):
            pass
        finally:
            wire.close()

    def chosen(self) -> Operation:
        live = [id for id, note in self.notes.items() if not note.is_deleted]
        gone = [id for id, note in self.notes.items() if note.is_deleted]
        can = {"write": [new_id()], "edit": live, "delete": live, "restore": gone}
        kinds = [kind for kind, among in can.items() if among]
        kind = random.choices(kinds, [CHANCES[kind] for kind in kinds])[0]
        id = random.choice(can[kind])
        text = note_text() if kind in ("write", "edit") else ""
        return Operation(kind, id, text, len(self.notes[id].texts) if id in self.notes else 0)

    async def do(self, wire: Wire, operation: Operation):
        self.doubted = operation
        answer = await self.send(wire, operation)
        if not self.is_done(operation, answer):
            self.wrong.append(f"table {self.number}: {operation.kind} was answered {answer.status} {answer.text[:200]}")
            return
        self.notes[operation.note] = self.notes.get(operation.note, Note()).after(operation)
        self.doubted = None
        self.counts[operation.kind] += 1
        if random.randrange(RESENT) == 0 and operation.kind != "restore":
            again = await self.send(wire, operation)
            if not self.is_done(operation, again):
                self.wrong.append(f"table {self.number}: {operation.kind} sent again was answered {again.status}")
            self.counts["sent again"] += 1

    def is_done(self, operation: Operation, answer: Answer) -> bool:
        """As Public/notes/operations.js reads it."""
        body = json.loads(answer.text) if answer.header("content-type").startswith("application/json") else {}
        if operation.kind == "delete" and (answer.status == 404 or body.get("theirs", "") is None):
            return True
        return answer.status == 200 and "version" in body

    async def send(self, wire: Wire, operation: Operation) -> Answer:
        ways: dict[str, tuple[str, dict[str, object]]] = {
            "write": ("", {"id": operation.note, "steg": self.room.step, "tekst": operation.text}),
            "edit": (f"/{operation.note}", {"tekst": operation.text, "fra": operation.version}),
            "delete": (f"/{operation.note}/sletting", {"fra": operation.version}),
            "restore": (f"/{operation.note}/angring", {}),
        }
        tail, fields = ways[operation.kind]
        async with asyncio.timeout(60):
            path = self.room.at(self.number, f"/notater{tail}")
            return await wire.post(path, {**fields, "begynt": ""}, Accept="application/json", X_Live="1")

    def compare(self, rows: dict[str, tuple[str, int, bool]], history: dict[str, dict[int, str]]):
        for id in {*self.notes, *([self.doubted.note] if self.doubted else [])}:
            self.counts["compared"] += 1
            told = self.notes.get(id)
            may_be: list[Note | None] = [told]
            if self.doubted and self.doubted.note == id:
                may_be.append((told or Note()).after(self.doubted))
            if not any(self.fits(note, rows.get(id), history.get(id, {})) for note in may_be):
                self.wrong.append(f"table {self.number}: {may_be} stands as {rows.get(id)}")

    def fits(self, note: Note | None, row: tuple[str, int, bool] | None, earlier: dict[int, str]) -> bool:
        if not note or not row:
            return note is None and row is None
        text, version, is_deleted = row
        return (
            text == note.texts[-1]
            and version == len(note.texts)
            and is_deleted == note.is_deleted
            and earlier == dict(enumerate(note.texts[:-1], 1))
        )


def read(data: Path, copy: Path, code: str) -> tuple[dict[str, tuple[str, int, bool]], dict[str, dict[int, str]], str]:
    """The notes and their earlier texts, from a copy of the file as the killed program left it."""
    copy.mkdir(exist_ok=True)
    for name in ("allemed.sqlite", "allemed.sqlite-wal"):
        (copy / name).unlink(missing_ok=True)
        if (data / name).exists():
            shutil.copy(data / name, copy / name)
    with closing(sqlite3.connect(copy / "allemed.sqlite")) as database:
        rows = {
            id: (text, version, deleted is not None)
            for id, text, version, deleted in database.execute(
                "SELECT note.id, text, version, deletedAt FROM note JOIN dugnad ON dugnad.id = note.dugnad"
                " WHERE code = ?",
                [code],
            )
        }
        history: dict[str, dict[int, str]] = {}
        for note, version, text in database.execute("SELECT note, version, text FROM noteText"):
            history.setdefault(note, {})[version] = text
        [sound] = database.execute("PRAGMA integrity_check").fetchone()
    (copy / "allemed.sqlite-shm").unlink(missing_ok=True)
    return rows, history, sound


async def run(stage: Stage) -> list[Outcome]:
    outcome = Outcome(f"`kill -9` under load: {GROUPS} tables write, edit, delete, restore and send again")
    data, counts = stage.empty("killed"), Counter[str]()
    site = Site(stage, data)
    site.start()
    room = await start_room(site.port)
    await room.go_to_task(1)
    before = set(read(data, stage.folder / "copy", room.code)[0])
    tables = [Table(room, number, counts) for number in range(1, GROUPS + 1)]
    rounds = stage.choose(6, 40, 150)
    slowest = 0.0
    for _ in range(rounds):
        at_work = [asyncio.create_task(table.work()) for table in tables]
        await asyncio.sleep(random.uniform(0.05, 2.5))
        site.kill()
        await asyncio.gather(*at_work)
        rows, history, sound = read(data, stage.folder / "copy", room.code)
        outcome.expect(sound == "ok", f"the file: {sound}")
        known = {id for table in tables for id in table.notes} | {t.doubted.note for t in tables if t.doubted}
        outcome.expect(set(rows) - before <= known, f"{len(set(rows) - before - known)} notes that nobody wrote")
        for table in tables:
            table.compare(rows, history)
        slowest = max(slowest, site.start("/helse"))
    site.kill()
    room.close()
    outcome.wrong += [one for table in tables for one in table.wrong]
    done = ", ".join(f"{counts[kind]} {kind}" for kind in [*CHANCES, "sent again"])
    outcome.how_much = (
        f"{rounds} kills; acknowledged: {done}; {counts['compared']} comparisons with the file; "
        f"slowest start {slowest:.1f} s"
    )
    return [outcome]
