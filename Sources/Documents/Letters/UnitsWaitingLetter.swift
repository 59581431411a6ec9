import Words

/// The letter to whoever runs the site, at most one a day: units wait to be confirmed. It names none of them.
package struct UnitsWaitingLetter: Sendable {
    private let count: Int
    /// When the one that has waited longest was made.
    private let since: Moment
    private let sender: LetterSender

    package init(count: Int, since: Moment, sender: LetterSender) {
        self.count = count
        self.since = since
        self.sender = sender
    }

    package func text(in language: Language) -> LetterText {
        let waits = Counting(
            one: Phrase(nb: "én enhet venter", nn: "éi eining ventar", en: "one unit is waiting"),
            many: Phrase(nb: "enheter venter", nn: "einingar ventar", en: "units are waiting")
        ).inWords(count).map(\.capitalisedFirst)
        let day = NorwegianTime.date(since)
        return LetterFrame(
            language: language,
            subject: Phrase(
                nb: "\(waits.nb) på å bli bekreftet", nn: "\(waits.nn) på å bli stadfesta",
                en: "\(waits.en) to be confirmed"),
            heading: Phrase(nb: "Noen venter på deg", nn: "Nokon ventar på deg", en: "Somebody is waiting for you"),
            parts: [
                .words(
                    Phrase(
                        nb: "\(waits.nb) på å bli bekreftet på \(sender.host), den eldste siden \(day.nb).",
                        nn: "\(waits.nn) på å bli stadfesta på \(sender.host), den eldste sidan \(day.nn).",
                        en: "\(waits.en) to be confirmed on \(sender.host), the oldest since \(day.en).")),
                .words(
                    Phrase(
                        nb: "«allemed units waiting» viser hvem det er, og «allemed units confirm» bekrefter en av "
                            + "dem. Denne meldingen kommer én gang om dagen så lenge noen venter.",
                        nn: "«allemed units waiting» viser kven det er, og «allemed units confirm» stadfestar ei av "
                            + "dei. Denne meldinga kjem éin gong om dagen så lenge nokon ventar.",
                        en: "“allemed units waiting” shows which they are, and “allemed units confirm” confirms one of "
                            + "them. This message comes once a day for as long as any is waiting.")),
            ],
            sender: sender
        ).text
    }
}
