"""A municipality's own Word file: its letterhead stays, its text goes, and nothing dangerous comes along."""

import io
from typing import Any

import pytest
from docx import Document
from docx.oxml.ns import qn
from docx.section import Section

import examples
import templates
from test_word import text
from world import Worker, dangling, has_office, office, parts, squeezed

GOOD = {
    "Norwegian styles": templates.with_norwegian_styles,
    "a table in the header": templates.with_a_table_in_the_header,
    "a landscape section": templates.with_a_landscape_section,
}


def minutes_in(worker: Worker, template: bytes, **more: Any) -> bytes:
    return worker.made("minutes", "docx", examples.minutes(template=templates.encoded(template), **more))


def lies_down(section: Section) -> bool:
    width, height = section.page_width, section.page_height
    assert width and height
    return width > height


@pytest.mark.parametrize("template", GOOD.values(), ids=GOOD)
@pytest.mark.parametrize("make", ["minutes", "invitation"])
def test_our_text_comes_in_and_theirs_goes(worker, template, make):
    data = {"minutes": examples.minutes, "invitation": examples.invitation}[make](
        template=templates.encoded(template())
    )
    content = worker.made(make, "docx", data)
    assert dangling(content) == []
    whole = text(content)
    assert data["title"] in whole
    for old in ("Her kommer teksten", "Gammel tekst", "Se vedlegget"):
        assert old not in whole
    if make == "minutes":
        assert all(
            squeezed(fact["text"]) in squeezed(whole) for measure in examples.MEASURES for fact in measure["facts"]
        )
    assert Document(io.BytesIO(content)).core_properties.title == data["title"]


@pytest.mark.parametrize("template", GOOD.values(), ids=GOOD)
def test_nothing_points_out_of_the_file(worker, template):
    for name, part in parts(minutes_in(worker, template())).items():
        assert b"TargetMode" not in part and b"attachedTemplate" not in part and b"INCLUDEPICTURE" not in part, name
        assert b"Brev.dotm" not in part and b"spor." not in part, name


def test_norwegian_styles_are_used_by_their_ids(worker):
    body = parts(minutes_in(worker, templates.with_norwegian_styles()))["word/document.xml"].decode()
    for style in ("Tittel", "Overskrift1", "Overskrift2", "Punktliste", "Nummerertliste"):
        assert f'<w:pStyle w:val="{style}"/>' in body, style


def test_the_letterhead_stays_with_all_that_the_last_section_inherited(worker):
    content = minutes_in(worker, templates.with_a_table_in_the_header())
    assert b"wordprocessingml.document.main+xml" in parts(content)["[Content_Types].xml"]
    section = Document(io.BytesIO(content)).sections[0]
    assert [cell.text for cell in section.header.tables[0].rows[0].cells] == ["Fjordvik kommune", "Kultur og oppvekst"]
    assert section.different_first_page_header_footer
    assert section.first_page_header.paragraphs[0].text == "Brevhode på første side"
    norwegian = Document(io.BytesIO(minutes_in(worker, templates.with_norwegian_styles()))).sections[0]
    assert (
        norwegian.header.paragraphs[0].text == "FJORDVIK KOMMUNE"
        and norwegian.footer.paragraphs[0].text == "Postboks 1, 9999 Fjordvik"
    )


def test_a_landscape_page_stays_and_missing_styles_are_stood_in_for(worker):
    content = minutes_in(worker, templates.with_a_landscape_section())
    document = Document(io.BytesIO(content))
    assert lies_down(document.sections[0])
    assert "fjordvik.example" in "".join(
        node.text or "" for node in document.sections[0].footer._element.iter(qn("w:t"))
    )
    body = parts(content)["word/document.xml"].decode()
    assert '<w:outlineLvl w:val="0"/>' in body and "<w:numPr>" in body
    numbering = parts(content)["word/numbering.xml"].decode()
    assert numbering.count("<w:abstractNum ") == 2 and "decimal" in numbering and "bullet" in numbering


def test_an_appendix_that_lies_down_does_not_turn_the_letter(worker):
    content = minutes_in(worker, templates.with_a_landscape_section(lies_down_from_the_first=False))
    document = Document(io.BytesIO(content))
    assert len(document.sections) == 1
    assert not lies_down(document.sections[0])


@pytest.mark.skipif(not has_office(), reason="No LibreOffice here, and the tests were told so")
def test_libreoffice_lays_out_our_text_under_their_letterhead(worker, tmp_path):
    path = tmp_path / "brev.docx"
    path.write_bytes(minutes_in(worker, templates.with_a_table_in_the_header()))
    laid = office(path)
    assert "Brevhode på første side" in laid and "Kultur og oppvekst" in laid
    assert "Biblioteket er åpent på søndager." in laid


@pytest.mark.parametrize("broken", templates.BROKEN.values(), ids=templates.BROKEN)
def test_a_broken_template_is_refused(worker, broken):
    data = examples.minutes(template=templates.encoded(broken()))
    assert worker.ask("minutes", "docx", data).line == {"id": 1, "ok": False, "refused": "template-broken"}


@pytest.mark.parametrize(
    "template, word",
    [
        (lambda: templates.encoded(templates.with_macros()), "template-macros"),
        (lambda: templates.encoded(templates.with_a_forgotten_macro()), "template-macros"),
        (lambda: templates.encoded(templates.ENCRYPTED), "template-encrypted"),
        (lambda: templates.encoded(bytes(5 * 1024 * 1024 + 1)), "template-too-large"),
        (lambda: "Dette er ikke base64", "template-broken"),
    ],
    ids=["macros", "a macro nobody mentions", "encrypted", "too large", "no base64"],
)
def test_what_we_do_not_open_is_refused_with_the_word_for_it(worker, template, word):
    for make in ("minutes", "invitation"):
        data = {"minutes": examples.minutes, "invitation": examples.invitation}[make](template=template())
        assert worker.ask(make, "docx", data).line == {"id": 1, "ok": False, "refused": word}


def test_a_template_does_not_matter_to_a_pdf(worker):
    assert worker.ask("minutes", "pdf", examples.minutes(template="x")).line["ok"]


def test_the_set_up_of_its_own_text_does_not_rule_the_minutes(worker):
    section = Document(io.BytesIO(minutes_in(worker, templates.with_settings_of_its_own_text()))).sections[0]._sectPr
    for name in ("pgNumType", "lnNumType", "vAlign", "cols"):
        assert section.find(qn(f"w:{name}")) is None, name


def test_nothing_tells_who_has_worked_on_the_letterhead(worker):
    made = parts(minutes_in(worker, templates.with_names_in_the_header()))
    for name, part in made.items():
        assert b"Nordmann" not in part and b"herred" not in part and b"Change " not in part, name
    header = b"".join(part for name, part in made.items() if "header" in name)
    assert b"Oppvekst og kultur" in header and b" PAGE " in header and b"<w:ins" not in header
