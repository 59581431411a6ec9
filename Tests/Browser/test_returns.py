"""A letter that the mail server took, and that comes back."""

from email.message import EmailMessage
from pathlib import Path

from playwright.sync_api import expect

from test_units import come_in, invited
from world.looks import assert_none, every_look
from world.mail import MailServer, certificate, write_settings
from world.mailbox import MailboxServer, report
from world.server import Server


def test_aina_sees_that_a_letter_came_back_and_nothing_else_in_the_mailbox_is_touched(people, tmp_path: Path):
    trusted, data = certificate(tmp_path), tmp_path / "data"
    mail, mailbox = MailServer(trusted).start(), MailboxServer(trusted).start()
    write_settings(data, mail.settings() | mailbox.settings() | {"pace": "1000", "returns.password": "feil ord"})
    server = Server(data).start()
    aina = people.stranger()
    try:
        home = come_in(aina, invited(server, "aina@melhus.example"), "Aina")
        aina.goto(home + "/folk")
        aina.locator("#epost").fill("tor@melhus.example")
        aina.locator("[name=rolle][value=colleague]").last.check()
        aina.get_by_role("button", name="Inviter").last.click()
        for _ in range(300):
            if mail.letters and "returned mail cannot be read" in server.complaints():
                break
            aina.wait_for_timeout(100)
        aina.goto(home + "/utboks")
        expect(aina.locator("main")).to_contain_text("Returer kan ikke leses akkurat nå.")
        assert "post@" not in server.complaints() and "feil ord" not in server.complaints()
        assert mailbox.heard == []
        server.stop()

        holiday = EmailMessage()
        holiday["From"], holiday["Auto-Submitted"], holiday["Subject"] = "tor@melhus.example", "auto-replied", "Ferie"
        holiday["In-Reply-To"] = "<1@allemed.example>"
        holiday.set_content("Jeg er tilbake i august.")
        mailbox.add(holiday)
        [letter] = mail.letters
        mailbox.add(report(letter.content, "tor@melhus.example", "550 5.1.1 Ingen slik adresse"))
        write_settings(data, mail.settings() | mailbox.settings() | {"pace": "1000"})
        server.start()
        for _ in range(300):
            aina.goto(home + "/utboks")
            if aina.get_by_text("Kom i retur").count():
                break
            aina.wait_for_timeout(100)
        aina.locator("summary", has_text="Les svaret fra mottakeren").click()
        expect(aina.locator("main")).to_contain_text("550 5.1.1 Ingen slik adresse")
        expect(aina.locator("main")).to_contain_text("Kommer et brev i retur, ser du det her")
        assert_none(every_look(aina, "outbox, a letter that came back"))
        aina.goto(home + "/folk")
        expect(aina.locator("main")).to_contain_text("brevet kom ikke fram")
        assert [command.split()[:2] for command in mailbox.heard if "FETCH" not in command] == [
            ["EXAMINE", '"INBOX"'], ["UID", "SEARCH"], ["LOGOUT"]]
        assert all("BODY.PEEK[" in command for command in mailbox.heard if "FETCH" in command)
    finally:
        people.leave()
        server.stop()
        mail.stop()
        mailbox.stop()
