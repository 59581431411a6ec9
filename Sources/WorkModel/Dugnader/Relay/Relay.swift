import Foundation
import GRDB
import Words

/// A dugnad's part in *stafetten*, the relay: who passed it on to it, and what it shows of what it began with. There is one
/// only where somebody has been challenged, or has shown something.
package struct Relay: Sendable, Codable, Equatable, FetchableRecord, PersistableRecord {
    let dugnad: Dugnad.ID
    /// What those are called who passed it on, as they were called then; nil for whoever began.
    package let fromClub: String?
    /// Their challenge, as long as it is there.
    var challenge: RelayChallenge.ID?
    package let madeAt: Moment
    /// What the public page is known by in its address; nil while nobody else can read it. It opens nothing else.
    package internal(set) var page: String?
    package internal(set) var publishedAt: Moment?
    /// What is published, word for word.
    package internal(set) var published: RelayText?
}

/// A club that a dugnad has passed the relay on to.
package struct RelayChallenge: Sendable, Codable, Equatable, Identifiable, FetchableRecord, PersistableRecord {
    package typealias ID = Identifier<RelayChallenge>

    package let id: ID
    let dugnad: Dugnad.ID
    /// What they are called, as whoever challenged them wrote it.
    package let club: String
    /// The same for all the ways that it is written.
    let clubKey: String
    /// What it is known by in the address that leads to *Start en dugnad*. It opens nothing.
    package let baton: String
    /// A fingerprint of the address that was written to, so that an old letter can still stop new ones.
    var print: String?
    /// When they said that they want no letters about it; then their name stands on no page.
    package internal(set) var declinedAt: Moment?
    package let madeAt: Moment
    /// A letter has been made to them.
    package var isWrittenTo: Bool { print != nil }

    init(_ id: ID, of club: String, at address: EmailAddress?, in dugnad: Dugnad.ID, at now: Moment) {
        (self.id, self.club, self.dugnad, madeAt) = (id, club, dugnad, now)
        clubKey = RelayClub.key(of: club)
        baton = Relay.newAddress()
        print = address.map(Relays.fingerprint)
    }
}

/// A club in the line, and where one reads what it began with, when it shows that.
package struct RelayClub: Sendable, Equatable {
    package let name: String
    package let page: String?

    /// One key for «Gulset Idrettsforening», «Gulset IF» and «gulset i.f.».
    static func key(of name: String) -> String {
        let plain = Spellings.onAnyKeyboard(name.lowercased()).replacing(".", with: "")
        let words = plain.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        let key = words.map { abbreviations[$0] ?? $0 }.joined(separator: " ")
        return PlainText.cut(key.isEmpty ? name : key, to: TypedText.longestLine)
    }

    /// What clubs write in two ways, as `Spellings.onAnyKeyboard` leaves it.
    private static let abbreviations = [
        "idrettsforening": "if", "idrottsforeining": "if", "idrettslag": "il", "idrettslaget": "il",
        "idrettsklubb": "ik", "fotballklubb": "fk", "handballklubb": "hk", "ballklubb": "bk", "sportsklubb": "sk",
        "skiklubb": "sk", "turnforening": "tf",
    ]
}

extension Relay {
    /// For a page or a baton: not to be guessed, and it opens nothing else.
    static func newAddress() -> String { String(Secret.new().text.prefix(16)) }

    /// The most others that one dugnad challenges at once.
    package static let mostChallenged = 3
    /// The address that a club is written to is kept so long, with its letter.
    package static let addressIsKept = Moment.Length.days(30)
    /// The most letters that go from one dugnad in that time, whoever has been taken off again.
    static let mostLettersFrom = 6
    /// The most that one address gets in that time, whoever challenges.
    static let mostLettersTo = 3
}
