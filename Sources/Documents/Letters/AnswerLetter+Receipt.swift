import Words
import WorkModel

/// What somebody is told when they have answered.
extension AnswerLetterText {
    var receipt: LetterText {
        switch letter.answer?.state {
        case .coming, nil: comes
        case .waiting: waits
        case .late: isLate
        case .unsure: doesNotKnow
        case .sentOn: hasSent
        case .notComing: cannot
        }
    }

    private var change: LetterPart { .act(AnswerLetterText.change, link: links.answer) }

    private var byHand: [LetterPart] {
        guard letter.answer?.isByHand == true else { return [] }
        return [
            .words(
                Phrase(
                    nb: "Vi har skrevet inn svaret for deg. Er det feil, kan du rette det her.",
                    nn: "Vi har skrive inn svaret for deg. Er det feil, kan du rette det her.",
                    en: "We have typed in the answer for you. If it is wrong, you can correct it here."))
        ]
    }

    private var comes: LetterText {
        let people = letter.answer?.people ?? 1
        let all = Counting.people.inWords(people)
        let group: [LetterPart] =
            people < 2
            ? []
            : [
                .words(
                    Phrase(
                        nb: "Dere har sagt at \(all.nb) kommer.", nn: "De har sagt at \(all.nn) kjem.",
                        en: "You have said that \(all.en) are coming."))
            ]
        return framed(
            Phrase(nb: "Du kommer \(day.nb)", nn: "Du kjem \(day.nn)", en: "You are coming on \(day.en)"),
            Phrase(nb: "Vi ser deg \(day.nb)", nn: "Vi ser deg \(day.nn)", en: "See you on \(day.en)"),
            byHand + group + [
                .facts(whenAndWhere),
                .more(
                    Phrase(nb: "Legg i kalenderen", nn: "Legg i kalenderen", en: "Add to your calendar"),
                    link: links.calendar), change,
                .words(
                    Phrase(
                        nb: "Du kan endre svaret til \(meeting.nb) begynner.",
                        nn: "Du kan endre svaret til \(meeting.nn) startar.",
                        en: "You can change your answer until \(meeting.en) begins.")),
            ])
    }

    private var waits: LetterText {
        let number = Counting.number(letter.number ?? 1)
        return framed(
            Phrase(nb: "Du står på ventelista", nn: "Du står på ventelista", en: "You are on the waiting list"),
            Phrase(
                nb: "Du er nummer \(number.nb) på ventelista", nn: "Du er nummer \(number.nn) på ventelista",
                en: "You are number \(number.en) on the waiting list"),
            byHand + [
                .words(
                    Phrase(
                        nb:
                            "Alle plassene er tatt. Blir det ledig, får du e-post og har to døgn på å si ja. Er det kort "
                            + "tid igjen, står klokkeslettet i e-posten.",
                        nn: "Alle plassane er tekne. Blir det ledig, får du e-post og har to døgn på å seie ja. Er det "
                            + "kort tid igjen, står klokkeslettet i e-posten.",
                        en:
                            "All the places are taken. If one comes free, you get an e-mail and have two days to say yes. "
                            + "If there is little time left, the e-mail says until what hour.")), .facts(whenAndWhere),
                change,
            ])
    }

    private var isLate: LetterText {
        let isYetToBeChosen = letter.answer.flatMap { letter.signUp?.isYetToChoose($0) } ?? false
        let late = Phrase(
            nb: "Fristen var ute da du svarte. Kontaktpersonen ser på det, og du får svar på e-post.",
            nn: "Fristen var ute då du svara. Kontaktpersonen ser på det, og du får svar på e-post.",
            en: "The deadline had passed when you answered. The contact person looks at it, and you get an e-mail.")
        return framed(
            Phrase(nb: "Vi har fått svaret ditt", nn: "Vi har fått svaret ditt", en: "We have got your answer"),
            Phrase(nb: "Vi har fått svaret ditt", nn: "Vi har fått svaret ditt", en: "We have got your answer"),
            [.words(isYetToBeChosen ? .chosenAfterTheDeadline : late), .facts(whenAndWhere), change])
    }

    private var doesNotKnow: LetterText {
        let again = letter.askedAgainAt.map(NorwegianTime.day)
        return framed(
            Phrase(nb: "Du vet ikke ennå", nn: "Du veit ikkje enno", en: "You do not know yet"),
            Phrase(nb: "Det er greit", nn: "Det er greitt", en: "That is fine"),
            byHand + [
                .words(
                    Phrase(
                        nb: (again.map { "Vi spør igjen \($0.nb). " } ?? "") + "Til da holder vi ikke av noen plass.",
                        nn: (again.map { "Vi spør igjen \($0.nn). " } ?? "") + "Til då held vi ikkje av nokon plass.",
                        en: (again.map { "We ask again on \($0.en). " } ?? "") + "Until then no place is kept.")),
                change,
            ])
    }

    private var hasSent: LetterText {
        let until = letter.until.map { NorwegianTime.dayAndHour($0.moment) }
        return framed(
            Phrase(
                nb: "Invitasjonen er sendt videre", nn: "Invitasjonen er send vidare", en: "The invitation is sent on"),
            Phrase(
                nb: "Invitasjonen er sendt videre", nn: "Invitasjonen er send vidare", en: "The invitation is sent on"),
            [
                .words(
                    Phrase(
                        nb: "Den du sender, får invitasjonen og svarer selv. "
                            + (until.map { "Plassen holdes av til \($0.nb). Kommer det ikke noe svar, sier vi fra." }
                                ?? ""),
                        nn: "Den du sender, får invitasjonen og svarar sjølv. "
                            + (until.map {
                                "Plassen blir halden av til \($0.nn). Kjem det ikkje noko svar, seier vi frå."
                            }
                                ?? ""),
                        en: "Whoever you send gets the invitation and answers it. "
                            + (until.map { "The place is kept until \($0.en). If no answer comes, we tell you." } ?? "")
                    )),
                change,
            ])
    }

    private var cannot: LetterText {
        framed(
            Phrase(
                nb: "Du kommer ikke \(day.nb)", nn: "Du kjem ikkje \(day.nn)", en: "You are not coming on \(day.en)"),
            Phrase(nb: "Takk for at du sa fra", nn: "Takk for at du sa frå", en: "Thank you for telling us"),
            byHand + [
                .words(
                    Phrase(
                        nb: "Blir det likevel mulig, kan du endre svaret.",
                        nn: "Blir det likevel mogleg, kan du endre svaret.",
                        en: "If it turns out that you can, change your answer.")), change,
            ])
    }

    var declined: LetterText {
        framed(
            Phrase(
                nb: "Det ble ikke plass denne gangen", nn: "Det blei ikkje plass denne gongen", en: "No room this time"),
            Phrase(
                nb: "Det ble ikke plass denne gangen", nn: "Det blei ikkje plass denne gongen", en: "No room this time"),
            [
                .words(
                    Phrase(
                        nb:
                            "Takk for at du ville være med i \(name.nb). Det ble dessverre ikke plass til alle.",
                        nn:
                            "Takk for at du ville vere med i \(name.nn). Det blei dessverre ikkje plass til alle.",
                        en:
                            "Thank you for wanting to join \(name.en). Sorry, there was not room for everybody."))
            ])
    }
}
