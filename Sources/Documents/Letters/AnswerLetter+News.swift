import Words
import WorkModel

/// What somebody who has answered is told later: a place, another time, or that it is off.
extension AnswerLetterText {
    var placeOffer: LetterText {
        let until = letter.until.map { NorwegianTime.dayAndHour($0.moment) } ?? day
        let people = letter.answer?.people ?? 1
        let places = Counting.places.inWords(people)
        return framed(
            Phrase(nb: "Det er blitt plass til deg", nn: "Det er blitt plass til deg", en: "There is room for you now"),
            Phrase(nb: "Det er blitt plass", nn: "Det er blitt plass", en: "There is room now"),
            [
                .words(
                    Phrase(
                        nb:
                            "Du sto på ventelista, og nå er det \(places.nb) til deg. Si ja innen \(until.nb). Etter det "
                            + "går plassen til den neste.",
                        nn:
                            "Du stod på ventelista, og no er det \(places.nn) til deg. Sei ja innan \(until.nn). Etter det "
                            + "går plassen til den neste.",
                        en:
                            "You were on the waiting list, and now there is \(places.en) for you. Say yes by \(until.en). "
                            + "After that the place goes to the next.")), .facts(whenAndWhere),
                .act(AnswerLetterText.decide, link: links.answer),
            ])
    }

    var substituteFailed: LetterText {
        framed(
            Phrase(
                nb: "Ingen kommer i stedet for deg ennå", nn: "Ingen kjem i staden for deg enno",
                en: "Nobody is coming in your place yet"),
            Phrase(nb: "Vil du svare på nytt?", nn: "Vil du svare på nytt?", en: "Will you answer again?"),
            [
                .words(
                    Phrase(
                        nb: "Du sendte invitasjonen til \(name.nb) videre, men så langt kommer ingen i stedet for deg. "
                            + "Nå holder vi ikke av noen plass. Du kan svare på nytt: komme selv, sende en annen eller "
                            + "si nei.",
                        nn: "Du sende invitasjonen til \(name.nn) vidare, men så langt kjem ingen i staden for deg. No "
                            + "held vi ikkje av nokon plass. Du kan svare på nytt: kome sjølv, sende ein annan eller "
                            + "seie nei.",
                        en: "You sent the invitation to \(name.en) on, but so far nobody is coming in your place. No "
                            + "place is kept now. You can answer again: come yourself, send somebody else, or say no.")),
                facts,
                .act(Phrase(nb: "Svar på nytt", nn: "Svar på nytt", en: "Answer again"), link: links.answer),
            ])
    }

    /// Where a video meeting was to be is for nobody to come to any more.
    func words(of before: When) -> Phrase {
        When(
            start: before.start, end: before.end, place: before.isByVideo ? nil : before.place,
            isByVideo: before.isByVideo, alsoByVideo: before.alsoByVideo.map { _ in "" }, roughly: before.roughly
        ).words
    }

    var cancelled: LetterText {
        guard dugnad.cancelledAt != nil else { return onAgain }
        let isWithoutDay = dugnad.isWithoutDay
        return framed(
            isWithoutDay
                ? Phrase(nb: "Avlyst: \(name.nb)", nn: "Avlyst: \(name.nn)", en: "Called off: \(name.en)")
                : Phrase(
                    nb: "Avlyst: \(name.nb) \(day.nb)", nn: "Avlyst: \(name.nn) \(day.nn)",
                    en: "Called off: \(name.en), \(day.en)"),
            Phrase(
                nb: "\(meeting.nb.capitalisedFirst) er avlyst", nn: "\(meeting.nn.capitalisedFirst) er avlyst",
                en: "\(meeting.en.capitalisedFirst) has been called off"),
            isWithoutDay ? [.words(AnswerLetterText.offWithoutDay)] : [.words(off), calendar])
    }

    private var off: Phrase {
        Phrase(
            nb: "Vi møtes ikke \(day.nb). Du trenger ikke å gjøre noe. Åpner du kalenderfilen, forsvinner avtalen fra "
                + "kalenderen din.",
            nn: "Vi møtest ikkje \(day.nn). Du treng ikkje å gjere noko. Opnar du kalenderfila, forsvinn avtalen frå "
                + "kalenderen din.",
            en: "We do not meet on \(day.en). You do not have to do anything. If you open the calendar file, the entry "
                + "disappears from your calendar.")
    }

    /// They may have been told a day once.
    private static let offWithoutDay = Phrase(
        nb: "Det blir ikke valgt noen ny dag. Står det noe i kalenderen din, kan du ta det ut.",
        nn: "Det blir ikkje vald nokon ny dag. Står det noko i kalenderen din, kan du ta det ut.",
        en: "No new day will be chosen. If there is an entry in your calendar, you can take it out.")

    private var calendar: LetterPart {
        .more(Phrase(nb: "Kalenderfil", nn: "Kalenderfil", en: "Calendar file"), link: links.calendar)
    }

    private var onAgain: LetterText {
        let heading = Phrase(
            nb: "Det blir noe av likevel", nn: "Det blir noko av likevel", en: "It is on after all")
        let stands = LetterPart.words(
            Phrase(
                nb: "\(name.nb.capitalisedFirst) var avlyst, men holdes likevel. Svaret du ga, står.",
                nn: "\(name.nn.capitalisedFirst) var avlyst, men blir halden likevel. Svaret du gav, står.",
                en:
                    "\(name.en.capitalisedFirst) had been called off, but is held after all. The answer you gave stands."
            ))
        let about = dugnad.isWithoutDay ? name : day
        return framed(
            Phrase(
                nb: "\(heading.nb): \(about.nb)", nn: "\(heading.nn): \(about.nn)", en: "\(heading.en): \(about.en)"),
            heading,
            dugnad.isWithoutDay
                ? [stands, .words(AnswerLetterText.dayComes)]
                : [stands, facts, calendar, .act(AnswerLetterText.change, link: links.answer)])
    }

    private static let dayComes = Phrase(
        nb: "Dagen er ikke bestemt ennå. Du får et brev når den er det, og da kan du endre svaret.",
        nn: "Dagen er ikkje bestemt enno. Du får eit brev når han er det, og då kan du endre svaret.",
        en: "The day is not decided yet. You get a letter once it is, and can change your answer then.")
}
