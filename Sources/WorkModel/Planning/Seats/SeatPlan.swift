import Words

/// Who sits where: people of all kinds at each table. A rule and nothing else; `SeatPlans` keeps it.
package struct SeatPlan: Sendable, Equatable {
    /// Somebody who comes. Of several who are answered for together, each is one.
    package struct Guest: Sendable, Hashable, Identifiable {
        package struct ID: Sendable, Hashable {
            package let invitee: Invitee.ID
            /// Which of those whom the answer is for, from 1.
            package let number: Int

            package init(_ invitee: Invitee.ID, _ number: Int = 1) {
                (self.invitee, self.number) = (invitee, number)
            }
        }

        package let id: ID
        package let kind: InviteeKind
        /// There as a young person, whatever the grown-ups they come with are.
        package let isYoung: Bool
        /// What people from the same place have in common.
        package let house: String

        /// - Parameters:
        ///   - body: where they are from, as it is written. Whoever is from nowhere is from a place of their own.
        ///   - isYoung: nil when only the kind is known.
        package init(_ id: ID, _ kind: InviteeKind, from body: String? = nil, isYoung: Bool? = nil) {
            (self.id, self.kind, self.isYoung) = (id, kind, isYoung ?? (kind == .youth))
            house = body.map { PlainText.line($0).lowercased() }?.nilIfEmpty ?? id.invitee.description
        }
    }

    /// How many tables there can be.
    package static let tableLimits = 1...30

    package let tableCount: Int
    /// Always in the same order, whatever order they came in.
    package private(set) var guests: [Guest]
    /// From 1.
    private var tables: [Guest.ID: Int]
    private var bound: Set<Guest.ID>

    /// A plan as it is kept. Somebody whose table is not there any more has no seat, and somebody who does not come has
    /// none either.
    package init(_ guests: [Guest], at tables: [Guest.ID: Int], bound: Set<Guest.ID> = [], of tableCount: Int) {
        self.tableCount = min(max(tableCount, SeatPlan.tableLimits.lowerBound), SeatPlan.tableLimits.upperBound)
        self.guests = guests.sorted()
        let there = Set(guests.map(\.id))
        let count = self.tableCount
        self.tables = tables.filter { there.contains($0.key) && (1...count).contains($0.value) }
        self.bound = bound.intersection(self.tables.keys)
    }

    /// The same seats at another number of tables, for those who come now. Whoever is bound to a table that is not there
    /// any more is loose.
    package func rebuilt(with guests: [Guest], of tableCount: Int) -> SeatPlan {
        SeatPlan(guests, at: tables, bound: bound, of: tableCount)
    }

    /// Mixes everybody anew, but for those who are bound to a table.
    package func mixed() -> SeatPlan {
        var mixing = Mixing(self, keeping: \.isBound)
        mixing.fill()
        mixing.improve()
        return seating(mixing.tables)
    }

    /// The best places for those who have none, while everybody else stays where they are.
    package func withPlaces() -> SeatPlan {
        var mixing = Mixing(self) { _ in true }
        mixing.place(guests.filter { table(of: $0.id) == nil })
        return seating(mixing.tables)
    }

    /// The same with some who are not on the list at the best table for them, while everybody else stays where they are.
    package func joined(by company: [Guest]) -> SeatPlan {
        let joined = SeatPlan(guests + company, at: tables, bound: bound, of: tableCount)
        var mixing = Mixing(joined) { _ in true }
        mixing.place(company)
        return joined.seating(mixing.tables)
    }

    private func seating(_ tables: [Int?]) -> SeatPlan {
        let pairs = zip(guests, tables).compactMap { guest, table in table.map { (guest.id, $0) } }
        return SeatPlan(guests, at: Dictionary(pairs) { first, _ in first }, bound: bound, of: tableCount)
    }
}

// MARK: Asking

extension SeatPlan {
    /// A seat, to ask whether it is kept.
    struct Seat {
        let isBound: Bool
    }

    package func table(of guest: Guest.ID) -> Int? { tables[guest] }

    package func isBound(_ guest: Guest.ID) -> Bool { bound.contains(guest) }

    /// Those at a table, in the order of all.
    package func guests(at table: Int) -> [Guest] { guests.filter { tables[$0.id] == table } }

    /// Those who have come to the list since the plan was made.
    package var withoutSeat: [Guest] { guests.filter { tables[$0.id] == nil } }

    package var boundCount: Int { bound.count }

    package var sizes: [Int] {
        var sizes = Array(repeating: 0, count: tableCount)
        for table in tables.values { sizes[table - 1] += 1 }
        return sizes
    }
}

// MARK: By hand

extension SeatPlan {
    /// Somebody who is bound to a table is bound to the new one.
    ///
    /// - Returns: whether there is such a guest, and such a table.
    package mutating func move(_ guest: Guest.ID, to table: Int) -> Bool {
        guard guests.contains(where: { $0.id == guest }), (1...tableCount).contains(table) else { return false }
        tables[guest] = table
        return true
    }

    /// Keeps somebody at the table where they sit when the others are mixed, or does not any more.
    ///
    /// - Returns: whether they sit anywhere.
    package mutating func bind(_ guest: Guest.ID, isBound: Bool) -> Bool {
        guard tables[guest] != nil else { return false }
        if isBound { bound.insert(guest) } else { bound.remove(guest) }
        return true
    }
}

extension SeatPlan.Guest {
    package var isFrontLine: Bool { !isYoung && kind.isFrontLine }
    package var isVolunteer: Bool { !isYoung && kind.isVolunteer }
    var decides: Bool { !isYoung && kind.decides }
}

extension SeatPlan.Guest: Comparable {
    /// By kind, then by place, so that those who belong together stand together.
    package static func < (one: Self, other: Self) -> Bool {
        if one.kind != other.kind { return one.kind.place < other.kind.place }
        if one.house != other.house { return one.house < other.house }
        if one.id.invitee != other.id.invitee { return one.id.invitee.description < other.id.invitee.description }
        return one.id.number < other.id.number
    }
}

extension InviteeKind {
    /// Its number on the ring, from 0.
    var place: Int { InviteeKind.allCases.firstIndex(of: self) ?? 0 }
}
