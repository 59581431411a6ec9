"""What else is printed for the hall: note sheets, table numbers, the poster, the run sheet, the figures."""

import pytest

import examples
from world import codes, squeezed


def test_every_table_has_a_sheet_with_its_question_and_a_warning(pdf):
    data = examples.table_sheets()
    made = pdf("table-sheets", data)
    assert made.pages() == 2
    for number, sheet in enumerate(data["sheets"], start=1):
        words = squeezed(made.text("-f", str(number), "-l", str(number)))
        for key in ("label", "task", "question", "kind", "warning", "code", "note"):
            assert squeezed(sheet[key]) in words, key
        for line in sheet.get("writer", {}).get("lines", []):
            assert squeezed(line) in words, line


def test_a_thousand_lines_are_as_many_as_there_is_room_for(pdf):
    data = examples.table_sheets()
    data["sheets"] = [data["sheets"][0] | {"lines": 1000}]
    assert pdf("table-sheets", data).pages() == 1


@pytest.mark.parametrize(
    "make, data, count", [("table-numbers", examples.table_numbers, 2), ("poster", examples.poster, 1)]
)
def test_a_phone_reads_the_codes(pdf, make, data, count):
    assert codes(pdf(make, data()).picture(dpi=80)) == [examples.ADDRESS] * count


def test_a_table_number_stands_on_both_sides_and_is_read_aloud_once(pdf):
    made = pdf("table-numbers", examples.table_numbers())
    assert made.pages() == 2
    assert [box[0] for box in made.boxes(2)].count("12") == 2
    assert made.structure().count("HAVN SEIL 42") == 2


def test_ten_badges_are_on_a_sheet_and_every_name_is_whole(pdf):
    data = examples.badges()
    made = pdf("badges", data)
    assert made.pages() == 2
    words = made.words()
    for badge in data["badges"]:
        assert squeezed(badge["name"]) in words and squeezed(badge.get("rest", "")) in words, badge
    assert pdf("badges", examples.badges(blanks=20)).pages() == 4


@pytest.mark.parametrize("paper, width", [("a4", "595"), ("a3", "841")])
def test_the_poster_is_one_page_on_either_paper(pdf, paper, width):
    data = examples.poster() | {"paper": paper}
    made = pdf("poster", data)
    assert made.pages() == 1 and made.info()["Page size"].startswith(width)
    for string in [data["title"], data["place"], data["when"], data["code"], data["address"], *data["lines"]]:
        assert squeezed(string) in made.words()


def test_a_run_sheet_of_three_hours_fits_two_pages(pdf):
    data = examples.run_sheet()
    made = pdf("run-sheet", data)
    assert made.pages() == 2
    words = made.words()
    for step in data["steps"]:
        for string in [step["time"], step["title"], step["say"], step["groups"], *step["do"]]:
            assert squeezed(string) in words, string
    assert "Hvis det er stille" not in made.text() and "Hoppes over" in made.text()


def test_a_run_sheet_with_help_has_the_help(pdf):
    made = pdf("run-sheet", examples.run_sheet(compact=False))
    assert made.text().count("Hvis det er stille") == 12


def test_a_run_sheet_with_endless_words_is_not_cut(pdf):
    data = examples.run_sheet()
    data["steps"][4]["say"] = " ".join(f"ord{index}" for index in range(1500))
    assert set(data["steps"][4]["say"].split()) <= set(pdf("run-sheet", data).text().split())


def test_the_figures_are_one_page_with_the_table_beside_the_chart(pdf):
    data = examples.challenge()
    made = pdf("challenge", data)
    assert made.pages() == 1
    for string in [
        data["lead"],
        data["missing"],
        examples.CHART["source"],
        *(cell for row in data["table"]["rows"] for cell in row),
    ]:
        assert squeezed(string) in made.words(), string
    assert "9,8 %" in made.text() and "9.8 %" in pdf("challenge", data | {"language": "en"}).text()


def test_eighteen_ages_are_one_page_too(pdf):
    ages = [str(age) for age in range(18)]
    values = [8986 - age for age in range(18)]
    chart = {"title": "Barn", "categories": ages, "series": [{"name": "Barn", "values": values}]}
    rows = [[f"{age} år", f"{8986 - int(age)} barn"] for age in ages]
    table = {"columns": ["Alder", "Barn"], "rows": rows, "numeric": [1]}
    figures = examples.challenge()["figures"] * 2
    made = pdf("challenge", examples.challenge() | {"chart": chart, "table": table, "figures": figures})
    assert made.pages() == 1 and made.problems() == []
    assert made.words().count("8\u00a0986") == 0 and "8986" in made.words()
    assert all(squeezed(cell) in made.words() for row in rows for cell in row)


@pytest.mark.parametrize("count, pages", [(4, 1), (50, 1), (330, 1), (900, 3)])
def test_a_letter_is_one_page_when_it_can_be_and_nothing_falls_off_when_it_cannot(pdf, count, pages):
    words = [f"ord{index}" for index in range(count)]
    paragraphs = [{"kind": "text", "text": " ".join(words[at : at + 45])} for at in range(0, count, 45)]
    sign = [{"kind": "sign", "text": "Hilsen kontaktpersonen"}]
    made = pdf("invitation", examples.invitation(paragraphs=paragraphs + sign))
    assert made.pages() == pages and made.problems() == []
    assert {*words, "kontaktpersonen"} <= set(made.text().replace("-\n", "").split())


def test_an_invitation_has_all_its_words(pdf):
    data = examples.invitation()
    words = pdf("invitation", data).words()
    for part in [*data["paragraphs"], *data["facts"]]:
        assert squeezed(part.get("text", "")) in words
