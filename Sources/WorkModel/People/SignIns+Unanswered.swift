import GRDB
import Words

/// What is asked for and gets no letter, because there have been too many. It looks the same to whoever asks, so there
/// is a row for it; only few of these are kept.
extension SignIns {
    package static let mostUnansweredInBrowser = 1
    package static let mostUnansweredToAddress = 10
    /// As many as the letters that strangers cause in an hour.
    package static let mostUnanswered = 600
}

extension Database {
    /// The newest stay, among them what has just been asked. With an older one goes the browser that has done nothing
    /// else.
    func keepFewUnanswered(to address: EmailAddress, in session: Int64) throws {
        try keepNewest(SignIns.mostUnansweredInBrowser, of: "session = ?", [session])
        try keepNewest(SignIns.mostUnansweredToAddress, of: "addressKey = ?", [address.key])
        try keepNewest(SignIns.mostUnanswered, of: "TRUE", [])
    }

    private func keepNewest(_ most: Int, of which: String, _ arguments: StatementArguments) throws {
        let browsers = try Int64.fetchAll(
            self,
            sql: """
                DELETE FROM signIn WHERE id IN (
                    SELECT id FROM signIn WHERE \(which) AND fingerprint IS NULL AND digits IS NULL
                    AND NOT EXISTS (SELECT 1 FROM letter WHERE letter.signIn = signIn.id)
                    ORDER BY id DESC LIMIT -1 OFFSET ?
                ) RETURNING ifnull(session, 0)
                """, arguments: arguments + [most])
        for browser in browsers {
            try execute(
                sql: """
                    DELETE FROM session WHERE id = ? AND signedInAt IS NULL
                    AND NOT EXISTS (SELECT 1 FROM sessionLink WHERE sessionLink.session = session.id)
                    AND NOT EXISTS (SELECT 1 FROM signIn WHERE signIn.session = session.id)
                    """, arguments: [browser])
        }
    }

    /// What digits are held against: the latest letter to the address that this browser has asked for last. When no more
    /// letters go to it, the one that came still works.
    func answerable(in session: Secret, at now: Moment) throws -> WayIn? {
        guard let latest = try asked(in: session, at: now) else { return nil }
        guard latest.digits == nil else { return latest }
        let written = try WayIn.fetchOne(
            self,
            sql: """
                SELECT signIn.* FROM signIn JOIN session ON session.id = signIn.session
                WHERE session.fingerprint = ? AND addressKey = ? AND digits IS NOT NULL
                ORDER BY signIn.id DESC LIMIT 1
                """, arguments: [session.fingerprint, latest.address.key])
        return written.flatMap { $0.isOpen(at: now) && $0.wrong < SignIns.mostWrong ? $0 : nil } ?? latest
    }
}
