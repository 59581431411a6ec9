import GRDB

extension Migrations {
    /// That a letter has come back, and how far the mailbox that letters come back to has been read.
    static func returns20261130(_ db: Database) throws {
        try db.execute(
            sql: """
                ALTER TABLE letter ADD COLUMN returnedAt INTEGER;

                CREATE TABLE mailboxPlace (
                    mailbox TEXT NOT NULL PRIMARY KEY CHECK (length(mailbox) = 64),
                    validity INTEGER NOT NULL CHECK (validity BETWEEN 0 AND 4294967295),
                    last INTEGER NOT NULL CHECK (last BETWEEN 0 AND 4294967295)
                ) STRICT, WITHOUT ROWID;
                """)
    }
}
