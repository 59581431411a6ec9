import Words

/// What only the minutes ask a variant.
extension Variant {
    var measuresHeading: Phrase {
        switch self {
        case .municipality, .organisation:
            Phrase(nb: "Dette ble vi enige om", nn: "Dette blei vi einige om", en: "What we agreed")
        case .youth: Phrase(nb: "Forslagene våre", nn: "Forslaga våre", en: "Our proposals")
        }
    }

    var ideasHeading: Phrase {
        switch self {
        case .municipality: Phrase(nb: "Veier inn og ideer", nn: "Vegar inn og idear", en: "Ways in and ideas")
        case .organisation:
            Phrase(nb: "Det vi vil forbedre", nn: "Det vi vil gjere betre", en: "What we want to improve")
        case .youth: Phrase(nb: "Ideene våre", nn: "Ideane våre", en: "Our ideas")
        }
    }

    /// Youth do not call each other children.
    var personsAreInvented: Phrase {
        switch self {
        case .municipality, .organisation:
            Phrase(
                nb: "Barna vi snakket om, er diktet opp. Ingen av dem finnes.",
                nn: "Barna vi snakka om, er dikta opp. Ingen av dei finst.",
                en: "The children we talked about are invented. None of them exists.")
        case .youth:
            Phrase(
                nb: "Personene vi snakket om, er diktet opp. Ingen av dem finnes.",
                nn: "Personane vi snakka om, er dikta opp. Ingen av dei finst.",
                en: "The people we talked about are invented. None of them exists.")
        }
    }
}
