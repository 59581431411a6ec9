import GRDB
import Words

/// What stands behind the link in a letter to somebody who is responsible: what they promised, and what they have said.
package struct OwnerCard: Sendable {
    package let unit: Unit
    package let owner: MeasureOwner
    /// What is theirs to tell of, by date; then what no longer is.
    package let promised: [Promised]
    /// Where whoever is responsible writes.
    package let answersTo: EmailAddress?
    /// When they are reminded of what is theirs.
    package let rhythm: Rhythm
    /// What is said of it now is true now.
    package let at: Moment

    package var active: [Promised] { promised.filter(\.relation.isActive) }

    package func find(_ measure: Measure.ID) -> Promised? { promised.first { $0.id == measure } }

    /// The day a reminder of one of them goes next; nil when none is to come.
    package func nextReminder(of promised: Promised) -> String? {
        guard owner.isReminded, promised.followUp.state.isAlive else { return nil }
        // What fell in the quiet days is to come, and is not over.
        let since = owner.remindedThrough ?? NorwegianTime.isoDate(at)
        return rhythm.next(
            of: promised.dates, after: promised.agreedOn, since: since, from: Rhythm.earliest(at: at))
    }
}

/// A measure as whoever is responsible for it knows it.
package struct Promised: Sendable, Identifiable {
    package let measure: Measure
    package let followUp: FollowUp
    package let relation: OwnedMeasure
    /// Where it was agreed, as long as that is there.
    package let dugnad: Dugnad?
    /// What is to be done by when, and is not yet: «2027-01-14», the earliest first.
    package let dates: [String]
    /// What they told last.
    package let last: OwnersWord?

    package var id: Measure.ID { measure.id }

    /// The day it was agreed on; nil when it was at no dugnad.
    package var agreedOn: String? { dugnad.flatMap { $0.isWithoutDay ? nil : NorwegianTime.isoDate($0.plannedStart) } }
}

extension MeasureOwners {
    /// - Returns: nil when the link opens nothing, or nothing any more.
    package func card(at secret: Secret) async throws -> OwnerCard? {
        try await store.read { db in
            guard let owner = try db.measureOwner(at: secret) else { return nil }
            return try db.ownerCard(owner)
        }
    }
}

extension Database {
    func ownerCard(_ owner: MeasureOwner) throws -> OwnerCard? {
        let promised = try promised(to: owner)
        guard !promised.isEmpty else { return nil }
        let unit = try unit(owner.unit)
        return OwnerCard(
            unit: unit, owner: owner, promised: promised,
            answersTo: try unit.roleAddress ?? contacts(of: unit.id).first?.address,
            rhythm: try rhythm(of: unit.id).rhythm.holding(
                afterDugnad: promised.contains { $0.relation.isActive && $0.dugnad != nil }),
            at: try now)
    }

    /// What is theirs in the unit, never another unit's: by date, then what they have given away or said no to. In as many
    /// questions for fifty measures as for one.
    func promised(to owner: MeasureOwner) throws -> [Promised] {
        let relations = try SQLRequest<OwnedMeasure>(
            sql: """
                SELECT ownedMeasure.* FROM ownedMeasure JOIN measure ON measure.id = ownedMeasure.measure
                WHERE ownedMeasure.owner = ? AND measure.unit = ?
                ORDER BY ending IS NOT NULL, deadline IS NULL, deadline, measure.madeAt, measure.id
                """, arguments: [owner.id, owner.unit], cached: true
        ).fetchAll(self)
        let theirs = "(SELECT measure FROM ownedMeasure WHERE owner = ?)"
        func all<Record: FetchableRecord>(_ sql: String) throws -> [Record] {
            try SQLRequest<Record>(sql: sql, arguments: [owner.id], cached: true).fetchAll(self)
        }
        let measures: [Measure] = try all("SELECT * FROM measure WHERE id IN \(theirs)")
        let followUps: [FollowUp] = try all("SELECT * FROM followUp WHERE measure IN \(theirs)")
        let dugnader: [Dugnad] = try all(
            "SELECT * FROM dugnad WHERE id IN (SELECT dugnad FROM measure WHERE id IN \(theirs))")
        let words: [OwnersWord] = try all("SELECT * FROM ownersWord WHERE owner = ? ORDER BY at, rowid")
        let dates = try openDates(of: measures, where: "measure IN \(theirs)", [owner.id])
        return relations.compactMap { relation in
            guard let measure = measures.first(where: { $0.id == relation.measure }) else { return nil }
            return Promised(
                measure: measure, followUp: followUps.first { $0.measure == measure.id } ?? FollowUp(of: measure),
                relation: relation, dugnad: dugnader.first { $0.id == measure.dugnad }, dates: dates[measure.id] ?? [],
                last: words.last { $0.measure == measure.id })
        }
    }

    /// The deadlines, and milestones that have not been reached: the earliest first.
    private func openDates(
        of measures: [Measure], where which: String, _ arguments: StatementArguments
    ) throws -> [Measure.ID: [String]] {
        let milestones = try SQLRequest<Row>(
            sql: "SELECT measure, day FROM milestone WHERE \(which) AND day IS NOT NULL AND doneOn IS NULL",
            arguments: arguments, cached: true
        ).fetchAll(self).map { ($0["measure"] as Measure.ID, $0["day"] as String) }
        let deadlines = measures.compactMap { measure in measure.deadline.map { (measure.id, $0) } }
        return Dictionary(grouping: milestones + deadlines, by: \.0).mapValues { $0.map(\.1).sorted() }
    }
}
