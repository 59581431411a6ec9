import GRDB
import Words

/// Somebody from outside who has been let in to lead one of a unit's dugnader: *prosessleder*. They see that dugnad and
/// its plan, and nothing else of the unit.
package struct Guest: Sendable, Equatable {
    package let person: Person
    package let dugnad: Dugnad
    package let since: Moment

    /// What one is called.
    package static let name = Phrase(nb: "prosessleder", nn: "prosessleiar", en: "process leader")
}

/// Where somebody is let in: the dugnad, and whose it is.
package struct Guesthood: Sendable, Equatable {
    package let dugnad: Dugnad
    package let unit: Unit
}

/// An open door to one dugnad, for one address.
package struct GuestInvitation: Sendable, Codable, Equatable, Identifiable, FetchableRecord, PersistableRecord {
    package typealias ID = Identifier<GuestInvitation>

    package let id: ID
    package let dugnad: Dugnad.ID
    package let address: EmailAddress
    let addressKey: String
    package internal(set) var invitedBy: Person.ID?
    package internal(set) var madeAt: Moment
    package internal(set) var until: Moment

    func isOpen(at now: Moment) -> Bool { until > now }
}
