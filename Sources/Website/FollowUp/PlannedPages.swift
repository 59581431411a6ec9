import Hummingbird
import Markup
import Words
import WorkModel

/// One measure of the plan: read, mended, and told of how it goes.
struct PlannedPages {
    let doors: Doors
    let frame: Frame
    /// Names of barriers.
    let edition: Edition
    let clock: @Sendable () -> Moment

    func show(_ request: Request, visit: PlanVisit) async throws -> Response {
        var page = try await page(visit)
        page.opened = Form(addressOf: request).identifier("virkning")
        return frame.respond(page.page, to: visit.visit)
    }

    func page(_ visit: PlanVisit) async throws -> PlannedPage {
        var page = PlannedPage(
            visit: visit, file: try await file(visit), edition: edition, now: clock(),
            ties: try await doors.actionPlans.ties(of: visit.id("measure"), in: visit.place, by: visit.actor))
        if let unit = visit.unit, visit.mayWork {
            page.published = try await doors.sinceLasts.published(
                naming: visit.id("measure"), of: unit.id, by: visit.actor)
        }
        return page
    }

    private func file(_ visit: PlanVisit) async throws -> MeasureFile {
        try await doors.actionPlans.find(visit.id("measure"), in: visit.place, by: visit.actor)
    }

    // MARK: What it says

    func open(_ request: Request, visit: PlanVisit) async throws -> Response {
        try visit.requireWork()
        let planned = try await file(visit).planned
        let editor = PlannedEditor(
            visit: visit, measure: planned, draft: PlannedDraft(planned.measure, planned.followUp), edition: edition,
            problems: FormProblems())
        return frame.respond(editor.page, to: visit.visit)
    }

    func mend(_ request: Request, visit: PlanVisit) async throws -> Response {
        try visit.requireWork()
        let form = try await Form(request)
        let draft = PlannedDraft(form)
        let id: Measure.ID = try visit.id("measure")
        return try await frame.taking(visit.visit, \MeasureField.inForm) {
            try await doors.actionPlans.edit(
                id, draft, from: form.number("versjon") ?? 0, in: visit.place, by: visit.actor)
            return .redirect(to: visit.to(visit.measure(id)) + Done.saved.query)
        } orAgain: { problems in
            PlannedEditor(
                visit: visit, measure: try await file(visit).planned, draft: draft, edition: edition,
                problems: problems, form: form
            ).page
        }
    }

    // MARK: How it goes

    func set(_ request: Request, visit: PlanVisit) async throws -> Response {
        try visit.requireWork()
        let form = try await Form(request)
        let id: Measure.ID = try visit.id("measure")
        let draft = StateDraft(state: form["stand"], reason: form["grunn"], since: form["siden"])
        return try await frame.taking(visit.visit, \StateDraft.Field.inForm) {
            try await doors.actionPlans.set(
                draft, of: id, from: form.number("versjon") ?? 0, in: visit.place, by: visit.actor)
            return .redirect(to: visit.to(visit.measure(id)) + Done.saved.query)
        } orAgain: { problems in
            var page = try await page(visit)
            (page.state, page.problems, page.stateVersion) = (draft, problems, form.number("versjon"))
            return page.page
        }
    }

    // MARK: Milestones

    func addMilestone(_ request: Request, visit: PlanVisit) async throws -> Response {
        try visit.requireWork()
        let form = try await Form(request)
        let id: Measure.ID = try visit.id("measure")
        let milestone: Milestone.ID = form.identifier("blankett") ?? .new()
        return try await taking(form, nil, visit) { draft in
            try await doors.actionPlans.add(draft, as: milestone, to: id, in: visit.place, by: visit.actor)
        }
    }

    func mendMilestone(_ request: Request, visit: PlanVisit) async throws -> Response {
        try visit.requireWork()
        let form = try await Form(request)
        let (id, milestone): (Measure.ID, Milestone.ID) = (try visit.id("measure"), try visit.id("milestone"))
        return try await taking(form, milestone, visit) { draft in
            try await doors.actionPlans.edit(
                milestone, draft, from: form.number("versjon") ?? 0, of: id, in: visit.place, by: visit.actor)
        }
    }

    private func taking(
        _ form: Form, _ milestone: Milestone.ID?, _ visit: PlanVisit, _ change: (MilestoneDraft) async throws -> Void
    ) async throws -> Response {
        let draft = MilestoneDraft(text: form["milepal"], day: form["dag"], doneOn: form["nadd"])
        return try await frame.taking(visit.visit, \MilestoneDraft.Field.inForm, refusedAt: .text) {
            try await change(draft)
            return .redirect(
                to: visit.to(visit.measure(try visit.id("measure"))) + Done.saved.query + "#milepaler")
        } orAgain: { problems in
            var page = try await page(visit)
            page.problems = problems
            page.milestone = (milestone, draft, form)
            return page.page
        }
    }

    func reachMilestone(_ request: Request, visit: PlanVisit) async throws -> Response {
        try visit.requireWork()
        let form = try await Form(request)
        let id: Measure.ID = try visit.id("measure")
        try await doors.actionPlans.reach(
            visit.id("milestone"), isReached: form["nadd"] == "1", of: id, in: visit.place, by: visit.actor)
        return .redirect(to: visit.to(visit.measure(id)) + "#milepaler")
    }

    func deleteMilestone(_ request: Request, visit: PlanVisit) async throws -> Response {
        try visit.requireWork()
        let form = try await Form(request)
        let (id, milestone): (Measure.ID, Milestone.ID) = (try visit.id("measure"), try visit.id("milestone"))
        try await doors.actionPlans.delete(
            milestone, from: form.number("versjon") ?? 0, of: id, in: visit.place, by: visit.actor)
        return .redirect(to: visit.to(visit.measure(id)) + "#milepaler")
    }

    // MARK: Away

    func delete(_ request: Request, visit: PlanVisit) async throws -> Response {
        try visit.requireWork()
        let form = try await Form(request)
        try await doors.actionPlans.delete(
            visit.id("measure"), from: form.number("versjon") ?? 0, in: visit.place, by: visit.actor)
        return .redirect(to: visit.to(visit.plan))
    }
}

extension StateDraft.Field {
    fileprivate var inForm: String {
        switch self {
        case .state: "stand"
        case .since: "siden"
        case .reason: "grunn"
        }
    }
}

extension MilestoneDraft.Field {
    fileprivate var inForm: String {
        switch self {
        case .text: "milepal"
        case .day: "dag"
        case .doneOn: "nadd"
        }
    }
}
