import Hummingbird
import Markup
import Words
import WorkModel

/// The plan of a dugnad: what is agreed on, what there is to do, and what looks wrong.
struct PlanPages {
    let doors: Doors
    let frame: Frame
    let lists: TaskLists
    let library: Library

    func show(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        frame.respond(try await page(visit, TaskDraft(day: "", owner: ""), FormProblems()).page, to: visit.visit)
    }

    private func page(_ visit: ModeratorVisit, _ draft: TaskDraft, _ problems: FormProblems) async throws -> PlanPage {
        let id = visit.dugnad.id
        let facts = try await doors.plans.facts(id)
        let counts = try await doors.invitees.counts(of: id)
        return PlanPage(
            visit: visit, tasks: try await doors.tasks.all(of: id, by: lists), lists: lists,
            details: try await doors.plans.details(id), anchorings: try await doors.plans.anchorings(id),
            evening: try await doors.rooms.room(id), figures: try await doors.plans.ownFigures(id),
            invitation: facts.invitation, concerns: facts.concerns(at: visit.now), room: facts.room,
            groundwork: try await doors.forerunners.groundwork(of: id),
            since: try await doors.sinceLasts.shown(in: id), hasBefore: try await doors.sinceLasts.hasBefore(id),
            counts: counts, ring: RingOfKinds(NamedKinds(library, for: visit.dugnad.variant).kinds, counts),
            giver: try await doors.relays.giver(of: id), draft: draft, problems: problems)
    }

    // MARK: The day

    /// Takes one of the days that are proposed; with another day in mind one goes on to write it.
    func chooseDay(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        let dugnad = visit.dugnad
        guard let day = Day(typed: form["dag"]), dugnad.isWithoutDay else {
            return .redirect(to: visit.to(.when(dugnad)))
        }
        let seen = WhenDraft(When(dugnad))
        var draft = seen
        (draft.day, draft.roughly) = (day.iso, nil)
        try await doors.plans.reschedule(dugnad.id, to: draft, seen: seen, by: visit.actor)
        return .redirect(to: visit.to(.plan(dugnad)) + Done.saved.query)
    }

    // MARK: Tasks

    func tick(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        try await doors.tasks.tick(
            key(visit), isDone: form["gjort"] == "1", in: visit.dugnad.id, by: lists, by: visit.actor)
        return .redirect(to: visit.to(.plan(visit.dugnad)))
    }

    func leaveOut(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        try await doors.tasks.leaveOut(
            key(visit), isLeftOut: form["utelatt"] == "1", in: visit.dugnad.id, by: lists, by: visit.actor)
        return .redirect(to: visit.to(.plan(visit.dugnad)))
    }

    func add(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        let draft = TaskDraft(form)
        return try await frame.taking(visit.visit, \TaskDraft.Field.name) {
            try await doors.tasks.add(
                draft, form: Identifier(form["blankett"]) ?? .new(), in: visit.dugnad.id, by: visit.actor)
            return .redirect(to: visit.to(.plan(visit.dugnad)) + Done.added.query)
        } orAgain: { problems in
            try await page(visit, draft, problems).page
        }
    }

    func chooseList(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        try await doors.tasks.choose(
            list: form["liste"].nilIfEmpty, in: visit.dugnad.id, by: lists, by: visit.actor)
        return .redirect(to: visit.to(.plan(visit.dugnad)))
    }

    // MARK: One task

    func open(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let task = try await task(visit)
        let draft = TaskDraft(title: task.mark.title ?? "", day: task.mark.day ?? "", owner: task.mark.owner ?? "")
        return frame.respond(TaskPage(visit: visit, task: task, draft: draft).page, to: visit.visit)
    }

    func write(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        let task = try await task(visit)
        let draft = TaskDraft(form)
        return try await frame.taking(visit.visit, \TaskDraft.Field.name) {
            try await doors.tasks.write(
                draft, of: task.key, from: form.number("versjon") ?? 0, in: visit.dugnad.id, by: lists,
                by: visit.actor)
            return .redirect(to: visit.to(.plan(visit.dugnad)) + Done.saved.query)
        } orAgain: { problems in
            TaskPage(visit: visit, task: task, draft: draft, problems: problems).page
        }
    }

    private func key(_ visit: ModeratorVisit) throws -> String {
        guard let key = visit.visit.parameters.get("task") else { throw NotFound() }
        return key
    }

    private func task(_ visit: ModeratorVisit) async throws -> DugnadTask {
        let tasks = try await doors.tasks.all(of: visit.dugnad.id, by: lists)
        guard let task = tasks.task(try key(visit)) else { throw NotFound() }
        return task
    }
}

extension TaskDraft {
    fileprivate init(_ form: Form) {
        self.init(title: form[Field.title.name], day: form[Field.day.name], owner: form[Field.owner.name])
    }
}

extension TaskDraft.Field {
    /// Its name in the form.
    var name: String {
        switch self {
        case .title: "oppgave"
        case .day: "dag"
        case .owner: "hvem"
        }
    }
}
