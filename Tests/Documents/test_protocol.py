"""Jobs and answers: in order, whole, and whatever comes."""

import json
from typing import Any

import pytest

import examples

MAKES = [
    "minutes.pdf",
    "minutes.docx",
    "timeline.pdf",
    "cards.pdf",
    "table-sheets.pdf",
    "table-numbers.pdf",
    "badges.pdf",
    "poster.pdf",
    "run-sheet.pdf",
    "run-sheet.docx",
    "slides.pptx",
    "invitation.pdf",
    "invitation.docx",
    "challenge.pdf",
]
SECRET = "Hemmelige Hanna"


def test_the_worker_says_what_it_makes_when_it_is_ready(worker):
    assert worker.ready == {"ready": True, "makes": worker.ready["makes"]}
    assert sorted(worker.ready["makes"]) == sorted(MAKES)


def test_answers_come_in_order_with_the_ids_of_their_jobs(worker):
    jobs = [{"id": id, "make": "poster", "as": "pdf", "data": examples.poster()} for id in (7, "åtte", 9)]
    for job in jobs:
        worker.process.stdin.write(json.dumps(job).encode() + b"\n")
    worker.process.stdin.flush()
    answers = [worker.read() for _ in jobs]
    assert [answer.line["id"] for answer in answers] == [7, "åtte", 9]
    assert all(answer.content.startswith(b"%PDF") and answer.content.rstrip().endswith(b"%%EOF") for answer in answers)
    assert answers[0].line == {"id": 7, "ok": True, "type": "application/pdf", "length": len(answers[0].content)}


@pytest.mark.parametrize(
    "line", [b"{", b"\xff\xfe", b"[]", b"7", b'"minutes"', b"null", b"[" * 100_000, b'{"id":1e999']
)
def test_a_line_that_is_no_job_is_answered_and_forgotten(worker, line):
    answer = worker.send(line)
    assert not answer.line["ok"] and answer.line["id"] is None
    assert answer.line.get("refused") == "not-a-job" or answer.line.get("failed") == "RecursionError"


def test_a_line_too_long_is_refused_and_the_next_job_is_done(worker):
    assert worker.send(b'{"id":1,"data":"' + b"a" * (17 * 1024 * 1024) + b'"}').line == {
        "id": None,
        "ok": False,
        "refused": "job-too-large",
    }
    assert worker.ask("poster", "pdf", examples.poster()).line["ok"]


def test_what_cannot_be_made_is_refused(worker):
    for make, form in [("minutes", "pptx"), ("letter", "pdf"), (None, None), (["minutes"], "pdf")]:
        assert worker.ask(make, form, examples.minutes()).line["refused"] == "unknown-make"


@pytest.mark.parametrize(
    "change, at",
    [
        ({"title": None}, "data.title"),
        ({"language": "se"}, "data.language"),
        ({"date": "16. november"}, "data.date"),
        ({"parts": [{"heading": SECRET, "blocks": [{"kind": "song"}]}]}, "data.parts[0].blocks[0].kind"),
        ({"parts": [{"heading": 7, "blocks": []}]}, "data.parts[0].heading"),
        (
            {"parts": [{"heading": "", "blocks": [{"kind": "table", "columns": ["A", "B"], "rows": [[SECRET]]}]}]},
            "data.parts[0].blocks[0].rows[0]",
        ),
        ({"drawings": {SECRET: {"svg": None}}}, "data.drawings[].svg"),
    ],
)
def test_data_of_the_wrong_shape_says_where_and_nothing_of_what_it_says(worker, change, at):
    answer = worker.ask("minutes", "pdf", examples.minutes() | change)
    assert answer.line == {"id": 1, "ok": False, "failed": "WrongShape", "at": at}


@pytest.mark.parametrize("data", [None, [], "tekst", 7])
def test_data_that_is_no_object_is_of_the_wrong_shape(worker, data):
    assert worker.ask("minutes", "pdf", data).line["failed"] == "WrongShape"


def test_a_job_that_breaks_inside_says_only_what_kind_of_error_it_was(own_worker):
    for drawing in ("<svg", f"<svg xmlns='http://www.w3.org/2000/svg'><text>{SECRET}", ""):
        data = examples.minutes(drawings={"salen": {"svg": drawing, "alt": ""}})
        answer = own_worker.ask("minutes", "pdf", data)
        assert not answer.line["ok"] and answer.line["failed"] == "TypstError"
        assert own_worker.ask("minutes", "docx", data).line["failed"] == "TypstError"
    assert own_worker.ask("minutes", "pdf", examples.minutes()).line["ok"]
    assert own_worker.end() == (0, b"")


def test_optional_things_may_be_missing(worker):
    least = {"language": "nn", "title": "Referat", "date": "2026-11-16"}
    jobs: dict[str, dict[str, Any]] = {
        "minutes": {"parts": []},
        "timeline": {"items": []},
        "cards": {"layout": "a4-four", "cards": []},
        "table-sheets": {"sheets": []},
        "table-numbers": {"tables": []},
        "badges": {"badges": []},
        "poster": {},
        "run-sheet": {"columns": {"time": "", "minutes": "", "what": ""}, "steps": []},
        "slides": {"slides": []},
        "invitation": {"paragraphs": []},
        "challenge": {},
    }
    for name in worker.ready["makes"]:
        make, _, form = name.rpartition(".")
        assert worker.ask(make, form, least | jobs[make]).line["ok"], name


def test_the_same_job_gives_the_same_bytes(worker):
    assert worker.made("minutes", "pdf", examples.minutes()) == worker.made("minutes", "pdf", examples.minutes())
    assert worker.made("minutes", "docx", examples.minutes()) == worker.made("minutes", "docx", examples.minutes())


def test_the_end_of_its_input_ends_the_worker(own_worker):
    assert own_worker.ask("poster", "pdf", examples.poster()).line["ok"]
    assert own_worker.end() == (0, b"")


def test_a_job_that_needs_too_much_memory_harms_nobody_else():
    """Python gives up the job. Where Typst cannot go on, the process ends, and another must be started."""
    from world import Worker

    worker = Worker("--memory", "330")
    assert worker.ask("poster", "pdf", examples.poster()).line["ok"]
    worker.jobs.write(
        json.dumps({"id": 1, "make": "minutes", "as": "pdf", "data": examples.notes(20_000)}).encode() + b"\n"
    )
    worker.jobs.flush()
    line = worker.answers.readline()
    assert not line or json.loads(line)["ok"] is False
    worker.process.kill()
    worker.process.wait()
