"""A unit with ten years behind it: its own page, and whether it costs anything to have signed in."""
import sqlite3
import time
from contextlib import closing
from pathlib import Path
from statistics import median

from planning import Office
from report import Row, spread
from room import note_text, start_room
from speed import side_by_side, size_on_the_wire

YEARS, A_YEAR, RUNS, TIMES = 10, 6, 3, 20
#: Of the last five years: what is older has been deleted.
NOTES = 12_000
#: Who is its contact person, and which municipality.
AINA = ("aina@trondheim.example", "5001")
YEAR = 365 * 24 * 3600 * 1000


async def hold(port: int, notes: int) -> str:
    """A dugnad with notes from paper. Gives its code."""
    room = await start_room(port, 6, "Trondheim")
    if notes:
        await room.type_in([[note_text() for _ in range(50)] for _ in range(notes // 50)])
    room.close()
    return room.code


def put_back(data: Path, code: str, unit: str, years: float):
    """It is the unit's, was held so many years ago, and came to three measures."""
    with closing(sqlite3.connect(data / "allemed.sqlite", timeout=30)) as database, database:
        start = int(time.time() * 1000 - years * YEAR)
        database.execute(
            "UPDATE dugnad SET unit = :unit, plannedStart = :start, plannedEnd = :end, agreedEnd = :end,"
            " startedAt = :start, endedAt = :end, currentStep = NULL, stepEndsAt = NULL WHERE code = :code",
            {"unit": unit, "code": code, "start": start, "end": start + 9_000_000})
        database.execute(
            "INSERT INTO measure (id, dugnad, unit, position, text, madeAt)"
            " SELECT lower(hex(randomblob(16))), dugnad.id, dugnad.unit, number.value, 'Åpen hall på torsdager', :start"
            " FROM dugnad, json_each('[1, 2, 3]') AS number WHERE code = :code", {"code": code, "start": start})
        database.execute(
            "INSERT INTO attendance (dugnad, position, kind, people)"
            " SELECT id, 1, 'Skole', 12 FROM dugnad WHERE code = ?", [code])


async def home(binary: Path, data: Path, port: int, floor_port: int) -> list[Row]:
    office = Office(port)
    await office.open(binary, data, *AINA)
    newest = YEARS * A_YEAR // 2
    for number in range(YEARS * A_YEAR):
        code = await hold(port, NOTES // newest if number < newest else 0)
        put_back(data, code, office.unit, (number + 0.5) / A_YEAR)
    page = f"/e/{office.unit}"
    took = [await office.timed(page) for _ in range(TIMES)]
    assert (await office.ask(page)).text.count("/d/") >= A_YEAR
    size = await size_on_the_wire(port, page, office.cookie)
    pairs = side_by_side((port, page, office.cookie), (floor_port, f"/rows?bytes={size}", ""), 4, RUNS)
    mine, bare = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    part = median(mine) / median(bare)
    office.wire.close()
    return [
        Row(f"*Hjem* of a unit with {YEARS} years, {YEARS * A_YEAR} dugnader", "≤ 50 ms", f"{spread(took)} ms",
            is_met=max(took) <= 0.05),
        Row(f"… {size / 1000:.1f} kB on the wire", "≥ a quarter of the floor",
            f"{spread(mine, whole)} requests/s ({part:.0%})", f"{spread(bare, whole)} requests/s", part >= 0.25),
    ]


async def desk(binary: Path, data: Path, port: int) -> list[Row]:
    """The same page by who has signed in, in a browser that has opened no link, and by who has the link."""
    aina, room = Office(port), await start_room(port, 6, "Trondheim")
    await aina.sign_in(binary, data, *AINA)
    with closing(sqlite3.connect(data / "allemed.sqlite", timeout=30)) as database, database:
        database.execute(
            "UPDATE dugnad SET unit = (SELECT id FROM unit WHERE municipalityNumber = ?) WHERE code = ?",
            [AINA[1], room.code])
    page = room.desk("ordstyrer")
    for cookie in (aina.cookie, room.cookie):
        assert (await aina.wire.get(page, cookie)).status == 200
    pairs = side_by_side((port, page, aina.cookie), (port, page, room.cookie), 4, RUNS)
    mine, bare = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    times = median(bare) / median(mine)
    aina.wire.close()
    room.close()
    return [
        Row("The moderator's page to who has signed in", "≤ 1.2 times by link",
            f"{spread(mine, whole)} requests/s ({times:.2f} times; by link {spread(bare, whole)})",
            is_met=times <= 1.2),
    ]


async def rows(binary: Path, data: Path, port: int, floor_port: int) -> list[Row]:
    return await home(binary, data, port, floor_port) + await desk(binary, data, port)


def whole(number: float) -> str:
    return f"{number:,.0f}"
