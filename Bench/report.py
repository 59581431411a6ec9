"""The table: printed, and put between two lines of docs/performance.md."""
from dataclasses import dataclass
from pathlib import Path
from statistics import median

BEGIN, END = "<!-- bench: begin -->", "<!-- bench: end -->"
HEAD = ["What", "Bound", "Ours", "Floor", "Met"]


@dataclass
class Row:
    what: str
    bound: str
    ours: str
    floor: str = "–"
    is_met: bool | None = None

    @property
    def cells(self) -> list[str]:
        met = {None: "–", True: "yes", False: "**no**"}[self.is_met]
        return [self.what, self.bound, self.ours, self.floor, met]


def percentile(numbers: list[float], part: int) -> float:
    ordered = sorted(numbers)
    return ordered[min(len(ordered) - 1, len(ordered) * part // 100)]


def ms(seconds: float) -> str:
    return f"{seconds * 1000:.1f}" if seconds < 0.0995 else f"{seconds * 1000:.0f}"


def percentiles(numbers: list[float], *parts: int) -> str:
    return ", ".join(f"p{part} {ms(percentile(numbers, part))}" for part in parts) + " ms"


def spread(runs: list[float], form=ms) -> str:
    """The runs' lowest, middle and highest."""
    return " / ".join(form(value) for value in (min(runs), median(runs), max(runs)))


def markdown(rows: list[Row], caption: str) -> str:
    lines = [HEAD, ["---"] * len(HEAD), *[row.cells for row in rows]]
    return caption + "\n\n" + "\n".join("| " + " | ".join(cells) + " |" for cells in lines)


def plain(rows: list[Row]) -> str:
    table = [HEAD, *[row.cells for row in rows]]
    widths = [max(len(cells[column]) for cells in table) for column in range(len(HEAD))]
    filled = [[cell.ljust(width) for cell, width in zip(cells, widths, strict=True)] for cells in table]
    return "\n".join("  ".join(cells).rstrip() for cells in filled)


def write(path: Path, text: str):
    page = path.read_text()
    before, rest = page.split(BEGIN)
    after = rest.split(END)[1]
    path.write_text(f"{before}{BEGIN}\n{text}\n{END}{after}")
