import Words

/// What a plan could not meet. It is said, never hidden.
extension SeatPlan {
    package enum Shortfall: Sendable, Equatable {
        /// Tables without anybody who meets children in their work, and how many such people there are in all.
        case noFrontLine([Int], people: Int)
        case noVolunteers([Int], people: Int)
        /// Tables with one young person among adults.
        case youthAlone([Int], people: Int)
        /// Tables with three young people more than another has.
        case youthTogether([Int])
        /// So many from one place at a table, of so many in all.
        case sameHouse(Guest.ID, table: Int, people: Int)
        /// Tables where several of those who decide sit, while another has none.
        case decidersTogether([Int])
        case unevenSizes(smallest: Int, largest: Int)
    }

    /// What is wrong, the most important first.
    package var shortfalls: [Shortfall] {
        guard guests.count > withoutSeat.count else { return [] }
        let seated = (1...tableCount).map { guests(at: $0) }
        func without(_ isOne: (Guest) -> Bool) -> [Int] {
            (1...tableCount).filter { !seated[$0 - 1].contains(where: isOne) }
        }
        func people(_ isOne: (Guest) -> Bool) -> Int { guests.count(where: isOne) }
        let (noFrontLine, noVolunteers) = (without(\.isFrontLine), without(\.isVolunteer))
        var all: [Shortfall] = []
        if !noFrontLine.isEmpty { all.append(.noFrontLine(noFrontLine, people: people(\.isFrontLine))) }
        if !noVolunteers.isEmpty { all.append(.noVolunteers(noVolunteers, people: people(\.isVolunteer))) }
        return all + youth(seated) + sameHouses(seated) + deciders(seated) + sizes(seated)
    }

    private func youth(_ seated: [[Guest]]) -> [Shortfall] {
        let counts = seated.map { $0.count(where: \.isYoung) }
        // Also those who have no seat yet.
        let people = guests.count(where: \.isYoung)
        let alone = numbers(counts) { $0 == 1 }
        let least = counts.min() ?? 0
        let together = numbers(counts) { $0 > 3 && $0 >= least + 3 }
        return (alone.isEmpty ? [] : [.youthAlone(alone, people: people)])
            + (together.isEmpty ? [] : [.youthTogether(together)])
    }

    /// Where more from one place sit together than the tables made necessary.
    private func sameHouses(_ seated: [[Guest]]) -> [Shortfall] {
        var inAll: [String: Int] = [:]
        for guest in seated.joined() where !guest.isYoung { inAll[guest.house, default: 0] += 1 }
        return seated.enumerated().flatMap { index, guests in
            let houses = Dictionary(grouping: guests.filter { !$0.isYoung }, by: \.house)
            return houses.sorted { $0.key < $1.key }.compactMap { house, people -> Shortfall? in
                let fewest = ((inAll[house] ?? 0) + tableCount - 1) / tableCount
                guard let first = people.first, people.count > max(fewest, 1) else { return nil }
                return .sameHouse(first.id, table: index + 1, people: people.count)
            }
        }
    }

    private func deciders(_ seated: [[Guest]]) -> [Shortfall] {
        let counts = seated.map { $0.count(where: \.decides) }
        guard let least = counts.min() else { return [] }
        let together = numbers(counts) { $0 >= least + 2 }
        return together.isEmpty ? [] : [.decidersTogether(together)]
    }

    private func sizes(_ seated: [[Guest]]) -> [Shortfall] {
        guard let smallest = seated.map(\.count).min(), let largest = seated.map(\.count).max(),
            largest > smallest + 1
        else { return [] }
        return [.unevenSizes(smallest: smallest, largest: largest)]
    }

    private func numbers(_ counts: [Int], where isOne: (Int) -> Bool) -> [Int] {
        counts.indices.filter { isOne(counts[$0]) }.map { $0 + 1 }
    }
}
