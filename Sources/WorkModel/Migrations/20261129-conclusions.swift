import GRDB

extension Migrations {
    /// What the room came to besides what it is going to do.
    static func conclusions20261129(_ db: Database) throws {
        try db.execute(
            sql: "ALTER TABLE dugnad ADD COLUMN conclusions TEXT CHECK (length(conclusions) BETWEEN 1 AND 20000)")
    }
}
