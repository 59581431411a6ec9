import GRDB

extension Migrations {
    /// What measures have become: standing, carried over, put together, divided; and what has been done since last, with
    /// what people have written in it and what is published of it.
    static func since20261201(_ db: Database) throws {
        let day = "GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'"
        try db.execute(
            sql: """
                ALTER TABLE followUp ADD COLUMN standingSince TEXT CHECK (standingSince \(day));

                CREATE TABLE measureLink (
                    measure TEXT NOT NULL REFERENCES measure (id) ON DELETE CASCADE,
                    became TEXT NOT NULL REFERENCES measure (id) ON DELETE CASCADE,
                    how TEXT NOT NULL CHECK (how IN ('merged', 'divided')),
                    at INTEGER NOT NULL,
                    PRIMARY KEY (measure, became),
                    CHECK (measure <> became)
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX measureLinkByBecame ON measureLink (became);

                CREATE TABLE carriedMeasure (
                    measure TEXT NOT NULL REFERENCES measure (id) ON DELETE CASCADE,
                    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
                    at INTEGER NOT NULL,
                    PRIMARY KEY (measure, dugnad)
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX carriedMeasureByDugnad ON carriedMeasure (dugnad);

                CREATE TABLE sinceLast (
                    id TEXT NOT NULL PRIMARY KEY,
                    unit TEXT NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
                    fromDugnad TEXT REFERENCES dugnad (id) ON DELETE SET NULL,
                    fromDay TEXT NOT NULL CHECK (fromDay \(day)),
                    toDugnad TEXT REFERENCES dugnad (id) ON DELETE SET NULL,
                    toDay TEXT NOT NULL CHECK (toDay \(day)),
                    madeAt INTEGER NOT NULL,
                    page TEXT UNIQUE CHECK (length(page) BETWEEN 8 AND 40),
                    publishedAt INTEGER,
                    published TEXT CHECK (published IS NULL OR json_valid(published)),
                    CHECK ((page IS NULL) = (published IS NULL) AND (page IS NULL) = (publishedAt IS NULL))
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX sinceLastByUnit ON sinceLast (unit, madeAt);
                CREATE INDEX sinceLastByFrom ON sinceLast (fromDugnad) WHERE fromDugnad IS NOT NULL;
                CREATE INDEX sinceLastByTo ON sinceLast (toDugnad) WHERE toDugnad IS NOT NULL;

                CREATE TABLE sinceEdit (
                    sinceLast TEXT NOT NULL REFERENCES sinceLast (id) ON DELETE CASCADE,
                    measure TEXT NOT NULL REFERENCES measure (id) ON DELETE CASCADE,
                    text TEXT NOT NULL CHECK (length(text) <= 20000),
                    isLeftOut INTEGER NOT NULL CHECK (isLeftOut IN (0, 1)),
                    language TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
                    sawFingerprint TEXT NOT NULL CHECK (length(sawFingerprint) <= 64),
                    version INTEGER NOT NULL,
                    editedAt INTEGER NOT NULL,
                    PRIMARY KEY (sinceLast, measure)
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX sinceEditByMeasure ON sinceEdit (measure);
                """)
    }
}
