import GRDB
import Words

/// Somebody who has said that they come, or several whom one answers for.
package struct Coming: Sendable, Equatable {
    package let invitee: Invitee
    /// How many they are.
    package let people: Int
    /// Whether all of them are young people: a youth council, or whoever comes to a gathering of the young.
    private let areYoung: Bool
    /// How many of them are young: those who are counted last. Where all are, and nobody has said how many, everybody.
    package let young: Int

    init(_ invitee: Invitee, people: Int, young: Int = 0, to variant: Variant) {
        (self.invitee, self.people) = (invitee, max(people, 1))
        areYoung = variant.isOfYoungPeople(invitee.kind)
        self.young = areYoung && young == 0 ? self.people : min(young, self.people)
    }

    func isYoung(_ number: Int) -> Bool { number > people - young }

    /// What stands on the list of those who are young is the adult who answered for them.
    private var isOfTheYoung: Bool { areYoung || young == people }

    /// Of the young no name is kept, and none is shown.
    package var name: String? { isOfTheYoung ? nil : invitee.name }

    /// Where they are from, as it stands on the list.
    package func place(in language: Language) -> String { invitee.body ?? invitee.kind.name[language] }

    /// What they are known by, and beside it the rest of what is known. What kind they are, by which tables are mixed, is
    /// told of those alone of whom nothing else is known.
    ///
    /// - Parameter number: which of them, when they are several; nil for all of them together.
    package func label(_ number: Int? = nil, in language: Language) -> (title: String, rest: String) {
        let known = [name, isOfTheYoung ? nil : invitee.role, invitee.body].compactMap(\.self)
        let place = invitee.body ?? name ?? place(in: language)
        // The one who answered comes first of those who come together, and is known by name.
        if let number, people > 1, number > 1 || name == nil && known.count < 2 { return ("\(place) \(number)", "") }
        return (known.first ?? place, known.dropFirst().joined(separator: ", "))
    }
}

extension Database {
    /// Those who come, by what they are known by.
    func coming(to dugnad: Dugnad) throws -> [Coming] {
        let rows = try Row.fetchAll(
            self,
            sql: """
                SELECT invitee.*, answer.people AS people, answer.young AS young
                FROM invitee JOIN answer ON answer.invitee = invitee.id
                WHERE invitee.dugnad = ? AND answer.state = ? ORDER BY invitee.id
                """, arguments: [dugnad.id, Answer.State.coming.rawValue])
        return try rows.map {
            Coming(try Invitee(row: $0), people: $0["people"], young: $0["young"], to: dugnad.variant)
        }
    }
}
