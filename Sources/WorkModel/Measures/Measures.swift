import Foundation
import GRDB
import Words

/// The door to what the room agrees to do.
package struct Measures: Door {
    let house: House
}

extension Measures {
    /// Adds a measure. The same form twice adds it once.
    package func add(_ words: MeasureWords, as measure: Measure.ID, in id: Dugnad.ID, by actor: Actor) async throws {
        let words = try words.checked()
        try await changing(id, by: actor) { db in
            if let there = try Measure.fetchOne(db, key: measure) {
                guard there.dugnad == id else { throw NotFound() }
                var same = there
                same.take(words)
                // Somebody went back and wrote another with the same form.
                guard same == there else { throw try conflict(words, there, in: id, db: db) }
                return nil
            }
            try checkDeadline(words.deadline, in: db.dugnad(id))
            let last =
                try Int.fetchOne(
                    db, sql: "SELECT max(position) FROM measure WHERE dugnad = ?", arguments: [id]) ?? 0
            var new = Measure(
                id: measure, dugnad: id, position: last + 1, text: words.text, barriers: "[]", version: 1,
                madeAt: try db.now)
            new.take(words)
            try new.insert(db)
            try saveOrigins(of: new.id, words, in: id, db: db)
            return Measures.changed(.measureAdded, new.id)
        }
    }

    /// - Parameter version: the version of the measure that the writer saw.
    /// - Throws: `Conflict` with both texts when somebody else changed it first.
    package func edit(
        _ measure: Measure.ID, _ words: MeasureWords, from version: Int, in id: Dugnad.ID, by actor: Actor
    ) async throws {
        let words = try words.checked()
        try await changing(id, by: actor) { db in
            guard var there = try Measure.fetchOne(db, key: measure), there.dugnad == id else {
                throw try conflict(words, nil, in: id, db: db)
            }
            let before = there
            there.take(words)
            let origins = try agreed(id, in: db)
            let isSame =
                there == before && origins.clustersOfMeasure[measure] ?? [] == words.clusters
                && origins.notesOfMeasure[measure] ?? [] == words.notes
            if isSame { return nil }
            if there.deadline != before.deadline { try checkDeadline(words.deadline, in: db.dugnad(id)) }
            guard before.version == version else { throw try conflict(words, before, in: id, db: db) }
            there.version += 1
            try there.update(db)
            try saveOrigins(of: measure, words, in: id, db: db)
            return Measures.changed(.measureEdited, measure)
        }
    }

    package func delete(_ measure: Measure.ID, from version: Int, in id: Dugnad.ID, by actor: Actor) async throws {
        try await changing(id, by: actor) { db in
            // One that is gone and one of another dugnad's are answered alike.
            guard let there = try Measure.fetchOne(db, key: measure), there.dugnad == id else { return nil }
            guard there.version == version else { throw try conflict(nil, there, in: id, db: db) }
            try there.delete(db)
            return Measures.changed(.measureDeleted, measure)
        }
    }

    /// Both as people read them, barriers by their names and days as days.
    private func conflict(
        _ mine: MeasureWords?, _ theirs: Measure?, in id: Dugnad.ID, db: Database
    ) throws -> Conflict {
        let dugnad = try db.dugnad(id)
        let edition = try editions.edition(dugnad.edition, in: db)
        func words(_ words: MeasureWords) -> String {
            let day = NorwegianTime.moment(day: words.deadline).map { NorwegianTime.date($0)[dugnad.language] }
            let barriers = words.barriers.compactMap { edition.barrier($0)?.name[dugnad.language] }
            let facts = [words.text, words.owner, day ?? "", words.firstStep, words.knownBy, words.hearer]
            return (facts + [words.hands.map(String.init) ?? "", barriers.joined(separator: ", ")])
                .filter { !$0.isEmpty }.joined(separator: "\n")
        }
        return Conflict(
            mine: mine.map(words) ?? "", theirs: theirs.map { words($0.words) }, version: theirs?.version ?? 0)
    }

    /// A deadline before the people met is a slip of the year.
    private func checkDeadline(_ deadline: String, in dugnad: Dugnad) throws {
        let day = NorwegianTime.isoDate(min(dugnad.plannedStart, dugnad.startedAt ?? dugnad.plannedStart))
        guard deadline.isEmpty || deadline >= day else { throw Refusal.deadlineTooEarly }
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
    }

    private static func changed(_ event: Event, _ measure: Measure.ID) -> Change {
        Change(event, about: measure.description, parts: [.measures, .minutes, .wall])
    }
}

extension Measure {
    fileprivate mutating func take(_ words: MeasureWords) {
        text = words.text
        owner = words.owner.nilIfEmpty
        deadline = words.deadline.nilIfEmpty
        firstStep = words.firstStep.nilIfEmpty
        knownBy = words.knownBy.nilIfEmpty
        hearer = words.hearer.nilIfEmpty
        barriers = (try? JSONEncoder().encode(words.barriers)).map { String(decoding: $0, as: UTF8.self) } ?? "[]"
        hands = words.hands.map { min(max($0, 0), 500) }
    }

    fileprivate var words: MeasureWords {
        var words = MeasureWords()
        (words.text, words.owner, words.deadline) = (text, owner ?? "", deadline ?? "")
        (words.firstStep, words.knownBy, words.hearer) = (firstStep ?? "", knownBy ?? "", hearer ?? "")
        (words.barriers, words.hands) = (barrierKeys, hands)
        return words
    }
}

extension MeasureWords {
    /// - Throws: a `Refusal` about the words.
    fileprivate func checked() throws(Refusal) -> MeasureWords {
        var words = self
        words.text = PlainText.lines(text)
        words.owner = PlainText.line(owner)
        words.deadline = PlainText.line(deadline)
        words.firstStep = PlainText.lines(firstStep)
        words.knownBy = PlainText.lines(knownBy)
        words.hearer = PlainText.line(hearer)
        guard !words.text.isEmpty else { throw .measureEmpty }
        let all = [words.text, words.owner, words.firstStep, words.knownBy, words.hearer]
        for text in all { try NoteText.checkLength(text) }
        for text in all { try NoteText.checkForRealPeople(text) }
        if !words.deadline.isEmpty {
            guard let day = Day(typed: words.deadline) else { throw .noSuchDay }
            words.deadline = day.iso
        }
        return words
    }
}

extension Refusal {
    static let measureEmpty = Refusal(
        Phrase(
            nb: "Skriv hva dere vil gjøre.", nn: "Skriv kva de vil gjere.", en: "Write what you are going to do."),
        about: .words)
    package static let deadlineTooEarly = Refusal(
        Phrase(
            nb: "Fristen er før dagen dere møttes. Sjekk datoen.", nn: "Fristen er før dagen de møttest. Sjekk datoen.",
            en: "The deadline is before the day you met. Check the date."), about: .words)
    static let noSuchDay = Refusal(
        Phrase(
            nb: "Fristen må være en dag som finnes, for eksempel 14.01.2027.",
            nn: "Fristen må vere ein dag som finst, til dømes 14.01.2027.",
            en: "The deadline must be a day that exists, for example 14.01.2027."), about: .words)
}
