import Words
import WorkModel

/// The letter to those who can let people in, when somebody asks to be let in to their unit.
package struct AskedInLetter: Sendable {
    /// «Fjordvik kommune»
    private let unit: String
    /// Who asks.
    private let asker: EmailAddress
    /// To the people of the unit.
    private let link: String
    private let sender: LetterSender

    package init(unit: String, asker: EmailAddress, link: String, sender: LetterSender) {
        self.unit = unit
        self.asker = asker
        self.link = link
        self.sender = sender
    }

    package func text(in language: Language) -> LetterText {
        LetterFrame(
            language: language,
            subject: Phrase(
                nb: "Noen ber om å slippe inn i \(unit)", nn: "Nokon bed om å sleppe inn i \(unit)",
                en: "Somebody asks to be let in to \(unit)"),
            heading: Phrase(
                nb: "Noen ber om å slippe inn", nn: "Nokon bed om å sleppe inn", en: "Somebody asks to be let in"),
            parts: [
                .words(
                    Phrase(
                        nb: "\(asker) ber om å være med i \(unit). Adressen er alt vi vet om den som spør.",
                        nn: "\(asker) bed om å vere med i \(unit). Adressa er alt vi veit om den som spør.",
                        en: "\(asker) asks to join \(unit). The address is all that we know about who asks.")),
                .act(
                    Phrase(
                        nb: "Se hvem som er med i \(unit)", nn: "Sjå kven som er med i \(unit)",
                        en: "See who has joined \(unit)"),
                    link: link),
                .words(
                    Phrase(
                        nb: "Der kan du si ja eller nei. Er du i tvil, spør en kollega først. "
                            + "Ingen kommer inn før en av dere har sagt ja.",
                        nn: "Der kan du seie ja eller nei. Er du i tvil, spør ein kollega først. "
                            + "Ingen kjem inn før ein av dykk har sagt ja.",
                        en: "There you can say yes or no. If you are in doubt, ask a colleague first. "
                            + "Nobody gets in until one of you has said yes.")),
            ],
            sender: sender
        ).text
    }
}
