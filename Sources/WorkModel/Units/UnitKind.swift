import Words

/// What kind of unit owns dugnader. No answer has a `default`, so for a new kind the compiler asks all of them.
package enum UnitKind: String, Sendable, Codable, CaseIterable, Hashable {
    case municipality = "kommune"
    case district = "bydel"
    case organisation = "organisasjon"
    case youthGroup = "ungdomsgruppe"

    package var name: Phrase {
        switch self {
        case .municipality: Phrase(nb: "kommune", nn: "kommune", en: "municipality")
        case .district: Phrase(nb: "bydel", nn: "bydel", en: "city district")
        case .organisation: Phrase(nb: "organisasjon", nn: "organisasjon", en: "organisation")
        case .youthGroup: Phrase(nb: "ungdomsgruppe", nn: "ungdomsgruppe", en: "youth group")
        }
    }

    /// What is asked for when one is founded, in the order of the form.
    package var fields: [FoundingDraft.Field] {
        switch self {
        case .municipality: [.municipality, .name]
        case .district: [.municipality, .district, .name]
        case .organisation: [.name, .organisationNumber, .level, .parent]
        case .youthGroup: [.municipality, .name]
        }
    }
}
