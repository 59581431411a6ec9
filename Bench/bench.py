"""Measures a release build against the bounds of docs/performance.md, and the floor in the same run.

    python Bench/bench.py --bin .build/release
"""
import argparse
import asyncio
import os
import resource
import shutil
import sys
import time
from datetime import date
from pathlib import Path
from statistics import median

import uvloop

import documents
import gathering
import measure
import planning
import report
import speed
import units
from http1 import HOST
from report import Row, percentile, percentiles, spread
from room import fill, start_room
from server import Server, disk_sync, free_port

RUNS = 3
DUGNADER, NOTES = 300, 20_000
ROOT = Path(__file__).parent.parent


def say(line: str):
    print(f"{time.perf_counter() - STARTED:5.0f} s  {line}", flush=True)


class Bench:
    def __init__(self, binaries: Path, folder: Path):
        self.folder = folder
        shutil.rmtree(folder, ignore_errors=True)
        self.data, floor_data, self.log = folder / "data", folder / "floor", folder / "log"
        for each in (self.data, floor_data):
            each.mkdir(parents=True)
        self.binary = binaries / "allemed"
        port, self.floor_port = free_port(), free_port()
        self.ours = Server(
            self.binary, "serve", "--port", port, "--host", HOST, "--data", self.data, port=port, log=self.log)
        self.floor_command = [binaries / "floor", self.floor_port, floor_data]
        self.rows: list[Row] = []

    async def run(self):
        documents.install(self.binary, self.data)
        self.ours.start()
        await fill(self.ours.port, DUGNADER, NOTES)
        say(f"{DUGNADER} dugnader with {NOTES} notes are there before it begins")
        self.room = await start_room(self.ours.port)
        await self.room.go_to_task(3)
        front = await speed.size_on_the_wire(self.ours.port, "/")
        group = await speed.size_on_the_wire(self.ours.port, self.room.at(1))
        self.floor = Server(*self.floor_command, front, group, port=self.floor_port, log=self.log)
        self.floor.start("/constant")
        try:
            await self.notes()
            await self.documents()
            await self.gathering()
            await self.planning()
            await self.requests(front, group)
            await self.restarts()
            await self.crowd()
            await self.weight()
        finally:
            self.ours.kill()
            self.floor.kill()

    async def notes(self):
        """A note acknowledged, and on every screen that shows it."""
        sync = disk_sync(self.data)
        ours, floor = [], []
        pages = await measure.open_floor(self.floor_port)
        await self.room.open_pages()
        for _ in range(RUNS):
            ours.append(await measure.pace_ours(self.room, 10))
            floor.append(await measure.pace_floor(self.floor_port, pages, 4))
        measure.check(self.room.pages)
        for page in pages:
            page.close()
        sync += disk_sync(self.data)

        def row(what: str, bound: str, take, limit: float | None = None):
            both = [[number for run in runs for number in take(run)] for runs in (ours, floor)]
            worst = max(percentile(take(run), 95) for run in ours)
            runs = spread([percentile(take(run), 95) for run in ours])
            mine, bare = (percentiles(numbers, 50, 95, 99) for numbers in both)
            self.add(what, bound, f"{mine} (p95 of runs {runs})", bare, None if limit is None else worst <= limit)

        self.add("The disk's own sync of 4 kB", "", percentiles(sync, 50, 95, 99))
        row("A note acknowledged", "p95 ≤ 30 ms", lambda run: run.acknowledged, 0.030)
        row("A note on every screen that shows it", "p95 ≤ 200 ms", lambda run: run.on_screens, 0.200)
        row("… of these the tables' own pages", "", lambda run: run.at_tables)
        row("… and the moderator's", "", lambda run: run.at_moderator)

    async def documents(self):
        """What a document takes, and whether the room feels them."""
        for row in await documents.rows(self.room):
            self.show(row)

    async def gathering(self):
        """Gathering very many notes, and whether the room feels it."""
        for row in await gathering.rows(self.room):
            self.show(row)

    async def planning(self):
        """With no streams open from here on."""
        for page in self.room.pages:
            page.close()
        for row in await planning.rows(self.binary, self.data, self.ours.port, self.floor_port):
            self.show(row)
        for row in await units.rows(self.binary, self.data, self.ours.port, self.floor_port):
            self.show(row)

    async def requests(self, front: int, group: int):
        """With no streams open, so that the server does nothing else."""
        port = self.ours.port
        for what, ours, floor, size in [
            ("Front page", "/", "/constant", front), ("Group page", self.room.at(1), "/read?key=1", group),
        ]:
            pairs = await asyncio.to_thread(
                speed.side_by_side, (port, ours), (self.floor_port, floor), 4, RUNS)
            mine, bare = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
            part = median(mine) / median(bare)
            self.add(
                f"{what}, {size / 1000:.1f} kB on the wire", "≥ half of the floor",
                f"{spread(mine, whole)} requests/s ({part:.0%})", f"{spread(bare, whole)} requests/s", part >= 0.5)

    async def restarts(self):
        """A hundred pages back after a kill, however long the server was away."""
        await self.room.open_pages()
        runs = [await measure.come_back(self.ours, self.room, outage) for outage in (0, 1.1, 2.7)]
        self.room.close()
        self.add(
            "100 pages back and right after a kill", "p95 ≤ 1 s",
            f"{percentiles(sum(runs, []), 50, 95, 99)} (p95 of runs {spread([percentile(run, 95) for run in runs])})",
            is_met=max(percentile(run, 95) for run in runs) <= 1)

    async def crowd(self):
        """Twenty at once, and then a kill: what was acknowledged is in the file."""
        ours, floor = [], []
        for _ in range(RUNS):
            ours.append(await measure.together_ours(self.ours, self.data, 3))
            self.ours.start()
            floor.append(await measure.together_floor(self.floor_port, 2))
        rates = [run.rate for run in ours]
        self.add(
            "20 posting at once, 100 pages following", "≥ 500 notes/s", f"{spread(rates, whole)} notes/s",
            f"{spread(floor, whole)} notes/s, none following", min(rates) >= 500)
        lost = sum(run.lost for run in ours)
        self.add(
            "Acknowledged notes not in the file after kill -9", "0",
            f"{lost} of {sum(run.acknowledged for run in ours)}", is_met=lost == 0)

    async def weight(self):
        took = speed.starts(self.ours, 5)
        bare = speed.starts(self.floor, 5, "/constant")
        memory = await speed.demo_memory(self.binary, self.folder / "demo", self.folder / "demo.log")
        self.add("Start to first answer", "≤ 0.5 s", f"{spread(took)} ms", f"{spread(bare)} ms", max(took) <= 0.5)
        bare_memory = self.floor.megabytes
        self.add(
            "Resident memory with the demo", "≤ 60 MB", f"{memory:.0f} MB", f"{bare_memory:.0f} MB", memory <= 60)
        size = os.path.getsize(self.binary) / 1e6
        self.add("The program, one file", "", f"{size:.0f} MB")

    def add(self, what: str, bound: str, ours: str, floor: str = "–", is_met: bool | None = None):
        self.show(Row(what, bound or "–", ours, floor, is_met))

    def show(self, row: Row):
        self.rows.append(row)
        say(f"{row.what}: {row.ours}")


def whole(number: float) -> str:
    return f"{number:,.0f}".replace(",", " ")


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--bin", type=Path, required=True, help="where allemed and floor are")
    arguments.add_argument("--folder", type=Path, default=ROOT / ".build/bench-data", help="for data; made afresh")
    arguments.add_argument("--no-docs", action="store_true", help="leave docs/performance.md alone")
    options = arguments.parse_args()
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    load = os.getloadavg()[0]
    bench = Bench(options.bin, options.folder)
    uvloop.run(bench.run())
    caption = (
        f"Measured {date.today():%-d %B %Y}, "
        f"load average {load:.1f} when it began and {os.getloadavg()[0]:.1f} at the end. "
        "Three figures with slashes are the lowest, the middle and the highest of the runs.")
    print("\n" + caption + "\n\n" + report.plain(bench.rows))
    if not options.no_docs:
        report.write(ROOT / "docs/performance.md", report.markdown(bench.rows, caption))
    sys.exit(any(row.is_met is False for row in bench.rows))


STARTED = time.perf_counter()
if __name__ == "__main__":
    main()
