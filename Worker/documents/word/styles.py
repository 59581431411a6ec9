"""Finding a document's own styles, whatever language they were named in, and what stands in for those it lacks."""

from dataclasses import dataclass
from typing import Any

from docx.oxml.ns import qn


@dataclass(frozen=True)
class Role:
    """What a paragraph is. `names` are looked for in order, among styles' names and ids; the rest stands in for one."""

    names: tuple[str, ...]
    size: float = 11
    bold: bool = False
    before: float = 0
    after: float = 6
    keeps_with_next: bool = False
    outline: int | None = None


TITLE = Role(("title", "tittel", "tittel1"), 24, True, 0, 8, True)
LEAD = Role(("subtitle", "undertittel", "undertittel1"), 13, False, 0, 10)
HEADING_1 = Role(("heading 1", "heading1", "overskrift 1", "overskrift1"), 16, True, 18, 6, True, 0)
HEADING_2 = Role(("heading 2", "heading2", "overskrift 2", "overskrift2"), 13, True, 12, 4, True, 1)
BULLET = Role(("list bullet", "listbullet", "punktliste", "punktliste1", "punktmerketliste"), after=3)
BULLET_2 = Role(("list bullet 2", "listbullet2", "punktliste 2", "punktliste2"), after=3)
BULLET_3 = Role(("list bullet 3", "listbullet3", "punktliste 3", "punktliste3"), after=3)
NUMBER = Role(
    ("list number", "listnumber", "nummerert liste", "nummerertliste", "nummerertliste1"),
    bold=True,
    before=10,
    after=3,
    keeps_with_next=True,
)
CAPTION = Role(("caption", "bildetekst", "bildetekst1"), bold=True, before=10, after=4, keeps_with_next=True)
TEXT = Role(())
TABLE = Role(("table grid", "tablegrid", "tabellrutenett", "tabell rutenett"))

ROLES = (TITLE, LEAD, HEADING_1, HEADING_2, BULLET, BULLET_2, BULLET_3, NUMBER, CAPTION)


def _plain(name: str | None) -> str:
    return (name or "").strip().lower()


class Styles:
    """The styles of one document, found once."""

    def __init__(self, document: Any) -> None:
        self._by_word: dict[tuple[str, str], Any] = {}
        for style in document.styles.element.iter(qn("w:style")):
            kind = style.get(qn("w:type"), "paragraph")
            name = style.find(qn("w:name"))
            words = [] if name is None else [_plain(name.get(qn("w:val")))]
            aliases = style.find(qn("w:aliases"))
            words += [] if aliases is None else [_plain(word) for word in aliases.get(qn("w:val"), "").split(",")]
            for word in (*words, _plain(style.get(qn("w:styleId")))):
                self._by_word.setdefault((kind, word), style)

    def find(self, role: Role, kind: str = "paragraph") -> str | None:
        """The id of the document's style for this role, or None."""
        element = self.element(role, kind)
        return None if element is None else element.get(qn("w:styleId"))

    def element(self, role: Role, kind: str = "paragraph") -> Any:
        return next((self._by_word[kind, name] for name in role.names if (kind, name) in self._by_word), None)

    def numbering(self, role: Role) -> str | None:
        """The id of the list this role's style belongs to, its own or one it is based on."""
        element = self.element(role)
        for _ in range(20):
            if element is None:
                return None
            number = element.find(f"{qn('w:pPr')}/{qn('w:numPr')}/{qn('w:numId')}")
            if number is not None:
                value: str | None = number.get(qn("w:val"))
                return value
            based = element.find(qn("w:basedOn"))
            element = None if based is None else self._by_word.get(("paragraph", _plain(based.get(qn("w:val")))))
        return None
