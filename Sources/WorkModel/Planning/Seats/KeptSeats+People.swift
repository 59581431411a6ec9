import Words

extension KeptSeats {
    /// One of those who come, as it is printed: never by the name of somebody young.
    package struct Person: Sendable, Equatable {
        package let title: String
        package let rest: String
        /// Nil for who has no seat.
        package let table: Int?
    }

    /// Everybody who comes, by what they are known by, as one looks for them.
    package func people(in language: Language) -> [Person] {
        guests.map { guest in
            let label = label(guest.id, in: language)
            let person = Person(title: label.title, rest: label.rest, table: plan?.table(of: guest.id))
            return (person, sorting: KeptSeats.sorting(label, guest.id.number))
        }
        .sorted { NorwegianOrder.areInOrder($0.sorting, $1.sorting) }
        .map(\.0)
    }

    /// «Ungdomsrådet 2» comes before «Ungdomsrådet 10».
    private static func sorting(_ label: (title: String, rest: String), _ number: Int) -> String {
        let end = " \(number)"
        guard number < 10, label.title.hasSuffix(end) else { return "\(label.title) \(label.rest)" }
        return "\(label.title.dropLast(end.count)) 0\(number)"
    }
}
