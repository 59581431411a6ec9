import GRDB

extension Migrations {
    /// What the evening's second look needed, in one step from the form that landed before it.
    static func evening20261129(_ db: Database) throws {
        for part in [
            held20261129, about20261129, question20261129, conclusions20261129, time20261129, paper20261129,
            calls20261129,
        ] { try part(db) }
    }
}
