import GRDB

extension Migrations {
    /// A table's hand up, and one line from the moderator to every table.
    static func calls20261129(_ db: Database) throws {
        try db.execute(
            sql: """
                ALTER TABLE roomGroup ADD COLUMN helpAskedAt INTEGER;
                ALTER TABLE roomGroup ADD COLUMN helpSeenAt INTEGER;
                ALTER TABLE dugnad ADD COLUMN lineToAll TEXT CHECK (length(lineToAll) BETWEEN 1 AND 1000);
                ALTER TABLE dugnad ADD COLUMN lineSaidAt INTEGER;
                """)
    }
}
