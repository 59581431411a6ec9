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
            top: .own("\(deskBar(visit, at: .moderator(dugnad)))\n\(rope.html)"),
            main: "\(now.html)\n\(time.html)\n\(tables.html)\n\(fromTables.html)",
            skip: (
                "innhold",
                say(nb: "Hopp til det du skal si", nn: "Hopp til det du skal seie", en: "Skip to what you say")
            ),
            hasFooter: false, scripts: ["moderator.js"],
            live: (visit.to(.dugnad(dugnad, "strom")), dugnad.revision), words: moderatorWords(say))
    }

    func action(_ tail: String) -> String { visit.to(.dugnad(dugnad, tail)) }

    // MARK: The rope, and now

    private var rope: Region {
        Region(
            id: "tauet", follows: [.steps], tag: "nav",
            attributes:
                " aria-label=\"\(say(nb: "Punktene i kjøreplanen", nn: "Punkta i køyreplanen", en: "The steps of the run sheet"))\"",
            content:
                "<form method=\"post\" action=\"\(action("steg"))\" data-post data-refresh=\"tauet na tid notatene\">\(Rope(room: room, language: visit.language, canGo: true).html)</form>"
        )
    }

    private var now: Region {
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

    private var place: String {
        let count = sheet.going.count
        guard let number = sheet.going.firstIndex(where: { $0.id == step?.id }).map({ $0 + 1 }) else {
            return say(nb: "Ikke begynt", nn: "Ikkje byrja", en: "Not begun")
        }
        if clock.endedAt != nil { return say(nb: "Avsluttet", nn: "Avslutta", en: "Ended") }
        return say(
            nb: "Punkt \(number) av \(count)", nn: "Punkt \(number) av \(count)", en: "Step \(number) of \(count)")
    }

    private var speech: HTML {
        guard let words else { return .nothing }
        let todo = words.do[visit.language].map { "<li>\($0)</li>" as HTML }
        return """
            <h2>\(say(nb: "Si", nn: "Sei", en: "Say"))</h2>
            <blockquote class="say">\(say(
                nb: "«",
                nn: "«",
                en: "“"))\(say(words.say))\(say(nb: "»", nn: "»", en: "”"))</blockquote>
            <h2>\(say(nb: "Gjør", nn: "Gjer", en: "Do"))</h2>
            <ol class="todo">\(todo)</ol>
            """
    }

    private var next: HTML {
        if clock.startedAt == nil, let first = sheet.next {
            return nextForm(
                first, say(nb: "Først:", nn: "Først:", en: "First:"), say(nb: "Begynn", nn: "Byrj", en: "Begin"))
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
                <p>\(say(nb: "Dette er siste punkt.", nn: "Dette er siste punkt.", en: "This is the last step."))</p>
                <p class="row"><a class="btn quiet" href="\(visit.to(.measures(dugnad)))">\(say(
                    nb: "Skriv tiltak",
                    nn: "Skriv tiltak",
                    en: "Write measures"))</a>
                <button class="btn">\(say(
                    nb: "Avslutt dugnaden",
                    nn: "Avslutt dugnaden",
                    en: "End the dugnad"))</button>
                </p></form>
                """
        }
        return nextForm(
            next, say(nb: "Neste:", nn: "Neste:", en: "Next:"),
            say(nb: "Gå til neste", nn: "Gå til neste", en: "Go to next"))
    }

    private func nextForm(_ step: Step, _ label: String, _ button: String) -> HTML {
        """
        <form class="next" method="post" action="\(action("steg"))" data-post data-refresh="tauet na tid notatene">
        <p>\(label) <b>\(say(room.title(of: step)))</b>, \(step.minutes)\u{A0}min</p>
        <button class="btn" name="steg" value="\(step.id)">\(button)</button></form>
        """
    }

    // MARK: Time

    private var time: Region {
        Region(
            id: "tid", follows: [.steps], every: 30, attributes: " class=\"time\" aria-labelledby=\"tid-tittel\"",
            content:
                "<h2 id=\"tid-tittel\" class=\"vh\">\(say(nb: "Tiden", nn: "Tida", en: "Time"))</h2>\(clock.isRunning ? running : standing)"
        )
    }

    private var standing: HTML {
        let time = NorwegianTime.dayAndHours(from: dugnad.plannedStart, to: clock.agreedEnd)
        guard let ended = clock.endedAt else {
            return "<p class=\"lead\">\(say(time).capitalisedFirst)</p>"
        }
        return """
            <p class="lead">\(say(
                nb: "Dere sluttet kl. \(NorwegianTime.clock(ended)).",
                nn: "De slutta kl. \(NorwegianTime.clock(ended)).",
                en: "You ended at \(NorwegianTime.clock(ended))."))</p>
            """
    }

    private var running: HTML {
        let left = clock.left(at: visit.now)
        let hand: HTML =
            clock.pausedLeft.map { "<span data-left=\"\($0.milliseconds)\">\(clockText($0))</span>" }
            ?? "<span data-ends=\"\(clock.stepEndsAt?.milliseconds ?? 0)\">\(clockText(left))</span>"
        let of = say(
            nb: "igjen av \(step?.minutes ?? 0) min", nn: "att av \(step?.minutes ?? 0) min",
            en: "left of \(step?.minutes ?? 0) min")
        return """
            <p class="clock num" role="timer">\(hand) <span class="of">\(clock.isPaused ? say(
                nb: "Pause",
                nn: "Pause",
                en: "Paused") : of)</span></p>
            <p class="late"><b>\(behindText)</b> · \(say(
                nb: "kl.",
                nn: "kl.",
                en: "now"))\u{A0}<span data-clock-at>\(NorwegianTime.clock(visit.now))</span> · \(say(nb: "slutt", nn: "slutt", en: "end")) \(NorwegianTime.clock(clock.agreedEnd))</p>
            <div class="row">
            <form class="row" method="post" action="\(action("minutter"))" data-post data-refresh="tid na">
            <button class="btn quiet" name="minutter" value="-1" aria-label="\(say(
                nb: "Ta bort ett minutt",
                nn: "Ta bort eitt minutt",
                en: "Take away one minute"))">−1</button>
            <button class="btn quiet" name="minutter" value="1" aria-label="\(say(
                nb: "Legg til ett minutt",
                nn: "Legg til eitt minutt",
                en: "Add one minute"))">+1</button></form>
            <form method="post" action="\(action("pause"))" data-post data-refresh="tid">
            <button class="btn quiet" name="pause" value="\(clock.isPaused ? "0" : "1")">\(clock.isPaused ? say(
                nb: "Fortsett",
                nn: "Hald fram",
                en: "Resume") : say(nb: "Pause", nn: "Pause", en: "Pause"))</button></form>
            \(tighten)
            </div>
            \(nextAtTheThumb)
            """
    }

    /// On a phone the way to the next step stands at the bottom edge, with the clock.
    private var nextAtTheThumb: HTML? {
        sheet.next.map { next in
            """
            <form class="nextslim" method="post" action="\(action("steg"))" data-post data-refresh="tauet na tid notatene">
            <span>\(say(room.title(of: next)))</span>
            <button class="btn slim" name="steg" value="\(next.id)">\(say(
                nb: "Gå til neste",
                nn: "Gå til neste",
                en: "Go to next"))</button></form>
            """
        }
    }

    private var behindText: String {
        let minutes = sheet.behind(at: visit.now).wholeMinutes
        if minutes > 0 {
            return say(
                nb: "\(minutes)\u{A0}min bak planen", nn: "\(minutes)\u{A0}min bak planen",
                en: "\(minutes)\u{A0}min behind")
        }
        if minutes < 0 {
            return say(
                nb: "\(-minutes)\u{A0}min foran planen", nn: "\(-minutes)\u{A0}min framfor planen",
                en: "\(-minutes)\u{A0}min ahead")
        }
        return say(nb: "Etter planen", nn: "Etter planen", en: "On time")
    }

    /// Offered only when it would help, with what it would do said before it is pressed.
    private var tighten: HTML? {
        guard sheet.behind(at: visit.now) >= .minutes(1), !sheet.upcoming.isEmpty else { return nil }
        let after = sheet.tightened(at: visit.now)
        let rest = max(after.behind(at: visit.now).wholeMinutes, 0)
        let dropped = sheet.upcoming.filter { after.step($0.id)?.isSkipped == true }.map { say(room.title(of: $0)) }
        let ends = NorwegianTime.clock(clock.agreedEnd + .minutes(rest))
        let drops =
            dropped.isEmpty
            ? ""
            : " " + say(nb: "Hopper over: ", nn: "Hoppar over: ", en: "Skips: ") + dropped.joined(separator: ", ") + "."
        let result =
            say(nb: "Dere er ferdige kl. \(ends).", nn: "De er ferdige kl. \(ends).", en: "You finish at \(ends).")
            + drops
        return """
            <form method="post" action="\(action("innstramming"))" data-post data-refresh="tauet tid na">
            <button class="btn" aria-describedby="stram">\(say(
                nb: "Stram inn resten",
                nn: "Stram inn resten",
                en: "Tighten the rest"))</button></form>
            <p class="small" id="stram">\(result)</p>
            """
    }
}
