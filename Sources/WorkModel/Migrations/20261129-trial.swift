import GRDB

extension Migrations {
    /// Trying a dugnad before it begins: since when a trial goes on, and when the last one was emptied. What the run
    /// sheet said when they began, for the way back.
    static func trial20261129(_ db: Database) throws {
        try db.execute(
            sql: """
                ALTER TABLE dugnad ADD COLUMN trialSince INTEGER;
                ALTER TABLE dugnad ADD COLUMN trialEmptiedAt INTEGER;
                ALTER TABLE step ADD COLUMN plannedMinutes INTEGER CHECK (plannedMinutes BETWEEN 0 AND 600);
                ALTER TABLE step ADD COLUMN wasSkipped INTEGER CHECK (wasSkipped IN (0, 1));
                """)
    }
}
