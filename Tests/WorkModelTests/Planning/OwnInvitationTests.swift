import TestWorld
import Testing
import Words

@testable import WorkModel

@Suite("The invitation in their own words")
struct OwnInvitationTests {
    let world: World
    let hall: Hall
    private let standard = StandardInvitation(
        subject: "Bli med",
        parts: [
            .init("sporsmal", "Hva kan du gjøre?"), .init("nar-og-hvor", "Vi møtes tirsdag. Sted: Rådhuset."),
            .init("avsender", "Velkommen!\n\nVennlig hilsen\nAina"),
        ])

    init() async throws {
        world = try World()
        hall = try await world.start(world.plan(starting: world.now + .days(30)))
    }

    private func own() async throws -> Invitations.Own { try await world.doors.invitations.own(hall.id) }

    private func write(_ text: String, subject: String = "Bli med", from version: Int = 0) async throws {
        let saw = try await own().fingerprint
        try await world.doors.invitations.write(
            OwnInvitationDraft(subject: subject, text: text), over: standard, in: .bokmål, from: version, saw: saw,
            to: hall.id, by: .moderator)
    }

    @Test(
        "What is left as it was stays the standard text, also of several paragraphs; the rest is kept as it is written")
    func kept() async throws {
        try await write("Kjære alle.\r\n\r\n" + standard.text.replacing("Hva kan du gjøre?", with: "Hva kan vi gjøre?"))
        let own = try #require(try await own().invitation)
        #expect(
            own.paragraphs == [
                .own("Kjære alle."), .own("Hva kan vi gjøre?"), .part("nar-og-hvor"), .part("avsender"),
            ])
        #expect(own.subject == nil)
        let moved = StandardInvitation(
            subject: "Bli med", parts: [.init("nar-og-hvor", "Vi møtes onsdag."), .init("avsender", "Hilsen Aina")])
        #expect(
            own.shown(with: moved).text == "Kjære alle.\n\nHva kan vi gjøre?\n\nVi møtes onsdag.\n\nHilsen Aina")
    }

    @Test("The order, what is taken out and the subject are theirs; a paragraph that stands twice is twice")
    func order() async throws {
        try await write("Velkommen!\n\nVennlig hilsen\nAina\n\nHva kan du gjøre?\n\nHva kan du gjøre?", subject: "Kom!")
        let own = try #require(try await own().invitation)
        #expect(own.paragraphs == [.part("avsender"), .part("sporsmal"), .own("Hva kan du gjøre?")])
        #expect(own.subject == "Kom!")
    }

    @Test("Written back as it was it is the standard text again, and so it is when they say so")
    func back() async throws {
        try await write(standard.text)
        #expect(try await own().invitation == nil)
        try await write("Kom!")
        try await write(standard.text, from: 1)
        #expect(try await own().invitation == nil)
        try await write("Kom!")
        await #expect(throws: Conflict.self) {
            try await world.doors.invitations.useStandard(from: 0, to: hall.id, by: .moderator)
        }
        try await world.doors.invitations.useStandard(from: 1, to: hall.id, by: .moderator)
        #expect(try await own().invitation == nil)
    }

    @Test(
        "When the day, the place or what is filled in is changed afterwards it says so, until they have looked it over")
    func older() async throws {
        try await write("Kom!")
        #expect(try await !own().isOlder)
        var when = WhenDraft(When(try await hall.room().dugnad))
        when.place = "Banken"
        try await world.doors.plans.reschedule(hall.id, to: when, by: .moderator)
        #expect(try await own().isOlder)
        #expect(try await world.doors.plans.facts(hall.id).concerns(at: world.now) == [.textIsOlder])
        try await write("Kom!", from: 1)
        #expect(try await !own().isOlder)
        var filled = InvitationDraft()
        filled.answerTo = "Servicetorget"
        try await world.doors.invitations.fillIn(filled, from: 0, in: hall.id, by: .moderator)
        #expect(try await own().isOlder)
    }

    @Test("Two who write at the same time are shown both; nothing, and a whole book, are refused at their fields")
    func refused() async throws {
        try await write("Kom!")
        let conflict = await #expect(throws: Conflict.self) { try await write("Bli med!") }
        #expect((conflict?.mine, conflict?.theirs, conflict?.version) == ("Bli med!", "Kom!", 1))
        let empty = await #expect(throws: Problems<OwnInvitationDraft.Field>.self) {
            try await write(" \n", subject: "", from: 1)
        }
        #expect(empty?.list.map(\.field) == [.subject, .text])
        let long = await #expect(throws: Problems<OwnInvitationDraft.Field>.self) {
            try await write(String(repeating: "a", count: 8001), from: 1)
        }
        #expect(long?.list.map(\.field) == [.text])
    }

    @Test("Braces that people write are only braces")
    func braces() async throws {
        try await write("{Kom nå}\n\n{}\n\n{ukjent}")
        let own = try #require(try await own().invitation)
        #expect(own.paragraphs == [.own("{Kom nå}"), .own("{}"), .part("ukjent")])
        #expect(own.shown(with: standard).text.contains("{ukjent}"), "reading it loses nothing")
    }
}
