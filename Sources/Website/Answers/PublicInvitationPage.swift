import Markup
import Words
import WorkModel

/// The day and the place large, the letter beside it.
struct PublicInvitationPage {
    let visit: Visit
    let open: Answers.PublicInvitation
    let kinds: NamedKinds
    let words: AnswerLetters.Words
    let draft: OpenSignUpDraft
    let problems: FormProblems
    let hasSigned: Bool
    let assets: Assets

    private var say: Tongue { visit.say }
    private var dugnad: Dugnad { open.dugnad }

    var page: Page {
        let title = dugnad.title ?? words.subject
        var page = Page(
            title: problems.titled("\(title) – \(open.unit.name)", say), bodyClass: "room unit",
            top: .own(
                """
                <header class="top"><div class="wrap"><a class="brand" href="\(visit.toSite(.front))">ALLEMED</a>
                <p>\(open.unit.name)</p></div></header>
                """),
            main: """
                \(signed)
                \(problems.isEmpty ? nil : form)
                <div class="hero inv"><div class="stack">
                <p>\(say(nb: "Invitasjon", nn: "Invitasjon", en: "Invitation"))</p>
                <h1\(asWritten)>\(title)</h1>\(cancelled)</div>
                \(drawing("salen", say(
                    nb: "En sal med runde bord. Rundt hvert bord sitter folk og snakker, med blå og oransje kort imellom seg.",
                    nn: "Ein sal med runde bord. Rundt kvart bord sit folk og snakkar, med blå og oransje kort imellom seg.",
                    en: "A hall with round tables. People sit around each, talking, with blue and orange cards between them."),
                    assets, width: 760, height: 300))</div>
                <div class="house later swap">\(whenAndWhere)\(letter)</div>
                \(problems.isEmpty ? form : nil)
                """, mainClass: "wrap")
        page.scripts = (problems.isEmpty ? [] : ["focus.js"])
        return page
    }

    private var signed: HTML? {
        guard hasSigned else { return nil }
        return """
            <p class="slip done" role="status"><b>✓ \(say(nb: "Takk!", nn: "Takk!", en: "Thank you!"))</b> \(say(
                nb: "Du får en e-post. Der står det om du er påmeldt, eller om du må svare først, og der er lenken til svaret ditt.",
                nn: "Du får ein e-post. Der står det om du er påmeld, eller om du må svare først, og der er lenkja til svaret ditt.",
                en: "You get an e-mail. It says whether you are signed up or must answer first, and has the link to your answer."))</p>
            """
    }

    private var cancelled: HTML? {
        guard dugnad.cancelledAt != nil else { return nil }
        let meeting = dugnad.variant.theMeeting.map(\.capitalisedFirst)
        return """
            <p class="heed"><b>\(say(
                nb: "\(meeting.nb) er avlyst.", nn: "\(meeting.nn) er avlyst.", en: "\(meeting.en) has been called off."))</b></p>
            """
    }

    private var whenAndWhere: HTML {
        let hall: HTML? = dugnad.isByVideo == true ? nil : dugnad.place.map { "<p><b\(asWritten)>\($0)</b></p>" }
        let words = say(hall == nil ? .byVideo : .alsoByVideo).capitalisedFirst
        let video: HTML? =
            dugnad.hasVideo
            ? """
            <p>\(words). \(say(
                nb: "De som kommer, får lenken.", nn: "Dei som kjem, får lenkja.", en: "Those who come get the link."))</p>
            """ : nil
        let place: HTML = "\(hall)\(video)"
        let signUp: HTML? =
            open.takesSignUps
            ? "<a class=\"btn\" href=\"#melding\">\(say(nb: "Meld deg på", nn: "Meld deg på", en: "Sign up"))</a>" : nil
        return """
            <aside class="card whenwhere stack" aria-label="\(say(nb: "Når og hvor", nn: "Når og kvar", en: "When and where"))">
            <p>\(time)</p>
            \(place)
            \(calendar(beside: signUp))
            \(answerBy)</aside>
            """
    }

    private var time: HTML {
        guard !dugnad.isWithoutDay else { return "\(say(dugnad.timeInWords).capitalisedFirst)" }
        let start = "\(NorwegianTime.isoDate(dugnad.plannedStart))T\(NorwegianTime.isoTime(dugnad.plannedStart))"
        return """
            <time datetime="\(start)">\(say(dugnad.dayAndHourInWords).capitalisedFirst)</time>\(say(
                nb: "til kl.", nn: "til kl.", en: "until")) \(NorwegianTime.clock(dugnad.plannedEnd))
            """
    }

    private func calendar(beside signUp: HTML?) -> HTML? {
        guard !dugnad.isWithoutDay else { return nil }
        return """
            <p class="row">\(signUp)<a class="btn quiet" href="\(visit.to(.publicCalendar(open.signUp.page)))" download>\(say(
                nb: "Legg i kalenderen", nn: "Legg i kalenderen", en: "Add to your calendar"))</a></p>
            """
    }

    private var answerBy: HTML? {
        guard dugnad.cancelledAt == nil, !dugnad.isWithoutDay else { return nil }
        // One that was there before it was moved to an earlier day is nobody's deadline.
        let deadline = open.signUp.deadline.flatMap { $0.moment < dugnad.plannedStart ? $0 : nil }
        let by = deadline.map { NorwegianTime.dayAndHour($0.moment) }
        if open.signUp.isLate(at: open.at), let by {
            return
                "<p class=\"small\">\(say(nb: "Svarfristen gikk ut \(by.nb).", nn: "Svarfristen gjekk ut \(by.nn).", en: "Replies were due by \(by.en)."))</p>"
        }
        let words = [
            by.map { say(nb: "Svar innen \($0.nb).", nn: "Svar innan \($0.nn).", en: "Reply by \($0.en).") }, left,
        ].compactMap(\.self).joined(separator: " ")
        return words.isEmpty ? nil : "<p class=\"small\">\(words)</p>"
    }

    /// How many there is room for still.
    private var left: String? {
        guard !open.signUp.isChosen else { return say(.chosenLater) }
        return open.places.free.map { free in
            free == 0
                ? say(
                    nb: "Alle plassene er tatt, men du kan stå på venteliste.",
                    nn: "Alle plassane er tekne, men du kan stå på venteliste.",
                    en: "All the places are taken, but you can be on the waiting list.")
                : say(Counting.placesLeft.inWords(free)).capitalisedFirst + "."
        }
    }

    private var letter: HTML {
        let parts = words.parts.filter { $0.key != "svar" }.map { part in
            part.key == "ung-linje"
                ? "<blockquote><p class=\"asis\"\(asWritten)>\(part.text)</p></blockquote>\n" as HTML
                : "<p class=\"asis\"\(asWritten)>\(part.text)</p>\n"
        }
        let contact: HTML? = open.unit.roleAddress.map {
            """
            <p class="small">\(say(nb: "Spør oss på", nn: "Spør oss på", en: "Ask us at")) <a href="mailto:\($0.text)"\(asTyped)>\($0.text)</a>.</p>
            """
        }
        return """
            <article class="letter">\(parts)
            <p><a href="\(visit.toSite(.guide("deltaker")))">\(say(.toWhoeverComes))</a></p>\(contact)</article>
            """
    }

    private var form: HTML? {
        guard open.takesSignUps else { return nil }
        return OpenSignUpForm(visit: visit, open: open, namedKinds: kinds, draft: draft, problems: problems).html
    }
}

extension Phrase {
    fileprivate static let chosenLater = Phrase(
        nb: "Alle får vite om det blir plass når fristen er ute.",
        nn: "Alle får vite om det blir plass når fristen er ute.",
        en: "Everybody is told whether there is room once the deadline has passed.")
    static let toWhoeverComes = Phrase(
        nb: "Til deg som skal på dugnad", nn: "Til deg som skal på dugnad", en: "If you are coming to a dugnad")
}

extension Counting {
    static let placesLeft = Counting(
        one: Phrase(nb: "én plass igjen", nn: "éin plass igjen", en: "one place left"),
        many: Phrase(nb: "plasser igjen", nn: "plassar igjen", en: "places left"))
}
