"""A measure's timeline on paper."""

import examples
from world import squeezed


def test_every_word_of_the_timeline_is_there_and_the_chart_has_words(pdf):
    made = pdf("timeline", examples.timeline())
    words = made.words()
    for text in ["Notater fra to bord", "Bord 6", "Ungdommene", "Vi ble enige", "omtrent 90", "Tredje åpne hall"]:
        assert squeezed(text) in words
    assert "H2 " in made.structure()
    assert made.problems() == []


def test_five_hundred_knots_are_a_few_pages_and_one_without_anything_is_one(pdf):
    knot = {"place": "past", "when": "fredag 12. mars 2027", "heading": "Åpen hall: omtrent 90 barn 🎉"}
    made = pdf("timeline", examples.timeline(items=[knot] * 500))
    assert 10 < made.pages() < 40 and made.words().count("omtrent90barn") == 500
    assert pdf("timeline", examples.timeline(items=[], series=[])).problems() == []
