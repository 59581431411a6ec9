import Words

/// The letter to somebody who has been given what another had open in a unit.
package struct HandedOverLetter: Sendable {
    /// «Fjordvik kommune»
    private let unit: String
    /// Nil when they are gone, or when whoever runs the site has done it.
    private let from: String?
    /// To the page that says what is open, and why it is theirs.
    private let link: String
    private let sender: LetterSender

    package init(unit: String, from: String?, link: String, sender: LetterSender) {
        (self.unit, self.from, self.link, self.sender) = (unit, from, link, sender)
    }

    package func text(in language: Language) -> LetterText {
        LetterFrame(
            language: language,
            subject: Phrase(
                nb: "Du har tatt over i \(unit)", nn: "Du har teke over i \(unit)", en: "You have taken over in \(unit)"
            ),
            heading: Phrase(nb: "Du har tatt over", nn: "Du har teke over", en: "You have taken over"),
            parts: [
                .words(who),
                .words(
                    Phrase(
                        nb: "Du er kontaktperson nå: du bestemmer hvem som er med, og får vite det som trenger noen.",
                        nn: "Du er kontaktperson no: du avgjer kven som er med, og får vite det som treng nokon.",
                        en: "You are a contact person now: you decide who takes part, and are told what needs somebody."
                    )),
                .act(
                    Phrase(nb: "Se hva som er åpent", nn: "Sjå kva som er ope", en: "See what is open"), link: link),
                .words(
                    Phrase(
                        nb: "Stemmer det ikke, si fra til en av de andre i enheten.",
                        nn: "Stemmer det ikkje, sei frå til ein av dei andre i eininga.",
                        en: "If this is not right, tell one of the others in the unit.")),
            ],
            sender: sender
        ).text
    }

    private var who: Phrase {
        guard let from else {
            return Phrase(
                nb: "Det som er åpent i \(unit), er gitt til deg, fordi den som hadde det, har sluttet.",
                nn: "Det som er ope i \(unit), er gitt til deg, fordi den som hadde det, har slutta.",
                en: "What is open in \(unit) has been given to you, because whoever had it has left.")
        }
        return Phrase(
            nb: "\(from) har gitt deg det som er åpent i \(unit).",
            nn: "\(from) har gitt deg det som er ope i \(unit).",
            en: "\(from) has given you what is open in \(unit).")
    }
}
