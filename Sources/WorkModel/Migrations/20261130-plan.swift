import GRDB

extension Migrations {
    /// What is agreed on before a dugnad, and the tasks counted back from its day.
    static func plan20261130(_ db: Database) throws {
        try db.execute(sql: "ALTER TABLE dugnad ADD COLUMN plannedFor TEXT CHECK (length(plannedFor) BETWEEN 4 AND 30);")
    }
}
