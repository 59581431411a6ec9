"""Word's elements for a paragraph, a run of words and a picture's description, in the order Word wants them."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn

from .styles import TEXT, Role

_DECORATIVE = (
    '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
    '<a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative val="1" '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative"/></a:ext></a:extLst>'
)


#: The height of a line, as a multiple of the letters' size: what the tallest of the fonts that stand in for ours needs.
#: With less, the length of a document would depend on the font. It is a minimum, so larger letters still fit.
LINE = 1.37


@dataclass(frozen=True)
class Run:
    """Some words and how they stand out from those around."""

    text: str
    bold: bool = False
    colour: str | None = None
    size: float | None = None


def element(name: str, **attributes: str) -> Any:
    made = OxmlElement(f"w:{name}")
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    return made


def half_points(size: float) -> str:
    return str(round(size * 2))


def twips(points: float) -> str:
    return str(round(points * 20))


def is_rtl(text: str) -> bool:
    """Whether it runs from right to left: by its first letter, as a browser tells with `dir="auto"`."""
    kinds = (unicodedata.bidirectional(sign) for sign in text)
    return next((kind != "L" for kind in kinds if kind in ("L", "R", "AL")), False)


def paragraph(runs: Iterable[Run | str], role: Role = TEXT, style: str | None = None, **form: Any) -> Any:
    """A paragraph of this style. Where the document has none for the role, the role's own look stands in."""
    made = element("p")
    parts = [Run(run) if isinstance(run, str) else run for run in runs]
    look = _properties(role, style, is_rtl=is_rtl("".join(run.text for run in parts)), **form)
    if len(look):
        made.append(look)
    stand_in = role if role.names and style is None else None
    for run in parts:
        if run.text:
            made.append(_run(run, stand_in))
    return made


def _properties(
    role: Role,
    style: str | None,
    *,
    number: str | None = None,
    level: int = 0,
    before: float | None = None,
    after: float | None = None,
    size: float | None = None,
    keeps: bool = False,
    indent: float = 0,
    hanging: float = 0,
    tab: float | None = None,
    fill: str | None = None,
    edge: tuple[str, str] | None = None,
    is_right: bool = False,
    is_rtl: bool = False,
) -> Any:
    """A paragraph's properties, in the order Word wants them. What the style does not say is said here.

    `size` is the size of its letters, where that differs from the style's.
    """
    made = element("pPr")
    stands_in = bool(role.names) and style is None
    if style:
        made.append(element("pStyle", val=style))
    if keeps or (stands_in and role.keeps_with_next):
        made.append(element("keepNext"))
    if number:
        list_properties = element("numPr")
        list_properties.extend([element("ilvl", val=str(level)), element("numId", val=number)])
        made.append(list_properties)
    if edge:
        borders = element("pBdr")
        borders.append(element("left", val=edge[0], sz="36", space="8", color=edge[1]))
        made.append(borders)
    if fill:
        made.append(element("shd", val="clear", color="auto", fill=fill))
    if tab is not None:
        tabs = element("tabs")
        tabs.append(element("tab", val="left", pos=twips(tab)))
        made.append(tabs)
    if is_rtl:
        made.append(element("bidi"))
    if stands_in:
        before = role.before if before is None else before
        after = role.after if after is None else after
    spacing = {key: twips(value) for key, value in (("before", before), ("after", after)) if value is not None}
    if size is not None:
        spacing |= {"line": twips(size * LINE), "lineRule": "atLeast"}
    if spacing:
        made.append(element("spacing", **spacing))
    if indent or hanging:
        made.append(element("ind", left=twips(indent), hanging=twips(hanging)))
    if is_right:
        made.append(element("jc", val="right"))
    if stands_in and role.outline is not None:
        made.append(element("outlineLvl", val=str(role.outline)))
    if size is not None:
        # The sign that ends the paragraph has a size as well.
        mark = element("rPr")
        mark.append(element("sz", val=half_points(size)))
        made.append(mark)
    return made


def _run(run: Run, stand_in: Role | None) -> Any:
    made = element("r")
    look = element("rPr")
    if run.bold or (stand_in and stand_in.bold):
        look.append(element("b"))
    if run.colour:
        look.append(element("color", val=run.colour))
    size = run.size or (stand_in.size if stand_in else None)
    if size:
        look.append(element("sz", val=half_points(size)))
    if is_rtl(run.text):
        if size:
            look.append(element("szCs", val=half_points(size)))
        look.append(element("rtl"))
    if len(look):
        made.append(look)
    for index, line in enumerate(run.text.split("\n")):
        if index:
            made.append(element("br"))
        for at, piece in enumerate(line.split("\t")):
            if at:
                made.append(element("tab"))
            text = element("t")
            text.text = piece
            text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            made.append(text)
    return made


def describe(inline: Any, alt: str) -> None:
    """Gives a picture its description, or marks it as decoration. It has no space around it either."""
    for edge in ("distT", "distB", "distL", "distR"):
        inline.set(edge, "0")
    properties = inline.find(qn("wp:docPr"))
    properties.set("descr", alt)
    if not alt:
        properties.append(parse_xml(_DECORATIVE))
