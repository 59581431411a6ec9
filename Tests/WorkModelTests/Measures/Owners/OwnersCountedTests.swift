import TestWorld
import Testing
import Words

@testable import WorkModel

@Suite("Home counts what stands on the board")
struct OwnersCountedTests {
    let world: World
    let held: PromisingOffice

    init() async throws {
        world = try World()
        held = try await PromisingOffice(world)
    }

    /// How many wait and stand still, on the board and in the count.
    private func counts(at day: String) async throws -> [Int] {
        world.clock.set(try #require(NorwegianTime.moment(day: day, hour: "10:00")))
        let (board, count) = (try await held.board(), try await held.owners.toSeeTo(in: held.unit))
        #expect([count.waiting, count.standing] == [board.toSeeTo.count, board.standing.count])
        return [count.waiting, count.standing]
    }

    @Test("What waits for a decision, is nobody's or did not arrive; and what stands still, but for what waits anyway")
    func counted() async throws {
        let aina = try await held.office.actor(.aina)
        #expect(try await counts(at: "2026-11-23") == [0, 0])
        let different = try await held.agree("Korpset øver", by: "2027-01-14")
        try await held.tell(
            .different, "Rommet er borte.", of: different, at: held.willing("styret@korpset.example", different))
        let disowned = try await held.agree("Åpen hall", by: "2027-01-14")
        try await held.owners.disown(disowned, saying: "", at: held.willing("il@fjordvik.example", disowned))
        let lost = try await held.agree("Lån av utstyr")
        try await held.write("feil@fjordvik.example", lost)
        let letter = try #require(try await held.waiting().first)
        _ = try await world.doors.letters.begin(letter.id)
        try await world.doors.letters.refuse(letter.id, "550 No such user")
        let stopped = try await held.agree("Leksehjelp")
        try await held.owners.stop(at: held.willing("slutt@skolen.example", stopped))
        let passed = try await held.agree("Byttedag")
        try await held.owners.passOn(
            passed, to: "slutt@skolen.example", at: held.willing("sfo@skolen.example", passed))
        let away = try await held.agree("Kveldskafé")
        let key = try await held.willing("kafe@fjordvik.example", away)
        try await held.doors.actionPlans.set(
            StateDraft(state: "putAway", reason: "Ikke nå"), of: away, from: 0, in: .unit(held.unit), by: aina)
        try await held.tell(.done, of: away, at: key)
        // Each of these stands still in the end, unless it is done or left alone.
        let quiet = try await held.agree("Turgruppe", by: "2027-01-14")
        let done = try await held.agree("Svømming", by: "2027-01-14")
        try await held.doors.actionPlans.set(
            StateDraft(state: "done"), of: done, from: 0, in: .unit(held.unit), by: aina)
        #expect(try await counts(at: "2026-11-24") == [5, 0])
        #expect(try await counts(at: "2027-01-27") == [5, 0])
        #expect(try await counts(at: "2027-01-28") == [5, 1])
        try await held.owners.putAside(quiet, in: held.unit, by: aina)
        #expect(try await counts(at: "2027-01-29") == [5, 0])
        #expect(try await counts(at: "2027-04-01") == [5, 2])
    }
}
