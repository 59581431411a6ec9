import Hummingbird
import Markup
import Words
import WorkModel

/// What becomes of a measure: renamed, grown, carried over, put together, divided.
struct BecomingPages {
    let doors: Doors
    let frame: Frame
    let clock: @Sendable () -> Moment

    private var plans: ActionPlans { doors.actionPlans }

    func show(_ request: Request, visit: PlanVisit) async throws -> Response {
        try visit.requireWork()
        return frame.respond(try await page(visit).page, to: visit.visit)
    }

    private func page(_ visit: PlanVisit) async throws -> BecomingPage {
        let id: Measure.ID = try visit.id("measure")
        return BecomingPage(
            visit: visit, file: try await plans.find(id, in: visit.place, by: visit.actor),
            ties: try await plans.ties(of: id, in: visit.place, by: visit.actor), now: clock())
    }

    func rename(_ request: Request, visit: PlanVisit) async throws -> Response {
        try visit.requireWork()
        let form = try await Form(request)
        let id: Measure.ID = try visit.id("measure")
        return try await frame.taking(visit.visit, at: "navn") {
            try await plans.rename(
                id, to: form["navn"], from: form.number("versjon") ?? 0, in: visit.place, by: visit.actor)
            return saved(id, visit)
        } orAgain: { problems in
            try await again(visit, form, problems)
        }
    }

    func grow(_ request: Request, visit: PlanVisit) async throws -> Response {
        try visit.requireWork()
        let form = try await Form(request)
        let id: Measure.ID = try visit.id("measure")
        let version = form.number("standversjon") ?? -1
        return try await frame.taking(visit.visit, \GrowthDraft.Field.inForm) {
            if form["fast"] == "0" {
                try await plans.endGrowth(id, from: version, in: visit.place, by: visit.actor)
            } else {
                try await plans.grow(
                    id, GrowthDraft(day: form["dag"], words: form["hvordan"]), from: version, in: visit.place,
                    by: visit.actor)
            }
            return saved(id, visit)
        } orAgain: { problems in
            try await again(visit, form, problems)
        }
    }

    func carry(_ request: Request, visit: PlanVisit) async throws -> Response {
        try visit.requireWork()
        let form = try await Form(request)
        let id: Measure.ID = try visit.id("measure")
        guard let dugnad: Dugnad.ID = form.identifier("dugnad") else { throw NotFound() }
        try await plans.carry(id, to: dugnad, isCarried: form["med"] != "0", in: visit.place, by: visit.actor)
        return saved(id, visit)
    }

    func merge(_ request: Request, visit: PlanVisit) async throws -> Response {
        try visit.requireWork()
        let form = try await Form(request)
        let id: Measure.ID = try visit.id("measure")
        guard let other: Measure.ID = form.identifier("annet") else { throw NotFound() }
        return try await frame.taking(visit.visit, at: "annet", isRefusedThere: true) {
            try await plans.merge(id, into: other, seen: SeenMeasure(form), in: visit.place, by: visit.actor)
            return saved(other, visit)
        } orAgain: { problems in
            try await again(visit, form, problems)
        }
    }

    func divide(_ request: Request, visit: PlanVisit) async throws -> Response {
        try visit.requireWork()
        let form = try await Form(request)
        let id: Measure.ID = try visit.id("measure")
        let first: Measure.ID = form.identifier("blankett") ?? .new()
        let draft = DivisionDraft(first: form["forste"], second: form["andre"])
        return try await frame.taking(visit.visit, \DivisionDraft.Field.inForm) {
            try await plans.divide(
                id, draft, as: first, seen: SeenMeasure(form), in: visit.place, by: visit.actor)
            return saved(id, visit)
        } orAgain: { problems in
            try await again(visit, form, problems)
        }
    }

    private func saved(_ id: Measure.ID, _ visit: PlanVisit) -> Response {
        .redirect(to: visit.to(visit.measure(id)) + Done.saved.query)
    }

    private func again(_ visit: PlanVisit, _ form: Form, _ problems: FormProblems) async throws -> Page {
        var page = try await page(visit)
        (page.form, page.problems) = (form, problems)
        return page.page
    }
}

extension SeenMeasure {
    fileprivate init(_ form: Form) {
        self.init(words: form.number("versjon") ?? 0, state: form.number("standversjon") ?? -1)
    }
}

extension GrowthDraft.Field {
    fileprivate var inForm: String {
        switch self {
        case .day: "dag"
        case .words: "hvordan"
        }
    }
}

extension DivisionDraft.Field {
    fileprivate var inForm: String {
        switch self {
        case .first: "forste"
        case .second: "andre"
        }
    }
}
