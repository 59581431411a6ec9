import GRDB

extension Migrations {
    /// How often one place has been sent on, so that a link cannot send letters without end; that the contact person
    /// chooses among those who answer; and the few rows that still
    /// have a name or an address, which the nightly tidying looks for.
    static func limits20261130(_ db: Database) throws {
        try db.execute(
            sql: """
                ALTER TABLE answer ADD COLUMN sentOnTimes INTEGER NOT NULL DEFAULT 0 CHECK (sentOnTimes >= 0);
                ALTER TABLE signUp ADD COLUMN isChosen INTEGER NOT NULL DEFAULT 0 CHECK (isChosen IN (0, 1));
                CREATE INDEX inviteeWithPerson ON invitee (dugnad) WHERE name IS NOT NULL OR address IS NOT NULL;
                """)
    }
}
