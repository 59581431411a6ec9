import Markup
import Words
import WorkModel

/// The list for somebody who leads a unit's dugnad by a link: how many of each kind, and not who.
struct InvitedInNumbersPage {
    let visit: ModeratorVisit
    let kinds: NamedKinds
    let counts: InviteeCounts

    private var say: Tongue { visit.say }

    var page: Page {
        let rows = InviteeKind.allCases.compactMap { kind -> HTML? in
            guard let number = counts.byKind[kind]?.onList, number > 0 else { return nil }
            return "<li class=\"row\"><span>\(say(kinds.name(of: kind)))</span> <b class=\"num\">\(number)</b></li>\n"
        }
        let none = say(
            nb: "Ingen står på lista ennå.", nn: "Ingen står på lista enno.", en: "Nobody is on the list yet.")
        let numbers: HTML = rows.isEmpty ? "<p>\(none)</p>" : "<ul class=\"links\">\(rows)</ul>"
        return formPage(
            visit, below: .plan(visit.dugnad), .backToPlan, title: say(.whomYouInvite),
            mainClass: "wrap stack desk whom",
            """
            <p class="lead">\(say(
                nb: "Her ser du hvor mange det er av hvert slag. Hvem det er, ser bare de som arbeider i enheten som eier \(meeting.nb).",
                nn: "Her ser du kor mange det er av kvart slag. Kven det er, ser berre dei som arbeider i eininga som eig \(meeting.nn).",
                en: "Here you see how many there are of each kind. Who they are is only for those who work in the unit that owns \(meeting.en)."))</p>
            \(numbers)
            <p class="row"><a class="btn quiet" href="\(visit.to(.missing(visit.dugnad)))">\(say(.whoIsMissing))</a>
            <a href="\(visit.to(.signIn(for: .invited(visit.dugnad))))">\(say(.signIn))</a></p>
            """)
    }

    private var meeting: Phrase { visit.dugnad.variant.theMeeting }
}
