"""Before the evening: a dugnad without a day gets one, and its tasks are ticked off."""

import re

from playwright.sync_api import expect

from world.dugnad import answer, go_on
from world.looks import assert_none, every_look


def test_a_draft_without_a_day_becomes_a_dugnad_with_one(people, server):
    kari = people.stranger()
    kari.goto(f"{server.address}/dugnad/ny/variant")
    answer(kari, variant="kommune")
    go_on(kari)
    answer(kari, kommune="Lillehammer")
    go_on(kari)
    expect(kari.get_by_label("Omtrent når?")).to_be_hidden()
    answer(kari, nar="ukjent")
    expect(kari.get_by_label("Dato")).to_be_hidden()
    answer(kari, omtrent="våren")
    for _ in range(3):
        go_on(kari)
    answer(kari, antall=36)
    for _ in range(3):
        go_on(kari)
    kari.goto(kari.url.replace("/klar", "/plan"))
    expect(kari.get_by_role("main")).to_contain_text("Utkastet kan ligge så lenge dere vil.")
    assert_none(every_look(kari, "the plan without a day"))

    # With the keyboard alone: the decision is ticked off, and a day chosen among three.
    kari.get_by_role("button", name=re.compile("Merk som gjort.*Få et ja fra dem som bestemmer")).press("Enter")
    kari.get_by_role("button", name=re.compile("Merk som gjort.*Søk om penger til mat og leie")).press("Enter")
    expect(kari.locator("[aria-current=step]")).to_contain_text("Velg dag og sted")
    expect(kari.get_by_role("radio")).to_have_count(4)
    kari.get_by_role("radio").first.press("Space")
    kari.get_by_role("button", name="Velg dagen").press("Enter")
    expect(kari.get_by_role("main")).to_contain_text("kl. 18.00–20.00")

    kari.get_by_role("link", name=re.compile("Endre.*Sted")).click()
    answer(kari, sted="Kulturhuset Banken")
    kari.get_by_role("button", name="Lagre").click()
    kari.goto(kari.url.split("/dokumenter")[0] + "/plan")
    expect(kari.locator("[aria-current=step] h2")).to_have_text("Finn en som leder kvelden")
    expect(kari.get_by_text("Tre oppgaver er gjort")).to_be_visible()


def test_every_page_of_the_plan_for_everybody_with_and_without_script(people, server):
    kari = people.stranger()
    kari.goto(f"{server.address}/dugnad/ny/se-over?variant=kommune&kommune=Lillehammer&nar=senere&dato=2027-02-09"
              "&start=18:00&lengde=150&moter=sted&sted=Banken&antall=36&sprak=nb")
    kari.get_by_role("button", name="Start dugnaden").click()
    at = kari.url.removesuffix("/klar")
    faults: list[str] = []
    for name, page in [
        ("the plan", "plan"), ("a task", "oppgaver/send"), ("the political decision", "forankring/politisk"),
        ("who is behind it", "arrangorer"), ("when", "tid"),
    ]:
        kari.goto(f"{at}/{page}")
        faults += every_look(kari, name)
    assert_none(faults)

    scriptless = people.stranger(java_script_enabled=False, storage_state=kari.context.storage_state())
    scriptless.goto(f"{at}/plan")
    scriptless.locator("summary", has_text="Legg til en egen oppgave").click()
    scriptless.get_by_label("Hva skal gjøres?").fill("Bestill suppe")
    scriptless.get_by_label("Hvem gjør det?").fill("kjøkkenet")
    scriptless.get_by_role("button", name="Legg til", exact=True).click()
    expect(scriptless.get_by_text("Bestill suppe").first).to_be_visible()
