"""The pieces of PowerPoint's XML that python-pptx has no words for."""

from dataclasses import dataclass
from typing import Any

from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.util import Inches

_NUMBER = '<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr/><a:t>‹#›</a:t></a:fld>'
_FOOTER = (
    '<a:pPr algn="l"/><a:r><a:rPr sz="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill>'
    '<a:latin typeface="+mn-lt"/></a:rPr><a:t/></a:r>'
)
_DECORATIVE = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative val="1" '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative"/></a:ext></a:extLst>'
)


@dataclass(frozen=True)
class Place:
    """One placeholder of a layout. Measures in inches, sizes in points."""

    kind: str
    index: int
    x: float
    y: float
    width: float
    height: float
    size: int
    colour: str = "tx1"
    is_heading: bool = False
    is_bold: bool = False
    anchor: str = "t"
    align: str = "l"


def _frame(x: int, y: int, width: int, height: int) -> str:
    return (
        f'<p:spPr><a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>'
    )


def _names(kind: str, index: int, id: int) -> str:
    return (
        f'<p:nvSpPr><p:cNvPr id="{id}" name="{kind} {id}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
        f'<p:nvPr><p:ph type="{kind}" idx="{index}"/></p:nvPr></p:nvSpPr>'
    )


def placeholder(place: Place, id: int) -> Any:
    """A layout's place, or a master's, with no prompt in it."""
    bold = ' b="1"' if place.is_heading or place.is_bold else ""
    look = (
        f'<a:lvl1pPr marL="0" indent="0" algn="{place.align}">'
        f'<a:lnSpc><a:spcPct val="{100000 if place.is_heading else 110000}"/></a:lnSpc>'
        f'<a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/><a:defRPr sz="{place.size * 100}"{bold}>'
        f'<a:solidFill><a:schemeClr val="{place.colour}"/></a:solidFill>'
        f'<a:latin typeface="{"+mj-lt" if place.is_heading else "+mn-lt"}"/></a:defRPr></a:lvl1pPr>'
    )
    frame = _frame(Inches(place.x), Inches(place.y), Inches(place.width), Inches(place.height))
    text = _NUMBER if place.kind == "sldNum" else ""
    return parse_xml(
        f"<p:sp {nsdecls('p', 'a')}>{_names(place.kind, place.index, id)}{frame}"
        f'<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="{place.anchor}"><a:normAutofit/></a:bodyPr>'
        f"<a:lstStyle>{look}</a:lstStyle><a:p>{text}</a:p></p:txBody></p:sp>"
    )


def foot(kind: str, index: int, id: int, words: str = "") -> Any:
    """A slide's own number, or its line at the foot, where the layout has the place for it."""
    shape = parse_xml(
        f"<p:sp {nsdecls('p', 'a')}>{_names(kind, index, id)}<p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>"
        f"<a:p>{_NUMBER if kind == 'sldNum' else _FOOTER}</a:p></p:txBody></p:sp>"
    )
    if words:
        shape.find(f".//{qn('a:t')}").text = words
    return shape


def decoration(relation: str, id: int, x: int, y: int, width: int, height: int) -> Any:
    """A picture that is marked as decoration."""
    return parse_xml(
        f'<p:pic {nsdecls("p", "a", "r")}><p:nvPicPr><p:cNvPr id="{id}" name="decoration" descr="">{_DECORATIVE}'
        f'</p:cNvPr><p:cNvPicPr/><p:nvPr userDrawn="1"/></p:nvPicPr><p:blipFill><a:blip r:embed="{relation}"/>'
        f"<a:stretch><a:fillRect/></a:stretch></p:blipFill>{_frame(x, y, width, height)}</p:pic>"
    )


def bulleted(paragraph: Any) -> None:
    properties = paragraph._p.get_or_add_pPr()
    properties.set("marL", "342900")
    properties.set("indent", "-342900")
    properties.append(parse_xml(f'<a:buFont {nsdecls("a")} typeface="Arial"/>'))
    properties.append(parse_xml(f'<a:buChar {nsdecls("a")} char="•"/>'))
