"""Files that other programs open: calendars, spreadsheets, a municipality's Word template, and unusual characters."""

import csv
import importlib.util
import io
import re
from datetime import date, datetime, time, timedelta
from types import ModuleType

import pytest
from icalendar import Calendar

from world.desk import Desk
from world.documents import letterhead, pdf_problems, pdf_text, squeezed, word_lines
from world.server import ROOT

pytest_plugins = ["world.office"]

NEXT_YEAR = date.today().year + 1
SAMI = "Áššu, čáhci, đuohta, ŋuorru, ŧ, žirke"
EMOJI = "Ballkast 🎈 for alle"
RIGHT_TO_LEFT = "مرحبا بالجميع"
LONG = ("Låne ut ski, skøyter og sykler fra biblioteket hver dag etter skoletid 🎿, uten spørsmål. " * 11)[:900].strip()


def templates() -> ModuleType:
    """The Word files that the worker's own tests have."""
    spec = importlib.util.spec_from_file_location("templates", ROOT / "Tests/Documents/templates.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


# ---- The calendar ----


def planned(office, language: str = "nb", **answers: str) -> Desk:
    when = {"nar": "senere", "dato": f"{NEXT_YEAR}-02-10", "start": "18:00", "slutt": "20:30"}
    return Desk.started(office.address, language, **{"kommune": "Lødingen"} | when | answers)


def calendar(desk: Desk) -> Calendar:
    return Calendar.from_ical(desk.document("kalender.ics"))


def test_a_dugnad_that_is_moved_and_called_off_is_one_and_the_same_in_calendars(office):
    desk = planned(office, sted="Kommunestyresalen, 2. etasje; inngang nord")
    first = calendar(desk)
    desk.send("tid", "tid", dato=f"{NEXT_YEAR}-06-16", start="17:15", slutt="19:45", sted="Ungdomshuset")
    moved = calendar(desk)
    desk.send("tid", "avlysning", avlys="1")
    cancelled = calendar(desk)

    (before,), (after,), (gone,) = (one.events for one in (first, moved, cancelled))
    assert before.uid == after.uid == gone.uid
    assert before.sequence < after.sequence < gone.sequence
    assert [one.method for one in (first, moved, cancelled)] == ["PUBLISH", "PUBLISH", "CANCEL"]
    assert [one.status for one in (before, after, gone)] == ["CONFIRMED", "CONFIRMED", "CANCELLED"]
    assert before.location == "Kommunestyresalen, 2. etasje; inngang nord"
    assert after.location == "Ungdomshuset" and "Lødingen" in (after.summary or "")


def last_sunday(month: int) -> date:
    last = date(NEXT_YEAR, month, 31)
    return last - timedelta(days=(last.weekday() + 1) % 7)


DAYS = {
    "a winter evening": (date(NEXT_YEAR, 2, 10), 1),
    "the last evening of winter time": (last_sunday(3) - timedelta(days=1), 1),
    "the first evening of summer time": (last_sunday(3), 2),
    "a summer evening": (date(NEXT_YEAR, 6, 16), 2),
    "the first evening of winter time": (last_sunday(10), 1),
}


@pytest.mark.parametrize("day, hours", DAYS.values(), ids=DAYS)
def test_the_hours_are_right_in_winter_and_in_summer(office, day, hours):
    made = calendar(planned(office, dato=day.isoformat()))
    (event,) = made.events
    start, end = event.start, event.end
    assert isinstance(start, datetime) and isinstance(end, datetime)
    assert start.replace(tzinfo=None) == datetime.combine(day, time(18))
    assert (start.utcoffset(), end - start) == (timedelta(hours=hours), timedelta(hours=2, minutes=30))
    # The time zone rules in the file agree with those of the system that reads it.
    (zone,) = made.timezones
    assert zone.to_tz().utcoffset(start.replace(tzinfo=None)) == start.utcoffset()
    assert all(len(line) <= 75 for line in made.to_ical().split(b"\r\n"))


# ---- The spreadsheet ----


def test_a_spreadsheet_reads_every_note_as_words_and_never_as_a_formula(office):
    desk = Desk.started(office.address, kommune="Lillehammer")
    sly = ["=1+1", "+ mer tid i hallen", "-lavere pris", "@alle kan komme", '=HYPERLINK("http://x";"y")', "æøå; «ja»"]
    desk.write_from_paper("Konkret idé", {1: sly})
    desk.agree("=SUM(A1:A9)", owner="+Frivilligsentralen", deadline=f"{NEXT_YEAR}-03-11")
    content = desk.document("ideer-og-tiltak.csv")
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";", strict=True))
    assert {len(row) for row in rows} == {len(rows[0])} and "Tekst" in rows[0]
    assert not [cell for row in rows for cell in row if cell.lstrip()[:1] in set("=+-@\t\r") - {""}]
    texts = [row[rows[0].index("Tekst")].removeprefix("'") for row in rows[1:]]
    assert sorted(texts) == sorted([*sly, "=SUM(A1:A9)"])


# ---- Their own Word template ----


def test_a_municipalitys_own_template_is_used_and_what_cannot_be_used_is_told_in_a_sentence(office):
    made = templates()
    desk = Desk.started(office.address, kommune="Lødingen")
    own_look = letterhead(desk.document("referat.docx"))
    good = {
        "brev.docx": (made.with_norwegian_styles(), "FJORDVIK KOMMUNE"),
        "liggende.docx": (made.with_a_landscape_section(), "fjordvik.example"),
        "brevmal.dotx": (made.with_a_table_in_the_header(), "Kultur og oppvekst"),
    }
    for name, (content, words) in good.items():
        assert desk.upload(name, content).status == 303
        assert name in desk.get("dokumenter").words
        for file in ("referat.docx", "invitasjon.docx"):
            assert words in letterhead(desk.document(file)) and words not in own_look
    bad = {
        "ødelagt.docx": (made.BROKEN["half a zip"](), "lar seg ikke åpne"),
        "notater.docx": (made.BROKEN["no zip"](), "lar seg ikke åpne"),
        "bombe.docx": (made.bomb(), "lar seg ikke åpne"),
        "makro.docm": (made.with_macros(), "makroer"),
        "låst.docx": (made.ENCRYPTED, "passord"),
        "stor.docx": (bytes(6 * 1024 * 1024), "5 MB"),
        "": (b"", "Velg en Word-fil"),
    }
    for name, (content, sentence) in bad.items():
        answer = desk.upload(name, content)
        assert answer.status == 422 and sentence in answer.words, name
        assert "brevmal.dotx" in answer.words, "the one that was in use still is"
    assert "Kultur og oppvekst" in letterhead(desk.document("referat.docx"))
    desk.send("dokumenter", "dokumenter/mal/sletting")
    assert letterhead(desk.document("referat.docx")) == own_look


# ---- People's characters ----


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_no_document_is_refused_because_of_a_character(office, language):
    name, place = f"Guovdageainnu ČSV 🎈 {RIGHT_TO_LEFT}", f"Sør-Ænes, {SAMI} 🏠"
    desk = planned(office, language, kommune="", navn=name, sted=place)
    links = desk.get("dokumenter").page.xpath("//a[@download]/@href")
    names = [link.rsplit("/", 1)[1] for link in links]
    assert len(names) >= 15
    for name in names:
        assert desk.document(name), name


def test_names_letters_and_signs_come_through_as_they_are_and_emoji_by_name_in_pdf(office, tmp_path):
    desk = Desk.started(office.address, kommune="Guovdageaidnu - Kautokeino", sted=f"{SAMI}, Ørlandsgården 🏠")
    texts = [SAMI, EMOJI, RIGHT_TO_LEFT, "Blåbærsyltetøy på Ås", "👩🏽‍🚀 og 👨‍👩‍👧‍👦 på tur"]
    desk.write_from_paper("Konkret idé", {2: texts})
    desk.agree(LONG, owner=f"Ungdomsrådet {SAMI} 🎈")
    printed = desk.document("referat.pdf")
    assert pdf_problems(printed, tmp_path) == []
    whole = squeezed(pdf_text(printed))
    assert squeezed(SAMI) in whole and "BlåbærsyltetøypåÅs" in whole
    assert squeezed("Ballkast [BALLOON] for alle") in whole and squeezed("[WOMAN] og [MAN] på tur") in whole
    assert squeezed(LONG.replace("🎿", "[SKI AND SKI BOOT]")) in whole
    assert "🎈" not in whole and "[ARABICLETTERMEEM]" in whole
    typed = "\n".join(word_lines(desk.document("referat.docx")))
    table = desk.document("ideer-og-tiltak.csv").decode("utf-8-sig")
    for text in [*texts, LONG]:
        assert text in typed and text in table
    # No character in the file's name needs quoting.
    announced = desk.ask_for("referat.pdf").headers["Content-Disposition"]
    assert re.fullmatch(r'attachment; filename="[a-z0-9.-]+"', announced)
