import GRDB
import Words

/// The door for whole dugnader: written to a file, and read in from one.
package struct Takeouts: Door {
    let house: House
}

extension Takeouts {
    package func takeout(_ id: Dugnad.ID) async throws -> Takeout {
        try await store.read { db in
            let dugnad = try db.dugnad(id)
            let minutes = try minutes(id, in: db)
            return Takeout(
                format: Takeout.formatName, version: Takeout.currentVersion, exportedAt: try db.now, dugnad: dugnad,
                edition: try editions.edition(dugnad.edition, in: db),
                steps: try db.all("SELECT * FROM step WHERE dugnad = ? ORDER BY position", of: id),
                groups: try db.all("SELECT * FROM roomGroup WHERE dugnad = ? ORDER BY number", of: id),
                notes: try db.all("SELECT * FROM note WHERE dugnad = ? ORDER BY receivedAt, rowid", of: id),
                earlierTexts: try db.all(
                    "SELECT noteText.* FROM noteText JOIN note ON note.id = note WHERE dugnad = ?", of: id),
                clusters: minutes.agreed.gathering.clusters,
                clusterNotes: try db.all(
                    "SELECT clusterNote.* FROM clusterNote JOIN cluster ON cluster.id = cluster WHERE dugnad = ?",
                    of: id),
                measures: minutes.agreed.measures,
                measureOrigins: try db.all(
                    "SELECT measureOrigin.* FROM measureOrigin JOIN measure ON measure.id = measure WHERE dugnad = ?",
                    of: id),
                attendance: minutes.attendance, editedParts: minutes.edited, approvals: minutes.approvals,
                events: try db.all("SELECT * FROM event WHERE dugnad = ? ORDER BY id", of: id),
                chosenCards: minutes.room.chosenCards.rows, invitation: try Invitation.fetchOne(db, key: id),
                wordTemplate: try WordTemplate.fetchOne(db, key: id))
        }
    }

    /// What came of reading a file in.
    package enum Import: Sendable {
        /// It is here now, with new links.
        case imported(Dugnad, moderator: Secret)
        /// The same dugnad was here already, unchanged since the file was made.
        case alreadyHere(Dugnad)
    }

    /// Reads a dugnad in. Twice is once; never over a dugnad that has moved on.
    ///
    /// - Throws: a `Refusal` when it is here and has changed since, or when the file does not hang together.
    package func readIn(_ takeout: Takeout, by actor: Actor) async throws -> Import {
        do {
            return try await store.write { db in try insert(takeout, by: actor, in: db) }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
            throw Refusal.fileIncomplete
        }
    }

    private func insert(_ takeout: Takeout, by actor: Actor, in db: Database) throws -> Import {
        let dugnad = takeout.dugnad
        if let there = try Dugnad.fetchOne(db, key: dugnad.id) {
            if there.revision == dugnad.revision, there.changedAt == dugnad.changedAt { return .alreadyHere(there) }
            guard there.revision < dugnad.revision, try isUntouched(there, in: db) else { throw Refusal.movedOn }
            try there.delete(db)
        }
        guard takeout.edition.hash == dugnad.edition else { throw Refusal.fileIncomplete }
        try db.keep(takeout.edition)
        let key = RoomCode.key(typed: dugnad.code.text)
        let isTaken =
            try Bool.fetchOne(
                db, sql: "SELECT EXISTS (SELECT 1 FROM dugnad WHERE codeKey = ?)", arguments: [key]) ?? true
        let inserted = isTaken ? dugnad.with(code: try freeCode(in: db)) : dugnad
        try inserted.insert(db)
        try insertRows(of: takeout, in: db)
        let secret = try db.makeLink(.moderator, to: dugnad.id, by: actor)
        try db.record(.imported, in: dugnad.id, by: actor, about: String(dugnad.revision))
        return .imported(inserted, moderator: secret)
    }

    /// Nothing has changed here since it was last read in.
    private func isUntouched(_ dugnad: Dugnad, in db: Database) throws -> Bool {
        let imported = try String.fetchOne(
            db, sql: "SELECT about FROM event WHERE dugnad = ? AND what = 'imported' ORDER BY id DESC LIMIT 1",
            arguments: [dugnad.id])
        return imported == String(dugnad.revision)
    }

    private func insertRows(of takeout: Takeout, in db: Database) throws {
        let id = takeout.dugnad.id
        let owners =
            takeout.steps.map(\.dugnad) + takeout.groups.map(\.dugnad) + takeout.notes.map(\.dugnad)
            + takeout.clusters.map(\.dugnad) + takeout.measures.map(\.dugnad) + takeout.attendance.map(\.dugnad)
            + takeout.editedParts.map(\.dugnad) + takeout.approvals.map(\.dugnad)
            + (takeout.chosenCards ?? []).map(\.dugnad)
            + [takeout.invitation?.dugnad, takeout.wordTemplate?.dugnad]
            .compactMap(\.self)
        guard owners.allSatisfy({ $0 == id }), takeout.keepsToItself, takeout.hasSaneNumbers, takeout.isSaneMeeting
        else {
            throw Refusal.fileIncomplete
        }
        for row in takeout.steps { try row.insert(db) }
        for row in takeout.groups { try row.insert(db) }
        for row in takeout.notes { try row.insert(db) }
        for row in takeout.clusters { try row.insert(db) }
        for row in takeout.measures { try row.insert(db) }
        for row in takeout.attendance { try row.insert(db) }
        for row in takeout.editedParts { try row.insert(db) }
        for row in takeout.approvals { try row.insert(db) }
        for row in takeout.chosenCards ?? [] { try row.insert(db) }
        try takeout.invitation?.insert(db)
        try takeout.wordTemplate?.insert(db)
        for row in takeout.earlierTexts {
            try db.execute(
                sql: "INSERT INTO noteText (note, version, text, writtenAt) VALUES (?, ?, ?, ?)",
                arguments: [row.note, row.version, row.text, row.writtenAt])
        }
        for row in takeout.clusterNotes {
            try db.execute(
                sql: "INSERT INTO clusterNote (note, cluster) VALUES (?, ?)", arguments: [row.note, row.cluster])
        }
        for row in takeout.measureOrigins {
            try db.execute(
                sql: "INSERT INTO measureOrigin (measure, cluster, note) VALUES (?, ?, ?)",
                arguments: [row.measure, row.cluster, row.note])
        }
        for row in takeout.events {
            try db.execute(
                sql: "INSERT INTO event (dugnad, at, role, what, about) VALUES (?, ?, ?, ?, ?)",
                arguments: [id, row.at, row.role.rawValue, row.what, row.about])
        }
    }
}

extension Database {
    fileprivate func all<Row: FetchableRecord>(_ sql: String, of dugnad: Dugnad.ID) throws -> [Row] {
        try Row.fetchAll(self, sql: sql, arguments: [dugnad])
    }
}

extension Takeout.EarlierText: FetchableRecord {}
extension Takeout.ClusterNote: FetchableRecord {}
extension Takeout.MeasureOrigin: FetchableRecord {}
extension Takeout.Event: FetchableRecord {}

extension Refusal {
    static let movedOn = Refusal(
        Phrase(
            nb: "Dugnaden er her fra før og er endret siden filen ble laget. Den skrives ikke over.",
            nn: "Dugnaden er her frå før og er endra sidan fila blei laga. Han blir ikkje skriven over.",
            en: "The dugnad is here already and has changed since the file was made. It will not be overwritten."))
}
