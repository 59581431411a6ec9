import GRDB

extension Migrations {
    /// People sign in at a provider as well: where a browser was signed in, on whose behalf, and whom a provider is known to
    /// mean when it says nothing of an address.
    static func providers20261201(_ db: Database) throws {
        try db.execute(
            sql: """
                ALTER TABLE session ADD COLUMN provider TEXT CHECK (length(provider) BETWEEN 1 AND 30);
                ALTER TABLE session ADD COLUMN subject TEXT CHECK (length(subject) = 64);
                ALTER TABLE session ADD COLUMN organisations TEXT CHECK (length(organisations) BETWEEN 9 AND 499);

                CREATE TABLE knownAtProvider (
                    subject TEXT NOT NULL PRIMARY KEY CHECK (length(subject) = 64),
                    provider TEXT NOT NULL CHECK (length(provider) BETWEEN 1 AND 30),
                    person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
                    madeAt INTEGER NOT NULL,
                    usedAt INTEGER NOT NULL
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX knownAtProviderByPerson ON knownAtProvider (person);
                """)
    }
}
