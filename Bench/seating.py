"""What it takes to seat two hundred people at thirty tables.

Bench.run calls `rows` with a running site's port, program and data; alone: python Bench/seating.py --bin .build/release
"""
import re
import sqlite3
import subprocess
import time
from pathlib import Path
from statistics import median

import uvloop

from alone import measure_alone
from report import Row, ms
from room import Room, new_id, start_room

PEOPLE, TABLES, TIMES = 200, 30, 7
KINDS = (
    "schools health welfare culture sports music volunteers politicians management parents business youth"
).split()


def form_with(html: str, field: str) -> tuple[str, dict[str, str]]:
    """Where the form with a field goes, and what it says of itself."""
    [form] = [form for form in re.findall(r"<form.*?</form>", html, re.S) if f'name="{field}"' in form]
    action = re.search(r'action="([^"]+)"', form)
    assert action
    return action.group(1), dict(re.findall(r'type="hidden" name="([^"]+)" value="([^"]*)"', form))


async def own(room: Room, binary: Path, data: Path):
    """Somebody who acts for a unit signs in, and the unit takes the dugnad in."""
    command = [binary, "invite", "aina@melhus.example", "--unit", "5028", "--data", data]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    link = re.findall(r"/logginn/[a-z0-9]+", said)[-1]
    answer = await room.wire.post(link, {}, room.cookie)
    room.cookie = answer.header("set-cookie").split(";")[0] or room.cookie
    action, fields = form_with((await room.wire.get(answer.header("location"), room.cookie)).text, "navn")
    await room.wire.post(action, fields | {"navn": "Aina"}, room.cookie)
    action, fields = form_with((await room.wire.get(room.desk("eier"), room.cookie)).text, "enhet")
    answer = await room.wire.post(action, fields, room.cookie)
    assert answer.status == 303, answer.status


def let_come(data: Path, code: str):
    """As they stand when they have answered: of every kind, from forty places, some three from a youth council."""
    now = int(time.time() * 1000)
    with sqlite3.connect(data / "allemed.sqlite", timeout=30) as db:
        [dugnad] = db.execute("SELECT id FROM dugnad WHERE code = ?", [code]).fetchone()
        seated = 0
        while seated < PEOPLE:
            kind = KINDS[seated % len(KINDS)]
            people = min(3 if kind == "youth" else 1, PEOPLE - seated)
            one = new_id()
            db.execute(
                "INSERT INTO invitee (id, dugnad, kind, body, way, version, madeAt) VALUES (?, ?, ?, ?, 'list', 1, ?)",
                [one, dugnad, kind, f"{kind} {seated % 40}", now])
            db.execute(
                "INSERT INTO answer (invitee, state, people, version, answeredAt) VALUES (?, 'coming', ?, 1, ?)",
                [one, people, now])
            seated += people
    db.close()


async def rows(port: int, binary: Path, data: Path) -> list[Row]:
    room = await start_room(port, TABLES)
    await own(room, binary, data)
    let_come(data, room.code)
    plan, took = room.desk("bordplan"), []
    for _ in range(TIMES):
        began = time.perf_counter()
        answer = await room.wire.post(plan, {"bord": str(TABLES), "versjon": "0"}, room.cookie)
        assert answer.status == 303, answer.status
        took.append(answer.at - began)
        assert f'id="bord-{TABLES}"' in (await room.wire.get(plan, room.cookie)).text
        await room.wire.post(f"{plan}/sletting", {}, room.cookie)
    room.close()
    return [
        Row(f"{PEOPLE} people seated at {TABLES} tables, and kept", "≤ 200 ms",
            f"{ms(median(took))} ms, at most {ms(max(took))} ms", is_met=median(took) <= 0.2),
    ]


if __name__ == "__main__":
    where: list[Path] = []
    uvloop.run(measure_alone(
        "seating", lambda room: rows(room.port, *where), lambda binary, data: where.extend([binary, data])))
