import GRDB
import Words

/// What became of something that a samling proposed. Until somebody has said it there is none.
package struct ProposalFate: Sendable, Codable, Equatable, FetchableRecord, PersistableRecord {
    /// What they proposed: a measure of the samling's.
    package let proposal: Measure.ID
    package internal(set) var fate: Fate
    /// What it became, as long as that is there.
    package internal(set) var measure: Measure.ID?
    /// In plain words, to those who proposed it.
    package internal(set) var words: String?
    package internal(set) var answeredAt: Moment
    package internal(set) var version: Int

    /// The names stand in the database and in takeouts, so they never change.
    package enum Fate: String, Sendable, Codable, CaseIterable {
        case takenIn, becameMeasure, partly, no

        /// Whoever says it says why, or what.
        package var needsWords: Bool {
            switch self {
            case .partly, .no: true
            case .takenIn, .becameMeasure: false
            }
        }

        /// To whoever answers.
        package var name: Phrase {
            switch self {
            case .takenIn: Phrase(nb: "Tatt inn", nn: "Teke inn", en: "Taken in")
            case .becameMeasure: Phrase(nb: "Ble et tiltak", nn: "Blei eit tiltak", en: "Became a measure")
            case .partly: Phrase(nb: "Delvis", nn: "Delvis", en: "In part")
            case .no: Phrase(nb: "Nei, fordi …", nn: "Nei, fordi …", en: "No, because …")
            }
        }

        /// What it means, to whoever answers.
        package var meaning: Phrase {
            switch self {
            case .takenIn:
                Phrase(
                    nb: "Det er med videre, i en plan eller et arbeid som allerede er i gang.",
                    nn: "Det er med vidare, i ein plan eller eit arbeid som alt er i gang.",
                    en: "It goes along, in a plan or in work that is under way.")
            case .becameMeasure:
                Phrase(
                    nb: "Det står i handlingsplanen, med noen som gjør det.",
                    nn: "Det står i handlingsplanen, med nokon som gjer det.",
                    en: "It stands in the action plan, with somebody who does it.")
            case .partly:
                Phrase(
                    nb: "Noe av det blir gjort. Skriv hva, og hvorfor ikke resten.",
                    nn: "Noko av det blir gjort. Skriv kva, og kvifor ikkje resten.",
                    en: "Some of it is done. Write what, and why not the rest.")
            case .no:
                Phrase(
                    nb: "Det blir ikke gjort. Skriv hvorfor, rett fram.",
                    nn: "Det blir ikkje gjort. Skriv kvifor, beint fram.",
                    en: "It is not done. Write why, straight out.")
            }
        }

        /// To those who proposed it.
        package var toYouth: Phrase {
            switch self {
            case .takenIn:
                Phrase(nb: "Ja, det er tatt med videre", nn: "Ja, det er teke med vidare", en: "Yes, it goes along")
            case .becameMeasure:
                Phrase(
                    nb: "Ja, det er bestemt at det skal gjøres", nn: "Ja, det er bestemt at det skal gjerast",
                    en: "Yes, it has been decided to do it")
            case .partly: Phrase(nb: "Ja, noe av det", nn: "Ja, noko av det", en: "Yes, some of it")
            case .no: Phrase(nb: "Nei", nn: "Nei", en: "No")
            }
        }
    }
}

/// What has been typed of what became of a proposal.
package struct ProposalFateDraft: Sendable, Equatable {
    package var fate: String
    /// The id of what it became.
    package var measure: String
    package var words: String

    package init(fate: String = "", measure: String = "", words: String = "") {
        (self.fate, self.measure, self.words) = (fate, measure, words)
    }

    package init(_ fate: ProposalFate) {
        self.init(fate: fate.fate.rawValue, measure: fate.measure?.description ?? "", words: fate.words ?? "")
    }

    /// What can be wrong, in the order of the form.
    package enum Field: Sendable, CaseIterable {
        case fate, measure, words
    }

    struct Answer: Sendable, Equatable {
        let fate: ProposalFate.Fate
        let measure: Measure.ID?
        let words: String?
    }

    func check() throws(Problems<Field>) -> Answer {
        var problems = Problems<Field>()
        let fate = ProposalFate.Fate(rawValue: fate)
        if fate == nil { problems.add(.fate, .noFate) }
        let measure = fate == .becameMeasure ? Measure.ID(measure) : nil
        if fate == .becameMeasure, measure == nil { problems.add(.measure, .whichMeasure) }
        let words = (problems.reading(.words, try TypedText.lines(words)) ?? "").nilIfEmpty
        if let fate, fate.needsWords, PlainText.lines(self.words).isEmpty {
            problems.add(.words, fate == .no ? .whyNot : .whatPart)
        }
        try problems.throwIfAny()
        return Answer(fate: fate ?? .takenIn, measure: measure, words: words)
    }

    /// As people read it beside another's.
    func inLines(in language: Language) -> String {
        let name = ProposalFate.Fate(rawValue: fate)?.name[language]
        return [name, PlainText.lines(words).nilIfEmpty].compactMap(\.self).joined(separator: "\n")
    }
}

extension Problem {
    fileprivate static let noFate = Problem(
        Phrase(nb: "Velg hva som skjedde.", nn: "Vel kva som skjedde.", en: "Choose what happened."))
    static let whichMeasure = Problem(
        Phrase(
            nb: "Velg hvilket tiltak det ble.", nn: "Vel kva tiltak det blei.", en: "Choose which measure it became."))
    fileprivate static let whyNot = Problem(
        Phrase(
            nb: "Skriv hvorfor. Et nei med en grunn er et svar; et nei uten er ingen ting.",
            nn: "Skriv kvifor. Eit nei med ein grunn er eit svar; eit nei utan er ingenting.",
            en: "Write why. A no with a reason is an answer; a no without one is nothing."))
    fileprivate static let whatPart = Problem(
        Phrase(
            nb: "Skriv hva som blir gjort, og hvorfor ikke resten.",
            nn: "Skriv kva som blir gjort, og kvifor ikkje resten.",
            en: "Write what is done, and why not the rest."))
}
