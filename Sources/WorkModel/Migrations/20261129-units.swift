import GRDB

extension Migrations {
    /// Somebody owns the dugnad: units, the people who act for them, how these sign in, and letters.
    static func units20261129(_ db: Database) throws {
        try unitTables(db)
        try peopleTables(db)
        try letterTable(db)
        try db.execute(
            sql: """
                ALTER TABLE session ADD COLUMN person TEXT REFERENCES person (id) ON DELETE SET NULL;
                ALTER TABLE session ADD COLUMN address TEXT CHECK (length(address) BETWEEN 3 AND 254);
                ALTER TABLE session ADD COLUMN signedInAt INTEGER;
                ALTER TABLE session ADD COLUMN usedAt INTEGER;
                ALTER TABLE session ADD COLUMN browser TEXT CHECK (length(browser) BETWEEN 1 AND 100);
                CREATE INDEX sessionByPerson ON session (person);

                ALTER TABLE dugnad ADD COLUMN unit TEXT REFERENCES unit (id);
                ALTER TABLE dugnad ADD COLUMN keptMonths INTEGER CHECK (keptMonths BETWEEN 12 AND 120);
                CREATE INDEX dugnadByUnit ON dugnad (unit, plannedStart);
                """)
    }

    private static func unitTables(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE unit (
                    id TEXT NOT NULL PRIMARY KEY,
                    kind TEXT NOT NULL CHECK (kind IN ('kommune', 'bydel', 'organisasjon', 'ungdomsgruppe')),
                    municipalityNumber TEXT CHECK (municipalityNumber GLOB '[0-9][0-9][0-9][0-9]'),
                    municipalityValidFrom TEXT,
                    district TEXT CHECK (length(district) BETWEEN 1 AND 2000),
                    districtKey TEXT CHECK (length(districtKey) BETWEEN 1 AND 2000),
                    organisationNumber TEXT CHECK (
                        organisationNumber GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]'),
                    level TEXT CHECK (length(level) BETWEEN 1 AND 2000),
                    parent TEXT CHECK (length(parent) BETWEEN 1 AND 2000),
                    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 2000),
                    language TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
                    roleAddress TEXT CHECK (length(roleAddress) BETWEEN 3 AND 254),
                    keptYears INTEGER NOT NULL CHECK (keptYears BETWEEN 1 AND 10),
                    version INTEGER NOT NULL,
                    madeAt INTEGER NOT NULL,
                    confirmedAt INTEGER,
                    isInvented INTEGER NOT NULL CHECK (isInvented IN (0, 1)),
                    CHECK ((district IS NULL) = (districtKey IS NULL))
                ) STRICT;
                CREATE UNIQUE INDEX confirmedMunicipality ON unit (municipalityNumber)
                    WHERE kind = 'kommune' AND confirmedAt IS NOT NULL;
                CREATE UNIQUE INDEX confirmedDistrict ON unit (municipalityNumber, districtKey)
                    WHERE kind = 'bydel' AND confirmedAt IS NOT NULL;
                CREATE UNIQUE INDEX confirmedOrganisation ON unit (organisationNumber)
                    WHERE kind = 'organisasjon' AND confirmedAt IS NOT NULL;

                CREATE TABLE unitEvent (
                    id INTEGER NOT NULL PRIMARY KEY,
                    unit TEXT NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
                    at INTEGER NOT NULL,
                    role TEXT NOT NULL,
                    person TEXT REFERENCES person (id) ON DELETE SET NULL,
                    what TEXT NOT NULL,
                    about TEXT
                ) STRICT;
                CREATE INDEX unitEventByUnit ON unitEvent (unit, id);
                CREATE INDEX unitEventByPerson ON unitEvent (person);
                """)
    }

    private static func peopleTables(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE person (
                    id TEXT NOT NULL PRIMARY KEY,
                    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 2000),
                    address TEXT NOT NULL CHECK (length(address) BETWEEN 3 AND 254),
                    addressKey TEXT NOT NULL UNIQUE,
                    language TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
                    madeAt INTEGER NOT NULL
                ) STRICT;

                CREATE TABLE member (
                    unit TEXT NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
                    person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
                    role TEXT NOT NULL CHECK (role IN ('contact', 'colleague', 'reader')),
                    since INTEGER NOT NULL,
                    PRIMARY KEY (unit, person)
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX memberByPerson ON member (person);

                CREATE TABLE colleagueInvitation (
                    id TEXT NOT NULL PRIMARY KEY,
                    unit TEXT NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
                    address TEXT NOT NULL CHECK (length(address) BETWEEN 3 AND 254),
                    addressKey TEXT NOT NULL,
                    role TEXT NOT NULL CHECK (role IN ('contact', 'colleague', 'reader')),
                    invitedBy TEXT REFERENCES person (id) ON DELETE SET NULL,
                    madeAt INTEGER NOT NULL,
                    until INTEGER NOT NULL,
                    UNIQUE (unit, addressKey)
                ) STRICT;
                CREATE INDEX colleagueInvitationByAddress ON colleagueInvitation (addressKey);
                CREATE INDEX colleagueInvitationByInviter ON colleagueInvitation (invitedBy);

                CREATE TABLE signIn (
                    id INTEGER NOT NULL PRIMARY KEY,
                    address TEXT NOT NULL CHECK (length(address) BETWEEN 3 AND 254),
                    addressKey TEXT NOT NULL,
                    language TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
                    fingerprint TEXT UNIQUE,
                    digits TEXT,
                    session INTEGER REFERENCES session (id) ON DELETE SET NULL,
                    wrong INTEGER NOT NULL,
                    isLasting INTEGER NOT NULL CHECK (isLasting IN (0, 1)),
                    madeAt INTEGER NOT NULL,
                    until INTEGER NOT NULL,
                    usedAt INTEGER
                ) STRICT;
                CREATE INDEX signInByAddress ON signIn (addressKey, madeAt);
                CREATE INDEX signInBySession ON signIn (session);
                CREATE INDEX signInByEnd ON signIn (until);
                """)
    }

    private static func letterTable(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE letter (
                    id TEXT NOT NULL PRIMARY KEY,
                    unit TEXT REFERENCES unit (id) ON DELETE CASCADE,
                    purpose TEXT NOT NULL UNIQUE,
                    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
                    address TEXT NOT NULL CHECK (length(address) BETWEEN 3 AND 254),
                    addressKey TEXT NOT NULL,
                    language TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
                    site TEXT NOT NULL CHECK (length(site) BETWEEN 8 AND 500),
                    signIn INTEGER REFERENCES signIn (id) ON DELETE CASCADE,
                    invitation TEXT REFERENCES colleagueInvitation (id) ON DELETE CASCADE,
                    asker TEXT COLLATE NOCASE CHECK (length(asker) BETWEEN 3 AND 254),
                    state TEXT NOT NULL CHECK (
                        state IN ('waiting', 'underWay', 'sent', 'lying', 'delivered', 'refused', 'unsure')),
                    madeAt INTEGER NOT NULL,
                    triedAt INTEGER,
                    nextAt INTEGER,
                    tries INTEGER NOT NULL,
                    answer TEXT CHECK (length(answer) BETWEEN 1 AND 4000)
                ) STRICT;
                CREATE INDEX letterByUnit ON letter (unit, state, madeAt);
                CREATE INDEX letterByAddress ON letter (addressKey, madeAt);
                CREATE INDEX letterByState ON letter (state, nextAt);
                CREATE INDEX letterBySignIn ON letter (signIn);
                CREATE INDEX letterByInvitation ON letter (invitation);
                """)
    }
}
