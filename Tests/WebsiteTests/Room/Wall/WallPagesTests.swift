import TestWorld
import Testing
import Words
import WorkModel

@Suite(
    "What everybody in the hall looks at",
    .pages(
        "GET /d/{code}/vegg"))
struct WallPagesTests {
    let evening: Evening
    let wall: Browser
    var vegg: String { "\(evening.desk)/vegg" }

    init() async throws {
        evening = try await Evening()
        wall = try await evening.open.browser(
            with: evening.hall.doors.links.make(.wall, to: evening.hall.id, by: .moderator))
    }

    @Test("The question, the clock and how to join; nothing to press")
    func question() async throws {
        let page = try await wall.get(vegg)
        #expect(page.page.first("h1")?.text.isEmpty == false)
        let ends = try #require(try await evening.hall.room().dugnad.stepEndsAt)
        #expect(page.page.descendants.contains { $0["data-ends"] == String(ends.milliseconds) })
        #expect(page.says(evening.hall.code.shown.spaced))
        #expect(page.page.descendants.contains { $0["class"] == "qr" })
        for name in ["form", "button", "input"] { #expect(page.page.all(name).isEmpty, "\(name)") }
    }

    @Test("Two minutes before the end, and past it, the wall and the desk have other words; a short step has none")
    func turning() async throws {
        for (desk, words) in [(true, "Si fra: under to minutter igjen"), (false, "Under to minutter igjen")] {
            let page = try await desk ? evening.kari.get("\(evening.desk)/ordstyrer") : wall.get(vegg)
            #expect(page.says(words))
            #expect(page.says(desk ? "Be bordene skrive ferdig" : "Skriv ferdig setningen"))
            #expect(page.page.descendants.contains { $0["data-soon-at"] == "120000" })
        }
        let step = try #require(try await evening.hall.room().sheet.current)
        try await evening.hall.doors.runSheets.writeStep(
            step.id, StepDraft(title: "", minutes: "4"), from: 1, in: evening.hall.id, by: .moderator)
        #expect(try await !wall.get(vegg).page.descendants.contains { $0["data-soon-at"] != nil })
    }

    @Test("A note is there only while the moderator shows it")
    func shown() async throws {
        let note = try await evening.hall.write("Byttedag").id
        #expect(try await !wall.get(vegg).says("Byttedag"))
        try await evening.hall.doors.notes.show(note, isShown: true, in: evening.hall.id, by: .moderator)
        #expect(try await wall.get(vegg).says("Bord 3 Byttedag"))
        try await evening.hall.doors.notes.hide(note, isHidden: true, in: evening.hall.id, by: .moderator)
        #expect(try await !wall.get(vegg).says("Byttedag"))
        try await evening.hall.doors.notes.hide(note, isHidden: false, in: evening.hall.id, by: .moderator)
        #expect(try await !wall.get(vegg).says("Byttedag"), "it does not come back by itself")
    }

    @Test("A note that is removed is gone from the wall at once")
    func removed() async throws {
        let note = try await evening.hall.write("Byttedag").id
        try await evening.hall.doors.notes.show(note, isShown: true, in: evening.hall.id, by: .moderator)
        _ = try await evening.kari.post("\(evening.desk)/notater/\(note)/sletting")
        #expect(try await !wall.get(vegg).says("Byttedag"))
    }

    @Test("At the end the measures, and how to join no more")
    func measures() async throws {
        var words = MeasureDraft()
        words.text = "Åpen hall"
        words.owner = "Fjordvik IL"
        try await evening.hall.doors.measures.add(words, as: .new(), in: evening.hall.id, by: .moderator)
        #expect(try await !wall.get(vegg).says("Åpen hall"))
        try await evening.hall.doors.runSheets.end(evening.hall.id, by: .moderator)
        let page = try await wall.get(vegg)
        #expect(page.page.first("h1")?.text == "Dette er vi enige om")
        #expect(page.says("Åpen hall Fjordvik IL · mangler dato"))
        #expect(!page.says(evening.hall.code.shown.spaced))
    }

    @Test("A clock that is stopped says so, and one that has not begun says when")
    func clock() async throws {
        try await evening.hall.doors.runSheets.pause(isPaused: true, in: evening.hall.id, by: .moderator)
        #expect(try await wall.get(vegg).says("klokka står"))
        let planned = try await evening.open.start()
        let kari = try await evening.open.browser(with: planned.secret)
        #expect(try await kari.get("/d/\(planned.code)/vegg").says("Vi begynner kl. 18.05"))
    }

    @Test("Without script there is a way to what is newest, and the page never loads itself")
    func withoutScript() async throws {
        let page = try await wall.get(vegg)
        #expect(try page.link("Hent det siste") == vegg)
        #expect(!page.page.all("meta").contains { $0["http-equiv"] != nil })
    }
}
