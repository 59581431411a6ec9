import GRDB
import Words

/// What a browser may do in a dugnad.
package struct Standing: Sendable {
    /// What the person who has signed in is in the unit that owns it, and since when they are signed in.
    package typealias Membership = (role: UnitRole, person: Person.ID, signedInAt: Moment)

    package private(set) var roles: Set<Role>
    package let membership: Membership?
    /// The person who has signed in, when they have been let in to lead this one dugnad.
    package let guest: Person.ID?
    /// Leads it by a moderator's link, whatever else.
    package let hasModeratorsLink: Bool
    /// What the unit is called that has lately taken the dugnad in.
    package let takenInBy: String?

    /// Whoever works for the unit leads its dugnader without any link, and whoever is let in to this one leads it.
    package init(
        roles: Set<Role> = [], membership: Membership? = nil, guest: Person.ID? = nil, takenInBy: String? = nil
    ) {
        self.roles = roles
        self.membership = membership
        self.guest = guest
        self.takenInBy = takenInBy
        hasModeratorsLink = roles.contains(.moderator)
        if guest != nil || membership?.role.may(.work) == true { self.roles.insert(.moderator) }
    }

    /// Who a change is made by.
    package var moderator: Actor {
        if let membership, membership.role.may(.work) { return Actor(membership.role, person: membership.person) }
        guard let guest, !hasModeratorsLink else { return .moderator }
        return .guest(guest)
    }

    /// How long somebody stays signed in without using it.
    package static let length = Moment.Length.days(30)
    /// Use is written down once an hour, and not at every page.
    static let written = Moment.Length.hours(1)
}

extension Database {
    /// What the person who has signed in in a browser is in a unit.
    func membership(of session: Secret, in unit: Unit.ID) throws -> Standing.Membership? {
        let row = try SQLRequest<Row>(
            sql: """
                SELECT member.role, member.person, session.signedInAt FROM session
                JOIN member ON member.person = session.person
                WHERE session.fingerprint = ? AND member.unit = ? AND session.usedAt > ?
                """, arguments: [session.fingerprint, unit, try now - Standing.length], cached: true
        ).fetchOne(self)
        guard let row, let role = UnitRole(rawValue: row["role"]) else { return nil }
        return (role, row["person"], row["signedInAt"])
    }

    /// The number of a session where somebody has signed in, when it is not written down that it is used now.
    func unwrittenUse(of session: Secret) throws -> Int64? {
        try SQLRequest<Int64>(
            sql: "SELECT id FROM session WHERE fingerprint = ? AND usedAt < ?",
            arguments: [session.fingerprint, try now - Standing.written], cached: true
        ).fetchOne(self)
    }

    func use(_ session: Int64) throws {
        try execute(sql: "UPDATE session SET usedAt = ? WHERE id = ?", arguments: [try now, session])
    }

    /// The person who has signed in in a browser, when they have been let in to lead a dugnad and their time is not over.
    func guest(of session: Secret, in dugnad: Dugnad) throws -> Person.ID? {
        let now = try now
        guard dugnad.unit != nil, now < dugnad.guestsLeaveAt else { return nil }
        return try SQLRequest<Person.ID>(
            sql: """
                SELECT guest.person FROM session JOIN guest ON guest.person = session.person
                WHERE session.fingerprint = ? AND guest.dugnad = ? AND session.usedAt > ?
                """, arguments: [session.fingerprint, dugnad.id, now - Standing.length], cached: true
        ).fetchOne(self)
    }
}
