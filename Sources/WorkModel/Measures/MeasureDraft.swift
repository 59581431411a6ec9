import Words

/// What has been typed about a measure.
package struct MeasureDraft: Sendable, Equatable {
    package var text = ""
    package var owner = ""
    package var deadline = ""
    package var firstStep = ""
    package var knownBy = ""
    package var hearer = ""
    package var barriers: [Barrier.Key] = []
    package var hands = ""
    package var clusters: [Cluster.ID] = []
    package var notes: [Note.ID] = []

    package init() {}

    /// What can be wrong, in the order of the form.
    package enum Field: Sendable {
        case text, hearer, owner, deadline, firstStep, knownBy, hands
    }

    /// How many hands a hall can hold.
    package static let handsLimits = 0...500

    /// - Throws: everything that is wrong, except a deadline that only the dugnad's own date can rule out.
    func check() throws(Problems<Field>) -> MeasureWords {
        var problems = Problems<Field>()
        let words = MeasureWords(
            text: problems.reading(.text, try TypedText.lines(text).required(or: .measureEmpty)) ?? "",
            hearer: problems.reading(.hearer, try MeasureDraft.line(hearer))?.nilIfEmpty,
            owner: problems.reading(.owner, try MeasureDraft.line(owner))?.nilIfEmpty,
            deadline: problems.reading(.deadline, try TypedText.day(deadline)) ?? nil,
            firstStep: problems.reading(.firstStep, try TypedText.lines(firstStep))?.nilIfEmpty,
            knownBy: problems.reading(.knownBy, try TypedText.lines(knownBy))?.nilIfEmpty,
            hands: problems.reading(
                .hands, try TypedText.number(hands, in: MeasureDraft.handsLimits, or: .handsUncounted)) ?? nil,
            barriers: barriers.filter(Edition.isKey), clusters: clusters, notes: notes)
        try problems.throwIfAny()
        return words
    }

    /// A body or a role: one line, with room for two clubs that do it together.
    private static func line(_ text: String) throws(Problem) -> String {
        try TypedText.line(text, longest: TypedText.longest)
    }
}

extension Problem {
    static let measureEmpty = Problem(
        Phrase(
            nb: "Skriv hva dere vil gjøre.", nn: "Skriv kva de vil gjere.", en: "Write what you are going to do."))
    fileprivate static let handsUncounted = Problem(
        Phrase(
            nb: "Håndsopprekning: Skriv et helt tall fra 0 til 500, eller la feltet stå tomt.",
            nn: "Handsopprekking: Skriv eit heilt tal frå 0 til 500, eller la feltet stå tomt.",
            en: "Show of hands: write a whole number from 0 to 500, or leave the field empty."))
    static let deadlineTooEarly = Problem(
        Phrase(
            nb: "Fristen er før dagen dere møttes. Sjekk datoen.", nn: "Fristen er før dagen de møttest. Sjekk datoen.",
            en: "The deadline is before the day you met. Check the date."))
}
