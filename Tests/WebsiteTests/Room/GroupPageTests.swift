import TestWorld
import Testing
import Words
import WorkModel

@Suite("What a table sees")
struct GroupPageTests {
    @Test("Beside the field it says that nobody should be recognisable, and on the page which day it is deleted")
    func assurance() async throws {
        let evening = try await Evening()
        let page = try await evening.open.browser().get(evening.table(3))
        let field = try #require(page.page.withID("tekst"))
        let hint = page.page.withID(field["aria-describedby"] ?? "")
        #expect(hint?.text.contains("Ikke skriv navn") == true)
        #expect(page.says("Det dere skriver, slettes 23. november 2028, eller senere hvis noe blir endret."))
        #expect(page.says("Det kan hende kommunen må gi innsyn i det dere skriver her."))
        let club = try await Evening(.organisation)
        #expect(try await !club.open.browser().get(club.table(1)).says("innsyn"))
    }

    @Test("When the minutes are approved before people have gone home, the table hears why it writes no more")
    func approvedEarly() async throws {
        let evening = try await Evening()
        let ola = evening.open.browser()
        #expect(try await ola.get(evening.table(3)).page.withID("skriv")?["hidden"] == nil)
        _ = try #require(await evening.hall.approve())
        let page = try await ola.get(evening.table(3))
        #expect(page.page.withID("skriv")?["hidden"] != nil)
        #expect(page.says("Referatet er godkjent, så nye notater kommer ikke med."))
        try await evening.hall.doors.minutesDesk.reopen(1, in: evening.hall.id, by: .moderator)
        #expect(try await ola.get(evening.table(3)).page.withID("skriv")?["hidden"] == nil)
    }

    @Test("Every kind of dugnad has its own words for a table, in its own language")
    func words() async throws {
        let youth = try await Evening(.youth, language: .nynorsk)
        try await youth.hall.write("Byttedag", group: 2)
        let page = try await youth.open.browser().get(youth.table(2))
        #expect(page.page.first("html")?["lang"] == "nn")
        #expect(page.says("Gruppe 2"))
        #expect(page.says("Det gruppa har skrive"))
        #expect(!page.says("Bord"))
    }

    @Test("A table looks back at an earlier task, writes there, and finds the way to now")
    func lookingBack() async throws {
        let evening = try await Evening()
        let ola = evening.open.browser()
        try await evening.hall.go(to: evening.hall.task(2))
        let back = try await ola.get(ola.get(evening.table(3)).address("Skriv mer her"))
        let after = try await ola.submit(back.form("/notater").with("tekst", "Byttedag"))
        #expect(after.says("Byttedag"))
        #expect(try await evening.hall.room().notes.first?.step == evening.task.id)
        #expect(try after.link("Tilbake til nå:") == evening.table(3))
    }

    @Test("A table cannot look ahead, nor at a step of another dugnad")
    func lookingAhead() async throws {
        let evening = try await Evening()
        let ola = evening.open.browser()
        let other = try await evening.open.start()
        let now = try await ola.get(evening.table(3)).page.first("h1")?.text
        for step in [try await evening.hall.task(2), try await other.task()] {
            #expect(try await ola.get("\(evening.table(3))?steg=\(step.id)").page.first("h1")?.text == now)
        }
    }

    @Test("A table chooses a card, then another; one that is not in the set is refused in words")
    func cards() async throws {
        let evening = try await Evening()
        let ola = evening.open.browser()
        try await evening.hall.go(to: evening.hall.step("hvem-er-vi-til-for"))
        let chosen = try await ola.submit(ola.get(evening.table(3)).form("/kort"), press: "Guri")
        #expect(chosen.page.withID("kortet")?.text.contains("Guri") == true)
        #expect(chosen.page.withID("kortet")?.text.contains("oppdiktet") == true)
        let refused = try await ola.post("\(evening.table(3))/kort", [("kort", "finnes-ikke")])
        #expect(refused.status == 409)
        #expect(refused.says("Velg et annet."))
    }

    @Test("A table makes its own person, is told that it must not be a real child, and can remove it")
    func ownPerson() async throws {
        let evening = try await Evening()
        let ola = evening.open.browser()
        try await evening.hall.go(to: evening.hall.step("hvem-er-vi-til-for"))
        let page = try await ola.get("\(evening.table(3))/person")
        #expect(page.says("Personen skal være diktet opp."))
        let form = try page.form("/person").with("navn", "Trym").with("alder", "9")
        let stopped = try await ola.submit(form.with("historie", "Mor har 900 00 000"))
        #expect(stopped.status == 422)
        #expect(stopped.page.withID("historie-feil")?.text.contains("telefonnummer") == true)
        #expect(try stopped.form("/person")["navn"] == "Trym")
        let made = try await ola.submit(stopped.form("/person").with("historie", "God til å tegne"))
        #expect(made.page.withID("kortet")?.text.contains("God til å tegne") == true)
        let stale = try await ola.submit(form.with("historie", "God til å synge"))
        #expect(stale.status == 409)
        #expect(stale.says("God til å synge"))
        #expect(stale.says("God til å tegne"))
        let removal = try await ola.get("\(evening.table(3))/person").form("/sletting")
        #expect(try await ola.submit(removal).page.withID("kortet") == nil)
    }

    @Test("Before the start the table is welcomed; after the end it is thanked, and writes no more")
    func beforeAndAfter() async throws {
        let open = try await OpenSite()
        let hall = try await open.start()
        let ola = open.browser()
        let before = try await ola.get("/b/\(hall.code)/bord/3")
        #expect(before.page.first("h1")?.text == "Velkommen. Vi begynner snart.")
        #expect(before.page.withID("skriv")?["hidden"] != nil)
        try await hall.go(to: hall.task())
        try await hall.doors.runSheets.end(hall.id, by: .moderator)
        let after = try await ola.get("/b/\(hall.code)/bord/3")
        #expect(after.page.first("h1")?.text == "Takk for i dag!")
        #expect(after.page.withID("skriv")?["hidden"] != nil)
    }

    @Test("A dugnad with one group goes straight to it; with more, every table has a door")
    func doors() async throws {
        let open = try await OpenSite()
        let alone = try await open.start(open.world.plan(.organisation, groups: 1))
        #expect(try await open.browser().get("/b/\(alone.code)").location == "/b/\(alone.code)/bord/1")
        let hall = try await open.start()
        let doors = try await open.browser().get("/b/\(hall.code)").page.first("main")?.all("a").map(\.text)
        #expect(doors == (1...6).map { "Bord \($0)" })
    }
}
