import TestWorld
import Testing
import Words
import WorkModel

@Suite(
    "Tables ask Kari for help, and she says one line to all of them",
    .pages(
        "POST /b/{code}/bord/{group}/hjelp", "POST /d/{code}/bord/{group}/hjelp", "POST /d/{code}/til-alle"))
struct CallsOnDeskTests {
    let evening: Evening
    let ola: Browser
    var kari: Browser { evening.kari }
    var address: String { "\(evening.desk)/ordstyrer" }

    init() async throws {
        evening = try await Evening()
        ola = evening.open.browser()
    }

    private func calls(_ page: Answer) -> String { page.page.withID("hjelp-fra")?.text.spaced ?? "-" }

    @Test("A table asks without a script, Kari sees which it is, and the table sees that she has seen it")
    func asks() async throws {
        #expect(try await calls(kari.get(address)) == "")
        let asked = try await ola.submit(
            ola.get(evening.table(3)).form("/bord/3/hjelp"), press: "Be ordstyreren om hjelp")
        #expect(asked.path == "\(evening.table(3))#hjelpen")
        #expect(asked.says("✓ Ordstyreren får vite at dere vil ha hjelp."))
        let desk = try await kari.get(address)
        #expect(calls(desk).contains("Bord 3 ber om hjelp, kl. 18.05"))
        #expect(desk.page.withID("bordene")?.all("circle").contains { $0["class"] == "calling" } == true)
        let seen = try await kari.submit(desk.form("/bord/3/hjelp"))
        #expect(seen.path == address && calls(seen) == "")
        let told = try await ola.get(evening.table(3))
        #expect(told.says("✓ Ordstyreren har sett at dere ber om hjelp."))
        let over = try await ola.submit(told.form("/bord/3/hjelp"), press: "Vi klarer oss nå")
        #expect(!over.says("Ordstyreren har sett det"))
    }

    @Test("Who has waited longest stands first")
    func order() async throws {
        for group in [5, 2, 4] {
            try await evening.hall.doors.groups.call(true, group: group, in: evening.hall.id, by: .group)
            evening.open.clock.pass(.minutes(1))
        }
        let heard = try await kari.get(address).page.withID("hjelp-fra")?.all("form").compactMap { $0["action"] }
        #expect(heard == [5, 2, 4].map { "\(evening.desk)/bord/\($0)/hjelp" })
    }

    @Test("Before the start and after the end there is no such button, and an old page is told so in words")
    func notUnderWay() async throws {
        let old = try await ola.get(evening.table(3)).form("/bord/3/hjelp")
        try await evening.hall.doors.runSheets.end(evening.hall.id, by: .moderator)
        #expect(try await ola.get(evening.table(3)).forms.contains { $0.action.hasSuffix("/hjelp") } == false)
        let answer = try await ola.submit(old, press: "Be ordstyreren om hjelp")
        #expect(answer.status == 409)
        #expect(answer.refusal?.hasPrefix("Dere er ikke i gang nå, så ordstyreren ser det ikke her.") == true)
    }

    @Test("A line stands on every phone with the hour, and is gone when it is taken down or the room goes on")
    func line() async throws {
        let form = try await kari.get("\(address)?skuff=alle").form("/til-alle").with("linje", "Kaffen er klar <nå>")
        let page = try await kari.submit(form, press: "Vis på telefonene")
        #expect(
            page.page.withID("notatene")?.text.spaced.contains("På telefonene siden kl. 18.05: Kaffen er klar <nå>")
                == true)
        for table in [1, 6] {
            let phone = try await ola.get(evening.table(table))
            #expect(phone.page.withID("til-alle")?.text.spaced == "Ordstyreren kl. 18.05: Kaffen er klar <nå>")
        }
        let down = try #require(page.forms.first { $0.buttons.contains { $0.name == "ned" } })
        _ = try await kari.submit(down, press: "Ta ned")
        #expect(try await ola.get(evening.table(1)).page.withID("til-alle")?.text == "")
        _ = try await kari.submit(form, press: "Vis på telefonene")
        try await evening.hall.go(to: evening.hall.task(2))
        #expect(try await ola.get(evening.table(1)).page.withID("til-alle")?.text == "")
    }

    @Test(
        "A line that cannot be said comes back with what was typed, and no phone shows it",
        arguments: [
            ("", "Skriv det du vil si til alle."), ("Ring 900 00 000", Sentence.telephone),
            (String(repeating: "å", count: 101), Sentence.noRoom(100)),
        ])
    func refused(line: String, sentence: String) async throws {
        let form = try await kari.get("\(address)?skuff=alle").form("/til-alle").with("linje", line)
        let page = try await kari.submit(form)
        #expect(page.status == 422)
        #expect(page.problem(at: "linje") == sentence)
        #expect(try page.form("/til-alle")["linje"] == line)
        #expect(try await ola.get(evening.table(1)).page.withID("til-alle")?.text == "")
    }

    @Test("A line that comes when the clock has stopped stands where it was typed, with the reason")
    func lineTooLate() async throws {
        let form = try await kari.get("\(address)?skuff=alle").form("/til-alle").with("linje", "Kaffen er klar")
        try await evening.hall.doors.runSheets.end(evening.hall.id, by: .moderator)
        let page = try await kari.submit(form)
        #expect(page.status == 422 && page.problem(at: "linje")?.contains("ikke i gang") == true)
        #expect(try page.form("/til-alle")["linje"] == "Kaffen er klar")
    }
}
