import Markup
import Words
import WorkModel

/// Asked when *Begynn* is pressed far from the announced hour. Each answer is one button.
struct BeginningPage {
    let question: BeginningQuestion
    let step: Step.ID
    let visit: ModeratorVisit

    private var say: Tongue { visit.say }
    private var dugnad: Dugnad { visit.dugnad }
    private var meeting: Phrase { dugnad.variant.theMeeting }
    private var length: Int { When(dugnad).length }

    var page: Page {
        formPage(
            visit, below: .moderator(dugnad),
            Phrase(nb: "Ikke begynn ennå", nn: "Ikkje start enno", en: "Do not begin yet"), title: title,
            """
            <p>\(why)</p>
            <form class="stack" method="post" action="\(visit.to(.step(dugnad)))">
            <input type="hidden" name="steg" value="\(step)">
            \(answers)</form>
            \(elsewhere)
            <p class="small">\(say(
                nb: "Her er klokka \(NorwegianTime.clock(visit.now)). Stemmer det ikke, går klokka på maskinen med programmet feil.",
                nn: "Her er klokka \(NorwegianTime.clock(visit.now)). Stemmer det ikkje, går klokka på maskina med programmet feil.",
                en: "It is \(NorwegianTime.clock(visit.now)) here. If that is wrong, the clock of the machine with the program is wrong."))</p>
            """)
    }

    private var title: String {
        switch question {
        case .early, .daysBefore:
            say(nb: "Er dette en prøve?", nn: "Er dette ei prøve?", en: "Is this a trial?")
        case .late:
            say(
                nb: "Slutt kl.\u{A0}\(announced) som avtalt, eller \(length)\u{A0}minutter fra nå?",
                nn: "Slutt kl.\u{A0}\(announced) som avtalt, eller \(length)\u{A0}minutt frå no?",
                en: "End at \(announced) as agreed, or \(length)\u{A0}minutes from now?")
        case .over:
            say(
                nb: "Den avtalte tida er over", nn: "Den avtalte tida er over", en: "The agreed time is over")
        }
    }

    private var why: String {
        let hours = [dugnad.timeInWords, dugnad.placeInWords].compactMap { $0.map { say($0) } }.joined(separator: ", ")
        if dugnad.isWithoutDay {
            return say(
                nb: "\(meeting.nb.capitalisedFirst) har ingen dag ennå.",
                nn: "\(meeting.nn.capitalisedFirst) har ingen dag enno.",
                en: "\(meeting.en.capitalisedFirst) has no day yet.")
        }
        switch question {
        case .early, .daysBefore:
            return say(
                nb: "\(meeting.nb.capitalisedFirst) er avtalt til \(hours). Det er en stund til.",
                nn: "\(meeting.nn.capitalisedFirst) er avtalt til \(hours). Det er ei stund til.",
                en: "\(meeting.en.capitalisedFirst) is agreed for \(hours). That is some time away.")
        case .late:
            return say(
                nb:
                    "\(meeting.nb.capitalisedFirst) skulle begynne kl.\u{A0}\(NorwegianTime.clock(dugnad.plannedStart)). Velg det dere sier til de andre.",
                nn:
                    "\(meeting.nn.capitalisedFirst) skulle byrje kl.\u{A0}\(NorwegianTime.clock(dugnad.plannedStart)). Vel det de seier til dei andre.",
                en:
                    "\(meeting.en.capitalisedFirst) was to begin at \(NorwegianTime.clock(dugnad.plannedStart)). Choose what you tell the others."
            )
        case .over:
            return say(
                nb:
                    "\(meeting.nb.capitalisedFirst) var avtalt til \(hours). Begynner dere nå, får referatet dagens dato.",
                nn: "\(meeting.nn.capitalisedFirst) var avtalt til \(hours). Startar de no, får referatet dagens dato.",
                en:
                    "\(meeting.en.capitalisedFirst) was agreed for \(hours). If you begin now, the minutes get today’s date."
            )
        }
    }

    private var announced: String { NorwegianTime.clock(dugnad.plannedEnd) }

    private var answers: HTML {
        question.answers.enumerated().map { index, answer in
            """
            <p><button class="btn\(index == 0 ? "" : " quiet")" name="svar" value="\(answer.rawValue)">\(button(answer))</button></p>
            <p class="small">\(meaning(answer))</p>

            """ as HTML
        }.joined()
    }

    private func button(_ answer: Beginning) -> String {
        let isTrialNext = question.answers.contains(.trial)
        switch answer {
        case .trial: return say(nb: "Ja, vi prøver", nn: "Ja, vi prøver", en: "Yes, this is a trial")
        case .announcedEnd, .fullLength:
            guard isTrialNext else { return "\(say(Phrase.begin)), \(end(answer))" }
            return say(
                nb: "Nei, vi begynner på ordentlig", nn: "Nei, vi startar på ordentleg", en: "No, we begin for real")
        }
    }

    /// «slutt kl. 20.30».
    private func end(_ answer: Beginning) -> String {
        let hour = answer == .announcedEnd ? announced : NorwegianTime.clock(visit.now + .minutes(length))
        return say(nb: "slutt kl.\u{A0}\(hour)", nn: "slutt kl.\u{A0}\(hour)", en: "end at \(hour)")
    }

    private func meaning(_ answer: Beginning) -> String {
        switch answer {
        case .trial:
            say(
                nb: "Alt virker, og alle skjermer sier at det er en prøve. Når dere er ferdige, tømmer dere den her.",
                nn: "Alt verkar, og alle skjermar seier at det er ei prøve. Når de er ferdige, tømmer de henne her.",
                en: "Everything works, and every screen says that it is a trial. When you are done, you empty it here.")
        case .announcedEnd:
            say(
                nb: "Da har dere \(left)\u{A0}minutter, og folk går hjem når de har fått beskjed om.",
                nn: "Då har de \(left)\u{A0}minutt, og folk går heim når dei har fått beskjed om.",
                en: "Then you have \(left)\u{A0}minutes, and people go home when they were told.")
        case .fullLength:
            say(
                nb: "Da har dere \(length)\u{A0}minutter, \(end(answer)).",
                nn: "Då har de \(length)\u{A0}minutt, \(end(answer)).",
                en: "Then you have \(length)\u{A0}minutes, \(end(answer)).")
        }
    }

    private var left: Int { (dugnad.plannedEnd - visit.now).wholeMinutes }

    /// What has been held already is typed in, not begun.
    private var elsewhere: HTML? {
        guard question == .over else { return nil }
        return """
            <p>\(say(
                nb: "Har dere allerede møttes?", nn: "Har de alt møtst?", en: "Have you met already?"))
            <a href="\(visit.to(.paper(dugnad)))">\(say(.typeInFromPaper))</a></p>
            """
    }
}

extension Phrase {
    static let begin = Phrase(nb: "Begynn", nn: "Start", en: "Begin")
}
