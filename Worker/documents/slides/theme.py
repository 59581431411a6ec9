"""The empty deck every deck begins as: 16:9, our palette and fonts in the theme, five layouts whose places are real."""

import io
from typing import Any

from lxml import etree
from pptx import Presentation
from pptx.opc.constants import RELATIONSHIP_TYPE as RT
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.util import Emu, Inches

from .xml import Place, decoration, placeholder

INK, GREY, PINE, FJORD, CORAL = "2A1E3C", "655B6E", "0E5A50", "1F4E9C", "B3380F"
WIDTH, HEIGHT = Inches(13.333), Inches(7.5)
# Where text begins and ends on a slide, in inches.
LEFT, RIGHT, TOP, BOTTOM = 0.75, 12.58, 2.35, 6.75
TITLE, BODY, FOOTER, NUMBER, KICKER = 0, 1, 11, 12, 13

_COLOURS = {
    "dk1": INK,
    "lt1": "FFFFFF",
    "dk2": PINE,
    "lt2": "FFF8EE",
    "accent1": PINE,
    "accent2": CORAL,
    "accent3": FJORD,
    "accent4": "8F8577",
    "accent5": "FFC247",
    "accent6": "5B3E96",
    "hlink": FJORD,
    "folHlink": "5B3E96",
}
# PANOSE numbers of a plain sans serif, so that something similar is used where our fonts are not installed.
_LIKE = "020B0604020202020204"


def _kicker(width: float, y: float = 0.62) -> Place:
    return Place("body", KICKER, LEFT, y, width, 0.5, 20, "accent1", is_bold=True)


_title = Place("title", TITLE, LEFT, 1.1, 11.8, 1.15, 36, is_heading=True)
_foot = (
    Place("sldNum", NUMBER, 11.6, 6.92, 1.0, 0.36, 12, align="r"),
    Place("ftr", FOOTER, LEFT, 6.92, 8.0, 0.36, 12),
)

# In "content" and "half" the body begins below a title of one line; a longer title pushes it down.
LAYOUTS: dict[str, tuple[Place, ...]] = {
    "title": (
        Place("ctrTitle", TITLE, LEFT, 1.3, 6.6, 2.9, 50, is_heading=True, anchor="b"),
        Place("subTitle", BODY, LEFT, 4.4, 6.6, 1.9, 24),
        _kicker(6.6, y=0.85),
        *_foot,
    ),
    "content": (_title, Place("body", BODY, LEFT, 1.95, 11.8, BOTTOM - 1.95, 28), _kicker(11.8), *_foot),
    "half": (
        Place("title", TITLE, LEFT, 1.1, 6.6, 2.2, 40, is_heading=True),
        Place("body", BODY, LEFT, 2.0, 6.6, BOTTOM - 2.0, 30),
        _kicker(6.6),
        *_foot,
    ),
    "wide": (_title, _kicker(11.8), *_foot),
    "section": (
        Place("title", TITLE, LEFT, 1.5, 11.8, 2.4, 54, is_heading=True, anchor="b"),
        Place("body", BODY, LEFT, 4.2, 11.8, 2.4, 28),
        _kicker(11.8),
        *_foot,
    ),
}


def empty(rope: bytes) -> Any:
    """A presentation with no slides."""
    deck = Presentation()
    deck.slide_width, deck.slide_height = WIDTH, HEIGHT
    layouts = list(deck.slide_layouts)
    for layout in layouts[len(LAYOUTS) :]:
        deck.slide_layouts.remove(layout)
    for layout, (name, places) in zip(layouts, LAYOUTS.items(), strict=False):
        layout.name = name
        layout._element.attrib.pop("type", "")
        _furnish(layout, places)
    _dress_master(deck.slide_master, rope)
    _drop(deck.part, RT.PRINTER_SETTINGS)
    for kind in (RT.EXTENDED_PROPERTIES, RT.THUMBNAIL):
        _drop(deck.part.package, kind)
    return deck


def layout(deck: Any, name: str) -> Any:
    return next(each for each in deck.slide_layouts if each.name == name)


def place(name: str, index: int) -> Place | None:
    """Where something stands in a layout, if it has a place there."""
    return next((each for each in LAYOUTS[name] if each.index == index), None)


def _drop(part: Any, kind: str) -> None:
    relations = part._rels
    for key in [key for key, relation in relations.items() if relation.reltype == kind]:
        relations.pop(key)


def _furnish(page: Any, places: tuple[Place, ...]) -> None:
    """Takes out what a layout or a master has on it, and puts our places there."""
    tree = page.shapes._spTree
    for shape in list(tree.iterchildren(qn("p:sp"), qn("p:pic"))):
        tree.remove(shape)
    for id, each in enumerate(places, start=2):
        tree.append(placeholder(each, id))


def _dress_master(master: Any, rope: bytes) -> None:
    _furnish(master, (_title, Place("body", BODY, LEFT, TOP, 11.8, BOTTOM - TOP, 28), *_foot))
    _, relation = master.part.get_or_add_image_part(io.BytesIO(rope))
    master.shapes._spTree.append(decoration(relation, 20, Emu(0), Inches(0.14), WIDTH, Inches(0.16)))
    part = next(each.target_part for each in master.part.rels.values() if each.reltype == RT.THEME)
    part._blob = _theme(part.blob)


def _theme(blob: bytes) -> bytes:
    """The theme with our colours and fonts in it."""
    theme = etree.fromstring(blob, etree.XMLParser(resolve_entities=False))
    colours = next(theme.iter(qn("a:clrScheme")))
    fonts = next(theme.iter(qn("a:fontScheme")))
    for name, value in _COLOURS.items():
        next(colours.iter(qn(f"a:{name}")))[:] = [parse_xml(f'<a:srgbClr {nsdecls("a")} val="{value}"/>')]
    for name, family in (("majorFont", "Sora"), ("minorFont", "Inter")):
        latin = next(fonts.iterfind(f"{qn(f'a:{name}')}/{qn('a:latin')}"))
        latin.set("typeface", family)
        latin.set("panose", _LIKE)
    for named in (theme, colours, fonts):
        named.set("name", "Tauet")
    return etree.tostring(theme, xml_declaration=True, encoding="UTF-8", standalone=True)
