import Markup
import Words
import WorkModel

/// A measure that stands still, kindly, with what one can do.
struct StandstillSlip {
    let visit: MemberVisit
    let row: OwnersBoard.Row

    var html: HTML {
        let say = visit.say
        let page = visit.to(.measureOwners(visit.unit, row.id))
        return """
            <div class="lift stack"><h3\(asWritten)>\(row.measure.text.inLines.first ?? "")</h3>
            <p>\(say(since))</p>
            \(StandstillSlip.ways(visit, row, page))
            <form method="post" action="\(visit.to(.measureAside(visit.unit, row.id)))">
            <p><button class="btn link">\(say(
                nb: "La det ligge en måned", nn: "La det liggje ein månad", en: "Leave it for a month"))\
            <span class="vh">: \(row.measure.text.inLines.first ?? "")</span></button></p></form></div>

            """
    }

    private var since: Phrase {
        let heard = row.standstill.map { NorwegianTime.date($0.heardAt) } ?? NorwegianTime.date(row.measure.madeAt)
        guard let missed = row.standstill?.missed.flatMap({ NorwegianTime.moment(day: $0) }).map(NorwegianTime.date)
        else {
            return Phrase(
                nb: "Ingen har sagt noe om dette siden \(heard.nb).",
                nn: "Ingen har sagt noko om dette sidan \(heard.nn).",
                en: "Nobody has said anything about this since \(heard.en).")
        }
        return Phrase(
            nb: "Datoen var \(missed.nb), og ingen har sagt hvordan det gikk.",
            nn: "Datoen var \(missed.nn), og ingen har sagt korleis det gjekk.",
            en: "The date was \(missed.en), and nobody has said how it went.")
    }

    /// Ask, move the date, write in something smaller, hand it over, put it away.
    static func ways(_ visit: MemberVisit, _ row: OwnersBoard.Row, _ page: String) -> HTML {
        let say = visit.say
        let ask: HTML? =
            row.owners.contains { $0.relation.isActive && $0.owner.isReminded }
            ? """
            <form method="post" action="\(visit.to(.measureQuestion(visit.unit, row.id)))"><button class="btn quiet slim">\(say(
                nb: "Spør dem nå", nn: "Spør dei no", en: "Ask them now"))<span class="vh">: \(row.measure.text.inLines.first ?? "")</span></button></form>
            """ : nil
        let (unit, about) = (visit.unit.inPath, row.measure.text.inLines.first ?? "")
        let others: [(Path, Phrase)] = [
            (
                Path.unitPlan.mending(unit, row.id),
                Phrase(nb: "Flytt datoen", nn: "Flytt datoen", en: "Move the date")
            ),
            (
                Path.unitPlan.new(unit),
                Phrase(
                    nb: "Legg til et mindre tiltak", nn: "Legg til eit mindre tiltak", en: "Add a smaller measure")
            ),
            (
                Path.unitPlan.measure(unit, row.id).at("hvordan"),
                Phrase(nb: "Legg det bort", nn: "Legg det bort", en: "Put it away")
            ),
        ]
        let links = others.map { path, words in
            "<a class=\"btn quiet slim\" href=\"\(visit.to(path))\">\(say(words))<span class=\"vh\">: \(about)</span></a>\n"
                as HTML
        }
        return """
            <div class="row">\(ask)\(links)<a class="btn quiet slim" href="\(page)">\(say(
                nb: "Gi det til andre", nn: "Gi det til andre", en: "Hand it over"))<span class="vh">: \(row.measure.text.inLines.first ?? "")</span></a></div>
            """
    }
}
