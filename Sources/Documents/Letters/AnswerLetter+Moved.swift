import Words
import WorkModel

/// What somebody who has answered is told when it is moved or postponed: what is new, and what has become of their answer.
extension AnswerLetterText {
    var moved: LetterText {
        let now = When(dugnad)
        let before = letter.before ?? now
        if now.roughly != nil { return postponed(from: before) }
        let what = whatIsNew(now, before)
        var facts = whenAndWhere
        facts.append((Phrase(nb: "Før", nn: "Før", en: "Before"), words(of: before)))
        return framed(
            Phrase(
                nb: "\(what.nb): \(meeting.nb) \(day.nb)", nn: "\(what.nn): \(meeting.nn) \(day.nn)",
                en: "\(what.en): \(meeting.en) on \(day.en)"), what,
            [
                .words(ofTheirAnswer), .facts(facts),
                .more(
                    Phrase(
                        nb: "Hent ny kalenderfil", nn: "Hent ny kalenderfil", en: "Get a new calendar file"),
                    link: links.calendar),
                .act(letter.until == nil ? AnswerLetterText.change : AnswerLetterText.decide, link: links.answer),
            ])
    }

    private func whatIsNew(_ now: When, _ before: When) -> Phrase {
        let isAnotherTime = (before.start, before.end, before.roughly) != (now.start, now.end, now.roughly)
        let isAnotherPlace = !before.isSamePlace(as: now)
        let place =
            now.isByVideo && !before.isByVideo
            ? Phrase(nb: "Nå på video", nn: "No på video", en: "Now by video")
            : isVideoAlone(now, before) ?? Phrase(nb: "Nytt sted", nn: "Ny stad", en: "Another place")
        guard isAnotherTime else { return place }
        let time = Phrase(nb: "Ny tid", nn: "Ny tid", en: "Another time")
        guard isAnotherPlace, !(now.isByVideo && before.isByVideo) else { return time }
        return now.isByVideo != before.isByVideo && now.isByVideo
            ? Phrase(nb: "Ny tid, og på video", nn: "Ny tid, og på video", en: "Another time, and by video")
            : Phrase(nb: "Ny tid og nytt sted", nn: "Ny tid og ny stad", en: "Another time and place")
    }

    /// The place is the same, and it is what is said of coming by video that is new.
    private func isVideoAlone(_ now: When, _ before: When) -> Phrase? {
        guard (before.place, before.isByVideo) == (now.place, now.isByVideo) else { return nil }
        if now.alsoByVideo == nil {
            return Phrase(nb: "Ikke lenger på video", nn: "Ikkje lenger på video", en: "No longer by video")
        }
        return before.alsoByVideo == nil
            ? Phrase(nb: "Nå også på video", nn: "No òg på video", en: "Now also by video")
            : Phrase(
                nb: "Ny lenke til videomøtet", nn: "Ny lenkje til videomøtet", en: "A new link to the video meeting")
    }

    /// What has become of it, and what they can do.
    private var ofTheirAnswer: Phrase {
        let until = letter.until.map { NorwegianTime.dayAndHour($0.moment) }
        switch (letter.answer?.state, until) {
        case (.waiting, let until?):
            return Phrase(
                nb: "Det er plass til deg. Si ja innen \(until.nb). Etter det går plassen til den neste.",
                nn: "Det er plass til deg. Sei ja innan \(until.nn). Etter det går plassen til den neste.",
                en: "There is room for you. Say yes by \(until.en). After that the place goes to the next.")
        case (.waiting, nil):
            return Phrase(
                nb: "Du står fortsatt på ventelista. Passer det ikke lenger, så si fra her.",
                nn: "Du står framleis på ventelista. Passar det ikkje lenger, så sei frå her.",
                en: "You are still on the waiting list. If it no longer suits you, tell us here.")
        case (.unsure, _):
            return Phrase(
                nb: "Vet du nå om du kommer? Si fra her. Til da holder vi ikke av noen plass.",
                nn: "Veit du no om du kjem? Sei frå her. Til då held vi ikkje av nokon plass.",
                en: "Do you know now whether you are coming? Tell us here. Until then no place is kept.")
        case (.late, _):
            return Phrase(
                nb:
                    "Du har meldt deg, og får svar når det er avgjort om det blir plass. Passer det ikke lenger, så si fra "
                    + "her.",
                nn:
                    "Du har meldt deg, og får svar når det er avgjort om det blir plass. Passar det ikkje lenger, så sei frå "
                    + "her.",
                en:
                    "You have signed up, and are told once it is decided whether there is room. If it no longer suits you, "
                    + "tell us here.")
        case (.sentOn, let until?):
            return Phrase(
                nb: "Du har sendt en annen. Plassen holdes av til \(until.nb).",
                nn: "Du har sendt ein annan. Plassen blir halden av til \(until.nn).",
                en: "You have sent somebody else. The place is kept until \(until.en).")
        case (.sentOn, nil):
            return Phrase(
                nb: "Du har sendt en annen. Vil du heller komme selv, så si fra her.",
                nn: "Du har sendt ein annan. Vil du heller kome sjølv, så sei frå her.",
                en: "You have sent somebody else. If you would rather come yourself, tell us here.")
        case (.coming, _), (.notComing, _), (nil, _):
            return Phrase(
                nb: "Vi regner med deg. Passer det ikke, så si fra her.",
                nn: "Vi reknar med deg. Passar det ikkje, så sei frå her.",
                en: "We count on you. If it does not suit you, tell us here.")
        }
    }

    /// No day is chosen in place of the one they were told.
    private func postponed(from before: When) -> LetterText {
        let was = NorwegianTime.day(before.start)
        let roughly = dugnad.timeInWords
        return framed(
            Phrase(
                nb: "Utsatt: \(meeting.nb) \(was.nb)", nn: "Utsett: \(meeting.nn) \(was.nn)",
                en: "Postponed: \(meeting.en), \(was.en)"),
            Phrase(
                nb: "\(meeting.nb.capitalisedFirst) er utsatt", nn: "\(meeting.nn.capitalisedFirst) er utsett",
                en: "\(meeting.en.capitalisedFirst) is postponed"),
            [
                .words(
                    Phrase(
                        nb: "Vi møtes ikke \(was.nb), så ta det gjerne ut av kalenderen. Svaret ditt er tatt vare på. "
                            + "Du får et nytt brev når dagen er bestemt, og da kan du endre svaret.",
                        nn:
                            "Vi møtest ikkje \(was.nn), så ta det gjerne ut av kalenderen. Svaret ditt er teke vare på. "
                            + "Du får eit nytt brev når dagen er bestemt, og då kan du endre svaret.",
                        en: "We do not meet on \(was.en), so please take it out of your calendar. Your answer is kept. "
                            + "You get another letter once the day is decided, and can change your answer then.")),
                .facts([(Phrase(nb: "Ny tid", nn: "Ny tid", en: "New time"), roughly)]),
                .act(
                    Phrase(nb: "Se svaret ditt", nn: "Sjå svaret ditt", en: "See your answer"), link: links.answer),
            ])
    }

    static let decide = Phrase(
        nb: "Ta plassen, eller si nei", nn: "Ta plassen, eller sei nei", en: "Take it, or say no")
}
