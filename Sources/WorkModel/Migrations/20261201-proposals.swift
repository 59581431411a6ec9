import GRDB

extension Migrations {
    /// What became of what young people proposed, the samling's own link to it, how often somebody has been reminded that
    /// they wait; and what a unit asks its council for.
    static func proposals20261201(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE proposalFate (
                    proposal TEXT NOT NULL PRIMARY KEY REFERENCES measure (id) ON DELETE CASCADE,
                    fate TEXT NOT NULL CHECK (fate IN ('takenIn', 'becameMeasure', 'partly', 'no')),
                    measure TEXT REFERENCES measure (id) ON DELETE SET NULL,
                    words TEXT CHECK (length(words) BETWEEN 1 AND 20000),
                    answeredAt INTEGER NOT NULL,
                    version INTEGER NOT NULL,
                    CHECK (fate NOT IN ('partly', 'no') OR words IS NOT NULL),
                    CHECK (fate = 'becameMeasure' OR measure IS NULL)
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX proposalFateByMeasure ON proposalFate (measure) WHERE measure IS NOT NULL;

                CREATE TABLE samlingLink (
                    fingerprint TEXT NOT NULL PRIMARY KEY,
                    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
                    letter TEXT,
                    madeAt INTEGER NOT NULL
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX samlingLinkByDugnad ON samlingLink (dugnad, madeAt);

                CREATE TABLE proposalReminder (
                    dugnad TEXT NOT NULL PRIMARY KEY REFERENCES dugnad (id) ON DELETE CASCADE,
                    number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 6)
                ) STRICT, WITHOUT ROWID;

                CREATE TRIGGER answersStayInUnit AFTER UPDATE OF unit ON dugnad WHEN NEW.unit IS NOT OLD.unit BEGIN
                    DELETE FROM samlingLink WHERE dugnad = NEW.id;
                    DELETE FROM proposalReminder WHERE dugnad = NEW.id;
                    UPDATE proposalFate SET measure = NULL WHERE measure IS NOT NULL AND measure <> proposal AND (
                        proposal IN (SELECT id FROM measure WHERE dugnad = NEW.id)
                        OR measure IN (SELECT id FROM measure WHERE dugnad = NEW.id));
                END;

                CREATE TABLE councilWords (
                    unit TEXT NOT NULL PRIMARY KEY REFERENCES unit (id) ON DELETE CASCADE,
                    asks TEXT CHECK (length(asks) BETWEEN 1 AND 20000),
                    caseNumber TEXT CHECK (length(caseNumber) BETWEEN 1 AND 2000),
                    version INTEGER NOT NULL
                ) STRICT, WITHOUT ROWID;
                """)
    }
}
