import GRDB

extension Migrations {
    /// A sign that people count as one can be made of ten code points, and the database counts those: room for them in
    /// the invitation's fields of 600 signs and a template's name of 100.
    static func signs20261128(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE roomierInvitation (
                    dugnad TEXT NOT NULL PRIMARY KEY REFERENCES dugnad (id) ON DELETE CASCADE,
                    deadline TEXT CHECK (deadline GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
                    youthLine TEXT CHECK (length(youthLine) <= 6000),
                    answerTo TEXT CHECK (length(answerTo) <= 6000),
                    sender TEXT CHECK (length(sender) <= 6000),
                    version INTEGER NOT NULL DEFAULT 1
                ) STRICT;
                INSERT INTO roomierInvitation SELECT * FROM invitation;
                DROP TABLE invitation;
                ALTER TABLE roomierInvitation RENAME TO invitation;

                CREATE TABLE roomierTemplate (
                    dugnad TEXT NOT NULL PRIMARY KEY REFERENCES dugnad (id) ON DELETE CASCADE,
                    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 1000),
                    bytes BLOB NOT NULL CHECK (length(bytes) <= 5242880),
                    uploadedAt INTEGER NOT NULL
                ) STRICT;
                INSERT INTO roomierTemplate SELECT * FROM wordTemplate;
                DROP TABLE wordTemplate;
                ALTER TABLE roomierTemplate RENAME TO wordTemplate;
                """)
    }
}
