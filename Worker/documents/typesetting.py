"""PDF and pictures, with Typst. People's text reaches it as data only, never as markup."""

import json
from pathlib import Path
from typing import Any

import typst

from .characters import MACHINES, Coverage, throughout
from .line_ends import unambiguous

# A document with more characters of data than this is large.
_LARGE = 200_000

STANDARDS: list[Any] = ["a-2a", "ua-1"]


class Typesetter:
    """Typst with the worker's own fonts and pages, and nothing else to read."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._coverage = Coverage(folder / "fonts" / "coverage.txt")
        fonts = typst.Fonts(
            include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(folder / "fonts")]
        )
        self._compiler = typst.Compiler(root=str(folder), font_paths=fonts, ignore_system_fonts=True)

    def pdf(self, page: str, data: dict[str, Any]) -> bytes:
        """The page `page`.typ with this data, as PDF/A-2a and PDF/UA-1 in one."""
        inputs = {
            "data": json.dumps(throughout(data, self._coverage.printable, MACHINES | {"alt"}), ensure_ascii=False)
        }
        made = self._compiler.compile(
            input=str(self._folder / f"{page}.typ"), format="pdf", sys_inputs=inputs, pdf_standards=STANDARDS
        )
        if len(inputs["data"]) > _LARGE:
            self._forget()
        return unambiguous(_one(made))

    def png(self, svg: str, pixels: int = 1500) -> bytes:
        """A drawing as a picture of this width, with a transparent background."""
        return self._picture("picture", {"svg": svg}, pixels)

    def rope(self) -> bytes:
        """A length of rope as a picture."""
        return self._picture("rope", {}, 1500)

    def _forget(self) -> None:
        """Typst keeps layouts until ten compilations have not used them. After a large document that is much memory."""
        for _ in range(10):
            self._compiler.compile(input=b"", format="pdf", sys_inputs={})

    def _picture(self, page: str, data: dict[str, Any], pixels: int) -> bytes:
        """The pages for pictures are five inches wide."""
        inputs = {"data": json.dumps(data, ensure_ascii=False)}
        made = self._compiler.compile(
            input=str(self._folder / f"{page}.typ"), format="png", sys_inputs=inputs, ppi=pixels / 5, pdf_standards=[]
        )
        return _one(made)


def _one(made: Any) -> bytes:
    """Typst answers with a list when there are several pictures; we never ask for more than one."""
    return bytes(made[0] if isinstance(made, list) else made)
