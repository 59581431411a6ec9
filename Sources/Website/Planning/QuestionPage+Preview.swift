import Markup
import Words
import WorkModel

/// What the run sheet becomes, on the last page.
extension QuestionPage {
    func preview(_ plan: DugnadPlan) -> HTML {
        let template = choices.edition.template(for: plan.variant).planned(youthCome: plan.youthCome)
        let sheet = PlannedSheet(template: template, length: plan.length, start: plan.start)
        let items = sheet.rows.map { row in
            let colour = row.step.card.map { $0 == .blue ? "slip blue" : "slip" }
            return """
                <li class="open"><div\("class", is: colour)><span>\(NorwegianTime.clock(row.begins))</span>
                <b>\(row.step.title[visit.language])</b><span>\(row.minutes)\u{A0}min</span></div></li>

                """ as HTML
        }
        let missing = sheet.leftOut.map { $0.title[visit.language].lowercased() }.joined(separator: ", ")
        let noRoom: HTML? =
            missing.isEmpty
            ? nil
            : """
            <p class="small"><b>\(say(nb: "Ikke plass til:", nn: "Ikkje plass til:", en: "No room for:"))</b> \(missing).
            \(say(
                nb: "Du kan legge det inn i kjøreplanen senere.",
                nn: "Du kan leggje det inn i køyreplanen seinare.",
                en: "You can add it to the run sheet later."))</p>
            """
        return """
            <section class="card preview stack" aria-labelledby="plan">
            <h2 id="plan">\(say(plan.variant.theRunSheet))</h2>
            <ol class="down plan num">\(items)</ol>
            \(noRoom)
            </section>
            """
    }
}

extension Variant {
    fileprivate var theRunSheet: Phrase {
        switch self {
        case .municipality, .organisation:
            Phrase(nb: "Slik blir kjøreplanen", nn: "Slik blir køyreplanen", en: "This is the run sheet")
        case .youth: Phrase(nb: "Slik blir samlingen", nn: "Slik blir samlinga", en: "This is your samling")
        }
    }
}
