/// The first seating: what cannot be mended afterwards by letting two change places is right from the beginning.
extension Mixing {
    /// Seats everybody who has no seat.
    mutating func fill() {
        var chairs = chairs()
        seatYouth(&chairs)
        cover(&chairs, where: \.isFrontLine, isThere: { $0.frontLine > 0 })
        cover(&chairs, where: \.isVolunteer, isThere: { $0.volunteers > 0 })
        let order = waiting(\.decides) + waiting { !$0.decides }
        for guest in order {
            let open = chairs.indices.filter { chairs[$0] > 0 }
            guard let table = leastOf(open, cost: { $0.weigh([guest], at: $1) }) else { continue }
            seat(guest, at: table)
            chairs[table] -= 1
        }
    }

    private func waiting(_ isWanted: (SeatPlan.Guest) -> Bool) -> [Int] {
        guests.indices.filter { seats[$0] == nil && isWanted(guests[$0]) }
    }

    /// How many free chairs each table has: as even as those who are kept let it be.
    private func chairs() -> [Int] {
        var people = counts.map(\.people)
        for _ in 0..<seats.filter({ $0 == nil }).count {
            guard let least = people.indices.min(by: { people[$0] < people[$1] }) else { break }
            people[least] += 1
        }
        return people.indices.map { people[$0] - counts[$0].people }
    }

    // MARK: The young, two and two

    private mutating func seatYouth(_ chairs: inout [Int]) {
        var young = waiting(\.isYoung)[...]
        let free = chairsForYouth(chairs)
        for table in youthTables(young.count, free) {
            guard let guest = young.popFirst() else { return }
            seat(guest, at: table)
            chairs[table] -= 1
        }
    }

    /// The chairs at each table that front line and volunteers do not need.
    private func chairsForYouth(_ chairs: [Int]) -> [Int] {
        var frontLine = waiting(\.isFrontLine).count
        var volunteers = waiting(\.isVolunteer).count
        return chairs.indices.map { table in
            var left = chairs[table]
            if counts[table].frontLine == 0, frontLine > 0 { (left, frontLine) = (left - 1, frontLine - 1) }
            if counts[table].volunteers == 0, volunteers > 0 { (left, volunteers) = (left - 1, volunteers - 1) }
            return max(left, 0)
        }
    }

    /// A table for each of the young, one after another: company for whoever is kept alone, then pairs, then one more
    /// where there already are some.
    private func youthTables(_ number: Int, _ free: [Int]) -> [Int] {
        var (free, youth, tables) = (free, counts.map(\.youth), [Int]())
        func take(_ table: Int, _ people: Int) {
            free[table] -= people
            youth[table] += people
            tables += Array(repeating: table, count: people)
        }
        for table in free.indices where youth[table] == 1 && free[table] > 0 && tables.count < number { take(table, 1) }
        while number - tables.count >= 2 {
            let empty = free.indices.filter { youth[$0] == 0 && free[$0] >= 2 }
            guard let roomiest = empty.max(by: { (free[$0], -$0) < (free[$1], -$1) }) else { break }
            take(roomiest, 2)
        }
        while tables.count < number {
            let open = free.indices.filter { free[$0] > 0 }
            let best = open.min { (youth[$0] == 0 ? 1 : 0, youth[$0], $0) < (youth[$1] == 0 ? 1 : 0, youth[$1], $1) }
            guard let best else { break }
            take(best, 1)
        }
        return tables
    }

    // MARK: Front line and volunteers

    /// One of them at each table that has none.
    private mutating func cover(
        _ chairs: inout [Int], where isOne: (SeatPlan.Guest) -> Bool, isThere: (Counts) -> Bool
    ) {
        for table in chairs.indices where chairs[table] > 0 && !isThere(counts[table]) {
            let candidates = waiting(isOne)
            guard let best = leastOf(candidates, cost: { $0.weigh([$1], at: table) }) else { return }
            seat(best, at: table)
            chairs[table] -= 1
        }
    }

    // MARK: Weighing

    /// What it would cost to seat some at a table.
    mutating func weigh(_ guests: [Int], at table: Int) -> Int {
        let cost = guests.reduce(0) { $0 + seat($1, at: table) }
        for guest in guests { lift(guest) }
        return cost
    }

    /// The first of those that cost least.
    mutating func leastOf(_ choices: [Int], cost: (inout Mixing, Int) -> Int) -> Int? {
        var best: (choice: Int, cost: Int)?
        for choice in choices {
            let cost = cost(&self, choice)
            if best.map({ cost < $0.cost }) ?? true { best = (choice, cost) }
        }
        return best?.choice
    }
}
