"""A table: its head is repeated on every page, no row is split, and there are only horizontal lines."""

from collections.abc import Sequence
from typing import Any

from .elements import Run, element, paragraph

#: Text, or paragraphs that are made already.
Cell = str | list[Any]

_LYING = ("top", "bottom", "insideH")
# In the order of the schema.
_EDGES = ("top", "left", "bottom", "right", "insideH", "insideV")


def table(
    style: str | None, columns: list[str], rows: Sequence[Sequence[Cell]], numeric: list[int], shares: list[int]
) -> Any:
    """The element. `shares` are the columns' widths in hundredths of the whole; those in `numeric` align right."""
    made = element("tbl")
    grid = element("tblGrid")
    grid.extend(element("gridCol", w=str(share * 94)) for share in shares)
    made.extend([_look(style), grid, _row(columns, shares, numeric, is_head=True)])
    made.extend(_row(row, shares, numeric, is_head=False) for row in rows)
    return made


def _look(style: str | None) -> Any:
    look = element("tblPr")
    if style:
        look.append(element("tblStyle", val=style))
    look.append(element("tblW", type="pct", w="5000"))
    borders = element("tblBorders")
    line = {"val": "single", "sz": "4", "space": "0", "color": "8F8577"}
    borders.extend(element(edge, **line) if edge in _LYING else element(edge, val="nil") for edge in _EDGES)
    margins = element("tblCellMar")
    margins.extend(element(edge, w="100", type="dxa") for edge in ("left", "right"))
    look.extend([borders, element("tblLayout", type="fixed"), margins, element("tblLook", val="0020", firstRow="1")])
    return look


def _row(cells: Sequence[Cell], shares: list[int], numeric: list[int], is_head: bool) -> Any:
    row = element("tr")
    form = element("trPr")
    form.append(element("cantSplit"))
    if is_head:
        form.append(element("tblHeader"))
    row.append(form)
    for index, cell in enumerate(cells):
        made = element("tc")
        width = element("tcPr")
        width.append(element("tcW", type="pct", w=str(shares[index] * 50)))
        made.append(width)
        if isinstance(cell, str):
            words = Run(cell, bold=is_head)
            cell = [paragraph([words], before=2, after=2, is_right=index in numeric, keeps=is_head)]
        made.extend(cell)
        row.append(made)
    return row
