import GRDB
import Words

/// Names and addresses of those who were invited go before the rest of the list. What kind they were, and from where,
/// stays.
extension Database {
    func forgetInvitedPeople(of dugnad: Dugnad.ID) throws {
        try execute(
            sql: "UPDATE invitee SET name = NULL, address = NULL, addressKey = NULL WHERE dugnad = ?",
            arguments: [dugnad])
    }

    /// Also of those that are nobody's, which keep none.
    func forgetInvitedPeople(ofDugnaderBefore moment: Moment) throws {
        try execute(
            sql: """
                UPDATE invitee SET name = NULL, address = NULL, addressKey = NULL
                WHERE (name IS NOT NULL OR address IS NOT NULL)
                    AND dugnad IN (SELECT id FROM dugnad WHERE plannedEnd <= ? OR unit IS NULL)
                """, arguments: [moment])
    }
}
