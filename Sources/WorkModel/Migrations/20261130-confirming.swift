import GRDB

extension Migrations {
    /// The other ways a unit is confirmed: addresses that the operator has listed, the letters to them, and what is told
    /// when another one is confirmed.
    static func confirming20261130(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE confirmingAddress (
                    number TEXT NOT NULL CHECK (
                        number GLOB '[0-9][0-9][0-9][0-9]'
                        OR number GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]'),
                    districtKey TEXT NOT NULL CHECK (length(districtKey) <= 2000),
                    address TEXT NOT NULL CHECK (length(address) BETWEEN 3 AND 254),
                    PRIMARY KEY (number, districtKey),
                    CHECK (districtKey = '' OR length(number) = 4)
                ) STRICT, WITHOUT ROWID;

                CREATE TABLE confirmationRequest (
                    id INTEGER NOT NULL PRIMARY KEY,
                    unit TEXT NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
                    asker TEXT REFERENCES person (id) ON DELETE SET NULL,
                    addressKey TEXT NOT NULL CHECK (length(addressKey) BETWEEN 3 AND 254),
                    fingerprint TEXT UNIQUE,
                    madeAt INTEGER NOT NULL,
                    until INTEGER NOT NULL,
                    answer TEXT CHECK (answer IN ('yes', 'no')),
                    answeredAt INTEGER,
                    CHECK ((answer IS NULL) = (answeredAt IS NULL))
                ) STRICT;
                CREATE INDEX confirmationRequestByUnit ON confirmationRequest (unit, id);
                CREATE INDEX confirmationRequestByAsker ON confirmationRequest (asker, madeAt);
                CREATE INDEX confirmationRequestByEnd ON confirmationRequest (until);
                ALTER TABLE letter ADD COLUMN request INTEGER REFERENCES confirmationRequest (id) ON DELETE CASCADE;
                CREATE INDEX letterByRequest ON letter (request);

                CREATE TABLE placeTaken (
                    unit TEXT NOT NULL PRIMARY KEY REFERENCES unit (id) ON DELETE CASCADE,
                    byUnit TEXT NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
                    toldAt INTEGER NOT NULL
                ) STRICT;
                CREATE INDEX placeTakenByUnit ON placeTaken (byUnit);
                """)
    }
}
