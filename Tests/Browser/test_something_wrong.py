"""Somebody writes who should not be there: Kari stops it from her desk, and those who belong there lose nothing."""

from playwright.sync_api import expect

from world.evening import received, write

STOPPED = (r"423 \(Locked\)", r"410 \(Gone\)")


def at_table(kari, dugnad, number):
    """Kari opens the table's column on her desk, and what is folded there."""
    kari.goto(dugnad.desk(f"ordstyrer?bord={number}"))
    kari.locator(f"#galt-{number} summary").click()
    return kari.locator(f"#galt-{number}")


def test_a_closed_table_keeps_what_it_has_and_it_comes_by_itself_when_it_is_opened(people, own_demo):
    people.forgive(*STOPPED)
    dugnad = own_demo.running
    kari, ola = people.kari(dugnad), people.ola(dugnad, 2)
    ola.locator("#tekst").fill("Byttedag for ski")
    at_table(kari, dugnad, 2).get_by_role("button", name="Lukk bordet for skriving").click()
    expect(ola.locator("#steg")).to_contain_text("Snakk med ordstyreren.")
    expect(ola.locator("#tekst")).to_have_value("Byttedag for ski")
    ola.locator("#skriv button").first.click()
    expect(ola.locator("#venter li")).to_contain_text("Lagret her")
    ola.reload()
    expect(ola.locator("#venter li")).to_contain_text("Byttedag for ski")
    expect(ola.locator("#skriv")).to_be_hidden()
    kari.get_by_role("button", name="Åpne igjen").click()
    received(ola, "Byttedag for ski")
    expect(ola.locator("#venter li")).to_have_count(0)
    expect(ola.locator("#skriv")).to_be_visible()


def test_rubbish_is_taken_away_from_every_screen_and_had_back(people, own_demo):
    dugnad = own_demo.running
    kari, ola = people.kari(dugnad), people.ola(dugnad, 2)
    write(ola, "Tull og tøys")
    received(ola, "Tull og tøys")
    column = at_table(kari, dugnad, 2)
    column.get_by_role("button", name="Ta bort det bordet har skrevet").click()
    expect(ola.locator("#notater")).not_to_contain_text("Tull og tøys")
    expect(ola.locator("#notater")).to_contain_text("Ordstyreren har tatt bort notater herfra.")
    expect(kari.locator("#notatene")).not_to_contain_text("Tull og tøys")
    kari.locator("#notatene").get_by_role("button", name="Angre").click()
    received(ola, "Tull og tøys")
    expect(kari.locator("#notatene")).to_contain_text("Tull og tøys")


def test_a_new_code_leads_phones_to_where_it_is_asked_for_and_every_draft_comes_along(people, own_demo):
    people.forgive(*STOPPED)
    dugnad = own_demo.running
    kari, ola = people.kari(dugnad), people.ola(dugnad, 2)
    wall = people.wall(kari, dugnad)
    desk = people.another_tab(kari)
    desk.goto(dugnad.desk())
    ola.locator("#tekst").fill("Midt i en setning")
    kari.goto(dugnad.desk("lenker"))
    kari.locator("#ny-kode summary").click()
    kari.get_by_role("button", name="Ja, bytt kode nå").click()
    new = kari.locator("#uvedkommende .codeword").inner_text()

    expect(ola.locator("main")).to_contain_text("Ordstyreren har byttet kode.")
    expect(wall).to_have_url(wall.url.replace(dugnad.code, new.lower().replace("\u00a0", "-").replace(" ", "-")))
    expect(wall.locator(".join")).to_contain_text(new.split()[0])
    expect(desk.locator("#na")).to_be_visible()
    expect(desk).not_to_have_url(dugnad.desk())

    ola.locator("#kode").fill(new)
    ola.get_by_role("button", name="Bli med").click()
    expect(ola.locator("#tekst")).to_have_value("Midt i en setning")
    ola.locator("#skriv button").first.click()
    received(ola, "Midt i en setning")
