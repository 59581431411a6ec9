/// Who does something: a person in a role, or the program itself.
package struct Actor: Sendable, Hashable {
    package let role: Role
    /// Who it is, when somebody has signed in. A dugnad's own record keeps the role alone.
    package let person: Person.ID?

    package init(_ role: Role, person: Person.ID? = nil) {
        self.role = role
        self.person = person
    }

    /// A member of a unit.
    package init(_ role: UnitRole, person: Person.ID) {
        self.init(role.asRole, person: person)
    }

    /// Somebody who has been let in to lead one dugnad.
    package static func guest(_ person: Person.ID) -> Actor { Actor(Role.guest, person: person) }

    package static let moderator = Actor(Role.moderator)
    package static let group = Actor(Role.group)
    package static let `operator` = Actor(Role.operator)
    package static let program = Actor(Role.program)
    package static let owner = Actor(Role.owner)
}

extension UnitRole {
    /// What it is called in the record of events.
    fileprivate var asRole: Role {
        switch self {
        case .contact: .contact
        case .colleague: .colleague
        case .reader: .reader
        }
    }
}
