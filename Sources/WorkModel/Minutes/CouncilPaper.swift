import Words

/// A paper for those who decide: what is asked for, what carries the work, what has come of it, and the plan.
package struct CouncilPaper: Sendable, Equatable {
    package let title: String
    /// The number of the case, and how the plan stands.
    package let lead: String
    package let parts: [ActionPlanPaper.Part]
    /// What is asked for is written.
    package let hasAsked: Bool

    package init(_ matter: CouncilMatter, in language: Language) {
        func say(_ nb: String, _ nn: String, _ en: String) -> String { Phrase(nb: nb, nn: nn, en: en)[language] }
        let unit = matter.unit
        let whom = unit.kind.deciders
        title = say(
            "Til \(whom.nb): \(unit.name)", "Til \(whom.nn): \(unit.name)", "To \(whom.en): \(unit.name)")
        let number = matter.caseNumber.map { say("Sak \($0).", "Sak \($0).", "Case \($0).") }
        let day = NorwegianTime.date(matter.at)
        let made = say("Skrevet ut \(day.nb).", "Skriven ut \(day.nn).", "Made on \(day.en).")
        lead = [number, ActionPlanTexts(language: language).lead(of: matter.plan, at: matter.at), made]
            .compactMap(\.self).joined(separator: " ")
        hasAsked = matter.words.asks != nil
        let asked = matter.words.asks.map { text in
            ActionPlanPaper.Part(
                heading: say("Dette ber vi om", "Dette bed vi om", "What we ask for"), blocks: [Block](text: text))
        }
        let anchoring = ActionPlanPaper.Part(
            heading: say("Forankring", "Forankring", "What has been decided"),
            blocks: [.list(CouncilPaper.anchoring(matter, language))])
        let came = CouncilPaper.came(matter, language)
        // The parts of the plan, as its own paper has them.
        let plan = ActionPlanPaper(
            matter.plan, of: unit.name, by: .day, in: language, at: matter.at, barrier: { _ in nil }
        ).parts.map { part in
            let isAlive = part.heading == PlanOrder.alive[language]
            return isAlive
                ? ActionPlanPaper.Part(
                    heading: say("Dette gjør vi nå", "Dette gjer vi no", "What we do now"), blocks: part.blocks) : part
        }
        parts = [asked, anchoring, came].compactMap(\.self) + plan
    }

    private static func anchoring(_ matter: CouncilMatter, _ language: Language) -> [Block.Item] {
        Anchoring.Kind.allCases.map { kind in
            let words = matter.anchorings.first { $0.kind == kind }?.words ?? Anchoring.State.missing.name
            let text = words[language]
            return Block.Item("\(kind.decision[language]) \(text.prefix(1).lowercased())\(text.dropFirst())")
        }
    }

    private static func came(_ matter: CouncilMatter, _ language: Language) -> ActionPlanPaper.Part? {
        guard !matter.effects.isEmpty else { return nil }
        let texts = ActionPlanTexts(language: language)
        let items = matter.effects.map { one in
            let name = PlainText.line(one.measure.text)
            let day = texts.day(of: one.effect)
            let teller = texts.teller(of: one.effect)
            let when = one.measure.owner.map { "\($0), \(day)" } ?? day
            // A sentence alone stands beside the name; with a number it stands below.
            let what = one.effect.tally?.inWords[language] ?? one.effect.words ?? ""
            let words = one.effect.tally == nil ? nil : one.effect.words
            return Block.Item(
                "\(name): \(what)", under: [words, when, teller].compactMap { $0.map { Block.Item($0) } })
        }
        return ActionPlanPaper.Part(
            heading: Phrase(
                nb: "Dette har det ført til så langt", nn: "Dette har det ført til så langt",
                en: "What has come of it so far")[language], blocks: [.list(items)])
    }
}

extension UnitKind {
    /// Those who decide where a unit is: «kommunestyret».
    package var deciders: Phrase {
        switch self {
        case .municipality: Phrase(nb: "kommunestyret", nn: "kommunestyret", en: "the municipal council")
        case .district: Phrase(nb: "bydelsutvalget", nn: "bydelsutvalet", en: "the district council")
        case .organisation: Phrase(nb: "styret", nn: "styret", en: "the board")
        case .youthGroup: Phrase(nb: "dem som bestemmer", nn: "dei som bestemmer", en: "those who decide")
        }
    }
}

extension Anchoring.Kind {
    /// «Politisk forankring», before how far it has come.
    fileprivate var decision: Phrase {
        switch self {
        case .political:
            Phrase(nb: "Politisk forankring", nn: "Politisk forankring", en: "Political decision")
        case .administrative:
            Phrase(nb: "Administrativ forankring", nn: "Administrativ forankring", en: "Administrative decision")
        }
    }
}
