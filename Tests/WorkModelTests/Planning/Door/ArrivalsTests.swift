import GRDB
import TestWorld
import Testing
import Words

@testable import WorkModel

@Suite("Who has come, as it is ticked at the door")
struct ArrivalsTests {
    let world: World
    let hall: Hall
    var door: Arrivals { world.doors.arrivals }

    init() async throws {
        world = try World()
        hall = try await world.start(world.plan(groups: 3))
        try await world.fourteenCome(to: hall.id)
    }

    private func row(_ kind: InviteeKind) async throws -> DoorList.Row {
        try #require(try await door.list(of: hall.id).rows.first { $0.coming.invitee.kind == kind })
    }

    private func tick(_ kind: InviteeKind, people: Int = 1, at moment: Moment? = nil) async throws {
        let id = try #require(try await row(kind).id)
        try await door.tick([Tick(id, people: people, at: moment ?? world.now)], in: hall.id)
    }

    @Test("A tick is one, however often it comes, and a group is one row with how many of it")
    func ticked() async throws {
        try await tick(.health)
        try await tick(.health)
        try await tick(.youth, people: 3)
        let list = try await door.list(of: hall.id)
        #expect(list.here == 4)
        #expect(list.expected == 14)
        #expect(try await row(.youth).here == 3)
        #expect(list.rows.count == 11)
    }

    @Test("Of two phones the latest tick holds, in whatever order they arrive")
    func latest() async throws {
        let now = world.now
        try await tick(.health, people: 0, at: now - .seconds(10))
        try await tick(.health, people: 1, at: now - .seconds(60))
        #expect(try await door.list(of: hall.id).here == 0)
        try await tick(.health, people: 1, at: now - .seconds(5))
        #expect(try await door.list(of: hall.id).here == 1)
        // In the same instant, whoever saw somebody is right.
        try await tick(.health, people: 0, at: now - .seconds(5))
        #expect(try await door.list(of: hall.id).here == 1)
    }

    @Test("A phone whose clock is fast ticks now, so that the next one can still take it away")
    func future() async throws {
        try await tick(.health, at: world.now + .hours(5))
        world.clock.pass(.seconds(1))
        try await tick(.health, people: 0)
        #expect(try await door.list(of: hall.id).here == 0)
    }

    @Test("Those who are not on the list are counted by kind, and can be taken away again")
    func walkIns() async throws {
        let (first, second) = (Arrival.ID.new(), Arrival.ID.new())
        let ticks = [
            Tick(first, .parent, at: world.now), Tick(second, .other, at: world.now),
            Tick(.new(), .service, at: world.now),
        ]
        try await door.tick(ticks, in: hall.id)
        #expect(try await door.list(of: hall.id).here == 3)
        world.clock.pass(.seconds(1))
        try await door.tick([Tick(first, .parent, people: 0, at: world.now)], in: hall.id)
        let counts = try await door.list(of: hall.id).counts
        #expect(counts.map { $0.kind } == [.schools, nil])
        #expect(counts.map { $0.people } == [1, 1])
    }

    @Test("A tick for somebody in another dugnad, or for nobody, is no tick")
    func others() async throws {
        let other = try await world.start(world.plan(name: "Bergvik"))
        let theirs = try await world.coming(.parents, "FAU", to: other.id)
        let id = try #require(Arrival.ID(theirs.description))
        try await door.tick(
            [Tick(id, at: world.now), Tick(.new(), at: world.now)], in: hall.id)
        #expect(try await door.list(of: hall.id).here == 0)
        #expect(try await door.list(of: other.id).here == 0)
    }

    @Test("Somebody who comes without having said so is on the list when they are ticked")
    func unsaid() async throws {
        let id = try await world.coming(.welfare, "NAV", state: .notComing, to: hall.id)
        #expect(try await door.list(of: hall.id).rows.count == 11)
        let arrival = try #require(Arrival.ID(id.description))
        try await door.tick([Tick(arrival, at: world.now)], in: hall.id)
        let list = try await door.list(of: hall.id)
        #expect((list.rows.count, list.here, list.expected) == (12, 1, 14))
    }

    @Test("A phone that comes back after the door is closed is still heard")
    func afterClosing() async throws {
        try await door.close(hall.id, isClosed: true, by: .moderator)
        try await tick(.health, at: world.now - .seconds(30))
        let list = try await door.list(of: hall.id)
        #expect(list.closedAt == world.now)
        #expect(list.here == 1)
        try await door.close(hall.id, isClosed: false, by: .moderator)
        #expect(try await door.list(of: hall.id).closedAt == nil)
    }

    @Test("Whoever is not on the list is told the best table by the plan, each after the other, and nobody is moved")
    func tableOfWalkIn() async throws {
        #expect(try await door.list(of: hall.id).nextTable(for: .parent) == nil)
        try await world.doors.seatPlans.mix(into: "3", from: 0, in: hall.id, by: .moderator)
        let before = try await world.doors.seatPlans.seats(of: hall.id).plan
        var tables: [Int?] = []
        for _ in 0..<6 {
            tables.append(try await door.list(of: hall.id).nextTable(for: .parent))
            let new = Arrival.ID.new()
            try await door.tick([Tick(new, .parent, at: world.now)], in: hall.id)
            #expect(try await door.list(of: hall.id).table(of: new) == tables.last)
            world.clock.pass(.seconds(1))
        }
        #expect(Set(tables) == [1, 2, 3])
        #expect(try await world.doors.seatPlans.seats(of: hall.id).plan == before)
    }

    @Test("What a table lacks decides before how many sit there: front line goes where there is none")
    func walkInWhereNeeded() async throws {
        try await world.doors.seatPlans.mix(into: "3", from: 0, in: hall.id, by: .moderator)
        let plan = try #require(try await world.doors.seatPlans.seats(of: hall.id).plan)
        let without = (1...3).filter { table in plan.guests(at: table).allSatisfy { !$0.isFrontLine } }
        let list = try await door.list(of: hall.id)
        let next = try #require(list.nextTable(for: .service))
        #expect(without.isEmpty || without.contains(next))
        let best = plan.joined(by: [SeatPlan.Guest(.init(.new()), .schools)])
        #expect(best.sizes[next - 1] == plan.sizes[next - 1] + 1)
    }

    @Test("One who was taken away again takes up no place, and one of no kind is told a table too")
    func walkInGone() async throws {
        try await world.doors.seatPlans.mix(into: "3", from: 0, in: hall.id, by: .moderator)
        let (gone, other) = (Arrival.ID.new(), Arrival.ID.new())
        let first = try await door.list(of: hall.id).nextTable(for: .parent)
        try await door.tick([Tick(gone, .parent, at: world.now)], in: hall.id)
        world.clock.pass(.seconds(1))
        try await door.tick([Tick(gone, .parent, people: 0, at: world.now)], in: hall.id)
        #expect(try await door.list(of: hall.id).table(of: gone) == nil)
        #expect(try await door.list(of: hall.id).nextTable(for: .parent) == first)
        try await door.tick([Tick(other, .other, at: world.now)], in: hall.id)
        #expect(try await door.list(of: hall.id).table(of: other) != nil)
    }

    @Test("The kinds that came go to the minutes with one press, with the sum, and are read in every language")
    func minutes() async throws {
        try await tick(.health)
        try await tick(.youth, people: 3)
        try await door.tick(
            [Tick(.new(), .parent, at: world.now), Tick(.new(), .other, at: world.now)], in: hall.id)
        try await world.doors.minutesDesk.takeOver(
            door.list(of: hall.id), seen: "", in: hall.id, by: .moderator)
        let minutes = try await hall.minutes()
        #expect(
            minutes.attendance.summary == """
                I alt: 6
                Helse og barnevern: 1
                Ungdomsråd og elevråd: 3
                Foreldre: 1
                Andre: 1
                """)
        #expect(minutes.attendance[1].kind(in: .english) == "Health and child welfare")
    }

    @Test("What somebody has written in the minutes meanwhile is not lost; with nobody ticked nothing is put there")
    func minutesMeanwhile() async throws {
        await #expect(throws: Refusal.self) {
            try await world.doors.minutesDesk.takeOver(
                door.list(of: hall.id), seen: "", in: hall.id, by: .moderator)
        }
        try await tick(.health)
        try await world.doors.minutesDesk.setAttendance(
            AttendanceDraft([(kind: "Idrettslag", people: "7")]), in: hall.id, by: .moderator)
        await #expect(throws: Conflict.self) {
            try await world.doors.minutesDesk.takeOver(
                door.list(of: hall.id), seen: "", in: hall.id, by: .moderator)
        }
        #expect(try await hall.minutes().attendance.summary == "Idrettslag: 7")
    }

    @Test("On another day nobody has come and the door is open; another hour of the same day changes neither")
    func moved() async throws {
        try await tick(.health)
        try await door.close(hall.id, isClosed: true, by: .moderator)
        for (days, here) in [(0, 1), (1, 0)] {
            let there = When(try await hall.room().dugnad)
            let start = there.start + .days(days) + .minutes(30)
            let when = When(start: start, end: start + .hours(2), place: there.place)
            try await hall.doors.plans.reschedule(hall.id, to: WhenDraft(when), by: .moderator)
            let list = try await door.list(of: hall.id)
            #expect(list.here == here)
            #expect((list.closedAt != nil) == (here > 0))
        }
    }

    @Test("What is ticked while they try goes when the trial is emptied; what was ticked before it stays")
    func trial() async throws {
        try await tick(.health)
        world.clock.pass(.seconds(1))
        let begun = world.now
        try await hall.begin(as: .trial)
        try await tick(.parents)
        try await door.close(hall.id, isClosed: true, by: .moderator)
        let seen = try await hall.doors.trials.written(in: hall.id).seen
        #expect(try await hall.doors.trials.empty(hall.id, begun: begun, seen: seen, by: .moderator))
        let list = try await door.list(of: hall.id)
        #expect(list.counts.map(\.kind) == [.health])
        #expect(list.closedAt == nil)
    }

    @Test("Who came is forgotten after thirty days, and a phone that comes back then brings nothing")
    func forgotten() async throws {
        try await tick(.health)
        let end = try #require(try await world.doors.dugnader.find(hall.id)).arrivalsEnd
        world.clock.set(end + .seconds(1))
        try await world.doors.dugnader.prune()
        #expect(try await world.store.rowCounts()["arrival"] == 0)
        try await tick(.health, at: world.now)
        #expect(try await world.store.rowCounts()["arrival"] == 0)
    }

    @Test("Of the young no name is shown: not on the list, and not of the adult who answered for them")
    func noName() async throws {
        let young = try await row(.youth).coming
        #expect(young.label(in: .bokmål).title == "Ungdomsrådet")
        #expect(young.label(2, in: .bokmål).title == "Ungdomsrådet 2")
        #expect(young.label(1, in: .bokmål).title == "Ungdomsrådet 1")
        #expect(try await row(.health).coming.label(in: .bokmål).title == "Tone Dal")
        #expect(try await row(.health).coming.label(in: .bokmål).rest == "helsesykepleier, Helsestasjonen")
    }
}
