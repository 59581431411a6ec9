import Hummingbird
import Markup
import Words
import WorkModel

/// What a dugnad is called, what it is for, and where ideas may get money.
struct NameAndAimsPages {
    let doors: Doors
    let frame: Frame

    func show(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let about = About(visit.dugnad)
        let page = NameAndAimsPage(visit: visit, draft: AboutDraft(about), seen: about.fingerprint)
        return frame.respond(page.page, to: visit.visit)
    }

    func write(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        let draft = AboutDraft(form)
        return try await frame.taking(visit.visit, \AboutDraft.Field.name) {
            try await doors.plans.describe(visit.dugnad.id, as: draft, seen: form["sett"], by: visit.actor)
            return .redirect(to: visit.to(.about(visit.dugnad)) + Done.saved.query)
        } orAgain: { problems in
            NameAndAimsPage(visit: visit, draft: draft, seen: form["sett"], problems: problems).page
        }
    }
}

extension AboutDraft {
    fileprivate init(_ form: Form) {
        self.init()
        title = form[Field.title.name]
        aims = form[Field.aims.name]
        funding = form[Field.funding.name]
    }
}

extension AboutDraft.Field {
    /// Its name in the form.
    fileprivate var name: String {
        switch self {
        case .title: "tittel"
        case .aims: "mal"
        case .funding: "stotte"
        }
    }
}

private struct NameAndAimsPage {
    let visit: ModeratorVisit
    let draft: AboutDraft
    let seen: String
    var problems = FormProblems()

    private var say: Tongue { visit.say }
    /// Then neither invitation, poster nor wall is to come.
    private var isPast: Bool { visit.dugnad.isPast }
    private var meeting: Phrase { visit.dugnad.variant.theMeeting }

    var page: Page {
        formPage(
            visit, below: visit.dugnad.changedFrom.place, visit.dugnad.changedFrom.back,
            title: say(.about(visit.dugnad.variant)),
            problems: problems,
            """
            <form class="stack" method="post" action="\(visit.to(.about(visit.dugnad)))" novalidate\(keptUntilSaved(say))>
            <input type="hidden" name="sett" value="\(seen)">
            \(title)
            \(aims)
            \(funding)
            <p><button class="btn">\(say(.save))</button></p></form>
            """)
    }

    private var title: HTML {
        let name = AboutDraft.Field.title.name
        return """
            <p><label for="\(name)">\(say(
                nb: "Hva heter \(meeting.nb)?", nn: "Kva heiter \(meeting.nn)?", en: "What is \(meeting.en) called?"))</label> \
            <span class="small">(\(say(.optional)))</span></p>
            <p class="small" id="\(name)-hint">\(say(
                nb: "For eksempel «Fritid for alle» eller «Oppfølging av dugnaden i 2024». \(isPast ? "Navnet står i referatet." : "Navnet står i referatet, på plakaten og på veggen.")",
                nn: "Til dømes «Fritid for alle» eller «Oppfølging av dugnaden i 2024». \(isPast ? "Namnet står i referatet." : "Namnet står i referatet, på plakaten og på veggen.")",
                en: "Such as “Leisure for all” or “Following up the 2024 dugnad”. \(isPast ? "The name is used in the minutes." : "The name is used in the minutes, on the poster and on the wall.")"))</p>
            \(problems.at(name, say))
            <p><input dir="auto" id="\(name)" name="\(name)" value="\(draft.title)" \
            autocomplete="off"\(problems.told(name, hint: "\(name)-hint"))></p>
            """
    }

    private var aims: HTML {
        let label = Phrase(
            nb: "\(isPast ? "Hva ville dere oppnå" : "Hva vil dere oppnå")? Ett mål på hver linje",
            nn: "\(isPast ? "Kva ville de oppnå" : "Kva vil de oppnå")? Eitt mål på kvar linje",
            en: "\(isPast ? "What did you want to achieve" : "What do you want to achieve")? One aim on each line")
        let hint =
            isPast
            ? Phrase(
                nb: "Målene står først i referatet.", nn: "Måla står først i referatet.",
                en: "The aims come first in the minutes.")
            : Phrase(
                nb: "Målene kommer med i invitasjonen, i kjøreplanen og først i referatet.",
                nn: "Måla kjem med i invitasjonen, i køyreplanen og først i referatet.",
                en: "The aims stand in the invitation, on the run sheet and first in the minutes.")
        return lines(.aims, draft.aims, label, hint)
    }

    private var funding: HTML {
        let seen = visit.dugnad.seating.groupsSee
        let label = Phrase(
            nb: "Hvor kan ideene få penger? Én støtteordning på hver linje",
            nn: "Kvar kan ideane få pengar? Éi støtteordning på kvar linje",
            en: "Where can the ideas get money? One kind of funding on each line")
        let hint =
            isPast
            ? Phrase(
                nb: "De står sammen med ideene i referatet.", nn: "Dei står saman med ideane i referatet.",
                en: "It stands with the ideas in the minutes.")
            : Phrase(
                nb: "For eksempel «Sparebankstiftelsen: utstyr og lokaler, frist 1. februar». \(seen.nb)",
                nn: "Til dømes «Sparebankstiftinga: utstyr og lokale, frist 1. februar». \(seen.nn)",
                en: "Such as “The savings bank foundation: equipment and rooms, by 1 February”. \(seen.en)"
            )
        return lines(.funding, draft.funding, label, hint)
    }

    /// A field with one thing on each line.
    private func lines(_ field: AboutDraft.Field, _ typed: String, _ label: Phrase, _ hint: Phrase) -> HTML {
        let name = field.name
        return """
            <p><label for="\(name)">\(say(label))</label> <span class="small">(\(say(.optional)))</span></p>
            <p class="small" id="\(name)-hint">\(say(hint))</p>
            \(problems.at(name, say))
            <textarea dir="auto" id="\(name)" name="\(name)" rows="4"\
            \(problems.told(name, hint: "\(name)-hint"))>\(typed)</textarea>
            """
    }
}

extension Seating {
    /// Who is shown the funding, and when.
    fileprivate var groupsSee: Phrase {
        let groups = theGroups
        return Phrase(
            nb: "\(groups.nb.capitalisedFirst) ser dem når de skriver ideer, og de står i referatet.",
            nn: "\(groups.nn.capitalisedFirst) ser dei når dei skriv idear, og dei står i referatet.",
            en: "\(groups.en.capitalisedFirst) see it while they write ideas, and it stands in the minutes.")
    }
}

extension Phrase {
    /// «Om dugnaden».
    static func about(_ variant: Variant) -> Phrase {
        let meeting = variant.theMeeting
        return Phrase(nb: "Om \(meeting.nb)", nn: "Om \(meeting.nn)", en: "About \(meeting.en)")
    }
}
