"""Random questions at every address in every role, and requests that are none: each is answered, and it goes on."""

import asyncio
import random
import re
import secrets

from http1 import HOST
from people import Fields, Visitor, company
from stage import Outcome, Site, Stage, status
from walk import SHUTS, STREAM, Form, pattern, routes, walk

#: What an answer may be: 503 is a queue or what is not installed, 507 a full disk. Neither is a fault of ours.
FINE = {*range(200, 500), 503}

RUBBISH = [
    "",
    " ",
    "x",
    "0",
    "-1",
    "1",
    "7",
    "9223372036854775807",
    "-9223372036854775808",
    "99999999999999999999",
    "1e400",
    "NaN",
    "0x10",
    "१२",
    "å" * 10_000,
    "x " * 5_000,
    "\n" * 5_000,
    "👩‍👩‍👧‍👦" * 700,
    "שלום עולם",
    "\u202esnudd\u2066",
    "\0\1\7\x1b[31m\x7f\x85",
    "\r\nSet-Cookie: a=b\r\n\r\n",
    "\ufeff\ufffe\uffff",
    "a" + "\u0301" * 3_000,
    "<script>alert(1)</script>",
    '"\'><b a="&amp;&#0;',
    "'; DROP TABLE note; --",
    "../../../etc/passwd",
    "%00",
    "%ff%fe",
    "9999-12-31",
    "0000-00-00",
    "2026-02-30",
    "24:00",
    "99:99",
    "31.12.2026 kl. 18",
    "kommune",
    "ung",
    "nn",
    "ja",
    "f" * 32,
    "f" * 33,
    "0" * 26,
    "Ring 900 00 000",
    "kari@example.no",
    "- a\n" * 2_000,
    "=1+1",
    "{note}",
    "$&",
]


def spoilt(form: Form, others: list[str]) -> Fields:
    """What a form would send: some of it right, some rubbish, some left out, twice, or another's."""
    fields: list[tuple[str, str]] = []
    for name, value, _ in form.fields:
        chance = random.random()
        if chance < 0.1:
            continue
        odd = random.choice(others) if others and random.random() < 0.3 else random.choice(RUBBISH)
        fields.append((name, value if chance < 0.6 else odd))
        if chance > 0.95:
            fields.append((name, random.choice(RUBBISH)))
    if random.random() < 0.2:
        fields.append((random.choice(["id", "n", "enhet", "rolle", "versjon", "begynt", "__proto__"]), "1"))
    return fields


def filled(route: str, ids: list[str], codes: list[str]) -> str:
    """An address with something in its holes: what is there, what is somebody else's, or rubbish."""

    def hole(found: re.Match[str]) -> str:
        if found.group(0) == "**" or random.random() < 0.2:
            return secrets.token_urlsafe(random.randrange(1, 60))
        if found.group(1) == "code":
            return random.choice(codes)
        return random.choice([*ids, "1", "6", "kommune", "guri", "0" * 32])

    return re.sub(r":(\w+)|\*\*", hole, route)


class Asking:
    def __init__(self, site: Site, outcome: Outcome):
        self.site, self.outcome, self.count, self.kinds = site, outcome, 0, set[str]()

    async def ask(self, person: Visitor, method: str, path: str, fields: Fields):
        self.count += 1
        self.kinds.add(f"{method} {pattern(path)}")
        try:
            if method == "GET":
                answer = await person.get(path)
            else:
                headers = {"Accept": "application/json"} if random.random() < 0.2 else {}
                answer = await person.post(path, fields, **headers)
        except Exception as error:
            self.outcome.wrong.append(f"{person.name}: {method} {path} {str(fields)[:300]}: {error!r}")
            return
        if answer.status not in FINE:
            self.outcome.wrong.append(f"{person.name}: {method} {path} {str(fields)[:500]}: {answer.status}")


async def run(stage: Stage) -> list[Outcome]:
    site = Site(stage, stage.empty("asked"), "demo")
    site.start()
    try:
        asked = Outcome("Random questions at every address, in every role")
        asking = Asking(site, asked)
        people = await company(site)
        await in_every_role(stage, asking, people)
        asked.expect(site.is_running, f"it stopped:\n{site.said[-1500:]}")
        asked.how_much = (
            f"{asking.count} requests by {len(people)} people at {len(asking.kinds)} kinds of address and form"
        )
        raw = await malformed(stage, site)
        again = await read_again(stage, site)
    finally:
        site.kill()
    return [asked, raw, again]


async def in_every_role(stage: Stage, asking: Asking, people: list[Visitor]):
    known: dict[str, list[Form]] = {}
    ids: list[str] = []
    for person in people:
        pages, forms = await walk(person, most=stage.choose(120, 300, 600))
        known[person.name] = forms
        ids += [id for path in pages for id in re.findall(r"[0-9a-f]{32}", path)]
        ids += [value for form in forms for _, value, _ in form.fields if re.fullmatch(r"[0-9a-f]{32}", value)]
    codes = re.findall(r"/b/([\w-]+)", asking.site.said)
    every = [route for route in routes() if not STREAM.search(route)]
    last: list[tuple[Visitor, Form]] = []
    for _ in range(stage.choose(1, 4, 60)):
        for person in people:
            own = known[person.name]
            # What another has seen a form for, this one sends too.
            for form in own + random.sample([form for all_of in known.values() for form in all_of], 20):
                if SHUTS.search(form.action):
                    last.append((person, form))
                elif form.method == "POST" and not STREAM.search(form.action):
                    await asking.ask(person, "POST", form.action, spoilt(form, ids))
            for route in random.sample(every, min(len(every), stage.choose(60, 200, 250))):
                path = random.choice(["", "", "/nn", "/en"]) + filled(route, ids, codes)
                if not SHUTS.search(route):
                    await asking.ask(person, random.choice(["GET", "GET", "POST"]), path, [("a", "b")])
        # A door that somebody has shut on the way is opened again.
        for person in people:
            if person.door.startswith("/inn") and (await person.get(person.home)).status in (403, 404):
                await person.post(person.door, [])
    for person, form in last[:200]:
        await asking.ask(person, "POST", form.action, spoilt(form, ids))


async def malformed(stage: Stage, site: Site) -> Outcome:
    """What is no HTTP, or almost: refused or hung up on, and nobody else notices."""
    outcome = Outcome("Requests that are none: smuggled, broken off, endless, of random bytes")
    head = b"POST /dugnader HTTP/1.1\r\nHost: h\r\n"
    messages = [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + secrets.token_bytes(400),
        b"GET / HTTP/9.9\r\n\r\n",
        b"\r\n" * 5_000,
        head + b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\n\r\n",
        head + b"Content-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef",
        head + b"Content-Length: -1\r\n\r\n",
        head + b"Content-Length: 99999999999999999999\r\n\r\n",
        head + b"Transfer-Encoding: chunked\r\n\r\nZZ\r\nabc",
        head + b"Transfer-Encoding: xchunked\r\n\r\n",
        head + b"Content-Length: 1000\r\n\r\nabc",
        b"GET / HTTP/1.1\r\nHost: h\r\n" + b"X-A: " + b"a" * 200_000 + b"\r\n\r\n",
        b"GET /" + b"a" * 200_000 + b" HTTP/1.1\r\nHost: h\r\n\r\n",
        b"GET / HTTP/1.1\r\n" + b"".join(b"X-%d: y\r\n" % n for n in range(5_000)) + b"\r\n",
        b"GET / HTTP/1.1\r\n\r\n",
        b"GET /%zz%00/../..//etc/passwd HTTP/1.1\r\nHost: h\r\n\r\n",
        b"TRACE / HTTP/1.1\r\nHost: h\r\n\r\n",
        b"CONNECT h:1 HTTP/1.1\r\nHost: h\r\n\r\n",
        b"GET http://other.example/ HTTP/1.1\r\nHost: h\r\n\r\n",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: h\r\nCookie: " + b"allemed=x; " * 3_000 + b"\r\n\r\n",
    ]
    files = site.open_files
    for _ in range(stage.choose(2, 10, 100)):
        await asyncio.gather(*[send_raw(site.port, message, outcome) for message in messages])
        noise = [secrets.token_bytes(random.randrange(1, 3_000)) for _ in range(30)]
        cut = [message[: random.randrange(1, len(message))] for message in messages]
        await asyncio.gather(*[send_raw(site.port, message, outcome, is_hung_up=True) for message in [*noise, *cut]])
        outcome.expect(await status(site.port, "/") == 200, "the front page was not answered afterwards")
    await asyncio.sleep(1)
    outcome.expect(site.is_running, f"it stopped:\n{site.said[-1500:]}")
    outcome.expect(site.open_files <= files + 4, f"{files} open files became {site.open_files}")
    outcome.how_much = f"{stage.choose(2, 10, 100) * (2 * len(messages) + 30)} connections"
    return outcome


async def send_raw(port: int, message: bytes, outcome: Outcome, is_hung_up: bool = False):
    reader, writer = await asyncio.open_connection(HOST, port)
    try:
        writer.write(message)
        if is_hung_up:
            return
        async with asyncio.timeout(4):
            first = await reader.readline()
        outcome.expect(b" 500 " not in first, f"{message[:80]!r} was answered {first!r}")
        outcome.expect(b"TRACE" not in message[:6] or b" 200 " not in first, "TRACE was answered")
    except TimeoutError:
        # The rest of one that is not whole is waited for, for a minute. That is longer than is looked at here.
        pass
    except OSError:
        pass
    finally:
        writer.close()


async def read_again(stage: Stage, site: Site) -> Outcome:
    """Whatever people have made of it: every dugnad can be taken out, and read in on another site."""
    outcome = Outcome("Taken out and read in again, whatever has been made of it")
    site.stop()
    there = Site(stage, stage.empty("again"))
    listed = site.run("dugnader", "list").stdout
    codes = re.findall(r"^([a-zæøå]+-[a-zæøå]+-\d\d)\b", listed, re.M)
    for code in codes:
        file = stage.folder / "one.json"
        taken = site.run("export", code)
        outcome.expect(taken.returncode == 0, f"export {code}: {taken.returncode} {taken.stderr[-500:]}")
        file.write_text(taken.stdout)
        read = there.run("import", file)
        outcome.expect(read.returncode == 0, f"import {code}: {read.returncode} {read.stdout}{read.stderr[-500:]}")
    there_now = there.run("dugnader", "list").stdout
    count = len(re.findall(r"^[a-zæøå]+-[a-zæøå]+-\d\d\b", there_now, re.M))
    outcome.expect(count == len(codes), f"{len(codes)} became {count}")
    outcome.how_much = f"{len(codes)} dugnader"
    return outcome
