import Markup
import Words
import WorkModel

/// The end of the evening: what the room agreed on, what lacks somebody, and what happens now.
extension ModeratorPage {
    var afterwards: HTML {
        guard !dugnad.isTrial else { return .nothing }
        return "\(results)\(whatNow)<div class=\"ring\">\(ringOfChildren(assets, say))</div>"
    }

    /// For the size of the letters, as of what to say and do.
    var lettersAtTheEnd: Int {
        let written = (agreed?.measures ?? []).map { $0.text.count + ($0.owner ?? "").count + 60 }.reduce(0, +)
        return min(max((written + 399) / 100, 4), 11)
    }

    private var results: HTML {
        let items = (agreed?.measures ?? []).map { measure -> HTML in
            let missing = missing(in: measure)
            let ask: HTML? =
                missing.isEmpty
                ? nil
                : """
                <a href="\(visit.to(.measure(dugnad, measure.id)))">\(missing.joined(separator: " "))\
                <span class="vh">: \(String(measure.text.prefix(60)))</span></a>
                """
            let day = measure.deadlineDay.map { say(NorwegianTime.date($0)) }
            let known = [measure.owner, measure.hearer].compactMap(\.self).map {
                "<span\(asWritten)>\($0)</span>" as HTML
            }
            let facts = known + [day.map { "\($0)" as HTML }, ask].compactMap(\.self)
            return """
                <li\("class", is: missing.isEmpty ? nil : "open")><b\(asWritten)>\(measure.text)</b> \
                <small>\(facts.joined(by: " · "))</small></li>

                """
        }
        guard !items.isEmpty else { return nothingAgreed }
        return "<h2>\(say(room.variant.outcomes).capitalisedFirst)</h2><ol class=\"down\">\(items)</ol>"
    }

    private var nothingAgreed: HTML {
        let outcomes = room.variant.outcomes
        return """
            <p>\(say(nb: "Ble dere enige om noe?", nn: "Blei de einige om noko?", en: "Did you agree on anything?"))
            <a href="\(visit.to(.measures(dugnad)))">\(say(
                nb: "Skriv \(outcomes.nb)", nn: "Skriv \(outcomes.nn)", en: "Write \(outcomes.en)"))</a></p>
            """
    }

    /// What to ask the room for before it goes home.
    private func missing(in measure: Measure) -> [String] {
        if room.variant.makesProposals {
            return measure.hearer == nil
                ? [say(nb: "Hvem bør høre det?", nn: "Kven bør høyre det?", en: "Who should hear it?")] : []
        }
        return [
            measure.owner == nil ? say(Phrase.whoTakesThis) : nil,
            measure.deadline == nil ? say(nb: "Innen når?", nn: "Innan når?", en: "By when?") : nil,
        ].compactMap(\.self)
    }

    private var whatNow: HTML {
        let lacks = (agreed?.measures ?? []).contains { !missing(in: $0).isEmpty }
        let ask: HTML? =
            lacks
            ? "<li>\(say(nb: "Spør alle om det som mangler, før folk går.", nn: "Spør alle om det som manglar, før folk går.", en: "Ask everyone for what is missing before people leave."))</li>"
            : nil
        let sheets: HTML? =
            dugnad.isByVideo == true
            ? nil
            : """
            <li>\(say(
                nb: "Samle inn arkene, og skriv inn det som bare står på papir.",
                nn: "Samle inn arka, og skriv inn det som berre står på papir.",
                en: "Collect the sheets, and type in what is only on paper."))
            <a href="\(visit.to(.paper(dugnad)))">\(say(.typeInFromPaper))</a></li>
            """
        let answers: HTML? =
            dugnad.unit == nil || !room.variant.makesProposals
            ? nil
            : """
            <li>\(say(
                nb: "Gi dem lenken til svarene før de går.", nn: "Gi dei lenkja til svara før dei går.",
                en: "Give them the link to the answers before they go."))
            <a href="\(visit.to(.samlingLink(dugnad)))">\(say(.linkToAnswers))</a></li>
            """
        return """
            <h2>\(say(nb: "Nå", nn: "No", en: "Now"))</h2>
            <ol class="todo">\(ask)\(answers)\(sheets)<li>\(say(
                nb: "Les referatet, rett det som skal rettes, og godkjenn det.",
                nn: "Les referatet, rett det som skal rettast, og godkjenn det.",
                en: "Read the minutes, correct what needs correcting, and approve them."))</li>
            <li>\(say(
                nb: "Del referatet med dem som var med, og si hva som skjer videre.",
                nn: "Del referatet med dei som var med, og sei kva som skjer vidare.",
                en: "Share the minutes with those who took part, and say what happens next."))</li></ol>
            """
    }
}
