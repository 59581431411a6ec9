import Words

/// Whom somebody is about to challenge, as it was typed.
package struct RelayChallengeDraft: Sendable, Equatable {
    package var club = ""
    /// Left empty by whoever gives it on themselves.
    package var address = ""
    /// Also when others have challenged them.
    package var isMeant = false

    package init() {}

    package enum Field: Sendable {
        case club, address
    }

    func check() throws(Problems<Field>) -> (club: String, address: EmailAddress?) {
        var problems = Problems<Field>()
        let club = problems.reading(.club, try typedClub())
        let isEmpty = PlainText.line(address).isEmpty
        let address = isEmpty ? nil : problems.reading(.address, try EmailAddress(typed: address))
        try problems.throwIfAny()
        return (club ?? "", address)
    }

    private func typedClub() throws(Problem) -> String { try TypedText.line(club).required(or: .noClub) }
}

extension Problem {
    fileprivate static let noClub = Problem(
        Phrase(
            nb: "Skriv hvem dere utfordrer: navnet på laget, koret eller foreningen.",
            nn: "Skriv kven de utfordrar: namnet på laget, koret eller foreininga.",
            en: "Write whom you challenge: the name of the club, choir or association."))
}
