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
            visit, at: .seatPlan(visit.dugnad), title: title, mainClass: "wrap desk unit seatplan",
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

    /// Why there is no plan.
    private var none: Phrase {
        let (dugnad, plan) = (visit.dugnad, visit.dugnad.seating.plan)
        if dugnad.unit == nil {
            let meeting = dugnad.variant.theMeeting
            return Phrase(
                nb: "Ingen enhet eier \(meeting.nb), og da er det ingen liste å lage \(plan.nb) av.",
                nn: "Inga eining eig \(meeting.nn), og då er det inga liste å lage \(plan.nn) av.",
                en: "No unit owns \(meeting.en), so there is no list to make \(plan.en) from.")
        }
        if visit.now >= dugnad.seatsEnd { return SeatPlanPage.isOver(dugnad.seating) }
        let subject = plan.map(\.capitalisedFirst)
        return Phrase(
            nb: "\(subject.nb) er ikke laget ennå. Det gjør de som arbeider i enheten.",
            nn: "\(subject.nn) er ikkje laga enno. Det gjer dei som arbeider i eininga.",
            en: "\(subject.en) has not been made yet. Those who work for the unit make it.")
    }

    private var who: Phrase {
        Phrase(
            nb: "Her står hvor mange som kommer fra hva. Navnene har bare de som arbeider i enheten.",
            nn: "Her står kor mange som kjem frå kva. Namna har berre dei som arbeider i eininga.",
            en: "This is how many come from what. Only those who work for the unit have the names.")
    }
}
