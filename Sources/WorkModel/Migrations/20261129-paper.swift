import GRDB

extension Migrations {
    /// A table that writes on paper, and is not waited for.
    static func paper20261129(_ db: Database) throws {
        try db.execute(
            sql: """
                ALTER TABLE roomGroup ADD COLUMN onPaperSince INTEGER;
                """)
    }
}
