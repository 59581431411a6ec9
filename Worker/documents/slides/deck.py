"""A deck of slides: one or more for each that was asked for, with notes, numbers and pictures."""

import datetime
import io
from collections.abc import Callable
from functools import cache
from typing import Any

from pptx.opc.constants import RELATIONSHIP_TYPE as RT
from pptx.oxml.ns import qn

from ..zips import repacked
from . import beside, fitting, slide, theme
from .figures import add_chart, add_table, folded, is_wide, small
from .slide import Picture
from .theme import BODY, BOTTOM, LEFT, RIGHT, TOP

_LOCALES = {"nb": "nb-NO", "nn": "nn-NO", "en": "en-GB"}


def made(data: dict[str, Any], picture: Picture, rope: Callable[[], bytes]) -> bytes:
    deck = theme.empty(rope())
    writer = _Writer(deck, data, cache(picture))
    for each in data["slides"]:
        writer.add(each)
    _finish(deck, data)
    content = io.BytesIO()
    deck.save(content)
    return repacked(content.getvalue())


class _Writer:
    def __init__(self, deck: Any, data: dict[str, Any], picture: Picture) -> None:
        self._deck = deck
        self._drawings = data["drawings"]
        self._foot = " · ".join(filter(None, [data["footer"], data["invented"]]))
        self._picture = picture

    def add(self, it: dict[str, Any]) -> None:
        """The slides that one of the job's slides becomes. Those after the first have its title, and no notes."""
        drawing = self._drawings.get(it["drawing"])
        words = ([it["subtitle"]] if it["subtitle"] else []) + it["body"]
        name = self._layout(it, bool(drawing), bool(words))
        slides = [self._slide(name, it, paragraphs, size) for size, paragraphs in self._pages(name, it, words)]
        first = slides[0]
        has_picture = drawing or it["qr"]
        if has_picture:
            for each in slides:
                beside.add(each, it, drawing, self._picture)
        if it["chart"]:
            is_beside = name == "half" and not has_picture
            where = (8.1, 1.1) if is_beside else (LEFT, TOP)
            add_chart(first if is_beside or name == "wide" else self._slide("wide", it), it["chart"], *where)
        if it["table"]:
            self._add_table(first if name == "wide" and not it["chart"] else None, it)
        if it["notes"]:
            first.notes_slide.notes_text_frame.text = it["notes"]

    @staticmethod
    def _layout(it: dict[str, Any], has_drawing: bool, has_words: bool) -> str:
        if it["kind"] == "title":
            return "title"
        if has_drawing or it["qr"] or (it["chart"] and has_words and not is_wide(it["chart"])):
            return "half"
        if it["chart"] or it["table"]:
            return "content" if has_words else "wide"
        return "section" if it["kind"] in ("step", "closing") else "content"

    @staticmethod
    def _pages(name: str, it: dict[str, Any], words: list[str]) -> list[tuple[int, list[str]]]:
        place = theme.place(name, BODY)
        if place is None or not words:
            return [(0, [])]
        return fitting.pages(words, place.width, place.height - slide.pushed(name, it["title"]), place.size)

    def _slide(self, name: str, it: dict[str, Any], paragraphs: list[str] | None = None, size: int = 0) -> Any:
        made = slide.added(self._deck, name, it, paragraphs or [], size, self._picture)
        slide.add_foot(made, self._foot)
        return made

    def _add_table(self, page: Any, it: dict[str, Any]) -> None:
        """The table, on this slide and on as many new ones as it needs."""
        table = folded(it["table"])
        size = 18 if len(table["columns"]) <= 5 else 14
        top = TOP + 0.1 if table["caption"] else TOP - 0.3
        for rows in fitting.rows(table["columns"], table["rows"], size, RIGHT - LEFT, BOTTOM - top):
            page = page or self._slide("wide", it)
            if table["caption"]:
                small(page, table["caption"], LEFT - 0.1, TOP - 0.3, RIGHT - LEFT)
            alt = table["caption"] or it["title"]
            add_table(page, table["columns"], rows, table["numeric"], size, alt, top)
            page = None


def _finish(deck: Any, data: dict[str, Any]) -> None:
    """Sets every run's language and the file's properties, and takes the prompts out of the notes' master."""
    for each in deck.slides:
        trees = [each._element] + ([each.notes_slide._element] if each.has_notes_slide else [])
        for run in (run for tree in trees for run in tree.iter(qn("a:r"))):
            run.get_or_add_rPr().set("lang", _LOCALES[data["language"]])
    if any(each.has_notes_slide for each in deck.slides):
        for text in deck.notes_master._element.iter(qn("a:t")):
            text.text = ""
        _name_the_notes_master(deck)
    properties = deck.core_properties
    properties.title, properties.language = data["title"][:255], _LOCALES[data["language"]]
    day = datetime.datetime.combine(datetime.date.fromisoformat(data["date"]), datetime.time(12))
    properties.created = properties.modified = day
    for name in ("author", "comments", "keywords", "subject", "category", "last_modified_by"):
        setattr(properties, name, "")
    properties.revision = 1


def _name_the_notes_master(deck: Any) -> None:
    """Keynote shows no notes when the deck does not say which master they have."""
    masters = deck.element.makeelement(qn("p:notesMasterIdLst"), {})
    masters.append(masters.makeelement(qn("p:notesMasterId"), {}))
    masters[0].set(qn("r:id"), deck.part.relate_to(deck.notes_master.part, RT.NOTES_MASTER))
    deck.element.find(qn("p:sldMasterIdLst")).addnext(masters)
