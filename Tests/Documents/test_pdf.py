"""Every PDF: both standards at once, embedded fonts, a title, a language, a structure that can be read aloud."""

from collections.abc import Callable
from typing import Any

import pikepdf
import pytest

import examples

PDFS: dict[str, Callable[[], dict[str, Any]]] = {
    "minutes": examples.minutes,
    "timeline": examples.timeline,
    "cards": examples.cards,
    "table-sheets": examples.table_sheets,
    "table-numbers": examples.table_numbers,
    "badges": examples.badges,
    "poster": examples.poster,
    "run-sheet": examples.run_sheet,
    "invitation": examples.invitation,
    "challenge": examples.challenge,
}


@pytest.mark.parametrize("make", PDFS)
def test_every_pdf_is_valid_and_says_what_it_is(pdf, make):
    data = PDFS[make]()
    made = pdf(make, data)
    assert made.problems() == []
    info = made.info()
    assert info["Title"] == data["title"] and info["Tagged"] == "yes" and info["CreationDate"].startswith("Mon Nov 16")
    assert b"/Lang(nb-NO)" in made.path.read_bytes().replace(b" ", b"")
    fonts = made.fonts()
    assert {font[0].partition("+")[2].split("-Identity")[0] for font in fonts} <= {
        "Inter-Regular",
        "Inter-SemiBold",
        "Sora-Bold",
    }
    assert all(font[-5:-2] == ["yes", "yes", "yes"] for font in fonts)
    assert "H1 " in made.structure()


@pytest.mark.parametrize("language, region", [("nb", b"nb-NO"), ("nn", b"nn-NO"), ("en", b"en-GB")])
def test_the_language_is_the_documents(pdf, language, region):
    assert b"/Lang(" + region + b")" in pdf("minutes", examples.minutes(language=language)).path.read_bytes().replace(
        b" ", b""
    )


def test_meaningful_drawings_have_words_and_decoration_has_none(pdf):
    def words(made) -> list[str]:
        with pikepdf.open(made.path) as opened:
            return [str(each.Alt) for each in opened.objects if isinstance(each, pikepdf.Dictionary) and "/Alt" in each]

    assert words(pdf("minutes", examples.minutes())) == []
    assert words(pdf("minutes", examples.minutes(drawing="guri"))) == [examples.GURI]
    assert set(words(pdf("cards", examples.cards(chosen=[examples.person_card()])))) == {examples.GURI}
    assert words(pdf("poster", examples.poster())) == [examples.ADDRESS]


@pytest.mark.parametrize("made_of", ["19%3ameeting_abc/0?context=%7b1%7d", "x" * 300])
def test_an_address_in_a_letter_can_be_pressed_however_long_it_is(pdf, made_of):
    address = f"https://video.example.no/{made_of}"
    made = pdf("invitation", examples.invitation(paragraphs=[{"kind": "fact", "text": f"Sted: på video ({address})."}]))
    with pikepdf.open(made.path) as opened:
        goes_to = {str(each.A.URI) for page in opened.pages for each in page.get("/Annots", [])}
    assert goes_to == {address}
    assert made.problems() == []


def test_the_same_file_stays_valid_wherever_a_stream_ends(pdf):
    """Some streams end in a carriage return; with forty different documents there are several."""
    for number in range(40):
        made = pdf("poster", examples.poster() | {"title": f"Alle skal med {number}", "lines": [str(number**5)]})
        assert made.problems() == [], number
