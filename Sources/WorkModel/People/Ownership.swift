import GRDB
import Words

/// The door to whose a dugnad is. Whatever happens here, what its tables were told holds: what they wrote goes on the
/// same day, or sooner.
package struct Ownership: Door {
    let house: House
}

// MARK: - Taking in

extension Ownership {
    /// Makes a dugnad that is nobody's a unit's. The unit's already, nothing happens.
    ///
    /// - Throws: `Refusal` when another unit has it.
    package func takeIn(_ id: Dugnad.ID, to unit: Unit.ID, by actor: Actor) async throws {
        try await store.write { db in
            try db.require(.work, of: actor, in: unit)
            let dugnad = try db.dugnad(id)
            guard dugnad.unit != unit else { return }
            guard dugnad.unit == nil else { throw Refusal.isTaken }
            try change(dugnad.taken(into: db.unit(unit), at: db.now), .takenIn, by: actor, db: db)
            try db.record(.dugnadTakenIn, in: unit, by: actor, about: id.description)
        }
    }

    /// Makes a dugnad that a unit has lately taken in nobody's again, because somebody else leads it.
    ///
    /// - Parameter takenInAt: which taking in that is meant. Is it over already, nothing happens.
    /// - Throws: `Refusal` when it is too late.
    package func disown(_ id: Dugnad.ID, takenInAt: Moment, by actor: Actor) async throws {
        try await store.write { db in
            let dugnad = try db.dugnad(id)
            guard let unit = dugnad.unit, dugnad.takenInAt == takenInAt else { return }
            guard dugnad.canBeDisowned(at: try db.now) else { throw Refusal.isTheirs }
            try change(dugnad.givenUp(), .disowned, by: actor, db: db)
            try db.record(.dugnadDisowned, in: unit, by: actor, about: id.description)
        }
    }

    /// Makes a unit's dugnad nobody's again.
    ///
    /// - Throws: `Refusal` when it would be deleted at once for its age.
    package func giveBack(_ id: Dugnad.ID, by actor: Actor) async throws {
        try await store.write { db in
            let dugnad = try db.dugnad(id)
            guard let unit = dugnad.unit else { return }
            try db.require(.giveUp, of: actor, in: unit)
            guard dugnad.givenUp().isDeletedAt > (try db.now) else { throw Refusal.isTooOldToGiveBack }
            try change(dugnad.givenUp(), .givenBack, by: actor, db: db)
            try db.record(.dugnadGivenBack, in: unit, by: actor, about: id.description)
        }
    }

    /// The change itself, on every screen that shows it. It is no change to what was written, so the day that is deleted
    /// on stays. Only a unit keeps names and addresses of those who are invited.
    private func change(_ dugnad: Dugnad, _ event: Event, by actor: Actor, db: Database) throws {
        try dugnad.update(db)
        if dugnad.unit == nil { try db.forgetInvitedPeople(of: dugnad.id) }
        try db.execute(sql: "DELETE FROM dugnadOffer WHERE dugnad = ?", arguments: [dugnad.id])
        // Nothing is tied across units, and what has been brought in says in words where it is from.
        try db.endForerunners(of: dugnad.id)
        // Whoever let them in has no say in it any more.
        try db.endGuests(in: dugnad.id)
        try record(Change(event, parts: [.plan]), in: dugnad.id, by: actor, db: db)
        try db.execute(sql: "UPDATE dugnad SET changedAt = ? WHERE id = ?", arguments: [dugnad.changedAt, dugnad.id])
    }
}

// MARK: - Handing over

/// A dugnad that one unit will hand to another.
package struct DugnadOffer: Sendable {
    package let dugnad: Dugnad
    package let from: Unit
    package let until: Moment
}

extension Ownership {
    /// How long another unit has to say yes.
    package static let offerLength = Moment.Length.days(14)

    /// Makes a link that a dugnad can be received with, in place of an earlier one.
    package func offer(_ id: Dugnad.ID, by actor: Actor) async throws -> Secret {
        try await store.write { db in
            guard let unit = try db.dugnad(id).unit else { throw NotFound() }
            try db.require(.giveUp, of: actor, in: unit)
            let secret = Secret.new()
            let now = try db.now
            try db.execute(
                sql: """
                    INSERT INTO dugnadOffer (dugnad, fingerprint, madeAt, until) VALUES (?, ?, ?, ?)
                    ON CONFLICT (dugnad) DO UPDATE SET
                        fingerprint = excluded.fingerprint, madeAt = excluded.madeAt, until = excluded.until
                    """, arguments: [id, secret.fingerprint, now, now + Ownership.offerLength])
            try db.record(.dugnadOffered, in: unit, by: actor, about: id.description)
            return secret
        }
    }

    /// Until when a dugnad can be received; nil when nobody can.
    package func offered(_ id: Dugnad.ID) async throws -> Moment? {
        try await store.read { db in
            try Moment.fetchOne(
                db, sql: "SELECT until FROM dugnadOffer WHERE dugnad = ? AND until > ?", arguments: [id, try db.now])
        }
    }

    /// The link opens nothing any more.
    package func withdrawOffer(of id: Dugnad.ID, by actor: Actor) async throws {
        try await store.write { db in
            guard let unit = try db.dugnad(id).unit else { return }
            try db.require(.giveUp, of: actor, in: unit)
            try db.execute(sql: "DELETE FROM dugnadOffer WHERE dugnad = ?", arguments: [id])
        }
    }

    /// What a link offers; nil when it opens nothing, or nothing any more.
    package func find(_ secret: Secret) async throws -> DugnadOffer? {
        try await store.read { db in try db.offer(secret) }
    }

    /// The other unit says yes. The unit's already, nothing happens.
    ///
    /// - Throws: `NotFound` when the link opens nothing any more.
    package func receive(_ secret: Secret, in unit: Unit.ID, by actor: Actor) async throws -> Dugnad {
        try await store.write { db in
            try db.require(.work, of: actor, in: unit)
            guard let offer = try db.offer(secret) else { throw NotFound() }
            guard offer.from.id != unit else { return offer.dugnad }
            let received = offer.dugnad.received(in: try db.unit(unit))
            try change(received, .handedOver, by: actor, db: db)
            // What was written to those who are invited, and what is yet to go, is the other unit's now.
            try db.execute(sql: "UPDATE letter SET unit = ? WHERE dugnad = ?", arguments: [unit, received.id])
            try db.forgetPlaceTaken(of: offer.from.id)
            try db.record(.dugnadHandedOver, in: offer.from.id, by: .program, about: received.id.description)
            try db.record(.dugnadReceived, in: unit, by: actor, about: received.id.description)
            return received
        }
    }
}

extension Database {
    fileprivate func offer(_ secret: Secret) throws -> DugnadOffer? {
        let row = try Row.fetchOne(
            self, sql: "SELECT dugnad, until FROM dugnadOffer WHERE fingerprint = ? AND until > ?",
            arguments: [secret.fingerprint, try now])
        guard let row else { return nil }
        let dugnad = try dugnad(row["dugnad"])
        guard let unit = dugnad.unit else { return nil }
        return DugnadOffer(dugnad: dugnad, from: try self.unit(unit), until: row["until"])
    }
}

extension Refusal {
    fileprivate static let isTaken = Refusal(
        Phrase(
            nb: "En annen enhet har alt tatt inn denne dugnaden.",
            nn: "Ei anna eining har alt teke inn denne dugnaden.",
            en: "Another unit has already taken this dugnad in."))
    fileprivate static let isTheirs = Refusal(
        Phrase(
            nb: "Det er mer enn 14 dager siden dugnaden ble tatt inn. Snakk med kontaktpersonen i enheten.",
            nn: "Det er meir enn 14 dagar sidan dugnaden blei teken inn. Snakk med kontaktpersonen i eininga.",
            en: "It is more than 14 days since the dugnad was taken in. Talk to the unit’s contact person."))
    fileprivate static let isTooOldToGiveBack = Refusal(
        Phrase(
            nb:
                "Dugnaden er så gammel at den ville blitt slettet med en gang. Last den ned, eller overfør den til en annen enhet.",
            nn:
                "Dugnaden er så gammal at han ville blitt sletta med ein gong. Last han ned, eller overfør han til ei anna eining.",
            en: "The dugnad is so old that it would be deleted at once. Download it, or hand it to another unit."))
}
