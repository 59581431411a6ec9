"""What can be made: for every kind and format, the shape of its data and who makes it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from . import shapes
from .characters import kept, throughout
from .errors import Refused, WrongShape
from .shape import Shape
from .slides import deck
from .typesetting import Typesetter
from .word import files, texts

_OFFICE = "application/vnd.openxmlformats-officedocument"
TYPES = {
    "pdf": "application/pdf",
    "docx": f"{_OFFICE}.wordprocessingml.document",
    "pptx": f"{_OFFICE}.presentationml.presentation",
}
SHAPES: dict[str, Shape] = {
    "minutes": shapes.MINUTES,
    "timeline": shapes.TIMELINE,
    "cards": shapes.CARDS,
    "table-sheets": shapes.TABLE_SHEETS,
    "table-numbers": shapes.TABLE_NUMBERS,
    "badges": shapes.BADGES,
    "poster": shapes.POSTER,
    "run-sheet": shapes.RUN_SHEET,
    "slides": shapes.SLIDES,
    "invitation": shapes.INVITATION,
    "challenge": shapes.CHALLENGE,
}
_PDF = [make for make in SHAPES if make != "slides"]


@dataclass(frozen=True)
class Made:
    type: str
    content: bytes


class Makes:
    def __init__(self, templates: Path) -> None:
        typesetter = Typesetter(templates)
        self._typesetter = typesetter
        self._makers: dict[str, Callable[[dict[str, Any]], bytes]] = {
            f"{make}.pdf": partial(typesetter.pdf, make) for make in _PDF
        }
        self._makers |= {
            "minutes.docx": lambda data: files.made(data, typesetter.rope(), texts.minutes(typesetter.png)),
            "run-sheet.docx": lambda data: files.made(data, typesetter.rope(), texts.run_sheet),
            "invitation.docx": lambda data: files.made(data, typesetter.rope(), texts.invitation(typesetter.png)),
            "slides.pptx": lambda data: deck.made(data, typesetter.png, typesetter.rope),
        }

    @property
    def names(self) -> list[str]:
        return list(self._makers)

    def make(self, make: Any, form: Any, data: Any) -> Made:
        """One document.

        Raises Refused for what a person can put right, WrongShape for data that is not as agreed.
        """
        maker = self._makers.get(f"{make}.{form}") if isinstance(make, str) and isinstance(form, str) else None
        if maker is None:
            raise Refused("unknown-make")
        if not isinstance(data, dict):
            raise WrongShape("data")
        return Made(TYPES[form], maker(throughout(SHAPES[make](data, "data"), kept)))

    def warm_up(self) -> None:
        """Makes empty documents, so that what is loaded once, such as fonts, is there before the first job."""
        nothing = {"language": "nb", "title": "-", "date": "2026-01-01"}
        self.make("minutes", "pdf", nothing | {"parts": []})
        self.make("minutes", "docx", nothing | {"parts": []})
        self.make("slides", "pptx", nothing | {"slides": [{"kind": "title", "title": "-"}]})
