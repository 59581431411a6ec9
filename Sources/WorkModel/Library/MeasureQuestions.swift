import Words

/// What is asked about a measure, and about an idea that may become one.
extension Variant {
    /// What it is. The same question on the table's screen and on the desk, so that nothing is asked twice.
    package var measureQuestion: Phrase {
        switch self {
        case .municipality, .organisation:
            Phrase(nb: "Hva skal dere gjøre?", nn: "Kva skal de gjere?", en: "What are you going to do?")
        case .youth:
            Phrase(
                nb: "Hva foreslår dere, og hvorfor?", nn: "Kva foreslår de, og kvifor?",
                en: "What do you propose, and why?")
        }
    }

    /// In an organisation the whole measure is called a step.
    package var firstStepQuestion: Phrase {
        switch self {
        case .municipality:
            Phrase(nb: "Hva er det første steget?", nn: "Kva er det første steget?", en: "What is the first step?")
        case .youth:
            Phrase(nb: "Hva må skje først?", nn: "Kva må skje først?", en: "What has to happen first?")
        case .organisation:
            Phrase(
                nb: "Hva er det aller første dere gjør?", nn: "Kva er det aller første de gjer?",
                en: "What is the very first thing you do?")
        }
    }

    /// Who does it; for a proposal, who should hear it.
    package var whoQuestion: Phrase {
        switch self {
        case .municipality, .organisation: Phrase(nb: "Hvem gjør det?", nn: "Kven gjer det?", en: "Who does it?")
        case .youth: Phrase(nb: "Hvem bør høre det?", nn: "Kven bør høyre det?", en: "Who should hear it?")
        }
    }

    package var whenQuestion: Phrase { Phrase(nb: "Når?", nn: "Når?", en: "When?") }
}
