"""What a document takes, and whether twenty at once are felt in the room.

Bench.run calls `rows` with its room; alone: python Bench/documents.py --bin .build/debug
"""
import asyncio
import subprocess
import time
from pathlib import Path

import uvloop

import measure
from alone import measure_alone
from http1 import Wire
from report import Row, ms, percentile, percentiles
from room import Room, note_text, start_room

TOGETHER = 20
MANY = 5_000
RUNS, SECONDS = 4, 5
EVENING = [
    "invitasjon.pdf", "invitasjon.docx", "plakat.pdf", "kjoreplan.pdf", "kjoreplan-med-hjelp.pdf", "kjoreplan.docx",
    "lysbilder.pptx", "kort-a4.pdf", "kort-a5.pdf", "notatark.pdf", "bordnummer.pdf", "referat.pdf", "referat.docx",
]


def install(binary: Path, data: Path):
    """In the data folder, before or while the site runs."""
    subprocess.run([binary, "documents", "install", "--data", data], check=True, capture_output=True)


async def timed(room: Room, wire: Wire, name: str) -> float:
    began = time.perf_counter()
    answer = await wire.get(room.desk(f"dokumenter/{name}"), room.cookie)
    assert answer.status == 200, (name, answer.status)
    return answer.at - began


async def evening(room: Room, times: int = 3) -> dict[str, float]:
    """Each document of an evening, asked for on its own: the median of its times."""
    took = {name: sorted([await timed(room, room.wire, name) for _ in range(times)]) for name in EVENING}
    return {name: runs[times // 2] for name, runs in took.items()}


async def beside(room: Room, seconds: float) -> tuple[measure.Notes, int]:
    """Notes from the tables while twenty documents are always waiting, and how many were made meanwhile."""
    made = 0
    is_over = asyncio.Event()

    async def ask(number: int):
        nonlocal made
        wire = Wire(room.port)
        while not is_over.is_set():
            await timed(room, wire, EVENING[(number + made) % len(EVENING)])
            made += 1
        wire.close()

    asking = [asyncio.create_task(ask(number)) for number in range(TOGETHER)]
    notes = await measure.pace_ours(room, seconds)
    made_meanwhile = made
    is_over.set()
    await asyncio.gather(*asking)
    return notes, made_meanwhile


async def large(port: int) -> dict[str, float]:
    """The minutes of a dugnad with five thousand notes, typed in from paper."""
    room = await start_room(port, 6)
    await room.type_in([[note_text() for _ in range(500)] for _ in range(MANY // 500)])
    took = {name: await timed(room, room.wire, name) for name in ("referat.pdf", "referat.docx")}
    room.close()
    return took


async def rows(room: Room) -> list[Row]:
    """The room's pages must be open, and its tables allowed to write."""
    alone, crowded, made = [], [], 0
    for _ in range(RUNS):
        # In turns, so that other load on the machine affects both.
        alone += (await measure.pace_ours(room, SECONDS)).acknowledged
        notes, meanwhile = await beside(room, SECONDS)
        crowded += notes.acknowledged
        made += meanwhile
    measure.check(room.pages)
    without, with_documents = percentile(alone, 95), percentile(crowded, 95)
    each = await evening(room)
    slowest = max(each, key=each.__getitem__)
    many = await large(room.port)
    return [
        Row("A note acknowledged while 20 documents are asked for", "p95 ≤ twice that without",
            f"{percentiles(crowded, 50, 95, 99)}; without: {percentiles(alone, 50, 95, 99)}; {made} were made",
            is_met=with_documents <= 2 * without),
        Row("A document of an evening", "≤ 1 s", f"{ms(min(each.values()))} ms to {ms(each[slowest])} ms ({slowest})",
            is_met=each[slowest] <= 1),
        Row(f"Minutes of {MANY:,} notes".replace(",", " "), "< 20 s",
            ", ".join(f"{name.rsplit('.')[-1]} {seconds:.1f} s" for name, seconds in many.items()),
            is_met=max(many.values()) < 20),
    ]


if __name__ == "__main__":
    uvloop.run(measure_alone("documents", rows, install))
