"""Word files as municipalities have them, and some that must be refused. All are made here."""

import base64
import io
import zipfile
from collections.abc import Callable
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor

MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.%s.main+xml"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
ATTACHED = (
    f'<Relationship Id="rIdT" Type="{RELATIONS}/attachedTemplate" '
    'Target="file:///S:/maler/Brev.dotm" TargetMode="External"/>'
)


def saved(document: Any) -> bytes:
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def changed(content: bytes, change: Callable[[str, bytes], bytes], **added: bytes) -> bytes:
    """The file with its parts changed and others added."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
        for name, part in added.items():
            new.writestr(name, part)
    return made.getvalue()


def encoded(content: bytes) -> str:
    return base64.b64encode(content).decode()


def with_norwegian_styles() -> bytes:
    """Styles named and numbered as Word in Norwegian writes them: the id is Norwegian, and some names are too."""
    document = Document()
    norwegian = {
        "heading 1": ("Overskrift1", "heading 1"),
        "heading 2": ("Overskrift2", "Overskrift 2"),
        "Title": ("Tittel", "Title"),
        "List Bullet": ("Punktliste", "List Bullet"),
        "List Number": ("Nummerertliste", "Nummerert liste"),
    }
    for style in document.styles.element.iter(qn("w:style")):
        name = style.find(qn("w:name"))
        if name.get(qn("w:val")) in norwegian:
            id, named = norwegian[name.get(qn("w:val"))]
            style.set(qn("w:styleId"), id)
            name.set(qn("w:val"), named)
    document.styles.element.find(f"{qn('w:style')}[@{qn('w:styleId')}='Overskrift1']").get_or_add_rPr().append(
        document.styles.element.makeelement(qn("w:smallCaps"), {})
    )
    document.add_paragraph("Her kommer teksten, skriv over dette.")
    document.sections[0].header.paragraphs[0].text = "FJORDVIK KOMMUNE"
    document.sections[0].footer.paragraphs[0].text = "Postboks 1, 9999 Fjordvik"
    return saved(document)


def with_a_table_in_the_header() -> bytes:
    """A letterhead in a table, which the last section inherits; saved as .dotx; attached to a file far away."""
    document = Document()
    header = document.sections[0].header
    table = header.add_table(1, 2, Mm(160))
    table.cell(0, 0).text = "Fjordvik kommune"
    table.cell(0, 1).text = "Kultur og oppvekst"
    table.cell(0, 1).paragraphs[0].runs[0].font.color.rgb = RGBColor(0xB3, 0x20, 0x1A)
    document.sections[0].different_first_page_header_footer = True
    document.sections[0].first_page_header.paragraphs[0].text = "Brevhode på første side"
    document.add_paragraph("Gammel tekst")
    document.add_section(WD_SECTION.NEW_PAGE)

    def as_template(name: str, part: bytes) -> bytes:
        if name == "[Content_Types].xml":
            return part.replace((MAIN % "document").encode(), (MAIN % "template").encode())
        if name == "word/settings.xml":
            return part.replace(
                b"<w:zoom",
                b'<w:attachedTemplate xmlns:r="' + RELATIONS.encode() + b'" r:id="rIdT"/><w:zoom',
                1,
            )
        return part

    namespace = "http://schemas.openxmlformats.org/package/2006/relationships"
    rels = f'<?xml version="1.0"?><Relationships xmlns="{namespace}">{ATTACHED}</Relationships>'
    return changed(saved(document), as_template, **{"word/_rels/settings.xml.rels": rels.encode()})


def with_a_landscape_section(lies_down_from_the_first: bool = True) -> bytes:
    """No list styles, no numbering, a picture and links from outside. The last section, or both, are landscape."""
    document = Document()
    styles = document.styles.element
    for style in list(styles.iter(qn("w:style"))):
        if (
            style.find(qn("w:name"))
            .get(qn("w:val"))
            .startswith(("List", "heading", "Heading", "Title", "Subtitle", "Caption", "Table"))
        ):
            styles.remove(style)
    document.styles["Normal"].font.name = "Georgia"
    document.styles["Normal"].font.size = Pt(12)
    for key in [key for key, rel in document.part.rels.items() if rel.reltype.endswith("/numbering")]:
        del document.part.rels[key]
    document.add_paragraph("Se vedlegget")
    section = document.add_section(WD_SECTION.NEW_PAGE)
    for each in document.sections if lies_down_from_the_first else [section]:
        each.orientation = WD_ORIENT.LANDSCAPE
        each.page_width, each.page_height = Mm(297), Mm(210)
    footer = section.footer
    footer.is_linked_to_previous = False
    paragraph = footer.paragraphs[0]
    paragraph.add_run("Skriv til oss: ")
    link = footer.part.relate_to(
        "https://fjordvik.example/spor.gif",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink",
        is_external=True,
    )
    hyperlink = paragraph._p.makeelement(qn("w:hyperlink"), {qn("r:id"): link})
    paragraph._p.append(hyperlink)
    hyperlink.append(document.add_paragraph().add_run("fjordvik.example")._r)
    field = paragraph._p.makeelement(
        qn("w:fldSimple"), {qn("w:instr"): ' INCLUDEPICTURE "https://fjordvik.example/spor.png" '}
    )
    paragraph._p.append(field)
    footer.part.relate_to(
        "https://fjordvik.example/logo.png",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image",
        is_external=True,
    )
    return saved(document)


def with_macros() -> bytes:
    return changed(
        saved(Document()),
        lambda name, part: part.replace(
            (MAIN % "document").encode(), b"application/vnd.ms-word.document.macroEnabled.main+xml"
        ),
        **{"word/vbaProject.bin": b"\xd0\xcf"},
    )


def with_settings_of_its_own_text() -> bytes:
    """The last section begins at page 3, in the middle of the page, in two columns with numbered lines."""
    document = Document()
    document.add_paragraph("Gammel tekst")
    section = document.sections[0]._sectPr
    for tag, name, value in (("pgNumType", "start", "3"), ("lnNumType", "countBy", "1"), ("vAlign", "val", "center")):
        section.append(section.makeelement(qn(f"w:{tag}"), {qn(f"w:{name}"): value}))
    columns = section.find(qn("w:cols"))
    assert columns is not None
    columns.set(qn("w:num"), "2")
    return saved(document)


def with_names_in_the_header() -> bytes:
    """Ola Nordmann has changed the letterhead with changes tracked, and fields say that he wrote it."""
    document = Document()
    who = 'w:id="1" w:author="Ola Nordmann" w:date="2026-01-01T00:00:00Z"'
    header = document.sections[0].header
    field = "".join(
        f"<w:r>{inside}</w:r>"
        for inside in (
            '<w:fldChar w:fldCharType="begin"/>',
            "<w:instrText> AUT</w:instrText>",
            "<w:instrText>HOR </w:instrText>",
            '<w:fldChar w:fldCharType="separate"/>',
            "<w:t>Ola Nordmann</w:t>",
            '<w:fldChar w:fldCharType="end"/>',
        )
    )
    header._element.append(
        parse_xml(
            f'<w:p {nsdecls("w")}><w:pPr><w:pPrChange {who}><w:pPr/></w:pPrChange></w:pPr>'
            f"<w:del {who}><w:r><w:delText>Gamle Fjordvik herred</w:delText></w:r></w:del>"
            f"<w:ins {who}><w:r><w:rPr><w:b/><w:rPrChange {who}><w:rPr/></w:rPrChange></w:rPr>"
            "<w:t>Oppvekst og kultur</w:t></w:r></w:ins>"
            f'<w:fldSimple w:instr=" LASTSAVEDBY "><w:r><w:t>Ola Nordmann</w:t></w:r></w:fldSimple>{field}'
            '<w:fldSimple w:instr=" PAGE "><w:r><w:t>7</w:t></w:r></w:fldSimple></w:p>'
        )
    )
    style = document.styles["Normal"].element
    style.get_or_add_rPr().append(parse_xml(f'<w:rPrChange {nsdecls("w")} {who}><w:rPr/></w:rPrChange>'))
    return saved(document)


def with_a_forgotten_macro() -> bytes:
    return changed(saved(Document()), lambda _, part: part, **{"word/vbaProject.bin": b"\xd0\xcf"})


ENCRYPTED = bytes.fromhex("D0CF11E0A1B11AE1") + b"\x00" * 504 + "EncryptedPackage".encode("utf-16-le")


def bomb() -> bytes:
    """61 MB of zeros in a few kilobytes."""
    return changed(saved(Document()), lambda _, part: part, **{"word/media/zeros.bin": bytes(61 * 1024 * 1024)})


def with_entities() -> bytes:
    doctype = b'<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><w:document'
    return changed(
        saved(Document()),
        lambda name, part: part.replace(b"<w:document", doctype, 1) if name == "word/document.xml" else part,
    )


BROKEN: dict[str, Callable[[], bytes]] = {
    "no zip": lambda: b"Dette er ikke en Word-fil.",
    "half a zip": lambda: saved(Document())[:-2000],
    "an empty zip": lambda: b"PK\x05\x06" + bytes(18),
    "no text part": lambda: changed(
        saved(Document()), lambda name, part: b"<a/>" if name == "word/document.xml" else part
    ),
    "broken XML": lambda: changed(
        saved(Document()), lambda name, part: part[:200] if name == "word/styles.xml" else part
    ),
    "a bomb": bomb,
    "entities": with_entities,
    "a deck": lambda: changed(
        saved(Document()),
        lambda name, part: part.replace(
            (MAIN % "document").encode(),
            b"application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
        ),
    ),
}
