import Words

/// Who is expected and who has come, at one moment.
package struct DoorList: Sendable {
    /// Somebody on the list: one row, also when they are several.
    package struct Row: Sendable {
        package let coming: Coming
        /// Where they sit; several when they sit apart.
        package let tables: [Int]
        package let arrival: Arrival?

        package var id: Arrival.ID? { Arrival.ID(coming.invitee.id.description) }
        package var here: Int { arrival?.people ?? 0 }
    }

    package let rows: [Row]
    package let walkIns: [Arrival]
    package let closedAt: Moment?
    /// How many have said that they come.
    package let expected: Int
    /// How many sit at each table, as planned.
    let sizes: [Int]

    /// - Parameter others: those who have come without having said so.
    init(_ seats: KeptSeats, _ arrivals: [Arrival], others: [Coming], closedAt: Moment?) {
        let byInvitee = Dictionary(arrivals.compactMap { one in one.invitee.map { ($0, one) } }) { first, _ in first }
        rows = (Array(seats.coming.values) + others).map { coming in
            let tables = (1...coming.people).compactMap { seats.plan?.table(of: .init(coming.invitee.id, $0)) }
            return Row(coming: coming, tables: Set(tables).sorted(), arrival: byInvitee[coming.invitee.id])
        }
        walkIns = arrivals.filter { $0.walkIn != nil }.sorted {
            ($0.tickedAt, $0.id.description) < ($1.tickedAt, $1.id.description)
        }
        self.closedAt = closedAt
        expected = seats.coming.values.reduce(0) { $0 + $1.people }
        sizes = seats.plan?.sizes ?? []
    }

    /// By what they are known by, as one looks for them.
    package func sorted(in language: Language) -> [Row] {
        rows.map { ($0, $0.coming.label(in: language)) }
            .sorted { one, other in
                let (first, second) = ("\(one.1.title) \(one.1.rest)", "\(other.1.title) \(other.1.rest)")
                return NorwegianOrder.areInOrder(first, second)
            }
            .map(\.0)
    }

    package var here: Int { counts.reduce(0) { $0 + $1.people } }

    /// How many have come of each kind of which anybody has, in the order of the ring; those of no kind last.
    package var counts: [(kind: InviteeKind?, people: Int)] {
        let listed = rows.map { (Optional($0.coming.invitee.kind), $0.here) }
        let all = listed + walkIns.map { ($0.walkIn?.kind, $0.people) }
        return (InviteeKind.allCases.map(Optional.init) + [nil]).compactMap { kind in
            let people = all.filter { $0.0 == kind }.reduce(0) { $0 + $1.1 }
            return people > 0 ? (kind, people) : nil
        }
    }

    /// Where one who is not on the list is best placed: the table with the fewest, when those before them have sat down
    /// in the same way.
    ///
    /// - Parameter walkIn: who has just been ticked; nil for the next one.
    package func emptiestTable(before walkIn: Arrival.ID? = nil) -> Int? {
        var sizes = sizes
        for _ in 0..<walkIns.prefix(while: { $0.id != walkIn }).reduce(0, { $0 + $1.people }) {
            guard let least = sizes.indices.min(by: { sizes[$0] < sizes[$1] }) else { return nil }
            sizes[least] += 1
        }
        return sizes.indices.min { sizes[$0] < sizes[$1] }.map { $0 + 1 }
    }

    /// Tells a phone whether the rows that it shows are still those that there are.
    package var fingerprint: String {
        let lines = rows.map { row in
            "\(row.coming.invitee.id) \(row.coming.people) \(row.tables) \(row.coming.invitee.version)"
        }
        return Fingerprint.of(lines.sorted().joined(separator: "\n"))
    }
}
