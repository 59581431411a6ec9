import Markup
import Words
import WorkModel

/// What stands by a clock that has run out; `clock.js` marks the clock, and the styles show this instead of the hour.
func overtime(_ phrase: Phrase, _ say: Tongue) -> HTML { "<span class=\"overtime\">\(say(phrase))</span>" }

/// What stands by a clock with two minutes left, in the same way.
func soon(_ phrase: Phrase, _ say: Tongue) -> HTML { "<span class=\"soon\">\(say(phrase))</span>" }

/// On a clock: how many milliseconds before the end it begins to tell. A step that was planned to be short tells nothing.
func soonMark(_ step: Step?) -> HTML? {
    guard let step, (step.plannedMinutes ?? step.minutes) >= 5 else { return nil }
    return " data-soon-at=\"\(Moment.Length.minutes(2).milliseconds)\""
}

/// What is left, for a clock that `clock.js` keeps going: «12:40», «+1:05».
func clockText(_ left: Moment.Length) -> String {
    let seconds = (left.milliseconds + (left.milliseconds > 0 ? 999 : 0)) / 1000
    let (sign, size) = seconds < 0 ? ("+", -seconds) : ("", seconds)
    return "\(sign)\(size / 60):\(size % 60 < 10 ? "0" : "")\(size % 60)"
}

/// «12:40 igjen» with script; without, the hour it ends, which is always right. Nil when no clock runs.
///
/// - Parameter telling: the step whose two last minutes are told, and how, where somebody is to tell the room.
func timeLeft(of clock: Clock, telling: (step: Step, words: Phrase)? = nil, _ say: Tongue) -> HTML? {
    guard clock.isRunning else { return nil }
    if let left = clock.pausedLeft {
        return """
            <p class="num"><b data-left="\(left.milliseconds)"></b> \(say(.clockStands))</p>
            """
    }
    guard let ends = clock.stepEndsAt else { return nil }
    let mark = soonMark(telling?.step)
    let told = mark == nil ? nil : telling.map { soon($0.words, say) }
    return """
        <p class="num"><b data-ends="\(ends.milliseconds)"\(mark)></b> <span class="in-time">\(say(.untilHour))\u{A0}\(NorwegianTime.clock(ends))</span>\(told)\(overtime(.overTheTime, say))</p>
        """
}

extension Phrase {
    static let untilHour = Phrase(nb: "til kl.", nn: "til kl.", en: "until")
    static let clockStands = Phrase(nb: "klokka står", nn: "klokka står", en: "stopped")
    static let overTheTime = Phrase(nb: "over tida", nn: "over tida", en: "over time")
}
