import GRDB

extension Migrations {
    /// Those who are let in to lead one of a unit's dugnader, and the letters that ask them.
    static func guests20261130(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE guest (
                    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
                    person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
                    since INTEGER NOT NULL,
                    PRIMARY KEY (dugnad, person)
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX guestByPerson ON guest (person);

                CREATE TABLE guestInvitation (
                    id TEXT NOT NULL PRIMARY KEY,
                    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
                    address TEXT NOT NULL CHECK (length(address) BETWEEN 3 AND 254),
                    addressKey TEXT NOT NULL CHECK (length(addressKey) BETWEEN 3 AND 254),
                    invitedBy TEXT REFERENCES person (id) ON DELETE SET NULL,
                    madeAt INTEGER NOT NULL,
                    until INTEGER NOT NULL,
                    UNIQUE (dugnad, addressKey)
                ) STRICT;
                CREATE INDEX guestInvitationByAddress ON guestInvitation (addressKey);
                CREATE INDEX guestInvitationByInviter ON guestInvitation (invitedBy);

                ALTER TABLE letter ADD COLUMN guestInvitation TEXT REFERENCES guestInvitation (id) ON DELETE CASCADE;
                CREATE INDEX letterByGuestInvitation ON letter (guestInvitation);
                """)
    }
}
