import GRDB

extension Migrations {
    /// What comes before the evening: the plan, whom to invite, and what they answer.
    static func planning20261130(_ db: Database) throws {
        try plan20261130(db)
        try invitees20261130(db)
        try answers20261130(db)
        try seats20261130(db)
        try guests20261130(db)
        try addresses20261130(db)
        try unitPapers20261130(db)
    }
}
