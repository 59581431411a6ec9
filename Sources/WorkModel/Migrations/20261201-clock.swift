import GRDB

extension Migrations {
    /// When what had had its time was last deleted, and since when the clock has been doubted.
    static func clock20261201(_ db: Database) throws {
        try db.execute(
            sql: """
                ALTER TABLE pulse ADD COLUMN prunedAt INTEGER;
                ALTER TABLE pulse ADD COLUMN doubtedAt INTEGER;
                """)
    }
}
