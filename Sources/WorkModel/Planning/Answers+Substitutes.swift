import GRDB
import Words

/// Somebody who cannot come sends another, by address. The place is kept for a while, and the one who is sent gets an
/// invitation of their own.
extension Database {
    /// - Parameter hadPlace: who had a place, or there is one for in time, keeps it meanwhile.
    func send(_ address: EmailAddress, insteadOf first: Invitee, hadPlace: Bool, in dugnad: Dugnad) throws {
        let isThere = try Bool.fetchOne(
            self, sql: "SELECT EXISTS (SELECT 1 FROM invitee WHERE dugnad = ? AND addressKey = ?)",
            arguments: [dugnad.id, address.key])
        guard isThere != true else { throw Problems(AnswerDraft.Field.address, .isInvitedAlready) }
        guard try mayBeSent(address, by: first, in: dugnad) else {
            throw Problems(AnswerDraft.Field.address, .tooManySent)
        }
        let signUp = try signUp(of: dugnad.id)
        let now = try now
        guard
            let until = KeptPlace.untilSubstitute(from: now, deadline: signUp?.deadline, start: dugnad.plannedStart)
        else { throw Refusal.tooLateToSend }
        let other = Invitee.ID.new()
        try execute(
            sql: """
                INSERT INTO invitee (id, dugnad, kind, body, address, addressKey, way, version, madeAt)
                VALUES (?, ?, ?, ?, ?, ?, 'substitute', 1, ?)
                """,
            arguments: [
                other, dugnad.id, first.kind.rawValue, first.body, address.text, address.key, now,
            ])
        let isInTime = signUp?.isLate(at: now) != true
        let kept = try hadPlace || (isInTime && places(in: dugnad.id).hasRoom(for: 1)) ? 1 : 0
        try execute(sql: "DELETE FROM substitute WHERE invitee = ?", arguments: [first.id])
        try Substitute(invitee: first.id, other: other, people: kept, until: until).insert(self)
        guard let invitee = try Invitee.fetchOne(self, key: other) else { return }
        try write(.invited, to: invitee, of: dugnad, purpose: "1")
    }

    /// Nobody makes the site write to many: three are sent by one, and an address gets three letters an hour.
    private func mayBeSent(_ address: EmailAddress, by first: Invitee, in dugnad: Dugnad) throws -> Bool {
        let counts = try Row.fetchOne(
            self,
            sql: """
                SELECT (SELECT count(*) FROM letter WHERE addressKey = :key AND madeAt > :since) AS toThis,
                    (SELECT count(*) FROM letter WHERE invitee = :first AND kind = 'receipt' AND madeAt > :day) AS byThis
                """,
            arguments: [
                "key": address.key, "since": try now - .hours(1), "first": first.id, "day": try now - .days(1),
            ])
        return (counts?["toThis"] ?? 0) < 3 && (counts?["byThis"] ?? 0) < 10
    }
}

extension Problem {
    fileprivate static let tooManySent = Problem(
        Phrase(
            nb: "Det er sendt mange brev herfra i dag. Ring kontaktpersonen, eller prøv igjen i morgen.",
            nn: "Det er sendt mange brev herfrå i dag. Ring kontaktpersonen, eller prøv igjen i morgon.",
            en: "Many letters have gone from here today. Ring the contact person, or try again tomorrow."))
}

extension Refusal {
    fileprivate static let tooLateToSend = Refusal(
        Phrase(
            nb: "Det er for kort tid igjen til at en annen rekker å svare. Ring kontaktpersonen.",
            nn: "Det er for kort tid igjen til at ein annan rekk å svare. Ring kontaktpersonen.",
            en: "There is too little time left for somebody else to answer. Ring the contact person."))
}
