import TestWorld
import Testing
import WorkModel

@Suite("What is filled into the invitation")
struct InvitationTests {
    let hall: Hall

    init() async throws { hall = try await World().start() }

    private func fillIn(_ sender: String, deadline: String? = nil, from version: Int = 0) async throws {
        var draft = InvitationDraft()
        draft.sender = sender
        draft.deadline = deadline ?? ""
        try await hall.doors.invitations.fillIn(draft, from: version, in: hall.id, by: .moderator)
    }

    @Test("What is filled in is kept, empty fields are left out, and saving the same again changes nothing")
    func kept() async throws {
        try await fillIn("  Kulturkontoret, ved lederen\n ", deadline: "2026-11-01")
        try await fillIn("Kulturkontoret, ved lederen", deadline: "2026-11-01")
        let there = try await hall.doors.invitations.invitation(hall.id)
        #expect(there.sender == "Kulturkontoret, ved lederen")
        #expect(there.answerTo == nil)
        #expect(there.version == 1)
    }

    @Test("A contact person's telephone number may stand here: it is theirs to give")
    func contact() async throws {
        try await fillIn("Kontaktpersonen, 900 00 000")
        #expect(try await hall.doors.invitations.invitation(hall.id).sender?.contains("900 00 000") == true)
    }

    @Test("An edit that began from an older text is shown both")
    func conflict() async throws {
        try await fillIn("Kulturkontoret")
        await #expect(throws: Conflict.self) { try await fillIn("Frivilligsentralen") }
        #expect(try await hall.doors.invitations.invitation(hall.id).sender == "Kulturkontoret")
    }

    @Test(
        "An impossible version is a conflict, and does not stop the program", arguments: [Int.max, Int.min, -1])
    func oddVersion(version: Int) async throws {
        try await fillIn("Kulturkontoret")
        await #expect(throws: Conflict.self) { try await fillIn("Frivilligsentralen", from: version) }
    }

    @Test(
        "A day that is no day and a text that is a page are refused in a sentence", arguments: ["2026-02-30", "snart"])
    func wrong(day: String) async throws {
        let problems = await #expect(throws: Problems<InvitationDraft.Field>.self) {
            try await fillIn(String(repeating: "a", count: 601), deadline: day)
        }
        #expect(problems?.list.map(\.field) == [.deadline, .sender])
    }
}
