import Markup
import WorkModel

/// What the moderator sees: now and next, the words to say, the clock, the groups, and the notes as they come.
struct ModeratorPage: LivePage {
    let room: Room
    let visit: ModeratorVisit
    /// Groups seen in the last two minutes.
    let seen: Set<Int>

    var say: Tongue { visit.say }
    var dugnad: Dugnad { room.dugnad }
    var sheet: RunSheet { room.sheet }
    var clock: Clock { dugnad.clock }
    var step: Step? { sheet.current }
    /// What the screen is about: the step that is on, or the first before the start.
    var shownStep: Step? { step ?? sheet.next }
    var words: StepTemplate? { room.words(of: shownStep) }
    var task: Step? { room.task(of: shownStep) }

    var regions: [Region] { [rope, now, time, tables, fromTables] }

    var page: Page {
        let title = shownStep.map { say(room.title(of: $0)) } ?? say(nb: "Ordstyrer", nn: "Ordstyrar", en: "Moderator")
        return Page(
            title: "\(title) – \(say(nb: "ordstyrer", nn: "ordstyrar", en: "moderator"))", bodyClass: "room mod",
            top: .own(
                "\(deskBar(visit, at: .moderator(dugnad)))\n\(rope.html)\n<p id=\"nye-antall\" role=\"status\" class=\"told\"></p>"
            ),
            main: "\(now.html)\n\(time.html)\n\(tables.html)\n\(fromTables.html)",
            skip: (
                "innhold",
                say(nb: "Hopp til det du skal si", nn: "Hopp til det du skal seie", en: "Skip to what to say")
            ),
            hasFooter: false, scripts: ["moderator.js"],
            live: (visit.to(.dugnad(dugnad, "strom")), dugnad.revision), words: ScriptWords.moderating.json(say))
    }

    func action(_ tail: String) -> String { visit.to(.dugnad(dugnad, tail)) }

    // MARK: The rope, and now

    var rope: Region {
        Region(
            id: "tauet", follows: [.steps], tag: "nav",
            attributes:
                " aria-label=\"\(say(nb: "Punktene i kjøreplanen", nn: "Punkta i køyreplanen", en: "The steps of the run sheet"))\"",
            content:
                "<form method=\"post\" action=\"\(action("steg"))\" data-post data-refresh=\"tauet na tid notatene\">\(Rope(room: room, language: visit.language, canGo: true).html)</form>"
        )
    }

    var now: Region {
        let colour = room.colour(of: shownStep).map { $0 == .blue ? " blue" : " orange" } ?? ""
        let title = shownStep.map { say(room.title(of: $0)) } ?? ""
        return Region(
            id: "na", follows: [.steps],
            attributes: " class=\"now card\(colour)\" aria-labelledby=\"na-tittel\"",
            content: """
                \(cardKind(room.colour(of: shownStep), place, say))
                <h1 id="na-tittel">\(title)</h1>
                \(speech)
                \(next)
                """)
    }

    var place: String {
        let count = sheet.going.count
        guard let number = sheet.going.firstIndex(where: { $0.id == step?.id }).map({ $0 + 1 }) else {
            return say(nb: "Ikke begynt", nn: "Ikkje byrja", en: "Not begun")
        }
        if clock.endedAt != nil { return say(nb: "Avsluttet", nn: "Avslutta", en: "Ended") }
        return say(
            nb: "Punkt \(number) av \(count)", nn: "Punkt \(number) av \(count)", en: "Step \(number) of \(count)")
    }

    var speech: HTML {
        guard let words else { return shownStep.map(OwnStepWords(visit: visit).speech) ?? .nothing }
        let todo = words.do[visit.language].map { "<li>\($0)</li>" as HTML }
        return """
            <h2>\(say(nb: "Si", nn: "Sei", en: "Say"))</h2>
            <blockquote class="say\(say(words.say).count > 280 ? " long" : "")">\(say(
                nb: "«",
                nn: "«",
                en: "“"))\(say(words.say))\(say(nb: "»", nn: "»", en: "”"))</blockquote>
            <h2>\(say(nb: "Gjør", nn: "Gjer", en: "Do"))</h2>
            <ol class="todo">\(todo)</ol>
            """
    }

    var next: HTML {
        if clock.startedAt == nil, let first = sheet.next {
            return nextForm(
                first, say(nb: "Først:", nn: "Først:", en: "First:"), say(nb: "Begynn", nn: "Start", en: "Begin"))
        }
        if clock.endedAt != nil {
            return """
                <p class="next"><a class="btn" href="\(visit.to(.minutes(dugnad)))">\(say(
                    nb: "Se referatet",
                    nn: "Sjå referatet",
                    en: "See the minutes"))</a></p>
                """
        }
        guard let next = sheet.next else {
            return """
                <form class="next" method="post" action="\(action("slutt"))" data-post data-refresh="tauet na tid">
                <p>\(say(nb: "Dette er det siste punktet.", nn: "Dette er det siste punktet.", en: "This is the last step."))</p>
                <p class="row"><a class="btn quiet" href="\(visit.to(.measures(dugnad)))">\(room.variant == .youth ? say(
                    nb: "Skriv forslag",
                    nn: "Skriv forslag",
                    en: "Write proposals") : say(nb: "Skriv tiltak", nn: "Skriv tiltak", en: "Write measures"))</a>
                <button class="btn">\(say(
                    nb: "Avslutt \(room.variant.theMeeting.nb)",
                    nn: "Avslutt \(room.variant.theMeeting.nn)",
                    en: "End \(room.variant.theMeeting.en)"))</button>
                </p></form>
                """
        }
        return nextForm(
            next, say(nb: "Neste:", nn: "Neste:", en: "Next:"),
            say(nb: "Gå til neste", nn: "Gå til neste", en: "Go to next"))
    }

    func nextForm(_ step: Step, _ label: String, _ button: String) -> HTML {
        """
        <form class="next" method="post" action="\(action("steg"))" data-post data-refresh="tauet na tid notatene">
        <p>\(label) <b>\(say(room.title(of: step)))</b>, \(step.minutes)\u{A0}min</p>
        <button class="btn" name="steg" value="\(step.id)">\(button)</button></form>
        """
    }
}
