import GRDB
import Words

/// What is deleted by itself when its time is over.
extension Dugnader {
    /// Deletes dugnader whose time is over, words that were deleted more than an hour ago, names and addresses of those
    /// who were invited or are responsible for measures, who sat where, what tables and moderator have called to each
    /// other, and sessions no longer used.
    ///
    /// - Returns: how many dugnader were deleted.
    @discardableResult
    package func prune() async throws -> Int {
        let count = try await store.write { db in
            let now = try db.now
            try forgetDeletedWords(before: now - .hours(1), in: db)
            try db.forgetCalls(before: now - .hours(12))
            try db.forgetInvitedPeople(ofDugnaderBefore: now - PeopleKept.length)
            try db.forgetSeats(at: now)
            try db.pruneSignIns(at: now)
            try db.pruneAnswers(at: now)
            try db.pruneOwners(at: now)
            try db.forgetProposalLetters(at: now)
            try db.forgetRelayLetters(at: now)
            try db.execute(
                sql: "DELETE FROM session WHERE seenAt < ? AND person IS NULL", arguments: [now - Links.sessionLength])
            let old = try Dugnad.fetchAll(
                db,
                sql: """
                    SELECT * FROM dugnad WHERE changedAt < ? AND (unit IS NULL
                        OR EXISTS (SELECT 1 FROM note WHERE note.dugnad = dugnad.id AND note.text <> '')
                        OR EXISTS (SELECT 1 FROM roomGroup WHERE roomGroup.dugnad = dugnad.id AND ownPersonName IS NOT NULL))
                    """, arguments: [Retention.shortest.noneIsOver(changedSince: now)])
            let over = old.filter { $0.isDeletedAt <= now }
            for owned in over where owned.unit != nil { try forgetTables(of: owned.id, in: db) }
            let loose = over.filter { $0.unit == nil }.map(\.id)
            try delete(loose, in: db)
            try db.notePruning(at: now)
            return loose.count
        }
        // What is gone from the database is to be gone from its log as well.
        try await store.emptyLog()
        store.forgetOldCopies()
        return count
    }

    /// What the tables wrote in a unit's dugnad goes on the day they were told. What people made of it stays: ideas,
    /// measures, minutes, and how many came.
    private func forgetTables(of dugnad: Dugnad.ID, in db: Database) throws {
        try db.execute(
            sql: """
                DELETE FROM noteText WHERE note IN (SELECT id FROM note WHERE dugnad = :dugnad);
                UPDATE note SET text = '', deletedAt = coalesce(deletedAt, :now), deletedBy = coalesce(deletedBy, 'moderator')
                    WHERE dugnad = :dugnad;
                UPDATE roomGroup SET ownPersonName = NULL, ownPersonAge = NULL, ownPersonStory = NULL WHERE dugnad = :dugnad
                """, arguments: ["dugnad": dugnad, "now": try db.now])
    }

    private func forgetDeletedWords(before moment: Moment, in db: Database) throws {
        let notes = try Note.fetchAll(
            db, sql: "SELECT * FROM note WHERE deletedAt < ? AND text <> ''", arguments: [moment])
        try db.forgetWords(of: notes)
        try db.execute(sql: "UPDATE note SET text = '' WHERE deletedAt < ? AND text <> ''", arguments: [moment])
        try db.execute(sql: "DELETE FROM cluster WHERE untiedAt < ?", arguments: [moment])
    }
}
