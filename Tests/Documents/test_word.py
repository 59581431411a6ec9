"""Word: every word there, real styles, and a second reader that lays it out."""

import io

import pytest
from docx import Document
from docx.oxml.ns import qn

import examples
from test_minutes import strings
from world import STAND_INS, dangling, has_office, office, parts, squeezed

WORDS = {
    "minutes": examples.minutes,
    "run-sheet": lambda: examples.run_sheet(compact=False),
    "invitation": examples.invitation,
}


def read(content: bytes):
    return Document(io.BytesIO(content))


def text(content: bytes) -> str:
    document = read(content)
    return "".join(node.text or "" for node in document.element.body.iter(qn("w:t")))


@pytest.mark.skipif(not has_office(), reason="No LibreOffice here, and the tests were told so")
@pytest.mark.parametrize("fonts", STAND_INS)
def test_a_run_sheet_of_three_hours_fits_two_pages(worker, tmp_path, fonts):
    data = examples.run_sheet()
    content = worker.made("run-sheet", "docx", data)
    whole = squeezed(text(content))
    for step in data["steps"]:
        for string in [step["time"], step["title"], step["say"], step["groups"], *step["do"]]:
            assert squeezed(string) in whole, string
    path = tmp_path / "run-sheet.docx"
    path.write_bytes(content)
    assert office(path, fonts).count("\f") == 2


def letters(content: bytes) -> set[str]:
    """The sizes of what is said, in half points."""
    said = [run for run in read(content).element.body.iter(qn("w:r")) if "Jeg spør ingen" in "".join(run.itertext())]
    return {run.rPr.find(qn("w:sz")).get(qn("w:val")) for run in said}


def test_a_run_sheet_with_less_to_say_has_larger_letters(worker):
    long = examples.run_sheet()
    short = long | {"steps": long["steps"][:6]}
    sizes = [letters(worker.made("run-sheet", "docx", data)) for data in (long, short)]
    assert [len(each) for each in sizes] == [1, 1]
    assert int(*sizes[0]) < int(*sizes[1]) == 21


@pytest.mark.parametrize("make", WORDS)
def test_every_word_is_there_and_the_file_is_whole(worker, make):
    data = WORDS[make]()
    content = worker.made(make, "docx", data)
    assert dangling(content) == []
    whole = squeezed(text(content))
    for key in ("parts", "steps", "paragraphs", "facts"):
        for string in strings(data.get(key, [])):
            assert squeezed(string) in whole, string
    properties = read(content).core_properties
    assert (properties.title, properties.language, properties.author) == (data["title"], "nb-NO", "")
    assert properties.created.date().isoformat() == data["date"]
    assert (
        b'w:lang w:val="nb-NO"' in parts(content)["word/styles.xml"]
        and b"autoHyphenation" in parts(content)["word/settings.xml"]
    )


def test_the_minutes_have_real_styles(worker):
    document = read(worker.made("minutes", "docx", examples.minutes()))
    used = {paragraph.style.name for paragraph in document.paragraphs}
    assert {
        "Title",
        "Subtitle",
        "Heading 1",
        "Heading 2",
        "List Bullet",
        "List Bullet 2",
        "List Number",
        "Caption",
    } <= used
    assert document.tables[0].rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    assert document.sections[0].footer.paragraphs[0].text.startswith("Laget for bruk med ALLEMED\tSide ")


ARABIC = "نادي كرة القدم (مجاني) للأطفال، 2 مرات في الأسبوع!"


@pytest.mark.parametrize(
    ("words", "is_rtl"),
    [(ARABIC, True), ("«" + ARABIC, True), ("2 שעות!", True), ("Klubben " + ARABIC, False), ("Åpen hall!", False)],
)
def test_a_paragraph_takes_its_direction_from_its_words(worker, words, is_rtl):
    data = examples.minutes()
    next(part for part in data["parts"] if part["blocks"])["blocks"] = [{"kind": "paragraph", "text": words}]
    document = read(worker.made("minutes", "docx", data))
    found = next(one for one in document.paragraphs if one.text == words)
    properties = found._p.pPr
    assert (properties is not None and properties.find(qn("w:bidi")) is not None) == is_rtl
    assert (found._p.find(".//" + qn("w:rtl")) is not None) == is_rtl
    others = [one for one in document.paragraphs if one.text and one.text != words]
    assert all(one._p.find(".//" + qn("w:bidi")) is None for one in others)


def test_measures_are_numbered_from_one_in_every_block(worker):
    block = {"kind": "measures", "items": examples.MEASURES}
    document = read(
        worker.made(
            "minutes",
            "docx",
            examples.minutes(parts=[{"heading": "Tiltak", "blocks": [block]}, {"heading": "Flere", "blocks": [block]}]),
        )
    )
    ids = [
        paragraph._p.pPr.numPr.numId.val for paragraph in document.paragraphs if paragraph.style.name == "List Number"
    ]
    assert len(ids) == 6 and len(set(ids)) == 2 and ids[0] == ids[2] and ids[3] == ids[5]


def test_5000_notes_are_all_there_within_20_seconds(worker):
    data = examples.notes(5000)
    started = worker.seconds()
    content = worker.made("minutes", "docx", data)
    assert worker.seconds() - started < 20
    whole = text(content)
    assert all(item["text"] in whole for part in data["parts"] for item in part["blocks"][0]["items"])


def test_drawings_have_words_or_are_marked_as_decoration(worker):
    meaningful = parts(worker.made("minutes", "docx", examples.minutes(drawing="guri")))["word/document.xml"].decode()
    assert examples.GURI in meaningful and "decorative" not in meaningful
    assert "decorative" in parts(worker.made("minutes", "docx", examples.minutes()))["word/document.xml"].decode()


@pytest.mark.skipif(not has_office(), reason="No LibreOffice here, and the tests were told so")
@pytest.mark.parametrize("fonts", STAND_INS)
def test_libreoffice_lays_out_the_minutes(worker, tmp_path, fonts):
    path = tmp_path / "referat.docx"
    path.write_bytes(worker.made("minutes", "docx", examples.minutes()))
    laid = office(path, fonts)
    assert "1. Korpset øver" in " ".join(laid.split()) and "3. Kjøreliste" in " ".join(laid.split())
    assert "Mangler ansvarlig" in laid and "Side 1 av 2" in laid
