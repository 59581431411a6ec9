"""A stream whose last byte is a carriage return, written so that every reader finds the same length.

PDF/A asks that a stream's length leaves out the line end before `endstream`. Typst writes a line feed there. When the
data's own last byte is a carriage return, a reader that looks backwards takes both for the line end, and finds the
stream a byte short.
"""

import re
from bisect import bisect_left

_AMBIGUOUS = re.compile(rb"\r\nendstream")
_ENTRY = re.compile(rb"(\d{10}) (\d{5}) n")


def unambiguous(pdf: bytes) -> bytes:
    """The same file with a line end of two bytes after such streams, and its table of offsets moved accordingly."""
    places = [match.start() for match in _AMBIGUOUS.finditer(pdf)]
    if not places:
        return pdf
    head, _, tail = pdf.rpartition(b"\nxref\n")
    table, _, start = tail.rpartition(b"startxref\n")

    def moved(offset: int) -> int:
        return offset + bisect_left(places, offset)

    table = _ENTRY.sub(lambda entry: b"%010d %s n" % (moved(int(entry[1])), entry[2]), table)
    number, newline, end = start.partition(b"\n")
    head = _AMBIGUOUS.sub(b"\r\r\nendstream", head)
    return head + b"\nxref\n" + table + b"startxref\n%d" % moved(int(number)) + newline + end
