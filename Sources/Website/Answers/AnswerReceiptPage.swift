import Markup
import Words
import WorkModel

/// What somebody has answered, and what it became; or that there is nothing to answer any more.
struct AnswerReceiptPage {
    let visit: Visit
    let secret: Secret
    let card: AnswerCard

    var say: Tongue { visit.say }
    var dugnad: Dugnad { card.dugnad }
    private var day: Phrase { dugnad.dayInWords }

    var page: Page {
        AnswerPages.page(
            visit, title, top: AnswerPage.top(visit, card),
            """
            \(isSaved)
            <div class="card once stack"><h1>\(title)</h1>
            \(said)</div>
            \(facts)
            \(change)
            \(NextTimePart(visit: visit, secret: secret, card: card).section)
            <p class="small"><a href="\(visit.to(.answerFacts(secret)))">\(say(
                nb: "Rett opplysningene om deg", nn: "Rett opplysningane om deg", en: "Correct what is kept about you"))</a></p>
            <p class="small"><a href="\(visit.to(.answerRemoval(secret)))">\(say(
                nb: "Slett meg fra lista", nn: "Slett meg frå lista", en: "Take me off the list"))</a></p>
            """)
    }

    /// A place that is kept for them is not theirs before they have said yes, so nothing looks finished.
    private var isSaved: HTML? {
        guard card.answer != nil, dugnad.cancelledAt == nil, card.offeredUntil == nil else { return nil }
        return
            "<p class=\"state ok\"><b>✓ \(say(nb: "Svaret er lagret", nn: "Svaret er lagra", en: "Your answer is saved"))</b></p>"
    }

    /// What was answered cannot be changed, and nothing more comes of it.
    var hasBegun: Bool { !dugnad.isWithoutDay && card.at >= dugnad.plannedStart }

    private var title: String {
        let meeting = dugnad.variant.theMeeting.map(\.capitalisedFirst)
        if dugnad.cancelledAt != nil {
            return say(
                nb: "\(meeting.nb) er avlyst", nn: "\(meeting.nn) er avlyst", en: "\(meeting.en) has been called off")
        }
        if dugnad.isWithoutDay {
            return say(.dayNotDecided)
        }
        if card.offeredUntil != nil {
            return say(nb: "Det er blitt plass", nn: "Det er blitt plass", en: "There is room now")
        }
        switch card.answer?.state {
        case nil: return say(.tooLate)
        case .waiting where hasBegun, .late where hasBegun, .unsure where hasBegun: return say(.tooLate)
        case .coming where card.at >= dugnad.plannedEnd:
            return say(nb: "Du svarte ja", nn: "Du svara ja", en: "You said yes")
        case .coming: return say(nb: "Vi ser deg \(day.nb)", nn: "Vi ser deg \(day.nn)", en: "See you on \(day.en)")
        case .waiting:
            let number = Counting.number(card.number ?? 1)
            return say(
                nb: "Du er nummer \(number.nb) på ventelista", nn: "Du er nummer \(number.nn) på ventelista",
                en: "You are number \(number.en) on the waiting list")
        case .late:
            return say(nb: "Vi har fått svaret ditt", nn: "Vi har fått svaret ditt", en: "We have got your answer")
        case .notComing:
            return say(
                nb: "Takk for at du sa fra", nn: "Takk for at du sa frå", en: "Thank you for telling us")
        case .unsure: return say(nb: "Det er greit", nn: "Det er greitt", en: "That is fine")
        case .sentOn:
            return card.sent == .isOver && card.canAnswer
                ? say(nb: "Vil du svare på nytt?", nn: "Vil du svare på nytt?", en: "Will you answer again?")
                : say(
                    nb: "Invitasjonen er sendt videre", nn: "Invitasjonen er send vidare",
                    en: "The invitation is sent on")
        }
    }

    private var said: HTML {
        if dugnad.cancelledAt != nil { return calledOff }
        if dugnad.isWithoutDay { return sentence(card.answer == nil ? .answerLater : .keptUntilThereIsADay) }
        if let until = card.offeredUntil { return offer(until) }
        switch card.answer?.state {
        case nil: return sentence(Phrase(nb: "Vi har begynt.", nn: "Vi har starta.", en: "We have begun."))
        case .coming: return coming
        case .sentOn: return sentOn
        case .waiting where hasBegun, .late where hasBegun, .notComing where hasBegun, .unsure where hasBegun:
            return sentence(Refusal.answersAreOver.reason)
        case .waiting: return waiting
        case .late where card.isYetToBeChosen: return sentence(.chosenAfterTheDeadline)
        case .late:
            return sentence(
                Phrase(
                    nb: "Fristen var ute, så kontaktpersonen ser på det. Du får svar på e-post.",
                    nn: "Fristen var ute, så kontaktpersonen ser på det. Du får svar på e-post.",
                    en: "The deadline had passed, so the contact person looks at it. You get an e-mail."))
        case .notComing:
            return sentence(
                Phrase(
                    nb: "Blir det likevel mulig, kan du endre svaret her.",
                    nn: "Blir det likevel mogleg, kan du endre svaret her.",
                    en: "If it turns out that you can, change your answer here."))
        case .unsure: return unsure
        }
    }

    private var calledOff: HTML {
        // Without a day there is no calendar file.
        dugnad.isWithoutDay
            ? sentence(.nothingToDo)
            : "<p>\(say(.nothingToDo)) \(say(.calendarTakesItAway))</p>\(calendar(.takeOutOfCalendar))"
    }

    func sentence(_ words: Phrase) -> HTML { "<p>\(say(words))</p>" }

    private var coming: HTML {
        """
        \(whenAndWhere)\(calendar(Phrase(
            nb: "Legg i kalenderen", nn: "Legg i kalenderen", en: "Add to your calendar")))
        <p><a href="\(visit.toSite(.guide("deltaker")))">\(say(.toWhoeverComes))</a></p>
        """
    }

    var whenAndWhere: HTML {
        let place: HTML? = whereTo.map { "<p>\($0)</p>" }
        return "<p>\(say(dugnad.timeInWords).capitalisedFirst)</p>\(place)"
    }

    private var whereTo: HTML? {
        let place: HTML? = dugnad.isByVideo == true ? nil : dugnad.place.map { "<span\(asWritten)>\($0)</span>" }
        guard dugnad.hasVideo else { return place }
        let words = say(place == nil ? .byVideo : .alsoByVideo).capitalisedFirst
        // The address of the meeting is for those who come.
        let link = card.answer?.state == .coming ? dugnad.meetingLink : nil
        let video: HTML =
            link.map { "\(words): <a href=\"\($0)\" rel=\"noopener noreferrer\"\(asTyped)>\($0)</a>" } ?? "\(words)"
        return place.map { "\($0)<br>\(video)" } ?? video
    }

    private func calendar(_ words: Phrase) -> HTML {
        """
        <p><a class="btn" href="\(visit.to(.answerCalendar(secret)))" download>\(say(words))</a></p>
        """
    }

    // MARK: What was answered

    private var facts: HTML? {
        guard let answer = card.answer, [.coming, .waiting, .late].contains(answer.state) else { return nil }
        let people = say(Counting.people.inWords(answer.people))
        let young =
            answer.young == 0
            ? ""
            : say(
                nb: ", \(Counting.word(for: answer.young).nb) av dem under 18",
                nn: ", \(Counting.word(for: answer.young).nn) av dei under 18",
                en: ", \(Counting.word(for: answer.young).en) of them under 18")
        let needs: HTML? = card.needs.map { needs in
            """
            <div><dt>\(say(
                answer.people > 1
                    ? Phrase(nb: "Dette trenger dere", nn: "Dette treng de", en: "What you need")
                    : Phrase(nb: "Dette trenger du", nn: "Dette treng du", en: "What you need")))</dt>
            <dd class="asis"\(asWritten)>\(needs)</dd></div>
            """
        }
        return """
            <h2>\(say(nb: "Slik svarte du", nn: "Slik svara du", en: "Your answer"))</h2>
            <dl class="answers"><div><dt>\(say(nb: "Hvor mange", nn: "Kor mange", en: "How many"))</dt><dd>\(people)\(young)</dd></div>\(needs)</dl>
            """
    }

    private var change: HTML? {
        guard card.canAnswer else { return nil }
        let meeting = dugnad.variant.theMeeting
        return """
            <p class="row"><a class="btn quiet" href="\(visit.to(.answer(secret)))?endre=1">\(say(
                nb: "Endre svaret", nn: "Endre svaret", en: "Change the answer"))</a></p>
            <p class="small">\(say(
                nb: "Du kan endre til \(meeting.nb) begynner. Lenken er din egen: gi den ikke til andre.",
                nn: "Du kan endre til \(meeting.nn) startar. Lenkja er di eiga: ikkje gi lenkja til andre.",
                en: "You can change it until \(meeting.en) begins. The link is your own: do not give it to others."))</p>
            """
    }
}

extension Phrase {
    fileprivate static let tooLate = Phrase(
        nb: "Det er for sent å svare", nn: "Det er for seint å svare", en: "It is too late to answer")
    fileprivate static let answerLater = Phrase(
        nb: "Når den er det, kan du svare her.", nn: "Når han er det, kan du svare her.",
        en: "Once it is, you can answer here.")
    fileprivate static let keptUntilThereIsADay = Phrase(
        nb: "Svaret ditt er tatt vare på. Du får et brev når dagen er bestemt, og da kan du endre det.",
        nn: "Svaret ditt er teke vare på. Du får eit brev når dagen er bestemt, og då kan du endre det.",
        en: "Your answer is kept. You get a letter once the day is decided, and can change it then.")
    fileprivate static let nothingToDo = Phrase(
        nb: "Du trenger ikke å gjøre noe.", nn: "Du treng ikkje å gjere noko.",
        en: "You do not have to do anything.")
    fileprivate static let takeOutOfCalendar = Phrase(
        nb: "Ta bort fra kalenderen", nn: "Ta bort frå kalenderen", en: "Take it out of your calendar")
    fileprivate static let calendarTakesItAway = Phrase(
        nb: "Kalenderfilen tar bort avtalen.", nn: "Kalenderfila tek bort avtalen.",
        en: "The calendar file takes the entry away.")
}
