import TestWorld
import Testing
import WorkModel

@Suite("A question of Kari's own on every screen and paper")
struct OwnQuestionPagesTests {
    let open: OpenSite
    let hall: Hall
    let kari: Browser
    var d: String { "/d/\(hall.code)" }

    init() async throws {
        open = try await OpenSite()
        hall = try await open.start(open.world.plan(minutes: 90))
        kari = try await open.browser(with: hall.secret)
    }

    @discardableResult
    private func add(_ fields: [String: String]) async throws -> Answer {
        var form = try await kari.get("\(d)/kjoreplan").form("/punkter")
        form["tittel"] = "Trygghet"
        form.tick("notater", "1")
        for (name, value) in fields { form[name] = value }
        return try await kari.submit(form)
    }

    private func own() async throws -> Step {
        guard let own = try await hall.room().tasks.first(where: \.isOwnQuestion) else { throw Missing("the question") }
        return own
    }

    @Test("Wall, table and desk have its words and its colour, and the title is not said twice")
    func screens() async throws {
        let page = try await add([
            "stort": "Hva gjør oss trygge?", "oppgave": "Snakk to og to.", "farge": "orange", "minutter": "15",
        ])
        #expect(page.says("Lagt til."))
        #expect(page.says("90 minutter i alt."))
        try await hall.go(to: hall.step("velkommen"))
        try await hall.go(to: own())
        let wall = try await kari.get("\(d)/vegg")
        #expect(wall.page.first("h1")?.text == "Hva gjør oss trygge?")
        #expect(wall.says("Trygghet"))
        let table = try await open.browser().get("/b/\(hall.code)/bord/2")
        #expect(table.page.first("h1")?.text == "Hva gjør oss trygge?")
        #expect(table.says("Snakk to og to."))
        #expect(table.body.contains("asks orange"))
        let desk = try await kari.get("\(d)/ordstyrer")
        #expect(desk.page.first("blockquote")?.text.contains("Hva gjør oss trygge?") == true)
        #expect(desk.body.contains("orange"))
    }

    @Test("It comes before the room agrees when nothing is said of its place, and never where the room has been")
    func place() async throws {
        try await add([:])
        let titles = try await hall.room().sheet.steps.map { $0.title ?? $0.key ?? "" }
        #expect(titles.suffix(2) == ["Trygghet", "enighet"])
        try await hall.go(to: hall.step("enighet"))
        try await add(["tittel": "Til slutt"])
        #expect(try await hall.room().sheet.steps.last?.title == "Til slutt")
    }

    @Test("It is answered in one field, also where the answers stand with the ideas")
    func oneField() async throws {
        try await add(["referat": "ideas"])
        try await hall.go(to: hall.step("velkommen"))
        try await hall.go(to: own())
        let table = try await open.browser().get("/b/\(hall.code)/bord/2")
        #expect(try await own().records == .ideas)
        #expect(table.page.withID("ideen")?["hidden"] != nil)
    }

    @Test("A name that is the question stands large, with other words over it")
    func nameAlone() async throws {
        try await add(["tittel": "Hva gjør oss trygge?"])
        try await hall.go(to: hall.step("velkommen"))
        try await hall.go(to: own())
        for address in ["\(d)/vegg", "/b/\(hall.code)/bord/2"] {
            let page = try await kari.get(address)
            #expect(page.page.first("h1")?.text == "Hva gjør oss trygge?")
            #expect(page.says("Vårt eget punkt"))
        }
    }

    @Test("One that people are to hear of beforehand is in the invitation; any other is not")
    func announced() async throws {
        var form = try await kari.get("\(d)/kjoreplan").form("/punkter")
        (form["tittel"], form["stort"]) = ("Trygghet", "Hva gjør oss trygge?")
        form.tick("notater", "1")
        _ = try await kari.submit(form)
        #expect(try await !kari.get("\(d)/dokumenter/invitasjon.txt").body.contains("trygge"))
        var change = try await kari.get("\(d)/kjoreplan").form("/\(own().id)")
        change.tick("kunngjor", "1")
        _ = try await kari.submit(change)
        #expect(
            try await kari.get("\(d)/dokumenter/invitasjon.txt").body.contains("Vi spør også: «Hva gjør oss trygge?»"))
    }

    @Test("A plan that is longer than the evening says so")
    func tooLong() async throws {
        #expect(try await add(["minutter": "200"]).says("minutter mer enn dere har satt av"))
    }

    @Test("What cannot be kept is refused at its field, and what was typed is kept")
    func refused() async throws {
        let page = try await add(["stort": "Ring 900 00 000", "oppgave": "Snakk to og to.", "farge": "blue"])
        #expect(page.status == 422)
        #expect(page.problem(at: "ny-stort") == Sentence.telephone)
        #expect(try page.form("/punkter")["oppgave"] == "Snakk to og to.")
        #expect(try page.form("/punkter")["farge"] == "blue")
    }
}
