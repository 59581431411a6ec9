import GRDB
import Words

/// The door to the way back from a beginning: emptying a trial, keeping it, or taking the beginning back.
package struct Trials: Door {
    let house: House
}

/// What people have made since they began.
package struct Written: Sendable, Equatable {
    package let notes: Int
    package let ownPersons: Int
    package let ideas: Int
    package let measures: Int
    /// Parts of the minutes, and who took part.
    package let minutes: Int

    static let nothing = Written(notes: 0, ownPersons: 0, ideas: 0, measures: 0, minutes: 0)

    package var isNothing: Bool { self == .nothing }

    /// What a page that has told of it sends back.
    package var seen: String { "\(notes).\(ownPersons).\(ideas).\(measures).\(minutes)" }
}

extension Trials {
    package func written(in id: Dugnad.ID) async throws -> Written {
        try await store.read { db in
            guard let began = try db.dugnad(id).startedAt else { return .nothing }
            return try db.written(in: id, since: began)
        }
    }

    /// Empties a trial and takes the room back to before the start. What was there before the trial stays, and so does
    /// what has been changed in the plan.
    ///
    /// - Parameters:
    ///   - begun: when the trial that is meant began. Has another moderator emptied it, nothing happens.
    ///   - seen: what the moderator was told would go.
    /// - Returns: false when more has been written since; then nothing is emptied.
    package func empty(_ id: Dugnad.ID, begun: Moment, seen: String, by actor: Actor) async throws -> Bool {
        try await store.write { db in
            let dugnad = try db.dugnad(id)
            guard dugnad.trialSince == begun else { return true }
            guard try db.written(in: id, since: begun).seen == seen else { return false }
            try db.deleteWritten(in: id, since: begun)
            try takeBack(db.dugnad(id), by: actor, record: .trialEmptied, db: db)
            return true
        }
    }

    /// What was begun as a trial was for real: everything in it stays.
    package func keep(_ id: Dugnad.ID, begun: Moment, by actor: Actor) async throws {
        try await store.write { db in
            let dugnad = try db.dugnad(id)
            guard dugnad.trialSince == begun else { return }
            try changeSheet(
                of: dugnad, by: actor, record: .trialKept, db: db, newVersion: dugnad.planVersion
            ) { sheet, dugnad, _ in sheet.keepTrial(until: dugnad.plannedEnd) }
            try announce([.minutes], in: id, db: db)
        }
    }

    /// Takes a beginning back, a trial or not.
    ///
    /// - Parameter begun: when the beginning that is meant was. Has another moderator taken it back, nothing happens.
    /// - Throws: `Refusal` when somebody has written since.
    package func takeBack(_ id: Dugnad.ID, begun: Moment, by actor: Actor) async throws {
        try await store.write { db in
            let dugnad = try db.dugnad(id)
            guard !dugnad.isPast else { throw Refusal.isPast }
            guard dugnad.startedAt == begun else { return }
            guard try db.written(in: id, since: begun).isNothing else { throw Refusal.isWritten }
            try takeBack(dugnad, by: actor, record: .beginningTakenBack, db: db)
        }
    }

    private func takeBack(_ dugnad: Dugnad, by actor: Actor, record event: Event, db: Database) throws {
        var dugnad = dugnad
        if dugnad.isTrial { dugnad.emptyTrial(at: try db.now) }
        dugnad.pauseWriting(false, at: try db.now)
        try db.execute(
            sql: """
                UPDATE roomGroup SET card = NULL, ownPersonName = NULL, ownPersonAge = NULL, ownPersonStory = NULL,
                    version = version + 1 WHERE dugnad = ? AND (card IS NOT NULL OR ownPersonName IS NOT NULL)
                """, arguments: [dugnad.id])
        for mark in ["onPaperSince", "closedAt"] {
            try db.execute(
                sql: "UPDATE roomGroup SET \(mark) = NULL WHERE dugnad = ? AND \(mark) >= ?",
                arguments: [dugnad.id, dugnad.startedAt])
        }
        try changeSheet(
            of: dugnad, by: actor, record: event, db: db, newVersion: dugnad.planVersion + 1
        ) { sheet, dugnad, _ in sheet.takeBack(until: dugnad.plannedEnd) }
        house.held.takeDown(in: dugnad.id)
        let tables = (1...dugnad.groupCount).map(LiveUpdates.Part.group)
        try announce([.notes, .gathering, .measures, .minutes, .plan] + tables, in: dugnad.id, db: db)
    }
}

extension Database {
    fileprivate func written(in id: Dugnad.ID, since began: Moment) throws -> Written {
        func count(_ rows: String) throws -> Int {
            try Int.fetchOne(self, sql: "SELECT count(*) FROM \(rows)", arguments: ["id": id, "began": began]) ?? 0
        }
        // One that a table has deleted can still be had back, so it is not nothing.
        let notes = try count("note WHERE dugnad = :id AND receivedAt >= :began AND text <> ''")
        // These rows do not say when they were made.
        let persons = try Int.fetchOne(
            self, sql: "SELECT count(*) FROM roomGroup WHERE dugnad = ? AND ownPersonName IS NOT NULL", arguments: [id])
        let parts = try count("minutesPart WHERE dugnad = :id AND editedAt >= :began")
        // The record knows, for these rows do not say when they were written.
        let others = try [Event.attendanceSet, .concluded].map { try times($0, in: id, since: began) }.reduce(0, +)
        return Written(
            notes: notes, ownPersons: persons ?? 0,
            ideas: try count("cluster WHERE dugnad = :id AND madeAt >= :began AND untiedAt IS NULL"),
            measures: try count("measure WHERE dugnad = :id AND madeAt >= :began"),
            minutes: parts + others)
    }

    private func times(_ event: Event, in id: Dugnad.ID, since began: Moment) throws -> Int {
        try Int.fetchOne(
            self, sql: "SELECT count(*) FROM event WHERE dugnad = ? AND what = ? AND at >= ?",
            arguments: [id, event.rawValue, began]) ?? 0
    }

    /// It was written for the first time since then, or since an earlier trial was emptied: nothing from before goes
    /// with it.
    private func isFirst(_ event: Event, in id: Dugnad.ID, since began: Moment) throws -> Bool {
        let since = try times(event, in: id, since: began)
        let emptied = try dugnad(id).trialEmptiedAt ?? Moment(milliseconds: 0)
        return try since > 0 && since == times(event, in: id, since: emptied)
    }

    fileprivate func deleteWritten(in id: Dugnad.ID, since began: Moment) throws {
        for (table, moment) in [
            ("measure", "madeAt"), ("cluster", "madeAt"), ("note", "receivedAt"), ("otherDugnad", "readAt"),
            ("minutesPart", "editedAt"), ("arrival", "tickedAt"), ("doorClosing", "closedAt"),
        ] {
            try execute(sql: "DELETE FROM \(table) WHERE dugnad = ? AND \(moment) >= ?", arguments: [id, began])
        }
        if try isFirst(.attendanceSet, in: id, since: began) {
            try execute(sql: "DELETE FROM attendance WHERE dugnad = ?", arguments: [id])
        }
        if try isFirst(.concluded, in: id, since: began) {
            try execute(sql: "UPDATE dugnad SET conclusions = NULL WHERE id = ?", arguments: [id])
        }
    }
}

extension Refusal {
    package static let isWritten = Refusal(
        Phrase(
            nb: "Noen har skrevet siden dere begynte. Derfor går dere ikke tilbake, for da kunne det bli borte.",
            nn: "Nokon har skrive sidan de starta. Difor går de ikkje tilbake, for då kunne det bli borte.",
            en: "Somebody has written since you began, so you do not go back: it could be lost."))
}
