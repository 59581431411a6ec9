import GRDB

extension Migrations {
    /// What a moderator can do when somebody writes who should not be there: a table closed, all writing paused, and the
    /// codes that a dugnad has had before, which open nothing any more. They are looked up when a code is wrong.
    static func closed20261129(_ db: Database) throws {
        try db.execute(
            sql: """
                ALTER TABLE roomGroup ADD COLUMN closedAt INTEGER;
                ALTER TABLE dugnad ADD COLUMN writingPausedAt INTEGER;
                ALTER TABLE dugnad ADD COLUMN formerCodes TEXT CHECK (length(formerCodes) BETWEEN 9 AND 2000);
                CREATE INDEX dugnadByFormerCodes ON dugnad (formerCodes) WHERE formerCodes IS NOT NULL;
                """)
    }
}
