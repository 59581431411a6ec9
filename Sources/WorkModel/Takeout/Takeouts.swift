import GRDB
import Words

/// The door for whole dugnader: written to a file, and read in from one.
package struct Takeouts: Door {
    let house: House
}

extension Takeouts {
    package func takeout(_ id: Dugnad.ID) async throws -> Takeout {
        try await store.read { db in try db.takeout(id) }
    }

    /// The result of reading a file in.
    package enum Import: Sendable {
        /// It is here now, with new links.
        case imported(Dugnad, moderator: Secret)
        /// The same dugnad was here already, unchanged since the file was made.
        case alreadyHere(Dugnad)
    }

    /// Reads a dugnad in. Reading the same file twice gives one dugnad, and one that has been changed here since is
    /// never overwritten.
    ///
    /// - Throws: a `Refusal` when it is here and has changed since, or when something in it is another dugnad's here.
    package func readIn(_ takeout: Takeout, by actor: Actor) async throws -> Import {
        do {
            return try await store.write { db in
                let (dugnad, wasHere) = try insert(takeout, by: actor, in: db)
                if wasHere { return .alreadyHere(dugnad) }
                return .imported(dugnad, moderator: try db.makeLink(.moderator, to: dugnad.id, by: actor))
            }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
            throw Refusal.fileIncomplete
        }
    }

    /// One that is here and has not been touched since it was read in gives way to a newer one. A unit's stays the unit's.
    ///
    /// - Returns: as it is here now, and whether it was already.
    func insert(
        _ takeout: Takeout, by actor: Actor, in db: Database
    ) throws -> (dugnad: Dugnad, wasHere: Bool) {
        let dugnad = takeout.dugnad
        let there = try Dugnad.fetchOne(db, key: dugnad.id)
        let links = try db.forerunners(around: dugnad.id)
        if let there {
            if there.revision == dugnad.revision, there.changedAt == dugnad.changedAt { return (there, true) }
            guard there.revision < dugnad.revision, try isUntouched(there, in: db) else { throw Refusal.movedOn }
            // They come anew with the file, and are not to stay without it.
            try db.execute(sql: "DELETE FROM measure WHERE dugnad = ?", arguments: [there.id])
            try there.delete(db)
        }
        let here = try db.isUsed(dugnad.code) ? dugnad.with(code: freeCode(in: db)) : dugnad
        for row in takeout.rows.joined() { try row.put(into: here, in: db) }
        if let there, there.unit != nil {
            try db.execute(
                sql: "UPDATE dugnad SET unit = ?, keptMonths = ?, takenInAt = ? WHERE id = ?",
                arguments: [there.unit, there.keptMonths, there.takenInAt, dugnad.id])
            for link in links { try link.insert(db) }
        }
        try db.record(.imported, in: dugnad.id, by: actor, about: String(dugnad.revision))
        db.afterNextTransaction { [live, house] _ in
            live.beginAnew(dugnad.id, revision: dugnad.revision)
            house.held.takeDown(in: dugnad.id)
        }
        return (try db.dugnad(dugnad.id), false)
    }

    /// Nothing has changed here since it was last read in, and there is nothing here that is in no file: that would go
    /// with it.
    private func isUntouched(_ dugnad: Dugnad, in db: Database) throws -> Bool {
        let tables = [
            "signUp", "notAgain", "letter", "seatPlan", "arrival", "doorClosing", "guest", "guestInvitation",
            "samlingLink", "proposalReminder",
        ]
        for table in tables {
            let isThere = try Bool.fetchOne(
                db, sql: "SELECT EXISTS (SELECT 1 FROM \(table) WHERE dugnad = ?)", arguments: [dugnad.id])
            if isThere == true { return false }
        }
        let isAnswered = try Bool.fetchOne(
            db,
            sql: """
                SELECT EXISTS (SELECT 1 FROM invitee WHERE dugnad = :id AND (name IS NOT NULL OR address IS NOT NULL
                    OR EXISTS (SELECT 1 FROM answer WHERE answer.invitee = invitee.id)))
                """, arguments: ["id": dugnad.id])
        guard isAnswered != true else { return false }
        let imported = try String.fetchOne(
            db, sql: "SELECT about FROM event WHERE dugnad = ? AND what = 'imported' ORDER BY id DESC LIMIT 1",
            arguments: [dugnad.id])
        return imported == String(dugnad.revision)
    }
}

extension Database {
    func takeout(_ id: Dugnad.ID) throws -> Takeout {
        try Takeout(Takeout.parts.map { try $0.rows(of: id, in: self) }, at: now)
    }
}

extension TakeoutRow {
    fileprivate static func rows(of dugnad: Dugnad.ID, in db: Database) throws -> [any TakeoutRow] {
        try taken(from: dugnad, in: db)
    }
}

extension Refusal {
    static let movedOn = Refusal(
        Phrase(
            nb: "Dugnaden er her fra før og er endret siden filen ble laget. Den skrives ikke over.",
            nn: "Dugnaden er her frå før og er endra sidan fila blei laga. Han blir ikkje skriven over.",
            en: "The dugnad is here already and has changed since the file was made. It will not be overwritten."))
}
