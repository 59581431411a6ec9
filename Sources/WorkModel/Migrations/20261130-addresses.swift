import GRDB

extension Migrations {
    /// A person's change to another address: asked for, and for a week after that, so that whoever reads the old one can
    /// stop it.
    static func addresses20261130(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE addressChange (
                    id INTEGER NOT NULL PRIMARY KEY,
                    person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
                    was TEXT NOT NULL CHECK (length(was) BETWEEN 3 AND 254),
                    address TEXT NOT NULL CHECK (length(address) BETWEEN 3 AND 254),
                    fingerprint TEXT UNIQUE,
                    stopFingerprint TEXT UNIQUE,
                    madeAt INTEGER NOT NULL,
                    doneAt INTEGER,
                    endedAt INTEGER
                ) STRICT;
                CREATE INDEX addressChangeByPerson ON addressChange (person, id);

                ALTER TABLE letter ADD COLUMN addressChange INTEGER REFERENCES addressChange (id) ON DELETE CASCADE;
                CREATE INDEX letterByAddressChange ON letter (addressChange);
                """)
    }
}
