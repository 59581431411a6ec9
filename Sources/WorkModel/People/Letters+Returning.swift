import GRDB
import Words

/// What comes back: a server that had taken a letter could not deliver it.
extension Letters {
    /// How far a mailbox has been read; nil when it has not been.
    package func place(in mailbox: String) async throws -> MailboxPlace? {
        try await store.read { db in try MailboxPlace.fetchOne(db, key: mailbox) }
    }

    /// Marks the letters that did not come, and where in the mailbox that was read. Read once more, nothing happens.
    ///
    /// - Returns: how many letters came back now.
    @discardableResult
    package func takeReturns(_ returns: [LetterReturn], upTo place: MailboxPlace?) async throws -> Int {
        try await store.write { db in
            let count = try returns.count { try db.comesBack($0) }
            if let place {
                try db.execute(sql: "DELETE FROM mailboxPlace WHERE mailbox <> ?", arguments: [place.mailbox])
                try place.save(db)
            }
            return count
        }
    }

    /// Those who are asked to join a unit, or to lead one of its dugnader, and whose letter did not come.
    package func unreached(of unit: Unit.ID) async throws -> (
        colleagues: Set<ColleagueInvitation.ID>, guests: Set<GuestInvitation.ID>
    ) {
        try await store.read { db in
            (
                try ColleagueInvitation.ID.fetchSet(
                    db, sql: Database.unreached("invitation", within: "unit"), arguments: [unit]),
                try GuestInvitation.ID.fetchSet(
                    db, sql: Database.unreached("guestInvitation", within: "unit"), arguments: [unit])
            )
        }
    }
}

extension Database {
    /// Whoever got no letter, and has not been sent another since.
    static func unreached(_ who: String, within owner: String) -> String {
        "SELECT DISTINCT \(who) FROM letter WHERE \(owner) = ? AND \(who) IS NOT NULL AND \(isUnreached(who))"
    }

    /// A letter did not arrive, and no later one has.
    static func isUnreached(_ who: String) -> String {
        """
        letter.state = 'refused' AND NOT EXISTS (
            SELECT 1 FROM letter AS later
            WHERE later.\(who) = letter.\(who) AND later.state IN ('sent', 'delivered') AND later.triedAt > letter.triedAt)
        """
    }

    /// - Returns: whether a letter is marked now.
    fileprivate func comesBack(_ report: LetterReturn) throws -> Bool {
        guard let letter = try Letter.fetchOne(self, key: report.tag.letter), letter.tries == report.tag.attempt,
            let words = report.failure(at: letter.address)
        else { return false }
        try execute(
            sql: """
                UPDATE letter SET state = 'refused', nextAt = NULL, answer = ?, returnedAt = ?
                WHERE id = ? AND state IN ('underWay', 'sent', 'delivered', 'unsure')
                """, arguments: [Letters.kept(words), try now, letter.id])
        return changesCount > 0
    }
}
