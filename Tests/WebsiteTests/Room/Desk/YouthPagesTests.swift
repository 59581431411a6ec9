import TestWorld
import Testing
import WorkModel

@Suite("Youth come with proposals, and Kari writes them down", .pages("POST /d/{code}/papir"))
struct YouthPagesTests {
    let evening: Evening
    var kari: Browser { evening.kari }

    init() async throws {
        evening = try await Evening()
        try await evening.hall.go(to: evening.hall.step("ungdom"))
    }

    @Test("Where they are heard there is a place to write, and one line is one proposal of theirs")
    func written() async throws {
        var form = try await kari.get("\(evening.desk)/ordstyrer").form("/papir")
        form["linjer"] = "Åpen hall\nGratis buss"
        let after = try await kari.submit(form, press: "Lagre")
        let column = try #require(after.page.withID("notatene")?.text)
        #expect(column.contains("Forslag fra ungdommene") && column.contains("Gratis buss"))
        #expect(try await evening.hall.room().notes.map(\.origin) == [.youth, .youth])
    }

    @Test("The tables listen: neither their phones nor their drawers at the desk have a field there")
    func tables() async throws {
        let drawer = try await kari.get("\(evening.desk)/ordstyrer?bord=2")
        #expect(drawer.page.withID("linjer-2") == nil)
    }

    @Test("A proposal is shown on the wall while they speak")
    func wall() async throws {
        let step = try await evening.hall.step("ungdom")
        let draft = NoteDraft(id: .new(), from: .youth, step: step.id, text: "Åpen hall")
        let note = try await evening.hall.doors.notes.write(draft, in: evening.hall.id, by: .moderator).id
        try await evening.hall.doors.notes.show(note, isShown: true, in: evening.hall.id, by: .moderator)
        let text = try await kari.get("\(evening.desk)/vegg").page.withID("vises")?.text
        #expect(text?.contains("Fra ungdommene") == true && text?.contains("Åpen hall") == true)
    }

    @Test("A proposal of theirs is among the ideas that a measure can be made of")
    func measure() async throws {
        let step = try await evening.hall.step("ungdom")
        let draft = NoteDraft(id: .new(), from: .youth, step: step.id, text: "Åpen hall")
        _ = try await evening.hall.doors.notes.write(draft, in: evening.hall.id, by: .moderator)
        let page = try await kari.get("\(evening.desk)/tiltak")
        #expect(page.says("Åpen hall") && page.says("Fra ungdommene"))
    }
}
