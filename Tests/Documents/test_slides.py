"""The deck: real layouts and placeholders, notes, a real chart with its table, and nothing left empty or dangling."""

import io

import pytest
from pptx import Presentation
from pptx.oxml.ns import qn
from pptx.enum.shapes import MSO_SHAPE_TYPE
from pptx.util import Inches

import examples
from world import codes, dangling, has_office, office, parts, run, squeezed


@pytest.fixture(scope="module")
def content(worker) -> bytes:
    return worker.made("slides", "pptx", examples.slides())


@pytest.fixture
def deck(content):
    return Presentation(io.BytesIO(content))


def words(slide) -> str:
    frames = [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]
    cells = [cell.text for shape in slide.shapes if shape.has_table for row in shape.table.rows for cell in row.cells]
    return "\n".join(frames + cells)


def test_the_file_is_whole_and_has_no_printer_settings(content):
    assert dangling(content) == []
    assert not any(
        "printerSettings" in name or "printerSettings" in part.decode("latin-1")
        for name, part in parts(content).items()
    )


def test_every_word_and_note_is_there(deck):
    whole = squeezed("\n".join(words(slide) for slide in deck.slides))
    for slide in examples.slides()["slides"]:
        for string in [
            slide["title"],
            slide.get("kicker"),
            slide.get("subtitle"),
            slide.get("code"),
            *slide.get("body", []),
        ]:
            assert squeezed(string or "") in whole
    notes = [slide.notes_slide.notes_text_frame.text for slide in deck.slides if slide.has_notes_slide]
    assert notes == ["Ønsk velkommen.", "Si: «Tenk på en gang det var lett.»", "Les kortet høyt."]
    # Keynote finds the notes through the master that the deck names.
    named = deck.element.find(f"{qn('p:notesMasterIdLst')}/{qn('p:notesMasterId')}")
    assert deck.part.related_part(named.get(qn("r:id"))) is deck.notes_master.part


def test_titles_are_placeholders_and_no_placeholder_is_empty(deck):
    assert (deck.slide_width, deck.slide_height) == (Inches(13.333), Inches(7.5))
    for slide in deck.slides:
        assert slide.shapes.title.text_frame.text
        assert all(shape.text_frame.text for shape in slide.placeholders), slide.shapes.title.text
        assert any('type="slidenum"' in shape._element.xml for shape in slide.placeholders)


def test_no_english_prompt_is_left_in_layouts(content):
    for name, part in parts(content).items():
        assert b"Click to" not in part, name


def test_theme_fonts_colours_and_language(content):
    files = parts(content)
    theme = files["ppt/theme/theme1.xml"].decode()
    assert 'typeface="Sora"' in theme and 'typeface="Inter"' in theme and "0E5A50" in theme
    assert 'lang="nb-NO"' in files["ppt/slides/slide1.xml"].decode()
    assert b'lang="en-US"' not in files["ppt/slides/slide1.xml"]


def test_the_chart_is_real_and_the_table_with_its_figures_follows(deck):
    slides = list(deck.slides)
    at = next(index for index, slide in enumerate(slides) if any(shape.has_chart for shape in slide.shapes))
    chart = next(shape.chart for shape in slides[at].shapes if shape.has_chart)
    assert [list(series.values) for series in chart.plots[0].series] == [
        [9.8, 10.4, None, 11.1],
        [11.2, 11.6, 11.9, 12.3],
    ]
    assert examples.CHART["source"] in words(slides[at])
    table = next(shape.table for shape in slides[at + 1].shapes if shape.has_table)
    assert [cell.text for cell in table.rows[3].cells] == ["2024", "for få til å vise", "11,9 %", "Tallet er skjult"]
    assert slides[at].shapes.title.text == slides[at + 1].shapes.title.text


def test_many_ages_have_a_slide_for_the_chart_and_one_for_the_table(worker):
    ages = [str(age) for age in range(18)]
    rows = [[f"{age} år", f"tall {age}"] for age in ages]
    picture = {
        "kind": "picture",
        "title": "Barn og unge",
        "body": ["Barn 0–17 år: 5 431", "Tallene for lavinntekt er ikke lastet inn."],
        "chart": {"title": "Barn", "categories": ages, "series": [{"name": "Barn", "values": list(range(1000, 1018))}]},
        "table": {"columns": ["Alder", "Barn"], "rows": rows, "numeric": [1]},
    }
    deck = Presentation(io.BytesIO(worker.made("slides", "pptx", examples.common("Tall", slides=[picture]))))
    first, second, third = deck.slides
    assert "5 431" in words(first) and "lavinntekt" in words(first)
    assert not any(shape.has_chart for shape in first.shapes) and any(shape.has_chart for shape in second.shapes)
    assert all(cell in words(third).split("\n") for row in rows for cell in row)


def test_a_title_of_several_lines_pushes_the_words_below_it(worker):
    title = "Hvem er barnet på kortet, og hva er det som stenger?"
    slide = {"kind": "step", "title": title, "body": ["Velg et personkort."], "drawing": "guri"}
    deck = Presentation(io.BytesIO(worker.made("slides", "pptx", examples.common("Lang", slides=[slide]))))
    heading, body = deck.slides[0].shapes.title, deck.slides[0].placeholders[1]
    size = heading.text_frame.paragraphs[0].runs[0].font.size
    # Three lines of it, as LibreOffice and Word break them.
    assert body.top >= heading.top + 3 * size * 0.95


def test_pictures_have_words_or_are_decoration(deck):
    described = {
        shape._element.nvPicPr.cNvPr.get("descr")
        for slide in deck.slides
        for shape in slide.shapes
        if shape.shape_type == MSO_SHAPE_TYPE.PICTURE
    }
    assert examples.GURI in described and examples.ADDRESS in described


def test_text_that_is_too_much_goes_on_to_the_next_slide(worker):
    rows = [[f"Rad {index}", "verdi " * (index % 9)] for index in range(60)]
    slides = [
        {"kind": "list", "title": "Mye", "body": [f"Punkt {index}: " + "ord " * 30 for index in range(40)]},
        {"kind": "card", "title": "Langt", "body": ["langt " * 700], "drawing": "guri"},
        {"kind": "list", "title": "Tabell", "table": {"columns": ["A", "B"], "rows": rows}},
    ]
    deck = Presentation(io.BytesIO(worker.made("slides", "pptx", examples.common("Mye", slides=slides))))
    whole = "\n".join(words(slide) for slide in deck.slides)
    assert all(f"Punkt {index}:" in whole for index in range(40)) and whole.count("langt") == 700
    assert all(f"Rad {index}" in whole for index in range(60))
    assert len(deck.slides) > 10


@pytest.mark.skipif(not has_office(), reason="No LibreOffice here, and the tests were told so")
def test_libreoffice_shows_it_and_a_phone_reads_the_code(content, tmp_path):
    path = tmp_path / "dugnad.pptx"
    path.write_bytes(content)
    laid = office(path)
    assert "Hva gjør vi bra?" in laid and "Takk for i kveld" in laid
    run(
        "pdftoppm", "-r", "60", "-f", "7", "-l", "7", "-png", "-singlefile", path.with_suffix(".pdf"), tmp_path / "page"
    )
    assert codes(tmp_path / "page.png") == [examples.ADDRESS]
