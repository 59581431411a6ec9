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
    package let rhythm: Rhythm
    /// What is said of it now is true now.
    package let at: Moment

    package var active: [Promised] { promised.filter(\.relation.isActive) }

    package func find(_ measure: Measure.ID) -> Promised? { promised.first { $0.id == measure } }

    /// The day a reminder of one of them goes next; nil when none is to come.
    package func nextReminder(of promised: Promised) -> String? {
        guard owner.isReminded, promised.followUp.state.isAlive else { return nil }
        let since = max(owner.remindedThrough ?? "", NorwegianTime.isoDate(at))
        return rhythm.next(of: promised.dates, after: promised.agreedOn, since: since)
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
            rhythm: try rhythm(of: unit.id).rhythm, at: try now)
    }

    /// What is theirs in the unit, never another unit's: by date, then what they have given away or said no to.
    func promised(to owner: MeasureOwner) throws -> [Promised] {
        let relations = try SQLRequest<OwnedMeasure>(
            sql: """
                SELECT ownedMeasure.* FROM ownedMeasure JOIN measure ON measure.id = ownedMeasure.measure
                WHERE ownedMeasure.owner = ? AND measure.unit = ?
                ORDER BY ending IS NOT NULL, deadline IS NULL, deadline, measure.madeAt, measure.id
                """, arguments: [owner.id, owner.unit], cached: true
        ).fetchAll(self)
        let words = try SQLRequest<OwnersWord>(
            sql: "SELECT * FROM ownersWord WHERE owner = ? ORDER BY at, rowid", arguments: [owner.id], cached: true
        ).fetchAll(self)
        let last = Dictionary(words.map { ($0.measure, $0) }) { _, new in new }
        return try relations.compactMap { relation in
            guard let measure = try Measure.fetchOne(self, key: relation.measure) else { return nil }
            return Promised(
                measure: measure, followUp: try followUp(of: measure), relation: relation,
                dugnad: try measure.dugnad.flatMap { try Dugnad.fetchOne(self, key: $0) },
                dates: try openDates(of: measure), last: last[measure.id])
        }
    }

    /// The deadline, and milestones that have not been reached.
    func openDates(of measure: Measure) throws -> [String] {
        let milestones = try SQLRequest<String>(
            sql: "SELECT day FROM milestone WHERE measure = ? AND day IS NOT NULL AND doneOn IS NULL",
            arguments: [measure.id], cached: true
        ).fetchAll(self)
        return (milestones + [measure.deadline].compactMap(\.self)).sorted()
    }
}
