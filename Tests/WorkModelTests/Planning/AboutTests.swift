import TestWorld
import Testing
import Words
import WorkModel

@Suite("What a dugnad is called, and what it is for")
struct AboutTests {
    let world: World
    let hall: Hall

    init() async throws {
        world = try World()
        hall = try await world.start()
    }

    private func describe(_ title: String, _ aims: String = "", seen: About = About()) async throws {
        var draft = AboutDraft()
        (draft.title, draft.aims) = (title, aims)
        try await hall.doors.plans.describe(hall.id, as: draft, seen: seen.fingerprint, by: .moderator)
    }

    @Test("Name and aims stand in the minutes, the aims as sentences, in each language")
    func minutes() async throws {
        try await describe(" Fritid for alle ", "• Finne to tiltak\n• Høre fra ungdommen.\n\n- Hvem mangler?")
        let text = try await hall.minutes().text(in: .nynorsk)
        #expect(text.title == "Referat frå Fritid for alle, Fjordvik")
        #expect(
            text.part(.meeting)?.blocks.last
                == .paragraph("Mål: Finne to tiltak. Høre fra ungdommen. Hvem mangler?"))
        #expect(try await hall.room().dugnad.aimsInLines.count == 3)
    }

    @Test(
        "What is no name is refused at its field, in a sentence",
        arguments: [
            (String(repeating: "å", count: 10_000), "", AboutDraft.Field.title), ("🎉🎉", "", .title),
            ("👩‍👩‍👧", "", .title), ("«…»", "", .title), ("Ring 900 00 000", "", .title),
            ("Fritid", String(repeating: "mål ", count: 200), .aims), ("Fritid", "Svar kari@example.no", .aims),
        ])
    func refused(title: String, aims: String, field: AboutDraft.Field) async throws {
        let problems = await #expect(throws: Problems<AboutDraft.Field>.self) { try await describe(title, aims) }
        #expect(problems?.list.map(\.field) == [field])
        #expect(try await hall.room().dugnad.title == nil)
    }

    @Test("Emoji may stand beside words, and numbers are words too", arguments: ["Fritid 🎉", "2026", "夏"])
    func names(title: String) async throws {
        try await describe(title)
        #expect(try await hall.room().dugnad.title == title)
    }

    @Test("Both are taken away by emptying the fields; both stand in people's calendars")
    func emptied() async throws {
        try await describe("Fritid for alle", "Finne to tiltak")
        #expect(try await hall.room().dugnad.calendarSequence == 1)
        try await describe("Fritid for alle", "", seen: About(try await hall.room().dugnad))
        #expect(try await hall.room().dugnad.calendarSequence == 2)
        try await describe("", "", seen: About(try await hall.room().dugnad))
        #expect(try await hall.room().dugnad.title == nil)
        #expect(try await hall.minutes().title(in: .bokmål) == "Referat fra dugnaden i Fjordvik")
    }

    @Test("Where there is money is no matter for people's calendars, and too much of it is told at its field")
    func funding() async throws {
        var draft = AboutDraft()
        draft.funding = "Sparebanken: utstyr"
        try await hall.doors.plans.describe(hall.id, as: draft, seen: About().fingerprint, by: .moderator)
        let dugnad = try await hall.room().dugnad
        #expect(dugnad.fundingInLines == ["Sparebanken: utstyr"] && dugnad.calendarSequence == nil)
        draft.funding = String(repeating: "penger ", count: 200)
        let problems = await #expect(throws: Problems<AboutDraft.Field>.self) {
            try await hall.doors.plans.describe(hall.id, as: draft, seen: About(dugnad).fingerprint, by: .moderator)
        }
        #expect(problems?.list.map(\.field) == [.funding])
    }

    @Test("Two who write at once are told, and neither is lost")
    func together() async throws {
        try await describe("Fritid for alle")
        let conflict = await #expect(throws: Conflict.self) { try await describe("Alle med") }
        #expect(conflict?.mine == "Alle med" && conflict?.theirs == "Fritid for alle")
        try await describe("Fritid for alle")
    }
}
