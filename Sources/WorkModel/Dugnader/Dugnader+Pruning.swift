import GRDB
import Words

/// What is deleted by itself when its time is over.
extension Dugnader {
    /// Deletes dugnader whose time is over, words that were deleted more than an hour ago, what
    /// tables and moderator have called to each other, and sessions no longer used.
    ///
    /// - Returns: how many dugnader were deleted.
    @discardableResult
    package func prune() async throws -> Int {
        let count = try await store.write { db in
            let now = try db.now
            try forgetDeletedWords(before: now - .hours(1), in: db)
            try db.forgetCalls(before: now - .hours(12))
            try db.execute(sql: "DELETE FROM session WHERE seenAt < ?", arguments: [now - Links.sessionLength])
            let old = try Dugnad.fetchAll(
                db, sql: "SELECT * FROM dugnad WHERE changedAt < ?",
                arguments: [Retention.ofLoose.noneIsOver(changedSince: now)])
            let over = old.filter { $0.isDeletedAt <= now }.map(\.id)
            try delete(over, in: db)
            return over.count
        }
        // What is gone from the database is to be gone from its log as well.
        try await store.emptyLog()
        return count
    }

    private func forgetDeletedWords(before moment: Moment, in db: Database) throws {
        let notes = try Note.fetchAll(
            db, sql: "SELECT * FROM note WHERE deletedAt < ? AND text <> ''", arguments: [moment])
        try db.forgetWords(of: notes)
        try db.execute(sql: "UPDATE note SET text = '' WHERE deletedAt < ? AND text <> ''", arguments: [moment])
        try db.execute(sql: "DELETE FROM cluster WHERE untiedAt < ?", arguments: [moment])
    }
}
