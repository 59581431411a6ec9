import GRDB
import Words

/// How they come: a contact person writes to them, and they say yes.
extension Guests {
    /// Invites somebody to lead a dugnad, and makes the letter that tells them. Invited once more the invitation is
    /// renewed; the same press twice makes one letter.
    ///
    /// - Parameter site: where the letter's link leads.
    /// - Throws: `Problem` of the address, `Refusal` when they lead it already, when it is over, or when there is no room.
    package func invite(_ typed: String, to id: Dugnad.ID, at site: String, by actor: Actor) async throws {
        let address = try EmailAddress(typed: typed)
        try await store.write { db in
            let (dugnad, unit) = try db.owned(id, by: actor)
            guard let invitation = try db.open(dugnad, of: unit, to: address, by: actor) else { return }
            guard try db.mayWrite(to: address) else { throw Refusal.hasGotThree }
            try db.makeLetter(
                .guest, purpose: "guest \(invitation.id) \(invitation.madeAt.milliseconds)", to: address,
                in: dugnad.language, from: site, unit: unit, guestInvitation: invitation.id)
            try db.record(.guestInvited, in: unit, by: actor, about: id.description)
        }
    }

    package func withdraw(_ invitation: GuestInvitation.ID, to id: Dugnad.ID, by actor: Actor) async throws {
        try await store.write { db in
            let (_, unit) = try db.owned(id, by: actor)
            try db.keepCounting("guestInvitation = ? AND unit = ?", [invitation, unit])
            try db.execute(
                sql: "DELETE FROM guestInvitation WHERE id = ? AND dugnad = ?", arguments: [invitation, id])
            guard db.changesCount > 0 else { return }
            try db.record(.guestInvitationWithdrawn, in: unit, by: actor, about: id.description)
        }
    }

    /// Says yes: whoever has signed in with the address that was invited leads the dugnad.
    ///
    /// - Parameter name: what they are called, when they are new here.
    /// - Throws: `NotFound` when the invitation is not theirs or is gone, `Refusal` when it is over, `Problem` for the name.
    package func accept(
        _ id: GuestInvitation.ID, in session: SignedIn, name: String
    ) async throws -> Dugnad {
        try await store.write { db in
            let invitation = try GuestInvitation.fetchOne(db, key: id)
            guard let invitation, invitation.addressKey == session.address.key, invitation.isOpen(at: try db.now) else {
                throw NotFound()
            }
            let dugnad = try db.dugnad(invitation.dugnad)
            guard let unit = dugnad.unit else { throw NotFound() }
            // It may have been moved since they were invited.
            guard try db.now < dugnad.guestsLeaveAt else { throw Refusal.isOver }
            let person = try db.person(in: session, name: name, language: dugnad.language)
            try db.execute(
                sql: "INSERT INTO guest (dugnad, person, since) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                arguments: [dugnad.id, person.id, try db.now])
            try db.execute(sql: "DELETE FROM guestInvitation WHERE id = ?", arguments: [id])
            try db.record(.guestJoined, in: unit, by: .guest(person.id), about: dugnad.id.description)
            return dugnad
        }
    }
}

extension Database {
    /// A dugnad whose unit this actor may let people in to.
    fileprivate func owned(_ id: Dugnad.ID, by actor: Actor) throws -> (Dugnad, Unit.ID) {
        let dugnad = try dugnad(id)
        guard let unit = dugnad.unit else { throw NotFound() }
        try require(.people, of: actor, in: unit)
        return (dugnad, unit)
    }

    /// Nil when it was opened a moment ago.
    fileprivate func open(
        _ dugnad: Dugnad, of unit: Unit.ID, to address: EmailAddress, by actor: Actor
    ) throws -> GuestInvitation? {
        let now = try now
        guard now < dugnad.guestsLeaveAt else { throw Refusal.isOver }
        guard try !leads(dugnad.id, of: unit, address) else { throw Refusal.leadsAlready }
        let there = try GuestInvitation.fetchOne(
            self, sql: "SELECT * FROM guestInvitation WHERE dugnad = ? AND addressKey = ?",
            arguments: [dugnad.id, address.key])
        if let there, now - there.madeAt < People.pressedTwice { return nil }
        guard try there != nil || hasRoom(in: unit, at: now) else { throw Refusal.isFull }
        let invitation = GuestInvitation(
            id: there?.id ?? .new(), dugnad: dugnad.id, address: address, addressKey: address.key,
            invitedBy: actor.person, madeAt: now,
            until: min(now + ColleagueInvitation.length, dugnad.guestsLeaveAt))
        try invitation.upsert(self)
        return invitation
    }

    /// Whether whoever has an address leads it already: let in to it, or working for the unit.
    private func leads(_ dugnad: Dugnad.ID, of unit: Unit.ID, _ address: EmailAddress) throws -> Bool {
        guard let person = try person(at: address) else { return false }
        if try role(of: person.id, in: unit)?.may(.work) == true { return true }
        return try Int.fetchOne(
            self, sql: "SELECT 1 FROM guest WHERE dugnad = ? AND person = ?", arguments: [dugnad, person.id]) != nil
    }
}

extension Refusal {
    fileprivate static let leadsAlready = Refusal(
        Phrase(
            nb: "Den som har den adressen, kan alt lede dugnaden.",
            nn: "Den som har den adressa, kan alt leie dugnaden.",
            en: "Whoever has that address can lead the dugnad already."))

    fileprivate static let isOver = Refusal(
        Phrase(
            nb: "Dugnaden var for mer enn 14 dager siden. Da slipper ingen prosessleder inn.",
            nn: "Dugnaden var for meir enn 14 dagar sidan. Då slepp ingen prosessleiar inn.",
            en: "The dugnad was more than 14 days ago. No process leader is let in then."))
}
