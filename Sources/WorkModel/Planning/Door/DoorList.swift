import Words

extension Arrival {
    /// As the tables are mixed by them.
    fileprivate var guests: [SeatPlan.Guest] {
        guard let walkIn, let own = Invitee.ID(id.description), people > 0 else { return [] }
        return (1...people).map { SeatPlan.Guest(.init(own, $0), walkIn.seatedAs) }
    }
}

extension Arrival.WalkIn {
    /// Those who are of no kind weigh as one that no table needs in particular.
    fileprivate var seatedAs: InviteeKind { kind ?? .business }
}

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
    /// Who sits where, as planned, and then those who were not on the list, one after another as they came.
    private let plan: SeatPlan?

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
        plan = walkIns.filter { $0.people > 0 }.reduce(seats.plan) { plan, one in plan?.joined(by: one.guests) }
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

    /// Where somebody who was not on the list is best placed, by what the tables are mixed by; nobody else is moved. Nil
    /// where there is no plan of who sits where.
    ///
    /// - Parameter walkIn: who has been ticked.
    package func table(of walkIn: Arrival.ID) -> Int? {
        Invitee.ID(walkIn.description).flatMap { plan?.table(of: .init($0)) }
    }

    /// Where the next one of a kind would be best placed.
    package func nextTable(for kind: Arrival.WalkIn) -> Int? {
        let next = SeatPlan.Guest(.init(.new()), kind.seatedAs)
        return plan?.joined(by: [next]).table(of: next.id)
    }

    /// Tells a phone whether the rows that it shows are still those that there are.
    package var fingerprint: String {
        let lines = rows.map { row in
            "\(row.coming.invitee.id) \(row.coming.people) \(row.tables) \(row.coming.invitee.version)"
        }
        return Fingerprint.of(lines.sorted().joined(separator: "\n"))
    }
}
