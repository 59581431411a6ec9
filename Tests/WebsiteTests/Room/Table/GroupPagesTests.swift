import TestWorld
import Testing
import Words
import WorkModel

@Suite(
    "What a table sees",
    .pages(
        "GET /b/{code}/bord/{group}"))
struct GroupPagesTests {
    @Test("When it is over the phone shows what was agreed, and who and when")
    func agreed() async throws {
        let evening = try await Evening()
        var draft = MeasureDraft()
        (draft.text, draft.owner, draft.deadline) = ("Åpen hall", "Fjordvik IL", "2027-01-14")
        let hall = evening.hall
        try await hall.doors.measures.add(draft, as: .new(), in: hall.id, by: .moderator)
        #expect(try await !evening.open.browser().get(evening.table(3)).says("Åpen hall"))
        try await hall.doors.runSheets.end(hall.id, by: .moderator)
        let page = try await evening.open.browser().get(evening.table(3))
        #expect(page.says("Dette er vi enige om"))
        #expect(page.page.withID("steg")?.text.spaced.contains("Åpen hall Fjordvik IL · 14. januar 2027") == true)
        #expect(page.page.withID("steg")?["data-live"]?.contains("tiltak") == true)
    }

    @Test("What nobody has taken yet, or nobody knows when, asks on the phone as it does on the wall")
    func open() async throws {
        let evening = try await Evening()
        let hall = evening.hall
        for (text, owner, day) in [
            ("Åpen hall", "", "2027-01-14"), ("Byttedag", "Fjordvik IL", ""), ("Bod", "A", "2027-01-14"),
        ] {
            var draft = MeasureDraft()
            (draft.text, draft.owner, draft.deadline) = (text, owner, day)
            try await hall.doors.measures.add(draft, as: .new(), in: hall.id, by: .moderator)
        }
        try await hall.doors.runSheets.end(hall.id, by: .moderator)
        let step = try #require(try await evening.open.browser().get(evening.table(3)).page.withID("steg"))
        #expect(
            step.all("li").map { $0.text.spaced } == [
                "Åpen hall Hvem tar denne? · 14. januar 2027", "Byttedag Fjordvik IL · mangler dato",
                "Bod A · 14. januar 2027",
            ])
        #expect(step.all("li").map { $0["class"] } == ["open", "open", nil])
    }

    @Test("After the end the phone is at no step: it says where and when it was")
    func goodbye() async throws {
        let evening = try await Evening()
        try await evening.hall.go(to: evening.hall.step("enighet"))
        try await evening.hall.doors.runSheets.end(evening.hall.id, by: .moderator)
        let page = try await evening.open.browser().get(evening.table(3))
        let step = try #require(page.page.withID("steg"))
        #expect(step.text.spaced.contains("mandag 23. november 2026"))
        #expect(!step.text.contains("Vi blir enige"))
        #expect(step["data-at"] == "slutt")
        #expect(step["data-now"]?.nilIfEmpty == nil)
        #expect(page.page.first("title")?.text.contains("Vi blir enige") == false)
    }

    @Test("By the field stands that nobody should be recognisable, and on the page the day it is deleted")
    func assurance() async throws {
        let evening = try await Evening()
        let page = try await evening.open.browser().get(evening.table(3))
        let field = try #require(page.page.withID("tekst"))
        let hint = page.page.withID(field["aria-describedby"] ?? "")
        #expect(hint?.text.contains("Ikke skriv ekte navn") == true)
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
}
