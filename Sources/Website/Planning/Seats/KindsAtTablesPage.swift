import Markup
import Words
import WorkModel

/// Who sits where, for somebody who leads the dugnad by a link: how many of which kind, and nobody's name.
struct KindsAtTablesPage {
    let visit: ModeratorVisit
    let plan: SeatPlan?

    private var say: Tongue { visit.say }

    var page: Page {
        let title = say(nb: "Hvem sitter sammen?", nn: "Kven sit saman?", en: "Who sits together?")
        return deskPage(
            visit, at: .seatPlan(visit.dugnad), title: title, mainClass: "wrap desk unit",
            """
            \(wayBackToPlan(visit))
            <div class="section"><h1>\(title)</h1>
            <p class="lead">\(plan == nil ? say(none) : say(who))</p></div>
            \(tables)
            """)
    }

    private var tables: HTML? {
        guard let plan else { return nil }
        let items = (1...plan.tableCount).map { number in
            """
            <li class="card"><h2>\(say(visit.dugnad.seating.naming([number])))</h2><ul class="plainlist">\(
                kinds(plan.guests(at: number)))</ul></li>

            """ as HTML
        }
        return "<ul class=\"seating later\">\(items)</ul>"
    }

    private func kinds(_ guests: [SeatPlan.Guest]) -> [HTML] {
        InviteeKind.allCases.compactMap { kind in
            let count = guests.count { $0.kind == kind }
            return count > 0 ? "<li><b class=\"num\">\(count)</b> \(say(kind.name))</li>\n" : nil
        }
    }

    private var none: Phrase {
        Phrase(
            nb: "Bordplanen er ikke laget, eller den er slettet. De som arbeider i enheten, lager den.",
            nn: "Bordplanen er ikkje laga, eller han er sletta. Dei som arbeider i eininga, lagar han.",
            en: "There is no plan yet, or it is deleted. Those who work for the unit make it.")
    }

    private var who: Phrase {
        Phrase(
            nb: "Her står hvor mange som kommer fra hva. Navnene har bare de som arbeider i enheten.",
            nn: "Her står kor mange som kjem frå kva. Namna har berre dei som arbeider i eininga.",
            en: "This is how many come from what. Only those who work for the unit have the names.")
    }
}
