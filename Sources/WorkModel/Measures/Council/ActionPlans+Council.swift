import GRDB
import Words

/// What those who decide are told of a unit's work: what carries it, how it goes, what has come of it, and what is asked for.
package struct CouncilMatter: Sendable {
    package let unit: Unit
    package let words: CouncilWords
    /// The decisions that carry the work, from the latest dugnad that has any: the political first.
    package let anchorings: [Anchoring]
    package let plan: ActionPlan
    /// What those responsible have told and counted, the latest first.
    package let told: [ToldEffect]
    package let at: Moment

    /// The unit's own number, or that of the political decision.
    package var caseNumber: String? {
        words.caseNumber ?? anchorings.first { $0.kind == .political }?.caseNumber
    }
}

/// What somebody responsible has told that came of a measure.
package struct ToldEffect: Sendable, Equatable {
    package let measure: Measure
    package let word: OwnersWord
    package let tally: Tally
}

extension ActionPlans {
    /// - Throws: `NotFound` when it is not for whoever looks.
    package func council(of unit: Unit.ID, by actor: Actor) async throws -> CouncilMatter {
        try await store.read { db in
            try db.require(.see, of: actor, in: unit)
            return CouncilMatter(
                unit: try db.unit(unit), words: try db.councilWords(of: unit), anchorings: try db.anchorings(in: unit),
                plan: try db.plan(of: .unit(unit)), told: try db.toldEffects(in: unit), at: try db.now)
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

    /// The latest count of each measure; what waits for a decision, or was put away, is not told of.
    fileprivate func toldEffects(in unit: Unit.ID) throws -> [ToldEffect] {
        let words = try OwnersWord.fetchAll(
            self,
            sql: """
                SELECT ownersWord.* FROM ownersWord JOIN measure ON measure.id = ownersWord.measure
                LEFT JOIN followUp ON followUp.measure = measure.id
                WHERE measure.unit = ? AND hundredths IS NOT NULL AND waits = 0
                    AND coalesce(followUp.state, 'notBegun') <> 'putAway'
                ORDER BY ownersWord.at DESC, ownersWord.rowid DESC
                """, arguments: [unit])
        var seen: Set<Measure.ID> = []
        return try words.compactMap { word in
            guard let tally = word.tally, seen.insert(word.measure).inserted,
                let measure = try Measure.fetchOne(self, key: word.measure)
            else { return nil }
            return ToldEffect(measure: measure, word: word, tally: tally)
        }
    }
}
