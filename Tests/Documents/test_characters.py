"""People's characters: those the fonts have as they are, the others by name, and none that stops a document."""

import random
import sys
import unicodedata

import pytest

import examples
from world import WORKER, parts

sys.path.insert(0, str(WORKER))
from documents.characters import Coverage, kept  # noqa: E402

COVERAGE = Coverage(WORKER / "fonts" / "coverage.txt")


def with_note(text: str):
    return examples.minutes(
        title=f"Tittel {text}",
        parts=[
            {
                "heading": text,
                "blocks": [{"kind": "list", "items": [{"text": text}]}, {"kind": "paragraph", "text": text}],
            }
        ],
    )


@pytest.mark.parametrize(
    "written, printed",
    [
        ("😀", "[GRINNING FACE]"),
        ("👩🏽‍🚀", "[WOMAN]"),
        ("👨‍👩‍👧‍👦!", "[MAN]!"),
        ("❤️", "[HEAVY BLACK HEART]"),
        ("🇳🇴🇸🇪", "[REGIONAL INDICATOR SYMBOL LETTER N][REGIONAL INDICATOR SYMBOL LETTER S]"),
        ("1️⃣", "1"),
        ("✓️", "✓"),
        ("中", "[CJK UNIFIED IDEOGRAPH-4E2D]"),
        ("م", "[ARABIC LETTER MEEM]"),
        ("\ue000", "[U+E000]"),
        ("a\u0000b\u0007c\u200fd\u00ade\ufefff", "abcdef"),
        ("a\r\nb\u2028c\td", "a\nb\nc d"),
        ("a\u030a\u3000b", "å b"),
        ("Billige ﬁoliner og ﬂere, ﬀ ﬃ ﬄ ﬆ", "Billige fioliner og flere, ff ffi ffl st"),
        ("Ａ１ 𝐅𝐞𝐬𝐭 ㎏ ⑫", "A1 Fest kg 12"),
        ("fritids\u00adtilbud", "fritidstilbud"),
        ("ﷺ", "[ARABIC LIGATURE SALLALLAHOU ALAYHE WASALLAM]"),
        (examples.LETTERS, examples.LETTERS),
    ],
)
def test_a_character_without_a_font_is_written_by_name(written, printed):
    assert COVERAGE.printable(written) == printed


def test_emoji_and_other_scripts_do_not_stop_a_pdf(pdf):
    made = pdf("minutes", with_note(f"Hei 😀 på 👩🏽‍🚀 dere مرحبا 中文 {examples.LETTERS} \x00\x08 \ud83d"))
    text = " ".join(made.text().split())
    assert "Hei [GRINNING FACE] på [WOMAN] dere [ARABIC LETTER MEEM]" in text
    for letter in examples.LETTERS.replace("\u00a0", " ").split():
        assert letter in text, letter
    assert made.problems() == []


def test_word_and_powerpoint_keep_them(worker):
    data = with_note("Hei 😀 مرحبا 中文 \x00\x08")
    assert "Hei 😀 مرحبا 中文".encode() in parts(worker.made("minutes", "docx", data))["word/document.xml"]
    deck = examples.slides() | {
        "slides": [{"kind": "list", "title": "Hei 😀 中文\x0b", "body": ["\ud83d مرحبا"], "notes": "😀\x00"}]
    }
    assert "Hei 😀 中文".encode() in parts(worker.made("slides", "pptx", deck))["ppt/slides/slide1.xml"]


def test_any_character_at_all_can_be_in_a_pdf(pdf):
    """A sample of the characters that have a name, and all that are likely to go wrong."""
    chance = random.Random(42)
    named = [chr(point) for point in range(0x110000) if unicodedata.name(chr(point), None)]
    odd = [
        chr(point)
        for point in (
            *range(0x300),
            0x2028,
            0x2029,
            0xD800,
            0xDFFF,
            0xFFFE,
            0xFFFF,
            0x10FFFF,
            *range(0x2000, 0x2070),
            *range(0x300, 0x370),
        )
    ]
    text = " ".join(f"{character}a" for character in [*odd, *chance.sample(named, 1500)])
    made = pdf("minutes", examples.minutes(parts=[{"heading": "Alt", "blocks": [{"kind": "paragraph", "text": text}]}]))
    assert made.problems() == []


@pytest.mark.parametrize(
    "make", ["cards", "poster", "run-sheet", "challenge", "table-numbers", "badges", "table-sheets", "invitation"]
)
def test_markup_is_text(pdf, make):
    makes = {
        "cards": lambda: examples.cards(chosen=[examples.person_card("#pagebreak() *fet* $x$ @a <b> \\")]),
        "poster": examples.poster,
        "run-sheet": examples.run_sheet,
        "challenge": examples.challenge,
        "table-numbers": examples.table_numbers,
        "badges": lambda: examples.badges(badges=[{"name": '#read("/etc/passwd") $x$', "rest": "#pagebreak() *fet*"}]),
        "table-sheets": examples.table_sheets,
        "invitation": examples.invitation,
    }
    evil = '#read("/etc/passwd") = *x* $y$ `z` // \\u{41} <b>'
    data = makes[make]() | {"title": evil}
    for key in ("lines", "steps", "sheets", "tables"):
        if key in data:
            data[key] = [evil if isinstance(each, str) else each | {"title": evil, "label": evil} for each in data[key]]
    made = pdf(make, data)
    assert made.info()["Title"] == evil.replace("\u200b", "") or "#read" in made.info()["Title"]
    assert "root:" not in made.text()


def test_what_xml_forbids_goes_and_all_else_stays():
    assert kept("a\x00b\x1fc\ud800d\uffffe\r\nf\x85g😀") == "abcde\nf\ng😀"
