import GRDB
import TestWorld
import Testing
import Words
import WorkModel

@Suite("There is one deadline")
struct OneDeadlineTests {
    let world: World
    let guests: InvitingOffice
    var invitations: Invitations { world.doors.invitations }

    init() async throws {
        world = try World()
        guests = try await InvitingOffice(world)
    }

    private func fillIn(_ deadline: String, from version: Int = 0) async throws {
        var draft = InvitationDraft()
        (draft.deadline, draft.answerTo) = (deadline, "Servicetorget")
        try await invitations.fillIn(draft, from: version, in: guests.id, by: guests.office.actor(.aina))
    }

    private func day() async throws -> String? { try await invitations.invitation(guests.id).deadline }

    private func signUp() async throws -> SignUp? { try await world.doors.answers.signUp(of: guests.id) }

    @Test("The day in the invitation holds answers, to the last minute of it, from when the invitation goes")
    func sent() async throws {
        try await fillIn("10.12.2026")
        try await guests.invite("Kari")
        try await guests.send()
        let last = try #require(try await signUp()?.deadline)
        #expect(NorwegianTime.dayAndHour(last.moment).nb.spaced == "torsdag 10. desember 2026 kl. 23.59")
        #expect(last.isWholeDay && last.words.nb.spaced == "torsdag 10. desember 2026")
        #expect(try await day() == "2026-12-10")
    }

    @Test("On the day itself it is the minute before it begins")
    func sameDay() async throws {
        let start = try await guests.dugnad().plannedStart
        try await fillIn(NorwegianTime.isoDate(start))
        try await guests.invite("Kari")
        try await guests.send()
        #expect(try await signUp()?.deadline == LastMinute(start - .minutes(1)))
    }

    @Test("Set where people sign up it is the invitation's as well, and is taken away there for both")
    func set() async throws {
        try await fillIn("10.12.2026")
        let other = try #require(NorwegianTime.moment(day: "2026-12-15", hour: "16:00"))
        try await guests.set(deadline: other)
        #expect(try await day() == "2026-12-15")
        try await guests.set()
        #expect(try await day() == nil)
        let stored = try await world.store.read { db in
            try String?.fetchOne(db, sql: "SELECT deadline FROM invitation") ?? nil
        }
        #expect(stored == nil)
    }

    @Test(
        "Whoever has the invitation open with another day is told, and what else they write is kept with no second one")
    func stale() async throws {
        try await fillIn("10.12.2026")
        try await guests.set()
        await #expect(throws: Conflict.self) { try await fillIn("12.12.2026", from: 1) }
        try await fillIn("12.12.2026", from: 2)
        #expect(try await day() == nil)
        #expect(try await world.doors.plans.facts(guests.id).concerns(at: world.now).isEmpty)
    }

    @Test("In the file of a dugnad it stands in the invitation, because how people sign up is in no file")
    func inTheFile() async throws {
        let last = try #require(NorwegianTime.moment(day: "2026-12-15", hour: "16:00"))
        try await guests.set(deadline: last)
        let file = try await world.doors.takeouts.takeout(guests.id).json()
        #expect(String(decoding: file, as: UTF8.self).contains("\"deadline\" : \"2026-12-15\""))
    }
}
