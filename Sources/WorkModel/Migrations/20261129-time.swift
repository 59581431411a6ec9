import GRDB

extension Migrations {
    /// Time one can feel: the way back from fitting the rest, and a small clock for the talk in pairs.
    static func time20261129(_ db: Database) throws {
        try db.execute(
            sql: """
                ALTER TABLE dugnad ADD COLUMN pairsEndAt INTEGER;
                ALTER TABLE step ADD COLUMN minutesBefore INTEGER CHECK (minutesBefore BETWEEN 0 AND 600);
                ALTER TABLE step ADD COLUMN skippedBefore INTEGER CHECK (skippedBefore IN (0, 1));
                """)
    }
}
