import Foundation
import GRDB
import Words

/// The door to what the room agrees to do.
package struct Measures: Door {
    let house: House
}

extension Measures {
    /// Adds a measure that the room has agreed on. The same form sent twice adds it once.
    ///
    /// - Throws: `Problems` of the draft, `Conflict` when the form has made another measure.
    package func add(_ draft: MeasureDraft, as measure: Measure.ID, in id: Dugnad.ID, by actor: Actor) async throws {
        let words = try draft.check()
        try await changing(id, by: actor) { db in
            if let there = try Measure.fetchOne(db, key: measure) {
                guard there.dugnad == id, there.way == nil else { throw NotFound() }
                var same = there
                same.take(words)
                // The same form has been sent before with another measure.
                guard same.asAgreed == there.asAgreed else { throw try conflict(same, there, in: id, db: db) }
                return nil
            }
            try checkDeadline(words.deadline, in: db.dugnad(id))
            let last =
                try Int.fetchOne(
                    db, sql: "SELECT max(position) FROM measure WHERE dugnad = ?", arguments: [id]) ?? 0
            var new = Measure(id: measure, dugnad: id, position: last + 1, words, at: try db.now)
            new.unit = try db.dugnad(id).unit
            try new.insert(db)
            try saveOrigins(of: new.id, words, in: id, db: db)
            stopGrowing(measure, in: id)
            return Measures.changed(.measureAdded, new.id)
        }
    }

    /// - Parameter version: the version of the measure that the writer saw.
    /// - Throws: `Problems` of the draft, `Conflict` with both texts when someone else changed it first.
    package func edit(
        _ measure: Measure.ID, _ draft: MeasureDraft, from version: Int, in id: Dugnad.ID, by actor: Actor
    ) async throws {
        let words = try draft.check()
        try await changing(id, by: actor) { db in
            guard var there = try Measure.fetchOne(db, key: measure), there.dugnad == id, there.way == nil else {
                throw try conflict(
                    Measure(id: measure, dugnad: id, position: 1, words, at: try db.now), nil, in: id, db: db)
            }
            let before = there
            there.take(words)
            let origins = try agreed(id, in: db)
            let isSame =
                there == before && origins.clustersOfMeasure[measure] ?? [] == words.clusters
                && origins.notesOfMeasure[measure] ?? [] == words.notes
            if isSame { return nil }
            let dugnad = try db.dugnad(id)
            let (asWas, asIs) = (before.asAgreed, there.asAgreed)
            if asIs.deadline != asWas.deadline { try checkDeadline(words.deadline, in: dugnad) }
            guard before.version == version else { throw try conflict(asIs, asWas, in: id, db: db) }
            there.version += 1
            try there.update(db)
            // While people sit together they try words out. What is mended afterwards is told of.
            if dugnad.clock.endedAt != nil, !dugnad.isTrial {
                try db.note(MeasureNews.differences(from: asWas, to: asIs, .mended), of: measure, by: actor)
            }
            try saveOrigins(of: measure, words, in: id, db: db)
            stopGrowing(measure, in: id)
            return Measures.changed(.measureEdited, measure)
        }
    }

    /// Takes back what the room had agreed on.
    ///
    /// - Throws: `Refusal` when it has been followed up: then it is put away in the plan, with a reason.
    package func delete(_ measure: Measure.ID, from version: Int, in id: Dugnad.ID, by actor: Actor) async throws {
        try await changing(id, by: actor) { db in
            // One that is gone and one of another dugnad's are answered alike.
            guard let there = try Measure.fetchOne(db, key: measure), there.dugnad == id, there.way == nil else {
                return nil
            }
            guard there.version == version else { throw try conflict(nil, there.asAgreed, in: id, db: db) }
            guard try !db.isFollowedUp(there) else { throw Refusal.isFollowedUp }
            try there.delete(db)
            stopGrowing(measure, in: id)
            return Measures.changed(.measureDeleted, measure)
        }
    }

    /// Both as people read them, barriers by their names and days as days.
    private func conflict(_ mine: Measure?, _ theirs: Measure?, in id: Dugnad.ID, db: Database) throws -> Conflict {
        let dugnad = try db.dugnad(id)
        let edition = try editions.edition(dugnad.edition, in: db)
        func words(_ measure: Measure) -> String {
            let day = measure.deadlineDay.map { NorwegianTime.date($0)[dugnad.language] }
            let barriers = measure.barrierKeys.compactMap { edition.barrier($0)?.name[dugnad.language] }
            let facts = [measure.text, measure.owner, day, measure.firstStep, measure.knownBy, measure.hearer]
            return (facts + [measure.hands.map(String.init), barriers.joined(separator: ", ").nilIfEmpty])
                .compactMap(\.self).joined(separator: "\n")
        }
        return Conflict(mine: mine.map(words) ?? "", theirs: theirs.map(words), version: theirs?.version ?? 0)
    }

    /// A deadline before the people met is a slip of the year.
    private func checkDeadline(_ deadline: Day?, in dugnad: Dugnad) throws {
        let day = NorwegianTime.isoDate(min(dugnad.plannedStart, dugnad.startedAt ?? dugnad.plannedStart))
        guard let deadline, deadline.iso < day else { return }
        throw Problems(MeasureDraft.Field.deadline, .deadlineTooEarly)
    }

    private func saveOrigins(of measure: Measure.ID, _ words: MeasureWords, in id: Dugnad.ID, db: Database) throws {
        try db.execute(sql: "DELETE FROM measureOrigin WHERE measure = ?", arguments: [measure])
        for cluster in words.clusters {
            try db.execute(
                sql: """
                    INSERT INTO measureOrigin (measure, cluster)
                    SELECT ?, id FROM cluster WHERE id = ? AND dugnad = ? AND untiedAt IS NULL
                    """, arguments: [measure, cluster, id])
        }
        for note in words.notes {
            try db.execute(
                sql: """
                    INSERT INTO measureOrigin (measure, note)
                    SELECT ?, id FROM note WHERE id = ? AND dugnad = ? AND deletedAt IS NULL
                    """, arguments: [measure, note, id])
        }
        try db.execute(
            sql: "UPDATE measure SET fromGroups = NULL, fromOthers = NULL WHERE id = ?", arguments: [measure])
        try db.keepVoices(ofMeasuresWhere: "measure.id = ?", [measure])
    }

    private static func changed(_ event: Event, _ measure: Measure.ID) -> Change {
        Change(event, about: measure.description, parts: [.measures, .minutes, .wall])
    }
}

extension Measure {
    static func json(_ barriers: [Barrier.Key]) -> String {
        (try? JSONEncoder().encode(barriers)).map { String(decoding: $0, as: UTF8.self) } ?? "[]"
    }

    fileprivate init(id: ID, dugnad: Dugnad.ID, position: Int, _ words: MeasureWords, at now: Moment) {
        self.init(
            id: id, dugnad: dugnad, position: position, text: words.text, barriers: "[]", version: 1, madeAt: now)
        take(words)
    }

    /// Words of the room's: where the plan says something else, that stays.
    fileprivate mutating func take(_ words: MeasureWords) {
        var room = asAgreed
        room.text = words.text
        room.owner = words.owner
        room.deadline = words.deadline?.iso
        room.firstStep = words.firstStep
        room.knownBy = words.knownBy
        room.hearer = words.hearer
        room.barriers = Measure.json(words.barriers)
        mend(to: AgreedWords(room))
        hands = words.hands
    }
}
