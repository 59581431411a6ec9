import Hummingbird
import Markup
import Words
import WorkModel

/// What came of a measure: written down, mended, taken away.
extension PlannedPages {
    func addEffect(_ request: Request, visit: PlanVisit) async throws -> Response {
        try visit.requireWork()
        let form = try await Form(request)
        let id: Measure.ID = try visit.id("measure")
        let effect: Effect.ID = form.identifier("blankett") ?? .new()
        return try await taking(form, nil, visit) { draft in
            try await doors.actionPlans.add(draft, as: effect, to: id, in: visit.place, by: visit.actor)
        }
    }

    func mendEffect(_ request: Request, visit: PlanVisit) async throws -> Response {
        try visit.requireWork()
        let form = try await Form(request)
        let (id, effect): (Measure.ID, Effect.ID) = (try visit.id("measure"), try visit.id("effect"))
        return try await taking(form, effect, visit) { draft in
            try await doors.actionPlans.edit(
                effect, draft, from: form.number("versjon") ?? 0, of: id, in: visit.place, by: visit.actor)
        }
    }

    func deleteEffect(_ request: Request, visit: PlanVisit) async throws -> Response {
        try visit.requireWork()
        let form = try await Form(request)
        let (id, effect): (Measure.ID, Effect.ID) = (try visit.id("measure"), try visit.id("effect"))
        try await doors.actionPlans.delete(
            effect, from: form.number("versjon") ?? 0, of: id, in: visit.place, by: visit.actor)
        return .redirect(to: visit.to(visit.measure(id)) + "#virkning")
    }

    private func taking(
        _ form: Form, _ effect: Effect.ID?, _ visit: PlanVisit, _ change: (EffectDraft) async throws -> Void
    ) async throws -> Response {
        let draft = EffectDraft(form)
        return try await frame.taking(visit.visit, \EffectDraft.Field.inForm, refusedAt: .day) {
            try await change(draft)
            return .redirect(to: visit.to(visit.measure(try visit.id("measure"))) + Done.saved.query + "#virkning")
        } orAgain: { problems in
            var page = try await page(visit)
            page.problems = problems
            // Of one that somebody has deleted meanwhile the words are kept, as of a new one.
            page.effect = (page.planned.effects.contains { $0.id == effect } ? effect : nil, draft, form)
            return page.page
        }
    }
}

extension EffectDraft {
    fileprivate init(_ form: Form) {
        self.init()
        (day, number, counted) = (form[Field.day.inForm], form[Field.number.inForm], form[Field.counted.inForm])
        (words, cost, learned) = (form[Field.words.inForm], form[Field.cost.inForm], form[Field.learned.inForm])
    }

    func typed(in field: Field) -> String {
        switch field {
        case .day: day
        case .number: number
        case .counted: counted
        case .words: words
        case .cost: cost
        case .learned: learned
        }
    }
}

extension EffectDraft.Field {
    /// What it is called in the form.
    var inForm: String {
        switch self {
        case .day: "virkningsdag"
        case .number: "tall"
        case .counted: "av"
        case .words: "hendte"
        case .cost: "kostet"
        case .learned: "lart"
        }
    }
}
