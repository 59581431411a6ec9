import GRDB
import Words

/// What a browser may do in a dugnad.
package struct Standing: Sendable, Equatable {
    package private(set) var roles: Set<Role>
    /// What the person who has signed in is in the unit that owns it.
    package private(set) var membership: (role: UnitRole, person: Person.ID)?
    /// Since when they are signed in.
    package private(set) var signedInAt: Moment?

    package init(roles: Set<Role> = []) {
        self.roles = roles
    }

    /// Whoever works for the unit leads its dugnader without any link.
    mutating func join(_ found: (role: UnitRole, person: Person.ID, signedInAt: Moment)?) {
        guard let found else { return }
        (membership, signedInAt) = ((found.role, found.person), found.signedInAt)
        if found.role.may(.work) { roles.insert(.moderator) }
    }

    /// Who a change is made by.
    package var moderator: Actor {
        membership.flatMap { $0.role.may(.work) ? Actor($0.role, person: $0.person) : nil } ?? .moderator
    }

    package static func == (first: Standing, second: Standing) -> Bool {
        first.roles == second.roles && first.moderator == second.moderator && first.signedInAt == second.signedInAt
    }
}

extension Database {
    /// What the person who has signed in in a browser is in a unit.
    func membership(of session: Secret, in unit: Unit.ID) throws -> (
        role: UnitRole, person: Person.ID, signedInAt: Moment
    )? {
        let row = try SQLRequest<Row>(
            sql: """
                SELECT member.role, member.person, session.signedInAt FROM session
                JOIN member ON member.person = session.person
                WHERE session.fingerprint = ? AND member.unit = ? AND session.usedAt > ?
                """, arguments: [session.fingerprint, unit, try now - signedInLength], cached: true
        ).fetchOne(self)
        guard let row, let role = UnitRole(rawValue: row["role"]) else { return nil }
        return (role, row["person"], row["signedInAt"])
    }
}

/// How long somebody stays signed in without using it.
let signedInLength = Moment.Length.days(30)
