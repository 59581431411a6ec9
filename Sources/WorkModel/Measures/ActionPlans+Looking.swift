import GRDB
import Words

/// A measure with its history.
package struct MeasureFile: Sendable {
    package let planned: PlannedMeasure
    /// The latest first, at most so many as anybody reads.
    package let changes: [ToldChange]

    package static let mostChanges = 300
}

/// A change, and what whoever made it is called.
package struct ToldChange: Sendable, Equatable {
    package let change: MeasureChange
    /// Nil for somebody who had not signed in, or is gone. Only for those who may know.
    package let name: String?
}

extension ActionPlans {
    /// - Parameter actor: whoever looks.
    /// - Throws: `NotFound` when it is not for them.
    package func plan(of place: PlanPlace, by actor: Actor) async throws -> ActionPlan {
        try await store.read { db in
            try db.require(.see, of: actor, in: place)
            return try db.plan(of: place)
        }
    }

    /// How many measures a plan has that are alive, and how many of those have something to do before a day.
    package func count(in place: PlanPlace) async throws -> PlanCounts {
        try await store.read { db in
            let plan = try db.plan(of: place)
            let soon = NorwegianTime.isoDate(try db.now + PlanCounts.soon)
            return PlanCounts(
                all: plan.measures.count, alive: plan.measures.count { $0.state.isAlive },
                soon: plan.count(before: soon),
                next: plan.alive.first)
        }
    }

    /// - Throws: `NotFound` when it is none of the plan's.
    package func find(_ id: Measure.ID, in place: PlanPlace, by actor: Actor) async throws -> MeasureFile {
        try await store.read { db in
            try db.require(.see, of: actor, in: place)
            return MeasureFile(planned: try db.planned(id, in: place), changes: try db.changes(of: id))
        }
    }
}

/// What a page that leads to the plan tells of it.
package struct PlanCounts: Sendable, Equatable {
    package let all: Int
    package let alive: Int
    package let soon: Int
    /// The one whose day comes first.
    package let next: PlannedMeasure?

    /// How near a day is soon.
    package static let soon = Moment.Length.days(60)
}

extension Database {
    func plan(of place: PlanPlace) throws -> ActionPlan {
        let (those, id) =
            switch place {
            case .unit(let id): ("measure.unit = ?", id.description)
            case .dugnad(let id): ("measure.dugnad = ? AND measure.unit IS NULL", id.description)
            }
        let real =
            "\(those) AND NOT EXISTS (SELECT 1 FROM dugnad WHERE dugnad.id = measure.dugnad AND trialSince IS NOT NULL)"
        let measures = try Measure.fetchAll(
            self, sql: "SELECT * FROM measure WHERE \(real) ORDER BY madeAt, position, id", arguments: [id])
        let followUps = try FollowUp.fetchAll(
            self,
            sql: "SELECT followUp.* FROM measure JOIN followUp ON followUp.measure = measure.id WHERE \(those)",
            arguments: [id])
        let milestones = try Milestone.fetchAll(
            self,
            sql: """
                SELECT milestone.* FROM measure JOIN milestone ON milestone.measure = measure.id
                WHERE \(those) ORDER BY milestone.measure, milestone.position, milestone.id
                """, arguments: [id])
        let effects = try Effect.fetchAll(
            self,
            sql: """
                SELECT effect.* FROM measure JOIN effect ON effect.measure = measure.id
                WHERE \(those) ORDER BY effect.measure, effect.day, effect.madeAt, effect.id
                """, arguments: [id])
        let effectsOf = Dictionary(grouping: effects, by: \.measure)
        let followUpOf = Dictionary(followUps.map { ($0.measure, $0) }, uniquingKeysWith: { first, _ in first })
        let milestonesOf = Dictionary(grouping: milestones, by: \.measure)
        let dugnader = Dictionary(
            try dugnader(of: place).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return ActionPlan(
            measures.map { measure in
                PlannedMeasure(
                    measure: measure, followUp: followUpOf[measure.id] ?? FollowUp(of: measure),
                    milestones: milestonesOf[measure.id] ?? [], effects: effectsOf[measure.id] ?? [],
                    source: MeasureSource(of: measure, in: dugnader))
            })
    }

    /// One of them, with all that the plan has of it.
    func planned(_ id: Measure.ID, in place: PlanPlace) throws -> PlannedMeasure {
        let measure = try measure(id, in: place)
        let dugnad = try measure.dugnad.map { try self.dugnad($0) }
        return PlannedMeasure(
            measure: measure, followUp: try followUp(of: measure),
            milestones: try Milestone.fetchAll(
                self, sql: "SELECT * FROM milestone WHERE measure = ? ORDER BY position, id", arguments: [id]),
            effects: try Effect.fetchAll(
                self, sql: "SELECT * FROM effect WHERE measure = ? ORDER BY day, madeAt, id", arguments: [id]),
            source: MeasureSource(of: measure, in: dugnad.map { [$0.id: $0] } ?? [:]))
    }

    func changes(of measure: Measure.ID) throws -> [ToldChange] {
        try Row.fetchAll(
            self,
            sql: """
                SELECT measureChange.*, person.name AS personName FROM measureChange
                LEFT JOIN person ON person.id = measureChange.person
                WHERE measure = ? ORDER BY number DESC LIMIT \(MeasureFile.mostChanges)
                """, arguments: [measure]
        ).map { row in ToldChange(change: try MeasureChange(row: row), name: row["personName"]) }
    }
}
