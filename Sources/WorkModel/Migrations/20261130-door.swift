import GRDB

extension Migrations {
    /// Who ticked somebody at the door is not kept any more: nobody has any use for it. Nor when a seat plan was made.
    static func door20261130(_ db: Database) throws {
        try db.execute(
            sql: """
                ALTER TABLE seatPlan DROP COLUMN madeAt;

                CREATE TABLE newArrival (
                    id TEXT NOT NULL PRIMARY KEY,
                    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
                    invitee TEXT UNIQUE REFERENCES invitee (id) ON DELETE CASCADE,
                    walkIn TEXT CHECK (walkIn IN ('parent', 'club', 'service', 'young', 'decider', 'other')),
                    people INTEGER NOT NULL CHECK (people BETWEEN 0 AND 50),
                    tickedAt INTEGER NOT NULL,
                    CHECK ((invitee IS NULL) <> (walkIn IS NULL))
                ) STRICT, WITHOUT ROWID;
                INSERT INTO newArrival SELECT id, dugnad, invitee, walkIn, people, tickedAt FROM arrival;
                DROP TABLE arrival;
                ALTER TABLE newArrival RENAME TO arrival;
                CREATE INDEX arrivalByDugnad ON arrival (dugnad);
                """)
    }
}
