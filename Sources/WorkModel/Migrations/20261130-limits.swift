import GRDB

extension Migrations {
    /// How often one place has been sent on, so that a link cannot send letters without end; and the few rows that still
    /// have a name or an address, which the nightly tidying looks for.
    static func limits20261130(_ db: Database) throws {
        try db.execute(
            sql: """
                ALTER TABLE answer ADD COLUMN sentOnTimes INTEGER NOT NULL DEFAULT 0 CHECK (sentOnTimes >= 0);
                CREATE INDEX inviteeWithPerson ON invitee (dugnad) WHERE name IS NOT NULL OR address IS NOT NULL;
                """)
    }
}
