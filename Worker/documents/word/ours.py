"""A document in our own look: python-docx's empty one, its styles dressed, a rope above and a page number below."""

import io
from typing import Any

from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Emu, Mm

from .elements import LINE, describe, element, half_points, twips
from .styles import BULLET, BULLET_2, BULLET_3, CAPTION, HEADING_1, HEADING_2, LEAD, NUMBER, TABLE, TITLE, Role, Styles

HEADINGS, TEXT_FONT = "Sora", "Inter"
INK, GREY = "2A1E3C", "655B6E"

# Font, size, bold, space before and after, in points.
_LOOKS: dict[Role, tuple[str, float, bool, float, float]] = {
    TITLE: (HEADINGS, 24, True, 0, 8),
    LEAD: (TEXT_FONT, 13, False, 0, 12),
    HEADING_1: (HEADINGS, 16, True, 20, 6),
    HEADING_2: (HEADINGS, 12.5, True, 14, 4),
    BULLET: (TEXT_FONT, 11, False, 0, 3),
    BULLET_2: (TEXT_FONT, 11, False, 0, 3),
    BULLET_3: (TEXT_FONT, 11, False, 0, 3),
    NUMBER: (HEADINGS, 12, True, 14, 3),
    CAPTION: (TEXT_FONT, 10, True, 12, 4),
}


def new(data: dict[str, Any], rope: bytes) -> Any:
    """An empty document, ready to be written in."""
    document = Document()
    styles = Styles(document)
    _default_text(document)
    for role, look in _LOOKS.items():
        _dress(styles.element(role), *look)
    # Each table draws its own borders.
    borders = styles.element(TABLE, "table").find(f"{qn('w:tblPr')}/{qn('w:tblBorders')}")
    borders.getparent().remove(borders)
    document.settings.element.find(qn("w:defaultTabStop")).addnext(element("autoHyphenation"))
    _name_stand_ins(document)
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    # A compact document has much to hold, and uses nearly the whole page.
    side, top, bottom = (Mm(14), Mm(21), Mm(16)) if data.get("compact") else (Mm(24), Mm(27), Mm(21))
    section.left_margin = section.right_margin = side
    section.top_margin, section.bottom_margin = top, bottom
    section.header_distance, section.footer_distance = Mm(9), bottom // 2
    _header(section, data["invented"], rope)
    _footer(section, data["footer"], data["pageLabel"])
    return document


def _fonts(name: str) -> Any:
    return element("rFonts", ascii=name, hAnsi=name, cs=name, eastAsia=name)


def _default_text(document: Any) -> None:
    defaults = document.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    defaults[:] = [
        _fonts(TEXT_FONT),
        element("color", val=INK),
        element("sz", val=half_points(11)),
        element("szCs", val=half_points(11)),
    ]
    paragraph = document.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:pPrDefault')}/{qn('w:pPr')}")
    paragraph[:] = [element("spacing", after=twips(7), line=twips(11 * LINE), lineRule="atLeast")]


def _dress(style: Any, font: str, size: float, bold: bool, before: float, after: float) -> None:
    look = style.get_or_add_rPr()
    look[:] = [
        _fonts(font),
        *([element("b")] if bold else []),
        element("color", val=INK),
        element("sz", val=half_points(size)),
        element("szCs", val=half_points(size)),
    ]
    form = style.get_or_add_pPr()
    for name in ("w:spacing", "w:pBdr", "w:contextualSpacing"):
        for old in form.findall(qn(name)):
            form.remove(old)
    style.pPr._insert_spacing(
        element("spacing", before=twips(before), after=twips(after), line=twips(size * LINE), lineRule="atLeast")
    )


def _name_stand_ins(document: Any) -> None:
    """Where Inter and Sora are not installed, Word takes Arial."""
    part = next((rel.target_part for rel in document.part.rels.values() if rel.reltype.endswith("/fontTable")), None)
    if part is not None:
        fonts = "".join(
            f'<w:font w:name="{name}"><w:altName w:val="Arial"/><w:charset w:val="00"/>'
            '<w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>'
            for name in (TEXT_FONT, HEADINGS)
        )
        part._blob = (
            f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts {nsdecls("w")}>{fonts}</w:fonts>'.encode()
        )


def _header(section: Any, invented: str | None, rope: bytes) -> None:
    paragraph = section.header.paragraphs[0]
    inline = paragraph.part.new_pic_inline(
        io.BytesIO(rope), Emu(section.page_width - section.left_margin - section.right_margin), None
    )
    describe(inline, "")
    run = paragraph.add_run()
    drawing = element("drawing")
    drawing.append(inline)
    run._r.append(drawing)
    if invented:
        _small(section.header.add_paragraph().add_run(invented))


def _footer(section: Any, footer: str, label: str | None) -> None:
    paragraph = section.footer.paragraphs[0]
    width = section.page_width - section.left_margin - section.right_margin
    # The footer style has a tab in the middle and one at the end of a wider page.
    cleared = "".join(f'<w:tab w:val="clear" w:pos="{at}"/>' for at in (4320, 4680, 8640, 9360))
    paragraph._p.get_or_add_pPr().append(
        parse_xml(f'<w:tabs {nsdecls("w")}>{cleared}<w:tab w:val="right" w:pos="{round(width / 635)}"/></w:tabs>')
    )
    _small(paragraph.add_run(footer))
    if not label:
        return
    _small(paragraph.add_run("\t"))
    rest = label
    for field, code in (("{page}", "PAGE"), ("{pages}", "NUMPAGES")):
        before, found, rest_after = rest.partition(field)
        if found:
            _small(paragraph.add_run(before))
            paragraph._p.append(_field(code))
            rest = rest_after
    _small(paragraph.add_run(rest))


def _field(code: str) -> Any:
    look = f'<w:rPr><w:color w:val="{GREY}"/><w:sz w:val="18"/></w:rPr>'
    return parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr=" {code} "><w:r>{look}<w:t>1</w:t></w:r></w:fldSimple>')


def _small(run: Any) -> None:
    look = run._r.get_or_add_rPr()
    look.append(element("color", val=GREY))
    look.append(element("sz", val=half_points(9)))
