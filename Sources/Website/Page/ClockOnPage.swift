import Markup
import Words

/// What stands by a clock that has run out; `clock.js` marks the clock, and the styles show this instead of the hour.
func overtime(_ say: Tongue) -> HTML {
    "<span class=\"overtime\">\(say(nb: "over tida", nn: "over tida", en: "over time"))</span>"
}

/// What is left, for a clock that `clock.js` keeps going: «12:40», «+1:05».
func clockText(_ left: Moment.Length) -> String {
    let seconds = (left.milliseconds + (left.milliseconds > 0 ? 999 : 0)) / 1000
    let (sign, size) = seconds < 0 ? ("+", -seconds) : ("", seconds)
    return "\(sign)\(size / 60):\(size % 60 < 10 ? "0" : "")\(size % 60)"
}
