import GRDB
import Words

/// What those who decide are told of a unit's work: what carries it, how it goes, what has come of it, and what is asked for.
package struct CouncilMatter: Sendable {
    package let unit: Unit
    package let words: CouncilWords
    /// The decisions that carry the work, from the latest dugnad that has any: the political first.
    package let anchorings: [Anchoring]
    package let plan: ActionPlan
    /// What came of the measures, the latest of each, and the latest first.
    package let effects: [MeasureEffect]
    package let at: Moment

    /// The unit's own number, or that of the political decision.
    package var caseNumber: String? {
        words.caseNumber ?? anchorings.first { $0.kind == .political }?.caseNumber
    }
}

/// What came of a measure, as those who follow up have kept it.
package struct MeasureEffect: Sendable, Equatable {
    package let measure: Measure
    package let effect: Effect
}

extension ActionPlans {
    /// - Throws: `NotFound` when it is not for whoever looks.
    package func council(of unit: Unit.ID, by actor: Actor) async throws -> CouncilMatter {
        try await store.read { db in
            try db.require(.see, of: actor, in: unit)
            return CouncilMatter(
                unit: try db.unit(unit), words: try db.councilWords(of: unit), anchorings: try db.anchorings(in: unit),
                plan: try db.plan(of: .unit(unit)), effects: try db.latestEffects(in: unit), at: try db.now)
        }
    }

    /// Writes what is asked for.
    ///
    /// - Throws: `Problems` of the draft, `Conflict` when somebody else has written since.
    package func write(
        _ draft: CouncilWordsDraft, from version: Int, in unit: Unit.ID, by actor: Actor
    ) async throws {
        let new = try draft.check()
        try await store.write { db in
            try db.require(.work, of: actor, in: unit)
            var words = try db.councilWords(of: unit)
            guard (words.asks, words.caseNumber) != new else { return }
            guard words.version == version else {
                throw Conflict(
                    mine: draft.inLines(), theirs: CouncilWordsDraft(words).inLines(), version: words.version)
            }
            (words.asks, words.caseNumber) = new
            words.version += 1
            try words.save(db)
        }
    }
}

extension Database {
    fileprivate func councilWords(of unit: Unit.ID) throws -> CouncilWords {
        try CouncilWords.fetchOne(self, key: unit) ?? CouncilWords(of: unit)
    }

    /// Of each kind the one of the latest dugnad that says more than that it is missing.
    fileprivate func anchorings(in unit: Unit.ID) throws -> [Anchoring] {
        let all = try Anchoring.fetchAll(
            self,
            sql: """
                SELECT anchoring.* FROM anchoring JOIN dugnad ON dugnad.id = anchoring.dugnad
                WHERE dugnad.unit = ? AND anchoring.state <> 'missing' AND trialSince IS NULL
                ORDER BY dugnad.plannedStart DESC, dugnad.id
                """, arguments: [unit])
        return Anchoring.Kind.allCases.compactMap { kind in all.first { $0.kind == kind } }
    }

    /// The latest of each measure, with a number where there is one; what waits for a decision, and what came of a measure
    /// that was put away, is not told of.
    fileprivate func latestEffects(in unit: Unit.ID) throws -> [MeasureEffect] {
        let effects = try Effect.fetchAll(
            self,
            sql: """
                SELECT effect.* FROM effect JOIN measure ON measure.id = effect.measure
                LEFT JOIN followUp ON followUp.measure = measure.id
                WHERE measure.unit = ? AND coalesce(followUp.state, 'notBegun') <> 'putAway'
                    AND NOT EXISTS (SELECT 1 FROM ownersWord WHERE ownersWord.id = effect.told AND waits = 1)
                ORDER BY effect.day DESC, effect.madeAt DESC, effect.id
                """, arguments: [unit])
        var seen: Set<Measure.ID> = []
        let latest = (effects.filter { $0.tally != nil } + effects).filter { seen.insert($0.measure).inserted }
        return try latest.sorted { Effect.isEarlier($1, $0) }.compactMap { effect in
            try Measure.fetchOne(self, key: effect.measure).map { MeasureEffect(measure: $0, effect: effect) }
        }
    }
}
