import GRDB
import Words

/// How many letters an address gets.
extension Database {
    /// At most three letters an hour go to one address, whoever causes them, and strangers cause so many in all, so that
    /// the site is nobody's tool for flooding others.
    func mayWrite(to address: EmailAddress) throws -> Bool {
        let since = try now - .hours(1)
        let counts = try Row.fetchOne(
            self,
            sql: """
                SELECT (SELECT count(*) FROM letter WHERE addressKey = ? AND madeAt > ? AND dugnad IS NULL) AS toThis,
                    (SELECT count(*) FROM letter WHERE madeAt > ?
                        AND kind IN ('signIn', 'letIn', 'confirmation', 'newAddress', 'colleague', 'guest')) AS ofStrangers
                """, arguments: [address.key, since, since])
        guard let counts else { return false }
        return (counts["toThis"] as Int) < 3 && (counts["ofStrangers"] as Int) < 600
    }

    /// What letters are about is going to be deleted. Those that have gone out count for the rest of their hour, about nothing:
    /// asking, taking it back and asking again is no way to send more.
    func keepCounting(_ which: String, _ arguments: StatementArguments) throws {
        try execute(
            sql: """
                UPDATE letter SET unit = NULL, invitation = NULL, guestInvitation = NULL, addressChange = NULL,
                    request = NULL, asker = NULL, owner = NULL
                WHERE (\(which)) AND state IN ('underWay', 'sent', 'unsure') AND madeAt > ?
                """, arguments: arguments + [try now - .hours(1)])
    }

    /// Those of an hour ago do not count any more.
    func forgetLettersAboutNothing(at now: Moment) throws {
        try execute(
            sql: """
                DELETE FROM letter WHERE unit IS NULL AND dugnad IS NULL AND signIn IS NULL AND addressChange IS NULL
                AND request IS NULL AND kind <> 'unitsWaiting' AND madeAt <= ?
                """, arguments: [now - .hours(1)])
    }
}
