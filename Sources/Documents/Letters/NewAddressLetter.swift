import Words

/// The letter to the address that somebody changes to. Its link does nothing by itself, and nothing for anybody but whoever
/// asked.
package struct NewAddressLetter: Sendable {
    private let link: String
    private let validUntil: Moment
    private let sender: LetterSender

    package init(link: String, validUntil: Moment, sender: LetterSender) {
        (self.link, self.validUntil, self.sender) = (link, validUntil, sender)
    }

    package func text(in language: Language) -> LetterText {
        let until = NorwegianTime.dayAndHour(validUntil)
        return LetterFrame(
            language: language,
            subject: Phrase(
                nb: "Er dette den nye adressen din?", nn: "Er dette den nye adressa di?",
                en: "Is this your new address?"),
            heading: Phrase(
                nb: "Er dette den nye adressen din?", nn: "Er dette den nye adressa di?",
                en: "Is this your new address?"),
            parts: [
                .words(
                    Phrase(
                        nb: "Noen som er logget inn på \(sender.host), vil bruke denne adressen fra nå av.",
                        nn: "Nokon som er logga inn på \(sender.host), vil bruke denne adressa frå no av.",
                        en: "Somebody who is signed in at \(sender.host) wants to use this address from now on.")),
                .act(
                    Phrase(nb: "Ta adressen i bruk", nn: "Ta adressa i bruk", en: "Start using the address"),
                    link: link),
                .words(
                    Phrase(
                        nb: "Åpne lenken der du er logget inn, og trykk på knappen. "
                            + "Åpner du den et annet sted, må du logge inn med den gamle adressen først. "
                            + "Lenken virker til \(until.nb).",
                        nn: "Opne lenkja der du er logga inn, og trykk på knappen. "
                            + "Opnar du ho ein annan stad, må du logge inn med den gamle adressa først. "
                            + "Lenkja verkar til \(until.nn).",
                        en: "Open the link where you are signed in, and press the button. "
                            + "If you open it somewhere else, you have to sign in with the old address first. "
                            + "The link works until \(until.en).")),
                .words(
                    Phrase(
                        nb: "Var det ikke du som ba om dette, trenger du ikke å gjøre noe. Da skjer det ingenting.",
                        nn: "Var det ikkje du som bad om dette, treng du ikkje å gjere noko. Då skjer det ingenting.",
                        en: "If it was not you who asked for this, you do not have to do anything. "
                            + "Then nothing happens.")),
            ],
            sender: sender
        ).text
    }
}
