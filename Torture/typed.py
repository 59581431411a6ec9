"""Five hundred payloads in every field of every form: they come out as text, on every page and in every file."""

import csv
import html
import io
import itertools
import json
import random
import re
import zipfile
from html.parser import HTMLParser
from xml.etree import ElementTree

from people import Fields, Visitor, company
from stage import Outcome, Site, Stage
from walk import SHUTS, STREAM, Form, walk

#: Stands in every payload, and nowhere else.
MARK = "zq7"
WHERE = {
    "tag": [
        "<{m}>",
        "<{m} a=b>",
        "</{m}>",
        "<{m}/onload={m}()>",
        "<script {m}>alert(1)</script>",
        "<img src={m} onerror={m}()>",
        "<svg {m} onload={m}()>",
        "<iframe {m} src=javascript:{m}>",
        "<!--{m}--><{m}>",
        "<![CDATA[<{m}>]]>",
        "<style {m}>*{{}}</style>",
        "<math {m}><a xlink:href=javascript:{m}>",
        "<base {m} href=//ond.example>",
        "<meta {m} http-equiv=refresh content=0>",
    ],
    "attribute": [
        '" {m}x="1',
        "' {m}x='1",
        '"><{m}>',
        "'><{m}>",
        '" autofocus onfocus="{m}()',
        "` {m}x=`1",
        '" style="{m}:url(//x)',
    ],
    "address": [
        "javascript:{m}()",
        "data:text/html,<{m}>",
        "//ond.example/{m}",
        "vbscript:{m}",
        'https://ond.example/"><{m}>',
        "java\tscript:{m}()",
        "&#106;avascript:{m}",
    ],
    "script": [
        "</script><{m}>",
        "';{m}();//",
        '";{m}();//',
        "${{{m}}}",
        "{{{{{m}}}}}",
        "<%={m}%>",
        "\u2028{m}()\u2029",
        "\\u003c{m}>",
    ],
    "line": [
        "a\r\nX-{m}: 1",
        "a\nX-{m}: 1\n\n<{m}>",
        "BEGIN:VEVENT\r\nX-{m}:1",
        "\n.\nRCPT TO:<{m}@ond.example>",
        "a\u0085X-{m}: 1",
    ],
    "sheet": ["={m}(1+1)", "+{m}", "-{m}", "@{m}", "\t={m}", '=HYPERLINK("//ond.example/{m}")', "=cmd|' /C {m}'!A0"],
    "query": [
        "' OR 1=1 -- {m}",
        "'); DROP TABLE note; -- {m}",
        '" OR ""="{m}',
        "{m}* NEAR(a b) ^x",
        "%' UNION SELECT {m} --",
    ],
    "file": [
        "../../{m}",
        "/etc/passwd#{m}",
        "C:\\{m}",
        "{m}\x00.pdf",
        "|{m}",
        "$({m})",
        "`{m}`",
        "&& {m}",
        '#import "{m}"',
        '#read("{m}")',
    ],
    "xml": [
        "&{m};",
        "<!ENTITY {m} SYSTEM 'file:///etc/passwd'>",
        "<?{m} ?>",
        "<w:{m}/>",
        "&#x3C;{m}&#x3E;",
        "]]><{m}>",
    ],
}
#: How they are dressed.
DRESS = ["{}", "a {} b", "{}{}", "ÆØÅ{}", "\u202e{}", "{}\u0301", "\ufeff{}", "{} 👩‍👩‍👧‍👦"]


def payloads() -> list[str]:
    """Every one in every dress, until there are five hundred."""
    plain = [one.format(m=MARK) for kinds in WHERE.values() for one in kinds]
    dressed = [dress.replace("{}", one) for dress, one in itertools.product(DRESS, plain)]
    return dressed[:500]


class Reader(HTMLParser):
    """Finds what a payload has made of a page: a tag, an attribute, an address or a script of its own."""

    def __init__(self, text: str):
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self.is_in: str | None = None
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]):
        self.is_in = tag if tag in ("script", "style") else None
        if MARK in tag or any(MARK in name for name, _ in attrs):
            self.found.append(f"<{tag} {attrs}>"[:200])
        for name, value in attrs:
            address = re.sub(r"[\s\x00-\x20]", "", value or "").lower()
            leads = name in ("href", "src", "action", "formaction", "data") and MARK in address
            if (
                leads
                and re.match(r"(javascript|data|vbscript):|//", address)
                or name.startswith("on")
                or name == "style"
            ):
                self.found.append(f"{tag} {name}={value}"[:200])

    def handle_endtag(self, tag: str):
        self.is_in = None
        if MARK in tag:
            self.found.append(f"</{tag}>")

    def handle_data(self, data: str):
        if self.is_in and MARK in data:
            self.found.append(f"in <{self.is_in}>: {data[:100]}")

    def handle_decl(self, decl: str):
        if MARK in decl:
            self.found.append(f"<!{decl[:100]}>")

    def handle_pi(self, data: str):
        self.handle_decl(data)

    def unknown_decl(self, data: str):
        self.handle_decl(data)

    def handle_comment(self, data: str):
        self.handle_decl(data)


def faults(kind: str, head: bytes, body: bytes) -> list[str]:
    """What is wrong with an answer, by what it says that it is."""
    wrong = [f"a header: {line!r}" for line in head.split(b"\r\n") if line.lower().startswith(b"x-" + MARK.encode())]
    if kind.startswith("text/html"):
        return wrong + Reader(body.decode()).found
    if kind.startswith("text/csv"):
        rows = csv.reader(io.StringIO(body.decode("utf-8-sig")), delimiter=";")
        return wrong + [
            f"a formula: {cell[:80]}" for row in rows for cell in row if MARK in cell and re.match(r"[=+\-@\t\r]", cell)
        ]
    if kind.startswith("text/calendar"):
        lines = [line for line in body.decode().split("\r\n") if re.match(rf"X-{MARK}|BEGIN:VEVENT.*{MARK}", line)]
        return wrong + [f"a line of a calendar: {line[:80]}" for line in lines]
    if kind.startswith("application/json"):
        json.loads(body)
    if body.startswith(b"PK\3\4"):
        return wrong + packed(body)
    return wrong


def packed(body: bytes) -> list[str]:
    """A Word or PowerPoint file, or one for the archive: names that stay inside, and XML that is whole."""
    wrong = []
    with zipfile.ZipFile(io.BytesIO(body)) as archive:
        for name in archive.namelist():
            if name.startswith("/") or ".." in name.split("/") or "\\" in name:
                wrong.append(f"a name in a packed file: {name}")
            content = archive.read(name)
            if name.endswith((".xml", ".rels")):
                tree = ElementTree.fromstring(content)
                wrong += [f"an element: {part.tag}" for part in tree.iter() if MARK in str(part.tag)]
                if name.endswith(".rels"):
                    wrong += [
                        f"leads out: {part.attrib}" for part in tree if "ond.example" in part.attrib.get("Target", "")
                    ]
    return wrong


class Typing:
    def __init__(self, outcome: Outcome):
        self.outcome, self.posts, self.fields = outcome, 0, set[str]()

    def look(self, who: Visitor, path: str, answer, what: str = ""):
        try:
            body = answer.text.encode() if b"content-encoding: gzip" in answer.head.lower() else answer.body
            wrong = faults(answer.header("content-type"), answer.head, body)
        except (ValueError, ElementTree.ParseError, zipfile.BadZipFile) as error:
            wrong = [f"cannot be read: {error}"]
        if answer.status >= 500 and answer.status != 503:
            wrong.append(f"answered {answer.status}")
        self.outcome.wrong += [f"{who.name}: {path} {what}: {one}" for one in wrong]

    async def fill(self, who: Visitor, form: Form, payload: str):
        fields: Fields = [(name, payload if name in form.texts else value) for name, value, _ in form.fields]
        self.fields |= {f"{form.pattern} {name}" for name in form.texts}
        self.posts += 1
        answer = await who.post(form.action, fields)
        self.look(who, form.action, answer, payload)


def detects() -> list[str]:
    """What looks for faults must find those that are there."""
    bad = [
        f"<p><{MARK}></p>",
        f'<a href="javascript:{MARK}">x</a>',
        f'<p title="" {MARK}x="1">x</p>',
        f"<script>{MARK}</script>",
    ]
    missed = [one for one in bad if not Reader(one).found]
    good = f'<p title="&quot; {MARK}x=&quot;">{html.escape(f"<{MARK}>")}</p>'
    return missed + ([good] if Reader(good).found else [])


async def run(stage: Stage) -> list[Outcome]:
    outcome = Outcome("Five hundred payloads in every field")
    files = Outcome("… and what came of them on every page and file")
    outcome.expect(not detects(), f"what looks for faults does not find {detects()}")
    data = stage.empty("typed")
    stage.lend_documents(data)
    site = Site(stage, data, "demo")
    site.start()
    try:
        people = await company(site)
        every, typing = payloads(), Typing(outcome)
        turn = itertools.cycle(every)
        for who in people:
            _, forms = await walk(who, most=stage.choose(150, 300, 600))
            for form in forms:
                if not form.texts or SHUTS.search(form.action) or STREAM.search(form.action):
                    continue
                # In the short form each gets some, so that all are tried; else each gets all.
                own = [next(turn) for _ in range(12)] if stage.length == "short" else every
                if stage.length == "usual":
                    own = random.sample(every, 40)
                for payload in own:
                    await typing.fill(who, form, payload)
                    if form.method == "GET":
                        break
        outcome.how_much = f"{len(every)} payloads, {len(typing.fields)} fields, {typing.posts} forms sent"
        seen = Typing(files)
        count = 0
        for who in people:
            pages, _ = await walk(who, most=stage.choose(150, 400, 800), has_documents=True)
            for path in pages:
                for language in ("", "/nn", "/en") if stage.length == "long" else ("",):
                    seen.look(who, path, await who.get(language + path))
                    count += 1
        files.how_much = f"{count} pages and files"
        outcome.expect(site.is_running, f"it stopped:\n{site.said[-1500:]}")
        said = [line for line in site.said.splitlines() if MARK in line]
        files.expect(not said, f"the log has words of people: {said[:2]}")
    finally:
        site.kill()
    return [outcome, files]
