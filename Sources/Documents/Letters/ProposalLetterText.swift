import Words
import WorkModel

/// A letter about what young people proposed: to the adult beside them when there are answers, and to a contact person when
/// they wait for one. It has nobody's name, and the answers themselves are on the page.
package struct ProposalLetterText: Sendable {
    private let letter: ProposalLetter
    private let link: String
    private let sender: LetterSender

    /// - Parameter link: to the young people's own page; to a contact person, to the page where one answers.
    package init(_ letter: ProposalLetter, link: String, sender: LetterSender) {
        (self.letter, self.link, self.sender) = (letter, link, sender)
    }

    package func text(in language: Language) -> LetterText {
        switch letter {
        case .answered(let card, _, _): answered(card, in: language)
        case .waiting(let card, let wait, let number): waiting(card, wait, number, in: language)
        }
    }

    private func day(_ card: ProposalCard) -> Phrase {
        let samling = card.samling.samling
        return samling.held?.words ?? NorwegianTime.date(samling.heldFrom)
    }

    // MARK: To the adult beside them

    private func answered(_ card: ProposalCard, in language: Language) -> LetterText {
        let (day, unit) = (day(card), card.unit.name)
        let heading = Phrase(
            nb: "Svar på forslagene fra ungdommene", nn: "Svar på forslaga frå ungdommane",
            en: "Answers to the young people’s proposals")
        let told = howMany(card.samling)
        return LetterFrame(
            language: language, subject: heading, heading: heading,
            parts: [
                .words(
                    Phrase(
                        nb: "\(told.nb) Svarene er fra \(unit), og gjelder samlingen \(day.nb).",
                        nn: "\(told.nn) Svara er frå \(unit), og gjeld samlinga \(day.nn).",
                        en: "\(told.en) The answers are from \(unit), about the samling on \(day.en).")),
                .words(
                    Phrase(
                        nb:
                            "Vis svarene til dem som var med. De er skrevet til ungdommene, og lenken kan deles med dem.",
                        nn:
                            "Vis svara til dei som var med. Dei er skrivne til ungdommane, og lenkja kan delast med dei.",
                        en:
                            "Show the answers to those who took part. They are written to the young people, and the link can be shared with them."
                    )),
                .act(Phrase(nb: "Se svarene", nn: "Sjå svara", en: "See the answers"), link: link),
                .words(
                    Phrase(
                        nb:
                            "\(unit) har skrevet inn adressen for å sende dette ene brevet. Den slettes 30 dager etter.",
                        nn:
                            "\(unit) har skrive inn adressa for å sende dette eine brevet. Ho blir sletta 30 dagar etter.",
                        en:
                            "\(unit) has written the address in to send this one letter. It is deleted 30 days after.")),
            ], sender: sender
        ).text
    }

    private func howMany(_ samling: SamlingProposals) -> Phrase {
        let (all, answered) = (samling.proposals.count, samling.proposals.count - samling.unanswered)
        guard samling.isAnswered else {
            let (some, many) = (Counting.ofProposals(answered).map(\.capitalisedFirst), Counting.ofProposals(all))
            return Phrase(
                nb: "\(some.nb) av \(many.nb) forslag har fått svar.",
                nn: "\(some.nn) av \(many.nn) forslag har fått svar.",
                en: "\(some.en) of \(many.en) proposals \(answered == 1 ? "has" : "have") been answered.")
        }
        switch all {
        case 1:
            return Phrase(
                nb: "Forslaget har fått svar.", nn: "Forslaget har fått svar.", en: "The proposal has been answered.")
        case 2:
            return Phrase(
                nb: "Begge forslagene har fått svar.", nn: "Begge forslaga har fått svar.",
                en: "Both proposals have been answered.")
        default:
            let many = Counting.ofProposals(all)
            return Phrase(
                nb: "Alle de \(many.nb) forslagene har fått svar.", nn: "Alle dei \(many.nn) forslaga har fått svar.",
                en: "All \(many.en) proposals have been answered.")
        }
    }

    // MARK: To a contact person

    private func waiting(
        _ card: ProposalCard, _ wait: ProposalWait, _ number: Int, in language: Language
    ) -> LetterText {
        let (day, since) = (day(card), NorwegianTime.date(wait.since))
        let heading = Phrase(
            nb: "Ungdommene venter på svar", nn: "Ungdommane ventar på svar", en: "Young people wait for an answer")
        let proposals = ProposalLetterText.proposals.inWords(wait.unanswered).map(\.capitalisedFirst)
        let isLast = number == ProposalWait.mostReminders
        let last = Phrase(
            nb:
                "Dette er siste gang vi minner på det. På siden ungdommene har, står det nå at ingen har svart siden \(since.nb).",
            nn:
                "Dette er siste gongen vi minner på det. På sida ungdommane har, står det no at ingen har svart sidan \(since.nn).",
            en:
                "This is the last time we remind you. The page that the young people have now says that nobody has answered since \(since.en)."
        )
        let lastOfSome = Phrase(
            nb: "Dette er siste gang vi minner på det.", nn: "Dette er siste gongen vi minner på det.",
            en: "This is the last time we remind you.")
        return LetterFrame(
            language: language, subject: heading, heading: heading,
            parts: [
                .words(
                    Phrase(
                        nb:
                            "\(proposals.nb) fra samlingen \(day.nb) har ikke fått svar. De har ventet siden \(since.nb).",
                        nn:
                            "\(proposals.nn) frå samlinga \(day.nn) har ikkje fått svar. Dei har venta sidan \(since.nn).",
                        en:
                            "\(proposals.en) from the samling on \(day.en) \(wait.unanswered == 1 ? "has" : "have") not been answered. They have waited since \(since.en)."
                    )),
                .words(
                    Phrase(
                        nb: "Et nei med en grunn er også et svar. Det tar et par minutter.",
                        nn: "Eit nei med ein grunn er òg eit svar. Det tek eit par minutt.",
                        en: "A no with a reason is an answer too. It takes a couple of minutes.")),
                .act(Phrase(nb: "Svar dem", nn: "Svar dei", en: "Answer them"), link: link),
                .words(
                    isLast
                        ? (wait.unanswered == wait.all ? last : lastOfSome)
                        : Phrase(
                            nb: "Vi minner kontaktpersonene på det én gang i måneden, seks ganger i alt.",
                            nn: "Vi minner kontaktpersonane på det éin gong i månaden, seks gonger i alt.",
                            en: "We remind the contact persons once a month, six times in all.")),
            ], sender: sender
        ).text
    }

    private static let proposals = Counting(
        one: Phrase(nb: "ett forslag", nn: "eitt forslag", en: "one proposal"),
        many: Phrase(nb: "forslag", nn: "forslag", en: "proposals"))
}
