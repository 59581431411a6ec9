import Markup
import Words
import WorkModel

/// What a measure is now; and what young people put together and did not agree on, with what became of that.
extension WhatBecamePage {
    func facts(_ planned: PlannedMeasure, isNamed: Bool) -> HTML {
        var facts: [(String, HTML)] = []
        if isNamed {
            facts.append(
                (
                    say(nb: "Det heter nå", nn: "Det heiter no", en: "It is called"),
                    "<span\(asWritten)>\(planned.measure.text)</span>"
                ))
        }
        if let owner = planned.measure.owner {
            facts.append(
                (
                    say(nb: "De som gjør det", nn: "Dei som gjer det", en: "Who does it"),
                    "<span\(asWritten)>\(owner)</span>"
                ))
        }
        if planned.state.isAlive, let day = planned.measure.deadlineDay {
            facts.append(
                (
                    say(nb: "Skal være gjort", nn: "Skal vere gjort", en: "To be done by"),
                    "\(say(NorwegianTime.date(day)))"
                ))
        }
        facts.append((say(nb: "Slik går det", nn: "Slik går det", en: "How it goes"), "\(say(planned.state.name))"))
        return "<dl class=\"answers\">\(facts.map { "<div><dt>\($0.0)</dt><dd>\($0.1)</dd></div>" as HTML })</dl>"
    }

    var ideas: HTML? {
        guard !card.ideas.isEmpty else { return nil }
        let items = card.ideas.map { idea in
            """
            <section class="card stack promised"><h3 class="asis"\(asWritten)>\(idea.name)</h3>
            <p class="st \(idea.fate == .lies ? "no" : "yes")">\(say(fate(of: idea)))</p>
            \(idea.standsIn.map { facts($0, isNamed: true) })</section>

            """ as HTML
        }
        return """
            <h2>\(say(
                nb: "Andre ideer dere samlet", nn: "Andre idear de samla", en: "Other ideas that you gathered"))</h2>
            <p>\(say(
                nb: "Disse ble dere ikke enige om å foreslå. Slik gikk det med dem likevel.",
                nn: "Desse blei de ikkje einige om å foreslå. Slik gjekk det med dei likevel.",
                en: "You did not agree to propose these. This is how it went with them all the same."))</p>
            \(items)
            """
    }

    private func fate(of idea: SamlingIdea) -> Phrase {
        switch idea.fate {
        case .becameMeasure: return Phrase(nb: "Ble et tiltak", nn: "Blei eit tiltak", en: "Became a measure")
        case .takenIn:
            guard let when = idea.dugnad?.dateInWords else {
                return Phrase(
                    nb: "Tatt med i en dugnad", nn: "Teke med i ein dugnad", en: "Brought into a dugnad")
            }
            return Phrase(
                nb: "Tatt med i dugnaden \(when.nb)", nn: "Teke med i dugnaden \(when.nn)",
                en: "Brought into the dugnad on \(when.en)")
        case .lies:
            return Phrase(
                nb: "Ligger i samlingen. Ingen har tatt den videre ennå.",
                nn: "Ligg i samlinga. Ingen har teke han vidare enno.",
                en: "Lies in the samling. Nobody has taken it further yet.")
        }
    }
}
