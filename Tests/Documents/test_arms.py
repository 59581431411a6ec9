"""A unit's picture at the head of its minutes and invitations."""

import base64
import io
import struct
import zlib
from typing import Any

import pytest
from docx import Document

import examples
from world import dangling, squeezed


def png(width: int, height: int) -> bytes:
    """Green, and see-through to the left."""
    dots = b"".join(bytes((14, 90, 80, 255 if at > width // 4 else 0)) for at in range(width))
    parts = [
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)),
        (b"IDAT", zlib.compress(b"".join(b"\0" + dots for _ in range(height)))),
        (b"IEND", b""),
    ]
    chunks = [struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
              for kind, data in parts]
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def with_arms(data: dict[str, Any], picture: bytes, width: int, height: int) -> dict[str, Any]:
    svg = (
        f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {width} {height}'><image width='{width}' "
        f"height='{height}' href='data:image/png;base64,{base64.b64encode(picture).decode()}'/></svg>"
    )
    return data | {"drawings": data.get("drawings", {}) | {"vapen": {"svg": svg, "alt": "Våpenet til Fjordvik"}}}


@pytest.mark.parametrize("make", ["minutes", "invitation"])
@pytest.mark.parametrize("size", [(80, 100), (600, 40), (30, 2000)])
def test_the_picture_stands_above_the_rest_in_a_pdf_that_everyone_can_read(pdf, make, size):
    plain = getattr(examples, make)()
    made = pdf(make, with_arms(plain, png(*size), *size))
    assert made.problems() == []
    assert made.structure().count("Figure") == pdf(make, plain).structure().count("Figure") + 1
    assert squeezed(plain["title"]) in made.words()


@pytest.mark.parametrize("make", ["minutes", "invitation"])
def test_and_in_word_with_its_words_and_at_most_eight_centimetres_wide(worker, make):
    for size, wide in [((80, 100), 14.4), ((2000, 30), 80), ((30, 2000), 0.27)]:
        made = Document(io.BytesIO(worker.made(make, "docx", with_arms(getattr(examples, make)(), png(*size), *size))))
        found = made.inline_shapes[0]
        assert abs(found.width.mm - wide) < 0.2
        assert found._inline.docPr.get("descr") == "Våpenet til Fjordvik"
        assert dangling(worker.made(make, "docx", with_arms(getattr(examples, make)(), png(*size), *size))) == []


def test_dots_that_cannot_be_read_make_no_document(own_worker):
    broken = bytearray(png(80, 100))
    broken[60:70] = b"A" * 10
    answer = own_worker.ask("minutes", "pdf", with_arms(examples.minutes(), bytes(broken), 80, 100))
    assert not answer.line["ok"]
