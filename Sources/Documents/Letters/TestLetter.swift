import Words

/// The letter that whoever runs the site sends to see that letters come.
package struct TestLetter: Sendable {
    private let sender: LetterSender

    package init(sender: LetterSender) {
        self.sender = sender
    }

    package func text(in language: Language) -> LetterText {
        LetterFrame(
            language: language,
            subject: Phrase(
                nb: "Et brev på prøve fra \(sender.host)", nn: "Eit brev på prøve frå \(sender.host)",
                en: "A letter to try from \(sender.host)"),
            heading: Phrase(nb: "Brevene kommer fram", nn: "Breva kjem fram", en: "Letters arrive"),
            parts: [
                .words(
                    Phrase(
                        nb: "Dette er et brev på prøve. Når du leser det, er oppsettet i orden.",
                        nn: "Dette er eit brev på prøve. Når du les det, er oppsettet i orden.",
                        en: "This is a letter to try whether letters arrive. As you read it, they do."))
            ],
            sender: sender
        ).text
    }
}
