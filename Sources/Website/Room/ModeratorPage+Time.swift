import Markup
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
            ?? "<span data-ends=\"\(clock.stepEndsAt?.milliseconds ?? 0)\">\(clockText(left))</span>"
        let of = say(
            nb: "igjen av \(step?.minutes ?? 0)\u{A0}min", nn: "att av \(step?.minutes ?? 0)\u{A0}min",
            en: "left of \(step?.minutes ?? 0)\u{A0}min")
        return """
            <p class="clock num" role="timer">\(hand) <span class="of">\(clock.isPaused ? say(
                nb: "klokka står",
                nn: "klokka står",
                en: "stopped") : of)</span></p>
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
                nb: "Start klokka",
                nn: "Start klokka",
                en: "Start the clock") : say(nb: "Stopp klokka", nn: "Stopp klokka", en: "Stop the clock"))</button></form>
            \(tighten)
            </div>
            \(nextAtTheThumb)
            """
    }

    /// On a phone the way to the next step stands at the bottom edge, with the clock.
    var nextAtTheThumb: HTML? {
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

    /// Offered only when it would help, with what it would do said before it is pressed.
    var tighten: HTML? {
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
            say(
                nb: "Dere er ferdige kl.\u{A0}\(ends).", nn: "De er ferdige kl.\u{A0}\(ends).",
                en: "You finish at \(ends).")
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
