import GRDB

extension Migrations {
    /// What a dugnad is called by those who hold it, and what they want with it. A sign that people count as one can be
    /// made of ten code points, and the database counts those.
    static func about20261129(_ db: Database) throws {
        try db.execute(
            sql: """
                ALTER TABLE dugnad ADD COLUMN title TEXT CHECK (length(title) BETWEEN 1 AND 800);
                ALTER TABLE dugnad ADD COLUMN aims TEXT CHECK (length(aims) BETWEEN 1 AND 6000);
                """)
    }
}
