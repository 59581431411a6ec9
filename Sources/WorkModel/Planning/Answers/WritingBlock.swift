import Words

/// Why nothing is sent to those who are invited.
package enum WritingBlock: Sendable, Equatable {
    /// It belongs to whoever has its links.
    case noUnit
    case notConfirmed
    case isCancelled
    case hasBegun
    /// Nobody can say whether they come on a day that is not chosen.
    case noDay
}

extension WritingBlock {
    /// For whoever wanted to send.
    package var reason: Phrase {
        switch self {
        case .noUnit:
            Phrase(
                nb: "Brev sendes fra en enhet. La enheten deres eie dugnaden først.",
                nn: "Brev blir sende frå ei eining. La eininga dykkar eige dugnaden først.",
                en: "Letters go from a unit. Let your unit own the dugnad first.")
        case .notConfirmed:
            Phrase(
                nb:
                    "Enheten er ikke bekreftet ennå. Til da sender vi ingenting i dens navn, så ingen kan utgi seg for å "
                    + "være dere. På Hjem står det hvordan den blir bekreftet.",
                nn:
                    "Eininga er ikkje stadfesta enno. Til då sender vi ingenting i namnet hennar, så ingen kan gi seg ut "
                    + "for å vere dykk. På Heim står det korleis ho blir stadfesta.",
                en: "The unit is not confirmed yet. Until then nothing is sent in its name, so that nobody can pass "
                    + "themselves off as you. Home says how it is confirmed.")
        case .isCancelled:
            Phrase(
                nb: "Dette er avlyst, så vi sender ingen invitasjoner.",
                nn: "Dette er avlyst, så vi sender ingen invitasjonar.",
                en: "This has been called off, so no invitations are sent.")
        case .noDay:
            Phrase(
                nb: "Velg dagen først. Ingen kan svare på om de kommer en dag som ikke er bestemt.",
                nn: "Vel dagen først. Ingen kan svare på om dei kjem ein dag som ikkje er bestemt.",
                en: "Choose the day first. Nobody can say whether they come on a day that is not decided.")
        case .hasBegun:
            Phrase(
                nb: "Tida er kommet, så det er for sent å sende brev.",
                nn: "Tida er komen, så det er for seint å sende brev.",
                en: "The time has come, so it is too late to send letters.")
        }
    }
}
