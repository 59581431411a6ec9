import Words
import WorkModel

/// The letter to an address that can answer for a unit, when somebody has founded the unit: is that right?
package struct ConfirmationLetter: Sendable {
    /// «Fjordvik kommune»
    private let unit: String
    /// The number of the municipality or the organisation.
    private let number: String
    private let founder: EmailAddress
    /// To a page with one button.
    private let link: String
    private let sender: LetterSender

    package init(unit: String, number: String, founder: EmailAddress, link: String, sender: LetterSender) {
        self.unit = unit
        self.number = number
        self.founder = founder
        self.link = link
        self.sender = sender
    }

    package func text(in language: Language) -> LetterText {
        let host = sender.host
        return LetterFrame(
            language: language,
            subject: Phrase(
                nb: "Stemmer det at \(unit) er med på \(host)?", nn: "Stemmer det at \(unit) er med på \(host)?",
                en: "Is it right that \(unit) has joined \(host)?"),
            heading: Phrase(nb: "Stemmer det?", nn: "Stemmer det?", en: "Is it right?"),
            parts: [
                .words(
                    Phrase(
                        nb: "\(founder) har opprettet «\(unit)» på \(host), med nummer \(number).",
                        nn: "\(founder) har oppretta «\(unit)» på \(host), med nummer \(number).",
                        en: "\(founder) has founded “\(unit)” on \(host), with the number \(number).")),
                .words(ConfirmationLetter.whyYou),
                .act(Phrase(nb: "Se og bekreft", nn: "Sjå og stadfest", en: "Look and confirm"), link: link),
                .words(ConfirmationLetter.oneButton),
                .words(sender.answersTo == nil ? ConfirmationLetter.notRight : ConfirmationLetter.notRightAnswer),
            ],
            sender: sender
        ).text
    }

    private static let whyYou = Phrase(
        nb: "Vi spør deg fordi den som driver nettstedet, har ført opp adressen din for dette nummeret.",
        nn: "Vi spør deg fordi den som driv nettstaden, har ført opp adressa di for dette nummeret.",
        en: "We ask you because whoever runs the site has listed your address for this number.")
    private static let oneButton = Phrase(
        nb: "Bak lenken er det en side med én knapp. Ingenting er bekreftet før du har trykket på den.",
        nn: "Bak lenkja er det ei side med éin knapp. Ingenting er stadfesta før du har trykt på han.",
        en: "Behind the link is a page with one button. Nothing is confirmed until you have pressed it.")
    private static let notRight = Phrase(
        nb: "Stemmer det ikke, trenger du ikke å gjøre noe.", nn: "Stemmer det ikkje, treng du ikkje å gjere noko.",
        en: "If it is not right, you do not have to do anything.")
    private static let notRightAnswer = Phrase(
        nb: "Stemmer det ikke, trenger du ikke å gjøre noe. Men svar oss gjerne, så ser vi på det.",
        nn: "Stemmer det ikkje, treng du ikkje å gjere noko. Men svar oss gjerne, så ser vi på det.",
        en: "If it is not right, you do not have to do anything. But do answer us, and we will look into it.")
}
