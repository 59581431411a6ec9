import Markup
import Words
import WorkModel

/// The clock, ahead or behind, and what can be done about it.
extension ModeratorPage {
    var time: Region {
        Region(
            id: "tid", follows: [.steps], every: 30, attributes: " class=\"time\" aria-labelledby=\"tid-tittel\"",
            content:
                "<h2 id=\"tid-tittel\" class=\"vh\">\(say(nb: "Tida", nn: "Tida", en: "Time"))</h2>\(clock.isRunning ? running : standing)"
        )
    }

    var standing: HTML {
        let time = NorwegianTime.dayAndHours(from: dugnad.plannedStart, to: clock.agreedEnd)
        guard let ended = clock.endedAt else {
            return "<p class=\"lead\">\(say(time).capitalisedFirst)</p>"
        }
        return """
            <p class="lead">\(say(
                nb: "Dere sluttet kl.\u{A0}\(NorwegianTime.clock(ended)).",
                nn: "De slutta kl.\u{A0}\(NorwegianTime.clock(ended)).",
                en: "You ended at \(NorwegianTime.clock(ended))."))</p>
            """
    }

    var running: HTML {
        let left = clock.left(at: visit.now)
        let hand: HTML =
            clock.pausedLeft.map { "<span data-left=\"\($0.milliseconds)\">\(clockText($0))</span>" }
                ?? """
                <span data-ends="\(clock.stepEndsAt?.milliseconds ?? 0)"\(soonMark(step))\("data-over", when: left < .zero)>\(clockText(left))</span>
                """
        let now = say(nb: "kl.", nn: "kl.", en: "now")
        let agreedEnd = say(nb: "avtalt slutt", nn: "avtalt slutt", en: "agreed end")
        let stopOrStart =
            clock.isPaused
            ? say(nb: "Start klokka", nn: "Start klokka", en: "Start the clock")
            : say(nb: "Stopp klokka", nn: "Stopp klokka", en: "Stop the clock")
        return """
            <div class="hand countdown"><p class="clock num" role="timer">\(hand) \(beside)</p>\(signal)\(nextAtTheThumb)</div>
            <div class="adjust">
            <p\("class", is: isBehind ? "late" : nil)><b>\(behindText)</b> · \
            \(now)\u{A0}<span data-clock-at>\(NorwegianTime.clock(visit.now))</span> · \(agreedEnd)\u{A0}\(NorwegianTime.clock(clock.agreedEnd))</p>
            <div class="row">
            <form class="row" method="post" action="\(visit.to(.moreMinutes(dugnad)))"\(sentInPlace(changing: [.steps]))>
            <button class="btn quiet" name="minutter" value="-1" aria-label="\(say(
                nb: "Ta bort ett minutt",
                nn: "Ta bort eitt minutt",
                en: "Take away one minute"))">−1</button>
            <button class="btn quiet" name="minutter" value="1" aria-label="\(say(
                nb: "Legg til ett minutt",
                nn: "Legg til eitt minutt",
                en: "Add one minute"))">+1</button></form>
            <form method="post" action="\(visit.to(.pause(dugnad)))"\(sentInPlace(changing: [.steps]))>
            <button class="btn quiet" name="pause" value="\(clock.isPaused ? "0" : "1")">\(stopOrStart)</button></form>
            \(tighten)\(takingBack)
            </div></div>
            """
    }

    /// Begun by mistake: there is a way back as long as nobody has written.
    private var takingBack: HTML? {
        guard let began = clock.startedAt, !dugnad.isTrial, !room.notes.contains(where: { $0.receivedAt >= began })
        else { return nil }
        return "<a class=\"small\" href=\"\(visit.to(.beginning(dugnad)))\">\(say(.backToBeforeTheStart))</a>"
    }

    /// What the number on the clock is: what is left, or how far over.
    private var beside: HTML {
        let minutes = "\(step?.minutes ?? 0)\u{A0}min"
        if clock.isPaused {
            return "<span class=\"of\">\(say(.clockStands))</span>"
        }
        return """
            <span class="of in-time">\(say(
                nb: "igjen av \(minutes)", nn: "att av \(minutes)", en: "left of \(minutes)"))</span>
            <span class="of overtime">\(say(
                nb: "over tida på \(minutes)", nn: "over tida på \(minutes)", en: "over the \(minutes)"))</span>
            """
    }

    /// What the moderator tells the room at two minutes, and when the time is out.
    private var signal: HTML? {
        guard !clock.isPaused else { return nil }
        let finish =
            step?.takesNotes == true
            ? Phrase(
                nb: "Be \(groups.nb) skrive ferdig", nn: "Be \(groups.nn) skrive ferdig",
                en: "Ask \(groups.en) to finish writing")
            : Phrase(nb: "Tida er ute. Rund av.", nn: "Tida er ute. Rund av.", en: "Time is up. Round off.")
        return "<p class=\"signal\">\(soon(.tellTwoMinutes, say))\(overtime(finish, say))</p>"
    }

    private var groups: Phrase { dugnad.variant.theGroups }

    private var isBehind: Bool { sheet.behind(at: visit.now).wholeMinutes > 0 }

    /// On a phone the way to the next step stands at the bottom edge, with the clock.
    var nextAtTheThumb: HTML? {
        sheet.next.map { next in
            """
            <form class="nextslim" method="post" action="\(visit.to(.step(dugnad)))"\(sentInPlace(changing: [.steps]))>
            <button class="btn slim" name="steg" value="\(next.id)">\(say(.goToNext))\
            <span class="vh">: \(say(room.title(of: next)))</span></button></form>
            """
        }
    }

    var behindText: String {
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
        return say(nb: "I rute", nn: "I rute", en: "On time")
    }

    /// Offered only when it would help, and says what it would do before it is pressed.
    var tighten: HTML? {
        guard sheet.behind(at: visit.now) >= .minutes(1), !sheet.upcoming.isEmpty else { return nil }
        let after = sheet.tightened(at: visit.now)
        return """
            <form method="post" action="\(visit.to(.tightening(dugnad)))"\(sentInPlace(changing: [.steps]))>
            <button class="btn" aria-describedby="stram">\(say(
                nb: "Stram inn resten",
                nn: "Stram inn resten",
                en: "Tighten the rest"))</button></form>
            <p class="small" id="stram">\(takes(after)) \(ends(after))</p>
            """
    }

    /// «Tar 4 min fra punkt 6 til 9. Hopper over: Pause.»
    private func takes(_ after: RunSheet) -> String {
        let numbered = sheet.going.enumerated().map { (number: $0.offset + 1, step: $0.element) }
        let kept = numbered.filter { after.step($0.step.id)?.isSkipped == false }
        let shorter = kept.filter { (after.step($0.step.id)?.minutes ?? 0) < $0.step.minutes }
        let saved = shorter.map { $0.step.minutes - (after.step($0.step.id)?.minutes ?? 0) }.reduce(0, +)
        let dropped = sheet.upcoming.filter { after.step($0.id)?.isSkipped == true }.map { say(room.title(of: $0)) }
        var sentences: [String] = []
        if let first = shorter.first?.number, let last = shorter.last?.number {
            let to =
                first == last
                ? "\(first)" : say(nb: "\(first) til \(last)", nn: "\(first) til \(last)", en: "\(first) to \(last)")
            sentences.append(
                say(
                    nb: "Tar \(saved)\u{A0}min fra punkt \(to).", nn: "Tek \(saved)\u{A0}min frå punkt \(to).",
                    en: "Takes \(saved)\u{A0}min from \(first == last ? "step" : "steps") \(to)."))
        }
        if !dropped.isEmpty {
            sentences.append(
                say(nb: "Hopper over: ", nn: "Hoppar over: ", en: "Skips: ") + dropped.joined(separator: ", ") + ".")
        }
        return sentences.joined(separator: " ")
    }

    /// When the meeting would end after that, and whether that is the agreed end.
    private func ends(_ after: RunSheet) -> String {
        let rest = max(after.behind(at: visit.now).wholeMinutes, 0)
        let hour = NorwegianTime.clock(clock.agreedEnd + .minutes(rest))
        if rest == 0 {
            return say(
                nb: "Da slutter dere kl.\u{A0}\(hour), som avtalt.", nn: "Då sluttar de kl.\u{A0}\(hour), som avtalt.",
                en: "Then you end at \(hour), as agreed.")
        }
        return say(
            nb: "Da slutter dere kl.\u{A0}\(hour), \(rest)\u{A0}min senere enn avtalt.",
            nn: "Då sluttar de kl.\u{A0}\(hour), \(rest)\u{A0}min seinare enn avtalt.",
            en: "Then you end at \(hour), \(rest)\u{A0}min later than agreed.")
    }
}
