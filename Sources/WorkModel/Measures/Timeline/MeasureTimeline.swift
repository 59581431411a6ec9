import GRDB
import Words

/// *Tidslinje*: a measure from the first words of it to what is to come. What a table wrote stands there as long as it is
/// kept; where it came from stays.
package struct MeasureTimeline: Sendable {
    package let planned: PlannedMeasure
    /// Nil for one that no room has had a part in, and when that is gone.
    let beginning: MeasureBeginning?
    /// The next dugnad of whoever has the plan.
    let next: Dugnad?
    package let now: Moment
    /// Whether whoever looks may read what the tables wrote.
    let readsNotes: Bool

    /// The same without what the tables wrote.
    package var forEverybody: MeasureTimeline {
        MeasureTimeline(planned: planned, beginning: beginning, next: next, now: now, readsNotes: false)
    }

    package var series: [EffectSeries] { planned.series(at: NorwegianTime.isoDate(now)) }
}

/// What a measure came from, as it lies in its dugnad.
struct MeasureBeginning: Sendable {
    /// With the notes that the measure came from, and no others.
    let room: Room
    let clusters: [Cluster]
    let clusterOfNote: [Note.ID: Cluster.ID]

    func origins(of cluster: Cluster.ID) -> [NoteOrigin] {
        room.inOrder(room.notes.filter { clusterOfNote[$0.id] == cluster }.map(\.origin))
    }
}

extension ActionPlans {
    /// - Parameter actor: whoever looks.
    /// - Throws: `NotFound` when it is none of the plan's, or not for them.
    package func timeline(
        of id: Measure.ID, in place: PlanPlace, by actor: Actor
    ) async throws -> MeasureTimeline {
        try await store.read { db in try timeline(of: id, in: place, by: actor, db: db) }
    }

    func timeline(
        of id: Measure.ID, in place: PlanPlace, by actor: Actor, db: Database
    ) throws -> MeasureTimeline {
        try db.require(.see, of: actor, in: place)
        let planned = try db.planned(id, in: place)
        return MeasureTimeline(
            planned: planned, beginning: try beginning(of: planned.measure, in: db),
            next: try db.nextDugnad(of: place), now: try db.now, readsNotes: try db.may(.work, actor, in: place))
    }

    /// The measures that were made of gathered ideas in a dugnad, as long as the plan has them.
    package func measures(ofIdeasIn dugnad: Dugnad.ID) async throws -> [Cluster.ID: Measure.ID] {
        try await store.read { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT measureOrigin.cluster, measureOrigin.measure FROM measureOrigin
                    JOIN measure ON measure.id = measureOrigin.measure
                    WHERE measure.dugnad = ? AND measureOrigin.cluster IS NOT NULL ORDER BY measure.position DESC
                    """, arguments: [dugnad])
            return Dictionary(
                rows.map { ($0["cluster"] as Cluster.ID, $0["measure"] as Measure.ID) },
                uniquingKeysWith: { _, first in first })
        }
    }

    /// Reads no other notes than the measure's own, however many the room wrote.
    private func beginning(of measure: Measure, in db: Database) throws -> MeasureBeginning? {
        guard let id = measure.dugnad else { return nil }
        let those = "(SELECT cluster FROM measureOrigin WHERE measure = :measure AND cluster IS NOT NULL)"
        let clusters = try Cluster.fetchAll(
            db, sql: "SELECT * FROM cluster WHERE id IN \(those) AND untiedAt IS NULL ORDER BY madeAt, id",
            arguments: ["measure": measure.id])
        let pairs = try Row.fetchAll(
            db, sql: "SELECT note, cluster FROM clusterNote WHERE cluster IN \(those)",
            arguments: ["measure": measure.id]
        ).map { ($0["note"] as Note.ID, $0["cluster"] as Cluster.ID) }
        let notes = try Note.fetchAll(
            db,
            sql: """
                SELECT * FROM note WHERE hiddenAt IS NULL AND (deletedAt IS NULL OR text = '') AND id IN (
                    SELECT note FROM measureOrigin WHERE measure = :measure AND note IS NOT NULL
                    UNION SELECT note FROM clusterNote WHERE cluster IN \(those))
                ORDER BY receivedAt, rowid
                """, arguments: ["measure": measure.id])
        return MeasureBeginning(
            room: try room(id, having: notes, in: db), clusters: clusters,
            clusterOfNote: Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
    }
}

extension Database {
    fileprivate func may(_ act: UnitRole.Act, _ actor: Actor, in place: PlanPlace) throws -> Bool {
        do {
            try require(act, of: actor, in: place)
            return true
        } catch is NotFound {
            return false
        }
    }

    /// Those of youth come before a dugnad, and ask for nothing of what has been done.
    fileprivate func nextDugnad(of place: PlanPlace) throws -> Dugnad? {
        guard case .unit = place else { return nil }
        let now = try now
        return try dugnader(of: place).last { dugnad in
            !dugnad.isWithoutDay && !dugnad.variant.makesProposals && dugnad.plannedStart > now
                && dugnad.clock.endedAt == nil
        }
    }
}
