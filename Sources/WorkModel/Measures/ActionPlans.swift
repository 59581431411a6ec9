import GRDB
import Words

/// The door to the living plan: what is agreed on, how it goes, and what comes to.
package struct ActionPlans: Door {
    let house: House
}

// MARK: - Changing

extension ActionPlans {
    /// Writes a measure into the plan that no room has agreed on. The same form sent twice writes it once.
    ///
    /// - Parameter idea: the gathered idea or the note that it is made of, and its dugnad; nil for none.
    /// - Throws: `Problems` of the draft, `NotFound` when the idea is not there, `Conflict` when the form has made
    ///   another measure.
    package func add(
        _ draft: PlannedDraft, as id: Measure.ID, of idea: LeftIdea.Source? = nil, in place: PlanPlace, by actor: Actor
    ) async throws {
        let words = try draft.check()
        try await store.write { db in
            try db.require(.work, of: actor, in: place)
            if let there = try Measure.fetchOne(db, key: id) {
                _ = try db.measure(id, in: place)
                let same = try PlannedDraft(there, db.followUp(of: there)).check()
                guard same == words else {
                    throw Conflict(
                        mine: draft.inLines(in: try db.language(of: place)), theirs: there.text, version: there.version)
                }
                return
            }
            let dugnad = try db.dugnad(of: idea, in: place)
            var measure = Measure(
                id: id, dugnad: dugnad, position: 0, text: words.text, barriers: "[]", version: 1, madeAt: try db.now,
                way: idea == nil ? .plan : .idea)
            if case .unit(let unit) = place { measure.unit = unit }
            try measure.take(words, in: db)
            try measure.insert(db)
            if let idea { try db.keep(idea, as: measure) }
            var followUp = FollowUp(of: measure)
            words.put(into: &followUp)
            try followUp.insert(db)
            try db.note([MeasureNews(.added, about: idea?.inWords, became: words.text)], of: id, by: actor)
            try touchDugnad(of: measure, by: actor, db: db)
        }
    }

    /// Changes what a measure says, and what the plan knows of it.
    ///
    /// - Parameter version: the version of the measure that the writer saw.
    /// - Throws: `Problems` of the draft, `Conflict` with both texts when somebody else has changed it since.
    package func edit(
        _ id: Measure.ID, _ draft: PlannedDraft, from version: Int, in place: PlanPlace, by actor: Actor
    ) async throws {
        let words = try draft.check()
        try await changing(id, in: place, by: actor) { measure, followUp, db in
            let (was, wasFollowed) = (measure, followUp)
            try measure.take(words, in: db)
            words.put(into: &followUp)
            let news =
                MeasureNews.differences(from: was, to: measure, .edited)
                + MeasureNews.differences(from: wasFollowed, to: followUp)
            guard !news.isEmpty else { return [] }
            guard was.version == version else {
                let language = try db.language(of: place)
                throw Conflict(
                    mine: draft.inLines(in: language),
                    theirs: PlannedDraft(was, wasFollowed).inLines(in: language), version: was.version)
            }
            measure.keepAgreed(of: was)
            measure.version += 1
            return news
        }
    }

    /// Says how it goes.
    ///
    /// - Parameter version: of the follow-up that was seen.
    /// - Throws: `Problems` of the draft, `Conflict` with both when somebody has said something else since.
    package func set(
        _ draft: StateDraft, of id: Measure.ID, from version: Int, in place: PlanPlace, by actor: Actor
    ) async throws {
        try await changing(id, in: place, by: actor) { measure, followUp, db in
            let new = try draft.check(at: db.now)
            let was = followUp
            let since = new.since(was, at: try db.now)
            guard (new.state, since, new.reason) != (was.state, was.since, was.reason) else { return [] }
            guard was.version == version else {
                let language = try db.language(of: place)
                throw Conflict(
                    mine: new.state.inLines(since: since, new.reason, in: language),
                    theirs: was.state.inLines(since: was.since, was.reason, in: language), version: was.version)
            }
            (followUp.state, followUp.since, followUp.reason) = (new.state, since, new.reason)
            followUp.version += 1
            // Whoever says how it goes has decided on what those responsible have told.
            try db.settle(id)
            return [
                MeasureNews(
                    .stateSet, about: since, was: was.state.rawValue, became: new.state.rawValue,
                    words: new.reason)
            ]
        }
    }

    /// Takes a measure out of the plan for good, with its milestones and its history. What the room agreed on is taken
    /// back where the room agreed, as long as that is there.
    ///
    /// - Throws: `Conflict` when somebody has changed it since, `Refusal` when a room's minutes tell of it.
    package func delete(_ id: Measure.ID, from version: Int, in place: PlanPlace, by actor: Actor) async throws {
        try await store.write { db in
            guard try Measure.exists(db, key: id) else { return }
            let measure = try db.measure(id, in: place)
            // What a room has agreed on is for those who may delete the dugnad itself.
            try db.require(measure.way == nil ? .giveUp : .work, of: actor, in: place)
            guard measure.way != nil || measure.dugnad == nil else { throw Refusal.isAgreed }
            guard measure.version == version else {
                throw Conflict(mine: "", theirs: measure.text, version: measure.version)
            }
            try measure.delete(db)
            if case .unit(let unit) = place {
                try db.record(.measureDeleted, in: unit, by: actor, about: id.description)
            }
            try touchDugnad(of: measure, by: actor, db: db)
        }
    }
}

// MARK: - What a change is made of

extension ActionPlans {
    /// One change of a measure, in one transaction, told of in its history.
    ///
    /// - Parameter change: makes the change, and says what became different. Nothing: then no trace is left.
    func changing(
        _ id: Measure.ID, in place: PlanPlace, by actor: Actor,
        _ change: @escaping @Sendable (inout Measure, inout FollowUp, Database) throws -> [MeasureNews]
    ) async throws {
        try await store.write { db in
            try db.require(.work, of: actor, in: place)
            var measure = try db.measure(id, in: place)
            var followUp = try db.followUp(of: measure)
            let (wasMeasure, wasFollowed) = (measure, followUp)
            let news = try change(&measure, &followUp, db)
            guard !news.isEmpty else { return }
            if measure != wasMeasure { try measure.update(db) }
            if followUp != wasFollowed { try followUp.save(db) }
            try db.note(news, of: id, by: actor)
            try touchDugnad(of: measure, by: actor, db: db)
        }
    }
}

extension Door {
    /// A file of the dugnad is another file now. In a unit's it is no change to what its tables wrote, so the day stays on
    /// which that goes; one that is nobody's is kept from its last change, and this is one.
    func touchDugnad(of measure: Measure, by actor: Actor, db: Database) throws {
        guard let id = measure.dugnad else { return }
        let dugnad = try db.dugnad(id)
        try record(Change(.measureFollowedUp, about: measure.id.description, parts: []), in: id, by: actor, db: db)
        guard dugnad.unit != nil else { return }
        try db.execute(sql: "UPDATE dugnad SET changedAt = ? WHERE id = ?", arguments: [dugnad.changedAt, id])
    }
}

extension Refusal {
    fileprivate static let isAgreed = Refusal(
        Phrase(
            nb: "Dette står i referatet fra dugnaden. Legg det bort med en grunn, eller ta det ut på siden Bli enige.",
            nn: "Dette står i referatet frå dugnaden. Legg det bort med ein grunn, eller ta det ut på sida Bli einige.",
            en: "This stands in the minutes of the dugnad. Put it away with a reason, or take it out on the page Agree."
        ))
}
