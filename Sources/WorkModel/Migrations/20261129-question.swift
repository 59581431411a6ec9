import GRDB

extension Migrations {
    /// What a question of the moderator's own has: its words for the wall and the groups, its colour, where its answers
    /// stand in the minutes, and whether people are told of it beforehand.
    static func question20261129(_ db: Database) throws {
        try db.execute(
            sql: """
                ALTER TABLE step ADD COLUMN ask TEXT CHECK (length(ask) BETWEEN 1 AND 2000);
                ALTER TABLE step ADD COLUMN groups TEXT CHECK (length(groups) BETWEEN 1 AND 3000);
                ALTER TABLE step ADD COLUMN card TEXT CHECK (card IN ('blue', 'orange'));
                ALTER TABLE step ADD COLUMN records TEXT
                    CHECK (records IN ('strengths', 'persons', 'ways', 'ideas'));
                ALTER TABLE step ADD COLUMN isAnnounced INTEGER CHECK (isAnnounced IN (0, 1));
                """)
    }
}
