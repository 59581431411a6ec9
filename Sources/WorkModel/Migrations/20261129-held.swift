import GRDB

extension Migrations {
    /// When a dugnad that was over before it was typed in was held, as well as it is known: «2020-10», «2020-autumn».
    static func held20261129(_ db: Database) throws {
        try db.execute(sql: "ALTER TABLE dugnad ADD COLUMN held TEXT CHECK (length(held) BETWEEN 7 AND 30)")
    }
}
