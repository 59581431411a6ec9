import GRDB

extension Migrations {
    /// A dugnad gets an owner after it was started, another one, or none any more; and a unit is confirmed in other ways
    /// than by the operator.
    static func owners20261130(_ db: Database) throws {
        try confirming20261130(db)
        try db.execute(
            sql: """
                ALTER TABLE dugnad ADD COLUMN takenInAt INTEGER;

                CREATE TABLE dugnadOffer (
                    dugnad TEXT NOT NULL PRIMARY KEY REFERENCES dugnad (id) ON DELETE CASCADE,
                    fingerprint TEXT NOT NULL UNIQUE,
                    madeAt INTEGER NOT NULL,
                    until INTEGER NOT NULL
                ) STRICT;
                """)
    }
}
