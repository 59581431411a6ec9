import TestWorld
import Testing
import Words

@testable import WorkModel

@Suite("Who sits together")
struct SeatPlanTests {
    /// People as they come to a dugnad, made up the same way every time.
    struct Roster: Sendable, CustomTestStringConvertible {
        let guests: [SeatPlan.Guest]
        let tables: Int
        let seed: UInt64
        let mixed: SeatPlan

        var testDescription: String { "\(seed): \(guests.count) people, \(tables) tables" }

        init(_ seed: UInt64) {
            var random = SeededRandom(seed: seed)
            let people = Int.random(in: 8...80, using: &random)
            tables = max(1, people / Int.random(in: 5...8, using: &random))
            self.seed = seed
            guests = Roster.people(people, seed, &random)
            mixed = SeatPlan(guests, at: [:], of: tables).mixed()
        }

        static func people(_ people: Int, _ seed: UInt64, _ random: inout SeededRandom) -> [SeatPlan.Guest] {
            var guests: [SeatPlan.Guest] = []
            while guests.count < people {
                let kind = InviteeKind.allCases.randomElement(using: &random) ?? .parents
                let invitee = Invitee.ID.made(from: "\(seed) \(guests.count)")
                let isGroup = kind == .youth && Bool.random(using: &random)
                let count = min(isGroup ? Int.random(in: 2...5, using: &random) : 1, people - guests.count)
                let place = Int.random(in: 1...max(people / 12, 2), using: &random)
                let body = isGroup ? "ungdomsrådet" : "\(kind) \(place)"
                guests += (1...count).map { SeatPlan.Guest(.init(invitee, $0), kind, from: body) }
            }
            return guests
        }
    }

    static let rosters = (1...16).map { Roster(UInt64($0)) }

    private func guest(_ kind: InviteeKind, _ body: String? = nil, _ name: String) -> SeatPlan.Guest {
        SeatPlan.Guest(.init(Invitee.ID.made(from: name)), kind, from: body)
    }

    @Test("Everybody sits somewhere, and no table has two more than another", arguments: rosters)
    func even(roster: Roster) throws {
        let plan = roster.mixed
        #expect(plan.withoutSeat.isEmpty)
        #expect(plan.sizes.reduce(0, +) == roster.guests.count)
        #expect(try #require(plan.sizes.max()) - #require(plan.sizes.min()) <= 1)
    }

    @Test("As many tables as can be have front line, and as many as can be volunteers", arguments: rosters)
    func covered(roster: Roster) {
        let plan = roster.mixed
        let wanted: [(InviteeKind) -> Bool] = [\.isFrontLine, \.isVolunteer]
        for isOne in wanted {
            let people = roster.guests.count { isOne($0.kind) }
            let without = (1...roster.tables).count { !plan.guests(at: $0).contains { isOne($0.kind) } }
            #expect(without == max(0, roster.tables - people))
        }
    }

    @Test("Nobody young sits alone, and they are not crowded at one table", arguments: rosters)
    func young(roster: Roster) {
        let plan = roster.mixed
        let young = roster.guests.count { $0.kind == .youth }
        let counts = (1...roster.tables).map { plan.guests(at: $0).count { $0.kind == .youth } }
        if young > 1 { #expect(!counts.contains(1)) }
        #expect(counts.max() ?? 0 <= max(3, (young + roster.tables - 1) / roster.tables))
    }

    @Test(
        "People from the same place are no more at a table than they must be, and those who decide are spread",
        arguments: rosters)
    func apart(roster: Roster) {
        let plan = roster.mixed
        #expect(
            !plan.shortfalls.contains {
                switch $0 {
                case .sameHouse, .decidersTogether, .unevenSizes, .youthTogether: true
                case .noFrontLine, .noVolunteers, .youthAlone: false
                }
            }, "\(plan.shortfalls)")
    }

    @Test("The same people give the same plan, whatever order they come in", arguments: rosters.prefix(6))
    func same(roster: Roster) {
        var random = SeededRandom(seed: roster.seed)
        let shuffled = SeatPlan(roster.guests.shuffled(using: &random), at: [:], of: roster.tables)
        #expect(shuffled.mixed() == roster.mixed)
        // Mixing what is mixed already changes nothing.
        #expect(roster.mixed.mixed() == roster.mixed)
    }

    @Test("Two hundred people and thirty tables are weighed in few enough steps to be done in a blink")
    func steps() {
        var random = SeededRandom(seed: 5)
        let people = Roster.people(200, 5, &random)
        var mixing = Mixing(SeatPlan(people, at: [:], of: 30)) { _ in false }
        mixing.fill()
        mixing.improve()
        // A step takes less than a millionth of a second in the program as it is released.
        #expect(mixing.steps < 150_000)
    }

    @Test("Whoever is bound keeps the table, and the others are mixed around them", arguments: rosters.prefix(8))
    func bound(roster: Roster) throws {
        var plan = roster.mixed
        let kept = plan.guests.enumerated().filter { $0.offset % 5 == 0 }.map(\.element.id)
        for guest in kept {
            plan = try #require(plan.moved(guest, to: 1 + (plan.table(of: guest) ?? 0) % roster.tables))
            plan = try #require(plan.binding(guest))
        }
        let again = plan.mixed()
        for guest in kept { #expect(again.table(of: guest) == plan.table(of: guest)) }
        #expect(again.boundCount == kept.count)
        #expect(again.withoutSeat.isEmpty)
    }

    @Test("One young person who is bound gets company")
    func company() throws {
        let adults = (1...20).map { guest(InviteeKind.allCases[$0 % 6], "\($0)", "a\($0)") }
        let young = (1...4).map { guest(.youth, "ungdomsrådet", "u\($0)") }
        var plan = SeatPlan(adults + young, at: [:], of: 4).mixed()
        plan = try #require(plan.moved(young[0].id, to: 4))
        plan = try #require(plan.binding(young[0].id))
        let mixed = plan.mixed()
        #expect(mixed.guests(at: 4).count { $0.kind == .youth } >= 2)
    }

    @Test("A late one gets the best place, and nobody else is moved", arguments: rosters.prefix(8))
    func late(roster: Roster) throws {
        let plan = roster.mixed
        let new = guest(.volunteers, "den nye", "ny")
        let after = plan.rebuilt(with: roster.guests + [new], of: roster.tables)
        #expect(after.withoutSeat == [new])
        let seated = after.withPlaces()
        for guest in roster.guests { #expect(seated.table(of: guest.id) == plan.table(of: guest.id)) }
        let table = try #require(seated.table(of: new.id))
        // Where volunteers are missing, the new one is put there.
        let without = (1...roster.tables).filter { !plan.guests(at: $0).contains { $0.kind.isVolunteer } }
        if !without.isEmpty {
            #expect(without.contains(table))
        } else {
            #expect(plan.sizes[table - 1] == plan.sizes.min())
        }
    }

    @Test("Two young who come late sit together")
    func lateYoung() {
        let adults = (1...12).map { guest(InviteeKind.allCases[$0 % 6], "\($0)", "a\($0)") }
        let plan = SeatPlan(adults, at: [:], of: 3).mixed()
        let young = (1...2).map { SeatPlan.Guest(.init(Invitee.ID.made(from: "u"), $0), .youth, from: "elevrådet") }
        let seated = plan.rebuilt(with: adults + young, of: 3).withPlaces()
        #expect(Set(young.map { seated.table(of: $0.id) }).count == 1)
    }

    @Test("Who does not come after all leaves an empty chair, and a table that is taken away nobody sits at")
    func fewer() {
        let people = (1...12).map { guest(InviteeKind.allCases[$0 % 12], "\($0)", "\($0)") }
        let plan = SeatPlan(people, at: [:], of: 3).mixed()
        let without = plan.rebuilt(with: Array(people.dropLast()), of: 3)
        #expect(without.sizes.reduce(0, +) == 11)
        #expect(plan.rebuilt(with: people, of: 2).withoutSeat == plan.guests(at: 3))
    }

    @Test("Nobody is moved to a table that is not there, and a stranger not at all")
    func nowhere() {
        let people = (1...8).map { guest(.parents, "\($0)", "\($0)") }
        let plan = SeatPlan(people, at: [:], of: 2).mixed()
        let stranger = guest(.parents, nil, "fremmed").id
        #expect(plan.moved(people[0].id, to: 3) == nil)
        #expect(plan.moved(people[0].id, to: 0) == nil)
        #expect(plan.moved(stranger, to: 1) == nil)
        #expect(plan.binding(stranger) == nil)
    }

    @Test("What could not be met is said in sentences")
    func sentences() throws {
        func said(_ plan: SeatPlan, _ language: Language = .bokmål) -> [String] {
            plan.shortfalls.map { $0.sentence(.tables) { _ in "Fjordvik skole" }[language] }
        }
        let clubs = (1...20).map { guest(.sports, "lag \($0)", "i\($0)") }
        let teachers = (1...4).map { guest(.schools, "skole \($0)", "s\($0)") }
        let few = SeatPlan(clubs + teachers, at: [:], of: 10).mixed()
        #expect(said(few).first == "Seks bord mangler førstelinje. Det kommer fire fra førstelinja.")
        #expect(said(few, .nynorsk).first == "Seks bord manglar førstelinje. Det kjem fire frå førstelinja.")
        #expect(said(few, .english).first == "Six tables have no front-line staff. Four are coming.")

        let alone = SeatPlan(clubs + teachers + [guest(.youth, "elevrådet", "u")], at: [:], of: 4).mixed()
        #expect(said(alone).count == 1)
        #expect(said(alone)[0].hasPrefix("Det kommer bare én ungdom, som sitter alene blant voksne ved bord "))
        #expect(alone.shortfalls[0].sentence(.groups) { _ in "" }.nn.contains("åleine blant vaksne i gruppe "))
        // The other one has no seat yet.
        let both = alone.rebuilt(with: alone.guests + [guest(.youth, "elevrådet", "ny")], of: 4)
        #expect(said(both)[0].hasSuffix(" har én ungdom alene blant voksne."))

        let (one, other) = (guest(.schools, "Fjordvik skole", "1"), guest(.schools, "FJORDVIK  skole", "2"))
        var together = SeatPlan(clubs + teachers + [one, other], at: [:], of: 4).mixed()
        #expect(together.shortfalls.isEmpty)
        together = try #require(together.moved(one.id, to: together.table(of: other.id) ?? 1))
        let table = together.table(of: other.id) ?? 0
        #expect(said(together).contains("Bord \(table) har to fra samme sted: Fjordvik skole."))
    }

    @Test("One table, two people, and nobody at all are plans too")
    func small() {
        #expect(SeatPlan([], at: [:], of: 3).mixed().shortfalls.isEmpty)
        let two = [guest(.schools, nil, "1"), guest(.sports, nil, "2")]
        #expect(SeatPlan(two, at: [:], of: 1).mixed().sizes == [2])
        #expect(SeatPlan(two, at: [:], of: 30).mixed().withoutSeat.isEmpty)
        #expect(SeatPlan(two, at: [:], of: -4).tableCount == 1)
        #expect(SeatPlan(two, at: [:], of: 31).tableCount == 30)
    }
}

extension SeatPlan {
    fileprivate func moved(_ guest: Guest.ID, to table: Int) -> SeatPlan? {
        var plan = self
        return plan.move(guest, to: table) ? plan : nil
    }

    fileprivate func binding(_ guest: Guest.ID) -> SeatPlan? {
        var plan = self
        return plan.bind(guest, isBound: true) ? plan : nil
    }
}
