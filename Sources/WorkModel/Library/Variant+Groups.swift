import Words

/// How people sit together: at tables in a hall, in groups in a clubhouse.
extension Variant {
    private var sitsAtTables: Bool {
        switch self {
        case .municipality: true
        case .organisation, .youth: false
        }
    }

    /// One sentence at tables and another in groups, where more than the noun is different.
    package func phrase(atTables: Phrase, inGroups: Phrase) -> Phrase {
        sitsAtTables ? atTables : inGroups
    }

    package var group: Phrase {
        phrase(
            atTables: Phrase(nb: "Bord", nn: "Bord", en: "Table"),
            inGroups: Phrase(nb: "Gruppe", nn: "Gruppe", en: "Group"))
    }

    package var groups: Phrase {
        phrase(
            atTables: Phrase(nb: "bord", nn: "bord", en: "tables"),
            inGroups: Phrase(nb: "grupper", nn: "grupper", en: "groups"))
    }

    /// One of them as something already known: «bordet», «gruppa».
    package var theGroup: Phrase {
        phrase(
            atTables: Phrase(nb: "bordet", nn: "bordet", en: "the table"),
            inGroups: Phrase(nb: "gruppa", nn: "gruppa", en: "the group"))
    }

    /// All of them: «bordene», «gruppene».
    package var theGroups: Phrase {
        phrase(
            atTables: Phrase(nb: "bordene", nn: "borda", en: "the tables"),
            inGroups: Phrase(nb: "gruppene", nn: "gruppene", en: "the groups"))
    }

    /// The heading over the advice to the person who writes.
    package var toTheWriter: Phrase {
        phrase(
            atTables: Phrase(
                nb: "Til deg som skriver for bordet", nn: "Til deg som skriv for bordet",
                en: "For whoever writes for the table"),
            inGroups: Phrase(
                nb: "Til deg som skriver for gruppa", nn: "Til deg som skriv for gruppa",
                en: "For whoever writes for the group"))
    }

    /// «ved seks bord», «i tre grupper».
    package func groupCount(_ number: Int) -> Phrase {
        let one = phrase(
            atTables: Phrase(nb: "ett bord", nn: "eitt bord", en: "one table"),
            inGroups: Phrase(nb: "én gruppe", nn: "éi gruppe", en: "one group"))
        return Counting(one: one, many: groups).inWords(number)
    }

    /// How many people sit together when nobody has said otherwise.
    private var groupSize: Double {
        switch self {
        case .municipality, .youth: 6
        case .organisation: 3.5
        }
    }

    /// The same in words: «omtrent seks».
    package var groupSizeInWords: Phrase {
        switch self {
        case .municipality, .youth: Phrase(nb: "omtrent seks", nn: "om lag seks", en: "about six")
        case .organisation: Phrase(nb: "tre eller fire", nn: "tre eller fire", en: "three or four")
        }
    }

    /// How many groups a number of people makes.
    package func groupCount(forPeople people: Int) -> Int {
        min(max(Int((Double(people) / groupSize).rounded()), 1), 30)
    }

    /// «Bord 3», «Bord 1, 3 og 5», «Gruppe 2».
    package func naming(_ numbers: [Int]) -> Phrase {
        func list(_ and: String) -> String {
            guard let last = numbers.last else { return "" }
            let first = numbers.dropLast().map(String.init).joined(separator: ", ")
            return first.isEmpty ? "\(last)" : "\(first) \(and) \(last)"
        }
        let several = numbers.count > 1 ? groups.en.capitalisedFirst : group.en
        return Phrase(nb: "\(group.nb) \(list("og"))", nn: "\(group.nn) \(list("og"))", en: "\(several) \(list("and"))")
    }
}
