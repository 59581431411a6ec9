"""What is taken out of a municipality's Word file: its text, and whatever points out of it."""

import re
from typing import Any

from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.oxml.ns import qn

from .traces import drop_traces

# What a document without text still needs. All else goes when nothing points at it: pictures, comments, notes, data.
_KEPT = (RT.STYLES, RT.NUMBERING, RT.SETTINGS, RT.WEB_SETTINGS, RT.FONT_TABLE, RT.THEME)
# Fields that read from another file or address.
_FETCHING = re.compile(
    r"^\s*(INCLUDE|LINK|DDE|DATABASE|IMPORT|EMBED|MACROBUTTON|RD\b|HYPERLINK|FILLIN|ASK\b)", re.IGNORECASE
)
_SETTINGS_DROPPED = (
    "attachedTemplate",
    "mailMerge",
    "attachedSchema",
    "saveThroughXslt",
    "footnotePr",
    "endnotePr",
    "documentProtection",
    "writeProtection",
    "trackRevisions",
    "docVars",
)
_REFERENCES = (qn("w:headerReference"), qn("w:footerReference"))
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


def clean(document: Any) -> None:
    """Leaves page set-up, headers, footers and styles, and nothing else."""
    _empty_body(document.element.body)
    _drop_relations(document.part)
    package = document.part.package
    for key in [
        key
        for key, relation in package.rels.items()
        if relation.reltype not in (RT.OFFICE_DOCUMENT, RT.CORE_PROPERTIES)
    ]:
        del package.rels[key]
    _clean_settings(document.settings.element)
    for part in [document.part, *_reachable(document.part)]:
        _drop_external(part)
        if getattr(part, "element", None) is not None:
            drop_traces(part.element)


def _empty_body(body: Any) -> None:
    """Keeps the set-up of one section: the last upright one, because a landscape section is usually an appendix, or
    else the last. It also keeps the headers and footers that it inherited from sections before it."""
    sections = list(body.iter(qn("w:sectPr")))
    upright = [section for section in sections if not _lies_down(section)]
    last: Any = (upright or sections or [None])[-1]
    for section in reversed(sections[: sections.index(last)] if sections else []):
        present = {(reference.tag, reference.get(qn("w:type"))) for reference in last.iter(*_REFERENCES)}
        for reference in list(section.iter(*_REFERENCES)):
            if (reference.tag, reference.get(qn("w:type"))) not in present:
                last.insert(0, reference)
    for child in list(body):
        if child is not last:
            body.remove(child)
    if last is not None:
        if last.getparent() is not body:
            body.append(last)
        for note in (
            last.findall(qn("w:footnotePr")) + last.findall(qn("w:endnotePr")) + last.findall(qn("w:sectPrChange"))
        ):
            last.remove(note)
        # These were set for the text that stood there: the minutes begin at page 1, at the top, in one column.
        for name in ("type", "pgNumType", "lnNumType", "vAlign", "cols", "textDirection", "formProt"):
            for setting in last.findall(qn(f"w:{name}")):
                last.remove(setting)


def _lies_down(section: Any) -> bool:
    size = section.find(qn("w:pgSz"))
    return size is not None and size.get(qn("w:orient")) == "landscape"


def _drop_relations(part: Any) -> None:
    used = {
        value for element in part.element.iter() for name, value in element.attrib.items() if name.startswith(_RELATION)
    }
    for key in [key for key, relation in part.rels.items() if key not in used and relation.reltype not in _KEPT]:
        del part.rels[key]


def _reachable(part: Any) -> list[Any]:
    """The parts it refers to, directly or through other parts."""
    found: list[Any] = []
    waiting = [part]
    while waiting:
        for relation in waiting.pop().rels.values():
            if not relation.is_external and relation.target_part not in found and relation.target_part is not part:
                found.append(relation.target_part)
                waiting.append(relation.target_part)
    return found


def _clean_settings(settings: Any) -> None:
    for name in _SETTINGS_DROPPED:
        for element in settings.findall(qn(f"w:{name}")):
            settings.remove(element)


def _drop_external(part: Any) -> None:
    """Removes relations to what is outside the file, and what used them. The words of a link stay."""
    gone = {
        key
        for key, relation in part.rels.items()
        if relation.is_external
        or relation.reltype.endswith(("/oleObject", "/package", "/control", "/attachedTemplate"))
    }
    for key in gone:
        del part.rels[key]
    element = getattr(part, "element", None)
    if element is None:
        return
    for link in list(element.iter(qn("w:hyperlink"))):
        _unwrap(link)
    for embedded in [*element.iter(qn("w:object")), *element.iter(qn("w:control")), *element.iter(qn("w:altChunk"))]:
        embedded.getparent().remove(embedded)
    for code in element.iter(qn("w:instrText")):
        if _FETCHING.match(code.text or ""):
            code.text = ' QUOTE "" '
    for field in list(element.iter(qn("w:fldSimple"))):
        if _FETCHING.match(field.get(qn("w:instr"), "")):
            _unwrap(field)
    for user in list(element.iter()):
        for name, value in list(user.attrib.items()):
            if name.startswith(_RELATION) and value in gone:
                del user.attrib[name]


def _unwrap(element: Any) -> None:
    """Replaces an element by its children."""
    parent = element.getparent()
    at = parent.index(element)
    for child in reversed(list(element)):
        parent.insert(at, child)
    parent.remove(element)
