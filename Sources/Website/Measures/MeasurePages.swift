import Hummingbird
import Markup
import Words
import WorkModel

/// Agreeing: from ideas to measures with an owner and a date.
struct MeasurePages {
    let doors: Doors
    let frame: Frame

    func show(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let agreed = try await doors.measures.agreed(visit.dugnad.id)
        let page = MeasuresPage(agreed: agreed, visit: visit)
        if let pieces = page.pieces(Form(addressOf: request)["del"]) { return .html(pieces, to: visit.visit) }
        return frame.respond(page.page, to: visit.visit)
    }

    /// The form for one measure: `nytt`, or one that is there.
    func open(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let agreed = try await doors.measures.agreed(visit.dugnad.id)
        let form = Form(addressOf: request)
        guard let id = visit.parameters.get("measure") else { throw NotFound() }
        if form.has("del") {
            let atHand = MeasureEditor(
                agreed: agreed, visit: visit, measure: nil, draft: .init(), problems: FormProblems())
            return .html(atHand.pieces(form["del"]) ?? .nothing, to: visit.visit)
        }
        if id == Path.newMeasureKey {
            let editor = MeasureEditor(
                agreed: agreed, visit: visit, measure: nil, draft: .init(from: form, agreed),
                problems: FormProblems())
            return frame.respond(editor.page, to: visit.visit)
        }
        guard let measure = agreed.measures.first(where: { $0.id.description == id }) else { throw NotFound() }
        let editor = MeasureEditor(
            agreed: agreed, visit: visit, measure: measure, draft: .init(measure, agreed), problems: FormProblems()
        )
        return frame.respond(editor.page, to: visit.visit)
    }

    func add(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        let id: Measure.ID = form.identifier("blankett") ?? .new()
        return try await save(form, nil, visit) { draft in
            try await doors.measures.add(draft, as: id, in: visit.dugnad.id, by: visit.actor)
        }
    }

    func edit(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        let id = try measure(visit)
        return try await save(form, id, visit) { draft in
            try await doors.measures.edit(
                id, draft, from: form.number("versjon") ?? 0, in: visit.dugnad.id, by: visit.actor)
        }
    }

    func delete(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        try await doors.measures.delete(
            try measure(visit), from: form.number("versjon") ?? 0, in: visit.dugnad.id, by: visit.actor)
        return .redirect(to: visit.to(.measures(visit.dugnad)))
    }

    /// What stands in the form now, for the wall.
    func grow(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        try await doors.measures.grow(MeasureDraft(form), as: try measure(visit), in: visit.dugnad.id)
        return .json("{}")
    }

    private func measure(_ visit: ModeratorVisit) throws -> Measure.ID {
        guard let id = visit.parameters.get("measure").flatMap({ Measure.ID($0) }) else { throw NotFound() }
        return id
    }

    /// Saves, or shows the form again with what was typed and what is wrong.
    private func save(
        _ form: Form, _ id: Measure.ID?, _ visit: ModeratorVisit, _ change: (MeasureDraft) async throws -> Void
    ) async throws -> Response {
        let draft = MeasureDraft(form)
        return try await frame.taking(visit.visit, \MeasureDraft.Field.name) {
            try await change(draft)
            return .redirect(to: visit.to(.measures(visit.dugnad)))
        } orAgain: { problems in
            let agreed = try await doors.measures.agreed(visit.dugnad.id)
            let measure = agreed.measures.first { $0.id == id }
            return MeasureEditor(
                agreed: agreed, visit: visit, measure: measure, draft: draft, problems: problems, typed: form
            ).page
        }
    }
}
