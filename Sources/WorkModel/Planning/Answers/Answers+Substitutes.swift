import GRDB
import Words

/// Somebody who cannot come sends another, by address. The place is kept for a while, and the one who is sent gets an
/// invitation of their own.
extension Database {
    /// Whoever stands on the list and has not answered is asked once more, and the place is kept for them. Who has answered
    /// already, or has asked not to be written to, gets no letter. The one who sends is told of neither: the place is kept
    /// as it would be, for nobody.
    ///
    /// - Parameters:
    ///   - times: how often the invitation has been sent on, with this.
    ///   - hadPlace: who had a place, or there is one for in time, keeps it meanwhile.
    func send(
        _ address: EmailAddress, insteadOf first: Invitee, times: Int, hadPlace: Bool, in dugnad: Dugnad
    ) throws {
        // What is refused is refused whoever it is to, so that nobody learns who is invited.
        try checkSending(to: address, times: times, in: dugnad)
        let signUp = try signUp(of: dugnad.id)
        let now = try now
        guard
            let until = KeptPlace.untilSubstitute(from: now, deadline: signUp?.deadline, start: dugnad.plannedStart)
        else { throw Refusal.tooLateToSend }
        let isInTime = signUp?.isLate(at: now) != true && signUp?.isChosen != true
        let kept = try hadPlace || (isInTime && places(in: dugnad.id).hasRoom(for: 1)) ? 1 : 0
        let other = try whoIsAsked(at: address, insteadOf: first)
        try execute(
            sql: "DELETE FROM substitute WHERE invitee = :first OR (other = :first AND :isForNobody)",
            arguments: ["first": first.id, "isForNobody": other == nil])
        try Substitute(invitee: first.id, other: other?.id ?? first.id, people: kept, until: until).insert(self)
        if let other {
            try writeAgain(.invited, to: other, of: dugnad, purpose: "sent by \(first.id) \(now.milliseconds)")
        }
    }

    /// A letter in place of the one that has not gone.
    func writeAgain(_ kind: Letter.Kind, to invitee: Invitee, of dugnad: Dugnad, purpose: String) throws {
        try execute(
            sql: "DELETE FROM letter WHERE invitee = ? AND kind = ? AND state IN ('waiting', 'lying')",
            arguments: [invitee.id, kind.rawValue])
        try write(kind, to: invitee, of: dugnad, purpose: purpose)
    }

    /// Nobody makes the site write to many: an invitation is sent on three times, by whoever has it, and an address gets
    /// three letters an hour.
    private func checkSending(to address: EmailAddress, times: Int, in dugnad: Dugnad) throws {
        guard times <= Answer.mostTimesSentOn else {
            throw Problems(AnswerDraft.Field.address, .sentOnTooOften)
        }
        guard try hasRoomOnTheList(of: dugnad.id) else { throw Refusal.listHasNoRoom }
        let letters = try Int.fetchOne(
            self, sql: "SELECT count(*) FROM letter WHERE addressKey = ? AND madeAt > ?",
            arguments: [address.key, try now - .hours(1)])
        guard letters ?? 0 < 3 else { throw Problems(AnswerDraft.Field.address, .tooManySent) }
    }

    /// Whoever is asked at that address: somebody who stands on the list and is silent, or somebody new. Nil when they have
    /// answered, have been sent by another already, or have asked not to be written to.
    private func whoIsAsked(at address: EmailAddress, insteadOf first: Invitee) throws -> Invitee? {
        guard try !isLeftAlone(address, in: first.dugnad) else { return nil }
        let there = try Invitee.fetchOne(
            self, sql: "SELECT * FROM invitee WHERE dugnad = ? AND addressKey = ?",
            arguments: [first.dugnad, address.key])
        guard let there else { return try invite(address, insteadOf: first) }
        let isTaken = try Bool.fetchOne(
            self,
            sql: """
                SELECT EXISTS (SELECT 1 FROM answer WHERE invitee = :id)
                    OR EXISTS (SELECT 1 FROM substitute WHERE other = :id AND invitee <> :first)
                """, arguments: ["id": there.id, "first": first.id])
        return isTaken == true ? nil : there
    }

    private func invite(_ address: EmailAddress, insteadOf first: Invitee) throws -> Invitee {
        let facts = InviteeFacts(kind: first.kind, body: first.body, role: nil, name: nil, address: address)
        let other = Invitee(facts, in: first.dugnad, way: .substitute, at: try now)
        try other.insert(self)
        return other
    }

    /// How often an invitation has been sent on: whoever was sent goes on counting from the one who sent them. Who was
    /// sent by somebody that has sent another since can send nobody.
    func timesSentOn(_ invitee: Invitee, _ answer: Answer?) throws -> Int {
        if let answer { return answer.sentOnTimes }
        let before = try Int.fetchOne(
            self,
            sql: """
                SELECT answer.sentOnTimes FROM substitute JOIN answer ON answer.invitee = substitute.invitee
                WHERE substitute.other = ?
                """, arguments: [invitee.id])
        return before ?? (invitee.way == .substitute ? Answer.mostTimesSentOn : 0)
    }

    func hasRoomOnTheList(of dugnad: Dugnad.ID) throws -> Bool {
        let count = try Int.fetchOne(self, sql: "SELECT count(*) FROM invitee WHERE dugnad = ?", arguments: [dugnad])
        return count ?? 0 < Invitees.most
    }
}

extension Problem {
    fileprivate static let sentOnTooOften = Problem(
        Phrase(
            nb: "Denne invitasjonen er sendt videre tre ganger. Ring kontaktpersonen, eller svar at du ikke kan.",
            nn: "Denne invitasjonen er send vidare tre gonger. Ring kontaktpersonen, eller svar at du ikkje kan.",
            en: "This invitation has been sent on three times. Ring the contact person, or answer that you cannot come."
        ))

    fileprivate static let tooManySent = Problem(
        Phrase(
            nb: "Den adressen har fått mange brev i dag. Ring kontaktpersonen, eller prøv igjen om en time.",
            nn: "Den adressa har fått mange brev i dag. Ring kontaktpersonen, eller prøv igjen om ein time.",
            en: "That address has had many letters today. Ring the contact person, or try again in an hour."))
}

extension Refusal {
    fileprivate static let tooLateToSend = Refusal(
        Phrase(
            nb: "Det er for kort tid igjen til at en annen rekker å svare. Ring kontaktpersonen.",
            nn: "Det er for kort tid igjen til at ein annan rekk å svare. Ring kontaktpersonen.",
            en: "There is too little time left for somebody else to answer. Ring the contact person."))

    static let listHasNoRoom = Refusal(
        Phrase(
            nb: "Lista er full, så det er ikke plass til flere. Skriv til den som inviterer.",
            nn: "Lista er full, så det er ikkje plass til fleire. Skriv til den som inviterer.",
            en: "The list is full, so there is no room for more. Write to whoever invites."))
}
