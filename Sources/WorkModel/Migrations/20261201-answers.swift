import GRDB

extension Migrations {
    /// Which dugnad an answer is about, so that places are counted without looking at everybody who is invited. It follows
    /// the invitee, who never moves to another.
    static func answers20261201(_ db: Database) throws {
        try db.execute(
            sql: """
                ALTER TABLE answer ADD COLUMN dugnad TEXT;
                UPDATE answer SET dugnad = (SELECT dugnad FROM invitee WHERE invitee.id = answer.invitee);
                CREATE INDEX answerByDugnad ON answer (dugnad, state, people);
                CREATE TRIGGER answerIsAboutDugnad AFTER INSERT ON answer BEGIN
                    UPDATE answer SET dugnad = (SELECT dugnad FROM invitee WHERE id = NEW.invitee)
                        WHERE invitee = NEW.invitee;
                END;
                """)
    }
}
