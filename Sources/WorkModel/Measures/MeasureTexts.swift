import Words

/// The words around a measure, the same on every page and in every file.
package struct MeasureTexts: Sendable {
    let language: Language
    let variant: Variant

    package init(language: Language, variant: Variant) {
        self.language = language
        self.variant = variant
    }

    package struct Fact: Sendable, Equatable, Codable {
        package let label: String
        package let text: String
        package let isMissing: Bool
    }

    /// Owner, deadline, first step, how we know: a measure without an owner or a date says that it lacks one.
    package func facts(of measure: Measure) -> [Fact] {
        let day = measure.deadlineDay.map { NorwegianTime.day($0)[language] }
        let hearer = fact(MeasureLabels.hearer, measure.hearer, missing: MeasureLabels.noHearer)
        let isProposal = variant.makesProposals
        return [
            isProposal ? hearer : nil,
            fact(MeasureLabels.owner, measure.owner, missing: isProposal ? nil : MeasureLabels.noOwner),
            fact(MeasureLabels.deadline, day, missing: isProposal ? nil : MeasureLabels.noDeadline),
            fact(variant.firstStep, measure.firstStep, missing: nil),
            fact(MeasureLabels.knownBy, measure.knownBy, missing: nil),
            fact(MeasureLabels.hands, measure.hands.map(String.init), missing: nil),
        ].compactMap(\.self)
    }

    private func fact(_ label: Phrase, _ text: String?, missing: Phrase?) -> Fact? {
        if let text { return Fact(label: label[language], text: text, isMissing: false) }
        return missing.map { Fact(label: label[language], text: $0[language], isMissing: true) }
    }
}
