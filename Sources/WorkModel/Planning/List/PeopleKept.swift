import Words

/// Whether a dugnad keeps names and addresses of those it invites, and until when.
package enum PeopleKept: Sendable, Equatable {
    case until(Moment)
    /// It is nobody's, and nobody would answer for them.
    case onlyByAUnit
    /// It is so long ago that they are gone.
    case over

    package var areKept: Bool {
        switch self {
        case .until: true
        case .onlyByAUnit, .over: false
        }
    }

    /// What somebody is told who writes one anyway.
    var problem: Problem {
        switch self {
        case .until, .onlyByAUnit: .onlyAUnitKeepsPeople
        case .over: .peopleAreForgotten
        }
    }

    /// How long after a dugnad they are kept.
    package static let length = Moment.Length.days(30)
}

extension Dugnad {
    package func peopleKept(at now: Moment) -> PeopleKept {
        let end = isOverAt + PeopleKept.length
        return unit == nil ? .onlyByAUnit : now < end ? .until(end) : .over
    }
}

extension Problem {
    package static let onlyAUnitKeepsPeople = Problem(
        Phrase(
            nb: "Bare en enhet kan ta vare på navn og adresser. Skriv laget, skolen eller rollen i stedet.",
            nn: "Berre ei eining kan ta vare på namn og adresser. Skriv laget, skulen eller rolla i staden.",
            en: "Only a unit can keep names and addresses. Write the club, the school or the role instead."))
    fileprivate static let peopleAreForgotten = Problem(
        Phrase(
            nb: "Det er mer enn 30 dager siden, så navn og adresser er slettet og kan ikke legges inn igjen.",
            nn: "Det er meir enn 30 dagar sidan, så namn og adresser er sletta og kan ikkje leggjast inn igjen.",
            en: "It is more than 30 days ago, so names and addresses are deleted and cannot be entered again."))
}
