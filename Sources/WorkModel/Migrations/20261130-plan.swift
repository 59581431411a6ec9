import GRDB

extension Migrations {
    /// What is agreed on before a dugnad, and the tasks counted back from its day.
    static func plan20261130(_ db: Database) throws {
        try db.execute(
            sql: """
                ALTER TABLE dugnad ADD COLUMN plannedFor TEXT CHECK (length(plannedFor) BETWEEN 4 AND 30);

                CREATE TABLE plan (
                    dugnad TEXT NOT NULL PRIMARY KEY REFERENCES dugnad (id) ON DELETE CASCADE,
                    taskList TEXT CHECK (length(taskList) BETWEEN 1 AND 40),
                    countedFrom TEXT CHECK (countedFrom GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
                    contacts TEXT CHECK (length(contacts) BETWEEN 1 AND 6000),
                    registrar TEXT CHECK (length(registrar) BETWEEN 1 AND 2000),
                    partner TEXT CHECK (length(partner) BETWEEN 1 AND 2000),
                    funder TEXT CHECK (length(funder) BETWEEN 1 AND 2000),
                    version INTEGER NOT NULL
                ) STRICT;

                CREATE TABLE anchoring (
                    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
                    kind TEXT NOT NULL CHECK (kind IN ('political', 'administrative')),
                    state TEXT NOT NULL CHECK (state IN ('inPlace', 'onTheWay', 'missing')),
                    body TEXT CHECK (length(body) BETWEEN 1 AND 2000),
                    day TEXT CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
                    caseNumber TEXT CHECK (length(caseNumber) BETWEEN 1 AND 2000),
                    link TEXT CHECK (length(link) BETWEEN 1 AND 2000),
                    version INTEGER NOT NULL,
                    PRIMARY KEY (dugnad, kind)
                ) STRICT, WITHOUT ROWID;

                CREATE TABLE task (
                    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
                    key TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 40),
                    title TEXT CHECK (length(title) BETWEEN 1 AND 2000),
                    day TEXT CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
                    owner TEXT CHECK (length(owner) BETWEEN 1 AND 2000),
                    doneAt INTEGER,
                    doneBy TEXT CHECK (length(doneBy) BETWEEN 1 AND 40),
                    isLeftOut INTEGER NOT NULL CHECK (isLeftOut IN (0, 1)),
                    version INTEGER NOT NULL,
                    PRIMARY KEY (dugnad, key)
                ) STRICT, WITHOUT ROWID;
                """)
    }
}
