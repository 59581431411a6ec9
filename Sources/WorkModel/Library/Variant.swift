import Words

/// What kind of dugnad it is.
package enum Variant: String, Sendable, Codable, CaseIterable {
    case municipality = "kommune"
    case organisation = "organisasjon"
    case youth = "ung"

    package var name: Phrase {
        switch self {
        case .municipality: Phrase(nb: "Kommune", nn: "Kommune", en: "Municipality")
        case .organisation: Phrase(nb: "Organisasjon", nn: "Organisasjon", en: "Organisation")
        case .youth: Phrase(nb: "ALLEMED Ung", nn: "ALLEMED Ung", en: "ALLEMED Ung (youth)")
        }
    }

    /// What the meeting is called: youth have a *samling*.
    package var meeting: Phrase {
        self == .youth ? Phrase(nb: "samling", nn: "samling", en: "samling") : Phrase(same: "dugnad")
    }

    /// The meeting as something already known: «dugnaden».
    package var theMeeting: Phrase {
        self == .youth
            ? Phrase(nb: "samlingen", nn: "samlinga", en: "the samling")
            : Phrase(nb: "dugnaden", nn: "dugnaden", en: "the dugnad")
    }

    /// Tables in a hall, groups in a clubhouse.
    package var group: Phrase {
        self == .municipality
            ? Phrase(nb: "Bord", nn: "Bord", en: "Table") : Phrase(nb: "Gruppe", nn: "Gruppe", en: "Group")
    }

    package var groups: Phrase {
        self == .municipality
            ? Phrase(nb: "bord", nn: "bord", en: "tables") : Phrase(nb: "grupper", nn: "grupper", en: "groups")
    }

    /// One of them as something already known: «bordet», «gruppa».
    package var theGroup: Phrase {
        self == .municipality
            ? Phrase(nb: "bordet", nn: "bordet", en: "the table") : Phrase(nb: "gruppa", nn: "gruppa", en: "the group")
    }

    /// All of them: «bordene», «gruppene».
    package var theGroups: Phrase {
        self == .municipality
            ? Phrase(nb: "bordene", nn: "borda", en: "the tables")
            : Phrase(nb: "gruppene", nn: "gruppene", en: "the groups")
    }

    /// One sentence at tables and another in groups, where more than the noun is different.
    package func phrase(atTables: Phrase, inGroups: Phrase) -> Phrase {
        self == .municipality ? atTables : inGroups
    }

    /// The heading over what whoever writes should know.
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
        let one =
            self == .municipality
            ? Phrase(nb: "ett bord", nn: "eitt bord", en: "one table")
            : Phrase(nb: "én gruppe", nn: "éi gruppe", en: "one group")
        return Counting(one: one, many: groups).inWords(number)
    }

    /// Shortest length of a meeting in minutes: the least of every step that cannot go, rounded up to five (`method.md`).
    package func shortest(_ template: RunSheetTemplate) -> Int {
        let least = template.steps.filter { $0.drops == nil }.map(\.least).reduce(0, +)
        return (least + 4) / 5 * 5
    }

    package static let longest = 240

    /// How many groups a number of people makes: about six at a table, three or four in an organisation.
    package func groupCount(forPeople people: Int) -> Int {
        let size = self == .organisation ? 3.5 : 6.0
        return min(max(Int((Double(people) / size).rounded()), 1), 30)
    }
}

extension Variant {
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
