import GRDB

extension Migrations {
    /// The addresses that a measure's owner can be reached at, what they have told by the link in their letter, and how
    /// often they are reminded.
    static func reminders20261130(_ db: Database) throws {
        try measureOwners20261130(db)
        try ownersWords20261130(db)
        try db.execute(
            sql: """
                ALTER TABLE letter ADD COLUMN owner TEXT REFERENCES measureOwner (id) ON DELETE CASCADE;
                CREATE INDEX letterByOwner ON letter (owner, kind) WHERE owner IS NOT NULL;

                CREATE TRIGGER ownersStayInUnit AFTER UPDATE OF unit ON measure WHEN NEW.unit IS NOT OLD.unit BEGIN
                    DELETE FROM ownedMeasure WHERE measure = NEW.id;
                    DELETE FROM measureAside WHERE measure = NEW.id;
                END;
                """)
    }

    private static func measureOwners20261130(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE measureOwner (
                    id TEXT NOT NULL PRIMARY KEY,
                    unit TEXT NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
                    address TEXT CHECK (length(address) BETWEEN 3 AND 254),
                    addressKey TEXT,
                    site TEXT NOT NULL CHECK (length(site) BETWEEN 8 AND 500),
                    madeAt INTEGER NOT NULL,
                    askedAt INTEGER,
                    said TEXT CHECK (said IN ('yes', 'no', 'stop')),
                    saidAt INTEGER,
                    remindedThrough TEXT CHECK (remindedThrough GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
                    CHECK ((address IS NULL) = (addressKey IS NULL)),
                    CHECK ((said IS NULL) = (saidAt IS NULL)),
                    CHECK (said IS NOT 'stop' OR address IS NULL)
                ) STRICT;
                CREATE UNIQUE INDEX measureOwnerByAddress ON measureOwner (unit, addressKey)
                    WHERE addressKey IS NOT NULL;

                CREATE TABLE ownedMeasure (
                    measure TEXT NOT NULL REFERENCES measure (id) ON DELETE CASCADE,
                    owner TEXT NOT NULL REFERENCES measureOwner (id) ON DELETE CASCADE,
                    since INTEGER NOT NULL,
                    toldIn TEXT,
                    times INTEGER NOT NULL DEFAULT 0 CHECK (times >= 0),
                    ending TEXT CHECK (ending IN ('notOurs', 'passedOn')),
                    endedAt INTEGER,
                    passedTo TEXT REFERENCES measureOwner (id) ON DELETE SET NULL,
                    PRIMARY KEY (measure, owner),
                    CHECK ((ending IS NULL) = (endedAt IS NULL))
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX ownedMeasureByOwner ON ownedMeasure (owner);
                CREATE INDEX ownedMeasureByNext ON ownedMeasure (passedTo) WHERE passedTo IS NOT NULL;

                CREATE TABLE ownerLink (
                    fingerprint TEXT NOT NULL PRIMARY KEY,
                    owner TEXT NOT NULL REFERENCES measureOwner (id) ON DELETE CASCADE,
                    letter TEXT,
                    madeAt INTEGER NOT NULL
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX ownerLinkByOwner ON ownerLink (owner, madeAt);

                CREATE TABLE ownerStop (
                    unit TEXT NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
                    fingerprint TEXT NOT NULL,
                    PRIMARY KEY (unit, fingerprint)
                ) STRICT, WITHOUT ROWID;
                """)
    }

    private static func ownersWords20261130(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE ownersWord (
                    id TEXT NOT NULL PRIMARY KEY,
                    measure TEXT NOT NULL REFERENCES measure (id) ON DELETE CASCADE,
                    owner TEXT REFERENCES measureOwner (id) ON DELETE SET NULL,
                    at INTEGER NOT NULL,
                    how TEXT NOT NULL CHECK (how IN ('notBegun', 'underWay', 'done', 'different')),
                    line TEXT CHECK (length(line) BETWEEN 1 AND 4000),
                    hundredths INTEGER CHECK (hundredths BETWEEN 0 AND 9999999900),
                    exactness TEXT CHECK (exactness IN ('exact', 'about', 'atLeast')),
                    counted TEXT CHECK (length(counted) BETWEEN 1 AND 1000),
                    waits INTEGER NOT NULL DEFAULT 0 CHECK (waits IN (0, 1)),
                    CHECK ((hundredths IS NULL) = (exactness IS NULL))
                ) STRICT;
                CREATE INDEX ownersWordByMeasure ON ownersWord (measure, at);
                CREATE INDEX ownersWordByOwner ON ownersWord (owner) WHERE owner IS NOT NULL;

                CREATE TABLE reminderRhythm (
                    unit TEXT NOT NULL PRIMARY KEY REFERENCES unit (id) ON DELETE CASCADE,
                    daysBefore INTEGER CHECK (daysBefore BETWEEN 1 AND 60),
                    months TEXT NOT NULL CHECK (json_valid(months)),
                    version INTEGER NOT NULL
                ) STRICT, WITHOUT ROWID;

                CREATE TABLE measureAside (
                    measure TEXT NOT NULL PRIMARY KEY REFERENCES measure (id) ON DELETE CASCADE,
                    until INTEGER NOT NULL
                ) STRICT, WITHOUT ROWID;
                """)
    }
}
