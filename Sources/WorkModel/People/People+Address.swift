import GRDB
import Words

/// Changing one's address.
extension People {
    /// Asks for it: a letter with a button goes to the new address, and one that tells of it to the old. The same happens
    /// whether anybody else has the new one or not.
    ///
    /// - Parameter site: where the letters' links lead.
    /// - Throws: `Problem` when it is none, or is theirs; `Refusal` when one of the two has got three letters lately.
    package func ask(toChangeAddressTo typed: String, _ me: SignedIn, at site: String) async throws {
        let address = try EmailAddress(typed: typed)
        try await store.write { db in
            guard let person = try me.person.flatMap({ try Person.fetchOne(db, key: $0.id) }) else { throw NotFound() }
            guard address != person.address else { throw Problem.isYours }
            if let there = try db.waitingAddressChange(of: person.id), there.address == address,
                try db.now - there.madeAt < People.pressedTwice
            {
                return
            }
            guard try db.mayWrite(to: address), try db.mayWrite(to: person.address) else { throw Refusal.hasGotThree }
            try db.endWaitingAddressChange(of: person.id)
            let id = try db.addAddressChange(of: person, to: address)
            for (kind, to) in [(Letter.Kind.newAddress, address), (.addressChanging, person.address)] {
                try db.makeLetter(
                    kind, purpose: "\(kind.rawValue) \(id)", to: to, in: person.language, from: site,
                    addressChange: id)
            }
        }
    }

    /// The one that a person has asked for and not done.
    package func addressChange(of person: Person.ID) async throws -> AddressChange? {
        try await store.read { db in try db.waitingAddressChange(of: person) }
    }

    /// Every one that is kept of a person, the newest first.
    package func addressChanges(of person: Person.ID) async throws -> [AddressChange] {
        try await store.read { db in
            try AddressChange.fetchAll(
                db, sql: "SELECT * FROM addressChange WHERE person = ? ORDER BY id DESC", arguments: [person])
        }
    }

    /// Thinks better of it. The letters open nothing any more.
    package func forgetAddressChange(of person: Person.ID) async throws {
        try await store.write { db in try db.endWaitingAddressChange(of: person) }
    }
}

// MARK: - From the new address

extension People {
    /// What the letter to the new address leads to, for whoever asked; looking changes nothing.
    ///
    /// - Returns: nil for anybody else, and when it is done or too old.
    package func addressChange(by secret: Secret, of person: Person.ID) async throws -> AddressChange? {
        try await store.read { db in
            let now = try db.now
            return try db.addressChange(secret, .new).flatMap { $0.person == person && $0.waits(at: now) ? $0 : nil }
        }
    }

    /// Does it. Letters that would have signed in with the old address do not any more; invitations to the new one are
    /// found from now on.
    ///
    /// - Throws: `NotFound` when there is no such change, `Refusal` when somebody else has the address.
    package func changeAddress(by secret: Secret, of me: SignedIn) async throws {
        try await store.write { db in
            let change = try db.addressChange(secret, .new)
            guard let change, let person = me.person?.id, change.person == person, change.waits(at: try db.now) else {
                throw NotFound()
            }
            try db.give(change.address, to: person)
            try db.execute(
                sql: "UPDATE addressChange SET doneAt = ?, fingerprint = NULL WHERE id = ?",
                arguments: [try db.now, change.id])
        }
    }
}

// MARK: - From the old address

extension People {
    /// What the letter to the old address leads to; looking changes nothing.
    package func stoppableAddressChange(by secret: Secret) async throws -> AddressChange? {
        try await store.read { db in
            let now = try db.now
            return try db.addressChange(secret, .old).flatMap { $0.canBeStopped(at: now) ? $0 : nil }
        }
    }

    /// Stops it. Is it done already, the old address is theirs again, and every browser of theirs is signed out: whoever
    /// did it may sit at one.
    ///
    /// - Throws: `NotFound` when there is no such change, `Refusal` when somebody else has the old address by now.
    package func stopAddressChange(by secret: Secret) async throws {
        try await store.write { db in
            let now = try db.now
            guard let change = try db.addressChange(secret, .old), change.canBeStopped(at: now) else {
                throw NotFound()
            }
            if change.doneAt != nil {
                try db.give(change.was, to: change.person)
                try db.signOut("person = ?", [change.person])
                // Whoever could change the address could have made themselves known as well.
                try db.execute(sql: "DELETE FROM knownAtProvider WHERE person = ?", arguments: [change.person])
            }
            // With it go those that were asked for afterwards.
            try db.execute(
                sql: """
                    UPDATE addressChange SET endedAt = ifnull(endedAt, ?), fingerprint = NULL, stopFingerprint = NULL
                    WHERE person = ? AND id >= ?
                    """, arguments: [now, change.person, change.id])
        }
    }
}

extension Database {
    /// What is over is taken away, and its letters with it.
    func pruneAddressChanges(at now: Moment) throws {
        try execute(
            sql: "DELETE FROM addressChange WHERE madeAt <= ?", arguments: [now - AddressChange.stopLength])
    }

    func addressChange(in letter: Letter) throws -> LetterContent? {
        let change = try letter.addressChange.flatMap {
            try AddressChange.fetchOne(self, sql: "SELECT * FROM addressChange WHERE id = ?", arguments: [$0])
        }
        guard let change else { return nil }
        let now = try now
        if letter.kind == .newAddress {
            guard change.waits(at: now) else { return nil }
            return .newAddress(link: try newKey(.new, of: change), until: change.until)
        }
        guard change.canBeStopped(at: now) else { return nil }
        return .addressChanging(
            link: try newKey(.old, of: change), asked: change.madeAt, until: change.canBeStoppedUntil)
    }

    fileprivate func addressChange(_ secret: Secret, _ key: AddressChangeKey) throws -> AddressChange? {
        try AddressChange.fetchOne(
            self, sql: "SELECT * FROM addressChange WHERE \(key.rawValue) = ?", arguments: [secret.fingerprint])
    }

    fileprivate func waitingAddressChange(of person: Person.ID) throws -> AddressChange? {
        let latest = try AddressChange.fetchOne(
            self, sql: "SELECT * FROM addressChange WHERE person = ? ORDER BY id DESC LIMIT 1",
            arguments: [person])
        let now = try now
        return latest.flatMap { $0.waits(at: now) ? $0 : nil }
    }

    fileprivate func endWaitingAddressChange(of person: Person.ID) throws {
        try execute(
            sql: "UPDATE addressChange SET endedAt = ? WHERE person = ? AND doneAt IS NULL AND endedAt IS NULL",
            arguments: [try now, person])
    }

    fileprivate func addAddressChange(of person: Person, to address: EmailAddress) throws -> Int64 {
        try execute(
            sql: "INSERT INTO addressChange (person, was, address, madeAt) VALUES (?, ?, ?, ?)",
            arguments: [person.id, person.address, address, try now])
        return lastInsertedRowID
    }

    private func newKey(_ key: AddressChangeKey, of change: AddressChange) throws -> Secret {
        let secret = Secret.new()
        try execute(
            sql: "UPDATE addressChange SET \(key.rawValue) = ? WHERE id = ?",
            arguments: [secret.fingerprint, change.id])
        return secret
    }

    /// A person has this address from now on. What was sent to it before, or to the one they had, signs nobody in.
    fileprivate func give(_ address: EmailAddress, to id: Person.ID) throws {
        guard var person = try Person.fetchOne(self, key: id) else { throw NotFound() }
        guard try self.person(at: address).map({ $0.id == id }) ?? true else { throw Refusal.isSomebodyElses }
        try closeWaysIn(to: person.address)
        (person.address, person.addressKey) = (address, address.key)
        try person.update(self)
        try closeWaysIn(to: address)
    }
}

extension Problem {
    fileprivate static let isYours = Problem(
        Phrase(
            nb: "Det er adressen du har nå. Skriv den nye.", nn: "Det er adressa du har no. Skriv den nye.",
            en: "That is the address you have now. Write the new one."))
}

extension Refusal {
    /// Told only to whoever reads the mail of both.
    fileprivate static let isSomebodyElses = Refusal(
        Phrase(
            nb: "En annen person her har den adressen. Er det deg, logg inn med den, og slett deg der først.",
            nn: "Ein annan person her har den adressa. Er det deg, logg inn med ho, og slett deg der først.",
            en:
                "Another person here has that address. If that is you, sign in with it, and delete yourself there first."
        ))
}
