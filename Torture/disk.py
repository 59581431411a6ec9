"""A disk that is full, cannot be written, or gives back other bytes than were put there; a file that is taken away."""

import hashlib
import os
import random
import resource
import shutil
import signal
import sqlite3
import subprocess
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from room import Room, new_id, note_text, start_room
from stage import NotStarted, Outcome, Site, Stage, status

SMALL = 8_000_000


async def run(stage: Stage) -> list[Outcome]:
    return [await full(stage), await unwritable(stage), await torn(stage), await taken_away(stage)]


def mount(*arguments: object):
    subprocess.run(["mount", *map(str, arguments)], check=True, capture_output=True)


def notes(data: Path) -> set[str]:
    with closing(sqlite3.connect(data / "allemed.sqlite", timeout=30)) as database:
        return {id for [id] in database.execute("SELECT id FROM note")}


async def write_until_refused(room: Room, most: int) -> tuple[set[str], int, str]:
    """What was acknowledged, and what the first that was not was answered."""
    taken: set[str] = set()
    while len(taken) < most:
        id = new_id()
        answer = await room.post(room.wire, len(taken) % 30 + 1, (note_text() + " ") * 20, id)
        if answer.status != 200:
            return taken, answer.status, answer.text
        taken.add(id)
    return taken, 0, ""


async def full(stage: Stage) -> Outcome:
    """By a small disk of its own where that may be made, else by how large a file may become."""
    outcome, data = Outcome("A full disk, with people writing"), stage.empty("full")
    is_root = os.geteuid() == 0

    def no_larger():
        if not is_root:
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (SMALL, resource.RLIM_INFINITY))

    if is_root:
        mount("-t", "tmpfs", "-o", f"size={SMALL},mode=700", "tmpfs", data)
    try:
        site = Site(stage, data, before=no_larger)
        site.start()
        room = await start_room(site.port)
        await room.go_to_task(1)
        taken, refused, words = await write_until_refused(room, 20_000)
        outcome.expect(refused == 507, f"a note on a full disk was answered {refused or 200}: {words[:200]}")
        for path, right in [("/", 200), (room.at(1), 200), ("/helse", 503)]:
            answer = await status(site.port, path)
            outcome.expect(answer == right, f"{path} was answered {answer}")
        site.kill()
        try:
            site.start("/")
            outcome.expect(await status(site.port, room.at(1)) == 200, "a table's page after a restart on a full disk")
            site.kill()
        except NotStarted as said:
            outcome.expect("disk" in str(said).lower(), f"it did not start again, and said: {said}")
        if is_root:
            mount("-o", "remount,size=64m", data)
        site.before = None
        site.start("/helse")
        there = notes(data)
        outcome.expect(taken <= there, f"{len(taken - there)} of {len(taken)} acknowledged notes are gone")
        more, refused, words = await write_until_refused(room, 5)
        outcome.expect(len(more) == 5, f"with room again a note was answered {refused}: {words[:200]}")
        site.kill()
        room.close()
        outcome.how_much = f"{len(taken)} notes acknowledged before it was full; killed, started full, and given room"
    finally:
        if is_root:
            subprocess.run(["umount", "-l", data], check=False)
    return outcome


async def unwritable(stage: Stage) -> Outcome:
    outcome = Outcome("A disk that cannot be written", "at start, of a new folder and of one with a dugnad")
    data = stage.empty("ro")
    if os.geteuid() != 0:
        outcome.left_out = "only root can make one"
        return outcome
    for has_dugnad in (False, True):
        if has_dugnad:
            site = Site(stage, data)
            site.start()
            room = await start_room(site.port, 6)
            room.close()
            site.stop()
        before = kept(data)
        mount("--bind", data, data)
        mount("-o", "remount,ro,bind", data)
        try:
            expect_sentence(outcome, Site(stage, data), "read-only", may_start=False)
        finally:
            subprocess.run(["umount", "-l", data], check=False)
        outcome.expect(kept(data) == before, "something was written on it all the same")
    return outcome


def expect_sentence(outcome: Outcome, site: Site, what: str, may_start: bool) -> bool:
    """It starts, or it says why not and ends by itself. Whether it started."""
    site.log.unlink(missing_ok=True)
    try:
        site.start("/")
    except NotStarted:
        code = site.process.poll() if site.process else None
        outcome.expect(code in (1, 64), f"{what}: it ended with {code}:\n{site.said[-600:]}")
        bad = [word for word in ("Fatal", "Domain=", "SQLite error", "Optional(") if word in site.said]
        outcome.expect(bool(site.said.strip()) and not bad, f"{what}: it says:\n{site.said[-600:]}")
        site.kill()
        return False
    outcome.expect(may_start, f"{what}: it started")
    return True


def kept(data: Path) -> dict[str, str]:
    return {
        file.name: hashlib.sha256(file.read_bytes()).hexdigest()
        for file in data.glob("allemed.sqlite*")
        if not file.name.endswith("-shm")
    }


Harm = Callable[[Path], None]


def cut(name: str, part: float) -> Harm:
    def harm(data: Path):
        file = data / name
        os.truncate(file, int(file.stat().st_size * part))

    return harm


def scribble(name: str, place: Callable[[int], int], length: int) -> Harm:
    def harm(data: Path):
        file = data / name
        with file.open("r+b") as bytes_there:
            bytes_there.seek(place(file.stat().st_size))
            bytes_there.write(random.randbytes(length))

    return harm


def other(content: bytes) -> Harm:
    def harm(data: Path):
        (data / "allemed.sqlite").write_bytes(content)
        (data / "allemed.sqlite-wal").unlink(missing_ok=True)

    return harm


def page(size: int) -> int:
    """Of 4 kB, past the first."""
    return random.randrange(1, max(2, size // 4096)) * 4096


async def torn(stage: Stage) -> Outcome:
    """The files of a killed program, spoilt: it starts with what is whole, or says what is wrong and leaves them be."""
    outcome = Outcome("A file that is torn, scribbled in, or another's")
    whole = stage.empty("whole")
    site = Site(stage, whole)
    site.start()
    room = await start_room(site.port)
    await room.go_to_task(1)
    await write_until_refused(room, 100)
    site.kill()
    room.close()
    log, file = "allemed.sqlite-wal", "allemed.sqlite"
    times = stage.choose(2, 8, 40)
    #: What is done, and whether it may start all the same.
    harms: list[tuple[str, Harm, bool]] = [
        ("cut in the middle", cut(file, 0.5), False),
        ("of no length, beside its log", cut(file, 0), False),
        ("text", other(b"Dette er ikke en database.\n" * 100), False),
        ("empty, without a log", other(b""), True),
        ("its log scribbled at the head", scribble(log, lambda _: 0, 32), False),
    ]
    harms += [(f"the log cut at {part:.2f}", cut(log, part), True) for part in (random.random() for _ in range(times))]
    harms += [("a page scribbled in", scribble(file, page, 4096), True) for _ in range(times)]
    harms += [("a few bytes scribbled in", scribble(file, page, 7), True) for _ in range(times)]
    harms += [
        ("a few bytes of the log scribbled in", scribble(log, lambda size: random.randrange(32, size), 7), True)
        for _ in range(times)
    ]
    for number, (what, harm, may_start) in enumerate(harms):
        data = stage.folder / f"torn-{number}"
        shutil.copytree(whole, data, ignore=shutil.ignore_patterns("*.sock", "*-shm", "*.lock"))
        harm(data)
        before, here = kept(data), Site(stage, data)
        if expect_sentence(outcome, here, what, may_start):
            for path in ("/", "/helse", f"/b/{room.code}", room.at(1)):
                answer = await status(here.port, path)
                outcome.expect(answer in (200, 303, 404, 500, 503, 507), f"{what}: {path} was answered {answer}")
            outcome.expect(here.is_running, f"{what}: it stopped when it was asked:\n{here.said[-600:]}")
            here.kill()
        else:
            outcome.expect(kept(data) == before, f"{what}: it refused, and changed what was there")
        shutil.rmtree(data)
    outcome.how_much = f"{len(harms)} files"
    return outcome


async def taken_away(stage: Stage) -> Outcome:
    outcome, data = Outcome("The file or the folder taken away while it runs", "both"), stage.empty("away")
    for what in ("file", "folder"):
        site = Site(stage, data)
        site.start()
        room = await start_room(site.port)
        await room.go_to_task(1)
        taken, _, _ = await write_until_refused(room, 20)
        place = site.database if what == "file" else data
        away = place.with_name(f"{place.name}-away")
        place.rename(away)
        _, refused, _ = await write_until_refused(room, 5)
        outcome.expect(refused in (503, 507), f"the {what} is gone, and a note was answered {refused or 200}")
        answer = await status(site.port, "/helse")
        outcome.expect(answer == 503, f"the {what} is gone, and /helse was answered {answer}")
        away.rename(place)
        site.kill()
        site.start("/helse")
        outcome.expect(taken <= notes(data), f"the {what} came back without what had been acknowledged")
        site.kill()
        room.close()
    return outcome
