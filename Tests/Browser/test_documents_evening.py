"""Four real dugnader on paper: what was said and agreed is in the files, once, in bokmål and in nynorsk."""

import hashlib
import io
import json
import re
import zipfile
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import pytest
import yaml
from lxml import etree

from world.desk import Desk
from world.documents import pdf_problems, pdf_text, speaker_notes, squeezed, word_lines
from world.evening import case
from world.server import ROOT

pytest_plugins = ["world.office"]

MISSING = {"nb": ("Mangler ansvarlig", "Mangler dato"), "nn": ("Manglar ansvarleg", "Manglar dato")}
TABLE = {"kommune": "Bord", "organisasjon": "Gruppe"}
NEXT_YEAR = date.today().year + 1
MONTHS = "januar februar mars april mai juni juli august september oktober november desember".split()


@dataclass
class Evening:
    """A dugnad to be played: notes by task and group, gathered ideas, and measures with owner and date."""

    start: dict[str, Any]
    notes: dict[str, dict[int, list[str]]]
    measures: list[tuple[str, str, str]]
    ideas: list[tuple[str, str, list[tuple[int, str]]]] = field(default_factory=list)
    variant: str = "kommune"


def title(variant: str, key: str, language: str) -> str:
    sheet = yaml.safe_load((ROOT / f"Content/kjoreplan/{variant}.yaml").read_text())
    return next(step["title"][language] for step in sheet["steps"] if step["key"] == key)


def lillehammer(language: str) -> Evening:
    it = case("lillehammer-2020")
    notes = {title("kommune", key, language): task["notes"] for key, task in it["tasks"].items()}
    ideas = []
    for key, task in it["tasks"].items():
        for agreed in task["agreed"]:
            places = [map(int, place.split(".")) for place in agreed["from"]]
            origins = [(group, task["notes"][group][number - 1]) for group, number in places]
            ideas.append((title("kommune", key, language), agreed["text"], origins))
    measures = [(agreed["text"], "", "") for agreed in it["tasks"]["konkret-ide"]["agreed"]]
    return Evening({"kommune": "Lillehammer", "antall": 35, "grupper": 6}, notes, measures, ideas)


def telemark(language: str) -> Evening:
    it = case("telemark-2018")
    task = title("organisasjon", "forste-steg", language)
    notes = {task: {group: [f"Vi kan {one['text'][0].lower()}{one['text'][1:]}"]
                    for group, one in enumerate(it["measures"], 1)}}
    measures = [(one["text"], one["owner"], "") for one in it["measures"]]
    return Evening({"navn": it["unit"]["organisation"], "antall": 15, "grupper": 5}, notes, measures,
                   variant="organisasjon")


def nordre_follo(language: str) -> Evening:
    year = case("nordre-follo-2020-2023")["years"][0]
    texts = [one["text"] for one in year["measures"]]
    wishes = [f"Ønske: {text}" for text in texts]
    notes = {title("kommune", "konkret-ide", language): {1: wishes, 3: ["Årlig møteplass"]}}
    measures = [(text, "", f"{NEXT_YEAR}-11-01" if text.startswith("Årlig") else "") for text in texts]
    return Evening({"kommune": "Nordre Follo", "antall": 60, "grupper": 10}, notes, measures)


def lodingen(language: str) -> Evening:
    it = case("lodingen-2021")
    measure = it["measure"]
    notes = {title("kommune", "konkret-ide", language): {2: [it["youth_session"]["proposals"][0]["text"]]}}
    when = {"nar": "senere", "dato": f"{NEXT_YEAR}-11-30", "start": "18:00", "slutt": "21:00"}
    start = {"kommune": "Lødingen", "sted": it["dugnad"]["place"]} | when
    return Evening(start, notes, [(measure["text"], measure["owner"], f"{NEXT_YEAR + 1}-03-11")])


@pytest.mark.parametrize("language", ["nb", "nn"])
@pytest.mark.parametrize("evening", [lillehammer, telemark, nordre_follo, lodingen])
def test_what_was_said_and_agreed_is_in_every_file_that_the_evening_leaves(office, tmp_path, evening, language):
    it = evening(language)
    desk = Desk.started(office.address, language, **it.start)
    for task, notes in it.notes.items():
        desk.write_from_paper(task, notes)
    for task, name, origins in it.ideas:
        desk.gather(task, name, origins)
    for text, owner, day in it.measures:
        desk.agree(text, owner, day, idea=next((name for _, name, _ in it.ideas if name == text), ""))
    desk.send("referat/frammote", "referat/frammote", antall=["11", "7", "", "", "5", "", "", "", ""])
    desk.approve()

    printed, typed = desk.document("referat.pdf"), desk.document("referat.docx")
    assert pdf_problems(printed, tmp_path) == []
    assert_every_note_is_there_once(it, pdf_text(printed), word_lines(typed))
    for text in (pdf_text(printed), "\n".join(word_lines(typed))):
        assert_every_measure_has_owner_and_date_or_says_what_is_missing(it, text, language)
        assert "23" in text and "kontaktperson" in text
    assert_the_notes_are_the_run_sheets_words(it, desk.document("lysbilder.pptx"), language)
    assert_every_card_is_printed(it, desk.document("kort-a4.pdf"), tmp_path, language)
    assert_the_archive_is_what_it_says(desk.document("arkiv.zip"), printed, language)


def assert_every_note_is_there_once(it: Evening, printed: str, typed: list[str]) -> None:
    whole = squeezed(printed)
    for notes in it.notes.values():
        for group, lines in notes.items():
            for line in lines:
                # A measure or an idea may have the same words as a note, but only a note has its group after it.
                place = f"{TABLE[it.variant]} {group}, på papir"
                assert len(re.findall(re.escape(squeezed(line + place)) + r"(?!\d|,|og)", whole)) == 1, line
                assert typed.count(f"{line} {place}") == 1, line


def assert_every_measure_has_owner_and_date_or_says_what_is_missing(it: Evening, text: str, language: str) -> None:
    whole = squeezed(text)
    starts = [whole.index(squeezed(measure)) for measure, _, _ in it.measures]
    assert starts == sorted(starts)
    for (measure, owner, day), start, end in zip(it.measures, starts, [*starts[1:], len(whole)], strict=True):
        facts = whole[start:end][:len(squeezed(measure)) + 400]
        year, month, number = map(int, (day or "1-1-1").split("-"))
        shown = f"{number}. {MONTHS[month - 1]} {year}" if day else MISSING[language][1]
        assert squeezed(owner or MISSING[language][0]) in facts, measure
        assert squeezed(shown) in facts, measure


def assert_the_notes_are_the_run_sheets_words(it: Evening, slides: bytes, language: str) -> None:
    notes = speaker_notes(slides)
    sheet = yaml.safe_load((ROOT / f"Content/kjoreplan/{it.variant}.yaml").read_text())
    said = [step["say"][language].strip() for step in sheet["steps"]]
    spoken = [words for words in said if any(squeezed(note).startswith(squeezed(words)) for note in notes)]
    # A short evening leaves some steps out, and its opening slide has a text of its own.
    assert len(spoken) >= 5 and len(notes) - len(spoken) <= 2
    assert said[0] in spoken and said[-1] in spoken


def assert_every_card_is_printed(it: Evening, cards: bytes, folder, language: str) -> None:
    whole = squeezed(pdf_text(cards))
    sets = yaml.safe_load((ROOT / f"Content/kort/{it.variant}.yaml").read_text())
    stories = [card["story"][language] for part in ("persons", "topics") for card in sets.get(part) or []]
    assert len(stories) >= 7
    for story in stories:
        # A card that continues on its back may break between any two words, so its beginning and end are looked for.
        assert squeezed(story[:60]) in whole and squeezed(story[-20:]) in whole
    assert pdf_problems(cards, folder) == []


def assert_the_archive_is_what_it_says(archive: bytes, printed: bytes, language: str) -> None:
    with zipfile.ZipFile(io.BytesIO(archive)) as package:
        assert package.testzip() is None
        files = {name: package.read(name) for name in package.namelist()}
    assert set(files) == {"referat.pdf", "referat.xml", "referat.json"}
    facts = json.loads(files["referat.json"])
    in_xml = {etree.QName(node).localname: node.text for node in etree.fromstring(files["referat.xml"])}
    assert facts == in_xml
    assert facts["sha256"] == hashlib.sha256(files["referat.pdf"]).hexdigest()
    assert (facts["documentType"], facts["language"], facts["mediaType"]) == ("referat", language, "application/pdf")
    assert files["referat.pdf"] == printed
