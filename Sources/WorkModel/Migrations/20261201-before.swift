import Foundation
import GRDB

extension Migrations {
    /// One deadline, people whom a unit may ask next time too, an invitation in their own words, and a dugnad in a place
    /// where some come by video.
    static func before20261201(_ db: Database) throws {
        try db.execute(
            sql: """
                ALTER TABLE dugnad ADD COLUMN alsoByVideo TEXT
                    CHECK (length(alsoByVideo) <= 5000 AND (alsoByVideo IS NULL OR isByVideo IS NOT 1));

                CREATE TABLE keptPerson (
                    id TEXT NOT NULL PRIMARY KEY,
                    unit TEXT NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
                    variant TEXT NOT NULL CHECK (variant IN ('kommune', 'organisasjon', 'ung')),
                    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
                    body TEXT CHECK (length(body) BETWEEN 1 AND 2000),
                    role TEXT CHECK (length(role) BETWEEN 1 AND 2000),
                    name TEXT CHECK (length(name) BETWEEN 1 AND 2000),
                    address TEXT NOT NULL CHECK (length(address) BETWEEN 3 AND 500),
                    addressKey TEXT NOT NULL CHECK (length(addressKey) BETWEEN 3 AND 500),
                    saidAt INTEGER NOT NULL,
                    until INTEGER NOT NULL CHECK (until > saidAt),
                    UNIQUE (unit, addressKey)
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX keptPersonByEnd ON keptPerson (until);

                CREATE TABLE keptPersonLink (
                    fingerprint TEXT NOT NULL PRIMARY KEY CHECK (length(fingerprint) = 64),
                    person TEXT NOT NULL REFERENCES keptPerson (id) ON DELETE CASCADE
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX keptPersonLinkByPerson ON keptPersonLink (person);

                CREATE TABLE ownInvitation (
                    dugnad TEXT NOT NULL PRIMARY KEY REFERENCES dugnad (id) ON DELETE CASCADE,
                    language TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
                    subject TEXT CHECK (length(subject) BETWEEN 1 AND 2000),
                    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 80000),
                    sawFingerprint TEXT NOT NULL CHECK (length(sawFingerprint) IN (0, 64)),
                    version INTEGER NOT NULL
                ) STRICT, WITHOUT ROWID;
                """)
        try oneDeadline20261201(db)
    }

    /// Where people sign up, the deadline is the one that answers are held to, and stands in the invitation no more. One
    /// that stood in the invitation alone holds until that day is over, or until the minute before it begins.
    private static func oneDeadline20261201(_ db: Database) throws {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT signUp.dugnad, invitation.deadline, dugnad.plannedStart FROM signUp
                    JOIN invitation ON invitation.dugnad = signUp.dugnad JOIN dugnad ON dugnad.id = signUp.dugnad
                WHERE signUp.deadline IS NULL AND invitation.deadline IS NOT NULL
                """)
        for row in rows {
            guard let day = lastMinute20261201(of: row["deadline"]) else { continue }
            let (dugnad, begins): (String, Int64) = (row["dugnad"], row["plannedStart"])
            let isThatDay = (day - 86_340_000...day).contains(begins)
            try db.execute(
                sql: "UPDATE signUp SET deadline = ? WHERE dugnad = ?",
                arguments: [isThatDay ? begins / 60_000 * 60_000 - 60_000 : day, dugnad])
        }
        try db.execute(
            sql: """
                UPDATE invitation SET deadline = NULL, version = version + 1
                WHERE deadline IS NOT NULL AND dugnad IN (SELECT dugnad FROM signUp)
                """)
    }

    /// 23.59 in Norway, in milliseconds.
    private static func lastMinute20261201(of day: String) -> Int64? {
        let numbers = day.split(separator: "-").compactMap { Int($0) }
        guard numbers.count == 3, let oslo = TimeZone(identifier: "Europe/Oslo") else { return nil }
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = oslo
        let parts = DateComponents(year: numbers[0], month: numbers[1], day: numbers[2], hour: 23, minute: 59)
        return calendar.date(from: parts).map { Int64($0.timeIntervalSince1970.rounded()) * 1000 }
    }
}
