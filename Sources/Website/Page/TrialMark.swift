import Markup
import Words
import WorkModel

/// Said on every screen while a dugnad is only tried.
enum TrialMark {
    static let words = Phrase(nb: "Dette er en prøve", nn: "Dette er ei prøve", en: "This is a trial")

    /// For those who lead, with the way on: one line, so that the words to say keep their room.
    fileprivate static func forModerators(_ visit: ModeratorVisit) -> HTML? {
        guard visit.dugnad.isTrial else { return nil }
        return """
            <p class="warn"><b>\(visit.say(words)).</b>
            <a href="\(visit.to(.beginning(visit.dugnad)))">\(visit.say(isOver))</a></p>
            """
    }

    static let isOver = Phrase(
        nb: "Prøven er over – begynn på ordentlig", nn: "Prøva er over – start på ordentleg",
        en: "The trial is over – begin for real")

    /// For those who write.
    static func forGroups(_ dugnad: Dugnad, _ say: Tongue) -> HTML? {
        guard dugnad.isTrial else { return nil }
        return """
            <p class="warn"><b>\(say(words)).</b> \(say(
                nb: "Det som skrives nå, er borte når det begynner på ordentlig.",
                nn: "Det som blir skrive no, er borte når det startar på ordentleg.",
                en: "What is written now is gone when it begins for real."))</p>
            """
    }
}

extension Region {
    /// What stands under the bar of the moderator's pages while it is only tried.
    static func trialMark(_ visit: ModeratorVisit) -> Region {
        Region(id: "prove", follows: [.steps], tag: "div", content: TrialMark.forModerators(visit) ?? .nothing)
    }
}
