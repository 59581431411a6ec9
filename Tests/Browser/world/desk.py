"""A moderator without a browser: she sends the program's own forms by HTTP, which is much faster."""

import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from email.message import Message
from http.cookiejar import CookieJar
from typing import Any
from uuid import uuid4

import yaml
from lxml import html

from world.dugnad import Dugnad
from world.server import ROOT


#: What a form sends: a name may come several times.
Fields = Mapping[str, object] | Sequence[tuple[str, object]]


@dataclass(frozen=True)
class Answer:
    status: int
    headers: Message
    body: bytes

    @property
    def page(self) -> html.HtmlElement:
        return html.fromstring(self.body.decode())

    @property
    def words(self) -> str:
        """What the page says to a reader."""
        return " ".join(self.page.find(".//main").text_content().split())


class _StayHere(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: Any) -> None:
        return None


class Desk:
    """Everything a moderator can ask for of one dugnad, in one language."""

    def __init__(self, address: str, language: str = "nb"):
        self.address, self.language = address, language
        self.code = self.secret = ""
        cookies = urllib.request.HTTPCookieProcessor(CookieJar())
        self._opener = urllib.request.build_opener(cookies, _StayHere)

    @classmethod
    def started(cls, address: str, language: str = "nb", **answers: str | int) -> "Desk":
        """Sends the last form of *Start en dugnad* with these answers."""
        desk = cls(address, language)
        variant = "organisasjon" if "navn" in answers else "kommune"
        usual = {"variant": variant, "antall": 24, "sprak": language, "blankett": uuid4().hex}
        begins = {} if "nar" in answers else {"nar": "na", "lengde": 60 if variant == "organisasjon" else 120}
        answer = desk.ask("/dugnader", usual | begins | answers)
        place = answer.headers["Location"] or ""
        assert answer.status == 303 and "/klar" in place, f"The dugnad was not started: {answer.status} {place}"
        desk.code = place.split("/d/")[1].split("/")[0]
        # It is shown to the browser that made it.
        desk.secret = desk.get("klar").page.get_element_by_id("hemmelig").text_content().strip().rsplit("/", 1)[1]
        return desk

    @property
    def dugnad(self) -> Dugnad:
        return Dugnad(self.address, self.code, self.secret)

    def ask(self, path: str, fields: Fields | bytes | None = None, **headers: str) -> Answer:
        body = fields if fields is None or isinstance(fields, bytes) else urllib.parse.urlencode(fields, True).encode()
        prefix = "" if self.language == "nb" or not path.startswith("/d/") else f"/{self.language}"
        request = urllib.request.Request(self.address + prefix + path, body, headers)
        try:
            answer = self._opener.open(request, timeout=60)
        except urllib.error.HTTPError as error:
            answer = error
        with answer:
            return Answer(answer.status, answer.headers, answer.read())

    def get(self, page: str) -> Answer:
        return self.ask(f"/d/{self.code}/{page}")

    def post(self, page: str, fields: Fields) -> Answer:
        return self.ask(f"/d/{self.code}/{page}", fields)

    def send(self, page: str, action: str, **typed: str | list[str]) -> None:
        """Fills in the form on a page that goes to this address, and sends it."""
        form = next(one for one in self.get(page).page.forms if one.action.endswith(f"/d/{self.code}/{action}"))
        fields = [(name, value) for name, value in form.form_values() if name not in typed]
        answer = self.post(action, fields + [(name, value) for name, value in typed.items()])
        assert answer.status == 303, f"{action}: {answer.status} {answer.words}"

    # ---- An evening ----

    def go_to(self, key: str) -> None:
        """To the step that the content calls so."""
        files = (ROOT / "Content/kjoreplan").glob("*.yaml")
        plans = [yaml.safe_load(file.read_text(encoding="utf-8")) for file in files]
        titles = {step["title"][self.language] for plan in plans for step in plan["steps"] if step["key"] == key}
        for _ in range(20):
            page = self.get("ordstyrer").page
            if page.get_element_by_id("na-tittel").text_content() in titles:
                return
            (button,) = page.xpath("//form[contains(@class, 'next')]//button[@name='steg']")[:1]
            self.post("steg", {"steg": button.get("value")})
        raise AssertionError(f"The run sheet has no «{key}»")

    def at_table(self, table: int, page: str, **fields: str) -> None:
        """What somebody at a table sends."""
        answer = self.ask(f"/b/{self.code}/bord/{table}/{page}", fields)
        assert answer.status == 303, f"{page} of table {table}: {answer.status} {answer.words}"

    def write(self, table: int, text: str) -> None:
        """A note at the step where the room is."""
        (form,) = [one for one in self.ask(f"/b/{self.code}/bord/{table}").page.forms if one.get("id") == "skriv"]
        fields = [(name, value) for name, value in form.form_values() if name != "tekst"]
        answer = self.ask(form.action, [*fields, ("tekst", text)])
        assert answer.status == 303, f"«{text}»: {answer.status} {answer.words}"

    def write_from_paper(self, task: str, notes: dict[int, list[str]]) -> None:
        for group, lines in notes.items():
            (select,) = self.get("papir").page.xpath("//select[@name='steg']")
            step = next(one.get("value") for one in select if one.text_content() == task)
            self.send("papir", "papir", gruppe=str(group), steg=step, linjer="\n".join(lines))

    def gather(self, task: str, name: str, notes: list[tuple[int, str]]) -> None:
        tabs = self.get("samle").page.xpath("//nav[contains(@class, 'tabs')]//a")
        (place,) = [tab.get("href") for tab in tabs if task in tab.text_content()]
        page = f"samle?{urllib.parse.urlsplit(place).query}"
        found = {}
        for table in self.get(page).page.xpath("//fieldset[starts-with(@id, 'lose-')]"):
            for label in table.xpath("label"):
                text = label.xpath("string(*[contains(@class, 'asis')]/text())")
                found[int(table.get("id").removeprefix("lose-")), text] = label.find("input").get("value")
        self.send(page, "ideer", n=[found[note] for note in notes], navn=name)

    def agree(self, text: str, owner: str = "", deadline: str = "", idea: str = "") -> None:
        page = self.get("tiltak/nytt").page
        ideas = [box.find(".//input").get("value") for box in page.xpath("//label[.//input[@name='ide']]")
                 if idea and idea in box.text_content()]
        self.send("tiltak/nytt", "tiltak", tekst=text, ansvarlig=owner, frist=deadline, ide=ideas)

    def approve(self, role: str = "kontaktperson") -> None:
        self.send("referat", "referat/godkjenning", rolle=role)

    # ---- What comes out ----

    def ask_for(self, name: str) -> Answer:
        return self.get(f"dokumenter/{name}")

    def document(self, name: str) -> bytes:
        answer = self.ask_for(name)
        assert answer.status == 200, f"{name}: {answer.status} {answer.words}"
        return answer.body

    def upload(self, name: str, content: bytes) -> Answer:
        """The form for a municipality's own Word template."""
        edge = uuid4().hex
        head = f'--{edge}\r\nContent-Disposition: form-data; name="mal"; filename="{name}"\r\n\r\n'
        body = head.encode() + content + f"\r\n--{edge}--\r\n".encode()
        kind = f"multipart/form-data; boundary={edge}"
        return self.ask(f"/d/{self.code}/dokumenter/mal", body, **{"Content-Type": kind})
