import GRDB

extension Migrations {
    /// What those who hold a dugnad bring to it: figures of their own, and what money ideas can get.
    static func brought20261129(_ db: Database) throws {
        try db.execute(
            sql: """
                ALTER TABLE dugnad ADD COLUMN funding TEXT CHECK (length(funding) BETWEEN 1 AND 10000);
                CREATE TABLE ownFigure (
                    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
                    position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 3),
                    value TEXT NOT NULL CHECK (length(value) BETWEEN 1 AND 240),
                    label TEXT NOT NULL CHECK (length(label) BETWEEN 1 AND 1200),
                    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2100),
                    source TEXT NOT NULL CHECK (length(source) BETWEEN 1 AND 1200),
                    PRIMARY KEY (dugnad, position)
                ) STRICT, WITHOUT ROWID;
                """)
    }
}
