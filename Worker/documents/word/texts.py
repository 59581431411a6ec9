"""What is written in each kind of Word document."""

from collections.abc import Callable
from typing import Any

from docx.shared import Emu, Mm

from .. import svg
from . import fitting
from .body import Body
from .elements import Run
from .styles import CAPTION, HEADING_1, HEADING_2, LEAD, TEXT, TITLE

# A drawing, and how many dots wide it becomes.
Picture = Callable[[str, int], bytes]

GREY, RED, GREEN = "655B6E", "B3201A", "0E5A50"
# What is a closed ring on the card is a solid edge here, and the open ring is a dashed one.
_PANEL = {
    "blue": {"fill": "DDE9F8", "edge": ("single", "1F4E9C")},
    "orange": {"fill": "FFDCB5", "edge": ("dashed", "B3380F")},
}


def heading(body: Body, text: str, colour: str | None) -> None:
    body.paragraph(HEADING_1, text, keeps=True, **_PANEL.get(colour or "", {}))


def drawing(body: Body, data: dict[str, Any], picture: Picture) -> None:
    found = data["drawings"].get(data["drawing"])
    if found:
        body.picture(picture(found["svg"], 1500), Emu(Mm(110)), found["alt"])


def arms(body: Body, data: dict[str, Any], picture: Picture) -> None:
    """A unit's picture above everything, 18 mm high, but never wider than 80, with as many dots as that needs."""
    found = data["drawings"].get("vapen")
    if found:
        width, height = svg.size(found["svg"])
        wide = min(18 * width / height, 80)
        body.picture(picture(found["svg"], max(round(18 * wide), 1)), Emu(round(Mm(1) * wide)), found["alt"])


def minutes(picture: Picture) -> Callable[[Body, dict[str, Any]], None]:
    def write(body: Body, data: dict[str, Any]) -> None:
        arms(body, data, picture)
        body.paragraph(TITLE, data["title"])
        if data["lead"]:
            body.paragraph(LEAD, data["lead"])
        drawing(body, data, picture)
        if data["approved"]:
            body.paragraph(TEXT, Run(f"✓ {data['approved']}", bold=True, colour=GREEN), before=8)
        for part in data["parts"]:
            heading(body, part["heading"], part["colour"])
            for block in part["blocks"]:
                _BLOCKS[block["kind"]](body, block)

    return write


def _points(body: Body, items: list[dict[str, Any]], level: int = 0) -> None:
    for item in items:
        source = [Run(f"  {item['source']}", colour=GREY, size=9.5)] if item["source"] else []
        body.bullet(level, item["text"], *source)
        _points(body, item["under"], level + 1)


def _facts(body: Body, facts: list[dict[str, Any]], indent: float, tab: float = 110) -> None:
    """A line for each label and its value, kept on one page; the last may be parted from what follows."""
    for index, fact in enumerate(facts):
        value = Run(fact["text"], bold=True, colour=RED) if fact.get("missing") else Run(fact["text"])
        body.paragraph(
            TEXT,
            Run(f"{fact['label']}\t", colour=GREY),
            value,
            indent=indent + tab,
            hanging=tab,
            tab=indent + tab,
            after=2,
            keeps=index < len(facts) - 1,
        )


def _measures(body: Body, block: dict[str, Any]) -> None:
    numbers = body.new_numbers()
    for item in block["items"]:
        body.numbered(numbers, Run(item["text"], bold=True))
        if item["from"]:
            body.paragraph(
                TEXT,
                Run(item["from"], colour=GREY, size=9.5),
                indent=18,
                after=2,
                keeps=bool(item["facts"] or item["tags"]),
            )
        if item["tags"]:
            body.paragraph(
                TEXT, Run(" · ".join(item["tags"]), bold=True, size=9.5), indent=18, after=3, keeps=bool(item["facts"])
            )
        _facts(body, item["facts"], 18)


def _table(body: Body, block: dict[str, Any]) -> None:
    if block["caption"]:
        body.paragraph(CAPTION, block["caption"], keeps=True)
    body.table(block["columns"], block["rows"], block["numeric"])


_BLOCKS: dict[str, Callable[[Body, dict[str, Any]], None]] = {
    "heading": lambda body, block: body.paragraph(HEADING_2, block["text"], keeps=True),
    "paragraph": lambda body, block: body.text(block["text"]),
    "list": lambda body, block: _points(body, block["items"]),
    "measures": _measures,
    "table": _table,
}


def run_sheet(body: Body, data: dict[str, Any]) -> None:
    is_short = data["compact"]
    body.paragraph(TITLE, Run(data["title"], size=18 if is_short else None), after=2 if is_short else None)
    if data["lead"]:
        body.paragraph(LEAD, data["lead"], after=4 if is_short else None)
    (_short_run_sheet if is_short else _long_run_sheet)(body, data)


#: Hundredths of the width for when, what is said, and what is done.
_SHORT_WIDTHS = [10, 63, 27]


def _short_run_sheet(body: Body, data: dict[str, Any]) -> None:
    """A row a step: when, what is said, and what is done."""
    names = data["columns"]
    size = fitting.size(data["steps"], _SHORT_WIDTHS)
    rows = [
        [_when(body, step, size), _words(body, step, data, size), _done(body, step, size)] for step in data["steps"]
    ]
    doing = next((step["doLabel"] for step in data["steps"] if step["doLabel"]), "")
    body.table([names["time"], names["what"], doing], rows, [], widths=_SHORT_WIDTHS)


def _when(body: Body, step: dict[str, Any], size: float) -> list[Any]:
    with body.cell() as cell:
        body.paragraph(TEXT, Run(step["time"], bold=True, size=size + 2), before=3, after=0, size=size + 2)
        body.paragraph(TEXT, Run(step["minutes"], colour=GREY, size=size), after=0, size=size)
    return cell


def _words(body: Body, step: dict[str, Any], data: dict[str, Any], size: float) -> list[Any]:
    beside = Run(f"   {_beside(step, data)}", colour=GREY, size=size)
    with body.cell() as cell:
        look = _PANEL.get(step["colour"] or "", {})
        title = Run(step["title"], bold=True, size=size + 2)
        body.paragraph(HEADING_2, title, beside, before=3, after=1, size=size + 2, keeps=True, **look)
        for label, words in ((step["sayLabel"], step["say"]), (step["groupsLabel"], step["groups"])):
            if words:
                label = Run(f"{label}  ", bold=True, colour=GREEN, size=size)
                body.paragraph(TEXT, label, Run(words, size=size), after=2, size=size)
    return cell


def _done(body: Body, step: dict[str, Any], size: float) -> list[Any]:
    with body.cell() as cell:
        if not step["do"]:
            body.paragraph(TEXT, "")
        for index, line in enumerate(step["do"]):
            body.bullet(0, Run(line, size=size), before=0 if index else 4, after=0, size=size, indent=11, hanging=11)
    return cell


def _beside(step: dict[str, Any], data: dict[str, Any]) -> str:
    return " · ".join(filter(None, [step["kind"], data["skippedLabel"] if step["isSkipped"] else None]))


def _long_run_sheet(body: Body, data: dict[str, Any]) -> None:
    """A table with what happens when, then every step with its words and what helps."""
    names = data["columns"]
    skipped = data["skippedLabel"]
    rows = [
        [step["time"], step["minutes"], step["title"] + (f" ({skipped})" if step["isSkipped"] and skipped else "")]
        for step in data["steps"]
    ]
    body.table([names["time"], names["minutes"], names["what"]], rows, [], widths=[15, 20, 65])
    for step in data["steps"]:
        _step(body, step, data)


def _step(body: Body, step: dict[str, Any], data: dict[str, Any]) -> None:
    heading(body, f"{step['time']}  {step['title']}", step["colour"])
    beside = " · ".join(filter(None, [step["minutes"], _beside(step, data)]))
    body.paragraph(TEXT, Run(beside, colour=GREY), keeps=True)
    if step["say"]:
        body.paragraph(TEXT, Run(f"{step['sayLabel']}  ", bold=True, colour=GREEN), Run(step["say"], size=12))
    if step["do"]:
        if step["doLabel"]:
            body.paragraph(TEXT, Run(step["doLabel"], bold=True, colour=GREEN), after=2, keeps=True)
        for line in step["do"]:
            body.bullet(0, line)
    if step["groups"]:
        body.paragraph(TEXT, Run(f"{step['groupsLabel']}  ", bold=True, colour=GREEN), step["groups"])
    for help in step["help"]:
        body.paragraph(TEXT, Run(f"{help['label']}  ", bold=True, colour=GREY), Run(help["text"], colour=GREY))


def invitation(picture: Picture) -> Callable[[Body, dict[str, Any]], None]:
    def write(body: Body, data: dict[str, Any]) -> None:
        arms(body, data, picture)
        body.paragraph(TITLE, data["title"])
        drawing(body, data, picture)
        paragraphs = data["paragraphs"]
        for at, each in enumerate(paragraphs):
            if each["kind"] == "facts":
                _facts(body, data["facts"], 0, tab=90)
            else:
                # A signature is never alone on a page.
                is_before_sign = at + 1 < len(paragraphs) and paragraphs[at + 1]["kind"] == "sign"
                _letter_paragraph(body, each["kind"], each["text"], keeps=is_before_sign)

    return write


def _letter_paragraph(body: Body, kind: str, text: str, keeps: bool) -> None:
    if kind == "lead":
        body.paragraph(LEAD, text, after=6)
    elif kind == "fact":
        body.paragraph(TEXT, Run(text, bold=True), edge=("single", GREEN))
    elif kind == "sign":
        *before, last = [part for part in text.split("\n\n") if part.strip()] or [""]
        for part in before:
            body.text(part, before=8, keeps=True)
        body.text(last, before=4)
    else:
        body.text(text, before=3, after=4, keeps=keeps)
