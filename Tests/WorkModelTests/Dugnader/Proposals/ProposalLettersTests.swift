import GRDB
import TestWorld
import Testing
import Words

@testable import WorkModel

@Suite("Young people wait for an answer, and are told when there is one")
struct ProposalLettersTests {
    let world: World
    let fjordvik: ProposingOffice
    private let adult = "klubben@fjordvik.example"

    init() async throws {
        world = try World()
        fjordvik = try await ProposingOffice(world.doors, world)
    }

    private func set(_ day: String, _ hour: String = "08:00") throws {
        world.clock.set(try #require(NorwegianTime.moment(day: day, hour: hour)))
    }

    private func remind() async throws -> Int { try await fjordvik.proposals.remind(at: ProposingOffice.site) }

    @discardableResult
    private func write(to address: String? = nil, by worker: Office.Worker = .siri) async throws -> (
        isNew: Bool, goesOn: String?
    ) {
        try await fjordvik.proposals.write(
            to: address ?? adult, of: fjordvik.samling.id, in: fjordvik.unit, at: ProposingOffice.site,
            by: fjordvik.office.actor(worker))
    }

    // MARK: Waiting

    @Test("Nobody waits before the dugnad that hears them has been; then from that evening, or from their own")
    func since() async throws {
        #expect(try await fjordvik.one().wait(at: world.now) == nil)
        let joint = try #require(try await world.doors.dugnader.find(fjordvik.joint.id))
        world.clock.set(joint.plannedEnd + .hours(13))
        #expect(try await fjordvik.one().wait(at: world.now)?.since == joint.plannedEnd)
        try await world.doors.plans.cancel(joint.id, isCancelled: true, by: fjordvik.office.actor(.aina))
        let own = try await fjordvik.one().wait(at: world.now)?.since
        #expect(own.map { $0 < joint.plannedStart } == true)
    }

    @Test("The contact person is reminded once a month, in the morning, and six times at most")
    func monthly() async throws {
        // The dugnad was on 13 December, and on 13 January a month has gone.
        var days: [String] = []
        var day = "2026-12-13"
        for _ in 0..<330 {
            day = try #require(NorwegianTime.day(1, after: day))
            try set(day)
            let made = try await remind()
            #expect(try await remind() == 0)
            if made > 0 { days.append(day) }
        }
        #expect(days.count == 6)
        #expect(zip(days, days.dropFirst()).allSatisfy { $0.prefix(7) < $1.prefix(7) })
        #expect(days.allSatisfy(QuietDays.lettersGo))
        let letters = try await fjordvik.letters(.proposalsWait)
        let aina = try fjordvik.office.address(of: .aina)
        #expect(letters.map(\.address) == Array(repeating: aina, count: 6))
    }

    @Test("Never in the quiet weeks, at the weekend or at night, and one after a long absence, not several")
    func quiet() async throws {
        for (day, hour) in [
            ("2027-03-20", "08:00"), ("2027-03-22", "08:00"), ("2027-04-13", "05:00"), ("2027-04-13", "23:00"),
        ] {
            try set(day, hour)
            #expect(try await remind() == 0, "\(day) \(hour)")
        }
        try set("2027-04-13")
        #expect(try await remind() == 1)
        #expect(try await remind() == 0)
    }

    @Test("Answered in time nobody is reminded, and a letter that waits has nothing to say any more")
    func answered() async throws {
        try set("2027-02-02")
        #expect(try await remind() == 1)
        let letter = try #require(try await fjordvik.letters(.proposalsWait).first)
        guard case .waiting(_, let wait, 1) = try await fjordvik.proposals.content(of: letter) else {
            Issue.record("it says something else")
            return
        }
        #expect(wait.unanswered == 2)
        for id in [fjordvik.bus, fjordvik.hall] { try await fjordvik.answer(.takenIn, to: id) }
        #expect(try await fjordvik.proposals.content(of: letter) == nil)
        try set("2027-06-01")
        #expect(try await remind() == 0)
    }

    @Test(
        "It stands on Home from the first reminder, until a month after the last; then nobody has answered, and since when"
    )
    func home() async throws {
        for (day, isThere, isLeft) in [
            ("2027-01-12", false, false), ("2027-02-02", true, false), ("2027-06-25", true, true),
            ("2027-08-02", false, true),
        ] {
            try set(day)
            #expect(try await fjordvik.proposals.toSeeTo(in: fjordvik.unit) == (isThere ? 1 : 0), "\(day)")
            #expect(try await fjordvik.one().wait(at: world.now)?.isLeft(at: world.now) == isLeft, "\(day)")
        }
        try await fjordvik.answer(.takenIn, to: fjordvik.bus)
        #expect(try await fjordvik.one().wait(at: world.now)?.isLeft(at: world.now) == false)
    }

    @Test("What was due before a backup is put back is not sent once more")
    func restored() async throws {
        try set("2027-02-02")
        try await world.store.write { db in _ = try db.beginAgain() }
        #expect(try await remind() == 0)
        try set("2027-03-02")
        #expect(try await remind() == 1)
    }

    // MARK: To the adult

    @Test("A press writes one letter with a key of its own, and the same answers go to the same address once")
    func written() async throws {
        await #expect(throws: Refusal.self) { try await write() }
        try await fjordvik.answer(.takenIn, to: fjordvik.bus)
        #expect(try await fjordvik.letters(.proposalsAnswered).isEmpty)
        #expect(try await write().isNew)
        #expect(try await !write(to: " Klubben@Fjordvik.example").isNew)
        let letter = try #require(try await fjordvik.letters(.proposalsAnswered).first)
        guard case .answered(_, let link, _) = try await fjordvik.proposals.content(of: letter) else {
            Issue.record("it says something else")
            return
        }
        #expect(try await fjordvik.proposals.card(at: link)?.unit.id == fjordvik.unit)
        #expect(try await world.store.allText().contains(link.text) == false)
        world.clock.pass(.minutes(1))
        try await fjordvik.answer(.no, "Ikke i år.", to: fjordvik.hall)
        #expect(try await write().isNew)
        #expect(try await fjordvik.letters(.proposalsAnswered).count == 2)
    }

    @Test("Nothing goes from a unit that is not confirmed, from a reader, to what is no address, or to one too often")
    func refused() async throws {
        try await fjordvik.answer(.takenIn, to: fjordvik.bus)
        await #expect(throws: NotFound.self) { try await write(by: .berit) }
        await #expect(throws: Problem.self) { try await write(to: "klubben") }
        for round in 1...3 {
            try await fjordvik.answer(.no, "Nei \(round)", to: fjordvik.bus, from: round)
            #expect(try await write().isNew)
            world.clock.pass(.minutes(1))
        }
        try await fjordvik.answer(.no, "Nei igjen", to: fjordvik.bus, from: 4)
        await #expect(throws: Problem.self) { try await write() }
        let other = try World()
        let bergvik = try await ProposingOffice(other.doors, other, isConfirmed: false)
        try await bergvik.answer(.takenIn, to: bergvik.bus)
        await #expect(throws: Refusal.self) {
            try await bergvik.proposals.write(
                to: adult, of: bergvik.samling.id, in: bergvik.unit, at: ProposingOffice.site,
                by: bergvik.office.actor(.aina))
        }
        #expect(try await bergvik.letters(.proposalsAnswered).isEmpty)
    }

    @Test(
        "In the quiet weeks it waits for the first working day, and says so; the address goes thirty days after it went"
    )
    func keeping() async throws {
        try set("2026-12-24", "12:00")
        try await fjordvik.answer(.takenIn, to: fjordvik.bus)
        #expect(try await write().goesOn == "2027-01-04")
        #expect(try await fjordvik.doors.letters.due().isEmpty)
        try set("2027-01-04", "10:00")
        try await fjordvik.deliver()
        try set("2027-02-02")
        try await world.doors.dugnader.prune()
        #expect(try await fjordvik.letters(.proposalsAnswered).count == 1)
        try set("2027-02-04")
        try await world.doors.dugnader.prune()
        #expect(try await fjordvik.letters(.proposalsAnswered).isEmpty)
        #expect(try await world.store.allText().contains(adult) == false)
    }
}
