import Hummingbird
import Markup
import Words
import WorkModel

/// What a dugnad is called, and what it is for.
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
    }
}

extension AboutDraft.Field {
    /// Its name in the form.
    fileprivate var name: String {
        switch self {
        case .title: "tittel"
        case .aims: "mal"
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
            visit, below: .documents(visit.dugnad), .backToDocuments, title: say(.about(visit.dugnad.variant)),
            problems: problems,
            """
            <form class="stack" method="post" action="\(visit.to(.about(visit.dugnad)))" novalidate\(keptUntilSaved(say))>
            <input type="hidden" name="sett" value="\(seen)">
            \(title)
            \(aims)
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
        let name = AboutDraft.Field.aims.name
        return """
            <p><label for="\(name)">\(say(
                nb: "\(isPast ? "Hva ville dere oppnå" : "Hva vil dere oppnå")? Ett mål på hver linje",
                nn: "\(isPast ? "Kva ville de oppnå" : "Kva vil de oppnå")? Eitt mål på kvar linje",
                en: "\(isPast ? "What did you want to achieve" : "What do you want to achieve")? One aim on each line"))</label> \
            <span class="small">(\(say(.optional)))</span></p>
            <p class="small" id="\(name)-hint">\(say(
                nb: isPast ? "Målene står først i referatet." : "Målene kommer med i invitasjonen, i kjøreplanen og først i referatet.",
                nn: isPast ? "Måla står først i referatet." : "Måla kjem med i invitasjonen, i køyreplanen og først i referatet.",
                en: isPast ? "The aims come first in the minutes." : "The aims stand in the invitation, on the run sheet and first in the minutes."))</p>
            \(problems.at(name, say))
            <textarea dir="auto" id="\(name)" name="\(name)" rows="4"\
            \(problems.told(name, hint: "\(name)-hint"))>\(draft.aims)</textarea>
            """
    }
}

extension Phrase {
    /// «Om dugnaden».
    static func about(_ variant: Variant) -> Phrase {
        let meeting = variant.theMeeting
        return Phrase(nb: "Om \(meeting.nb)", nn: "Om \(meeting.nn)", en: "About \(meeting.en)")
    }
}
