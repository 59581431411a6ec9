import GRDB
import Words

extension ActionPlans {
    /// Writes down what came of a measure. The same form sent twice writes it once.
    ///
    /// - Throws: `Problems` of the draft, `Refusal` when there are many already, `Conflict` when the form has written
    ///   something else.
    package func add(
        _ draft: EffectDraft, as effect: Effect.ID, to id: Measure.ID, in place: PlanPlace, by actor: Actor
    ) async throws {
        try await changing(id, in: place, by: actor) { measure, _, db in
            let new = Effect(
                try draft.check(at: db.now, notBefore: db.dayAgreed(measure)), as: effect, of: id, at: try db.now)
            if let there = try Effect.fetchOne(db, key: effect) {
                guard there.measure == id else { throw NotFound() }
                guard there.says(the: new) else { throw try db.conflict(new, there, in: place) }
                return []
            }
            guard try db.countOfEffects(of: id) < Effect.most else { throw Refusal.tooManyEffects }
            try new.insert(db)
            return [MeasureNews(.effectAdded, about: effect.description, became: new.asRecorded)]
        }
    }

    /// Mends it.
    ///
    /// - Parameter version: the one that the writer saw.
    /// - Throws: `Problems` of the draft, `Conflict` with both when somebody has changed it since.
    package func edit(
        _ effect: Effect.ID, _ draft: EffectDraft, from version: Int, of id: Measure.ID, in place: PlanPlace,
        by actor: Actor
    ) async throws {
        try await changing(id, in: place, by: actor) { measure, _, db in
            let words = try draft.check(at: db.now, notBefore: db.dayAgreed(measure))
            guard let was = try Effect.fetchOne(db, key: effect) else {
                throw try db.conflict(Effect(words, as: effect, of: id, at: db.now), nil, in: place)
            }
            guard was.measure == id else { throw NotFound() }
            var new = was
            new.take(words)
            guard new != was else { return [] }
            guard was.version == version else { throw try db.conflict(new, was, in: place) }
            new.version += 1
            try new.update(db)
            return [
                MeasureNews(
                    .effectEdited, about: effect.description, was: was.asRecorded, became: new.asRecorded)
            ]
        }
    }

    /// Takes it away. Done twice it is done once.
    ///
    /// - Throws: `Conflict` when somebody has changed it since.
    package func delete(
        _ effect: Effect.ID, from version: Int, of id: Measure.ID, in place: PlanPlace, by actor: Actor
    ) async throws {
        try await changing(id, in: place, by: actor) { _, _, db in
            guard let there = try Effect.fetchOne(db, key: effect), there.measure == id else { return [] }
            guard there.version == version else { throw try db.conflict(nil, there, in: place) }
            try there.delete(db)
            return [MeasureNews(.effectDeleted, about: effect.description, was: there.asRecorded)]
        }
    }
}

extension Effect {
    /// It says the same, whoever has changed it how often.
    fileprivate func says(the other: Effect) -> Bool { EffectDraft(self) == EffectDraft(other) }
}

extension Database {
    /// Nil for a measure that no room has agreed on, and when the room is gone.
    fileprivate func dayAgreed(_ measure: Measure) throws -> String? {
        guard measure.way == nil, let dugnad = measure.dugnad else { return nil }
        return NorwegianTime.isoDate(try self.dugnad(dugnad).heldFrom)
    }

    fileprivate func countOfEffects(of measure: Measure.ID) throws -> Int {
        try Int.fetchOne(self, sql: "SELECT count(*) FROM effect WHERE measure = ?", arguments: [measure]) ?? 0
    }

    fileprivate func conflict(_ mine: Effect?, _ theirs: Effect?, in place: PlanPlace) throws -> Conflict {
        let texts = ActionPlanTexts(language: try language(of: place))
        return Conflict(
            mine: mine.map(texts.inLines) ?? "", theirs: theirs.map(texts.inLines), version: theirs?.version ?? 0)
    }

    /// The number that whoever is responsible tells is what came of it on the day that they tell it.
    ///
    /// - Parameter mended: what they told before and mend now: its number goes, unless the unit has mended that itself.
    /// - Returns: what is new.
    func keepEffect(of word: OwnersWord, insteadOf mended: OwnersWord.ID?) throws -> [MeasureNews] {
        let before = try Effect.fetchOne(
            self,
            sql: """
                SELECT effect.* FROM effect JOIN ownersWord ON ownersWord.id = effect.told
                WHERE effect.measure = ? AND effect.told = ? AND effect.version = 1 AND ownersWord.owner IS ?
                """, arguments: [word.measure, mended, word.owner])
        let new = Effect(of: word)
        if let before, let new, before.says(the: new) { return [] }
        try before?.delete(self)
        let was = before?.asRecorded
        guard let new, try countOfEffects(of: word.measure) < Effect.most else {
            return before.map { [MeasureNews(.effectDeleted, about: "\($0.id)", was: was)] } ?? []
        }
        try new.insert(self)
        return [
            MeasureNews(
                before == nil ? .effectAdded : .effectEdited, about: "\(new.id)", was: was, became: new.asRecorded)
        ]
    }
}

extension Refusal {
    fileprivate static let tooManyEffects = Refusal(
        Phrase(
            nb: "Et tiltak har plass til \(Effect.most) virkninger. Ta bort noen av de eldste først.",
            nn: "Eit tiltak har plass til \(Effect.most) verknader. Ta bort nokre av dei eldste først.",
            en: "A measure has room for \(Effect.most) effects. Remove some of the oldest first."))
}
