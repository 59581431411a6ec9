import GRDB

extension Migrations {
    /// What those who are invited have answered.
    static func answers20261130(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE answer (
                    invitee TEXT NOT NULL PRIMARY KEY REFERENCES invitee (id) ON DELETE CASCADE,
                    state TEXT NOT NULL CHECK (
                        state IN ('coming', 'notComing', 'sentOn', 'unsure', 'waiting', 'late')),
                    people INTEGER NOT NULL CHECK (people BETWEEN 1 AND 50),
                    version INTEGER NOT NULL,
                    answeredAt INTEGER NOT NULL
                ) STRICT, WITHOUT ROWID;
                """)
    }
}
