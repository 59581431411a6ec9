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
            if let address, let problem = try db.relayProblem(address, of: dugnad) {
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
}
