import GRDB
import Words

extension ActionPlans {
    /// Adds a milestone, the last of them. The same form sent twice adds it once.
    ///
    /// - Throws: `Problems` of the draft, `Refusal` when there are many already.
    package func add(
        _ draft: MilestoneDraft, as milestone: Milestone.ID, to id: Measure.ID, in place: PlanPlace, by actor: Actor
    ) async throws {
        try await changing(id, in: place, by: actor) { _, _, db in
            let words = try draft.check(at: db.now)
            if let there = try Milestone.fetchOne(db, key: milestone) {
                guard there.measure == id else { throw NotFound() }
                return []
            }
            let row = try Row.fetchOne(
                db, sql: "SELECT count(*) AS count, max(position) AS last FROM milestone WHERE measure = ?",
                arguments: [id])
            guard (row?["count"] ?? 0) < Milestone.most else { throw Refusal.tooManyMilestones }
            let new = Milestone(
                id: milestone, measure: id, position: (row?["last"] ?? 0) + 1, text: words.text, day: words.day,
                doneOn: words.doneOn, version: 1)
            try new.insert(db)
            return [MeasureNews(.milestoneAdded, about: milestone.description, became: new.asRecorded)]
        }
    }

    /// Another text, another day, or when it was reached.
    ///
    /// - Parameter version: the one that the writer saw.
    /// - Throws: `Problems` of the draft, `Conflict` with both when somebody has changed it since.
    package func edit(
        _ milestone: Milestone.ID, _ draft: MilestoneDraft, from version: Int, of id: Measure.ID, in place: PlanPlace,
        by actor: Actor
    ) async throws {
        try await changing(milestone, of: id, in: place, by: actor) { there, db in
            let words = try draft.check(at: db.now)
            let was = there
            (there.text, there.day, there.doneOn) = (words.text, words.day, words.doneOn)
            guard there != was else { return nil }
            guard was.version == version else {
                let language = try db.language(of: place)
                throw Conflict(
                    mine: there.inWords(in: language), theirs: was.inWords(in: language), version: was.version)
            }
            return MeasureNews(
                .milestoneEdited, about: milestone.description, was: was.asRecorded, became: there.asRecorded)
        }
    }

    /// Says that it is reached, today, or not after all. Said twice it is said once.
    package func reach(
        _ milestone: Milestone.ID, isReached: Bool, of id: Measure.ID, in place: PlanPlace, by actor: Actor
    ) async throws {
        try await changing(milestone, of: id, in: place, by: actor) { there, db in
            guard there.isDone != isReached else { return nil }
            there.doneOn = isReached ? NorwegianTime.isoDate(try db.now) : nil
            return MeasureNews(
                isReached ? .milestoneReached : .milestoneOpened, about: milestone.description, became: there.text)
        }
    }

    /// - Throws: `Conflict` when somebody has changed it since.
    package func delete(
        _ milestone: Milestone.ID, from version: Int, of id: Measure.ID, in place: PlanPlace, by actor: Actor
    ) async throws {
        try await changing(id, in: place, by: actor) { _, _, db in
            guard let there = try Milestone.fetchOne(db, key: milestone), there.measure == id else { return [] }
            guard there.version == version else {
                throw Conflict(mine: "", theirs: there.inWords(in: try db.language(of: place)), version: there.version)
            }
            try there.delete(db)
            return [MeasureNews(.milestoneDeleted, about: milestone.description, was: there.asRecorded)]
        }
    }

    private func changing(
        _ milestone: Milestone.ID, of id: Measure.ID, in place: PlanPlace, by actor: Actor,
        _ change: @escaping @Sendable (inout Milestone, Database) throws -> MeasureNews?
    ) async throws {
        try await changing(id, in: place, by: actor) { _, _, db in
            guard var there = try Milestone.fetchOne(db, key: milestone), there.measure == id else { throw NotFound() }
            guard let news = try change(&there, db) else { return [] }
            there.version += 1
            try there.update(db)
            return [news]
        }
    }
}

extension Refusal {
    static let tooManyMilestones = Refusal(
        Phrase(
            nb: "Et tiltak har plass til \(Milestone.most) milepæler. Ta bort noen, eller del tiltaket i flere.",
            nn: "Eit tiltak har plass til \(Milestone.most) milepælar. Ta bort nokre, eller del tiltaket i fleire.",
            en: "A measure has room for \(Milestone.most) milestones. Remove some, or make several measures of it."))
}
