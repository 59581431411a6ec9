"""The minutes on paper: every word there, nothing cut, nothing parted badly."""

import examples
from world import squeezed

LONG = "Kjøreliste for de som bor langt unna, med plass til rullestol og utstyr, " * 13


def test_every_word_of_the_minutes_is_there(pdf):
    data = examples.minutes()
    words = pdf("minutes", data).words()
    assert len(list(strings(data["parts"]))) > 40
    for string in [
        data["title"],
        data["lead"],
        data["approved"],
        data["footer"],
        data["invented"],
        "Side 1 av 2",
        *strings(data["parts"]),
    ]:
        assert squeezed(string) in words, string


def test_a_measure_without_an_owner_says_so_in_red(pdf):
    made = pdf("minutes", examples.minutes())
    assert "Mangler ansvarlig" in made.text()
    assert made.path.stat().st_size < 100_000


def test_5000_notes_are_all_there_within_20_seconds(worker, pdf):
    data = examples.notes(5000)
    started = worker.seconds()
    made = pdf("minutes", data)
    assert worker.seconds() - started < 20
    words = made.words()
    missing = [
        item["text"]
        for part in data["parts"]
        for item in part["blocks"][0]["items"]
        if squeezed(item["text"]) not in words
    ]
    assert missing == [] and made.problems() == []


def test_the_documents_of_an_evening_take_less_than_a_second(worker):
    for make, form, data in [
        ("minutes", "pdf", examples.minutes()),
        ("minutes", "docx", examples.minutes()),
        ("run-sheet", "pdf", examples.run_sheet()),
        ("slides", "pptx", examples.slides()),
        ("cards", "pdf", examples.cards()),
    ]:
        started = worker.seconds()
        worker.made(make, form, data)
        assert worker.seconds() - started < 1, f"{make}.{form}"


def test_a_measure_of_900_letters_is_whole_and_a_table_of_200_rows_goes_on_with_its_head(pdf):
    measure = examples.measure(LONG[:900], "Frivilligsentralen", "1. februar 2027", LONG)
    rows = [[f"Rad {index}", f"{index} barn", "x" * (index % 50), "Kjøre rundt og spørre"] for index in range(200)]
    table = {"kind": "table", "caption": "Alle radene", "columns": ["Kolonne", "Barn", "Ord", "Gjøre"], "rows": rows}
    made = pdf(
        "minutes",
        examples.minutes(
            parts=[{"heading": "Tiltak", "blocks": [{"kind": "measures", "items": [measure] * 3}, table]}]
        ),
    )
    words = made.words()
    assert words.count(squeezed(LONG[:900])) == 6
    missing = [row for row in rows if squeezed("".join(row[:2])) not in words]
    assert missing == []
    assert made.text().count("Kolonne") == made.pages() - 2
    assert made.problems() == []


def test_a_measure_longer_than_a_page_is_not_cut(pdf):
    endless = " ".join(f"ord{index}" for index in range(2000))
    measure = examples.measure("Et langt tiltak", endless, "snart", "Begynne")
    made = pdf(
        "minutes", examples.minutes(parts=[{"heading": "Tiltak", "blocks": [{"kind": "measures", "items": [measure]}]}])
    )
    assert set(endless.split()) <= set(made.text().split())
    assert within_the_paper(made)


def test_a_word_without_end_stays_on_the_paper(pdf):
    word = "https://fjordvik.example/" + "a" * 900
    blocks = [
        {"kind": "paragraph", "text": word},
        {"kind": "list", "items": [{"text": word}]},
        {"kind": "table", "columns": ["A", "B", "C", "D"], "rows": [[word, "b", "c", word]]},
    ]
    made = pdf("minutes", examples.minutes(title=word, parts=[{"heading": word, "blocks": blocks}]))
    assert within_the_paper(made)


def within_the_paper(made) -> bool:
    return all(
        box[1] >= 0 and box[3] <= 596 and box[4] <= 843
        for page in range(1, made.pages() + 1)
        for box in made.boxes(page)
    )


def strings(value) -> list[str]:
    """Every string in it that is to be read."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, list):
        return [string for each in value for string in strings(each)]
    if isinstance(value, dict):
        shown = {key: each for key, each in value.items() if key not in ("kind", "colour", "numeric", "drawing")}
        return [line for each in shown.values() for string in strings(each) for line in string.split("\n") if line]
    return []
