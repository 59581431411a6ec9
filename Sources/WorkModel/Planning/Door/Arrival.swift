import GRDB
import Words

/// That somebody has come: one on the list, or one who was not on it. Never a name.
package struct Arrival: Sendable, Codable, Equatable, Identifiable, FetchableRecord, PersistableRecord {
    package typealias ID = Identifier<Arrival>

    /// The same digits as the invitee's; of one who was not on the list, made where it was ticked.
    package let id: ID
    package let dugnad: Dugnad.ID
    package let invitee: Invitee.ID?
    package let walkIn: WalkIn?
    /// How many of them have come; 0 when a tick has been taken away.
    package let people: Int
    package let tickedAt: Moment

    /// Those who come without being on the list, as somebody at a door can tell them apart at a glance. The names stand
    /// in the database, so they never change.
    package enum WalkIn: String, Sendable, Codable, CaseIterable {
        case parent, club, service, young, decider, other

        package var name: Phrase {
            switch self {
            case .parent: Phrase(nb: "Forelder", nn: "Forelder", en: "Parent")
            case .club: Phrase(nb: "Lag eller korps", nn: "Lag eller korps", en: "Club or band")
            case .service: Phrase(nb: "Skole, helse, NAV", nn: "Skule, helse, NAV", en: "School, health, NAV")
            case .young: Phrase(nb: "Ungdom", nn: "Ungdom", en: "Young person")
            case .decider: Phrase(nb: "Politiker, ledelse", nn: "Politikar, leiing", en: "Politician, management")
            case .other: Phrase(nb: "Andre", nn: "Andre", en: "Somebody else")
            }
        }

        /// The kind they are counted as. It may be another of those that the button is for: whoever writes the minutes
        /// mends that. Nil for those who are of none.
        package var kind: InviteeKind? {
            switch self {
            case .parent: .parents
            case .club: .sports
            case .service: .schools
            case .young: .youth
            case .decider: .politicians
            case .other: nil
            }
        }
    }
}

/// What somebody at the door has ticked, perhaps a while ago on a phone without network.
package struct Tick: Sendable, Equatable {
    package let id: Arrival.ID
    /// Of one who is not on the list.
    package let walkIn: Arrival.WalkIn?
    package let people: Int
    package let at: Moment

    package init(_ id: Arrival.ID, _ walkIn: Arrival.WalkIn? = nil, people: Int = 1, at: Moment) {
        (self.id, self.walkIn, self.people, self.at) = (id, walkIn, people, at)
    }
}
