/// Who does something: a person in a role, or the program itself.
package struct Actor: Sendable, Hashable {
    package let role: Role

    package init(_ role: Role) {
        self.role = role
    }

    package static let moderator = Actor(.moderator)
    package static let group = Actor(.group)
    package static let program = Actor(.program)
}
