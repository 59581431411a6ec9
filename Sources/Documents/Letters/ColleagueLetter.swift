import Words

/// The letter to a colleague who is invited to work with a unit's dugnader.
package struct ColleagueLetter: Sendable {
    /// «Fjordvik kommune»
    private let unit: String
    /// «kontaktperson»
    private let role: Phrase
    /// The name of who invites.
    private let inviter: String
    private let link: String
    private let validUntil: Moment
    private let sender: LetterSender

    package init(
        unit: String, role: Phrase, inviter: String, link: String, validUntil: Moment, sender: LetterSender
    ) {
        self.unit = unit
        self.role = role
        self.inviter = inviter
        self.link = link
        self.validUntil = validUntil
        self.sender = sender
    }

    package func text(in language: Language) -> LetterText {
        LetterFrame(
            language: language,
            subject: Phrase(
                nb: "\(inviter) inviterer deg med i \(unit)", nn: "\(inviter) inviterer deg med i \(unit)",
                en: "\(inviter) invites you to join \(unit)"),
            heading: Phrase(nb: "Vil du være med?", nn: "Vil du vere med?", en: "Will you join in?"),
            parts: [
                .words(
                    Phrase(
                        nb: "\(inviter) inviterer deg med i \(unit), som \(role.nb). "
                            + "Da kan dere planlegge dugnader og følge dem opp sammen.",
                        nn: "\(inviter) inviterer deg med i \(unit), som \(role.nn). "
                            + "Då kan de planleggje dugnader og følgje dei opp saman.",
                        en: "\(inviter) invites you to join \(unit), in the role of \(role.en). "
                            + "Then you can plan dugnader and follow them up together.")),
                .act(
                    Phrase(nb: "Svar på invitasjonen", nn: "Svar på invitasjonen", en: "Answer the invitation"),
                    link: link),
                .words(validity),
                .words(
                    Phrase(
                        nb: "Kjenner du ikke \(inviter), eller passer det ikke, trenger du ikke å gjøre noe.",
                        nn: "Kjenner du ikkje \(inviter), eller passar det ikkje, treng du ikkje å gjere noko.",
                        en: "If you do not know \(inviter), or would rather not, you do not have to do anything.")),
            ],
            sender: sender
        ).text
    }

    private var validity: Phrase {
        let day = NorwegianTime.day(validUntil)
        return Phrase(
            nb: "Lenken er din, og virker til og med \(day.nb).", nn: "Lenkja er di, og verkar til og med \(day.nn).",
            en: "The link is yours, and works until the end of \(day.en).")
    }
}
