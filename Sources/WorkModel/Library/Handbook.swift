import Words

/// Twelve themes: how have you worked with it, why it matters, what helps, and a start that turns an idea into work.
package struct Handbook: Sendable, Codable, Equatable {
    /// The one language of a handbook from elsewhere; nil for one in all three.
    package let language: Language?
    package let title: Phrase
    package let lead: Phrase
    package let themes: [Theme]

    package struct Theme: Sendable, Codable, Equatable {
        package let key: String
        package let title: Phrase
        package let part: Part
        package let why: Phrase
        package let questions: Lines
        package let tips: Lines
        package let starter: Starter
    }

    /// The two parts that users asked for.
    package enum Part: String, Sendable, Codable, CaseIterable {
        case gettingStarted = "kom-i-gang"
        case goingOn = "jobb-videre"

        package var name: Phrase {
            switch self {
            case .gettingStarted: Phrase(nb: "Kom i gang", nn: "Kom i gang", en: "Getting started")
            case .goingOn: Phrase(nb: "Jobb videre", nn: "Jobb vidare", en: "Keep going")
            }
        }
    }

    /// An example of an idea turned into work.
    package struct Starter: Sendable, Codable, Equatable {
        package let idea: Phrase
        package let why: Phrase
        package let forWhom: Phrase
        package let firstStep: Phrase
        package let who: Phrase
        package let withWhom: Phrase
        package let byWhen: Phrase
        package let cost: Phrase
        package let knownBy: Phrase

        /// What is asked for, with the example's answer.
        package var rows: [(label: Phrase, text: Phrase)] {
            [
                (Phrase(nb: "Ideen", nn: "Ideen", en: "The idea"), idea),
                (Phrase(nb: "Hvorfor", nn: "Kvifor", en: "Why"), why),
                (Phrase(nb: "For hvem", nn: "For kven", en: "For whom"), forWhom),
                (MeasureLabels.firstStep, firstStep),
                (Phrase(nb: "Hvem gjør det", nn: "Kven gjer det", en: "Who does it"), who),
                (Phrase(nb: "Sammen med", nn: "Saman med", en: "Together with"), withWhom),
                (MeasureLabels.deadline, byWhen),
                (Phrase(nb: "Hva det koster", nn: "Kva det kostar", en: "What it costs"), cost),
                (MeasureLabels.knownBy, knownBy),
            ]
        }
    }
}
