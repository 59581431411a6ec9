"""Looking at every page there is, and at every form on it, as a person with a door finds them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urldefrag, urljoin, urlsplit

from people import Visitor
from stage import ROOT

#: What would shut the door behind the one who walks: it is tried last, or not at all.
SHUTS = re.compile(
    r"/ut$|/eier/(ut|ikke-deres)|/kode$|/siffer$|/slutt$|^/meg|^/e/\w+/(sletting|folk)|^/d/[\w-]+/sletting$"
)
#: What the documents worker makes, which may take its time on a busy machine.
MADE = re.compile(r"\.(pdf|docx|pptx|zip)$")
STREAM = re.compile(r"/strom(\?|$)|^/f/|^/helse")


@dataclass
class Form:
    page: str
    action: str
    method: str
    fields: list[tuple[str, str, str]] = field(default_factory=list)
    """Name, value and kind."""

    @property
    def texts(self) -> list[str]:
        return [name for name, _, kind in self.fields if kind in ("text", "textarea", "search", "email", "url", "tel")]

    @property
    def files(self) -> list[str]:
        return [name for name, _, kind in self.fields if kind == "file"]

    @property
    def pattern(self) -> str:
        return f"{self.method} {pattern(self.action)}"


def pattern(path: str) -> str:
    """The address with its holes: `/d/{}/tiltak/{}`."""
    path = urlsplit(path).path
    path = re.sub(r"^/(nb|nn|en)(?=/|$)", "", path)
    path = re.sub(r"[0-9a-f]{32}|[0-9a-z]{26}", "{}", path)
    path = re.sub(r"(?<=/)[a-zæøå]+-[a-zæøå]+-\d\d(?=/|$)", "{}", path)
    return re.sub(r"(?<=/)\d+(?=/|$|\.)", "{}", path)


class Page(HTMLParser):
    """Links and forms, read as a browser reads them."""

    def __init__(self, path: str, html: str):
        super().__init__(convert_charrefs=True)
        self.path = path
        self.links: list[str] = []
        self.forms: list[Form] = []
        self.named: dict[str, Form] = {}
        self.open: Form | None = None
        self.area: tuple[str, list[str]] | None = None
        self.select: str | None = None
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]):
        all_of_it = {name: value or "" for name, value in attrs}
        if tag == "a" and "href" in all_of_it:
            self.links.append(self.whole(all_of_it["href"]))
        elif tag == "form":
            self.open = Form(self.path, self.whole(all_of_it.get("action", "")), all_of_it.get("method", "get").upper())
            self.forms.append(self.open)
            self.named[all_of_it.get("id", "")] = self.open
        else:
            self.take(tag, all_of_it)

    def take(self, tag: str, all_of_it: dict[str, str]):
        form = self.named.get(all_of_it["form"]) if "form" in all_of_it else self.open
        name, value = all_of_it.get("name", ""), all_of_it.get("value", "")
        if (
            tag == "option"
            and self.select
            and self.open
            and ("selected" in all_of_it or not any(self.select == one for one, _, _ in self.open.fields))
        ):
            self.open.fields = [one for one in self.open.fields if one[0] != self.select]
            self.open.fields.append((self.select, value, "select"))
        if not form:
            return
        if tag in ("button", "input") and "formaction" in all_of_it:
            self.forms.append(Form(self.path, self.whole(all_of_it["formaction"]), "POST", form.fields))
        if tag == "select":
            self.select = name
        if tag == "textarea":
            self.area = (name, [])
        kind = all_of_it.get("type", "text") if tag == "input" else tag
        if not name or kind in ("textarea", "select"):
            return
        if kind in ("radio", "checkbox") and "checked" not in all_of_it and any(name == n for n, _, _ in form.fields):
            return
        form.fields.append((name, value, kind))

    def handle_data(self, data: str):
        if self.area:
            self.area[1].append(data)

    def handle_endtag(self, tag: str):
        if tag == "form":
            self.open = None
        if tag == "select":
            self.select = None
        if tag == "textarea" and self.area:
            if self.open:
                self.open.fields.append((self.area[0], "".join(self.area[1]).removeprefix("\n"), "textarea"))
            self.area = None

    def whole(self, address: str) -> str:
        return urldefrag(urljoin(self.path, address))[0]


async def walk(
    person: Visitor, each: int = 2, most: int = 400, has_documents: bool = False
) -> tuple[dict[str, str], list[Form]]:
    """Every kind of page that this person finds, at most so many of each kind; and every kind of form on them."""
    waiting, seen, counts = [person.home, "/", "/enheter"], set[str](), dict[str, int]()
    if found := re.match(r"/d/[\w-]+/", person.home):
        # What takes a file stands some steps in.
        waiting += [found.group(0) + tail for tail in ("andre", "dokumenter", "inviterte/liste")]
    pages: dict[str, str] = {}
    forms: dict[str, Form] = {}
    while waiting and len(seen) < most:
        path = waiting.pop(0)
        kind = pattern(path)
        if path in seen or not path.startswith("/") or STREAM.search(path) or counts.get(kind, 0) >= each:
            continue
        if MADE.search(kind) and not has_documents:
            continue
        seen.add(path)
        counts[kind] = counts.get(kind, 0) + 1
        answer = await person.get(path)
        if answer.status == 303:
            waiting.append(answer.header("location"))
        if answer.status != 200:
            continue
        pages[path] = answer.header("content-type")
        if not pages[path].startswith("text/html"):
            continue
        page = Page(path, answer.text)
        waiting += page.links
        for form in page.forms:
            forms.setdefault(form.pattern + ",".join(sorted({name for name, _, _ in form.fields})), form)
            if form.method == "GET":
                waiting.append(form.action)
    return pages, [form for form in forms.values() if form.action.startswith("/")]


def routes() -> Iterator[str]:
    """Every address of the site, with its holes, as its source says them once."""
    for file in sorted((ROOT / "Sources/Website/Addresses").glob("*.swift")):
        yield from re.findall(r'(?:Path|Route<[^>]*(?:<[^>]*>)?[^>]*>)\("(/[^"\\]*)"\)', Path(file).read_text())
