import GRDB

extension Migrations {
    /// What those who are invited have answered, and what there is to answer to: places, a deadline, links.
    static func answers20261130(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE answer (
                    invitee TEXT NOT NULL PRIMARY KEY REFERENCES invitee (id) ON DELETE CASCADE,
                    state TEXT NOT NULL CHECK (
                        state IN ('coming', 'notComing', 'sentOn', 'unsure', 'waiting', 'late')),
                    people INTEGER NOT NULL CHECK (people BETWEEN 1 AND 50),
                    young INTEGER NOT NULL DEFAULT 0 CHECK (young BETWEEN 0 AND people),
                    isByHand INTEGER NOT NULL DEFAULT 0 CHECK (isByHand IN (0, 1)),
                    version INTEGER NOT NULL,
                    answeredAt INTEGER NOT NULL
                ) STRICT, WITHOUT ROWID;

                CREATE TABLE signUp (
                    dugnad TEXT NOT NULL PRIMARY KEY REFERENCES dugnad (id) ON DELETE CASCADE,
                    page TEXT NOT NULL UNIQUE CHECK (length(page) BETWEEN 8 AND 40),
                    isOpen INTEGER NOT NULL CHECK (isOpen IN (0, 1)),
                    capacity INTEGER CHECK (capacity BETWEEN 1 AND 2000),
                    deadline INTEGER,
                    perBody INTEGER CHECK (perBody BETWEEN 1 AND 50),
                    site TEXT NOT NULL CHECK (length(site) BETWEEN 8 AND 500),
                    sentAt INTEGER,
                    version INTEGER NOT NULL
                ) STRICT, WITHOUT ROWID;
                """)
        try keptPlaces(db)
        try aroundAnswers(db)
    }

    /// Places that wait for somebody, each until a minute.
    private static func keptPlaces(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE placeOffer (
                    invitee TEXT NOT NULL PRIMARY KEY REFERENCES invitee (id) ON DELETE CASCADE,
                    people INTEGER NOT NULL CHECK (people BETWEEN 1 AND 50),
                    madeAt INTEGER NOT NULL,
                    until INTEGER NOT NULL,
                    endedAt INTEGER
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX placeOfferByEnd ON placeOffer (until) WHERE endedAt IS NULL;

                CREATE TABLE substitute (
                    invitee TEXT NOT NULL PRIMARY KEY REFERENCES invitee (id) ON DELETE CASCADE,
                    other TEXT NOT NULL UNIQUE REFERENCES invitee (id) ON DELETE CASCADE,
                    people INTEGER NOT NULL CHECK (people BETWEEN 0 AND 50),
                    until INTEGER NOT NULL,
                    endedAt INTEGER
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX substituteByEnd ON substitute (until) WHERE endedAt IS NULL;
                """)
    }

    private static func aroundAnswers(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE answerLink (
                    fingerprint TEXT NOT NULL PRIMARY KEY,
                    invitee TEXT NOT NULL REFERENCES invitee (id) ON DELETE CASCADE,
                    letter TEXT,
                    madeAt INTEGER NOT NULL
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX answerLinkByInvitee ON answerLink (invitee);
                CREATE INDEX answerLinkByLetter ON answerLink (letter, madeAt);

                CREATE TABLE need (
                    invitee TEXT NOT NULL PRIMARY KEY REFERENCES invitee (id) ON DELETE CASCADE,
                    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 4000),
                    writtenAt INTEGER NOT NULL
                ) STRICT, WITHOUT ROWID;

                CREATE TABLE notAgain (
                    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
                    fingerprint TEXT NOT NULL,
                    PRIMARY KEY (dugnad, fingerprint)
                ) STRICT, WITHOUT ROWID;

                ALTER TABLE letter ADD COLUMN invitee TEXT REFERENCES invitee (id) ON DELETE CASCADE;
                ALTER TABLE letter ADD COLUMN dugnad TEXT REFERENCES dugnad (id) ON DELETE CASCADE;
                ALTER TABLE letter ADD COLUMN told TEXT CHECK (length(told) BETWEEN 2 AND 4000);
                CREATE INDEX letterByInvitee ON letter (invitee, kind);
                CREATE INDEX letterByDugnad ON letter (dugnad);
                """)
    }
}
