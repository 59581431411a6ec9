"""Charts and tables on slides: real ones, that can be edited."""

from typing import Any

from pptx.chart.data import CategoryChartData
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_CHART_TYPE, XL_LEGEND_POSITION
from pptx.enum.dml import MSO_THEME_COLOR
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml.ns import qn
from pptx.util import Inches, Pt

from .theme import BOTTOM, GREY, LEFT, RIGHT, TOP

_SHADES = (MSO_THEME_COLOR.ACCENT_1, MSO_THEME_COLOR.ACCENT_2, MSO_THEME_COLOR.ACCENT_3, MSO_THEME_COLOR.ACCENT_4)


def _numbers(chart: dict[str, Any]) -> str:
    """The number format: a space between thousands, a decimal if any value has one, and the unit at the end."""
    unit = chart["unit"].replace('"', "")
    values = [value for series in chart["series"] for value in series["values"] if value is not None]
    whole = "# ##0" if any(abs(value) >= 1000 for value in values) else "0"
    decimals = "" if all(float(value).is_integer() for value in values) else ".0"
    return whole + decimals + (f'"{unit}"' if unit else "")


def is_wide(chart: dict[str, Any]) -> bool:
    """Too many columns to stand beside words."""
    return len(chart["categories"]) * len(chart["series"]) > 10


def folded(table: dict[str, Any]) -> dict[str, Any]:
    """Folds a long table of one or two narrow columns: each part stands to the right of the one before."""
    columns, rows = table["columns"], table["rows"]
    if len(columns) > 2 or len(rows) <= 8 or any(len(cell) > 14 for row in rows for cell in row):
        return table
    parts = 3 if len(rows) > 16 else 2
    height = -(-len(rows) // parts)
    blank = [""] * len(columns)
    padded = rows + [blank] * (parts * height - len(rows))
    wide = [[cell for part in range(parts) for cell in padded[at + part * height]] for at in range(height)]
    numeric = [number + part * len(columns) for part in range(parts) for number in table["numeric"]]
    return table | {"columns": columns * parts, "rows": wide, "numeric": numeric}


def add_chart(slide: Any, chart: dict[str, Any], left: float = LEFT, top: float = TOP) -> None:
    """Columns standing side by side; a gap where there is no figure."""
    data = CategoryChartData(number_format=_numbers(chart))
    data.categories = chart["categories"]
    for series in chart["series"]:
        data.add_series(series["name"], series["values"])
    bottom = BOTTOM - (0.4 if chart["source"] else 0)
    place = (Inches(left), Inches(top), Inches(RIGHT - left), Inches(bottom - top))
    frame = slide.shapes.add_chart(XL_CHART_TYPE.COLUMN_CLUSTERED, *place, data)
    frame._element.nvGraphicFramePr.cNvPr.set("descr", chart["title"])
    made = frame.chart
    made.font.size = Pt(16)
    made.has_title = True
    made.chart_title.text_frame.text = chart["title"]
    made.chart_title.text_frame.paragraphs[0].runs[0].font.size = Pt(18)
    made.has_legend = len(chart["series"]) > 1
    if made.has_legend:
        made.legend.position = XL_LEGEND_POSITION.BOTTOM
        made.legend.include_in_layout = False
    made.value_axis.has_major_gridlines = False
    made.value_axis.visible = False
    made.value_axis.minimum_scale = min(
        [0, *(value for series in chart["series"] for value in series["values"] if value is not None)]
    )
    plot = made.plots[0]
    plot.gap_width, plot.overlap = 60, -5
    plot.has_data_labels = True
    plot.data_labels.number_format = _numbers(chart)
    plot.data_labels.number_format_is_linked = False
    plot.data_labels.font.size = Pt(14 if is_wide(chart) else 16)
    for series, shade in zip(plot.series, _SHADES * (1 + len(chart["series"]) // 4), strict=False):
        series.format.fill.solid()
        series.format.fill.fore_color.theme_color = shade
    if chart["source"]:
        small(slide, chart["source"], left, BOTTOM - 0.35, RIGHT - left)


def add_table(
    slide: Any, columns: list[str], rows: list[list[str]], numeric: list[int], size: int, name: str, top: float
) -> None:
    frame = slide.shapes.add_table(
        len(rows) + 1, len(columns), Inches(LEFT), Inches(top), Inches(RIGHT - LEFT), Inches(0.4 * (len(rows) + 1))
    )
    frame._element.nvGraphicFramePr.cNvPr.set("descr", name)
    table = frame.table
    table.horz_banding = False
    for y, row in enumerate([columns, *rows]):
        for x, words in enumerate(row):
            cell = table.cell(y, x)
            cell.vertical_anchor = MSO_ANCHOR.TOP
            write(cell.text_frame, [words], size)
            cell.fill.solid()
            cell.fill.fore_color.theme_color = MSO_THEME_COLOR.ACCENT_1 if y == 0 else MSO_THEME_COLOR.BACKGROUND_1
            for paragraph in cell.text_frame.paragraphs:
                paragraph.alignment = PP_ALIGN.RIGHT if x in numeric else PP_ALIGN.LEFT
                for run in paragraph.runs:
                    run.font.bold = y == 0
                    run.font.color.theme_color = MSO_THEME_COLOR.BACKGROUND_1 if y == 0 else MSO_THEME_COLOR.TEXT_1
            if y:
                _underline(cell)


def _underline(cell: Any) -> None:
    properties = cell._tc.get_or_add_tcPr()
    for tag in ("a:lnL", "a:lnR", "a:lnT", "a:lnB"):
        line = properties.makeelement(qn(tag), {"w": "9525"} if tag == "a:lnB" else {"w": "0"})
        if tag == "a:lnB":
            colour = line.makeelement(qn("a:solidFill"), {})
            colour.append(colour.makeelement(qn("a:schemeClr"), {"val": "accent4"}))
            line.append(colour)
        else:
            line.append(line.makeelement(qn("a:noFill"), {}))
        properties.insert(("a:lnL", "a:lnR", "a:lnT", "a:lnB").index(tag), line)


def small(slide: Any, words: str, left: float, top: float, width: float) -> None:
    """A line of small grey text."""
    box = slide.shapes.add_textbox(Inches(left), Inches(top), Inches(width), Inches(0.35))
    box.text_frame.word_wrap = True
    write(box.text_frame, [words], 14)
    for run in box.text_frame.paragraphs[0].runs:
        run.font.color.rgb = RGBColor.from_string(GREY)


def write(frame: Any, paragraphs: list[str], size: int | None = None, gap: float = 0) -> None:
    """Paragraphs, new lines inside them kept."""
    for index, words in enumerate(paragraphs):
        paragraph = frame.paragraphs[0] if index == 0 else frame.add_paragraph()
        if index and gap:
            paragraph.space_before = Pt(gap)
        for at, line in enumerate(words.split("\n")):
            if at:
                paragraph.add_line_break()
            run = paragraph.add_run()
            run.text = line
            if size:
                run.font.size = Pt(size)
