import GRDB

extension Migrations {
    /// Who sits where, and who has come. The seats are deleted the day after, before names and addresses are: what a
    /// table wrote must never point to six names.
    static func seats20261130(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE seatPlan (
                    dugnad TEXT NOT NULL PRIMARY KEY REFERENCES dugnad (id) ON DELETE CASCADE,
                    tables INTEGER NOT NULL CHECK (tables BETWEEN 1 AND 30),
                    version INTEGER NOT NULL,
                    madeAt INTEGER NOT NULL
                ) STRICT, WITHOUT ROWID;

                CREATE TABLE seat (
                    dugnad TEXT NOT NULL REFERENCES seatPlan (dugnad) ON DELETE CASCADE,
                    invitee TEXT NOT NULL REFERENCES invitee (id) ON DELETE CASCADE,
                    number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 50),
                    atTable INTEGER NOT NULL CHECK (atTable BETWEEN 1 AND 30),
                    isBound INTEGER NOT NULL CHECK (isBound IN (0, 1)),
                    PRIMARY KEY (invitee, number)
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX seatByDugnad ON seat (dugnad);

                CREATE TABLE arrival (
                    id TEXT NOT NULL PRIMARY KEY,
                    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
                    invitee TEXT UNIQUE REFERENCES invitee (id) ON DELETE CASCADE,
                    walkIn TEXT CHECK (walkIn IN ('parent', 'club', 'service', 'young', 'decider', 'other')),
                    people INTEGER NOT NULL CHECK (people BETWEEN 0 AND 50),
                    tickedAt INTEGER NOT NULL,
                    person TEXT REFERENCES person (id) ON DELETE SET NULL,
                    CHECK ((invitee IS NULL) <> (walkIn IS NULL))
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX arrivalByDugnad ON arrival (dugnad);
                CREATE INDEX arrivalByPerson ON arrival (person);

                CREATE TABLE doorClosing (
                    dugnad TEXT NOT NULL PRIMARY KEY REFERENCES dugnad (id) ON DELETE CASCADE,
                    closedAt INTEGER NOT NULL
                ) STRICT, WITHOUT ROWID;
                """)
    }
}
