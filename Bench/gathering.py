"""What *Samle* takes with very many notes, and whether another room feels it.

Bench.run calls `rows` with its room; alone: python Bench/gathering.py --bin .build/release
"""
import asyncio
import random
import time

import uvloop

import measure
from alone import measure_alone
from http1 import Wire
from report import Row, ms, percentile, percentiles
from room import Room, start_room

MANY = 3_000
TOGETHER = 4
RUNS, SECONDS, TIMES = 4, 5, 5
# Words of the field, so that very many pairs have something in common: the worst that people can write.
WORDS = (
    "utstyr låne bytte ski buss skyss kjøre gratis kontingent rabatt støtte søke informasjon språk oversikt nettside "
    "samarbeid skole klubb trener kurs frivillig fadder hall åpen kveld helg kafé møteplass ungdomsråd bestemme mat "
    "lekser dugnad foreldre leir ferie cup tur friplass fritidskort prøve lavterskel konkurranse trygg "
    "mobbing heis korps"
).split()


def note() -> str:
    return " ".join(random.choice(WORDS) for _ in range(40))


async def large(port: int) -> tuple[Room, str]:
    """A dugnad with three thousand notes of forty words on one task, typed in from paper, and the page that gathers."""
    room = await start_room(port, 6)
    step, *_ = await room.type_in([[note() for _ in range(300)] for _ in range(MANY // 300)], tasks=1)
    return room, room.desk(f"samle?steg={step}")


async def timed(room: Room, wire: Wire, page: str) -> float:
    began = time.perf_counter()
    answer = await wire.get(page, room.cookie)
    assert answer.status == 200, answer.status
    return answer.at - began


async def beside(room: Room, other: Room, page: str, seconds: float) -> measure.Notes:
    """Notes from the tables while four connections ask for the other hall's page over and over."""
    is_over = asyncio.Event()

    async def ask():
        wire = Wire(other.port)
        while not is_over.is_set():
            await timed(other, wire, page)
        wire.close()

    asking = [asyncio.create_task(ask()) for _ in range(TOGETHER)]
    notes = await measure.pace_ours(room, seconds)
    is_over.set()
    await asyncio.gather(*asking)
    return notes


async def rows(room: Room) -> list[Row]:
    """The room's pages must be open, and its tables allowed to write."""
    other, page = await large(room.port)
    # The first time nothing is kept; after that only the page is made.
    took = [await timed(other, other.wire, page) for _ in range(TIMES)]
    alone, crowded = [], []
    for _ in range(RUNS):
        alone += (await measure.pace_ours(room, SECONDS)).acknowledged
        crowded += (await beside(room, other, page, SECONDS)).acknowledged
    other.close()
    without, meanwhile = percentile(alone, 95), percentile(crowded, 95)
    return [
        Row(f"*Samle* with {MANY:,} notes of 40 words".replace(",", " "), "≤ 300 ms",
            f"{ms(took[0])} ms, then {ms(max(took[1:]))} ms", is_met=took[0] <= 0.3),
        Row("A note acknowledged while four ask for that", "p95 ≤ twice that without",
            f"{percentiles(crowded, 50, 95, 99)}; without: {percentiles(alone, 50, 95, 99)}",
            is_met=meanwhile <= 2 * without),
    ]


if __name__ == "__main__":
    uvloop.run(measure_alone("gathering", rows))
