"""What every job's data looks like. README.md says the same in words."""

import re
from typing import Any

from .errors import WrongShape
from .shape import (
    Shape,
    by_kind,
    flag,
    later,
    many,
    matching,
    named,
    number,
    one_of,
    optional,
    record,
    some,
    text,
    whole,
)

date = matching(re.compile(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])"))
colour = optional(one_of("blue", "orange"))
empty = optional(text, otherwise="")


def words(value: Any, at: str) -> str | None:
    """Words that may be missing; empty ones are missing too."""
    return None if value is None or value == "" else text(value, at)


yes = optional(flag, otherwise=False)

COMMON: dict[str, Shape] = {
    "language": one_of("nb", "nn", "en"),
    "title": text,
    "footer": empty,
    "date": date,
    "invented": words,
    "pageLabel": words,
    "drawings": optional(named(record(svg=text, alt=empty)), otherwise={}),
}

qr = record(size=whole, path=matching(re.compile(r"[MmHhVvZzLl0-9 ,.\-]*")), alt=text)
fact = record(label=text, text=text, missing=yes)
point: Shape = record(text=text, source=words, under=optional(many(later(lambda: point)), otherwise=[]))
measure = record(text=text, **{"from": words}, tags=some(text), facts=some(fact))

_table = record(caption=words, columns=many(text), rows=many(many(text)), numeric=some(whole))


def table(value: Any, at: str) -> dict[str, Any]:
    """A table whose rows all have a cell for each column, and at least one column."""
    made: dict[str, Any] = _table(value, at)
    width = len(made["columns"])
    for index, row in enumerate(made["rows"]):
        if len(row) != width:
            raise WrongShape(f"{at}.rows[{index}]")
    if width == 0:
        raise WrongShape(f"{at}.columns")
    return made


_chart = record(
    title=text,
    categories=many(text),
    series=many(record(name=text, values=many(optional(number)))),
    source=words,
    unit=empty,
)


def chart(value: Any, at: str) -> dict[str, Any]:
    """A chart whose series all have a value for each category."""
    made: dict[str, Any] = _chart(value, at)
    for index, series in enumerate(made["series"]):
        if len(series["values"]) != len(made["categories"]):
            raise WrongShape(f"{at}.series[{index}].values")
    return made


block = by_kind(
    heading=record(text=text),
    paragraph=record(text=text),
    list=record(items=many(point)),
    measures=record(items=many(measure)),
    table=table,
)

card = record(
    colour=one_of("blue", "orange"),
    kind=text,
    title=text,
    subtitle=words,
    lead=words,
    paragraphs=some(text),
    questionsHeading=words,
    questions=some(text),
    drawing=words,
    fields=some(text),
    back=optional(
        record(heading=words, lines=some(text), tags=some(text)), otherwise={"heading": None, "lines": [], "tags": []}
    ),
)

step = record(
    time=text,
    minutes=text,
    title=text,
    colour=colour,
    kind=words,
    isSkipped=yes,
    say=words,
    sayLabel=empty,
    do=some(text),
    doLabel=empty,
    groups=words,
    groupsLabel=empty,
    help=some(record(label=text, text=text)),
)

slide = record(
    kind=one_of("title", "step", "card", "picture", "list", "closing"),
    kicker=words,
    title=text,
    subtitle=words,
    body=some(text),
    colour=colour,
    notes=words,
    drawing=words,
    qr=optional(qr),
    code=words,
    chart=optional(chart),
    table=optional(table),
)

MINUTES = record(
    **COMMON,
    lead=empty,
    approved=words,
    drawing=words,
    template=words,
    parts=many(record(heading=text, colour=colour, blocks=many(block))),
)
TIMELINE = record(
    **COMMON,
    lead=empty,
    items=many(
        record(
            place=one_of("past", "now", "toCome"),
            when=words,
            heading=text,
            lines=some(text),
            slips=some(record(text=text, source=words)),
            idea=words,
            tables=some(text),
        )
    ),
    series=some(record(heading=text, drawing=words, key=words, table=table)),
)
CARDS = record(**COMMON, layout=one_of("a4-four", "a5-one"), cards=many(card))
TABLE_SHEETS = record(
    **COMMON,
    sheets=many(
        record(
            label=text,
            task=text,
            question=text,
            colour=colour,
            kind=words,
            warning=words,
            lines=whole,
            code=words,
            note=words,
            writer=optional(record(heading=text, lines=many(text))),
        )
    ),
)
TABLE_NUMBERS = record(
    **COMMON, tables=many(record(label=text, number=text, qr=optional(qr), code=words, address=words, how=words))
)
BADGES = record(**COMMON, badges=many(record(name=text, rest=words)), blanks=optional(whole, otherwise=0))
POSTER = record(
    **COMMON,
    place=words,
    when=words,
    lines=some(text),
    qr=optional(qr),
    code=words,
    address=words,
    how=words,
    drawing=words,
    paper=optional(one_of("a4", "a3"), otherwise="a4"),
)
RUN_SHEET = record(
    **COMMON,
    lead=empty,
    columns=record(time=text, minutes=text, what=text),
    compact=yes,
    skippedLabel=words,
    steps=many(step),
)
SLIDES = record(**COMMON, slides=many(slide))
INVITATION = record(
    **COMMON,
    paragraphs=many(record(text=empty, kind=one_of("lead", "text", "fact", "facts", "sign"))),
    facts=some(record(label=text, text=text)),
    drawing=words,
    template=words,
)
CHALLENGE = record(
    **COMMON,
    lead=empty,
    figures=some(record(label=text, value=text, source=words)),
    chart=optional(chart),
    table=optional(table),
    missing=words,
)
