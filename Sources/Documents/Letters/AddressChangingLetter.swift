import Words

/// The letter to the address that somebody changes from: it tells, and has a way to stop it. It does not say what the new
/// one is: others may read the mail of an old one.
package struct AddressChangingLetter: Sendable {
    private let link: String
    private let askedAt: Moment
    private let validUntil: Moment
    private let sender: LetterSender

    package init(link: String, askedAt: Moment, validUntil: Moment, sender: LetterSender) {
        (self.link, self.askedAt, self.validUntil, self.sender) = (link, askedAt, validUntil, sender)
    }

    package func text(in language: Language) -> LetterText {
        let asked = NorwegianTime.dayAndHour(askedAt)
        let until = NorwegianTime.dayAndHour(validUntil)
        return LetterFrame(
            language: language,
            subject: Phrase(
                nb: "Bytter du e-postadresse?", nn: "Byter du e-postadresse?", en: "Are you changing your address?"),
            heading: Phrase(
                nb: "Bytter du e-postadresse?", nn: "Byter du e-postadresse?", en: "Are you changing your address?"),
            parts: [
                .words(
                    Phrase(
                        nb: "\(asked.nb.capitalisedFirst) ba noen som er logget inn som deg, om å bytte til en annen "
                            + "e-postadresse. Er det du som bytter, trenger du ikke å gjøre noe.",
                        nn: "\(asked.nn.capitalisedFirst) bad nokon som er logga inn som deg, om å byte til ei anna "
                            + "e-postadresse. Er det du som byter, treng du ikkje å gjere noko.",
                        en:
                            "On \(asked.en) somebody who is signed in as you asked to change to another e-mail address. "
                            + "If it is you who are changing it, you do not have to do anything.")),
                .words(
                    Phrase(
                        nb: "Er det ikke du, stopper du byttet her. Er det alt gjort, får du tilbake adressen din, "
                            + "og alle innloggingene dine blir avsluttet.",
                        nn: "Er det ikkje du, stoppar du bytet her. Er det alt gjort, får du tilbake adressa di, "
                            + "og alle innloggingane dine blir avslutta.",
                        en: "If it is not you, stop the change here. If it has been made already, you get your address "
                            + "back, and all your sign-ins are ended.")),
                .act(
                    Phrase(nb: "Stopp byttet", nn: "Stopp bytet", en: "Stop the change"), link: link),
                .words(
                    Phrase(
                        nb: "Lenken virker til \(until.nb). Ingenting skjer før du trykker på en knapp der.",
                        nn: "Lenkja verkar til \(until.nn). Ingenting skjer før du trykkjer på ein knapp der.",
                        en: "The link works until \(until.en). Nothing happens until you press a button there.")),
            ],
            sender: sender
        ).text
    }
}
