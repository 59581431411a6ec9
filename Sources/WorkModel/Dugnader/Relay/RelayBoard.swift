import GRDB
import Words

/// All that those who held a dugnad see of its relay.
package struct RelayBoard: Sendable {
    package let dugnad: Dugnad
    package let relay: Relay?
    /// What the room agreed on, as it reads today, without what has been put away.
    package let measures: [Measure]
    package let challenged: [Challenged]
    package let line: RelayLine
    /// Why no letter goes to those who are challenged; nil when it can.
    package let block: WritingBlock?

    package struct Challenged: Sendable, Identifiable {
        package let challenge: RelayChallenge
        package let message: RelayMessage
        /// How its letter stands; nil when there is none, or none is kept any more.
        package let letter: Letter.State?
        /// The day that it goes, when that is not now.
        package let goesOn: String?
        /// Where one reads what they began with, when they show that.
        package let page: String?
        package var id: RelayChallenge.ID { challenge.id }
    }

    /// It is over, and for real: then there is something to show.
    package var isHeld: Bool { dugnad.clock.endedAt != nil && !dugnad.isTrial }
    package var isPublished: Bool { relay?.page != nil }
    package var hasRoom: Bool { challenged.count < Relay.mostChallenged }
}

/// The clubs that a dugnad stands among: the earliest first, itself, and those it has passed it on to.
package struct RelayLine: Sendable, Equatable {
    package let before: [RelayClub]
    package let club: RelayClub
    package let after: [RelayClub]

    package var isAlone: Bool { before.isEmpty && after.isEmpty }
}

/// What is published, and the line it stands in.
package struct PublishedRelay: Sendable {
    package let text: RelayText
    package let line: RelayLine
}

/// What somebody who is challenged is told, in a letter or in a text to paste.
package struct RelayMessage: Sendable, Equatable {
    /// Whom it is to.
    package let club: String
    /// What those who challenge began with; nil when they do not show it any more.
    package let text: RelayText?
    package let challenger: String
    /// Of their public page.
    package let page: String?
    package let baton: String
    /// Others have challenged them too.
    package let isAgain: Bool
    /// They are the ones that it came from.
    package let isPassedBack: Bool
    package let language: Language
}

// MARK: - Reading

extension Database {
    func relayBoard(of dugnad: Dugnad) throws -> RelayBoard {
        let relay = try Relay.fetchOne(self, key: dugnad.id)
        return RelayBoard(
            dugnad: dugnad, relay: relay, measures: try firstSteps(of: dugnad.id),
            challenged: try challenges(of: dugnad.id).map { try challenged($0, of: dugnad, relay) },
            line: try relayLine(of: dugnad, relay), block: try relayBlock(dugnad))
    }

    /// Nothing is sent for a dugnad that is nobody's, or by a unit that nobody has confirmed.
    func relayBlock(_ dugnad: Dugnad) throws -> WritingBlock? {
        guard let unit = dugnad.unit else { return .noUnit }
        return try self.unit(unit).isConfirmed ? nil : .notConfirmed
    }

    func firstSteps(of dugnad: Dugnad.ID) throws -> [Measure] {
        try Measure.fetchAll(
            self,
            sql: """
                SELECT measure.* FROM measure LEFT JOIN followUp ON followUp.measure = measure.id
                WHERE dugnad = ? AND way IS NULL AND coalesce(state, 'notBegun') <> 'putAway' ORDER BY position, id
                """, arguments: [dugnad])
    }

    func challenges(of dugnad: Dugnad.ID) throws -> [RelayChallenge] {
        try RelayChallenge.fetchAll(
            self, sql: "SELECT * FROM relayChallenge WHERE dugnad = ? ORDER BY madeAt, id", arguments: [dugnad])
    }

    private func challenged(
        _ challenge: RelayChallenge, of dugnad: Dugnad, _ relay: Relay?
    ) throws -> RelayBoard.Challenged {
        let letter = try Letter.fetchOne(
            self, sql: "SELECT * FROM letter WHERE dugnad = ? AND kind = 'relayChallenge' AND told = ?",
            arguments: [dugnad.id, challenge.id])
        let later = try letter?.nextAt.flatMap { $0 > (try now) && letter?.tries == 0 ? $0 : nil }
        return RelayBoard.Challenged(
            challenge: challenge, message: try relayMessage(challenge, of: dugnad, relay), letter: letter?.state,
            goesOn: later.map { NorwegianTime.isoDate($0) }, page: try pageOfAnswer(to: challenge.id))
    }

    func relayMessage(_ challenge: RelayChallenge, of dugnad: Dugnad, _ relay: Relay?) throws -> RelayMessage {
        RelayMessage(
            club: challenge.club, text: relay?.published, challenger: dugnad.name, page: relay?.page,
            baton: challenge.baton, isAgain: try askedBefore(challenge) != nil,
            isPassedBack: relay?.fromClub.map { RelayClub.key(of: $0) } == challenge.clubKey,
            language: dugnad.language)
    }

    private func askedBefore(_ challenge: RelayChallenge) throws -> RelayAsked? {
        try asked(challenge.clubKey, challenge.print, besides: challenge.dugnad, before: challenge.madeAt)
    }

    // MARK: The line

    /// Whoever passed it on stands there by name. Further back the line goes as far as each shows its page, and forward
    /// to those challenged, with the page of those who show one.
    func relayLine(of dugnad: Dugnad, _ relay: Relay?) throws -> RelayLine {
        RelayLine(
            before: try before(relay), club: RelayClub(name: dugnad.name, page: relay?.page),
            after: try challenges(of: dugnad.id).filter { $0.declinedAt == nil }.map { challenge in
                RelayClub(name: challenge.club, page: try pageOfAnswer(to: challenge.id))
            })
    }

    private func before(_ relay: Relay?) throws -> [RelayClub] {
        var (clubs, current, seen): ([RelayClub], Relay?, Set<Dugnad.ID>) = ([], relay, [])
        while let here = current, let from = here.fromClub, clubs.count < 50, seen.insert(here.dugnad).inserted {
            let giver = try here.challenge.flatMap { try RelayChallenge.fetchOne(self, key: $0) }
                .flatMap { try Relay.fetchOne(self, key: $0.dugnad) }
            clubs.insert(RelayClub(name: from, page: giver?.page), at: 0)
            current = giver?.page == nil ? nil : giver
        }
        return clubs
    }

    private func pageOfAnswer(to challenge: RelayChallenge.ID) throws -> String? {
        try String.fetchOne(
            self,
            sql: "SELECT page FROM relay WHERE challenge = ? AND page IS NOT NULL ORDER BY publishedAt, dugnad LIMIT 1",
            arguments: [challenge])
    }
}
