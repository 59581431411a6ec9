import Markup
import Words
import WorkModel

/// A list of names, a card for each table and a badge for each who comes, on paper. Nothing of it shows how a table was
/// mixed, and of the young there is no name.
struct SeatPrintPage {
    let visit: PlannerVisit
    let seats: KeptSeats
    let plan: SeatPlan

    private var say: Tongue { visit.say }
    private var seating: Seating { visit.dugnad.seating }

    private struct Person {
        let title: String
        let rest: String
        let table: Int
    }

    private var people: [Person] {
        plan.guests.compactMap { guest in
            guard let table = plan.table(of: guest.id) else { return nil }
            let label = seats.label(guest.id, in: say.language)
            return Person(title: label.title, rest: label.rest, table: table)
        }.sorted { NorwegianOrder.areInOrder("\($0.title) \($0.rest)", "\($1.title) \($1.rest)") }
    }

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
            <p>\(printButton(say(.print), class: "btn noprint"))</p></div>
            \(unseated)
            \(list)\(cards)\(badges)
            """)
        page.scripts.append("copy.js")
        return page
    }

    private var unseated: HTML? {
        let names = plan.withoutSeat.map { guest in
            let label = seats.label(guest.id, in: say.language)
            return "<li\(asWritten)>\([label.title, label.rest].filter { !$0.isEmpty }.joined(separator: ", "))</li>\n"
                as HTML
        }
        guard !names.isEmpty else { return nil }
        return """
            <div class="heed noprint"><p>\(say(
                nb: "Uten plass, og derfor ikke med på arkene:", nn: "Utan plass, og derfor ikkje med på arka:",
                en: "Without a place, and so not on the sheets:"))</p><ul class="plainlist">\(names)</ul></div>

            """
    }

    private var list: HTML {
        let rows = people.map { person in
            """
            <tr><th scope="row"><b\(asWritten)>\(person.title)</b> <span\(asWritten)>\(person.rest)</span></th>\
            <td>\(say(seating.naming([person.table])))</td></tr>

            """ as HTML
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

    private var badges: HTML {
        let all = people.map { person in
            "<li><b\(asWritten)>\(person.title)</b><span\(asWritten)>\(person.rest)</span></li>\n" as HTML
        }
        return """
            <section class="sheetpage"><h2 class="noprint">\(say(
                nb: "Navneskilt", nn: "Namneskilt", en: "Badges"))</h2><ul class="badges">\(all)</ul></section>

            """
    }
}
