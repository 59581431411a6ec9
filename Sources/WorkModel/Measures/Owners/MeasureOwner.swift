import GRDB
import Words

/// Whom a unit writes to about the measures that they are responsible for: a body or a role, at one address, without an
/// account. Without an address only the links that they have remain.
package struct MeasureOwner: Sendable, Codable, Equatable, Identifiable, FetchableRecord, PersistableRecord {
    package typealias ID = Identifier<MeasureOwner>

    package let id: ID
    package let unit: Unit.ID
    package internal(set) var address: EmailAddress?
    var addressKey: String?
    /// Where the links in their letters lead.
    var site: String
    package let madeAt: Moment
    /// When the first letter went, or is to go; nil before any.
    package internal(set) var askedAt: Moment?
    /// What they have said to being reminded; nil as long as they are silent, which is no.
    package internal(set) var said: Said?
    package internal(set) var saidAt: Moment?
    /// The last day that they have been reminded of, or need not be.
    package internal(set) var remindedThrough: String?

    package enum Said: String, Sendable, Codable, CaseIterable {
        case yes, no
        /// No letter at all; the address goes with it.
        case stop
    }

    init(_ address: EmailAddress, of unit: Unit.ID, site: String, at now: Moment) {
        (id, self.unit, self.site, madeAt) = (.new(), unit, site, now)
        (self.address, addressKey) = (address, address.key)
    }

    /// Whether they may be reminded. Yes begins today: what has been due before is not caught up with, but what fell in quiet
    /// days goes after them, also when yes is said meanwhile.
    mutating func say(_ said: Said, at now: Moment) {
        (self.said, saidAt) = (said, now)
        guard said == .yes else { return }
        remindedThrough = max(
            remindedThrough ?? "", QuietDays.lastDayOfLetters(through: NorwegianTime.isoDate(now)))
    }

    /// Reminders go to them.
    package var isReminded: Bool { said == .yes && address != nil }
    /// They can still say whether they want reminders.
    package var canBeAsked: Bool { said != .stop && address != nil }

    /// An address that has not said yes goes so long after the first letter.
    package static let silentIsKept = Moment.Length.days(30)
    /// One that has, goes so many months after the last of their measures was closed.
    package static let monthsAfterTheLast = 12
    /// The most addresses that one measure is written to about.
    package static let mostOfAMeasure = 5
    /// The most times that one measure is passed on by a link.
    package static let mostTimesPassedOn = 3

    /// When the address goes, if they go on being silent; nil when they have said yes, or have had no letter. A no that
    /// comes later than that has thirty days of its own.
    package var forgottenAt: Moment? {
        guard address != nil, said != .yes, let askedAt else { return nil }
        let first = askedAt + MeasureOwner.silentIsKept
        guard said == .no, let saidAt, saidAt > first else { return first }
        return saidAt + MeasureOwner.silentIsKept
    }
}

extension Database {
    /// Whoever a link in a letter belongs to.
    func measureOwner(at secret: Secret) throws -> MeasureOwner? {
        try SQLRequest<MeasureOwner>(
            sql: """
                SELECT measureOwner.* FROM ownerLink JOIN measureOwner ON measureOwner.id = ownerLink.owner
                WHERE ownerLink.fingerprint = ?
                """, arguments: [secret.fingerprint], cached: true
        ).fetchOne(self)
    }

    func ownedMeasure(_ measure: Measure.ID, _ owner: MeasureOwner.ID) throws -> OwnedMeasure? {
        try SQLRequest<OwnedMeasure>(
            sql: "SELECT * FROM ownedMeasure WHERE measure = ? AND owner = ?", arguments: [measure, owner], cached: true
        ).fetchOne(self)
    }
}
