import GRDB

extension Migrations {
    /// What the papers of a unit's dugnader get from it: who invites, a Word template, and its arms.
    static func unitPapers20261130(_ db: Database) throws {
        try db.execute(
            sql: """
                ALTER TABLE unit ADD COLUMN sender TEXT CHECK (length(sender) BETWEEN 1 AND 2000);

                CREATE TABLE unitTemplate (
                    unit TEXT NOT NULL PRIMARY KEY REFERENCES unit (id) ON DELETE CASCADE,
                    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 2000),
                    bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 5242880),
                    uploadedAt INTEGER NOT NULL
                ) STRICT;

                CREATE TABLE unitArms (
                    unit TEXT NOT NULL PRIMARY KEY REFERENCES unit (id) ON DELETE CASCADE,
                    bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 500000),
                    width INTEGER NOT NULL CHECK (width BETWEEN 1 AND 2000),
                    height INTEGER NOT NULL CHECK (height BETWEEN 1 AND 2000),
                    uploadedAt INTEGER NOT NULL
                ) STRICT;
                """)
    }
}
