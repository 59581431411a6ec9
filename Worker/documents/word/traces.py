"""What tells who has worked on a municipality's Word file: tracked changes, comments, and fields with names."""

import re
from typing import Any

from docx.oxml.ns import qn

# What a tracked change put in stays, and what it took out goes.
_PUT_IN = ("ins", "moveTo")
_TAKEN_OUT = ("del", "moveFrom")
_MARKS = re.compile(
    r"\}(\w+Change|cell(Ins|Del|Merge)|comment(RangeStart|RangeEnd|Reference)"
    r"|move(From|To)Range(Start|End)|customXml(Ins|Del|MoveFrom|MoveTo)Range(Start|End))$"
)
_WITH_NAMES = re.compile(
    r"^\s*(AUTHOR|LASTSAVEDBY|USERNAME|USERINITIALS|USERADDRESS|COMMENTS|FILENAME|TEMPLATE"
    r"|(DOCPROPERTY|INFO)\s+\"?(Author|LastSavedBy|Last\s|Manager|Comments|FileName|Template))",
    re.IGNORECASE,
)
_BOUND_TO_NAMES = re.compile(r"creator|lastModifiedBy|Manager", re.IGNORECASE)


def drop_traces(root: Any) -> None:
    for name in _TAKEN_OUT:
        for element in list(root.iter(qn(f"w:{name}"))):
            _remove(element)
    for name in _PUT_IN:
        for element in list(root.iter(qn(f"w:{name}"))):
            for child in list(element):
                element.addprevious(child)
            _remove(element)
    for element in [each for each in root.iter() if isinstance(each.tag, str) and _MARKS.search(each.tag)]:
        _remove(element)
    _drop_fields(root)
    for bound in list(root.iter(qn("w:dataBinding"))):
        if _BOUND_TO_NAMES.search(bound.get(qn("w:xpath"), "")):
            for text in bound.getparent().getparent().iter(qn("w:t")):
                text.text = ""


def _drop_fields(root: Any) -> None:
    """Fields with names, and what they last showed."""
    for field in list(root.iter(qn("w:fldSimple"))):
        if _WITH_NAMES.match(field.get(qn("w:instr"), "")):
            _remove(field)
    open_fields: list[tuple[list[Any], list[str]]] = []
    for run in list(root.iter(qn("w:r"))):
        kinds = [char.get(qn("w:fldCharType")) for char in run.iter(qn("w:fldChar"))]
        if "begin" in kinds:
            open_fields.append(([], []))
        for runs, _ in open_fields:
            runs.append(run)
        if open_fields:
            open_fields[-1][1].extend(code.text or "" for code in run.iter(qn("w:instrText")))
        if "end" in kinds and open_fields:
            runs, code = open_fields.pop()
            if _WITH_NAMES.match("".join(code)):
                for each in runs:
                    _remove(each)


def _remove(element: Any) -> None:
    if element.getparent() is not None:
        element.getparent().remove(element)
