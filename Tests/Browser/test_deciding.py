"""Writing what the room agrees on, the hardest screen of the evening: a hall waits and looks at the wall meanwhile."""

import pytest
from playwright.sync_api import Page, expect

from test_screens import DESKS, words_on_the_desk
from world.desk import Desk
from world.dugnad import start_dugnad
from world.evening import go_to
from world.looks import assert_none, axe, axe_faults, shot, sideways

#: What must be seen at once, and whether something lies over it.
UNSEEN = """() => ['.attop b', '.say', '.atside .todo li', '.deed label', '.deed .small', '.deed textarea',
    '.deed input', '.rest summary', '.save .btn', '#pa-veggen label'].flatMap((name) => {
    const all = [...document.querySelectorAll(name)];
    if (!all.length) return [`${name} is not there`];
    return all.filter((one) => {
        const box = one.getClientRects()[0];
        if (!box) return true;
        const seen = document.elementFromPoint(box.left + 4, box.top + box.height / 2);
        return box.top < 0 || box.bottom > innerHeight || box.right > innerWidth || !one.contains(seen);
    }).map((one) => `${name} «${one.textContent.trim().slice(0, 30)}» is not in sight`);
})"""

#: Puts each step's words beside the form in turn, and tells which do not fit.
CUT_WORDS = """(steps) => {
    const beside = document.querySelector('.atside');
    const [said, todo] = ['.say', '.todo'].map((name) => beside.querySelector(name));
    return steps.flatMap((step) => {
        beside.className = beside.className.replace(/words-\\d+/, step.words);
        said.textContent = `«${step.say}»`;
        todo.replaceChildren(
            ...step.do.map((line) => Object.assign(document.createElement('li'), {textContent: line})));
        const over = beside.scrollHeight - beside.clientHeight;
        return over > 1 ? [`${step.key}: ${over} px are cut`] : [];
    });
}"""

IDEAS = {
    "nb": "Korpset øver i første etasje på torsdager\nHvem: Fjordvik skolekorps\nNår: Første uke i desember",
    "nn": "Korpset øver i første høgda på torsdagar\nKven: Fjordvik skulekorps\nNår: Første veka i desember",
    "en": "The band practises on the ground floor\nWho: Fjordvik school band\nWhen: The first week of December",
}


def writing(people, server, language: str, **kind: str | int) -> Page:
    """Kari at the form for a measure, with an idea that says when in words; else an empty one."""
    desk = Desk.started(server.address, language, **kind)
    kari = people.stranger()
    desk.dugnad.enter(kari)
    if "kommune" in kind:
        desk.go_to("konkret-ide")
        desk.write(1, IDEAS[language])
    desk.go_to("avslutning" if "variant" in kind else "enighet")
    kari.goto(desk.dugnad.desk("tiltak").replace("/d/", "/d/" if language == "nb" else f"/{language}/d/"))
    kari.locator("main a[href*='notat=']" if "kommune" in kind else "main a[href$='/nytt']").first.click()
    return kari


KINDS: list[dict[str, str | int]] = [
    {"kommune": "Lillehammer", "lengde": 150}, {"navn": "Fjordvik turn"},
    {"navn": "Fjordvik ungdomsråd", "variant": "ung", "lengde": 90},
]


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize("kind", KINDS, ids=["municipality", "organisation", "youth"])
def test_the_four_fields_the_clock_and_what_to_say_stand_on_one_screen(people, server, kind, language):
    kari = writing(people, server, language, **kind)
    if "kommune" in kind:
        expect(kari.locator("#frist-hint")).to_contain_text(IDEAS[language].rpartition(": ")[2])
    expect(kari.locator(".attop b[data-ends]")).not_to_be_empty()
    # Its own script shows it, which may come after the clock's.
    expect(kari.locator("#pa-veggen")).to_be_visible()
    faults = []
    for moment, left in [("", None), ("soon", 100_000), ("over", -83_000)]:
        if moment == "soon" and not kari.locator(".attop [data-soon-at]").count():
            continue  # a step so short tells nothing
        if left:
            kari.locator(".attop [data-ends]").evaluate("(it, left) => { it.dataset.ends = Date.now() + left; }", left)
            expect(kari.locator(f".attop [data-{moment}] ~ .{'overtime' if left < 0 else 'soon'}")).to_be_visible()
        for width, height in DESKS:
            kari.set_viewport_size({"width": width, "height": height})
            shot(kari, f"deciding {language} {moment} {width} {height}")
            faults += [f"{width} × {height} {moment}: {one}" for one in kari.evaluate(UNSEEN) + sideways(kari, "")]
        faults += axe_faults(kari, moment)
    assert_none(faults)


def test_the_words_beside_the_form_are_whole_and_what_to_do_is_numbered(people, server):
    kari = writing(people, server, "nb", **KINDS[0])
    steps = words_on_the_desk(False)
    faults = []
    for width, height in DESKS:
        kari.set_viewport_size({"width": width, "height": height})
        faults += [f"{width} × {height}: {cut}" for cut in kari.evaluate(CUT_WORDS, steps)]
    assert_none(faults)
    assert kari.locator(".atside .todo").evaluate(
        "(it) => [getComputedStyle(it).listStyleType, parseFloat(getComputedStyle(it).paddingLeft) > 15]"
    ) == ["decimal", True]


def test_in_a_trial_the_words_are_whole_beside_the_form_too(people, server):
    people.forgive(r"status of 409")  # the question is the answer to the press
    kari = people.stranger(viewport={"width": 1366, "height": 650})
    dugnad = start_dugnad(kari, server.address, later=("2031-11-03", "18:00", "20:30"))
    kari.goto(dugnad.desk())
    kari.get_by_role("button", name="Begynn").click()
    kari.get_by_role("button", name="Ja, vi prøver").click()
    go_to(kari, "Vi blir enige")
    kari.goto(dugnad.desk("tiltak/nytt"))
    for width, height in DESKS:
        kari.set_viewport_size({"width": width, "height": height})
        for one in [kari.locator(one) for one in (".atside", "#frist", ".save .btn")]:
            expect(one).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("size", [(390, 844), (320, 640)], ids=["390", "320"])
def test_on_a_phone_the_fields_come_first_and_the_words_after(people, server, size):
    kari = writing(people, server, "nb", **KINDS[0])
    kari.set_viewport_size({"width": size[0], "height": size[1]})
    assert_none(sideways(kari))
    shot(kari, f"deciding {size[0]}")
    axe(kari)
    kari.locator(".save .btn").click()
    expect(kari.locator(".measures")).to_contain_text("Korpset øver")


def test_what_was_typed_where_it_is_folded_away_comes_back_in_sight_and_a_day_ties_its_knot(people, server):
    kari = writing(people, server, "nb", **KINDS[0])
    expect(kari.locator(".deed .open")).to_have_count(1)
    kari.locator("#frist").fill("2031-02-01")
    expect(kari.locator(".deed .open")).to_have_count(0)
    kari.locator(".rest summary").click()
    kari.get_by_label("Hvordan vet dere at det virker?").fill("Ti barn kommer")
    kari.reload()
    expect(kari.get_by_label("Hvordan vet dere at det virker?")).to_be_visible()
    expect(kari.get_by_label("Hvordan vet dere at det virker?")).to_have_value("Ti barn kommer")
    expect(kari.locator(".deed .open")).to_have_count(0)


def test_what_only_a_question_needs_is_asked_when_the_step_is_one(people, server):
    desk = Desk.started(server.address, "nb", kommune="Lillehammer", lengde=150)
    kari = people.stranger()
    desk.dugnad.enter(kari)
    kari.goto(desk.dugnad.desk("kjoreplan"))
    expect(kari.locator("#etter option:checked")).to_have_text("Konkret idé")
    expect(kari.get_by_label("Hva skal bordene gjøre?")).to_be_hidden()
    kari.get_by_label("Bordene skriver notater her").check()
    expect(kari.get_by_label("Hva skal bordene gjøre?")).to_be_visible()
    axe(kari)
