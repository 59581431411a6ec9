import Documents
import Foundation
import Hummingbird
import Markup
import Words
import WorkModel

/// *Handlingsplan*, the living plan: read, added to, and taken out as files.
struct ActionPlanPages {
    let doors: Doors
    let frame: Frame
    let sources: DocumentSources
    /// Names of barriers.
    let edition: Edition
    let clock: @Sendable () -> Moment

    func show(_ request: Request, visit: PlanVisit) async throws -> Response {
        let plan = try await doors.actionPlans.plan(of: visit.place, by: visit.actor)
        let order = PlanOrder(rawValue: Form(addressOf: request)["etter"]) ?? .day
        let page = ActionPlanPage(
            visit: visit, plan: plan, order: order, hasDocuments: sources.documents.isInstalled, now: clock())
        return frame.respond(page.page, to: visit.visit)
    }

    /// A unit's plan is the unit's: whoever acts for it is led there from its dugnader.
    func showOfDugnad(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        if let unit = visit.dugnad.unit, visit.found?.standing.membership != nil {
            return .redirect(to: visit.toSite(Path.unitPlan.plan(unit.description)))
        }
        return try await show(request, visit: PlanVisit(visit))
    }

    /// Ideas that were left lying in one of the dugnader: the latest, or the one that is asked for.
    func ideas(_ request: Request, visit: PlanVisit) async throws -> Response {
        try visit.requireWork()
        let ended = try await doors.actionPlans.ended(in: visit.place)
        let asked: Dugnad.ID? = Form(addressOf: request).identifier("dugnad")
        var left: LeftIdeas?
        if let id = asked ?? ended.first?.id {
            left = try await doors.actionPlans.leftIdeas(in: id, of: visit.place)
        }
        return frame.respond(LeftIdeasPage(visit: visit, ended: ended, left: left).page, to: visit.visit)
    }

    // MARK: New

    /// The form for a new one, empty or begun from an idea.
    func begin(_ request: Request, visit: PlanVisit) async throws -> Response {
        try visit.requireWork()
        let form = Form(addressOf: request)
        var draft = PlannedDraft()
        if let source = LeftIdea.Source(form), let dugnad: Dugnad.ID = form.identifier("dugnad") {
            let left = try await doors.actionPlans.leftIdeas(in: dugnad, of: visit.place)
            guard let idea = left.ideas.first(where: { $0.id == source }) else { throw NotFound() }
            draft = PlannedDraft(idea, for: left.room.variant)
        }
        return frame.respond(editor(visit, draft, from: form).page, to: visit.visit)
    }

    func add(_ request: Request, visit: PlanVisit) async throws -> Response {
        try visit.requireWork()
        let form = try await Form(request)
        let draft = PlannedDraft(form)
        return try await frame.taking(visit.visit, \MeasureField.inForm) {
            let id: Measure.ID = form.identifier("blankett") ?? .new()
            try await doors.actionPlans.add(
                draft, as: id, of: LeftIdea.Source(form), in: visit.place, by: visit.actor)
            return .redirect(to: visit.to(visit.measure(id)) + Done.added.query)
        } orAgain: { problems in
            editor(visit, draft, from: form, problems).page
        }
    }

    private func editor(
        _ visit: PlanVisit, _ draft: PlannedDraft, from form: Form, _ problems: FormProblems = FormProblems()
    ) -> PlannedEditor {
        PlannedEditor(
            visit: visit, measure: nil, draft: draft, edition: edition, problems: problems, form: form)
    }

    // MARK: Files

    func file(_ request: Request, visit: PlanVisit) async throws -> Response {
        guard let file = visit.visit.parameters.get("file").flatMap({ PlanFile(rawValue: $0) }) else {
            throw NotFound()
        }
        let order = PlanOrder(rawValue: Form(addressOf: request)["etter"]) ?? .day
        let papers = ActionPlanPapers(
            try await doors.actionPlans.plan(of: visit.place, by: visit.actor), of: visit.owner, by: order,
            language: visit.language, at: clock(), isInvented: visit.isInvented, arms: try await arms(of: visit),
            barrier: { [edition, language = visit.language] key in edition.barrier(key)?.name[language] })
        let bytes: [UInt8] =
            switch file {
            case .table: Array(papers.table.utf8)
            case .pdf: try await sources.documents.make(papers.job(as: .pdf))
            case .word:
                try await sources.documents.make(
                    papers.job(as: .docx, template: try await template(of: visit)))
            }
        let name = "handlingsplan-\(DocumentPages.plain(visit.owner))-\(NorwegianTime.isoDate(clock())).\(file.ending)"
        return .file(bytes, named: name, type: file.type)
    }

    private func arms(of visit: PlanVisit) async throws -> PrintedArms? {
        guard let unit = visit.unit, let arms = try await doors.units.arms(of: unit.id) else { return nil }
        return PrintedArms(arms.picture, of: unit.name)
    }

    private func template(of visit: PlanVisit) async throws -> Data? {
        guard let unit = visit.unit else { return nil }
        return try await doors.templates.unitTemplate(unit.id)?.bytes
    }
}

/// A file that can be made of a plan, by its name in the address.
enum PlanFile: String, CaseIterable {
    case pdf = "handlingsplan.pdf"
    case word = "handlingsplan.docx"
    case table = "handlingsplan.csv"

    var ending: String { String(rawValue.split(separator: ".").last ?? "") }

    var linkText: String {
        switch self {
        case .pdf: "PDF"
        case .word: "Word"
        case .table: "CSV"
        }
    }

    var needsWorker: Bool { self != .table }

    var type: String {
        self == .table
            ? "text/csv; charset=utf-8" : DocumentJob.Form(rawValue: ending)?.mediaType ?? "application/octet-stream"
    }
}
