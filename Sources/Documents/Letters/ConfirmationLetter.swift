import Words
import WorkModel

/// The letter to somebody outside, at an address that whoever runs the site has listed: is this unit what it says?
package struct ConfirmationLetter: Sendable {
    /// «Bydel Alna»
    private let unit: String
    /// «bydel, kommunenummer 0301»
    private let kind: Phrase
    /// The name of the contact person who asks, and the address.
    private let asker: String
    private let address: EmailAddress
    /// To a page that does nothing until a button is pressed.
    private let link: String
    private let validUntil: Moment
    private let sender: LetterSender

    package init(
        unit: String, kind: Phrase, asker: String, address: EmailAddress, link: String, validUntil: Moment,
        sender: LetterSender
    ) {
        self.unit = unit
        self.kind = kind
        self.asker = asker
        self.address = address
        self.link = link
        self.validUntil = validUntil
        self.sender = sender
    }

    package func text(in language: Language) -> LetterText {
        LetterFrame(
            language: language,
            subject: Phrase(
                nb: "Kan dere bekrefte \(unit) i ALLEMED?", nn: "Kan de stadfeste \(unit) i ALLEMED?",
                en: "Can you confirm \(unit) in ALLEMED?"),
            heading: Phrase(nb: "Kjenner dere til dette?", nn: "Kjenner de til dette?", en: "Do you know of this?"),
            parts: [
                .words(
                    Phrase(
                        nb: "\(asker) (\(address)) har opprettet en side for \(unit) "
                            + "(\(kind.nb)) i ALLEMED, et verktøy for dugnader om barn og fritid.",
                        nn: "\(asker) (\(address)) har oppretta ei side for \(unit) "
                            + "(\(kind.nn)) i ALLEMED, eit verktøy for dugnader om barn og fritid.",
                        en: "\(asker) (\(address)) has made a page for \(unit) "
                            + "(\(kind.en)) in ALLEMED, a tool for dugnader about children and leisure.")),
                .words(ConfirmationLetter.why),
                .act(
                    Phrase(
                        nb: "Se hvem det er, og svar", nn: "Sjå kven det er, og svar", en: "See who it is, and answer"),
                    link: link),
                .words(validity), .words(ConfirmationLetter.nothing),
            ],
            sender: sender
        ).text
    }

    private var validity: Phrase {
        let day = NorwegianTime.day(validUntil)
        return Phrase(
            nb: "Lenken kan brukes én gang, til og med \(day.nb). Ingenting skjer før dere trykker på en knapp der.",
            nn: "Lenkja kan brukast éin gong, til og med \(day.nn). Ingenting skjer før de trykkjer på ein knapp der.",
            en: "The link can be used once, until the end of \(day.en). Nothing happens until you press a button there."
        )
    }

    private static let why = Phrase(
        nb: "Den som driver tjenesten, har registrert denne adressen som et sted å spørre. "
            + "Sier dere ja, blir enheten bekreftet. Da kan de som er med der, invitere andre i navnet til enheten.",
        nn: "Den som driv tenesta, har registrert denne adressa som ein stad å spørje. "
            + "Seier de ja, blir eininga stadfesta. Då kan dei som er med der, invitere andre i namnet til eininga.",
        en: "Whoever runs the service has listed this address as a place to ask. "
            + "If you say yes, the unit is confirmed. Then those who are in it can invite others in its name.")

    private static let nothing = Phrase(
        nb: "Kjenner dere ikke til det, kan dere si det på den samme siden, eller la være å svare.",
        nn: "Kjenner de ikkje til det, kan de seie det på den same sida, eller la vere å svare.",
        en: "If you do not know of it, you can say so on the same page, or not answer at all.")
}

extension Unit {
    /// What kind it is and which number it has: «bydel, kommunenummer 0301».
    package var kindAndNumber: Phrase {
        let (kind, grouped) = (kind.name, organisationNumber?.grouped)
        guard let number = grouped ?? municipalityNumber else { return kind }
        return grouped == nil
            ? Phrase(
                nb: "\(kind.nb), kommunenummer \(number)", nn: "\(kind.nn), kommunenummer \(number)",
                en: "\(kind.en), municipality number \(number)")
            : Phrase(
                nb: "\(kind.nb), organisasjonsnummer \(number)", nn: "\(kind.nn), organisasjonsnummer \(number)",
                en: "\(kind.en), organisation number \(number)")
    }
}
