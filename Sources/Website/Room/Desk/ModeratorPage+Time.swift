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
        let time =
            dugnad.roughTime?.words ?? NorwegianTime.dayAndHours(from: dugnad.plannedStart, to: clock.agreedEnd)
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
            <div class="hand countdown"><p class="clock num" role="timer">\(hand) \(beside)</p>\(asItWas)\(signal)\(nextAtTheThumb)</div>
            \(pairs)
            <div class="adjust">
            <p\("class", is: isBehind ? "late" : nil)><b>\(behindText)</b> · \
            \(now)\u{A0}<span data-clock-at>\(NorwegianTime.clock(visit.now))</span> · \(agreedEnd)\u{A0}\(NorwegianTime.clock(clock.agreedEnd))\(toMinutesBack)</p>
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
            \(startPairs)\(tighten)\(takingBack)
            </div>\(fittedNow)</div>
            """
    }

    /// Begun by mistake: there is a way back as long as nobody has written.
    private var takingBack: HTML? {
        guard let began = clock.startedAt, !dugnad.isTrial, !room.notes.contains(where: { $0.receivedAt >= began })
        else { return nil }
        return "<a class=\"small\" href=\"\(visit.to(.beginning(dugnad)))\">\(say(.backToBeforeTheStart))</a>"
    }

    /// Without script the number stands still.
    private var asItWas: HTML? {
        guard !clock.isPaused, let ends = clock.stepEndsAt else { return nil }
        let (now, end) = (NorwegianTime.clock(visit.now), NorwegianTime.clock(ends))
        return """
            <noscript><p class="small">\(say(
                nb: "Slik var det kl.\u{A0}\(now). Punktet varer til kl.\u{A0}\(end).",
                nn: "Slik var det kl.\u{A0}\(now). Punktet varer til kl.\u{A0}\(end).",
                en: "That was at \(now). The step lasts until \(end)."))</p></noscript>
            """
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

    private var groups: Phrase { dugnad.seating.theGroups }

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
}
