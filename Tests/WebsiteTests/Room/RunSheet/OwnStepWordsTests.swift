import TestWorld
import Testing
import WorkModel

@Suite("A step of Kari's own on her pages")
struct OwnStepWordsTests {
    let open: OpenSite
    let hall: Hall
    let kari: Browser

    init() async throws {
        open = try await OpenSite()
        hall = try await open.start()
        kari = try await open.browser(with: hall.secret)
    }

    @Test("What Kari wrote to say stands at her desk, in her own words")
    func said() async throws {
        try await add(saying: "Velkommen tilbake.\nNå synger vi.")
        let step = try #require(try await own())
        try await hall.go(to: step)
        let desk = try await kari.get("/d/\(hall.code)/ordstyrer")
        #expect(desk.page.first("blockquote")?.text == "Velkommen tilbake. Nå synger vi.")
    }

    @Test("Without words the desk says where to write them, and that is where they are changed")
    func unsaid() async throws {
        try await add(saying: "")
        let step = try #require(try await own())
        try await hall.go(to: step)
        let link = try await kari.get("/d/\(hall.code)/ordstyrer").link("Skriv hva du vil si")
        var form = try await kari.open(link).form("/\(step.id)")
        form["si"] = "Nå synger vi."
        _ = try await kari.submit(form)
        #expect(try await own()?.say == "Nå synger vi.")
        #expect(try await own()?.title == "Allsang")
    }

    private func add(saying words: String) async throws {
        var form = try await kari.get("/d/\(hall.code)/kjoreplan").form("/punkter")
        form["tittel"] = "Allsang"
        form["si"] = words
        #expect(try await kari.submit(form).status == 200)
    }

    private func own() async throws -> Step? { try await hall.room().sheet.steps.first { $0.key == nil } }
}
