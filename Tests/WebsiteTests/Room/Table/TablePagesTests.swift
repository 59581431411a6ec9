import TestWorld
import Testing
import Words
import WorkModel

@Suite(
    "Choosing a table",
    .pages(
        "GET /b/{code}"))
struct TablePagesTests {
    let open: OpenSite

    init() async throws { open = try await OpenSite() }

    @Test("Every table has a door, under a question in the words of its kind of dugnad")
    func doors() async throws {
        for (variant, language, question, name) in [
            (Variant.municipality, Language.bokmål, "Hvilket bord sitter dere ved?", "Bord"),
            (.organisation, .bokmål, "Hvilken gruppe er dere?", "Gruppe"),
            (.youth, .nynorsk, "Kva for ei gruppe er de?", "Gruppe"),
        ] {
            let hall = try await open.start(open.world.plan(variant, language: language))
            let page = try await open.browser().get("/b/\(hall.code)")
            #expect(page.page.first("h1")?.text == question)
            let doors = page.page.first("main")?.all("a") ?? []
            #expect(doors.map(\.text) == (1...6).map { "\(name) \($0)" })
            #expect(doors.map { $0["href"] } == (1...6).map { "/b/\(hall.code)/bord/\($0)" })
        }
    }

    @Test("A dugnad with one group goes straight to it")
    func alone() async throws {
        let hall = try await open.start(open.world.plan(.organisation, groups: 1))
        let answer = try await open.browser().get("/b/\(hall.code)")
        #expect(answer.status == 303)
        #expect(answer.location == "/b/\(hall.code)/bord/1")
        #expect(try await open.browser().get("/nn/b/\(hall.code)").location == "/nn/b/\(hall.code)/bord/1")
    }

    @Test("A code that nobody has is told once, with the way to type it again")
    func wrong() async throws {
        let page = try await open.browser().get("/b/havn-seil-99")
        #expect(page.status == 404)
        #expect(page.text.ranges(of: "Ingen dugnad har den koden").count == 1)
        #expect(page.refusal == "Sjekk veggen: to ord og to sifre, for eksempel HAVN SEIL 42.")
        #expect(try page.link("Skriv koden på nytt") == "/bli-med")
    }

    @Test("When the writing time is over the code tells where the notes are, and no more")
    func over() async throws {
        let hall = try await open.start()
        open.clock.set(WritingTime(try await hall.room().dugnad).ends + .minutes(1))
        let page = try await open.browser().get("/b/\(hall.code)")
        #expect(page.status == 410)
        #expect(page.page.first("h1")?.text == "Dugnaden er over")
        #expect(
            page.refusal == "Koden virker ikke lenger. Notatene er trygt lagret. Spør ordstyreren om referatet.")
    }
}
