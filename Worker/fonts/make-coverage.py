"""Writes coverage.txt: which characters the two text fonts both have, as ranges of hexadecimal code points.

Run where fonttools is installed, after the fonts have been subset. What Sora lacks, Typst takes from Inter.
"""

from itertools import groupby
from pathlib import Path

from fontTools.ttLib import TTFont

HERE = Path(__file__).parent


def ranges(points: set[int]) -> list[str]:
    """The points in order, those that follow each other as one range."""
    runs = groupby(enumerate(sorted(points)), key=lambda pair: pair[1] - pair[0])
    ends = [[point for _, point in run] for _, run in runs]
    return [f"{run[0]:04X}-{run[-1]:04X}" for run in ends]


covered = set.intersection(
    *(set(TTFont(HERE / name).getBestCmap()) for name in ("Inter-Regular.otf", "Inter-SemiBold.otf"))
)
(HERE / "coverage.txt").write_text("\n".join(ranges(covered)) + "\n")
