/// People on their way to tables. What is asked of a table is weighed here, and nowhere else: the wish that is named
/// first always goes before those after it.
///
/// Everything is counted, so that moving somebody is weighed without looking at the others at the table.
struct Mixing {
    let guests: [SeatPlan.Guest]
    let tableCount: Int
    /// The number of each guest's house.
    let houses: [Int]
    /// Where each guest sits, from 0.
    var seats: [Int?]
    let isKept: [Bool]
    private(set) var counts: [Counts]
    /// How many times somebody has been moved, in thought or in earnest.
    private(set) var steps = 0

    /// Those at one table.
    struct Counts {
        var people = 0
        var frontLine = 0
        var volunteers = 0
        var deciders = 0
        var youth = 0
        var kinds = Array(repeating: 0, count: InviteeKind.allCases.count)
        var houses: [Int]
        /// The young people of each house.
        var youthHouses: [Int]
    }

    init(_ plan: SeatPlan, keeping isKept: (SeatPlan.Seat) -> Bool) {
        (guests, tableCount) = (plan.guests, plan.tableCount)
        var numbers: [String: Int] = [:]
        houses = plan.guests.map { guest in
            let next = numbers.count
            return numbers[guest.house, default: next]
                .also { numbers[guest.house] = $0 }
        }
        seats = Array(repeating: nil, count: guests.count)
        self.isKept = plan.guests.map { guest in
            plan.table(of: guest.id) != nil && isKept(SeatPlan.Seat(isBound: plan.isBound(guest.id)))
        }
        let none = Array(repeating: 0, count: numbers.count)
        counts = Array(repeating: Counts(houses: none, youthHouses: none), count: plan.tableCount)
        for index in guests.indices where self.isKept[index] {
            guard let table = plan.table(of: guests[index].id) else { continue }
            seat(index, at: table - 1)
        }
    }

    /// Where each guest sits, from 1.
    var tables: [Int?] { seats.map { $0.map { $0 + 1 } } }
}

// MARK: What a table costs

extension Mixing {
    /// No table is without front line, nor without volunteers.
    private static let uncovered = 100_000_000
    /// Nobody young sits alone among adults.
    private static let aloneWhileYoung = 10_000_000
    /// The young are two and two, not all at one table.
    private static let crowdedYouth = 100_000
    /// People from the same place sit apart.
    private static let sameHouse = 1_000
    /// Those who decide are spread.
    private static let deciders = 150
    /// Two young who sit together know each other.
    private static let strangers = 40
    /// All kinds are mixed.
    private static let sameKind = 10

    /// Seats somebody, who has no seat.
    ///
    /// - Returns: how much more all tables cost.
    @discardableResult
    mutating func seat(_ guest: Int, at table: Int) -> Int {
        seats[guest] = table
        return change(guest, at: table, by: 1)
    }

    /// Takes somebody from where they sit.
    @discardableResult
    mutating func lift(_ guest: Int) -> Int {
        guard let table = seats[guest] else { return 0 }
        seats[guest] = nil
        return change(guest, at: table, by: -1)
    }

    private mutating func change(_ guest: Int, at table: Int, by one: Int) -> Int {
        steps += 1
        let (person, house) = (guests[guest], houses[guest])
        let before = cost(of: table, for: person, house: house)
        counts[table].people += one
        counts[table].houses[house] += one
        if person.isFrontLine { counts[table].frontLine += one }
        if person.isVolunteer { counts[table].volunteers += one }
        if person.decides { counts[table].deciders += one }
        if person.isYoung {
            counts[table].youth += one
            counts[table].youthHouses[house] += one
        } else {
            counts[table].kinds[person.kind.place] += one
        }
        return cost(of: table, for: person, house: house) - before
    }

    /// What a table costs, as far as somebody, of a house, can change it.
    private func cost(of table: Int, for person: SeatPlan.Guest, house: Int) -> Int {
        let (youth, ownYouth) = (counts[table].youth, counts[table].youthHouses[house])
        var cost = 0
        if counts[table].frontLine == 0 { cost += Mixing.uncovered }
        if counts[table].volunteers == 0 { cost += Mixing.uncovered }
        if youth == 1 { cost += Mixing.aloneWhileYoung }
        if youth > 2 { cost += Mixing.crowdedYouth * (youth - 2) * (youth - 2) }
        cost += Mixing.sameHouse * (pairs(counts[table].houses[house]) - pairs(ownYouth))
        guard !person.isYoung else { return cost + Mixing.strangers * (pairs(youth) - pairs(ownYouth)) }
        if person.decides { cost += Mixing.deciders * pairs(counts[table].deciders) }
        return cost + Mixing.sameKind * pairs(counts[table].kinds[person.kind.place])
    }

    private func pairs(_ count: Int) -> Int { count * (count - 1) / 2 }
}

extension Int {
    fileprivate func also(_ act: (Int) -> Void) -> Int {
        act(self)
        return self
    }
}
