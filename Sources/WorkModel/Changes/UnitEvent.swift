import GRDB
import Words

/// What was done in a unit. The names stand in the database, so they never change.
package enum UnitEvent: String, Sendable, CaseIterable {
    case founded, confirmed, settingsChanged, takenOut, readIn
    case invited, invitationWithdrawn, joined, roleChanged, left, removed, handedOver
    case dugnadStarted, dugnadDeleted
    case dugnadTakenIn, dugnadDisowned, dugnadGivenBack, dugnadOffered, dugnadHandedOver, dugnadReceived
    case letterDelivered, letterSentAgain
    /// A measure is taken out of its plan for good.
    case measureDeleted
    /// Somebody responsible for a measure is written to, asked by hand, sent a new link, or not written to any more.
    case ownerWrittenTo, ownerAsked, ownerLinkRenewed, ownerTakenAway
    /// How often those responsible are reminded; and a measure that stands still is left alone for a month.
    case rhythmChanged, measurePutAside
    /// What has been done since last can be read by everybody who has the address; or no longer.
    case sincePublished, sinceTakenBack
    /// What a dugnad began with can be read by everybody who has the address, or no longer; and somebody is challenged.
    case relayPublished, relayTakenBack, relayPassedOn
    case restored
    /// Whoever runs the site has made a link that leads one of its dugnader.
    case moderatorLinkMade
    /// Somebody is let in to lead one dugnad; and is out again, ended by others, by themselves, or by the calendar.
    case guestInvited, guestInvitationWithdrawn, guestJoined, guestEnded, guestLeft, guestOver
    case confirmationAsked, confirmedByLetter, confirmationDenied
    /// A municipality's own record tells that it confirmed another, and the other's that it was.
    case confirmedAnother, confirmedByMunicipality
    /// By somebody who had signed in on its behalf.
    case confirmedByProvider
}

/// A line of the unit's own record: who did what, when.
package struct UnitRecord: Sendable, Equatable, Identifiable {
    package let id: Int64
    package let at: Moment
    package let role: Role
    /// Nil for what the program or the operator did, and for somebody who is gone.
    package let name: String?
    package let what: UnitEvent
}

extension Door {
    /// One change to a unit, in one transaction, with a line in its record.
    ///
    /// - Parameter change: makes the change. Returns nil when nothing became different; then no trace is left.
    func changing(
        unit: Unit.ID, by actor: Actor, _ change: @escaping @Sendable (Database) throws -> UnitEvent?
    ) async throws {
        try await store.write { db in
            guard let done = try change(db) else { return }
            try db.record(done, in: unit, by: actor)
        }
    }
}

extension Database {
    /// - Parameter about: the id of what it was done to; never a name or an address.
    func record(_ event: UnitEvent, in unit: Unit.ID, by actor: Actor, about: String? = nil) throws {
        try execute(
            sql: "INSERT INTO unitEvent (unit, at, role, person, what, about) VALUES (?, ?, ?, ?, ?, ?)",
            arguments: [unit, try now, actor.role.rawValue, actor.person, event.rawValue, about])
    }
}
