import GRDB
import Words

/// How others come into a unit: somebody who is in it invites them, and they say yes.
extension People {
    /// Those who have been invited and have not answered.
    package func invitations(to unit: Unit.ID) async throws -> [ColleagueInvitation] {
        try await store.read { db in
            try ColleagueInvitation.fetchAll(
                db, sql: "SELECT * FROM colleagueInvitation WHERE unit = ? AND until > ? ORDER BY madeAt, id",
                arguments: [unit, try db.now])
        }
    }

    /// Invites somebody, and makes the letter that tells them. Invited once more, the invitation is renewed, with the
    /// role that was said last; the same press twice makes one letter.
    ///
    /// - Parameter site: where the letter's link leads.
    /// - Throws: `Problems` of the draft, `Refusal` when they are in it already or the unit is full.
    package func invite(_ draft: ColleagueDraft, to unit: Unit.ID, at site: String, by actor: Actor) async throws {
        let (address, role) = try draft.check()
        try await changing(unit: unit, by: actor) { db in
            try db.require(.people, of: actor, in: unit)
            guard let invitation = try db.open(role, to: unit, for: address, by: actor) else { return nil }
            guard try db.mayWrite(to: address) else { throw Refusal.hasGotThree }
            try db.makeLetter(
                .colleague, purpose: "colleague \(invitation.id) \(invitation.madeAt.milliseconds)", to: address,
                in: try db.unit(unit).language, from: site, unit: unit, invitation: invitation.id)
            return .invited
        }
    }

    package func withdraw(_ id: ColleagueInvitation.ID, in unit: Unit.ID, by actor: Actor) async throws {
        try await changing(unit: unit, by: actor) { db in
            try db.require(.people, of: actor, in: unit)
            try db.keepCounting("invitation = ? AND unit = ?", [id, unit])
            try db.execute(
                sql: "DELETE FROM colleagueInvitation WHERE id = ? AND unit = ?", arguments: [id, unit])
            return db.changesCount > 0 ? .invitationWithdrawn : nil
        }
    }

    /// What somebody with this address is invited to, and has not answered.
    package func invitations(for address: EmailAddress) async throws -> [(invitation: ColleagueInvitation, unit: Unit)]
    {
        try await store.read { db in
            try ColleagueInvitation.fetchAll(
                db, sql: "SELECT * FROM colleagueInvitation WHERE addressKey = ? AND until > ? ORDER BY madeAt, id",
                arguments: [address.key, try db.now]
            ).map { ($0, try db.unit($0.unit)) }
        }
    }

    /// Says yes: whoever has signed in with the address that was invited comes into the unit. Somebody who is in it
    /// already keeps the role that lets them do most.
    ///
    /// - Parameter name: what they are called, when they are new here.
    /// - Throws: `NotFound` when the invitation is not theirs or is gone, `Problem` for the name.
    package func accept(
        _ id: ColleagueInvitation.ID, in session: SignedIn, name: String
    ) async throws -> Unit {
        try await store.write { db in
            let invitation = try ColleagueInvitation.fetchOne(db, key: id)
            guard let invitation, invitation.addressKey == session.address.key, invitation.isOpen(at: try db.now) else {
                throw NotFound()
            }
            let unit = try db.unit(invitation.unit)
            let person = try db.person(in: session, name: name, language: unit.language)
            if let there = try db.role(of: person.id, in: unit.id) {
                let role = there.does(moreThan: invitation.role) ? there : invitation.role
                try db.execute(
                    sql: "UPDATE member SET role = ? WHERE unit = ? AND person = ?",
                    arguments: [role.rawValue, unit.id, person.id])
            } else {
                try db.add(person.id, as: invitation.role, to: unit.id)
            }
            try db.execute(sql: "DELETE FROM colleagueInvitation WHERE id = ?", arguments: [id])
            try db.record(.joined, in: unit.id, by: Actor(invitation.role, person: person.id))
            return unit
        }
    }

    /// Opens a unit to an address without a letter: for the operator, who gives the way in by hand.
    package func open(_ role: UnitRole, to unit: Unit.ID, for address: EmailAddress, by actor: Actor) async throws {
        try await changing(unit: unit, by: actor) { db in
            try db.require(.people, of: actor, in: unit)
            return try db.open(role, to: unit, for: address, by: actor) == nil ? nil : .invited
        }
    }

    /// How many an unconfirmed unit may have, those who are invited among them.
    package static let mostUnconfirmed = 10
    /// How long after an invitation the same one is the same press.
    static let pressedTwice = Moment.Length.minutes(2)

    fileprivate static func isSamePress(_ there: ColleagueInvitation, _ role: UnitRole, at now: Moment) -> Bool {
        there.role == role && now - there.madeAt < pressedTwice
    }
}

extension UnitRole {
    fileprivate func does(moreThan other: UnitRole) -> Bool {
        Act.allCases.filter(may).count > Act.allCases.filter(other.may).count
    }
}

extension Database {
    /// Nil when it was opened a moment ago.
    fileprivate func open(
        _ role: UnitRole, to unit: Unit.ID, for address: EmailAddress, by actor: Actor
    ) throws -> ColleagueInvitation? {
        let now = try now
        let isIn = try Bool.fetchOne(
            self,
            sql: """
                SELECT EXISTS (SELECT 1 FROM member JOIN person ON person.id = member.person
                WHERE member.unit = ? AND person.addressKey = ?)
                """, arguments: [unit, address.key])
        guard isIn != true else { throw Refusal.isInAlready }
        let there = try ColleagueInvitation.fetchOne(
            self, sql: "SELECT * FROM colleagueInvitation WHERE unit = ? AND addressKey = ?",
            arguments: [unit, address.key])
        if let there, People.isSamePress(there, role, at: now) { return nil }
        guard try there != nil || hasRoom(in: unit, at: now) else { throw Refusal.isFull }
        let invitation = ColleagueInvitation(
            id: there?.id ?? .new(), unit: unit, address: address, addressKey: address.key, role: role,
            invitedBy: actor.person, madeAt: now, until: now + ColleagueInvitation.length)
        try invitation.upsert(self)
        return invitation
    }

    /// As long as a unit is not confirmed there is room for ten, those who lead one of its dugnader among them.
    func hasRoom(in unit: Unit.ID, at now: Moment) throws -> Bool {
        guard try !self.unit(unit).isConfirmed else { return true }
        let count = try Int.fetchOne(
            self,
            sql: """
                SELECT (SELECT count(*) FROM member WHERE unit = :unit)
                    + (SELECT count(*) FROM colleagueInvitation WHERE unit = :unit AND until > :now)
                    + (SELECT count(*) FROM guest JOIN dugnad ON dugnad.id = guest.dugnad WHERE unit = :unit)
                    + (SELECT count(*) FROM guestInvitation JOIN dugnad ON dugnad.id = guestInvitation.dugnad
                        WHERE unit = :unit AND until > :now)
                """, arguments: ["unit": unit, "now": now])
        return (count ?? 0) < People.mostUnconfirmed
    }
}

extension Refusal {
    static let hasGotThree = Refusal(
        Phrase(
            nb: "Den adressen har fått tre brev den siste timen. Vent litt, og inviter på nytt.",
            nn: "Den adressa har fått tre brev den siste timen. Vent litt, og inviter på nytt.",
            en: "That address has had three letters within the last hour. Wait a little, and invite again."),
        isForNow: true)

    fileprivate static let isInAlready = Refusal(
        Phrase(
            nb: "Den adressen er alt med i enheten. Du kan endre rollen i lista.",
            nn: "Den adressa er alt med i eininga. Du kan endre rolla i lista.",
            en: "That address is in the unit already. You can change the role in the list."))

    static let isFull = Refusal(
        Phrase(
            nb: "Til enheten er bekreftet, er det plass til \(People.mostUnconfirmed) personer.",
            nn: "Til eininga er stadfesta, er det plass til \(People.mostUnconfirmed) personar.",
            en: "Until the unit is confirmed, there is room for \(People.mostUnconfirmed) people."))
}
