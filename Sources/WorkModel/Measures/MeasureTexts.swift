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
        let hearer = fact(MeasureTexts.hearer, measure.hearer, missing: MeasureTexts.noHearer)
        return [
            variant == .youth ? hearer : nil,
            fact(MeasureTexts.owner, measure.owner, missing: variant == .youth ? nil : MeasureTexts.noOwner),
            fact(MeasureTexts.deadline, day, missing: variant == .youth ? nil : MeasureTexts.noDeadline),
            fact(variant.firstStep, measure.firstStep, missing: nil),
            fact(MeasureTexts.knownBy, measure.knownBy, missing: nil),
            fact(MeasureTexts.hands, measure.hands.map(String.init), missing: nil),
        ].compactMap(\.self)
    }

    private func fact(_ label: Phrase, _ text: String?, missing: Phrase?) -> Fact? {
        if let text { return Fact(label: label[language], text: text, isMissing: false) }
        return missing.map { Fact(label: label[language], text: $0[language], isMissing: true) }
    }

    package var barriers: String { Phrase(nb: "Barrierer", nn: "Barrierar", en: "Barriers")[language] }
    package var madeOf: String {
        Phrase(nb: "Bygger på notater fra", nn: "Byggjer på notat frå", en: "Based on notes from")[language]
    }

    package static let owner = Phrase(nb: "Ansvarlig", nn: "Ansvarleg", en: "Responsible")
    package static let deadline = Phrase(nb: "Innen", nn: "Innan", en: "By")
    package static let firstStep = Phrase(nb: "Første steg", nn: "Første steg", en: "First step")
    package static let knownBy = Phrase(nb: "Det virker når", nn: "Det verkar når", en: "It works when")
    package static let hearer = Phrase(nb: "Hvem bør høre det", nn: "Kven bør høyre det", en: "Who should hear it")
    package static let hands = Phrase(
        nb: "Håndsopprekning", nn: "Handsopprekking", en: "Show of hands")
    package static let noOwner = Phrase(
        nb: "mangler ansvarlig", nn: "manglar ansvarleg", en: "nobody responsible yet")
    package static let noDeadline = Phrase(nb: "mangler dato", nn: "manglar dato", en: "no date yet")
    package static let noHearer = Phrase(
        nb: "ingen er nevnt ennå", nn: "ingen er nemnd enno", en: "nobody named yet")
}
