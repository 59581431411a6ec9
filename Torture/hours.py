"""An hour of dugnader after another, with the clock moved on between them: memory, open files and tasks come back, and
the file grows by what was written and no more."""

import asyncio
import sqlite3
from contextlib import closing

from clock import Clock
from page import Page
from room import GROUPS, Room, new_id, note_text, start_room, until
from stage import Outcome, Site, Stage

HOUR = 3600
#: How much pages are kept in until they are made anew, in MB (`KeptPages`). Some thirty hours fill it.
KEPT = 16
#: How many more of the runtime's own threads a busy machine may bring.
MORE_THREADS = 4
#: What a note may take in the file, with its place in every index, its event and its page's share of air.
A_NOTE = 2_500


async def evening(site: Site, notes: int) -> int:
    """A dugnad from its start to its end, with pages that follow it. How many changes were made."""
    room = await start_room(site.port)
    changes = 0
    await room.go_to_task(1)
    await follow(room)
    for number in range(notes):
        id, group = new_id(), number % GROUPS + 1
        wire = room.tables[group - 1]
        answer = await room.post(wire, group, note_text(), id)
        assert answer.status == 200, answer.text
        changes += 1
        if number % 4 == 0:
            await wire.post(
                room.at(group, f"/notater/{id}"), {"tekst": note_text(), "fra": 1}, Accept="application/json"
            )
            changes += 1
        if number % 8 == 0:
            await wire.post(room.at(group, f"/notater/{id}/sletting"), {"fra": 2}, Accept="application/json")
            changes += 1
    for tail in ("samle", "tiltak", "referat", "papir", "kjoreplan", "lenker"):
        assert (await room.wire.get(room.desk(tail), room.cookie)).status == 200
    await room.wire.post(room.desk("slutt"), {"svar": "ja"}, room.cookie)
    room.close()
    return changes


async def follow(room: Room):
    """The moderator, the wall and every table."""
    room.pages = [Page(room.port, room.desk(tail), room.cookie) for tail in ("ordstyrer", "vegg")]
    room.pages += [Page(room.port, room.at(group), group=group) for group in range(1, GROUPS + 1)]
    for page in room.pages:
        await page.open()
    await until(lambda: all(page.is_current for page in room.pages), 60)


def looked_over(site: Site) -> dict[str, int]:
    with closing(sqlite3.connect(site.database, timeout=30)) as database:
        rows = {
            table: database.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            for table in ("event", "note", "session")
        }
        pages, size = (database.execute(f"PRAGMA {what}").fetchone()[0] for what in ("page_count", "page_size"))
    return {**rows, "bytes": pages * size}


async def run(stage: Stage) -> list[Outcome]:
    hours = stage.choose(6, 12, 72)
    # When what is made once has been made: in the long form the pages that are kept, too.
    first = stage.choose(4, 4, 36)
    room = stage.choose(KEPT, KEPT, 0)
    outcome = Outcome(f"{hours} hours of dugnader, one after another, in compressed time")
    clock = Clock(stage)
    site = Site(stage, stage.empty("hours"), environment=clock.environment)
    site.start()
    before, changes, notes, warm = looked_over(site), 0, 0, 0.0
    each = stage.choose(60, 150, 300)
    await asyncio.sleep(1)
    files = threads = 0
    for hour in range(hours):
        clock.set(hour * HOUR)
        changes += await evening(site, each)
        notes += each
        # What has been hung up on is let go of.
        await asyncio.sleep(1.5)
        if hour == first - 1:
            warm, files, threads = site.megabytes, site.open_files, site.threads
    memory, after = site.megabytes, looked_over(site)
    outcome.expect(memory <= warm * 1.05 + room, f"{warm:.1f} MB after {first} hours became {memory:.1f} MB")
    outcome.expect(site.open_files <= files, f"{files} open files became {site.open_files}")
    outcome.expect(site.threads <= threads + MORE_THREADS, f"{threads} threads became {site.threads}")
    grown, events = after["bytes"] - before["bytes"], after["event"] - before["event"]
    outcome.expect(grown <= after["note"] * A_NOTE + hours * 100_000, f"{notes} notes took {grown} bytes")
    # Each change is one, and beside them stands what a moderator does: starting, steps, ending, links.
    others = hours * (60 + 2 * GROUPS)
    outcome.expect(events <= changes + others, f"{changes} changes left {events} events")
    code = site.stop()
    log = site.database.with_name(site.database.name + "-wal")
    outcome.expect(code == 0, f"it ended with {code}")
    outcome.expect(not log.exists() or log.stat().st_size == 0, "the log was not emptied when it stopped")
    outcome.how_much = (
        f"{hours * 32} pages following, {changes} changes; memory {warm:.0f} MB after {first} hours "
        f"and {memory:.0f} MB at the end; {files} open files, {threads} threads; "
        f"{events} events; the file grew by {grown // 1000} kB"
    )
    return [outcome]
