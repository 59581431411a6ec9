import Hummingbird
import Markup
import Words
import WorkModel

/// What the room came to besides what it is going to do.
struct ConclusionPages {
    let doors: Doors
    let frame: Frame

    static let name = "linjer"

    func show(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let conclusions = visit.dugnad.conclusions ?? ""
        let page = ConclusionPage(visit: visit, typed: conclusions, seen: Fingerprint.of(conclusions))
        return frame.respond(page.page, to: visit.visit)
    }

    func write(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        return try await frame.taking(visit.visit, at: ConclusionPages.name) {
            try await doors.measures.conclude(
                form[ConclusionPages.name], seen: form["sett"], in: visit.dugnad.id, by: visit.actor)
            return .redirect(to: visit.to(.measures(visit.dugnad)) + Done.saved.query)
        } orAgain: { problems in
            ConclusionPage(visit: visit, typed: form[ConclusionPages.name], seen: form["sett"], problems: problems).page
        }
    }
}

private struct ConclusionPage {
    let visit: ModeratorVisit
    let typed: String
    let seen: String
    var problems = FormProblems()

    private var say: Tongue { visit.say }

    var page: Page {
        let name = ConclusionPages.name
        let outcomes = visit.dugnad.variant.theOutcomes
        return formPage(
            visit, below: .measures(visit.dugnad), .back, title: say(Minutes.conclusionsHeading), problems: problems,
            """
            <form class="stack" method="post" action="\(visit.to(.conclusions(visit.dugnad)))" novalidate\(keptUntilSaved(say))>
            <input type="hidden" name="sett" value="\(seen)">
            <p><label for="\(name)">\(say(
                nb: "Hva mer ble dere enige om, utenom \(outcomes.nb)? Én ting på hver linje",
                nn: "Kva meir blei de einige om, utanom \(outcomes.nn)? Éin ting på kvar linje",
                en: "What else did you agree on, besides \(outcomes.en)? One thing on each line"))</label></p>
            <p class="small" id="\(name)-hint">\(say(
                nb: "For eksempel «Alle familier må få vite at det finnes løsninger». Det står for seg selv i referatet.",
                nn: "Til dømes «Alle familiar må få vite at det finst løysingar». Det står for seg sjølv i referatet.",
                en: "Such as “Every family must hear that there are solutions”. It gets a section of its own in the minutes."))</p>
            \(problems.at(name, say))
            <textarea dir="auto" id="\(name)" name="\(name)" rows="5"\
            \(problems.told(name, hint: "\(name)-hint"))>\(typed)</textarea>
            <p><button class="btn">\(say(.save))</button></p></form>
            """)
    }
}

/// On the page of the measures: what has been written, and the way to write it.
struct Conclusions {
    let dugnad: Dugnad
    let visit: ModeratorVisit

    var html: HTML {
        let say = visit.say
        let lines = dugnad.conclusionsInLines.map { "<li class=\"asis\"\(asWritten)>\($0)</li>\n" as HTML }
        let list: HTML? =
            lines.isEmpty ? nil : "<h2>\(say(Minutes.conclusionsHeading))</h2><ul class=\"dots\">\(lines)</ul>"
        let link =
            lines.isEmpty
            ? say(
                nb: "Skriv noe annet dere kom fram til", nn: "Skriv noko anna de kom fram til",
                en: "Write something else you concluded")
            : say(.change)
        return """
            \(list)
            <p><a href="\(visit.to(.conclusions(dugnad)))">\(link)<span class="vh">: \(say(Minutes.conclusionsHeading))</span></a></p>
            """
    }
}
