import GRDB
import Words

/// Somebody who has said that they come, or several whom one answers for.
package struct Coming: Sendable, Equatable {
    package let invitee: Invitee
    /// How many they are.
    package let people: Int
    /// Of the young no name is kept, and none is shown: what stands on the list is the adult who answered for them.
    let areYoung: Bool

    init(_ invitee: Invitee, people: Int, to variant: Variant) {
        (self.invitee, self.people) = (invitee, people)
        areYoung = variant.isOfYoungPeople(invitee.kind)
    }

    package var name: String? { areYoung ? nil : invitee.name }

    /// What they are known by, and beside it the rest of what is known.
    ///
    /// - Parameter number: which of them, when they are several; nil for all of them together.
    package func label(_ number: Int? = nil, in language: Language) -> (title: String, rest: String) {
        let place = invitee.body ?? invitee.kind.name[language]
        let known = [name, areYoung ? nil : invitee.role, place].compactMap(\.self)
        // The one who answered comes first of those who come together, and is known by name.
        if let number, people > 1, number > 1 || known.first == place { return ("\(place) \(number)", "") }
        return (known.first ?? place, known.dropFirst().joined(separator: ", "))
    }
}

extension Database {
    /// Those who come, by what they are known by.
    func coming(to dugnad: Dugnad) throws -> [Coming] {
        let rows = try Row.fetchAll(
            self,
            sql: """
                SELECT invitee.*, answer.people AS people FROM invitee JOIN answer ON answer.invitee = invitee.id
                WHERE invitee.dugnad = ? AND answer.state = ? ORDER BY invitee.id
                """, arguments: [dugnad.id, Answer.State.coming.rawValue])
        return try rows.map { Coming(try Invitee(row: $0), people: $0["people"], to: dugnad.variant) }
    }
}
