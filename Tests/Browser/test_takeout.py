"""The file that a dugnad is taken out in has the form that docs/format.md promises."""

import json

import pytest
from jsonschema import Draft202012Validator

from world.server import ROOT

SCHEMA = json.loads((ROOT / "docs/format.schema.json").read_text())


@pytest.mark.parametrize("which", ["planned", "running", "finished"])
def test_the_file_of_a_dugnad_is_as_the_schema_says(people, demo, which):
    kari = people.kari(demo[which])
    answer = kari.request.get(demo[which].desk("uttak/fil"))
    assert answer.ok
    errors = Draft202012Validator(SCHEMA).iter_errors(answer.json())
    assert [f"{error.json_path}: {error.message[:200]}" for error in errors] == []


def test_a_file_that_lacks_something_or_says_more_is_not(people, demo):
    kari = people.kari(demo.finished)
    taken = kari.request.get(demo.finished.desk("uttak/fil")).json()
    check = Draft202012Validator(SCHEMA)
    without_notes = {key: taken[key] for key in taken if key != "notes"}
    for wrong in [taken | {"version": 99}, taken | {"secret": "abc"}, without_notes]:
        assert not check.is_valid(wrong)
