import Documents
import TestWorld
import Testing
import Words
import WorkModel

@Suite("The minutes as a document")
struct MinutesJobTests {
    private static let nobody = "Barna vi snakket om, er diktet opp. Ingen av dem finnes."

    private func words(of hall: Hall, _ form: DocumentJob.Form) async throws -> String {
        String(decoding: try await papers(of: hall).minutesJob(as: form).line, as: UTF8.self)
    }

    @Test(
        "Say that the children are invented, as a draft and approved, also in a text that has been edited",
        arguments: [DocumentJob.Form.pdf, .docx])
    func invented(form: DocumentJob.Form) async throws {
        let hall = try await World().start()
        #expect(try await !words(of: hall, form).contains(Self.nobody))
        try await hall.doors.groups.choose(card: "guri", group: 1, in: hall.id, by: .group)
        #expect(try await words(of: hall, form).contains(Self.nobody))
        try await hall.doors.minutesDesk.edit(
            .persons, to: "Guri, mest av alt.", language: .bokmål, from: 0, sawFingerprint: "", in: hall.id,
            by: .moderator)
        let fingerprint = try await hall.minutes().text(in: .bokmål).fingerprint
        _ = try await hall.doors.minutesDesk.approve(
            fingerprint, role: "kontaktperson", language: .bokmål, in: hall.id, by: .moderator)
        let approved = try await words(of: hall, form)
        #expect(approved.contains("Guri, mest av alt.") && approved.contains(Self.nobody))
    }
}
