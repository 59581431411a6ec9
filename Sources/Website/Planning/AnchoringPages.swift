import Hummingbird
import Markup
import Words
import WorkModel

/// The political and the administrative decision that carries the work.
struct AnchoringPages {
    let doors: Doors
    let frame: Frame

    func show(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let there = try await anchoring(visit)
        return frame.respond(
            AnchoringPage(visit: visit, kind: there.kind, draft: AnchoringDraft(there), version: there.version).page,
            to: visit.visit)
    }

    func write(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        let kind = try kind(visit)
        let (draft, version) = (AnchoringDraft(form), form.number("versjon") ?? 0)
        return try await frame.taking(visit.visit, \AnchoringDraft.Field.name) {
            try await doors.plans.write(draft, of: kind, from: version, in: visit.dugnad.id, by: visit.actor)
            return .redirect(to: visit.to(.plan(visit.dugnad)) + Done.saved.query)
        } orAgain: { problems in
            AnchoringPage(visit: visit, kind: kind, draft: draft, version: version, problems: problems).page
        }
    }

    private func kind(_ visit: ModeratorVisit) throws -> Anchoring.Kind {
        guard let kind = visit.visit.parameters.get("kind").flatMap(Anchoring.Kind.init(inPath:)) else {
            throw NotFound()
        }
        return kind
    }

    private func anchoring(_ visit: ModeratorVisit) async throws -> Anchoring {
        let kind = try kind(visit)
        let all = try await doors.plans.anchorings(visit.dugnad.id)
        return all.first { $0.kind == kind } ?? Anchoring(dugnad: visit.dugnad.id, kind: kind)
    }
}

extension AnchoringDraft {
    fileprivate init(_ form: Form) {
        self.init(state: form[Field.state.name])
        body = form[Field.body.name]
        day = form[Field.day.name]
        caseNumber = form[Field.caseNumber.name]
        link = form[Field.link.name]
    }
}

extension AnchoringDraft.Field {
    /// Its name in the form.
    fileprivate var name: String {
        switch self {
        case .state: "hvor-langt"
        case .body: "hvem"
        case .day: "dag"
        case .caseNumber: "sak"
        case .link: "lenke"
        }
    }
}

private struct AnchoringPage {
    let visit: ModeratorVisit
    let kind: Anchoring.Kind
    let draft: AnchoringDraft
    let version: Int
    var problems = FormProblems()

    private var say: Tongue { visit.say }

    private var title: String {
        switch kind {
        case .political:
            say(nb: "Politisk forankring", nn: "Politisk forankring", en: "The political decision")
        case .administrative:
            say(nb: "Administrativ forankring", nn: "Administrativ forankring", en: "The administrative decision")
        }
    }

    private var why: String {
        switch kind {
        case .political:
            say(
                nb: "Har politikerne sagt ja, er det lettere å få penger og tid når tiltakene skal gjøres.",
                nn: "Har politikarane sagt ja, er det lettare å få pengar og tid når tiltaka skal gjerast.",
                en: "When the politicians have said yes, it is easier to get money and time for the measures.")
        case .administrative:
            say(
                nb: "Har ledelsen sagt ja, får noen tid til å følge opp etterpå.",
                nn: "Har leiinga sagt ja, får nokon tid til å følgje opp etterpå.",
                en: "When the management has said yes, somebody gets time to follow up.")
        }
    }

    var page: Page {
        formPage(
            visit, below: .plan(visit.dugnad), .backToPlan, title: title, problems: problems,
            """
            <p>\(why)</p>
            <form class="stack" method="post" action="\(visit.to(.anchoring(visit.dugnad, kind)))" novalidate\(keptUntilSaved(say))>
            <input type="hidden" name="versjon" value="\(String(version))">
            \(states)
            \(field(.body, draft.body, say(nb: "Hvem har vedtatt det?", nn: "Kven har vedteke det?", en: "Who has decided it?"), say(
                nb: "For eksempel kommunestyret, hovedutvalget eller kommunalsjefen.",
                nn: "Til dømes kommunestyret, hovudutvalet eller kommunalsjefen.",
                en: "Such as the municipal council, a committee or the director.")))
            \(field(.day, Day.field(draft.day), say(nb: "Når?", nn: "Når?", en: "When?"), nil, type: "date"))
            \(field(.caseNumber, draft.caseNumber, say(nb: "Saksnummer", nn: "Saksnummer", en: "Case number"), nil))
            \(field(.link, draft.link, say(nb: "Lenke til saken", nn: "Lenkje til saka", en: "Link to the case"), nil))
            <p><button class="btn">\(say(.save))</button></p></form>
            """)
    }

    private var states: HTML {
        let name = AnchoringDraft.Field.state.name
        let choices = Anchoring.State.allCases.map { state in
            """
            <label class="choice"><input type="radio" name="\(name)" value="\(state.rawValue)"\
            \("checked", when: draft.state == state.rawValue)><span>\(say(state.name).capitalisedFirst)</span></label>

            """ as HTML
        }
        return """
            <fieldset class="choices stack" id="\(name)"\(problems.told(name))><legend><b>\(say(
                nb: "Hvor langt har det kommet?", nn: "Kor langt har det kome?", en: "How far has it come?"))</b></legend>
            \(problems.at(name, say))
            \(choices)</fieldset>
            """
    }

    private func field(
        _ field: AnchoringDraft.Field, _ typed: String, _ label: String, _ hint: String?, type: String = "text"
    ) -> HTML {
        let name = field.name
        let hintText: HTML? = hint.map { "<p class=\"small\" id=\"\(name)-hint\">\($0)</p>\n" }
        return """
            <p><label for="\(name)">\(label)</label> <span class="small">(\(say(.optional)))</span></p>
            \(hintText)\(problems.at(name, say))
            <p><input\("dir", is: type == "text" ? "auto" : nil) id="\(name)" name="\(name)" type="\(type)" value="\(typed)" \
            autocomplete="off"\(problems.told(name, hint: hint == nil ? nil : "\(name)-hint"))></p>
            """
    }
}
