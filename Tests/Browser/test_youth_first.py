"""The young people first: their samling is planned from the dugnad, its proposals are heard there, and answered."""

import re

from playwright.sync_api import expect

from test_whom_to_invite import of_a_unit
from world.dugnad import answer, go_on
from world.evening import go_to
from world.looks import assert_none, every_look


def test_a_samling_is_planned_for_a_dugnad_and_its_proposals_are_heard_in_the_room(people, own_server):
    people.forgive(r"status of 409")  # the question is the answer to the press
    aina = people.stranger()
    dugnad = of_a_unit(people, own_server, aina, later=None)
    aina.goto(dugnad.desk("plan"))
    aina.get_by_role("link", name="Planlegg en samling, eller koble til en tidligere").click()
    faults = every_look(aina, "youth first, nothing yet")

    # The form comes filled in; only how many is left to answer.
    aina.get_by_role("link", name="Planlegg en samling", exact=True).click()
    expect(aina.locator("#navn")).to_have_value("Ungdom i Lillehammer")
    aina.locator("#navn").fill("Lillehammer ungdomsråd")
    for _ in range(4):
        go_on(aina)
    answer(aina, antall=8)
    for _ in range(2):
        go_on(aina)
    expect(aina.locator(".answers")).to_contain_text("Kobles til")
    aina.get_by_role("button", name="Start samlingen").click()
    samling = re.sub("/klar$", "", aina.url)

    # Nothing of it can be brought in before it has been held, or while one group alone has said it.
    aina.goto(dugnad.desk("bygger-pa"))
    faults += every_look(aina, "youth first, a samling ahead")
    aina.get_by_role("link", name="Hent forslagene").click()
    expect(aina.locator("main")).to_contain_text("ingen dag ennå")
    aina.goto(samling + "/ordstyrer")
    aina.locator("#na .next button").click()
    aina.get_by_role("button", name="Nei, vi begynner på ordentlig").click()
    expect(aina.locator("#na-tittel")).to_be_visible()
    for proposal in ["Buss hjem klokka ti", "Åpen hall på lørdag"]:
        aina.goto(samling + "/tiltak/nytt")
        aina.locator("#tekst").fill(proposal)
        aina.locator("main form button.btn").first.click()
        expect(aina.locator(".measures")).to_contain_text(proposal)
    aina.goto(samling + "/forslag?til=kommunestyret")
    expect(aina.locator("article")).to_contain_text("Til kommunestyret. Fra ungdomssamlingen")
    faults += every_look(aina, "the proposals on one sheet")

    aina.goto(dugnad.desk("bygger-pa"))
    aina.get_by_role("link", name="Hent forslagene").click()
    faults += every_look(aina, "bringing proposals in")
    aina.get_by_label("Åpen hall på lørdag").uncheck()
    aina.get_by_role("button", name="Hent det som er krysset av").click()
    expect(aina.get_by_role("status")).to_contain_text("Én idé er hentet.")
    faults += every_look(aina, "youth first, brought in")

    # In the room they are heard, and it says who they are from.
    aina.goto(dugnad.desk())
    go_to(aina, "Ungdommene har ordet")
    expect(aina.locator("#notatene")).to_contain_text("Buss hjem klokka ti")
    expect(aina.locator("#notatene")).to_contain_text("Fra ungdomssamlingen")
    expect(aina.locator("#notatene")).not_to_contain_text("Åpen hall på lørdag")

    # The room makes a measure of it.
    aina.goto(dugnad.desk("tiltak"))
    aina.get_by_role("link", name="Buss hjem klokka ti").first.click()
    aina.locator("#tekst").fill("Sen buss fredager")
    aina.locator("main form button.btn").first.click()
    expect(aina.locator(".measures")).to_contain_text("Sen buss fredager")

    # The samling goes home with the link to the answers, and whoever has it sees that there are none.
    aina.goto(samling + "/ordstyrer")
    go_to(aina, "Vi sender det videre")
    aina.get_by_role("button", name="Avslutt samlingen").click()
    aina.get_by_role("button", name="Ja, avslutt samlingen").click()
    aina.get_by_role("link", name="Lenken til svarene").click()
    aina.get_by_role("button", name="Lag lenken").click()
    link = aina.locator("#svarlenke").inner_text()
    expect(aina.get_by_role("img", name="QR-kode til svarene")).to_be_visible()
    faults += every_look(aina, "the link to the answers")
    young = people.stranger()
    young.goto(link)
    expect(young.get_by_role("heading", level=1)).to_have_text("Hva ble det av forslagene deres?")
    expect(young.locator("main")).to_contain_text("Ikke svart ennå")

    # Both are answered on one page: what the program has seen is a press, and a no has its reason.
    aina.goto(re.sub("/d/.*", "/enheter", samling))
    faults += every_look(aina, "home, with what young people proposed")
    aina.get_by_role("link", name="Det ungdommene foreslo").click()
    expect(aina.locator("main")).to_contain_text("ble det laget et tiltak av dette")
    faults += every_look(aina, "what the young people proposed")
    aina.get_by_role("button", name=re.compile("Lagre svaret.*Buss hjem")).click()
    expect(aina.get_by_role("status")).to_be_visible()
    no = aina.locator("form", has=aina.get_by_role("button", name=re.compile("Lagre svaret.*Åpen hall")))
    no.get_by_label("Nei, fordi …").check()
    no.get_by_role("button", name="Lagre svaret").click()
    expect(aina.get_by_role("alert")).to_contain_text("Skriv hvorfor.")
    no = aina.locator("form", has=aina.get_by_role("button", name=re.compile("Lagre svaret.*Åpen hall")))
    no.get_by_label("Svaret, til dem som foreslo det").fill("Hallen er opptatt på lørdager. Vi spør igjen.")
    no.get_by_role("button", name="Lagre svaret").click()
    expect(aina.locator("main")).to_contain_text("Alle har fått svar")
    faults += every_look(aina, "all of it answered")
    young.reload()
    expect(young.locator("main")).to_contain_text("Sen buss fredager")
    expect(young.locator("main")).to_contain_text("Hallen er opptatt på lørdager")
    faults += every_look(young, "what became of it")

    # What the council is given.
    aina.goto(re.sub("/d/.*", "/enheter", samling))
    aina.get_by_role("link", name="Til kommunestyret").click()
    aina.get_by_label("Hva skal kommunestyret ta stilling til?").fill("Penger til sen buss på fredager.")
    aina.get_by_label("Saksnummer").fill("34/27")
    aina.get_by_role("button", name="Lagre").click()
    expect(aina.locator("article")).to_contain_text("Sak 34/27.")
    expect(aina.locator("article")).to_contain_text("Penger til sen buss på fredager.")
    faults += every_look(aina, "to the council")
    assert_none(faults)
