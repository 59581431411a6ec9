"""libFuzzer at everything that reads what came from outside: `Torture/Parsers` says which. What it finds new ways in by
is kept in `Torture/Parsers/corpus`, so that every run begins where the last one came to."""

import asyncio
import os
import re
import shutil
from pathlib import Path

from files import BOMBS, XML, picture, zipped
from room import note_text, start_room
from stage import ROOT, Outcome, Site, Stage

KEPT = ROOT / "Torture/Parsers/corpus"
#: What is kept is small: in bytes, and in files for each parser.
LARGEST, MOST = 2_000, 40
REPORT = (
    "To: dugnad+{tag}@fjordvik.example\r\n"
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
    "--b\r\nContent-Type: text/plain\r\n\r\nCould not.\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n"
    "Reporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; ola@fjordvik.example\r\nAction: failed\r\n"
    "Status: 5.1.1\r\nDiagnostic-Code: smtp; 550 no such user\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n"
    "Message-ID: <{tag}@a.example>\r\n\r\n--b--\r\n"
).format(tag="0123456789abcdef0123456789abcdef")
SHEET = {
    "xl/workbook.xml": XML + b'<workbook><sheets><sheet name="a" r:id="r1"/></sheets></workbook>',
    "xl/worksheets/sheet1.xml": XML + b'<worksheet><row><c r="A1" t="s"><v>0</v></c></row></worksheet>',
}
STATISTICS = (
    '{"version":"2.0","class":"dataset","label":"12944: a","id":["Region","Tid"],'
    '"size":[1,1],"value":[3],"dimension":{}}'
)
#: What each parser begins with, besides what is kept.
SEEDS: dict[str, list[str | bytes]] = {
    "unit-file": [
        '{"format":"allemed-unit","version":1,"exportedAt":"2026-11-28T10:00:00.000Z"}',
        '{"dugnader":1,"forerunners":[],"plan":{}}',
    ],
    "figures-table": [STATISTICS, '"region";"år";"Personer"\n"3405 Lillehammer";"2024";"12,5"\n'],
    "figures-workbook": [zipped(SHEET)],
    "invitees": [
        "slag;navn;rolle;e-post\nskole;Fjordvik skole;rektor;a@b.example\n",
        "Fjordvik IL\tidrett\tleder\n",
        '"a;b";"c\n',
    ],
    "picture": [picture()],
    "form": ["a=b&n=%C3%A6+1&n=2", "%", "&&=&="],
    "upload": [
        '--x\r\nContent-Disposition: form-data; name="n"\r\n\r\n1\r\n'
        '--x\r\nContent-Disposition: form-data; name="fil"; filename="a"\r\n\r\nb\r\n--x--\r\n'
    ],
    "delivery-report": [REPORT],
    "imap": [
        "* OK [UIDVALIDITY 7] .\r\n* OK [UIDNEXT 9] .\r\nallemed1 OK\r\n* SEARCH 7 8\r\nallemed2 OK\r\n"
        "* 1 FETCH (UID 8 BODY[HEADER.FIELDS (CONTENT-TYPE)] {17}\r\nContent-Type: a\r\n)\r\nallemed3 OK\r\n"
    ],
    "smtp": ["220 a\n250-b\n250 c\nR\n250 ok\n.\n250 taken\n", "R\n451 later\n"],
    "access-token": ['{"access_token":"a.b","expires_in":3600}', '{"error":"invalid_client","error_description":"x"}'],
    "id-token": [
        "eyJhbGciOiJSUzI1NiIsImtpZCI6ImEifQ.eyJzdWIiOiJhIn0.AAAA",
        '{"sub":"a","aud":["b"],"email":"a@b.example","email_verified":true}',
    ],
    "provider": [
        '{"keys":[{"kty":"RSA","kid":"a","n":"AQAB","e":"AQAB"},{"kty":"EC","crv":"P-256","x":"AA","y":"AA"}]}',
        '{"issuer":"https://porten.example","authorization_endpoint":"https://porten.example/a","token_endpoint":"https://porten.example/t","jwks_uri":"https://porten.example/k"}',
    ],
    "drawing": ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>'],
    "content": ["a: b\nc:\n  - d\n  - {e: f}\n", "&a [*a, *a]\n", "? |\n  x\n: y\n"],
    "command": ['{"prune":{}}', '{"import":{"takeout":"e30="}}', '{"dugnad":{"code":"a"}}'],
    "typed": [
        "## Vi vil\n\n- Åpen hall\n  - hver uke\n\nHvem: Fjordvik IL\nNår: 12.3.2027",
        "kari@example.no 13097248022 +47 900 00 000",
        "havn-seil-42",
    ],
}


def names() -> list[str]:
    text = (ROOT / "Torture/Parsers/Parsers.swift").read_text()
    return re.findall(r'^    "([\w-]+)": \{', text, re.M)


async def run(stage: Stage) -> list[Outcome]:
    outcome = Outcome("libFuzzer at every parser of what comes from outside")
    if stage.length == "short" or not stage.parsers or not stage.parsers.exists():
        outcome.left_out = "not in the short form, and they are built only for the long one"
        return [outcome]
    takeouts = await a_takeout(stage)
    seconds = stage.choose(5, 20, 900)
    turns = asyncio.Semaphore(max(1, (os.cpu_count() or 2)))
    counts = await asyncio.gather(*[feed(stage, name, takeouts, seconds, turns, outcome) for name in names()])
    inputs = f"{sum(counts):,}".replace(",", " ")
    outcome.how_much = f"{inputs} inputs to {len(counts)} parsers, {seconds} s each"
    return [outcome]


async def a_takeout(stage: Stage) -> list[bytes]:
    site = Site(stage, stage.empty("for-parsers"))
    site.start()
    room = await start_room(site.port, 6)
    await room.type_in([[note_text()]])
    room.close()
    site.kill()
    return [site.run("export", room.code).stdout.encode()]


async def feed(
    stage: Stage, name: str, takeouts: list[bytes], seconds: int, turns: asyncio.Semaphore, outcome: Outcome
) -> int:
    """How many inputs it got."""
    here, found = stage.folder / f"corpus-{name}", stage.folder / f"found-{name}"
    for folder in (here, found):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
    seeds = [one.encode() if isinstance(one, str) else one for one in SEEDS.get(name, [])]
    for number, seed in enumerate(
        [*seeds, *(takeouts if name in ("takeout", "unit-file", "command") else []), *BOMBS[:3]]
    ):
        (here / f"seed-{number}").write_bytes(seed[:200_000])
    for file in (KEPT / name).glob("*"):
        shutil.copy(file, here)
    async with turns:
        assert stage.parsers
        process = await asyncio.create_subprocess_exec(
            stage.parsers,
            f"-max_total_time={seconds}",
            "-timeout=25",
            "-rss_limit_mb=4000",
            "-max_len=200000",
            f"-artifact_prefix={found}/",
            here,
            env={**os.environ, "PARSER": name},
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        said, _ = await process.communicate()
    text = said.decode(errors="replace")
    if process.returncode:
        why = re.findall(r"Fatal error.*|SUMMARY.*|ERROR: libFuzzer.*", text)[:2]
        outcome.wrong.append(f"{name}: {[str(file) for file in found.iterdir()]}: {why or text[-300:]}")
    keep(name, here)
    return max([int(number) for number in re.findall(r"^#(\d+)", text, re.M)], default=0)


def keep(name: str, here: Path):
    """The new ones that are small, as many as there is room for."""
    kept = KEPT / name
    kept.mkdir(parents=True, exist_ok=True)
    room = MOST - len(list(kept.iterdir()))
    new = [
        file
        for file in sorted(here.iterdir(), key=lambda file: file.stat().st_mtime, reverse=True)
        if file.stat().st_size <= LARGEST and not (kept / file.name).exists() and not file.name.startswith("seed")
    ]
    for file in new[: max(room, 0)]:
        shutil.copy(file, kept)
