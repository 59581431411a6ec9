"""Writes a document's text as XML elements, which is quick also with thousands of paragraphs."""

import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from docx.oxml.ns import qn
from docx.shared import Emu

from .elements import Run, describe, element, paragraph
from .lists import Lists
from .styles import BULLET, BULLET_2, BULLET_3, NUMBER, TABLE, TEXT, Role, Styles
from .tables import Cell, table


class Body:
    """The text of a document, written from the first paragraph to the last."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self._styles = Styles(document)
        self._lists = Lists(document, self._styles)
        body = document.element.body
        self._body = body
        self._end = body.find(qn("w:sectPr"))
        self._apart: list[Any] | None = None
        self._bulleted = {role: self._styles.numbering(role) is not None for role in (BULLET, BULLET_2, BULLET_3)}

    def paragraph(self, role: Role, *runs: Run | str, **form: Any) -> Any:
        """A paragraph at the end. `form` is what `elements.properties` takes."""
        made = self._paragraph(role, runs, **form)
        self._add(made)
        return made

    def text(self, string: str, **form: Any) -> None:
        """Paragraphs of a string: an empty line between two, a new line inside one."""
        for part in string.split("\n\n"):
            if part.strip():
                self.paragraph(TEXT, part.strip("\n"), **form)

    def bullet(self, level: int, *runs: Run | str, **form: Any) -> None:
        role = (BULLET, BULLET_2, BULLET_3)[min(level, 2)]
        number = None if self._bulleted[role] else self._lists.bullets()
        self.paragraph(role, *runs, number=number, level=min(level, 2) if number else 0, **form)

    def new_numbers(self) -> str:
        """A list for `numbered`, which begins at one."""
        return self._lists.numbers()

    def numbered(self, list_id: str, *runs: Run | str) -> None:
        self.paragraph(NUMBER, *runs, number=list_id, keeps=True)

    @contextmanager
    def cell(self) -> Iterator[list[Any]]:
        """What is written inside the `with` goes into a cell for `table`, and not into the text."""
        self._apart = []
        try:
            yield self._apart
        finally:
            self._apart = None

    def table(
        self, columns: list[str], rows: Sequence[Sequence[Cell]], numeric: list[int], widths: list[int] | None = None
    ) -> None:
        """Widths are in hundredths of the whole."""
        shares = widths or [100 // len(columns)] * len(columns)
        self._add(table(self._styles.find(TABLE, "table"), columns, rows, numeric, shares))
        # Word requires a paragraph after a table. This one is so small that it never needs a new page.
        self.paragraph(TEXT, "", after=0, size=1)

    def picture(self, png: bytes, width: Emu, alt: str) -> None:
        """A picture in a paragraph of its own. Without a description it is marked as decoration."""
        inline = self._document.part.new_pic_inline(io.BytesIO(png), width, None)
        describe(inline, alt)
        made = self._paragraph(TEXT, ())
        run = element("r")
        drawing = element("drawing")
        drawing.append(inline)
        run.append(drawing)
        made.append(run)
        self._add(made)

    # ---- Elements ----

    def _add(self, made: Any) -> None:
        if self._apart is not None:
            self._apart.append(made)
        elif self._end is None:
            self._body.append(made)
        else:
            self._end.addprevious(made)

    def _paragraph(self, role: Role, runs: tuple[Run | str, ...], **form: Any) -> Any:
        return paragraph(runs, role, self._styles.find(role) if role.names else None, **form)
