"""The right half of a slide: a drawing, a code to scan with its words, or both below each other."""

import io
from typing import Any

from pptx.util import Emu, Inches

from .. import svg
from .figures import write
from .slide import Picture
from .theme import BOTTOM, RIGHT

_LEFT, _TOP = 7.6, 0.9


def add(slide: Any, it: dict[str, Any], drawing: dict[str, Any] | None, picture: Picture) -> None:
    bottom = BOTTOM
    if it["qr"]:
        side = 3.0 if drawing else 4.2
        top = bottom - side - 0.75 if drawing else 1.2
        _add_code(slide, it["qr"], it["code"], top, side, picture)
        bottom = top - 0.2
    elif it["code"]:
        _add_words(slide, it["code"], _LEFT, bottom - 0.7)
        bottom -= 0.8
    if drawing:
        png = picture(drawing["svg"], 1500)
        _add_fitted(slide, png, drawing["alt"], RIGHT - _LEFT, bottom - _TOP)


def _add_code(slide: Any, code: dict[str, Any], words: str | None, top: float, side: float, picture: Picture) -> None:
    quiet = side * 4 / (code["size"] + 8)
    place = (Inches(_LEFT), Inches(top), Inches(side), Inches(side))
    shape = slide.shapes.add_picture(io.BytesIO(picture(svg.qr(code), 900)), *place)
    shape._element.nvPicPr.cNvPr.set("descr", code["alt"])
    if words:
        _add_words(slide, words, _LEFT + quiet, top + side - quiet / 2)


def _add_words(slide: Any, words: str, left: float, top: float) -> None:
    box = slide.shapes.add_textbox(Inches(left), Inches(top), Inches(RIGHT - left), Inches(0.7))
    box.text_frame.word_wrap = True
    box.text_frame.margin_left = 0
    write(box.text_frame, [words], 28)
    font = box.text_frame.paragraphs[0].runs[0].font
    font.bold = True
    font.name = "+mj-lt"


def _add_fitted(slide: Any, png: bytes, alt: str, width: float, height: float) -> None:
    """A picture as large as its place allows, and in the middle of it."""
    shape = slide.shapes.add_picture(io.BytesIO(png), Inches(_LEFT), Inches(_TOP))
    scale = min(Inches(width) / shape.width, Inches(height) / shape.height)
    shape.width, shape.height = Emu(int(shape.width * scale)), Emu(int(shape.height * scale))
    shape.left = Emu(Inches(_LEFT) + (Inches(width) - shape.width) // 2)
    shape.top = Emu(Inches(_TOP) + (Inches(height) - shape.height) // 2)
    shape._element.nvPicPr.cNvPr.set("descr", alt)
