import Markup
import Words
import WorkModel

/// The address of a measure's timeline, for whoever leads or gathers in its dugnad and has the plan too. Nil for others,
/// and until it is over.
func timelineAddress(of measure: Measure.ID, _ visit: ModeratorVisit) -> String? {
    let dugnad = visit.dugnad
    guard dugnad.clock.endedAt != nil, !dugnad.isTrial else { return nil }
    guard let unit = dugnad.unit else { return visit.to(Path.dugnadPlan.timeline(dugnad.inPath, measure)) }
    return visit.isColleague ? visit.toSite(Path.unitPlan.timeline(unit.description, measure)) : nil
}

/// The way to it, from wherever the measure stands.
func timelineLink(_ address: String, about text: String, _ say: Tongue) -> HTML {
    """
    <p class="noprint"><a href="\(address)">\(say(MeasureTimeline.name))<span class="vh">: \(String(text.prefix(60)))</span></a></p>

    """
}
