import GRDB
import Words

/// Somebody who has said that a unit may ask them next time too. Never somebody young, and never without their own yes.
package struct KeptPerson: Sendable, Codable, Equatable, Identifiable, FetchableRecord, PersistableRecord {
    package typealias ID = Identifier<KeptPerson>

    package let id: ID
    package let unit: Unit.ID
    /// What kind of dugnad they said it of.
    package let variant: Variant
    package let kind: InviteeKind
    package let body: String?
    package let role: String?
    package let name: String?
    package let address: EmailAddress
    let addressKey: String
    package let saidAt: Moment
    /// As they were told when they said it.
    package let until: Moment

    package var facts: InviteeFacts {
        InviteeFacts(kind: kind, body: body, role: role, name: name, address: address)
    }

    init(
        _ facts: InviteeFacts, at address: EmailAddress, as id: ID = .new(), in unit: Unit.ID, of variant: Variant,
        saidAt: Moment, until: Moment
    ) {
        (self.id, self.unit, self.variant) = (id, unit, variant)
        (kind, body, role, name) = (facts.kind, facts.body, facts.role, facts.name)
        (self.address, addressKey) = (address, address.key)
        (self.saidAt, self.until) = (saidAt, until)
    }

    /// What they have mended of themselves; the address, and until when, stay.
    fileprivate init(_ there: KeptPerson, with facts: InviteeFacts) {
        (id, unit, variant) = (there.id, there.unit, there.variant)
        (kind, body, role, name) = (facts.kind, facts.body, facts.role, facts.name)
        (address, addressKey, saidAt, until) = (there.address, there.addressKey, there.saidAt, there.until)
    }

    /// How long after a dugnad a unit may ask those who have said so.
    package static let months = 24
}

extension Dugnad {
    /// Until when those are kept who say now that they may be asked next time.
    package var peopleAskedAgainUntil: Moment { NorwegianTime.months(KeptPerson.months, after: isOverAt) }
}

// MARK: - Saying so, and taking it back

extension Answers {
    /// Says by one's own link that the unit may ask next time too.
    ///
    /// - Throws: `NotFound` for a link that opens nothing.
    package func mayAskAgain(at secret: Secret) async throws {
        try await store.write { db in
            guard let invitee = try db.invitee(at: secret) else { throw NotFound() }
            try db.keepToNextTime(invitee)
        }
    }

    /// Takes it back by any link in a letter from that unit, also when the dugnad is long over. Nothing is kept of it.
    package func mayNotAskAgain(at secret: Secret) async throws {
        try await store.write { db in
            if let kept = try db.kept(at: secret) { try kept.delete(db) }
        }
    }

    /// Who stands behind a link of somebody who may be asked again, with the unit that asks; nil when nobody does.
    package func kept(at secret: Secret) async throws -> (person: KeptPerson, unit: Unit)? {
        try await store.read { db in try db.kept(at: secret).map { ($0, try db.unit($0.unit)) } }
    }
}

// MARK: - For those who work in the unit

extension Answers {
    /// Those who may be asked, by name.
    ///
    /// - Throws: `NotFound` for others than those who work there.
    package func keptPeople(of unit: Unit.ID, by actor: Actor) async throws -> [KeptPerson] {
        let all = try await store.read { db in
            try db.require(.work, of: actor, in: unit)
            return try KeptPerson.fetchAll(
                db, sql: "SELECT * FROM keptPerson WHERE unit = ? AND until > ?", arguments: [unit, try db.now])
        }
        return all.sorted { NorwegianOrder.areInOrder($0.facts.words, $1.facts.words) }
    }

    /// Takes one of them away. They are not told: they are only not asked.
    package func forget(_ person: KeptPerson.ID, in unit: Unit.ID, by actor: Actor) async throws {
        try await store.write { db in
            try db.require(.work, of: actor, in: unit)
            try db.execute(sql: "DELETE FROM keptPerson WHERE id = ? AND unit = ?", arguments: [person, unit])
        }
    }
}

// MARK: - How

extension Database {
    /// Whoever has an address, and is not young, is kept with what stands of them now. A yes that was said before is
    /// renewed; every link that they have takes it back.
    func keepToNextTime(_ invitee: Invitee) throws {
        let dugnad = try dugnad(invitee.dugnad)
        guard let address = invitee.address, let unit = dugnad.unit,
            dugnad.mayKeep(invitee, who: try Answer.fetchOne(self, key: invitee.id))
        else { return }
        // Also one whose time is over, until it is taken away.
        let there = try KeptPerson.ID.fetchOne(
            self, sql: "SELECT id FROM keptPerson WHERE unit = ? AND addressKey = ?", arguments: [unit, address.key])
        let person = KeptPerson(
            invitee.facts, at: address, as: there ?? .new(), in: unit, of: dugnad.variant, saidAt: try now,
            until: dugnad.peopleAskedAgainUntil)
        guard person.until > person.saidAt else { return }
        try person.save(self)
        try execute(
            sql: """
                INSERT INTO keptPersonLink (fingerprint, person)
                SELECT fingerprint, :person FROM answerLink WHERE invitee = :invitee ON CONFLICT DO NOTHING
                """, arguments: ["person": person.id, "invitee": invitee.id])
    }

    /// Somebody of a unit's who may be asked now.
    func kept(_ address: EmailAddress?, in unit: Unit.ID?) throws -> KeptPerson? {
        guard let address, let unit else { return nil }
        return try KeptPerson.fetchOne(
            self, sql: "SELECT * FROM keptPerson WHERE unit = ? AND addressKey = ? AND until > ?",
            arguments: [unit, address.key, try now])
    }

    /// Whose link this is: one of those that they had when they said yes, or that they have been sent since.
    fileprivate func kept(at secret: Secret) throws -> KeptPerson? {
        if let invitee = try invitee(at: secret) {
            return try kept(invitee.address, in: dugnad(invitee.dugnad).unit)
        }
        return try KeptPerson.fetchOne(
            self,
            sql: """
                SELECT keptPerson.* FROM keptPersonLink JOIN keptPerson ON keptPerson.id = keptPersonLink.person
                WHERE keptPersonLink.fingerprint = ? AND keptPerson.until > ?
                """, arguments: [secret.fingerprint, try now])
    }

    /// A new link takes a yes back as well.
    func keepLink(_ secret: Secret, of invitee: Invitee.ID) throws {
        try execute(
            sql: """
                INSERT INTO keptPersonLink (fingerprint, person)
                SELECT :fingerprint, keptPerson.id FROM invitee JOIN dugnad ON dugnad.id = invitee.dugnad
                    JOIN keptPerson ON keptPerson.unit = dugnad.unit AND keptPerson.addressKey = invitee.addressKey
                WHERE invitee.id = :invitee
                """, arguments: ["fingerprint": secret.fingerprint, "invitee": invitee])
    }

    /// What somebody has mended of themselves is mended where they are kept, too.
    func mendKept(_ facts: InviteeFacts, in unit: Unit.ID?) throws {
        guard let there = try kept(facts.address, in: unit) else { return }
        try KeptPerson(there, with: facts).update(self)
    }

    func forgetKept(_ address: EmailAddress?, in unit: Unit.ID?) throws {
        if let kept = try kept(address, in: unit) { try kept.delete(self) }
    }

    /// Puts those who may be asked on the list of another dugnad of the same kind.
    func inviteKept(of unit: Unit.ID, to another: Dugnad) throws {
        let kept = try KeptPerson.fetchAll(
            self, sql: "SELECT * FROM keptPerson WHERE unit = ? AND variant = ? AND until > ? ORDER BY saidAt, id",
            arguments: [unit, another.variant.rawValue, try now])
        for person in kept.prefix(Invitees.most) {
            try Invitee(person.facts, in: another.id, at: now).insert(self)
        }
    }
}

extension Dugnad {
    /// Of no young person anything is kept to next time.
    ///
    /// - Parameter answer: who they say that they are; all of them may be young though they stand for others.
    package func mayKeep(_ invitee: Invitee, who answer: Answer?) -> Bool {
        let isYoung = answer.map { $0.young > 0 && $0.young == $0.people } ?? false
        return unit != nil && invitee.address != nil && !variant.isOfYoungPeople(invitee.kind) && !isYoung
    }
}
