"""How large the letters of a run sheet can be when it is to stay on two pages, whatever font stands in for ours."""

from math import ceil
from typing import Any

from .elements import LINE

_SIZES = (10.5, 10, 9.5, 9, 8.5, 8)
# In points: a compact page between its margins, and what the title and the table's heads take of two pages.
_WIDTH, _HEIGHT = 516, 737
_HEADS = 110
# The width of a letter as a part of its size, in the widest of the fonts that stand in for ours.
_LETTER = 0.56
# Between a cell's edges and its words, and above and below the paragraphs of a row.
_BESIDE, _BETWEEN = 10, 13


def size(steps: list[dict[str, Any]], shares: list[int]) -> float:
    """The largest that fits; the smallest when none does."""
    return next((each for each in _SIZES if _length(steps, shares, each) < 2 * _HEIGHT - _HEADS), _SIZES[-1])


def _length(steps: list[dict[str, Any]], shares: list[int], size: float) -> float:
    heights = [_row(step, shares, size) for step in steps]
    # A row is never split, so a part of a row may stay empty at the foot of the first page.
    return sum(heights) + max(heights, default=0) / 2


def _row(step: dict[str, Any], shares: list[int], size: float) -> float:
    said = [f"{label}  {words}" for label, words in _said(step) if words]
    words = _lines(said, shares[1], size) + (size + 2) / size
    done = _lines(step["do"], shares[2], size, 11)
    return max(words, done) * size * LINE + _BETWEEN


def _said(step: dict[str, Any]) -> list[tuple[str, str | None]]:
    return [(step["sayLabel"], step["say"]), (step["groupsLabel"], step["groups"])]


def _lines(texts: list[str], share: int, size: float, indent: float = 0) -> int:
    letters = (_WIDTH * share / 100 - _BESIDE - indent) / (size * _LETTER)
    return sum(ceil(len(text) / letters) for text in texts)
