import GRDB
import Words

/// The door to who sits where. It is in no export: what a table wrote must never point to those who sat there.
package struct SeatPlans: Door {
    let house: House
}

extension SeatPlans {
    package func seats(of id: Dugnad.ID) async throws -> KeptSeats {
        try await store.read { db in try db.keptSeats(of: db.dugnad(id)) }
    }

    /// Mixes everybody who comes, but for those who are bound to a table.
    ///
    /// - Parameters:
    ///   - tables: how many there are, as it is typed.
    ///   - version: that of the plan that was seen; 0 when there was none.
    /// - Throws: `Problem` when there cannot be so many, `Conflict` when somebody else has changed the plan since.
    package func mix(into tables: String, from version: Int, in id: Dugnad.ID, by actor: Actor) async throws {
        try await changing(id, by: actor) { db in
            let dugnad = try db.dugnad(id)
            let kept = try openSeats(of: dugnad, in: db)
            let count = try SeatPlans.checked(tables, people: kept.guests.count, sitting: dugnad.seating)
            let mixed = (kept.plan ?? SeatPlan([], at: [:], of: count)).rebuilt(with: kept.guests, of: count).mixed()
            guard mixed != kept.plan else { return nil }
            guard kept.version == version else {
                func inWords(_ count: Int) -> String { dugnad.seating.groupCount(count)[dugnad.language] }
                throw Conflict(
                    mine: inWords(count), theirs: kept.plan.map { inWords($0.tableCount) }, version: kept.version)
            }
            try db.keep(mixed, in: dugnad)
            return Change(.tablesMixed, parts: [])
        }
    }

    /// What is done with one who sits somewhere.
    package enum Act: Sendable, Equatable {
        case move(to: Int)
        case bind, loosen
    }

    /// Moves somebody to another table, or keeps them where they sit, or not any more. Nobody else is moved.
    ///
    /// - Parameter seen: at which table they sat when the page was opened; nil for one without a seat.
    /// - Throws: `NotFound` when there is no such guest or table, `Conflict` when somebody else has moved them since.
    package func change(
        _ guest: SeatPlan.Guest.ID, _ act: Act, seen: Int?, in id: Dugnad.ID, by actor: Actor
    ) async throws {
        try await changing(id, by: actor) { db in
            let dugnad = try db.dugnad(id)
            let kept = try openSeats(of: dugnad, in: db)
            guard var plan = kept.plan else { throw NotFound() }
            let now = plan.table(of: guest)
            if case .move(let table) = act, table == now { return nil }
            if now == nil, seen != nil, kept.coming[guest.invitee] == nil { throw NotFound() }
            guard now == seen else { throw kept.conflict(guest, act, in: dugnad) }
            guard plan.apply(act, to: guest) else { throw NotFound() }
            guard plan != kept.plan else { return nil }
            try db.keep(plan, in: dugnad)
            return Change(act.event, parts: [])
        }
    }

    /// Gives those who have come to the list since the best places, without moving anybody else.
    package func seatLate(in id: Dugnad.ID, by actor: Actor) async throws {
        try await changing(id, by: actor) { db in
            let dugnad = try db.dugnad(id)
            let kept = try openSeats(of: dugnad, in: db)
            guard let plan = kept.plan, !plan.withoutSeat.isEmpty else { return nil }
            try db.keep(plan.withPlaces(), in: dugnad)
            return Change(.lateSeated, parts: [])
        }
    }

    /// Takes the whole plan away.
    package func discard(in id: Dugnad.ID, by actor: Actor) async throws {
        try await changing(id, by: actor) { db in
            try db.execute(sql: "DELETE FROM seatPlan WHERE dugnad = ?", arguments: [id])
            return db.changesCount > 0 ? Change(.tablesDiscarded, parts: []) : nil
        }
    }

    private func openSeats(of dugnad: Dugnad, in db: Database) throws -> KeptSeats {
        guard try db.now < dugnad.seatsEnd else { throw Refusal.seatsAreOver(dugnad.variant.theMeeting) }
        return try db.keptSeats(of: dugnad)
    }

    private static func checked(_ typed: String, people: Int, sitting: Seating) throws(Problem) -> Int {
        guard people >= 2 else { throw .nobodyToSeat(sitting) }
        let most = min(SeatPlan.tableLimits.upperBound, people / 2)
        let problem = Problem.tooManyTables(most: most, sitting)
        guard let count = try TypedText.number(typed, in: 1...most, or: problem) else { throw problem }
        return count
    }
}

extension SeatPlans.Act {
    fileprivate var event: Event {
        switch self {
        case .move: .seatMoved
        case .bind: .seatBound
        case .loosen: .seatLoosened
        }
    }
}

extension SeatPlan {
    fileprivate mutating func apply(_ act: SeatPlans.Act, to guest: Guest.ID) -> Bool {
        switch act {
        case .move(let table): move(guest, to: table)
        case .bind: bind(guest, isBound: true)
        case .loosen: bind(guest, isBound: false)
        }
    }
}

extension KeptSeats {
    /// Where this visitor wanted somebody, and where they sit now.
    fileprivate func conflict(_ guest: SeatPlan.Guest.ID, _ act: SeatPlans.Act, in dugnad: Dugnad) -> Conflict {
        let name = label(guest, in: dugnad.language).title
        func line(_ table: Int?) -> String {
            guard let table else { return name }
            return "\(name): \(dugnad.seating.naming([table])[dugnad.language])"
        }
        let now = plan?.table(of: guest)
        guard case .move(let table) = act else { return Conflict(mine: "", theirs: line(now), version: version) }
        return Conflict(mine: line(table), theirs: line(now), version: version)
    }
}

extension Refusal {
    fileprivate static func seatsAreOver(_ meeting: Phrase) -> Refusal {
        Refusal(
            Phrase(
                nb: "Hvem som sitter sammen, slettes dagen etter \(meeting.nb). Den dagen er kommet.",
                nn: "Kven som sit saman, blir sletta dagen etter \(meeting.nn). Den dagen er komen.",
                en: "Who sits together is deleted the day after \(meeting.en). That day has come."))
    }
}

extension Problem {
    fileprivate static func nobodyToSeat(_ sitting: Seating) -> Problem {
        Problem(
            Phrase(
                nb: "Minst to må ha svart at de kommer, før du kan dele dem på \(sitting.groups.nb).",
                nn: "Minst to må ha svart at dei kjem, før du kan dele dei på \(sitting.groups.nn).",
                en: "At least two people must have answered that they are coming before you can seat them."))
    }

    fileprivate static func tooManyTables(most: Int, _ sitting: Seating) -> Problem {
        Problem(
            Phrase(
                nb: "Skriv hvor mange \(sitting.groups.nb) dere har: et helt tall fra 1 til \(most).",
                nn: "Skriv kor mange \(sitting.groups.nn) de har: eit heilt tal frå 1 til \(most).",
                en: "Write how many \(sitting.groups.en) you have: a whole number from 1 to \(most)."))
    }
}
