"""People's characters, made fit for a file. One odd character never stops a document."""

import re
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

# One emoji as people see it: its first character, and the joiners, skin tones and variations that follow.
_VARIES = "\ufe0e\ufe0f\u20e3\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f"
_JOINED = f"(?:\u200d[^\\s][{_VARIES}]*)"
_CLUSTER = re.compile(
    "[\U0001f1e6-\U0001f1ff]{2}"
    f"|[^\\s\u200d{_VARIES}\u0300-\u036f][{_VARIES}]+{_JOINED}*"
    f"|[\u2600-\u27bf\U0001f000-\U0001faff]{_JOINED}+"
)
_NEW_LINES = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
# What XML 1.0 forbids, and single surrogates.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_LONG = re.compile(r"\S{40,}")
_HEX_PAIR = re.compile(r"([0-9A-F]+)-([0-9A-F]+)")

Fit = Callable[[str], str]


def kept(string: str) -> str:
    """The text as it was written, without what XML forbids. For Word and PowerPoint."""
    return _FORBIDDEN.sub("", _NEW_LINES.sub("\n", string).replace("\t", " "))


def _name(character: str) -> str:
    return f"[{unicodedata.name(character, f'U+{ord(character):04X}')}]"


def _breakable(match: re.Match[str]) -> str:
    """A word longer than a line gets places to break: after the signs of an address, and every twenty letters."""
    return re.sub(r"[/._?&=@:-](?=\w)|\w{20}(?=\w)", lambda part: part[0] + "\u200b", match[0])


class Coverage:
    """The characters the fonts have, and texts written with them."""

    def __init__(self, ranges: Path) -> None:
        self._covered = frozenset(
            point
            for first, last in _HEX_PAIR.findall(ranges.read_text())
            for point in range(int(first, 16), int(last, 16) + 1)
        )

    def printable(self, string: str) -> str:
        """What the fonts lack as its equal, or its name in brackets; nothing invisible, no unbreakable word."""
        string = unicodedata.normalize("NFC", kept(string))
        if not string.isascii():
            string = _CLUSTER.sub(lambda match: self._character(match[0][0]), string)
            string = "".join(map(self._character, string))
        return _LONG.sub(_breakable, string)

    def _character(self, character: str) -> str:
        if ord(character) in self._covered or character == "\n":
            return character
        category = unicodedata.category(character)
        if category == "Zs":
            return " "
        if category in ("Cc", "Cf", "Cs") or "\ufe00" <= character <= "\ufe0f":
            return ""
        # A ligature copied out of a PDF is its letters, and a wide letter is the usual one.
        equal = unicodedata.normalize("NFKC", character)
        return equal if self._covered.issuperset(map(ord, equal)) else _name(character)


# The values of these keys are for programs. People did not write them, and they must stay as they are.
MACHINES = frozenset({"svg", "path", "template"})


def throughout(value: Any, fit: Fit, but: frozenset[str] = MACHINES) -> Any:
    """The same data with every string made fit, except under the keys in `but`."""
    if isinstance(value, str):
        return fit(value)
    if isinstance(value, list):
        return [throughout(each, fit, but) for each in value]
    if isinstance(value, dict):
        return {
            key: each if key in but and isinstance(each, str) else throughout(each, fit, but)
            for key, each in value.items()
        }
    return value
