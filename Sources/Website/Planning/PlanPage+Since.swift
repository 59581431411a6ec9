import Markup
import Words
import WorkModel

/// Beginning with what has been done since last.
extension PlanPage {
    /// Offered to whoever leads it once something is published; before that, those who work for the unit are shown where.
    var sinceFirst: HTML? {
        guard let unit = dugnad.unit, dugnad.startedAt == nil, dugnad.cancelledAt == nil else { return nil }
        let form = SinceStepForm(dugnad: dugnad, sheet: evening.sheet, since: since, say: say)
            .html(at: visit.to(.newStep(dugnad)))
        let content: HTML? =
            evening.sheet.hasSinceLast ? standing(unit) : form ?? wayToMake(unit)
        return content.map { content in
            """
            <section class="section stack" aria-labelledby="siden-sist">
            <h2 id="siden-sist">\(say(SinceTexts.name))</h2>
            \(content)</section>
            """
        }
    }

    /// It is in the run sheet; there is something to say only when it shows nothing.
    private func standing(_ unit: WorkModel.Unit.ID) -> HTML {
        let link: HTML =
            "<a href=\"\(visit.to(.runSheet(dugnad)))\">\(say(nb: "Se kjøreplanen", nn: "Sjå køyreplanen", en: "See the run sheet"))</a>"
        guard since == nil else {
            return """
                <p>\(say(
                    nb: "Står i kjøreplanen. Veggen viser det som er publisert, når dere kommer dit.",
                    nn: "Står i køyreplanen. Veggen viser det som er publisert, når de kjem dit.",
                    en: "It is in the run sheet. The wall shows what is published when you get there.")) \(link)</p>
                """
        }
        return """
            <p>\(say(
                nb: "Står i kjøreplanen, men ingenting er publisert nå. Da viser veggen bare spørsmålet.",
                nn: "Står i køyreplanen, men ingenting er publisert no. Då viser veggen berre spørsmålet.",
                en: "It is in the run sheet, but nothing is published now. Then the wall shows only the question.")) \(link)</p>
            \(wayToMake(unit))
            """
    }

    /// For those who work for the unit, once there is one to count from.
    private func wayToMake(_ unit: WorkModel.Unit.ID) -> HTML? {
        guard isColleague, hasBefore else { return nil }
        return """
            <p><a href="\(visit.toSite(.sinceLasts(of: unit)))">\(say(
                nb: "Lag «Siden sist» fram til denne, og publiser, så kan dere begynne med den",
                nn: "Lag «Sidan sist» fram til denne, og publiser, så kan de byrje med henne",
                en: "Make “Since last” up to this one and publish it, and you can begin with it"))</a></p>
            """
    }
}
