import Words

/// The words around a measure, the same on every page and in every file.
package struct MeasureTexts: Sendable {
    let language: Language
    let variant: Variant
    let seating: Seating

    package init(language: Language, variant: Variant, seating: Seating) {
        self.language = language
        self.variant = variant
        self.seating = seating
    }

    package struct Fact: Sendable, Equatable, Codable {
        package let label: String
        package let text: String
        package let isMissing: Bool
    }

    /// Owner, deadline, first step, how we know: a measure without an owner or a date says that it lacks one.
    ///
    /// - Parameter times: when the tables thought of it, in words; not lost while there is no day.
    package func facts(of measure: Measure, times: [String]) -> [Fact] {
        let day = measure.deadlineDay.map { NorwegianTime.day($0)[language] }
        let hearer = fact(MeasureLabels.hearer, measure.hearer, missing: MeasureLabels.noHearer)
        let isProposal = variant.makesProposals
        return [
            isProposal ? hearer : nil,
            fact(MeasureLabels.owner, measure.owner, missing: isProposal ? nil : MeasureLabels.noOwner),
            fact(MeasureLabels.deadline, day, missing: deadline(times)),
            fact(variant.firstStep, measure.firstStep, missing: nil),
            fact(MeasureLabels.knownBy, measure.knownBy, missing: nil),
            fact(MeasureLabels.hands, measure.hands.map(String.init), missing: nil),
        ].compactMap(\.self)
    }

    private func deadline(_ times: [String]) -> Phrase? {
        guard let written = seating.written(times) else {
            return variant.makesProposals ? nil : MeasureLabels.noDeadline
        }
        let missing = MeasureLabels.noDeadline
        return Phrase(
            nb: "\(missing.nb). \(written.nb)", nn: "\(missing.nn). \(written.nn)", en: "\(missing.en). \(written.en)")
    }

    private func fact(_ label: Phrase, _ text: String?, missing: Phrase?) -> Fact? {
        if let text { return Fact(label: label[language], text: text, isMissing: false) }
        return missing.map { Fact(label: label[language], text: $0[language], isMissing: true) }
    }
}

extension Measure {
    /// Whether nobody has it yet, or nobody knows when. A proposal is for others to take.
    package func isOpen(in variant: Variant) -> Bool {
        !variant.makesProposals && (owner == nil || deadlineDay == nil)
    }
}

extension Seating {
    /// «Bordet skrev: før jul», about a time that is no day. Nil when nobody wrote one.
    package func written(_ times: [String]) -> Phrase? {
        guard !times.isEmpty else { return nil }
        let (words, who) = (times.joined(separator: " · "), theGroup)
        return Phrase(
            nb: "\(who.nb.capitalisedFirst) skrev: \(words)", nn: "\(who.nn.capitalisedFirst) skreiv: \(words)",
            en: "\(who.en.capitalisedFirst) wrote: \(words)")
    }
}
