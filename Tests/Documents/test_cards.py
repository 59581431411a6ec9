"""The cards: four to a sheet with marks to cut by, backs that meet their fronts, no letter too small, no word lost."""

from typing import Any

import pytest

import examples
from world import Box, Pdf, squeezed

MM = 72 / 25.4
STORY = " ".join(f"Setning nummer {index} i en altfor lang historie." for index in range(120))


def middle(page: list[Box], word: str) -> list[tuple[float, float]]:
    return [((box[1] + box[3]) / 2 / MM, (box[2] + box[4]) / 2 / MM) for box in page if box[0] == word]


def four() -> list[dict[str, Any]]:
    return [examples.person_card(f"{name}, 14 år") for name in ("Anna", "Bodil", "Cecilie", "Dag")]


def test_a_back_meets_its_front_when_the_sheet_is_turned_on_its_long_edge(pdf):
    made = pdf("cards", examples.cards(chosen=four()))
    assert made.pages() == 2
    front, back = made.boxes(1), made.boxes(2)
    for name in ("Anna,", "Bodil,", "Cecilie,", "Dag,"):
        (x, y), (mirrored, same) = middle(front, name)[0], middle(back, name)[0]
        assert (x < 105) == (mirrored > 105) and abs(y - same) < 1, name


def test_every_card_is_within_its_cutting_marks(pdf):
    made = pdf("cards", examples.cards(chosen=four()))
    for page in (1, 2):
        for word, left, upper, right, lower in made.boxes(page):
            assert any(9 + column * 96 < left / MM and right / MM < 105 + column * 96 for column in (0, 1)), word
            assert any(10.5 + row * 138 < upper / MM and lower / MM < 148.5 + row * 138 for row in (0, 1)), word


def test_the_marks_are_where_the_cards_meet(pdf):
    """Ink above the upper cards, at 9, 105 and 201 mm, and nowhere else."""
    from PIL import Image

    picture = Image.open(pdf("cards", examples.cards(chosen=four())).picture(dpi=254)).convert("L")
    across = picture.crop((0, 50, picture.width, 51)).tobytes()
    row = [x / 10 for x, light in enumerate(across) if light < 128]
    assert {round(x) for x in row} == {9, 105, 201}
    down = picture.crop((50, 0, 51, picture.height)).tobytes()
    column = [y / 10 for y, light in enumerate(down) if light < 128]
    assert {round(y * 2) / 2 for y in column} == {10.5, 148.5, 286.5}


@pytest.mark.parametrize("layout, pages", [("a4-four", 2), ("a5-one", 2)])
def test_a_story_of_ordinary_length_fits_with_its_drawing_and_questions(pdf, layout, pages):
    card = examples.person_card()
    made = pdf("cards", examples.cards(layout, [card]))
    assert made.pages() == pages
    words = made.words()
    for string in [*card["paragraphs"], *card["questions"], *card["back"]["tags"], card["kind"], card["lead"]]:
        assert squeezed(string) in words, string
    assert "Figure" in made.structure()


@pytest.mark.parametrize("layout", ["a4-four", "a5-one"])
def test_a_story_that_is_too_long_drops_the_drawing_and_goes_on_but_is_never_cut(pdf, layout):
    made = pdf(
        "cards",
        examples.cards(layout, [examples.person_card(story=[STORY]), examples.person_card(story=[STORY[:1000]])]),
    )
    words = made.words().replace(squeezed("Oransje kort"), "").replace(squeezed("Guri, 14 år"), "")
    for index in range(120):
        assert squeezed(f"nummer {index} i en") in words
    for question in examples.person_card()["questions"]:
        assert squeezed(question) in words
    height = 297 if layout == "a4-four" else 210
    assert all(box[4] / MM < height - 4 for page in range(1, made.pages() + 1) for box in made.boxes(page))
    assert made.problems() == []


def test_no_letter_on_a_card_is_smaller_than_eleven_points(pdf):
    made = pdf("cards", examples.cards(chosen=four() + [examples.BLUE_CARD, examples.OWN_PERSON]))
    assert min(letters(made)) >= 11


def letters(made: Pdf) -> set[float]:
    """The sizes of the letters in a file."""
    import pikepdf

    operations = [each for page in pikepdf.Pdf.open(made.path).pages for each in pikepdf.parse_content_stream(page)]
    return {round(float(each.operands[1]), 2) for each in operations if str(each.operator) == "Tf"}


def topic(title: str, story: str) -> dict[str, Any]:
    return examples.BLUE_CARD | {"title": title, "paragraphs": [story]}


@pytest.mark.parametrize("layout", ["a4-four", "a5-one"])
def test_cards_that_look_alike_have_letters_of_one_size_and_use_the_room_they_have(pdf, layout):
    short, long = topic("Kort", "Ei setning."), topic("Lang", STORY[:600])
    together = letters(pdf("cards", examples.cards(layout, [short, long])))
    assert together == letters(pdf("cards", examples.cards(layout, [long])))
    assert max(together) > max(letters(pdf("cards", examples.cards(layout, [topic("Full", STORY[:1100])]))))


def test_a_long_word_in_a_title_stays_on_its_card(pdf):
    made = pdf("cards", examples.cards("a5-one", [topic("Vennskapsforeningsmedlemskapskontingent", "Kort.")]))
    assert all(box[3] / MM < 148 - 10.9 for page in (1, 2) for box in made.boxes(page))


def test_a_heading_is_never_the_last_on_a_side(pdf):
    words = [f"stikkord nummer {index}" for index in range(14)]
    for count in range(4, 14):
        questions = [f"Er dette spørsmål {index}, og er det langt nok til to linjer?" for index in range(count)]
        back = {"heading": "Stikkordene", "lines": [], "tags": words}
        card = topic("Mye", STORY[:200]) | {"questions": questions, "back": back}
        made = pdf("cards", examples.cards("a5-one", [card]))
        for page in range(1, made.pages() + 1):
            lowest = max(made.boxes(page), key=lambda box: box[4])
            assert lowest[0] != "Stikkordene", f"{count} questions, page {page}"


def test_an_own_person_with_six_things_to_write_is_one_card(pdf):
    fields = ["Navn", "Alder", "Elsker", "Bor hvor, og med hvem", "Dette stenger", "Dette kan barnet godt"]
    own = examples.OWN_PERSON | {"fields": fields, "lead": None}
    assert pdf("cards", examples.cards("a4-four", [own])).pages() == 2
    assert pdf("cards", examples.cards("a5-one", [own])).pages() == 2


def test_the_own_person_has_lines_to_write_on(pdf):
    made = pdf("cards", examples.cards(chosen=[examples.OWN_PERSON]))
    for field in examples.OWN_PERSON["fields"]:
        assert field in made.text()
    assert made.pages() == 2
