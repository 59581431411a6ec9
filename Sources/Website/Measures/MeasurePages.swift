import Hummingbird
import Markup
import Words
import WorkModel

/// Agreeing: from ideas to measures with an owner and a date.
struct MeasurePages {
    let site: Site

    func show(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let agreed = try await site.doors.measures.agreed(visit.dugnad.id)
        let page = MeasuresPage(agreed: agreed, visit: visit)
        if let pieces = page.pieces(Form(addressOf: request)["del"]) { return .html(pieces, to: visit.visit) }
        return site.respond(page.page, to: visit.visit)
    }

    /// The form for one measure: `nytt`, or one that is there.
    func open(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let agreed = try await site.doors.measures.agreed(visit.dugnad.id)
        let form = Form(addressOf: request)
        guard let id = visit.parameters.get("measure") else { throw NotFound() }
        if id == "nytt" {
            let editor = MeasureEditor(
                agreed: agreed, visit: visit, measure: nil, words: .init(from: form, agreed),
                problems: Problems())
            return site.respond(editor.page, to: visit.visit)
        }
        guard let measure = agreed.measures.first(where: { $0.id.description == id }) else { throw NotFound() }
        let editor = MeasureEditor(
            agreed: agreed, visit: visit, measure: measure, words: .init(measure, agreed), problems: Problems()
        )
        return site.respond(editor.page, to: visit.visit)
    }

    func add(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        let id: Measure.ID = form.identifier("blankett") ?? .new()
        return try await save(form, nil, visit) { words in
            try await site.doors.measures.add(words, as: id, in: visit.dugnad.id, by: visit.actor)
        }
    }

    func edit(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        let id = try measure(visit)
        return try await save(form, id, visit) { words in
            try await site.doors.measures.edit(
                id, words, from: form.number("versjon") ?? 0, in: visit.dugnad.id, by: visit.actor)
        }
    }

    func delete(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        try await site.doors.measures.delete(
            try measure(visit), from: form.number("versjon") ?? 0, in: visit.dugnad.id, by: visit.actor)
        return .redirect(to: visit.to(.measures(visit.dugnad)))
    }

    private func measure(_ visit: ModeratorVisit) throws -> Measure.ID {
        guard let id = visit.parameters.get("measure").flatMap({ Measure.ID($0) }) else { throw NotFound() }
        return id
    }

    /// Saves, or shows the form again with what was typed and what is wrong.
    private func save(
        _ form: Form, _ id: Measure.ID?, _ visit: ModeratorVisit, _ change: (MeasureWords) async throws -> Void
    ) async throws -> Response {
        let words = MeasureWords(form)
        var problems = Problems()
        do {
            if !form["hender"].isEmpty, !(0...500).contains(words.hands ?? -1) {
                problems.add(
                    "hender",
                    visit.say(
                        nb: "Håndsopprekning: Skriv et helt tall fra 0 til 500, eller la feltet stå tomt.",
                        nn: "Handsopprekking: Skriv eit heilt tal frå 0 til 500, eller la feltet stå tomt.",
                        en: "Show of hands: write a whole number from 0 to 500, or leave the field empty."))
            } else {
                try await change(words)
                return .redirect(to: visit.to(.measures(visit.dugnad)))
            }
        } catch let refusal as Refusal where refusal.about == .words {
            let field = refusal == .deadlineTooEarly ? "frist" : MeasurePages.field(of: words)
            problems.add(field, visit.say(refusal.reason))
        }
        let agreed = try await site.doors.measures.agreed(visit.dugnad.id)
        let measure = agreed.measures.first { $0.id == id }
        let editor = MeasureEditor(
            agreed: agreed, visit: visit, measure: measure, words: words, problems: problems, typed: form)
        return site.respond(editor.page, to: visit.visit, status: .unprocessableContent)
    }

    /// The field that a refusal of the words most likely is about.
    private static func field(of words: MeasureWords) -> String {
        let fields = [
            ("tekst", words.text), ("ansvarlig", words.owner), ("forste", words.firstStep), ("virker", words.knownBy),
            ("hores", words.hearer),
        ]
        if PlainText.line(words.text).isEmpty { return "tekst" }
        if let long = fields.first(where: { PlainText.length(of: PlainText.lines($0.1)) > Note.longest }) {
            return long.0
        }
        if let guarded = fields.first(where: { !PersonalData.found(in: $0.1).isEmpty }) { return guarded.0 }
        if !words.deadline.isEmpty, Day(typed: words.deadline) == nil { return "frist" }
        return "tekst"
    }
}

extension MeasureWords {
    fileprivate init(_ form: Form) {
        self.init()
        text = form["tekst"]
        owner = form["ansvarlig"]
        deadline = PlainText.line(form["frist"])
        firstStep = form["forste"]
        knownBy = form["virker"]
        hearer = form["hores"]
        // Keys of ours, and nobody's words.
        barriers = form.all("barriere").filter { $0.utf8.count < 40 && $0.allSatisfy { $0.isLetter || $0 == "-" } }
        hands = form.number("hender")
        clusters = form.identifiers("ide")
        notes = form.identifiers("notat")
    }

    fileprivate init(_ measure: Measure, _ agreed: Agreed) {
        self.init()
        text = measure.text
        owner = measure.owner ?? ""
        deadline = measure.deadline ?? ""
        firstStep = measure.firstStep ?? ""
        knownBy = measure.knownBy ?? ""
        hearer = measure.hearer ?? ""
        barriers = measure.barrierKeys
        hands = measure.hands
        clusters = agreed.clustersOfMeasure[measure.id] ?? []
        notes = agreed.notesOfMeasure[measure.id] ?? []
    }

    /// A new measure that begins from an idea, gathered or as a group wrote it.
    fileprivate init(from form: Form, _ agreed: Agreed) {
        self.init()
        let idea: Cluster.ID? = form.identifier("ide")
        let note: Note.ID? = form.identifier("notat")
        if let cluster = idea.flatMap(agreed.gathering.cluster) {
            text = cluster.name
            clusters = [cluster.id]
        } else if let note = agreed.looseIdeas.first(where: { $0.id == note }) {
            text = note.text
            notes = [note.id]
        }
    }
}
