"""One slide: its title, text and kicker in the layout's places, its colour, and what stands at its foot."""

import io
from collections.abc import Callable
from typing import Any

from pptx.dml.color import RGBColor
from pptx.util import Inches

from .. import svg
from . import fitting, theme
from .figures import write
from .theme import BODY, FOOTER, KICKER, NUMBER, TITLE
from .xml import bulleted, decoration, foot

Picture = Callable[[str, int], bytes]

_GROUNDS = {"blue": "DDE9F8", "orange": "FFDCB5"}
_INKS = {"blue": theme.FJORD, "orange": theme.CORAL}
# Headings are wider than text of the same size.
_HEADING = 1.08


def pushed(name: str, title: str) -> float:
    """How far a title of more than one line pushes the body down, in inches."""
    place = theme.place(name, TITLE)
    if name not in ("half", "content") or place is None:
        return 0
    size = fitting.title_size(title, place.size, place.width, place.height) * _HEADING
    return (fitting.lines(title, size, place.width) - 1) * size / 72


def added(deck: Any, name: str, it: dict[str, Any], paragraphs: list[str], size: int, picture: Picture) -> Any:
    """A new slide with the layout of this name. Places that get nothing are taken out."""
    slide = deck.slides.add_slide(theme.layout(deck, name))
    for shape in list(slide.placeholders):
        index = shape.placeholder_format.idx
        place = theme.place(name, index)
        assert place is not None
        if index == TITLE:
            title = it["title"]
            write(shape.text_frame, [title], fitting.title_size(title, place.size, place.width, place.height))
        elif index == BODY and paragraphs:
            _write_body(shape, it, paragraphs, size, place, pushed(name, it["title"]))
        elif index == KICKER and it["kicker"]:
            _write_kicker(slide, shape, it, place, picture)
        else:
            shape._element.getparent().remove(shape._element)
    if it["colour"]:
        slide.background.fill.solid()
        slide.background.fill.fore_color.rgb = RGBColor.from_string(_GROUNDS[it["colour"]])
    return slide


def add_foot(slide: Any, words: str) -> None:
    tree = slide.shapes._spTree
    tree.append(foot("sldNum", NUMBER, 91))
    if words:
        tree.append(foot("ftr", FOOTER, 92, words))


def _write_body(shape: Any, it: dict[str, Any], paragraphs: list[str], size: int, place: Any, down: float) -> None:
    write(shape.text_frame, paragraphs, size, gap=size * 0.45)
    if down:
        shape.left, shape.width = Inches(place.x), Inches(place.width)
        shape.top, shape.height = Inches(place.y + down), Inches(place.height - down)
    if it["kind"] == "list" or (it["kind"] == "step" and len(it["body"]) > 1):
        has_subtitle = bool(it["subtitle"]) and paragraphs[0] == it["subtitle"]
        for paragraph in shape.text_frame.paragraphs[1 if has_subtitle else 0 :]:
            bulleted(paragraph)


def _write_kicker(slide: Any, shape: Any, it: dict[str, Any], place: Any, picture: Picture) -> None:
    """The words above the title; on a coloured slide the ring stands before them."""
    write(shape.text_frame, [it["kicker"]])
    if not it["colour"]:
        return
    ink = _INKS[it["colour"]]
    shape.text_frame.paragraphs[0].runs[0].font.color.rgb = RGBColor.from_string(ink)
    shape.left, shape.top = Inches(place.x + 0.55), Inches(place.y)
    shape.width, shape.height = Inches(place.width - 0.55), Inches(place.height)
    _, relation = slide.part.get_or_add_image_part(io.BytesIO(picture(svg.ring(it["colour"], ink), 200)))
    ring = decoration(relation, 90, Inches(place.x), Inches(place.y - 0.05), Inches(0.42), Inches(0.42))
    slide.shapes._spTree.append(ring)
