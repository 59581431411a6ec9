import Words

/// The letter that lets somebody in: six digits for the page where they asked, and a link for any other machine.
package struct SignInLetter: Sendable {
    /// Six of them: «481726».
    private let digits: String
    private let link: String
    private let askedAt: Moment
    private let validUntil: Moment
    /// One that the site does not know gets nearly the same letter: the page behind the link says the rest.
    private let isAddressKnown: Bool
    private let sender: LetterSender

    package init(
        digits: String, link: String, askedAt: Moment, validUntil: Moment, isAddressKnown: Bool, sender: LetterSender
    ) {
        self.digits = digits
        self.link = link
        self.askedAt = askedAt
        self.validUntil = validUntil
        self.isAddressKnown = isAddressKnown
        self.sender = sender
    }

    package func text(in language: Language) -> LetterText {
        let shown = "\(digits.prefix(3)) \(digits.dropFirst(3))"
        return LetterFrame(
            language: language,
            subject: Phrase(
                nb: "Sifrene dine er \(shown)", nn: "Sifra dine er \(shown)", en: "Your digits are \(shown)"),
            heading: Phrase(nb: "Sifrene dine", nn: "Sifra dine", en: "Your digits"),
            parts: [
                .code(shown),
                .words(
                    Phrase(
                        nb: "Skriv dem der du ba om å logge inn. Eller bruk lenken, på hvilken som helst maskin.",
                        nn: "Skriv dei der du bad om å logge inn. Eller bruk lenkja, på kva maskin du vil.",
                        en: "Type them where you asked to sign in. Or use the link, on any device.")),
                .act(isAddressKnown ? SignInLetter.goToSignIn : SignInLetter.goOn, link: link),
            ] + (isAddressKnown ? [] : [.words(SignInLetter.isNew)]) + [.words(validity), .words(notYou)],
            sender: sender
        ).text
    }

    private var validity: Phrase {
        let clock = "kl.\u{A0}\(NorwegianTime.clock(validUntil))"
        return Phrase(
            nb: "Sifrene og lenken virker til \(clock), og bare én gang.",
            nn: "Sifra og lenkja verkar til \(clock), og berre éin gong.",
            en: "The digits and the link work until \(NorwegianTime.clock(validUntil)), and only once.")
    }

    private var notYou: Phrase {
        let clock = NorwegianTime.clock(askedAt)
        return Phrase(
            nb: "Var det ikke du som ba om dette kl.\u{A0}\(clock), trenger du ikke å gjøre noe. "
                + "Uten e-posten din kommer ingen inn.",
            nn: "Var det ikkje du som bad om dette kl.\u{A0}\(clock), treng du ikkje å gjere noko. "
                + "Utan e-posten din kjem ingen inn.",
            en: "If it was not you who asked for this at \(clock), you do not have to do anything. "
                + "Without your e-mail nobody gets in.")
    }

    private static let goToSignIn = Phrase(nb: "Gå til innlogging", nn: "Gå til innlogging", en: "Go and sign in")
    private static let goOn = Phrase(nb: "Gå videre", nn: "Gå vidare", en: "Go on")
    private static let isNew = Phrase(
        nb: "Adressen din er ny her. Den neste siden sier hva du kan gjøre.",
        nn: "Adressa di er ny her. Den neste sida seier kva du kan gjere.",
        en: "Your address is new here. The next page says what you can do.")
}
