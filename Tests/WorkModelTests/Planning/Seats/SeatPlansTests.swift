import GRDB
import TestWorld
import Testing
import Words

@testable import WorkModel

@Suite("The tables are made, mended by hand and forgotten")
struct SeatPlansTests {
    let world: World
    let hall: Hall
    var door: SeatPlans { world.doors.seatPlans }

    init() async throws {
        world = try World()
        hall = try await world.start(world.plan(groups: 3, starting: world.now + .days(1)))
        try await world.fourteenCome(to: hall.id)
    }

    private func mix(_ tables: String = "3", from version: Int = 0) async throws {
        try await door.mix(into: tables, from: version, in: hall.id, by: .moderator)
    }

    private func plan() async throws -> SeatPlan { try #require(try await door.seats(of: hall.id).plan) }

    @Test("Only those who come get a seat; of those who come together, each has one")
    func made() async throws {
        try await world.coming(.parents, "FAU", state: .notComing, to: hall.id)
        try await world.coming(.parents, "FAU", state: .waiting, to: hall.id)
        #expect(try await door.seats(of: hall.id).plan == nil)
        try await mix()
        let seats = try await door.seats(of: hall.id)
        #expect(seats.version == 1)
        #expect(seats.plan?.sizes.sorted() == [4, 5, 5])
        #expect(seats.plan?.shortfalls == [])
    }

    @Test(
        "A number of tables that cannot be is told, and nothing is made",
        arguments: ["", "0", "-1", "8", "mange", "31"])
    func wrongNumber(tables: String) async throws {
        await #expect(throws: Problem.self) { try await mix(tables) }
        #expect(try await door.seats(of: hall.id).plan == nil)
    }

    @Test("Nobody who comes is nobody to seat")
    func nobody() async throws {
        let empty = try await world.start()
        await #expect(throws: Problem.self) {
            try await door.mix(into: "3", from: 0, in: empty.id, by: .moderator)
        }
    }

    @Test("Young people who come with a club are seated as young people, and no name is shown of them")
    func young() async throws {
        let club = try await world.coming(
            .sports, "Turnlaget", name: "Tor Trener", people: 4, young: 3, to: hall.id)
        let boy = try await world.coming(.music, "Korpset", name: "Emil", role: "aspirant", young: 1, to: hall.id)
        try await mix()
        let seats = try await door.seats(of: hall.id)
        let young = try #require(seats.plan).guests.filter(\.isYoung).map(\.id)
        #expect(Set(young.filter { $0.invitee == club }.map(\.number)) == [2, 3, 4])
        #expect(young.filter { $0.invitee == boy }.count == 1)
        let together = (1...3).map { table in seats.plan?.guests(at: table).count(where: \.isYoung) ?? 0 }
        #expect(together.reduce(0, +) == 8 && !together.contains(1))
        let labels = [(club, 1), (club, 2), (boy, 1)].map { seats.label(.init($0.0, $0.1), in: .bokmål).title }
        #expect(labels == ["Tor Trener", "Turnlaget 2", "Korpset"])
    }

    @Test("Somebody who has mixed the tables meanwhile is not undone")
    func mixedTwice() async throws {
        try await mix()
        // The same press twice is no conflict.
        try await mix()
        await #expect(throws: Conflict(mine: "to bord", theirs: "tre bord", version: 1)) { try await mix("2") }
        #expect(try await plan().tableCount == 3)
        try await mix("2", from: 1)
        #expect(try await plan().tableCount == 2)
    }

    @Test("One is moved, bound and loosened, and nobody else is touched")
    func byHand() async throws {
        try await mix()
        let before = try await plan()
        let guest = try #require(before.guests(at: 1).first).id
        try await door.change(guest, .move(to: 2), seen: 1, in: hall.id, by: .moderator)
        try await door.change(guest, .bind, seen: 2, in: hall.id, by: .moderator)
        let after = try await plan()
        #expect(after.table(of: guest) == 2)
        #expect(after.isBound(guest))
        for other in before.guests where other.id != guest {
            #expect(after.table(of: other.id) == before.table(of: other.id))
        }
        try await mix(from: 3)
        #expect(try await plan().table(of: guest) == 2)
        let version = try await door.seats(of: hall.id).version
        try await door.change(guest, .loosen, seen: 2, in: hall.id, by: .moderator)
        try await mix(from: version + 1)
        #expect(try await plan() == before)
    }

    @Test("Two move the same one: the second is told where they sit now")
    func movedTwice() async throws {
        try await mix()
        let guest = try #require(try await plan().guests(at: 1).first { $0.kind != .youth }).id
        try await door.change(guest, .move(to: 2), seen: 1, in: hall.id, by: .moderator)
        // The same press twice is no conflict.
        try await door.change(guest, .move(to: 2), seen: 1, in: hall.id, by: .moderator)
        let name = try await door.seats(of: hall.id).label(guest, in: .bokmål).title
        await #expect(throws: Conflict(mine: "\(name): Bord 3", theirs: "\(name): Bord 2", version: 2)) {
            try await door.change(guest, .move(to: 3), seen: 1, in: hall.id, by: .moderator)
        }
    }

    @Test("A table or a person that is not there is not found")
    func nowhere() async throws {
        try await mix()
        let guest = try #require(try await plan().guests(at: 1).first).id
        await #expect(throws: NotFound()) {
            try await door.change(guest, .move(to: 4), seen: 1, in: hall.id, by: .moderator)
        }
        await #expect(throws: NotFound()) {
            try await door.change(.init(.new()), .move(to: 1), seen: nil, in: hall.id, by: .moderator)
        }
    }

    @Test("Who comes late is seated without moving the others, and who falls away leaves a chair")
    func late() async throws {
        try await mix()
        let before = try await plan()
        let new = try await world.coming(.sports, "Svømmeklubben", name: "Nils Ny", to: hall.id)
        #expect(try await plan().withoutSeat.map(\.id.invitee) == [new])
        try await door.seatLate(in: hall.id, by: .moderator)
        let after = try await plan()
        #expect(after.withoutSeat.isEmpty)
        for guest in before.guests { #expect(after.table(of: guest.id) == before.table(of: guest.id)) }
        let gone = try #require(before.guests.first { $0.kind == .business }).id
        try await world.store.write { db in
            try db.execute(sql: "UPDATE answer SET state = 'notComing' WHERE invitee = ?", arguments: [gone.invitee])
        }
        #expect(try await plan().table(of: gone) == nil)
        #expect(try await plan().guests.count == 14)
    }

    @Test("The day after nobody can see who sat where, and the sweep takes it; who was invited is still there")
    func dayAfter() async throws {
        try await mix()
        let end = try #require(try await world.doors.dugnader.find(hall.id)).seatsEnd
        world.clock.set(end - .seconds(1))
        try await world.doors.dugnader.prune()
        #expect(try await door.seats(of: hall.id).plan != nil)
        world.clock.set(end)
        #expect(try await door.seats(of: hall.id).plan == nil)
        await #expect(throws: Refusal.self) { try await mix(from: 1) }
        try await world.doors.dugnader.prune()
        #expect(try await world.store.rowCounts()["seat"] == 0)
        #expect(try await world.store.rowCounts()["seatPlan"] == 0)
        #expect(try await world.store.rowCounts()["invitee"] == 11)
    }

    @Test("The day after begins at midnight in Norway")
    func midnight() async throws {
        let dugnad = try #require(try await world.doors.dugnader.find(hall.id))
        #expect(NorwegianTime.isoDate(dugnad.seatsEnd) == "2026-11-25")
        #expect(NorwegianTime.clock(dugnad.seatsEnd) == "00.00")
    }

    @Test("Who sits where is in no file that is taken out, and no event tells of anybody")
    func inNoFile() async throws {
        func lines() async throws -> Set<String> {
            let file = String(decoding: try await world.doors.takeouts.takeout(hall.id).json(), as: UTF8.self)
            return Set(file.split(separator: "\n").map { String($0).filter { $0 != " " && $0 != "," } })
        }
        world.clock.pass(.seconds(1))
        let before = try await lines()
        try await mix()
        let guest = try #require(try await plan().guests(at: 1).first).id
        try await door.change(guest, .move(to: 2), seen: 1, in: hall.id, by: .moderator)
        let new = try await lines().subtracting(before)
        #expect(new.contains(#""what":"seatMoved""#))
        // When something was done, and what: nothing else.
        let fields = Set(new.compactMap { $0.split(separator: ":").first })
        #expect(fields.isSubset(of: [#""at""#, #""changedAt""#, #""revision""#, #""what""#]), "\(new)")
    }

    @Test("It can be taken away at once")
    func discarded() async throws {
        try await mix()
        try await door.discard(in: hall.id, by: .moderator)
        #expect(try await door.seats(of: hall.id).plan == nil)
        await #expect(throws: Conflict(mine: "to bord", theirs: nil, version: 0)) { try await mix("2", from: 1) }
        try await mix()
        #expect(try await plan().withoutSeat.isEmpty)
        // Who still looks at the first one has not seen this.
        await #expect(throws: Conflict.self) { try await mix("2", from: 1) }
    }
}
