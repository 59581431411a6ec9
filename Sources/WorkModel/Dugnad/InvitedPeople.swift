import GRDB
import Words

/// Names and addresses of those who were invited go before the rest of the list. What kind they were, and from where,
/// stays.
extension Database {
    /// Whoever they were, what they needed, where they sat and what was written to them: nobody answers for it any more.
    /// What they answered stays as numbers, and nobody can sign up.
    func forgetInvitedPeople(of dugnad: Dugnad.ID) throws {
        try execute(
            sql: """
                UPDATE invitee SET name = NULL, address = NULL, addressKey = NULL WHERE dugnad = :dugnad;
                DELETE FROM need WHERE invitee IN (SELECT id FROM invitee WHERE dugnad = :dugnad);
                DELETE FROM answerLink WHERE invitee IN (SELECT id FROM invitee WHERE dugnad = :dugnad);
                DELETE FROM letter WHERE dugnad = :dugnad;
                DELETE FROM notAgain WHERE dugnad = :dugnad;
                DELETE FROM seatPlan WHERE dugnad = :dugnad;
                DELETE FROM arrival WHERE dugnad = :dugnad;
                DELETE FROM doorClosing WHERE dugnad = :dugnad;
                UPDATE signUp SET isOpen = 0 WHERE dugnad = :dugnad
                """, arguments: ["dugnad": dugnad])
    }

    /// Those without a day whose place in the calendar is past, and that may come yet.
    func withoutDayStillAhead(of moment: Moment) throws -> [Dugnad.ID] {
        try Dugnad.fetchAll(
            self, sql: "SELECT * FROM dugnad WHERE plannedFor IS NOT NULL AND plannedEnd <= ?", arguments: [moment]
        ).filter { $0.isOverAt > moment }.map(\.id)
    }

    /// `SELECT id` of those that were over at a moment.
    func over(at moment: Moment) throws -> SQL {
        "SELECT id FROM dugnad WHERE plannedEnd <= \(moment) AND id NOT IN \(try withoutDayStillAhead(of: moment))"
    }

    /// Also of those that are nobody's, which keep none.
    func forgetInvitedPeople(ofDugnaderBefore moment: Moment) throws {
        try execute(
            literal: """
                UPDATE invitee SET name = NULL, address = NULL, addressKey = NULL
                WHERE (name IS NOT NULL OR address IS NOT NULL)
                    AND (dugnad IN (\(try over(at: moment))) OR dugnad IN (SELECT id FROM dugnad WHERE unit IS NULL))
                """)
    }
}
