"""A clock that stands wrong when the program starts, or jumps: nothing is deleted, nothing stops, and it is said."""

import shutil
import sqlite3
import struct
import subprocess
from contextlib import closing
from pathlib import Path

from room import note_text, start_room
from stage import Outcome, Site, Stage, status

DAY = 24 * 3600
#: By how much it stands wrong, in seconds.
WRONG = {
    "900 days ahead": 900 * DAY,
    "12 years ahead, past 2038": 12 * 365 * DAY,
    "7 000 years ahead": 7000 * 365 * DAY,
    "40 days back": -40 * DAY,
    "in 1971": -55 * 365 * DAY,
}


class Clock:
    """One that is set by how many seconds it stands wrong, also while the program runs."""

    def __init__(self, stage: Stage):
        self.file, library = stage.folder / "clock", stage.folder / "clock.so"
        if not library.exists():
            cc = next(name for name in ("cc", "clang", "gcc") if shutil.which(name))
            source = Path(__file__).with_name("clock.c")
            subprocess.run([cc, "-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"], check=True)
        self.set(0)
        self.environment = {"LD_PRELOAD": str(library), "TORTURE_CLOCK": str(self.file)}

    def set(self, seconds: int):
        with self.file.open("r+b" if self.file.exists() else "w+b") as file:
            file.write(struct.pack("q", seconds))


def count(site: Site) -> tuple[int, int]:
    """How many dugnader and notes there are."""
    with closing(sqlite3.connect(site.database, timeout=30)) as database:
        return database.execute(
            "SELECT (SELECT count(*) FROM dugnad), (SELECT count(*) FROM note WHERE deletedAt IS NULL)"
        ).fetchone()


async def run(stage: Stage) -> list[Outcome]:
    clock = Clock(stage)
    outcome = Outcome("A clock that stands wrong, at start and when it jumps", ", ".join(WRONG))
    site = Site(stage, stage.empty("clock-data"), environment=clock.environment)
    site.start()
    old = await start_room(site.port, 6)
    await old.type_in([[note_text() for _ in range(20)]])
    await old.wire.post(old.desk("slutt"), {"svar": "ja"}, old.cookie)
    room = await start_room(site.port, 6, "Molde")
    await room.type_in([[note_text() for _ in range(20)]])
    there = count(site)
    for name, seconds in WRONG.items():
        site.stop()
        clock.set(seconds)
        # Twice: what is written while the clock is wrong must not make it believed at the next start.
        for turn in ("", ", and started once more"):
            site.start("/helse" if seconds < 0 else "/")
            outcome.expect(count(site) == there, f"{name}{turn}: {there} became {count(site)}")
            for path in ("/", "/helse", f"/b/{old.code}", f"/b/{room.code}", room.at(1)):
                answer = await status(site.port, path)
                outcome.expect(answer in (200, 303, 404, 410, 503), f"{name}{turn}: {path} was answered {answer}")
            outcome.expect(site.is_running, f"{name}{turn}: it stopped:\n{site.said[-800:]}")
            written = await room.wire.post(
                room.desk("papir"), {"gruppe": 1, "steg": "", "linjer": note_text()}, room.cookie
            )
            outcome.expect(written.status < 500, f"{name}{turn}: a note was answered {written.status}")
            outcome.expect(site.stop() == 0, f"{name}{turn}: it did not stop as it should")
        said = "klokk" in site.said.lower() or "clock" in site.said.lower()
        outcome.expect(seconds < 30 * DAY or said, f"{name}: the log says nothing of the clock")
        clock.set(0)
        site.start()
        outcome.expect(count(site)[0] == there[0], f"{name}, and right again: {there} became {count(site)}")
        there = count(site)
    for seconds in WRONG.values():
        clock.set(seconds)
        outcome.expect(await status(site.port, room.at(1)) in (200, 410), f"a jump of {seconds} s while it runs")
    clock.set(0)
    outcome.expect(count(site) == there, f"after jumps {there} became {count(site)}")
    site.kill()
    return [outcome]
