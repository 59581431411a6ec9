import GRDB
import Words

/// Passing the relay on.
extension Relays {
    /// Challenges a club. With an address a letter is made to it, from the unit; without one there is a text to paste. The
    /// same form twice challenges once.
    ///
    /// - Parameters:
    ///   - id: of the form it came from.
    ///   - site: where the links in the letter are to lead.
    /// - Throws: `Problems` of the draft, `AlreadyAsked` when others have challenged them and it is not said that it is
    ///   meant, `Refusal` when nothing is published, or three have been challenged.
    package func challenge(
        _ draft: RelayChallengeDraft, as id: RelayChallenge.ID, of dugnad: Dugnad.ID, at site: String, by actor: Actor
    ) async throws {
        let (club, address) = try draft.check()
        try await store.write { db in
            let dugnad = try db.relaying(dugnad, by: actor)
            guard try !RelayChallenge.exists(db, key: id) else { return }
            guard let relay = try Relay.fetchOne(db, key: dugnad.id), relay.page != nil else {
                throw Refusal.nothingShown
            }
            let there = try db.challenges(of: dugnad.id)
            guard there.count < Relay.mostChallenged else { throw Refusal.threeAreChallenged }
            let new = RelayChallenge(id, of: club, at: address, in: dugnad.id, at: try db.now)
            if let problem = problem(new, there, dugnad) { throw Problems(RelayChallengeDraft.Field.club, problem) }
            if let address, let problem = try db.problem(address, of: dugnad) {
                throw Problems(RelayChallengeDraft.Field.address, problem)
            }
            if !draft.isMeant, let asked = try db.asked(new.clubKey, new.print, besides: dugnad.id) {
                throw AlreadyAsked(asked: asked, club: club)
            }
            try new.insert(db)
            if let address { try db.write(new, to: address, of: dugnad, from: site) }
            try record(.relayPassedOn, .relayPassedOn, in: dugnad, by: actor, about: id.description, db: db)
        }
    }

    /// Takes a challenge back: its link is no part of the relay any more, and its letter is not sent if it has not gone.
    package func takeBack(_ id: RelayChallenge.ID, of dugnad: Dugnad.ID, by actor: Actor) async throws {
        try await store.write { db in
            let dugnad = try db.relaying(dugnad, by: actor)
            guard let challenge = try RelayChallenge.fetchOne(db, key: id), challenge.dugnad == dugnad.id else {
                return
            }
            try db.execute(
                sql: """
                    DELETE FROM letter WHERE dugnad = ? AND kind = 'relayChallenge' AND told = ?
                        AND state NOT IN ('underWay', 'sent', 'delivered')
                    """, arguments: [dugnad.id, id])
            try challenge.delete(db)
            try record(.relayChallengeTakenBack, nil, in: dugnad, by: actor, about: id.description, db: db)
        }
    }

    private func problem(_ new: RelayChallenge, _ there: [RelayChallenge], _ dugnad: Dugnad) -> Problem? {
        if new.clubKey == RelayClub.key(of: dugnad.name) { return .isYourselves }
        return there.contains { $0.clubKey == new.clubKey } ? .isChallengedByYou : nil
    }
}

/// Others have challenged a club; somebody is told before they do it once more.
package struct AlreadyAsked: Error, Sendable, Equatable {
    package let asked: RelayAsked
    package let club: String
}

// MARK: - Letters

/// What a letter to somebody who is challenged says. It is never kept.
package struct RelayLetter: Sendable {
    package let message: RelayMessage
    package let text: RelayText
    /// Of the page where what they began with is read.
    package let page: String
    package let unit: Unit
    package let answersTo: EmailAddress?
}

extension Relays {
    /// What a letter says; nil when there is nothing to say any more: the challenge or the page is taken back, they have said
    /// no, or the unit writes to nobody.
    package func content(of letter: Letter) async throws -> RelayLetter? {
        try await store.read { db in
            guard let dugnad = try letter.dugnad.flatMap({ try Dugnad.fetchOne(db, key: $0) }),
                let unit = dugnad.unit, unit == letter.unit, try db.relayBlock(dugnad) == nil,
                let relay = try Relay.fetchOne(db, key: dugnad.id), let text = relay.published, let page = relay.page,
                let challenge = try letter.told.flatMap({ try RelayChallenge.fetchOne(db, key: $0) }),
                challenge.declinedAt == nil, try !db.hasStoppedRelay(letter.address)
            else { return nil }
            let owner = try db.unit(unit)
            return RelayLetter(
                message: try db.relayMessage(challenge, of: dugnad, relay), text: text, page: page, unit: owner,
                answersTo: try owner.roleAddress ?? db.contacts(of: unit).first?.address)
        }
    }

    /// Whoever got a letter wants no more: the address goes at once with every letter about the relay to it, no unit writes
    /// to it about that again, and their name is on no page. They may still start.
    ///
    /// - Throws: `NotFound` when there is no such challenge.
    package func stop(at baton: String) async throws {
        try await store.write { db in
            guard var challenge = try db.challenge(at: baton) else { throw NotFound() }
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

    /// Whether a challenge has been said no to.
    package func hasDeclined(at baton: String) async throws -> Bool? {
        try await store.read { db in try db.challenge(at: baton).map { $0.declinedAt != nil } }
    }

    static func fingerprint(_ address: EmailAddress) -> String { Fingerprint.of("relay \(address.key)") }
}

extension Database {
    fileprivate func hasStoppedRelay(_ address: EmailAddress) throws -> Bool {
        try Bool.fetchOne(
            self, sql: "SELECT EXISTS (SELECT 1 FROM relayStop WHERE fingerprint = ?)",
            arguments: [Relays.fingerprint(address)]) ?? false
    }

    /// Why an address cannot be written to; nil when it can.
    fileprivate func problem(_ address: EmailAddress, of dugnad: Dugnad) throws -> Problem? {
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
    fileprivate func write(
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

extension Refusal {
    fileprivate static let nothingShown = Refusal(
        Phrase(
            nb: "Publiser de første stegene først. De står i utfordringen.",
            nn: "Publiser dei første stega først. Dei står i utfordringa.",
            en: "Publish your first steps first. They are a part of the challenge."))

    fileprivate static let threeAreChallenged = Refusal(
        Phrase(
            nb: "Dere har utfordret tre, og det er nok. Ta bort en av dem hvis dere vil utfordre noen andre.",
            nn: "De har utfordra tre, og det er nok. Ta bort ein av dei om de vil utfordre nokon andre.",
            en: "You have challenged three, and that is enough. Take one away if you want to challenge somebody else."))
}

extension Problem {
    fileprivate static let isYourselves = Problem(
        Phrase(
            nb: "Det er dere selv. Skriv hvem stafetten går videre til.",
            nn: "Det er de sjølve. Skriv kven stafetten går vidare til.",
            en: "That is you. Write whom the relay goes on to."))

    fileprivate static let isChallengedByYou = Problem(
        Phrase(
            nb: "Dem har dere allerede utfordret.", nn: "Dei har de alt utfordra.",
            en: "You have already challenged them."))

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
            nn: "Det er sendt mange brev herifrå den siste månaden. La feltet stå tomt, og lim inn teksten sjølv.",
            en: "Many letters have gone from here in the last month. Leave it empty, and paste the text yourself."))
}
