import TestWorld
import Testing
import Words
import WorkModel

@Suite("A dugnad gets an owner, another one, or none any more")
struct OwnershipTests {
    let world: World
    var ownership: Ownership { world.doors.ownership }

    init() throws {
        world = try World()
    }

    private func find(_ id: Dugnad.ID) async throws -> Dugnad {
        try #require(try await world.doors.dugnader.find(id))
    }

    @Test("Taken in, it is the unit's, and what its tables wrote goes on the day they were told")
    func takenIn() async throws {
        let (office, hall) = (try await Office(world), try await world.start())
        try await hall.begin(as: .fullLength)
        try await hall.write("Byttedag")
        let day = try await find(hall.id).isDeletedAt
        world.clock.pass(.days(40))
        try await ownership.takeIn(hall.id, to: office.unit.id, by: office.actor(.siri))
        let dugnad = try await find(hall.id)
        #expect(dugnad.unit == office.unit.id)
        #expect(dugnad.isDeletedAt == day)
        #expect(try await world.doors.units.home(of: office.unit.id).dugnader.map(\.dugnad.id) == [hall.id])
        #expect(try await world.doors.units.records(of: office.unit.id).first?.what == .dugnadTakenIn)
        world.clock.set(day)
        #expect(try await world.doors.dugnader.prune() == 0)
        #expect(try await hall.texts() == [])
        #expect(try await find(hall.id).unit == office.unit.id)
    }

    @Test("A unit that keeps things for a year shortens that day")
    func shorter() async throws {
        let (office, hall) = (try await Office(world), try await world.start())
        var draft = UnitSettingsDraft(office.unit)
        draft.keptYears = "1"
        try await world.doors.units.set(
            draft, of: office.unit.id, from: office.unit.version, by: office.actor(.aina))
        try await ownership.takeIn(hall.id, to: office.unit.id, by: office.actor(.aina))
        #expect(try await find(hall.id).retention.months == 12)
        try await ownership.giveBack(hall.id, by: office.actor(.aina))
        #expect(try await find(hall.id).retention.months == 12)
    }

    @Test("Of two units at the same moment one gets it, and the other is told; its own twice is once")
    func two() async throws {
        let hall = try await world.start()
        let first = try await Office(world)
        let second = try await Office(world.doors, Office.founding(name: "Bergvik kommune"), at: "bergvik.example")
        let takers = [(first, try await first.actor(.aina)), (second, try await second.actor(.aina))]
        let refused = await withTaskGroup(of: Bool.self) { group in
            for (office, actor) in takers {
                group.addTask {
                    do {
                        try await ownership.takeIn(hall.id, to: office.unit.id, by: actor)
                        return false
                    } catch { return error is Refusal }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(refused.filter { $0 }.count == 1)
        let owner = try await find(hall.id).unit
        let office = owner == first.unit.id ? first : second
        try await ownership.takeIn(hall.id, to: office.unit.id, by: office.actor(.aina))
        #expect(try await world.doors.units.records(of: office.unit.id).filter { $0.what == .dugnadTakenIn }.count == 1)
    }

    @Test("A reader, and somebody of another unit, take nothing in")
    func roles() async throws {
        let (office, hall) = (try await Office(world), try await world.start())
        for actor in [try await office.actor(.berit), .moderator] {
            await #expect(throws: NotFound.self) {
                try await ownership.takeIn(hall.id, to: office.unit.id, by: actor)
            }
        }
        #expect(try await find(hall.id).unit == nil)
    }

    @Test("For fourteen days whoever leads it can say that it is not theirs; then it is nobody's again")
    func disowned() async throws {
        let (office, hall) = (try await Office(world), try await world.start())
        let before = try await find(hall.id)
        try await ownership.takeIn(hall.id, to: office.unit.id, by: office.actor(.aina))
        let taken = try #require(try await find(hall.id).takenInAt)
        world.clock.pass(.days(14) - .minutes(1))
        try await ownership.disown(hall.id, takenInAt: taken, by: .moderator)
        #expect(try await find(hall.id).unit == nil)
        #expect(try await find(hall.id).isDeletedAt == before.isDeletedAt)
        #expect(try await world.doors.units.records(of: office.unit.id).first?.what == .dugnadDisowned)
        // The same form again, after it has been taken in once more, means the first time.
        try await ownership.takeIn(hall.id, to: office.unit.id, by: office.actor(.aina))
        try await ownership.disown(hall.id, takenInAt: taken, by: .moderator)
        #expect(try await find(hall.id).unit == office.unit.id)
        let again = try #require(try await find(hall.id).takenInAt)
        world.clock.pass(.days(14))
        await #expect(throws: Refusal.self) {
            try await ownership.disown(hall.id, takenInAt: again, by: .moderator)
        }
        #expect(try await find(hall.id).unit == office.unit.id)
    }

    @Test("The contact person gives it back; it is refused when it would be deleted at once")
    func givenBack() async throws {
        let office = try await Office(world)
        let dugnad = try await world.doors.dugnader.start(
            world.plan(), edition: world.library.edition, for: office.unit.id, by: office.actor(.aina)
        ).dugnad
        await #expect(throws: NotFound.self) {
            try await ownership.giveBack(dugnad.id, by: office.actor(.siri))
        }
        try await ownership.giveBack(dugnad.id, by: office.actor(.aina))
        #expect(try await find(dugnad.id).unit == nil)
        #expect(try await find(dugnad.id).retention == .ofLoose)
        try await ownership.takeIn(dugnad.id, to: office.unit.id, by: office.actor(.aina))
        world.clock.set(try await find(dugnad.id).isDeletedAt)
        await #expect(throws: Refusal.self) { try await ownership.giveBack(dugnad.id, by: office.actor(.aina)) }
        #expect(try await find(dugnad.id).unit == office.unit.id)
    }

    @Test("Handed over by a link: the other says yes, once, and both records tell")
    func handedOver() async throws {
        let hall = try await world.start()
        let first = try await Office(world)
        let second = try await Office(world.doors, Office.founding(name: "Bergvik kommune"), at: "bergvik.example")
        try await ownership.takeIn(hall.id, to: first.unit.id, by: first.actor(.aina))
        await #expect(throws: NotFound.self) { try await ownership.offer(hall.id, by: first.actor(.siri)) }
        let old = try await ownership.offer(hall.id, by: first.actor(.aina))
        let secret = try await ownership.offer(hall.id, by: first.actor(.aina))
        #expect(try await ownership.find(old) == nil)
        let offer = try #require(try await ownership.find(secret))
        #expect(offer.from.id == first.unit.id)
        #expect(try await find(hall.id).unit == first.unit.id)
        _ = try await ownership.receive(secret, in: second.unit.id, by: second.actor(.siri))
        #expect(try await find(hall.id).unit == second.unit.id)
        #expect(try await find(hall.id).takenInAt == nil)
        #expect(try await world.doors.units.records(of: first.unit.id).first?.what == .dugnadHandedOver)
        #expect(try await world.doors.units.records(of: first.unit.id).first?.name == nil)
        #expect(try await world.doors.units.records(of: second.unit.id).first?.what == .dugnadReceived)
        await #expect(throws: NotFound.self) {
            _ = try await ownership.receive(secret, in: first.unit.id, by: first.actor(.aina))
        }
    }

    @Test("Letters to those who are invited are the other unit's from then on, sent or not")
    func handedOverLetters() async throws {
        let guests = try await InvitingOffice(world)
        try await guests.invite("Kari")
        try await guests.send()
        let second = try await Office(world.doors, Office.founding(name: "Bergvik kommune"), at: "bergvik.example")
        let (aina, other) = (try await guests.office.actor(.aina), try await second.actor(.siri))
        let secret = try await ownership.offer(guests.id, by: aina)
        _ = try await ownership.receive(secret, in: second.unit.id, by: other)
        #expect(try await world.doors.letters.all(of: guests.office.unit.id).isEmpty)
        #expect(try await world.doors.letters.all(of: second.unit.id).map(\.kind) == [.invited])
    }

    @Test("Whoever has handed a dugnad over is told no more that another has its place")
    func placeTaken() async throws {
        let founding = try Office.founding(.municipality, name: "", municipality: "Lillehammer")
        let first = try await Office(world, founding)
        let second = try await Office(world.doors, founding, at: "other.example")
        let hall = try await world.start()
        try await ownership.takeIn(hall.id, to: first.unit.id, by: first.actor(.aina))
        try await world.doors.units.confirm(second.unit.id, by: .operator)
        #expect(try await world.doors.units.confirming(first.unit.id).taker?.id == second.unit.id)
        let secret = try await ownership.offer(hall.id, by: first.actor(.aina))
        _ = try await ownership.receive(secret, in: second.unit.id, by: second.actor(.aina))
        #expect(try await world.doors.units.confirming(first.unit.id).taker == nil)
    }

    @Test("The link ends after fourteen days, when it is turned off, and when the dugnad is given up")
    func offerEnds() async throws {
        let (office, hall) = (try await Office(world), try await world.start())
        try await ownership.takeIn(hall.id, to: office.unit.id, by: office.actor(.aina))
        var secret = try await ownership.offer(hall.id, by: office.actor(.aina))
        world.clock.pass(.days(14) - .minutes(1))
        #expect(try await ownership.find(secret) != nil)
        world.clock.pass(.minutes(1))
        #expect(try await ownership.find(secret) == nil)
        secret = try await ownership.offer(hall.id, by: office.actor(.aina))
        try await ownership.withdrawOffer(of: hall.id, by: office.actor(.aina))
        #expect(try await ownership.find(secret) == nil)
        secret = try await ownership.offer(hall.id, by: office.actor(.aina))
        try await ownership.giveBack(hall.id, by: office.actor(.aina))
        try await ownership.takeIn(hall.id, to: office.unit.id, by: office.actor(.aina))
        #expect(try await ownership.find(secret) == nil)
    }

    @Test("A newer file of a dugnad that has become a unit's is not read in over it")
    func readIn() async throws {
        let (elsewhere, office) = (try World(), try await Office(world))
        let hall = try await elsewhere.start()
        _ = try await world.doors.takeouts.readIn(
            Takeout(json: elsewhere.doors.takeouts.takeout(hall.id).json()), by: .operator)
        try await ownership.takeIn(hall.id, to: office.unit.id, by: office.actor(.aina))
        try await hall.begin(as: .fullLength)
        try await hall.write("Byttedag")
        let newer = try Takeout(json: try await elsewhere.doors.takeouts.takeout(hall.id).json())
        await #expect(throws: Refusal.self) { _ = try await world.doors.takeouts.readIn(newer, by: .operator) }
        #expect(try await find(hall.id).unit == office.unit.id)
    }

    @Test("A demo that is made afresh leaves a real dugnad that its unit had taken in")
    func demo() async throws {
        let hall = try await world.start()
        let demo = Demo(doors: world.doors, edition: world.library.edition, now: world.now)
        _ = try await demo.unit()
        let unit = try #require(try await world.doors.units.all().first)
        let aina = try #require(try await world.doors.people.members(of: unit.id).first)
        try await ownership.takeIn(hall.id, to: unit.id, by: Actor(aina.role, person: aina.person.id))
        try await demo.clear()
        #expect(try await find(hall.id).unit == nil)
        #expect(try await world.doors.units.all().isEmpty)
    }
}
