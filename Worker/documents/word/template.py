"""Opening a municipality's own Word file: what we refuse, and what must not come along from it."""

import base64
import binascii
import io
import zipfile
from typing import Any

from docx import Document

from ..errors import Refused
from ..zips import repacked
from .cleaning import clean

_LARGEST = 5 * 1024 * 1024
_LARGEST_UNPACKED = 60 * 1024 * 1024
_MOST_PARTS = 2000
_OLE = bytes.fromhex("D0CF11E0A1B11AE1")
_MAIN = b"application/vnd.openxmlformats-officedocument.wordprocessingml.%s.main+xml"
_IS_ENCRYPTED = 0x1


def opened(template: str) -> Any:
    """The file as a document without its body text, ready to be written in.

    Raises Refused with one of the words that README.md lists.
    """
    content = _decoded(template)
    if content.startswith(_OLE):
        raise Refused("template-encrypted")
    try:
        _refuse_dangers(content)
        document = Document(io.BytesIO(repacked(content, _as_document)))
        clean(document)
    except Refused:
        raise
    except Exception as error:
        raise Refused("template-broken") from error
    return document


def _decoded(template: str) -> bytes:
    # Four characters of base64 are three bytes: what is too large is refused before it is decoded.
    if len(template) > _LARGEST * 4 // 3 + 4:
        raise Refused("template-too-large")
    try:
        content = base64.b64decode(template, validate=True)
    except (binascii.Error, ValueError) as error:
        raise Refused("template-broken") from error
    if len(content) > _LARGEST:
        raise Refused("template-too-large")
    return content


def _refuse_dangers(content: bytes) -> None:
    """Macros, passwords, and files that unpack to more than a document ever does."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        entries = archive.infolist()
        if len(entries) > _MOST_PARTS or sum(entry.file_size for entry in entries) > _LARGEST_UNPACKED:
            raise Refused("template-broken")
        if any(entry.flag_bits & _IS_ENCRYPTED for entry in entries):
            raise Refused("template-encrypted")
        names = [entry.filename.lower() for entry in entries]
        if any(name.rpartition("/")[2].startswith("vba") for name in names):
            raise Refused("template-macros")
        if b"macroenabled" in archive.read("[Content_Types].xml").lower():
            raise Refused("template-macros")
        for entry in entries:
            if entry.filename.lower().endswith((".xml", ".rels")) and b"<!DOCTYPE" in archive.read(entry):
                raise Refused("template-broken")


def _as_document(name: str, part: bytes) -> bytes:
    """Only the type of its main part makes a .dotx a template."""
    if name == "[Content_Types].xml":
        return part.replace(_MAIN % b"template", _MAIN % b"document")
    return part
