import GRDB

extension Migrations {
    /// What is brought to a dugnad, who may write, and who said a note: in one step from the form that landed before it.
    static func night20261129(_ db: Database) throws {
        for part in [brought20261129, closed20261129, origins20261129] { try part(db) }
    }
}
