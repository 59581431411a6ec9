"""Lists: the document's own where it has them, ours where it has none. Every numbered list begins at one."""

from typing import Any

from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.parts.numbering import NumberingPart

from .styles import NUMBER, Styles

_BULLETS = ("•", "–", "·")


def _level(level: int, is_numbered: bool) -> str:
    sign = f"%{level + 1}." if is_numbered else _BULLETS[level]
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{"decimal" if is_numbered else "bullet"}"/>'
        f'<w:lvlText w:val="{sign}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{360 * (level + 1)}" w:hanging="360"/></w:pPr></w:lvl>'
    )


class Lists:
    def __init__(self, document: Any, styles: Styles) -> None:
        self._document = document
        self._styles = styles
        self._bullets: str | None = None

    def bullets(self) -> str:
        """The id of our own bulleted list, three levels deep."""
        if self._bullets is None:
            self._bullets = self._new(self._abstract(is_numbered=False), restarts=False)
        return self._bullets

    def numbers(self) -> str:
        """The id of a new numbered list, which begins at one."""
        own = self._styles.numbering(NUMBER)
        abstract = None
        if own is not None and own != "0":
            path = f"{qn('w:num')}[@{qn('w:numId')}='{own}']/{qn('w:abstractNumId')}"
            found = self._numbering().find(path)
            abstract = None if found is None else found.get(qn("w:val"))
        return self._new(abstract or self._abstract(is_numbered=True), restarts=True)

    def _numbering(self) -> Any:
        part = self._document.part
        for relation in part.rels.values():
            if relation.reltype == RT.NUMBERING:
                return relation.target_part.element
        empty = parse_xml(f"<w:numbering {nsdecls('w')}/>")
        made = NumberingPart(PackURI("/word/numbering.xml"), CT.WML_NUMBERING, empty, part.package)
        part.relate_to(made, RT.NUMBERING)
        return empty

    def _abstract(self, is_numbered: bool) -> str:
        numbering = self._numbering()
        abstracts = numbering.findall(qn("w:abstractNum"))
        id = str(1 + max((int(each.get(qn("w:abstractNumId"))) for each in abstracts), default=0))
        levels = "".join(_level(level, is_numbered) for level in range(3))
        kind = "multilevel" if is_numbered else "hybridMultilevel"
        made = parse_xml(
            f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{id}">'
            f'<w:multiLevelType w:val="{kind}"/>{levels}</w:abstractNum>'
        )
        # The schema wants all abstract lists before the lists.
        numbering.insert(numbering.index(abstracts[-1]) + 1 if abstracts else 0, made)
        return id

    def _new(self, abstract: str, restarts: bool) -> str:
        numbering = self._numbering()
        numbers = numbering.findall(qn("w:num"))
        id = str(1 + max((int(each.get(qn("w:numId"))) for each in numbers), default=0))
        start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>' if restarts else ""
        made = parse_xml(f'<w:num {nsdecls("w")} w:numId="{id}"><w:abstractNumId w:val="{abstract}"/>{start}</w:num>')
        last = numbers[-1] if numbers else (numbering.findall(qn("w:abstractNum")) or [None])[-1]
        numbering.insert(0 if last is None else numbering.index(last) + 1, made)
        return id
