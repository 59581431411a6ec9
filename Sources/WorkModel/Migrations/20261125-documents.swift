import GRDB

extension Migrations {
    /// What documents are made of: the chosen cards, the invitation, a Word template, low income; approvals as words
    /// instead of a page. What to say in a step of the moderator's own.
    static func documents20261125(_ db: Database) throws {
        try db.execute(
            sql: """
                ALTER TABLE dugnad ADD COLUMN calendarSequence INTEGER CHECK (calendarSequence >= 0);
                ALTER TABLE dugnad ADD COLUMN cancelledAt INTEGER;
                ALTER TABLE step ADD COLUMN say TEXT CHECK (length(say) BETWEEN 1 AND 20000);

                CREATE TABLE chosenCard (
                    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
                    key TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 40),
                    position INTEGER NOT NULL,
                    isHidden INTEGER NOT NULL DEFAULT 0 CHECK (isHidden IN (0, 1)),
                    PRIMARY KEY (dugnad, key)
                ) STRICT, WITHOUT ROWID;

                CREATE TABLE invitation (
                    dugnad TEXT NOT NULL PRIMARY KEY REFERENCES dugnad (id) ON DELETE CASCADE,
                    deadline TEXT CHECK (deadline GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
                    youthLine TEXT CHECK (length(youthLine) <= 2000),
                    answerTo TEXT CHECK (length(answerTo) <= 2000),
                    sender TEXT CHECK (length(sender) <= 2000),
                    version INTEGER NOT NULL DEFAULT 1
                ) STRICT;

                CREATE TABLE wordTemplate (
                    dugnad TEXT NOT NULL PRIMARY KEY REFERENCES dugnad (id) ON DELETE CASCADE,
                    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
                    bytes BLOB NOT NULL CHECK (length(bytes) <= 5242880),
                    uploadedAt INTEGER NOT NULL
                ) STRICT;

                CREATE TABLE lowIncome (
                    region TEXT NOT NULL CHECK (region = '0' OR region GLOB '[0-9][0-9][0-9][0-9]'),
                    definition TEXT NOT NULL CHECK (length(definition) BETWEEN 1 AND 40),
                    period TEXT NOT NULL CHECK (length(period) BETWEEN 4 AND 9),
                    share REAL CHECK (share BETWEEN 0 AND 100),
                    children INTEGER CHECK (children >= 0),
                    among INTEGER CHECK (among >= 0),
                    loadedAt INTEGER NOT NULL,
                    PRIMARY KEY (region, definition, period)
                ) STRICT, WITHOUT ROWID;

                CREATE TABLE approvedText (
                    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
                    number INTEGER NOT NULL CHECK (number >= 1),
                    approvedAt INTEGER NOT NULL,
                    inRole TEXT NOT NULL CHECK (length(inRole) BETWEEN 1 AND 2000),
                    language TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
                    text TEXT NOT NULL CHECK (json_valid(text)),
                    reopenedAt INTEGER,
                    PRIMARY KEY (dugnad, number)
                ) STRICT, WITHOUT ROWID;
                """)
        for row in try Row.fetchAll(db, sql: "SELECT * FROM approval") {
            let text = ApprovedPage(html: row["rendered"], language: row["language"]).json
            try db.execute(
                sql: "INSERT INTO approvedText VALUES (?, ?, ?, ?, ?, ?, ?)",
                arguments: [
                    row["dugnad"] as String, row["number"] as Int, row["approvedAt"] as Int64, row["inRole"] as String,
                    row["language"] as String, text, row["reopenedAt"] as Int64?,
                ])
        }
        try db.execute(sql: "DROP TABLE approval; ALTER TABLE approvedText RENAME TO approval;")
    }
}
