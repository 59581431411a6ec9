import Words

/// A field of a measure in the plan. The names stand in the record of its changes, so they never change.
package enum MeasureField: String, Sendable, CaseIterable {
    case text, hearer, owner, deadline, firstStep, knownBy, barriers, partners, cost, funding, area, anchoring
}

extension MeasureField {
    /// What it is called on the pages, in the files and in the history.
    package var name: Phrase {
        switch self {
        case .text: Phrase(nb: "Tiltak", nn: "Tiltak", en: "Measure")
        case .hearer: MeasureLabels.hearer
        case .owner: MeasureLabels.owner
        case .deadline: MeasureLabels.deadline
        case .firstStep: MeasureLabels.firstStep
        case .knownBy: MeasureLabels.knownBy
        case .barriers: MeasureLabels.barriers
        case .partners: Phrase(nb: "Sammen med", nn: "Saman med", en: "Together with")
        case .cost: Phrase(nb: "Kostnad", nn: "Kostnad", en: "Cost")
        case .funding: Phrase(nb: "Pengene kommer fra", nn: "Pengane kjem frå", en: "The money comes from")
        case .area: Phrase(nb: "Område", nn: "Område", en: "Area")
        case .anchoring: Phrase(nb: "Forankring", nn: "Forankring", en: "Anchoring")
        }
    }
}
