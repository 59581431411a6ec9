"""Files that were made to do harm, in every place that takes one: refused in a sentence or harmless, and it goes on."""

import copy
import io
import json
import random
import re
import struct
import zipfile
import zlib
from collections.abc import Callable
from typing import Any

from asked import FINE
from people import company
from stage import ROOT, Outcome, Site, Stage, status
from walk import walk

ODD: list[Any] = [
    None,
    True,
    -1,
    0,
    2**63 - 1,
    -(2**63),
    2**64,
    1e308,
    36.5,
    "",
    "x" * 100_000,
    "\0",
    "\ud800",
    [],
    {},
    [[]],
    "0001-01-01T00:00:00.000Z",
    "9999-12-31T23:59:59.999Z",
    "2026-02-30",
    "<script>",
    "../../x",
    "f" * 32,
]
NAMES = [
    "fil",
    "../../etc/passwd",
    "a" * 300 + ".docx",
    "mal.docx",
    "liste.csv",
    "bilde.png",
    "x\r\nX-A: 1",
    '"><b>.json',
    "%00.json",
]


def spoilt(good: bytes) -> bytes:
    """Bytes that are almost right."""
    way = random.randrange(7)
    place = random.randrange(len(good)) if good else 0
    if way == 0:
        return good[:place]
    if way == 1:
        return good[:place] + random.randbytes(random.randrange(1, 40)) + good[place:]
    if way == 2:
        return good[:place] + good[place + random.randrange(1, 400) :]
    if way == 3:
        flipped = bytearray(good)
        for _ in range(random.randrange(1, 20)):
            flipped[random.randrange(len(flipped))] ^= 1 << random.randrange(8)
        return bytes(flipped)
    if way == 4:
        return good * random.randrange(2, 4)
    if way == 5:
        return re.sub(rb"\d+", lambda _: str(random.choice(ODD[2:7])).encode(), good, count=random.randrange(1, 30))
    return random.randbytes(random.randrange(3_000))


def spoilt_json(good: bytes) -> bytes:
    """The same object with something odd in a random place."""
    try:
        whole = copy.deepcopy(json.loads(good))
    except ValueError:
        return spoilt(good)
    for _ in range(random.randrange(1, 4)):
        here, way = whole, None
        while isinstance(here, (dict, list)) and here:
            way = (here, random.choice(list(here)) if isinstance(here, dict) else random.randrange(len(here)))
            here = way[0][way[1]]
            if random.random() < 0.15:
                break
        if way:
            way[0][way[1]] = random.choice(ODD)
    return json.dumps(whole).encode()


def zipped(files: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return made.getvalue()


def picture(width: int = 64, height: int = 64) -> bytes:
    def part(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = zlib.compress(b"".join(b"\0" + bytes(3 * 64) for _ in range(64)))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + part(b"IDAT", rows) + part(b"IEND", b"")


XML = b'<?xml version="1.0"?>'
BOMBS: list[bytes] = [
    b"[" * 1_000_000,
    b'{"a":' * 200_000,
    b'{"format":"allemed-dugnad","version":' + b"9" * 100_000 + b"}",
    b"\0" * 1_000_000,
    b"\xff\xfe" + b"a" * 100_001,
    b"\xef\xbb\xbf",
    b'"' * 100_000,
    b"a;" * 100_000,
    b"\n" * 400_000,
    b"PK\3\4" + b"\0" * 60,
    b"PK\5\6" + b"\xff" * 18,
    zipped({"word/document.xml": b"\0" * 60_000_000, "[Content_Types].xml": XML}),
    zipped({f"word/{n}.xml": b"" for n in range(9_000)}),
    zipped({"../../../tmp/x": b"x", "/etc/x": b"x", "word/document.xml": XML}),
    zipped(
        {
            "[Content_Types].xml": XML + b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
            "word/document.xml": XML + b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
        }
    ),
    zipped(
        {
            "xl/workbook.xml": XML
            + b"<!DOCTYPE a ["
            + b"".join(b'<!ENTITY l%d "%s">' % (n, b"&l%d;" % (n - 1) * 10) for n in range(1, 10))
            + b"]><a>&l9;</a>"
        }
    ),
    picture(2**31 - 1, 2**31 - 1),
    picture()[:40] + b"\xff" * 4 + picture()[44:],
    picture() + b"\0" * 490_000,
]


class Commands:
    """Those that read a file which somebody has handed to whoever runs the program."""

    def __init__(self, stage: Stage, site: Site, outcome: Outcome):
        self.stage, self.site, self.outcome, self.count = stage, site, outcome, 0

    def give(self, content: bytes, *command: str):
        file = self.stage.folder / "given"
        file.write_bytes(content)
        ran = self.site.run(*command, file)
        self.count += 1
        said = ran.stdout + ran.stderr
        bad = ran.returncode not in (0, 1, 64) or any(word in said for word in ("Fatal error", "Domain=", "Error: ("))
        if bad or not said.strip():
            kept = self.stage.folder / f"wrong-{self.count}"
            kept.write_bytes(content)
            self.outcome.wrong.append(f"{' '.join(command)} {kept}: {ran.returncode}: {said[-300:]}")


async def run(stage: Stage) -> list[Outcome]:
    sent = Outcome("Hostile files, sent in every form that takes one")
    given = Outcome("Hostile files, given to every command")
    data = stage.empty("files")
    stage.lend_documents(data)
    site = Site(stage, data, "demo")
    site.start()
    try:
        people = await company(site)
        codes = re.findall(r"/b/([\w-]+)", site.said)
        takeout = site.run("export", codes[2]).stdout.encode()
        lists = b"slag;navn;rolle\nskole;Fjordvik skole;rektor\nidrettslag;Fjordvik IL;leder\n"
        word = zipped(
            {
                "[Content_Types].xml": XML + b"<Types/>",
                "word/document.xml": XML + b"<document/>",
                "_rels/.rels": XML + b"<R/>",
            }
        )
        good = [takeout, lists, word, picture(), zipped({"xl/workbook.xml": XML + b"<workbook/>"})]
        count, places = 0, set[str]()
        for who in people:
            _, forms = await walk(who, most=stage.choose(200, 400, 600))
            for form in [form for form in forms if form.files]:
                if stage.length == "short" and form.pattern in places:
                    continue
                places.add(form.pattern)
                for content in [*BOMBS, *good, *[random_spoilt(good) for _ in range(stage.choose(10, 40, 2_000))]]:
                    fields = [(name, value) for name, value, kind in form.fields if kind != "file"]
                    files = {name: (random.choice(NAMES), content) for name in form.files}
                    answer = await who.send(form.action, fields, files)
                    count += 1
                    sent.expect(
                        answer.status in FINE, f"{form.action}, {len(content)} bytes, {content[:40]!r}: {answer.status}"
                    )
                    sent.expect(site.is_running, f"it stopped after {content[:60]!r}:\n{site.said[-800:]}")
        sent.how_much = f"{count} files at {len(places)} places: {', '.join(sorted(places))}"
        sent.expect(len(places) >= 3, "fewer places than there are were found")
        sent.expect(await status(site.port, "/") == 200, "the front page was not answered afterwards")
        site.stop()
        commands(stage, site, takeout, given)
    finally:
        site.kill()
    return [sent, given]


def random_spoilt(good: list[bytes]) -> bytes:
    one = random.choice(good)
    return spoilt_json(one) if one.startswith(b"{") and random.random() < 0.7 else spoilt(one)


def commands(stage: Stage, site: Site, takeout: bytes, outcome: Outcome):
    """On a folder where nothing runs. What is written there is of no use to anybody."""
    commands = Commands(stage, site, outcome)
    csv = "\n".join(f"{n};post@{n}.example" for n in (3405, 5028, 301)).encode()
    stat = (
        b'{"version":"2.0","class":"dataset","label":"12944: a","id":["Region","Tid"],"size":[1,1],"value":[3],'
        b'"dimension":{"Region":{"category":{"index":["3405"]}},"Tid":{"category":{"index":["2024"]}}}}'
    )
    backup = stage.folder / "a-backup.sqlite"
    backup.unlink(missing_ok=True)
    site.run("backup", backup)
    ways: list[tuple[tuple[str, ...], bytes, Callable[[bytes], bytes]]] = [
        (("import",), takeout, spoilt_json),
        (("import",), takeout, spoilt),
        (("figures", "load"), stat, spoilt_json),
        (("figures", "load"), zipped({"xl/workbook.xml": XML + b"<workbook/>"}), spoilt),
        (("units", "addresses"), csv, spoilt),
    ]
    for command in [("import",), ("figures", "load"), ("units", "addresses")]:
        for bomb in BOMBS if stage.length != "short" else random.sample(BOMBS, 4):
            commands.give(bomb, *command)
    for _ in range(stage.choose(4, 25, 600)):
        for command, good, way in ways:
            commands.give(way(good), *command)
    for _ in range(stage.choose(4, 30, 300)):
        broken = stage.folder / "broken.sqlite"
        broken.write_bytes(spoilt(backup.read_bytes()))
        place = stage.empty("restored")
        ran = stage.run("restore", broken, "--data", place)
        commands.count += 1
        outcome.expect(ran.returncode in (0, 1, 64), f"restore: {ran.returncode}: {ran.stderr[-300:]}")
        outcome.expect("Domain=" not in ran.stderr and "Fatal" not in ran.stderr, f"restore says: {ran.stderr[-300:]}")
    own = stage.empty("content")
    for file in random.sample(sorted((ROOT / "Content").rglob("*.yaml")), stage.choose(4, 30, 100)):
        there = own / file.relative_to(ROOT / "Content")
        there.parent.mkdir(parents=True, exist_ok=True)
        there.write_bytes(spoilt(file.read_bytes()))
        ran = stage.run("content", "check", own)
        commands.count += 1
        outcome.expect(
            ran.returncode in (0, 1, 64), f"content check {file.name}: {ran.returncode}: {ran.stderr[-300:]}"
        )
    outcome.how_much = f"{commands.count} files to import, figures load, units addresses, restore and content check"
