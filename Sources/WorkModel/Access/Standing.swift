import GRDB
import Words

/// What a browser may do in a dugnad.
package struct Standing: Sendable {
    /// What the person who has signed in is in the unit that owns it, and since when they are signed in.
    package typealias Membership = (role: UnitRole, person: Person.ID, signedInAt: Moment)

    package private(set) var roles: Set<Role>
    package let membership: Membership?
    /// What the unit is called that has lately taken the dugnad in.
    package let takenInBy: String?

    /// Whoever works for the unit leads its dugnader without any link.
    package init(roles: Set<Role> = [], membership: Membership? = nil, takenInBy: String? = nil) {
        self.roles = roles
        self.membership = membership
        self.takenInBy = takenInBy
        if membership?.role.may(.work) == true { self.roles.insert(.moderator) }
    }

    /// Who a change is made by.
    package var moderator: Actor {
        membership.flatMap { $0.role.may(.work) ? Actor($0.role, person: $0.person) : nil } ?? .moderator
    }

    /// How long somebody stays signed in without using it.
    package static let length = Moment.Length.days(30)
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
}
