import Markup
import Words
import WorkModel

/// Whose a measure is and by when, on the wall and on the phones; what is missing asks. A time that the tables wrote in
/// words stands there too, for it is no day.
func whoseAndWhen(_ measure: Measure, _ agreed: Agreed, _ say: Tongue) -> HTML {
    let variant = agreed.room.variant
    func fact(_ text: String?, else missing: Phrase) -> HTML {
        text.map { "<span\(asWritten)>\($0)</span>" } ?? "<span class=\"missing\">\(say(missing))</span>"
    }
    let times = agreed.times(of: measure).map { " · <span\(asWritten)>\($0)</span>" as HTML }
    if variant.makesProposals { return "\(fact(measure.hearer, else: MeasureLabels.noHearer))\(times)" }
    let nobody = agreed.room.dugnad.clock.endedAt == nil ? MeasureLabels.noOwner : Phrase.whoTakesThis
    let day = measure.deadlineDay.map { say(NorwegianTime.date($0)) }
    return "\(fact(measure.owner, else: nobody))\(times) · \(fact(day, else: MeasureLabels.noDeadline))"
}
