import GRDB
import Words

/// The door to *stafetten*, the relay: what a dugnad shows of what it began with, whom it challenges, and who passed it on.
package struct Relays: Door {
    let house: House
}

// MARK: - Reading

extension Relays {
    /// - Throws: `NotFound` for a kind of dugnad that has no relay, and for somebody who may not work on it.
    package func board(of dugnad: Dugnad.ID, by actor: Actor) async throws -> RelayBoard {
        try await store.read { db in try db.relayBoard(of: db.relaying(dugnad, by: actor)) }
    }

    /// As it would read if it were published now.
    package func text(_ choice: RelayChoice, of dugnad: Dugnad.ID, by actor: Actor) async throws -> RelayText {
        try await store.read { db in
            try choice.text(of: db.relaying(dugnad, by: actor), db.firstSteps(of: dugnad))
        }
    }

    /// Who passed it on to a dugnad, as they were called then; nil for most.
    package func giver(of dugnad: Dugnad.ID) async throws -> String? {
        try await store.read { db in try Relay.fetchOne(db, key: dugnad)?.fromClub }
    }

    /// What is published at an address; nil when nothing is, or is no more.
    package func published(at page: String) async throws -> PublishedRelay? {
        try await store.read { db in
            guard let relay = try Relay.fetchOne(db, sql: "SELECT * FROM relay WHERE page = ?", arguments: [page]),
                let text = relay.published
            else { return nil }
            return PublishedRelay(text: text, line: try db.relayLine(of: db.dugnad(relay.dugnad), relay))
        }
    }

    /// What a baton is about: who challenges whom; nil when the challenge has been taken back, or its dugnad is gone.
    package func message(at baton: String) async throws -> RelayMessage? {
        try await store.read { db in try db.relayMessage(at: baton) }
    }
}

// MARK: - Publishing

extension Relays {
    /// Everybody who has the address can read it as it was read now. Published once more it is another copy at the same
    /// address.
    ///
    /// - Parameter fingerprint: of the text that was read. Something else now is no longer what was read.
    /// - Throws: `Problem` when no step is chosen, or one holds what points at a real person; `Refusal` when something has
    ///   changed since it was read, or the dugnad is not over.
    package func publish(
        _ choice: RelayChoice, read fingerprint: String, of id: Dugnad.ID, by actor: Actor
    ) async throws {
        try await store.write { db in
            let dugnad = try db.relaying(id, by: actor)
            guard dugnad.clock.endedAt != nil, !dugnad.isTrial else { throw Refusal.relayIsTooEarly }
            let text = try choice.text(of: dugnad, db.firstSteps(of: id))
            guard !text.steps.isEmpty else { throw Problem.noFirstStep }
            try text.checkForRealPeople()
            guard text.fingerprint == fingerprint else { throw Refusal.relayHasChanged }
            let there = try Relay.fetchOne(db, key: id)
            guard there?.published != text else { return }
            var relay = try there ?? Relay(dugnad: id, fromClub: nil, madeAt: db.now)
            relay.page = relay.page ?? Relay.newAddress()
            (relay.published, relay.publishedAt) = (text, try db.now)
            try relay.save(db)
            try record(.relayPublished, .relayPublished, in: dugnad, by: actor, db: db)
        }
    }

    /// The address opens nothing any more, the copy is gone, and what waits to be sent is not sent. Those who have been
    /// challenged can still start.
    package func takeBack(_ id: Dugnad.ID, by actor: Actor) async throws {
        try await store.write { db in
            let dugnad = try db.relaying(id, by: actor)
            guard var relay = try Relay.fetchOne(db, key: id), relay.page != nil else { return }
            (relay.page, relay.published, relay.publishedAt) = (nil, nil, nil)
            try relay.update(db)
            try db.dropRelayLetters(of: id)
            try record(.relayTakenBack, .relayTakenBack, in: dugnad, by: actor, db: db)
        }
    }

    func record(
        _ event: Event, _ unitEvent: UnitEvent?, in dugnad: Dugnad, by actor: Actor, about: String? = nil,
        db: Database
    ) throws {
        try record(Change(event, about: about, parts: []), in: dugnad.id, by: actor, db: db)
        guard let unit = dugnad.unit, let unitEvent else { return }
        try db.record(unitEvent, in: unit, by: actor, about: dugnad.id.description)
    }
}

extension Database {
    /// A dugnad that has a relay, for somebody who may work on it: of a unit's whoever works there, of nobody's whoever
    /// leads it.
    func relaying(_ id: Dugnad.ID, by actor: Actor) throws -> Dugnad {
        let dugnad = try dugnad(id)
        guard dugnad.variant.hasRelay else { throw NotFound() }
        if let unit = dugnad.unit { try require(.work, of: actor, in: unit) }
        return dugnad
    }

    /// Those that have not gone do not go. Whoever they were to has not been written to.
    fileprivate func dropRelayLetters(of dugnad: Dugnad.ID) throws {
        let those = "dugnad = :dugnad AND kind = 'relayChallenge' AND state IN ('waiting', 'lying')"
        try execute(
            sql: """
                UPDATE relayChallenge SET print = NULL WHERE id IN (SELECT told FROM letter WHERE \(those));
                DELETE FROM letter WHERE \(those)
                """, arguments: ["dugnad": dugnad])
    }

    func challenge(at baton: String) throws -> RelayChallenge? {
        guard baton.utf8.count <= 40 else { return nil }
        return try RelayChallenge.fetchOne(
            self, sql: "SELECT * FROM relayChallenge WHERE baton = ?", arguments: [baton])
    }

    func relayMessage(at baton: String) throws -> RelayMessage? {
        guard let challenge = try challenge(at: baton) else { return nil }
        let dugnad = try dugnad(challenge.dugnad)
        return try relayMessage(challenge, of: dugnad, Relay.fetchOne(self, key: dugnad.id))
    }

    /// It is an answer to a challenge, and says so for as long as it is there, whatever becomes of those who challenged.
    func receive(_ baton: String, in dugnad: Dugnad) throws {
        guard dugnad.variant.hasRelay, let challenge = try challenge(at: baton) else { return }
        try Relay(
            dugnad: dugnad.id, fromClub: self.dugnad(challenge.dugnad).name, challenge: challenge.id, madeAt: now
        ).insert(self)
    }
}

extension Refusal {
    fileprivate static let relayIsTooEarly = Refusal(
        Phrase(
            nb: "Stafetten kan sendes videre når dugnaden er over.",
            nn: "Stafetten kan sendast vidare når dugnaden er over.",
            en: "The relay can be passed on when the dugnad is over."))

    fileprivate static let relayHasChanged = Refusal(
        Phrase(
            nb: "Noe er endret siden du leste det. Les det en gang til før du publiserer.",
            nn: "Noko er endra sidan du las det. Les det ein gong til før du publiserer.",
            en: "Something has changed since you read it. Read it once more before you publish."))
}

extension Problem {
    package static let noFirstStep = Problem(
        Phrase(
            nb: "Velg minst ett steg å vise fram.", nn: "Vel minst eitt steg å vise fram.",
            en: "Choose at least one first step to show."))
}
