import Words

/// What a dugnad ends with, in its own word: a municipality's measures, an organisation's steps, the proposals of youth.
/// In English a step is also a point of the run sheet, so there an organisation's are its first steps.
extension Variant {
    /// «tiltak», also after a number.
    package var outcome: Phrase {
        switch self {
        case .municipality: Phrase(nb: "tiltak", nn: "tiltak", en: "measure")
        case .organisation: Phrase(nb: "steg", nn: "steg", en: "first step")
        case .youth: Phrase(nb: "forslag", nn: "forslag", en: "proposal")
        }
    }

    package var outcomes: Phrase {
        Phrase(nb: outcome.nb, nn: outcome.nn, en: outcome.en + "s")
    }

    /// «et tiltak».
    package var anOutcome: Phrase {
        Phrase(nb: "et \(outcome.nb)", nn: "eit \(outcome.nn)", en: "a \(outcome.en)")
    }

    /// «ett tiltak», «tre steg».
    package func outcomeCount(_ number: Int) -> Phrase {
        let one = Phrase(nb: "ett \(outcome.nb)", nn: "eitt \(outcome.nn)", en: "one \(outcome.en)")
        return Counting(one: one, many: outcomes).inWords(number)
    }

    /// «tiltaket».
    package var theOutcome: Phrase {
        Phrase(nb: outcome.nb + "et", nn: outcome.nn + "et", en: "the \(outcome.en)")
    }

    /// «tiltakene».
    package var theOutcomes: Phrase {
        Phrase(nb: outcome.nb + "ene", nn: outcome.nn + "a", en: "the \(outcomes.en)")
    }

    /// What a measure begins with. An organisation's measures are steps, so there it has another name.
    package var firstStep: Phrase {
        switch self {
        case .municipality, .youth: MeasureLabels.firstStep
        case .organisation: Phrase(nb: "Begynner med", nn: "Byrjar med", en: "Begins with")
        }
    }

    /// Others decide on what it ends with. Then a measure must have someone to hear it, and can do without an owner and
    /// a date.
    package var makesProposals: Bool {
        switch self {
        case .municipality, .organisation: false
        case .youth: true
        }
    }

    /// The headline over what the room has agreed on, on the wall and on the phones.
    package var headline: Phrase {
        switch self {
        case .municipality, .organisation:
            Phrase(nb: "Dette er vi enige om", nn: "Dette er vi einige om", en: "This is what we have agreed")
        case .youth: Phrase(nb: "Dette foreslår vi", nn: "Dette foreslår vi", en: "This is what we propose")
        }
    }
}
