import GRDB

extension Migrations {
    /// The relay: who passed it on to a dugnad, what that shows of its first steps, whom it has challenged, and who wants
    /// no letters about it.
    static func relay20261202(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE relay (
                    dugnad TEXT NOT NULL PRIMARY KEY REFERENCES dugnad (id) ON DELETE CASCADE,
                    fromClub TEXT CHECK (length(fromClub) BETWEEN 1 AND 2000),
                    challenge TEXT REFERENCES relayChallenge (id) ON DELETE SET NULL,
                    madeAt INTEGER NOT NULL,
                    page TEXT UNIQUE CHECK (length(page) BETWEEN 8 AND 40),
                    publishedAt INTEGER,
                    published TEXT CHECK (published IS NULL OR json_valid(published)),
                    CHECK (challenge IS NULL OR fromClub IS NOT NULL),
                    CHECK ((page IS NULL) = (published IS NULL) AND (page IS NULL) = (publishedAt IS NULL))
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX relayByChallenge ON relay (challenge) WHERE challenge IS NOT NULL;

                CREATE TABLE relayChallenge (
                    id TEXT NOT NULL PRIMARY KEY,
                    dugnad TEXT NOT NULL REFERENCES relay (dugnad) ON DELETE CASCADE,
                    club TEXT NOT NULL CHECK (length(club) BETWEEN 1 AND 2000),
                    clubKey TEXT NOT NULL CHECK (length(clubKey) BETWEEN 1 AND 2000),
                    baton TEXT NOT NULL UNIQUE CHECK (length(baton) BETWEEN 8 AND 40),
                    print TEXT CHECK (length(print) = 64),
                    declinedAt INTEGER,
                    madeAt INTEGER NOT NULL,
                    UNIQUE (dugnad, clubKey)
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX relayChallengeByClub ON relayChallenge (clubKey);
                CREATE INDEX relayChallengeByPrint ON relayChallenge (print) WHERE print IS NOT NULL;

                CREATE TABLE relayLink (
                    fingerprint TEXT NOT NULL PRIMARY KEY CHECK (length(fingerprint) = 64),
                    challenge TEXT NOT NULL REFERENCES relayChallenge (id) ON DELETE CASCADE,
                    madeAt INTEGER NOT NULL
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX relayLinkByChallenge ON relayLink (challenge, madeAt);

                CREATE TABLE relayStop (
                    fingerprint TEXT NOT NULL PRIMARY KEY CHECK (length(fingerprint) = 64),
                    at INTEGER NOT NULL
                ) STRICT, WITHOUT ROWID;

                CREATE TRIGGER relayLettersStayInUnit AFTER UPDATE OF unit ON dugnad WHEN NEW.unit IS NOT OLD.unit BEGIN
                    UPDATE relayChallenge SET print = NULL WHERE id IN (
                        SELECT told FROM letter
                        WHERE dugnad = NEW.id AND kind = 'relayChallenge' AND state IN ('waiting', 'lying'));
                    DELETE FROM letter WHERE dugnad = NEW.id AND kind = 'relayChallenge';
                END;
                """)
    }
}
