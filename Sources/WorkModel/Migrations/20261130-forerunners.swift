import GRDB

extension Migrations {
    /// A dugnad builds on earlier ones of its unit's; and where an idea comes from one of those, it says what kind it was.
    static func forerunners20261130(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE forerunner (
                    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
                    earlier TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
                    linkedAt INTEGER NOT NULL,
                    PRIMARY KEY (dugnad, earlier),
                    CHECK (dugnad <> earlier)
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX forerunnerByEarlier ON forerunner (earlier);
                ALTER TABLE otherDugnad ADD COLUMN variant TEXT CHECK (variant IN ('kommune', 'organisasjon', 'ung'));
                """)
    }
}
