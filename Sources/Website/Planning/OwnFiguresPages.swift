import Hummingbird
import Markup
import Words
import WorkModel

/// Figures that people bring themselves, for the wall and the slides.
struct OwnFiguresPages {
    let doors: Doors
    let frame: Frame

    func show(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let draft = OwnFiguresDraft(try await doors.plans.ownFigures(visit.dugnad.id))
        return frame.respond(OwnFiguresPage(visit: visit, draft: draft, seen: draft.fingerprint).page, to: visit.visit)
    }

    func write(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        let draft = OwnFiguresDraft(form)
        return try await frame.taking(visit.visit, \OwnFiguresDraft.Field.name) {
            try await doors.plans.bring(draft, seen: form["sett"], to: visit.dugnad.id, by: visit.actor)
            return .redirect(to: visit.to(.ownFigures(visit.dugnad)) + Done.saved.query)
        } orAgain: { problems in
            OwnFiguresPage(visit: visit, draft: draft, seen: form["sett"], problems: problems).page
        }
    }
}

extension OwnFiguresDraft {
    fileprivate init(_ form: Form) {
        self.init(
            (0..<OwnFiguresDraft.most).map { row in
                func typed(_ part: Field.Part) -> String { form[Field(row: row, part: part).name] }
                return Row(
                    value: typed(.value), label: typed(.label), year: typed(.year), source: typed(.source))
            })
    }
}

extension OwnFiguresDraft.Field {
    /// Its name in the form.
    fileprivate var name: String { "\(part.name)-\(row + 1)" }
}

extension OwnFiguresDraft.Field.Part {
    fileprivate var name: String {
        switch self {
        case .value: "tall"
        case .label: "viser"
        case .year: "ar"
        case .source: "kilde"
        }
    }

    fileprivate var label: Phrase {
        switch self {
        case .value: Phrase(nb: "Tallet", nn: "Talet", en: "The figure")
        case .label: Phrase(nb: "Hva det viser", nn: "Kva det viser", en: "What it shows")
        case .year: Phrase(nb: "År", nn: "År", en: "Year")
        case .source: Phrase(nb: "Kilde", nn: "Kjelde", en: "Source")
        }
    }

    /// How many characters the field is drawn for; nil for the whole width.
    fileprivate var size: String? {
        switch self {
        case .value: "12"
        case .year: "6"
        case .label, .source: nil
        }
    }
}

private struct OwnFiguresPage {
    let visit: ModeratorVisit
    let draft: OwnFiguresDraft
    let seen: String
    var problems = FormProblems()

    private var say: Tongue { visit.say }

    var page: Page {
        let rows = draft.rows.indices.map(row)
        return formPage(
            visit, below: visit.dugnad.changedFrom.place, visit.dugnad.changedFrom.back, title: say(.ownFigures),
            problems: problems,
            """
            <p>\(say(
                nb: "Har dere egne tall, for eksempel fra Ungdata eller en undersøkelse på skolen? Her er det plass til tre. De står først på veggen når dere ser på hvordan det er hos dere, og de kommer med i lysbildene.",
                nn: "Har de eigne tal, til dømes frå Ungdata eller ei undersøking på skulen? Her er det plass til tre. Dei står først på veggen når de ser på korleis det er hos dykk, og dei kjem med i lysbileta.",
                en: "Do you have figures of your own, such as from Ungdata or a survey at school? There is room for three. They come first on the wall when you look at how things are here, and they are in the slides."))</p>
            <form class="stack" method="post" action="\(visit.to(.ownFigures(visit.dugnad)))" novalidate\(keptUntilSaved(say))>
            <input type="hidden" name="sett" value="\(seen)">
            \(rows)
            <p><button class="btn">\(say(.save))</button></p></form>
            """)
    }

    private func row(_ row: Int) -> HTML {
        let typed = draft.rows[row]
        let number = say(nb: "Tall \(row + 1)", nn: "Tal \(row + 1)", en: "Figure \(row + 1)")
        return """
            <div class="slip plain"><fieldset class="stack"><legend>\(number)</legend>
            <div class="row">\(field(row, .value, typed.value))\(field(row, .year, typed.year))</div>
            \(field(row, .label, typed.label))\(field(row, .source, typed.source))</fieldset></div>

            """
    }

    private func field(_ row: Int, _ part: OwnFiguresDraft.Field.Part, _ typed: String) -> HTML {
        let name = OwnFiguresDraft.Field(row: row, part: part).name
        return """
            <div class="stack"><p><label for="\(name)">\(say(part.label))</label></p>\(problems.at(name, say))
            <p><input dir="auto" id="\(name)" name="\(name)" value="\(typed)"\("size", is: part.size) \
            autocomplete="off"\(problems.told(name))></p></div>

            """
    }
}
