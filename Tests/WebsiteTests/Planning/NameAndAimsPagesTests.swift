import TestWorld
import Testing
import Words
import WorkModel

@Suite("Kari gives the dugnad a name and aims", .pages("GET /d/{code}/om", "POST /d/{code}/om"))
struct NameAndAimsPagesTests {
    let open: OpenSite
    let hall: Hall
    let kari: Browser
    var om: String { "/d/\(hall.code)/om" }

    init() async throws {
        open = try await OpenSite()
        hall = try await open.start(open.world.plan(starting: open.clock.now + .days(7)))
        kari = try await open.browser(with: hall.secret)
    }

    private func write(_ title: String, _ aims: String = "") async throws -> Answer {
        let page = try await kari.open("/d/\(hall.code)/plan")
        var form = try await kari.open(page.link("Endre: Navn og mål")).form("/om")
        (form["tittel"], form["mal"]) = (title, aims)
        return try await kari.submit(form)
    }

    @Test("They stand in invitation, calendar, minutes, on the wall and in the desk's bar")
    func everywhere() async throws {
        #expect(try await write("Fritid for alle", "Finne to tiltak").says("Lagret."))
        let d = "/d/\(hall.code)"
        let invitation = try await kari.get("\(d)/dokumenter/invitasjon.txt").body
        #expect(invitation.contains("Dugnaden heter «Fritid for alle». Mål: Finne to tiltak."))
        let calendar = try await kari.get("\(d)/dokumenter/kalender.ics").body.replacing("\r\n ", with: "")
        #expect(calendar.contains("SUMMARY;LANGUAGE=nb:Fritid for alle\\, Fjordvik"))
        #expect(calendar.contains("Finne to tiltak."))
        #expect(try await kari.get("\(d)/referat").page.first("h1")?.text == "Referat fra Fritid for alle, Fjordvik")
        #expect(try await kari.get("\(d)/vegg").says("Fritid for alle, Fjordvik"))
        #expect(try await kari.get("\(d)/ordstyrer").page.first("header")?.text.contains("Fritid for alle") == true)
    }

    @Test(
        "What cannot be a name is shown again with a sentence", arguments: ["🎉", String(repeating: "a", count: 10_000)])
    func refused(title: String) async throws {
        let page = try await write(title, "Finne to tiltak")
        #expect(page.status == 422)
        #expect(page.problem(at: "tittel") != nil)
        #expect(try page.form("/om")["tittel"] == title)
        #expect(try page.form("/om")["mal"] == "Finne to tiltak")
    }

    @Test(
        "Where there is money stands beside the ideas: where they are written, where they are gathered, in the minutes")
    func funding() async throws {
        let hall = try await open.start(open.world.plan(starting: open.clock.now + .minutes(1)))
        let kari = try await open.browser(with: hall.secret)
        let form = try await kari.get("/d/\(hall.code)/om").form("/om").with(
            "stotte", "Sparebanken: utstyr <nå>\n\n• Kommunen")
        #expect(try await kari.submit(form).says("Lagret."))
        try await hall.go(to: hall.step("konkret-ide"))
        let phone = try await open.browser().get("/b/\(hall.code)/bord/1")
        let samle = try await kari.get("/d/\(hall.code)/samle")
        for page in [phone, samle] {
            let list = page.page.all("details").first { $0.text.hasPrefix("Støtteordninger som kan passe") }
            #expect(list?.all("li").map(\.text) == ["Sparebanken: utstyr <nå>", "Kommunen"])
        }
        func ideas() async throws -> String? {
            try await kari.get("/d/\(hall.code)/referat").page.withID("ideer")?.text
        }
        #expect(try await ideas() == nil, "nothing that money could fit")
        try await hall.write("Byttedag", on: hall.step("konkret-ide"))
        #expect(try await ideas()?.contains("Sparebanken: utstyr <nå>") == true)
    }

    @Test("Somebody else's name is not overwritten: both are shown")
    func together() async throws {
        var mine = try await kari.get(om).form("/om")
        _ = try await write("Fritid for alle")
        mine["tittel"] = "Alle med"
        let page = try await kari.submit(mine)
        #expect(page.status == 409)
        #expect(page.says("Alle med") && page.says("Fritid for alle"))
    }
}
