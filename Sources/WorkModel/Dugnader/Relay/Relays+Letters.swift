import GRDB
import Words

/// What a letter to somebody who is challenged says, with the key in it to say no by. It is never kept.
package struct RelayLetter: Sendable {
    package let message: RelayMessage
    /// Opens the page where they say that they want no letters, and nothing else.
    package let link: Secret
    package let unit: Unit
    package let answersTo: EmailAddress?
}

extension Relays {
    /// What a letter says, with a new key in it; nil when there is nothing to say any more: the challenge or the page is taken
    /// back, they have said no, or the unit writes to nobody.
    package func content(of letter: Letter) async throws -> RelayLetter? {
        try await store.write { db in
            guard let dugnad = try letter.dugnad.flatMap({ try Dugnad.fetchOne(db, key: $0) }),
                let unit = dugnad.unit, unit == letter.unit, try db.relayBlock(dugnad) == nil,
                let relay = try Relay.fetchOne(db, key: dugnad.id), relay.page != nil,
                let challenge = try letter.told.flatMap({ try RelayChallenge.fetchOne(db, key: $0) }),
                challenge.declinedAt == nil, try !db.hasStoppedRelay(letter.address)
            else { return nil }
            let owner = try db.unit(unit)
            return RelayLetter(
                message: try db.relayMessage(challenge, of: dugnad, relay), link: try db.newRelayLink(to: challenge.id),
                unit: owner, answersTo: try owner.roleAddress ?? db.contacts(of: unit).first?.address)
        }
    }

    static func fingerprint(_ address: EmailAddress) -> String { Fingerprint.of("relay \(address.key)") }
}

// MARK: - Saying no

extension Relays {
    /// Whether whoever got a letter has said no; nil when its challenge is gone.
    package func hasStopped(at secret: Secret) async throws -> Bool? {
        try await store.read { db in try db.challenge(at: secret).map { $0.declinedAt != nil } }
    }

    /// Whoever got a letter wants no more: the address goes at once with every letter about the relay to it, no unit writes
    /// to it about that again, and their name is on no page. They may still start.
    ///
    /// - Throws: `NotFound` when there is no such challenge.
    package func stop(at secret: Secret) async throws {
        try await store.write { db in
            guard var challenge = try db.challenge(at: secret) else { throw NotFound() }
            guard challenge.declinedAt == nil else { return }
            challenge.declinedAt = try db.now
            try challenge.update(db)
            guard let print = challenge.print else { return }
            try db.execute(
                sql: "INSERT OR IGNORE INTO relayStop (fingerprint, at) VALUES (?, ?)", arguments: [print, try db.now])
            let letters = try Letter.fetchAll(db, sql: "SELECT * FROM letter WHERE kind = 'relayChallenge'")
            for letter in letters where Relays.fingerprint(letter.address) == print { try letter.delete(db) }
        }
        // What is gone from the database is to be gone from its log as well.
        try await store.emptyLog()
    }

    /// They may be written to after all, and stand on the page again.
    ///
    /// - Throws: `NotFound` when there is no such challenge.
    package func takeStopBack(at secret: Secret) async throws {
        try await store.write { db in
            guard var challenge = try db.challenge(at: secret) else { throw NotFound() }
            challenge.declinedAt = nil
            try challenge.update(db)
            try db.execute(sql: "DELETE FROM relayStop WHERE fingerprint = ?", arguments: [challenge.print])
        }
    }
}

extension Database {
    fileprivate func challenge(at secret: Secret) throws -> RelayChallenge? {
        try RelayChallenge.fetchOne(
            self,
            sql: """
                SELECT relayChallenge.* FROM relayLink JOIN relayChallenge ON relayChallenge.id = relayLink.challenge
                WHERE fingerprint = ?
                """, arguments: [secret.fingerprint])
    }

    /// A key of its own for each letter. One that is sent again may have come, so the nine keys before are left.
    fileprivate func newRelayLink(to challenge: RelayChallenge.ID) throws -> Secret {
        let secret = Secret.new()
        try execute(
            sql: """
                DELETE FROM relayLink WHERE challenge = :challenge AND fingerprint NOT IN (
                    SELECT fingerprint FROM relayLink WHERE challenge = :challenge ORDER BY madeAt DESC LIMIT 9);
                INSERT INTO relayLink (fingerprint, challenge, madeAt) VALUES (:fingerprint, :challenge, :now)
                """, arguments: ["challenge": challenge, "fingerprint": secret.fingerprint, "now": try now])
        return secret
    }

    fileprivate func hasStoppedRelay(_ address: EmailAddress) throws -> Bool {
        try Bool.fetchOne(
            self, sql: "SELECT EXISTS (SELECT 1 FROM relayStop WHERE fingerprint = ?)",
            arguments: [Relays.fingerprint(address)]) ?? false
    }

    /// Why an address cannot be written to; nil when it can.
    func relayProblem(_ address: EmailAddress, of dugnad: Dugnad) throws -> Problem? {
        if let block = try relayBlock(dugnad) { return Problem(block.reason) }
        if try hasStoppedRelay(address) { return .wantsNoRelayLetters }
        if try isMade(Database.purpose(address, of: dugnad)) { return .hasHadTheLetter }
        let counts = try Row.fetchOne(
            self,
            sql: """
                SELECT count(*) FILTER (WHERE addressKey = ?) AS toThis, count(*) FILTER (WHERE dugnad = ?) AS fromThis
                FROM letter WHERE kind = 'relayChallenge'
                """, arguments: [address.key, dugnad.id])
        guard let counts else { return nil }
        if (counts["toThis"] as Int) >= Relay.mostLettersTo { return .hasHadManyRelayLetters }
        return (counts["fromThis"] as Int) >= Relay.mostLettersFrom ? .manyRelayLettersSent : nil
    }

    /// In the quiet weeks it waits until they are over.
    func write(
        _ challenge: RelayChallenge, to address: EmailAddress, of dugnad: Dugnad, from site: String
    ) throws {
        try makeLetter(
            .relayChallenge, purpose: Database.purpose(address, of: dugnad), to: address, in: dugnad.language,
            from: site, unit: dugnad.unit, dugnad: dugnad.id, told: challenge.id.description,
            goesAt: QuietDays.firstMoment(from: now))
    }

    private static func purpose(_ address: EmailAddress, of dugnad: Dugnad) -> String {
        "relayChallenge \(dugnad.id) \(Fingerprint.of(address.key))"
    }

    /// The address of a letter that has gone is kept so long, so that one sees that it went; so is one that did not arrive.
    func forgetRelayLetters(at now: Moment) throws {
        try execute(
            sql: """
                DELETE FROM letter WHERE kind = 'relayChallenge' AND madeAt <= ? AND state NOT IN ('waiting', 'underWay')
                """, arguments: [now - Relay.addressIsKept])
    }
}

extension Problem {
    fileprivate static let wantsNoRelayLetters = Problem(
        Phrase(
            nb:
                "Den som leser denne adressen, vil ikke ha brev om stafetten. Spør dem selv, eller utfordre noen andre.",
            nn:
                "Den som les denne adressa, vil ikkje ha brev om stafetten. Spør dei sjølv, eller utfordre nokon andre.",
            en:
                "Whoever reads this address wants no letters about the relay. Ask them yourself, or challenge somebody else."
        ))

    fileprivate static let hasHadTheLetter = Problem(
        Phrase(
            nb: "Den adressen har allerede fått brevet deres. Skriv en annen, eller la feltet stå tomt.",
            nn: "Den adressa har alt fått brevet dykkar. Skriv ei anna, eller la feltet stå tomt.",
            en: "That address has already had your letter. Write another, or leave the field empty."))

    fileprivate static let hasHadManyRelayLetters = Problem(
        Phrase(
            nb:
                "Den adressen har fått flere brev om stafetten den siste måneden. La feltet stå tomt, og spør dem selv.",
            nn:
                "Den adressa har fått fleire brev om stafetten den siste månaden. La feltet stå tomt, og spør dei sjølv.",
            en:
                "That address has had several letters about the relay in the last month. Leave it empty, and ask them yourself."
        ))

    fileprivate static let manyRelayLettersSent = Problem(
        Phrase(
            nb: "Det er sendt mange brev herfra den siste måneden. La feltet stå tomt, og lim inn teksten selv.",
            nn: "Det er sendt mange brev herfrå den siste månaden. La feltet stå tomt, og lim inn teksten sjølv.",
            en: "Many letters have gone from here in the last month. Leave it empty, and paste the text yourself."))
}
