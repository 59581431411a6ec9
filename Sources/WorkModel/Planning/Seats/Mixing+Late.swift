/// Those who come to the list when the tables are made.
extension Mixing {
    /// Seats them one by one at the best table; nobody else is moved. The young come in pairs, if they are several.
    mutating func place(_ late: [SeatPlan.Guest]) {
        let wanted = Set(late.map(\.id))
        let indices = guests.indices.filter { wanted.contains(guests[$0].id) && seats[$0] == nil }
        let young = indices.filter { guests[$0].isYoung }
        for company in inPairs(young) + indices.filter({ !guests[$0].isYoung }).map({ [$0] }) {
            place(company)
        }
    }

    /// What one more at a table costs for each whom it already has more than the smallest: it weighs more than that two
    /// from the same place sit together, and less than that a table is without volunteers.
    private static let uneven = 20_000

    private mutating func place(_ company: [Int]) {
        let smallest = counts.map(\.people).min() ?? 0
        // Whatever a table needs, nobody is sent to one that has two more than the smallest.
        let open = counts.indices.filter { counts[$0].people <= smallest + 1 }
        let best = leastOf(Array(open)) { mixing, table in
            mixing.weigh(company, at: table) + (mixing.counts[table].people - smallest) * Mixing.uneven
        }
        guard let best else { return }
        for guest in company { seat(guest, at: best) }
    }

    /// Two and two, and three last when they are an odd number.
    private func inPairs(_ young: [Int]) -> [[Int]] {
        var (rest, pairs) = (young[...], [[Int]]())
        while !rest.isEmpty {
            let size = rest.count == 3 ? 3 : min(2, rest.count)
            pairs.append(Array(rest.prefix(size)))
            rest = rest.dropFirst(size)
        }
        return pairs
    }
}
