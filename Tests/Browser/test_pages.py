"""Every page, looked at by axe on a phone, on a laptop and in the dark, and at the narrowest."""

import pytest
from playwright.sync_api import expect

from world.addresses import DESK, OPEN, QUESTIONS, TABLE, TO_READ, looked_at, table_of_contents
from world.looks import assert_none, every_look

DUGNADER = ["planned", "running", "finished"]


def test_no_page_in_the_table_of_contents_is_forgotten():
    assert table_of_contents() - {"nytt", "dokumenter/:file", "kort/filer/:file"} <= looked_at()


@pytest.mark.parametrize("name", OPEN)
def test_an_open_page_is_for_everyone(people, demo, name):
    page = people.stranger()
    page.goto(demo.address + OPEN[name].format(running=demo.running.code))
    assert_none(every_look(page, name))


@pytest.mark.parametrize("name", TO_READ)
def test_a_page_to_read_is_for_everyone(people, demo, name):
    page = people.stranger()
    page.goto(demo.address + TO_READ[name])
    assert_none(every_look(page, name))


@pytest.mark.parametrize("name", QUESTIONS)
def test_a_start_question_is_for_everyone(people, demo, name):
    page = people.stranger()
    page.goto(f"{demo.address}/dugnad/ny/{QUESTIONS[name]}")
    assert_none(every_look(page, name))


@pytest.mark.parametrize("name", DESK)
@pytest.mark.parametrize("key", DUGNADER)
def test_a_moderators_page_is_for_everyone(people, demo, key, name):
    dugnad = demo[key]
    kari = people.kari(dugnad)
    kari.goto(dugnad.desk(DESK[name]))
    expect(kari.locator("main")).to_be_visible()
    assert_none(every_look(kari, f"{key} {name}"))


@pytest.mark.parametrize("name", TABLE)
@pytest.mark.parametrize("key", DUGNADER)
def test_a_tables_page_is_for_everyone(people, demo, key, name):
    ola = people.stranger()
    ola.goto(demo[key].tables + TABLE[name])
    assert_none(every_look(ola, f"{key} {name}"))
