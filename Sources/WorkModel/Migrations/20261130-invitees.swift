import GRDB

extension Migrations {
    /// Whom a dugnad invites. Offices and roles are kept; a name and an address only until some days after it.
    static func invitees20261130(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE invitee (
                    id TEXT NOT NULL PRIMARY KEY,
                    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
                    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
                    body TEXT CHECK (length(body) BETWEEN 1 AND 2000),
                    role TEXT CHECK (length(role) BETWEEN 1 AND 2000),
                    name TEXT CHECK (length(name) BETWEEN 1 AND 2000),
                    address TEXT CHECK (length(address) BETWEEN 3 AND 254),
                    addressKey TEXT,
                    way TEXT NOT NULL CHECK (way IN ('list', 'open', 'substitute')),
                    version INTEGER NOT NULL,
                    madeAt INTEGER NOT NULL,
                    UNIQUE (dugnad, addressKey),
                    CHECK ((address IS NULL) = (addressKey IS NULL))
                ) STRICT;

                CREATE INDEX inviteeByDugnad ON invitee (dugnad, kind);
                """)
    }
}
