"""Before the evening: an invitation to two thousand, answers from twenty at once, the pages, and who sits where."""
import hashlib
import re
import secrets
import sqlite3
import subprocess
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from statistics import median

from http1 import Answer, Wire
from measure import TOGETHER, together
from report import Row, ms, percentile, percentiles, spread
from room import new_id
from speed import side_by_side, size_on_the_wire

INVITED, RUNS = 2_000, 3
SEATED, TABLES, TIMES = 200, 30, 7
KINDS = ["schools", "health", "welfare", "culture", "sports", "music", "volunteers", "politicians", "management",
         "parents", "business", "youth"]
#: As the program's own keys.
ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"


class Office:
    """A unit's dugnad, and its contact person's browser."""

    def __init__(self, port: int):
        self.wire, self.cookies = Wire(port), dict[str, str]()
        self.code = self.unit = ""

    async def ask(self, path: str, fields: dict[str, object] | None = None) -> Answer:
        wire, cookie = self.wire, self.cookie
        answer = await (wire.get(path, cookie) if fields is None else wire.post(path, fields, cookie))
        assert answer.status in (200, 303), (path, answer.status, answer.text[:2000])
        for name, value in re.findall(rb"^set-cookie: *([^=]+)=([^;]*)", answer.head, re.I | re.M):
            self.cookies[name.decode()] = value.decode()
        return answer

    async def timed(self, path: str, fields: dict[str, object] | None = None) -> float:
        began = time.perf_counter()
        return (await self.ask(path, fields)).at - began

    def at(self, tail: str) -> str:
        return f"/d/{self.code}/{tail}"

    async def sign_in(self, binary: Path, data: Path, address: str, number: str):
        """By the link that the operator prints."""
        command: list[str | Path] = [binary, "invite", address, "--unit", number, "--data", data]
        printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        await self.ask(re.findall(r"/logginn/\w+", printed)[-1], {})

    @property
    def cookie(self) -> str:
        return "; ".join(f"{name}={value}" for name, value in self.cookies.items())

    async def open(self, binary: Path, data: Path, address: str = "aina@melhus.example", number: str = "5028"):
        """Aina comes into a unit that the operator has founded."""
        await self.sign_in(binary, data, address, number)
        (invitation,) = re.findall(r'action="(/enheter/invitasjoner/\w+)"', (await self.ask("/enheter")).text)
        self.unit = (await self.ask(invitation, {"navn": "Aina"})).header("location").rsplit("/", 1)[1]

    async def start(self, places: int):
        """A dugnad of the unit's that is some years away."""
        started = await self.ask("/dugnader", {
            "variant": "kommune", "kommune": "Melhus", "nar": "senere", "dato": "2031-03-12", "start": "18:00",
            "slutt": "20:30", "antall": SEATED, "grupper": TABLES, "sprak": "nb", "blankett": new_id(),
        })
        self.code = started.header("location").split("/")[2]
        await self.ask(self.at("eier/inn"), {"enhet": self.unit})
        await self.ask(self.at("svar/oppsett"), {"plasser": places, "versjon": 0, "apen": 1})


def put_on_the_list(data: Path, code: str, count: int, do_come: bool = False) -> list[str]:
    """People as they stand when a list has been read in, each with a key to their own answer; or when they have said
    that they come."""
    now = int(time.time() * 1000)
    keys = ["".join(secrets.choice(ALPHABET) for _ in range(26)) for _ in range(count)]
    with closing(sqlite3.connect(data / "allemed.sqlite", timeout=30)) as database, database:
        [dugnad] = database.execute("SELECT id FROM dugnad WHERE code = ?", [code]).fetchone()
        for number, key in enumerate(keys):
            one, address = secrets.token_hex(16), f"gjest{number}@gjest.example"
            database.execute(
                "INSERT INTO invitee (id, dugnad, kind, body, name, address, addressKey, way, version, madeAt)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, 'list', 1, ?)",
                [one, dugnad, KINDS[number % 12], f"Lag {number // 3}", f"Kari {number}", address, address, now])
            database.execute(
                "INSERT INTO answerLink (fingerprint, invitee, madeAt) VALUES (?, ?, ?)",
                [hashlib.sha256(key.encode()).hexdigest(), one, now])
            if do_come:
                database.execute(
                    "INSERT INTO answer (invitee, state, people, version, answeredAt) VALUES (?, 'coming', 1, 1, ?)",
                    [one, now])
    return keys


async def answering(port: int, keys: Iterator[str], seconds: float) -> tuple[float, list[float]]:
    """Twenty at once say that they come. Answers a second, and how long each took."""
    wires = [Wire(port) for _ in range(TOGETHER)]
    took: list[float] = []

    async def post(number: int, _: str) -> bool:
        key = next(keys, None)
        if key is None:
            return False
        began = time.perf_counter()
        answer = await wires[number - 1].post(f"/svar/{key}", {"svar": "kommer", "versjon": 0})
        assert answer.status == 303, answer.text
        took.append(answer.at - began)
        return True

    rate, _ = await together(post, seconds)
    for wire in wires:
        wire.close()
    return rate, took


async def seating(office: Office, data: Path) -> list[float]:
    """From the press to the answer, with the plan on disk."""
    await office.start(places=SEATED)
    put_on_the_list(data, office.code, SEATED, do_come=True)
    plan, took = office.at("bordplan"), []
    for _ in range(TIMES):
        took.append(await office.timed(plan, {"bord": TABLES, "versjon": 0}))
        assert f'id="bord-{TABLES}"' in (await office.ask(plan)).text
        await office.ask(f"{plan}/sletting", {})
    return took


async def rows(binary: Path, data: Path, port: int, floor_port: int) -> list[Row]:
    office = Office(port)
    await office.open(binary, data)
    await office.start(places=INVITED)
    keys = put_on_the_list(data, office.code, INVITED)
    looked = [await office.timed(office.at("utsending")) for _ in range(5)]
    (seen,) = re.findall(r'name="sett" value="(\w+)"', (await office.ask(office.at("utsending"))).text)
    queued = await office.timed(office.at("utsending"), {"sett": seen})
    left = iter(keys)
    runs = [await answering(port, left, 1.5) for _ in range(RUNS)]
    rates, took = [rate for rate, _ in runs], [one for _, some in runs for one in some]
    planned = [await office.timed(office.at("plan")) for _ in range(5)]
    page = re.findall(r'href="(/invitasjon/\w+)', (await office.ask(office.at("svar/oppsett"))).text)[0]
    size = await size_on_the_wire(port, page)
    pairs = side_by_side((port, page), (floor_port, "/constant"), 4, RUNS)
    mine, bare = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    part = median(mine) / median(bare)
    seated = await seating(office, data)
    office.wire.close()
    whole = "{:,.0f}".format
    return [
        Row("The check page of an invitation to 2 000", "≤ 300 ms", f"{ms(max(looked))} ms", is_met=max(looked) <= 0.3),
        Row("… and its letters made", "≤ 1 s", f"{ms(queued)} ms", is_met=queued <= 1),
        Row("20 answering at once, on disk", "≥ 300 answers/s (pretix 8/s)", f"{spread(rates, whole)} answers/s",
            is_met=min(rates) >= 300),
        Row("… how long one takes", "p95 ≤ 100 ms (pretix 3.1 s)", percentiles(took, 50, 95, 99),
            is_met=percentile(took, 95) <= 0.1),
        Row("*Forberede* of a dugnad that 2 000 are invited to", "–", f"{ms(max(planned))} ms"),
        Row(f"The public invitation, {size / 1000:.1f} kB on the wire", "≥ half of the floor",
            f"{spread(mine, whole)} requests/s ({part:.0%})", f"{spread(bare, whole)} requests/s", part >= 0.5),
        Row(f"{SEATED} people seated at {TABLES} tables, and kept", "≤ 200 ms", f"{spread(seated)} ms",
            is_met=max(seated) <= 0.2),
    ]
