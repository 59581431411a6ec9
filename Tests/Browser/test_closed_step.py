"""What was begun before a step is closed is accepted; what comes later is refused in words, and nothing is lost."""

from playwright.sync_api import expect

from world.evening import received, write


def close_step(kari, dugnad) -> None:
    """Kari closes the step the room is at for new notes."""
    kari.goto(dugnad.desk("kjoreplan"))
    step = kari.locator("li[aria-current=step]")
    step.locator("summary").click()
    step.get_by_role("button", name="Lukk for notater").click()
    expect(kari.locator("li[aria-current=step] button[value=apne]")).to_be_attached()


def test_what_is_said_of_a_note_on_its_way_is_heard_also_when_the_step_is_closed(people, own_demo):
    people.forgive("ERR_INTERNET_DISCONNECTED")
    kari, ola = people.kari(own_demo.running), people.ola(own_demo.running, 2)
    ola.context.set_offline(True)
    write(ola, "Låne bort ski på biblioteket")
    close_step(kari, own_demo.running)
    ola.locator("#tekst").blur()
    ola.context.set_offline(False)
    expect(ola.locator("#skriv")).to_be_hidden()
    expect(ola.locator("#lagret")).to_be_visible()
    expect(ola.locator("#lagret")).to_contain_text("Mottatt")
    note = ola.locator("#notater [data-note]").filter(has_text="Låne bort ski")
    expect(note).to_contain_text("Mottatt")
    expect(note.get_by_role("button", name="Slett")).to_have_count(0)


def test_a_deletion_before_the_closing_is_taken_and_one_after_is_refused_in_words(people, own_demo):
    people.forgive(r"409 \(Conflict\)", "ERR_INTERNET_DISCONNECTED")
    kari, ola = people.kari(own_demo.running), people.ola(own_demo.running, 2)
    for text in ("Skyss til trening", "Åpen hall"):
        write(ola, text)
        received(ola, text)
    ola.context.set_offline(True)
    ola.locator("#notater li").filter(has_text="Skyss til trening").get_by_role("button", name="Slett").click()
    close_step(kari, own_demo.running)
    # The page has not been told of the closing yet.
    ola.locator("#notater li").filter(has_text="Åpen hall").get_by_role("button", name="Slett").click()
    ola.context.set_offline(False)
    refused = ola.locator("#venter li").filter(has_text="Åpen hall")
    expect(refused).to_contain_text("Notatet blir stående.")
    refused.get_by_role("button", name="Behold det").click()
    expect(ola.locator("#venter li")).to_have_count(0)
    received(ola, "Åpen hall")
    ola.close()
    kari.goto(own_demo.running.desk())
    expect(kari.locator("#notatene li").filter(has_text="Åpen hall")).to_have_count(1)
    expect(kari.locator("#notatene li").filter(has_text="Skyss til trening")).to_have_count(0)
