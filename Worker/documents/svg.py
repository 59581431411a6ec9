"""The few drawings the worker makes itself, as SVG, for files that Typst does not lay out."""

import re
from typing import Any

_START = "<svg xmlns='http://www.w3.org/2000/svg'"
_RINGS = {"blue": "<circle cx='14' cy='14' r='10.3'", "orange": "<path d='M18.5 4.7A10.3 10.3 0 1 0 24.3 14'"}


def size(drawing: str) -> tuple[float, float]:
    """How wide and how high it says that it is; square when it does not say."""
    found = re.search(r"viewBox=['\"][-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)['\"]", drawing)
    width, height = (float(it) for it in found.groups()) if found else (1.0, 1.0)
    return (width, height) if width and height else (1.0, 1.0)


def ring(colour: str, ink: str) -> str:
    """The ring that is closed on blue and open on orange."""
    stroke = f"fill='none' stroke='#{ink}' stroke-width='6.4' stroke-dasharray='6.6 1.5'"
    return f"{_START} viewBox='0 0 28 28'>{_RINGS[colour]} {stroke}/></svg>"


def qr(code: dict[str, Any]) -> str:
    """A code, black on white, with the four modules of quiet around it."""
    side = code["size"] + 8
    ground = f"<path fill='#fff' d='M-4-4h{side}v{side}h-{side}z'/>"
    dark = f"<path fill='#000' d='{code['path']}'/>"
    return f"{_START} viewBox='-4 -4 {side} {side}' shape-rendering='crispEdges'>{ground}{dark}</svg>"
