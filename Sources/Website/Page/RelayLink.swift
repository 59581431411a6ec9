import Markup
import Words
import WorkModel

/// The way to *stafetten* once a dugnad is over, for those who may pass it on.
func relayLink(_ visit: ModeratorVisit) -> HTML? {
    let dugnad = visit.dugnad
    guard dugnad.variant.hasRelay, dugnad.clock.endedAt != nil, dugnad.unit == nil || visit.isColleague else {
        return nil
    }
    return """
        <p class="noprint"><a href="\(visit.to(.relay(dugnad)))">\(visit.say(
            nb: "Stafetten: vis fram det dere begynner med, og utfordre andre",
            nn: "Stafetten: vis fram det de byrjar med, og utfordre andre",
            en: "The relay: show what you begin with, and challenge others"))</a></p>
        """
}

/// Who passed the relay on to those who hold a dugnad; nil for most.
///
/// - Parameter giver: what they were called then.
func relayFrom(_ giver: String?, _ visit: ModeratorVisit) -> HTML? {
    guard let giver else { return nil }
    let link: HTML? =
        visit.dugnad.unit == nil || visit.isColleague
        ? """
         <a href="\(visit.to(.relay(visit.dugnad)))">\(visit.say(.relay))</a>
        """ : nil
    return """
        <p class="slip plain noprint"><b>\(visit.say(
            nb: "Stafetten kom fra \(giver).", nn: "Stafetten kom frå \(giver).", en: "The relay came from \(giver)."))</b>\(link)</p>
        """
}
