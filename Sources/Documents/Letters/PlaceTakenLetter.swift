import Words

/// The letter to the contact persons of a unit when another one of the same number has been confirmed.
package struct PlaceTakenLetter: Sendable {
    /// «Fjordvik kommune», as those who get it call theirs.
    private let unit: String
    /// What the confirmed one is called.
    private let confirmed: String
    /// To their own page.
    private let link: String
    private let sender: LetterSender

    package init(unit: String, confirmed: String, link: String, sender: LetterSender) {
        self.unit = unit
        self.confirmed = confirmed
        self.link = link
        self.sender = sender
    }

    package func text(in language: Language) -> LetterText {
        LetterFrame(
            language: language,
            subject: Phrase(
                nb: "En annen enhet er bekreftet: \(confirmed)", nn: "Ei anna eining er stadfesta: \(confirmed)",
                en: "Another unit has been confirmed: \(confirmed)"),
            heading: Phrase(
                nb: "Det er to av dere", nn: "Det er to av dykk", en: "There are two of you"),
            parts: [
                .words(
                    Phrase(
                        nb:
                            "En annen enhet er bekreftet som \(confirmed). Den enheten der du er kontaktperson\(theirs), "
                            + "ble opprettet for det samme, og bare én kan være bekreftet.",
                        nn: "Ei anna eining er stadfesta som \(confirmed). Eininga der du er kontaktperson\(theirs), "
                            + "blei oppretta for det same, og berre éi kan vere stadfesta.",
                        en: "Another unit has been confirmed as \(confirmed). The unit where you are a contact "
                            + "person\(theirs) was created for the same, and only one can be confirmed.")),
                .words(
                    Phrase(
                        nb: "Alt dere har gjort, er fortsatt deres, og ingen andre ser det. Dere velger selv om dere "
                            + "vil gi dugnadene deres til dem, eller beholde dem under et eget navn.",
                        nn: "Alt de har gjort, er framleis dykkar, og ingen andre ser det. De vel sjølve om de "
                            + "vil gi dugnadene dykkar til dei, eller behalde dei under eit eige namn.",
                        en: "Everything you have done is still yours, and nobody else sees it. You choose whether to "
                            + "give your dugnader to them, or keep them under a name of your own.")),
                .act(
                    Phrase(nb: "Gå til siden deres", nn: "Gå til sida dykkar", en: "Go to your page"), link: link),
            ],
            sender: sender
        ).text
    }

    /// « (Fritid på Alna)», when it has another name.
    private var theirs: String { unit == confirmed ? "" : " (\(unit))" }
}
