import Foundation
import GRDB

extension Migrations {
    /// What came of a measure, each on a day of its own. A number that whoever is responsible has told is one already:
    /// the last that each told on a day.
    static func effects20261201(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE effect (
                    id TEXT NOT NULL PRIMARY KEY,
                    measure TEXT NOT NULL REFERENCES measure (id) ON DELETE CASCADE,
                    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
                    hundredths INTEGER CHECK (hundredths BETWEEN 0 AND 9999999900),
                    exactness TEXT CHECK (exactness IN ('exact', 'about', 'atLeast')),
                    counted TEXT CHECK (length(counted) BETWEEN 1 AND 1000),
                    words TEXT CHECK (length(words) BETWEEN 1 AND 4000),
                    cost TEXT CHECK (length(cost) BETWEEN 1 AND 4000),
                    learned TEXT CHECK (length(learned) BETWEEN 1 AND 20000),
                    told TEXT REFERENCES ownersWord (id) ON DELETE SET NULL,
                    madeAt INTEGER NOT NULL,
                    version INTEGER NOT NULL,
                    CHECK ((hundredths IS NULL) = (exactness IS NULL)),
                    CHECK (hundredths IS NOT NULL OR words IS NOT NULL)
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX effectByMeasure ON effect (measure, day);
                CREATE INDEX effectByWord ON effect (told) WHERE told IS NOT NULL;
                """)
        try takeInTold20261201(db)
    }

    private static func takeInTold20261201(_ db: Database) throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: "Europe/Oslo") ?? .gmt
        let rows = try Row.fetchAll(
            db,
            sql:
                "SELECT id, measure, owner, at FROM ownersWord WHERE hundredths IS NOT NULL ORDER BY at DESC, rowid DESC"
        )
        var taken: Set<[String]> = []
        for row in rows {
            let milliseconds: Int64 = row["at"]
            let date = Date(timeIntervalSince1970: Double(milliseconds) / 1000)
            let parts = calendar.dateComponents([.year, .month, .day], from: date)
            func digits(_ number: Int?, _ count: Int) -> String {
                let text = String(number ?? 0)
                return String(repeating: "0", count: max(0, count - text.count)) + text
            }
            let day = [digits(parts.year, 4), digits(parts.month, 2), digits(parts.day, 2)].joined(separator: "-")
            let (measure, owner): (String, String?) = (row["measure"], row["owner"])
            guard taken.insert([measure, owner ?? "", day]).inserted else { continue }
            try db.execute(
                sql: """
                    INSERT INTO effect
                        (id, measure, day, hundredths, exactness, counted, words, told, madeAt, version)
                    SELECT id, measure, ?, hundredths, exactness, counted, line, id, at, 1 FROM ownersWord WHERE id = ?
                    """, arguments: [day, row["id"] as String])
        }
    }
}
