import TestWorld
import Testing
import WorkModel

@Suite("The minutes on the page")
struct MinutesArticleTests {
    let open: OpenSite
    let hall: Hall
    let kari: Browser

    init() async throws {
        open = try await OpenSite()
        hall = try await open.start()
        kari = try await open.browser(with: hall.secret)
        try await hall.go(to: hall.task())
    }

    @Test("A measure that lacks something says why it matters and where to set it; the approved copy only says it")
    func missing() async throws {
        var words = MeasureDraft()
        words.text = "Byttedag hver høst"
        let measure = Measure.ID.new()
        try await hall.doors.measures.add(words, as: measure, in: hall.id, by: .moderator)
        let draft = try await kari.get("/d/\(hall.code)/referat")
        for words in ["Skriv hvem som er ansvarlig", "Sett en dato"] {
            #expect(try draft.link(words) == "/d/\(hall.code)/tiltak/\(measure)")
        }
        let approved = try await kari.submit(draft.form("/godkjenning"))
        #expect(approved.text.contains("Mangler ansvarlig"))
        #expect(throws: Missing.self) { try approved.link("Skriv hvem som er ansvarlig") }
    }

    @Test("The answers keep the colour of their question, with its word")
    func colours() async throws {
        for key in ["hva-gjor-vi-bra", "veier-inn", "konkret-ide"] {
            try await hall.write("Et svar", on: hall.step(key))
        }
        let page = try await kari.get("/d/\(hall.code)/referat").page
        let strengths = try #require(page.withID("styrker"))
        #expect(strengths["class"] == "card blue stack")
        #expect(strengths.text.hasPrefix("Blått kort"))
        let papers = try #require(page.withID("ideer")).all("div").filter { $0["class"]?.hasPrefix("card") == true }
        #expect(papers.map { $0["class"] } == ["card orange stack", "card blue stack"])
        #expect(papers.map { $0.first("h3")?.text } == ["Veier inn i fellesskapet", "Konkret idé"])
    }

    @Test("On paper the moderator's copy says whether it is approved")
    func onPaper() async throws {
        let draft = try await kari.get("/d/\(hall.code)/referat")
        #expect(printed(draft) == ["Utkast, ikke godkjent ennå."])
        let approved = try await kari.submit(draft.form("/godkjenning"))
        #expect(printed(approved).map(\.spaced) == ["Godkjent 23. november 2026, versjon 1."])
    }

    private func printed(_ answer: Answer) -> [String] {
        answer.page.all("p").filter { $0["class"]?.contains("printonly") == true }.map(\.text)
    }
}
