import Documents
import Markup
import Words
import WorkModel

/// A list of names, a card for each table and a badge for each who comes, on paper. Nothing of it shows how a table was
/// mixed, and of the young there is no name.
struct SeatPrintPage {
    let visit: PlannerVisit
    let plan: SeatPlan
    /// Whether badges can be had as a file too.
    let isInstalled: Bool
    private let people: [KeptSeats.Person]

    init(visit: PlannerVisit, seats: KeptSeats, plan: SeatPlan, isInstalled: Bool) {
        (self.visit, self.plan, self.isInstalled) = (visit, plan, isInstalled)
        people = seats.people(in: visit.say.language)
    }

    private var say: Tongue { visit.say }
    private var seating: Seating { visit.dugnad.seating }

    var page: Page {
        let title = say(nb: "Lister og kort", nn: "Lister og kort", en: "Lists and cards")
        var page = deskPage(
            visit.moderator, at: .seatPlan(visit.dugnad), title: title, mainClass: "wrap desk unit seatprint",
            """
            <div class="section noprint"><p><a class="back" href="\(visit.to(.seatPlan(visit.dugnad)))">\(say(
                nb: "Tilbake til \(seating.theGroups.nb)", nn: "Tilbake til \(seating.theGroups.nn)",
                en: "Back to \(seating.theGroups.en)"))</a></p>
            <h1>\(title)</h1>
            <p class="lead">\(say(
                nb: "Navneliste til døra, et kort til \(seating.each.nb) og navneskilt. Makuler listene når dere er ferdige.",
                nn: "Namneliste til døra, eit kort til \(seating.each.nn) og namneskilt. Makuler listene når de er ferdige.",
                en: "A list for the door, a card for \(seating.each.en), and badges. Shred the lists when you are done."))</p>
            <p class="row">\(printButton(say(.print), class: "btn noprint"))\(badgesFile)</p></div>
            \(unseated)
            \(list)\(cards)\(badges)
            """)
        page.scripts.append("copy.js")
        return page
    }

    private var badgesFile: HTML? {
        guard isInstalled else { return nil }
        return """
            <a class="btn quiet" href="\(visit.to(.badges(visit.dugnad)))">\(say(
                nb: "Navneskilt i riktig størrelse (PDF)", nn: "Namneskilt i rett storleik (PDF)",
                en: "Badges in the right size (PDF)"))</a>
            """
    }

    private var unseated: HTML? {
        let names = people.filter { $0.table == nil }.map { "<li\(asWritten)>\($0.title)</li>\n" as HTML }
        guard !names.isEmpty else { return nil }
        return """
            <div class="heed noprint"><p>\(say(
                nb: "Uten plass, og derfor bare med på navneskiltene:",
                nn: "Utan plass, og derfor berre med på namneskilta:",
                en: "Without a place, and so on the badges alone:"))</p><ul class="plainlist">\(names)</ul></div>

            """
    }

    private var list: HTML {
        let rows = people.compactMap { person -> HTML? in
            guard let table = person.table else { return nil }
            return """
                <tr><th scope="row"><b\(asWritten)>\(person.title)</b> <span\(asWritten)>\(person.rest)</span></th>\
                <td>\(say(seating.naming([table])))</td></tr>

                """
        }
        return """
            <section class="sheetpage"><h2>\(say(nb: "Navneliste", nn: "Namneliste", en: "List of names"))</h2>
            <table class="namelist">\(rows)</table></section>

            """
    }

    private var cards: [HTML] {
        (1...plan.tableCount).map { table in
            let names = people.filter { $0.table == table }.map { "<li\(asWritten)>\($0.title)</li>\n" as HTML }
            return """
                <section class="sheetpage tablecard"><h2>\(say(seating.naming([table])))</h2><ul>\(names)</ul></section>

                """
        }
    }

    /// Some are blank, for those who come without being on the list.
    private var badges: HTML {
        let all = people.map { person in
            "<li><b\(asWritten)>\(person.title)</b><span\(asWritten)>\(person.rest)</span></li>\n" as HTML
        }
        let blank = Array(
            repeating: "<li aria-hidden=\"true\"></li>\n" as HTML, count: DugnadPapers.fewestBlank + people.count % 2)
        return """
            <section class="sheetpage"><h2 class="noprint">\(say(DugnadPapers.badges))</h2>
            <ul class="badges">\(all)\(blank)</ul></section>

            """
    }
}
