import Words

/// The words of what came of a measure, the same on pages and in files.
extension ActionPlanTexts {
    package static let effects = Phrase(nb: "Virkning", nn: "Verknad", en: "Effect")
    package static let learned = Phrase(nb: "Lært", nn: "Lært", en: "Learned")
    package static let ended = Phrase(nb: "Det kostet", nn: "Det kosta", en: "It cost")

    /// «Første åpne hall: omtrent 90 barn», «Minst 200».
    ///
    /// - Parameter name: what to call it when it has no sentence of its own.
    package func what(_ effect: Effect, called name: String? = nil) -> String {
        let number = effect.tally.map { $0.inWords[language] }
        guard let words = effect.words ?? name else { return number?.capitalisedFirst ?? "" }
        guard let number else { return words }
        let end = words.last.map { ".:;,".contains($0) } == true
        return "\(end ? String(words.dropLast()) : words): \(number)"
    }

    /// «omtrent 90 barn, 12. mars 2027»: the latest of them, short.
    package func latest(of planned: PlannedMeasure) -> String? {
        guard let last = planned.effects.last else { return nil }
        let number = last.tally.map { $0.inWords[language] }
        let text = number ?? last.words ?? ""
        let cut = PlainText.cut(text, to: 100)
        return "\(cut == text ? text : "\(cut)…"), \(day(of: last))"
    }

    /// «12. mars 2027».
    package func day(of effect: Effect) -> String {
        effect.moment.map { NorwegianTime.date($0)[language] } ?? effect.day
    }

    /// «Lært: Musikk gjør det lettere», «Det kostet: 1 400 kr».
    package func more(of effect: Effect) -> [String] {
        [
            effect.learned.map { "\(ActionPlanTexts.learned[language]): \($0)" },
            effect.cost.map { "\(ActionPlanTexts.ended[language]): \($0)" },
        ].compactMap(\.self)
    }

    /// Marked, when whoever is responsible has told it by their link.
    package func teller(of effect: Effect) -> String? {
        // Once the unit has mended it, the words are theirs.
        guard effect.told != nil, effect.version == 1 else { return nil }
        return Phrase(
            nb: "Fortalt av dem som er ansvarlige", nn: "Fortalt av dei som er ansvarlege",
            en: "Told by those responsible")[language]
    }

    /// As people read it beside what another has written.
    func inLines(_ effect: Effect) -> String {
        ([day(of: effect), what(effect)] + more(of: effect)).joined(separator: "\n")
    }

    /// «12. mars 2027 Første åpne hall: omtrent 90 barn», one after another, the latest last.
    package func allEffects(of planned: PlannedMeasure) -> [String] {
        planned.effects.map { "\(day(of: $0)): \(what($0))" }
    }
}
