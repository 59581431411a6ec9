import GRDB

extension Migrations {
    /// People meet by video: then the place is a link, and the tables are rooms.
    static func video20261129(_ db: Database) throws {
        try db.execute(sql: "ALTER TABLE dugnad ADD COLUMN isByVideo INTEGER CHECK (isByVideo IN (0, 1))")
    }
}
