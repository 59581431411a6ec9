import Hummingbird
import WorkModel

/// The living plan: of a unit, for those who act for it, and of a dugnad that is nobody's, for those who lead it.
extension Routes {
    func plan(_ member: RouterGroup<MemberVisit>) {
        let (plans, planned) = (actionPlans, measuresOfPlan)
        let (routes, on) = (Path.unitPlan, PlanRouting(member) { PlanVisit($0) })
        on.get(routes.plan.pattern, plans.show)
        route(routes, on, plans, planned)
    }

    func plan(_ moderating: RouterGroup<ModeratorVisit>) {
        let (plans, planned) = (actionPlans, measuresOfPlan)
        let (routes, on) = (Path.dugnadPlan, PlanRouting(moderating) { try PlanVisit($0) })
        moderating.get(routes.plan.pattern, use: plans.showOfDugnad)
        route(routes, on, plans, planned)
    }

    private var actionPlans: ActionPlanPages {
        ActionPlanPages(
            doors: doors, frame: frame, sources: site.documentSources, edition: site.startChoices.edition,
            clock: site.clock)
    }

    private var measuresOfPlan: PlannedPages {
        PlannedPages(doors: doors, frame: frame, edition: site.startChoices.edition, clock: site.clock)
    }

    private var timelines: TimelinePages {
        TimelinePages(doors: doors, frame: frame, sources: site.documentSources)
    }

    private func route(
        _ routes: PlanRoutes, _ on: PlanRouting<some RequestContext>, _ plans: ActionPlanPages,
        _ planned: PlannedPages
    ) {
        on.post(routes.effects.pattern, planned.addEffect)
        on.post(routes.effect.pattern, planned.mendEffect)
        on.post(routes.effectDeletion.pattern, planned.deleteEffect)
        on.get(routes.timeline.pattern, timelines.show)
        on.get(routes.timelineFile.pattern, timelines.file)
        on.post(routes.plan.pattern, plans.add)
        on.get(routes.new.pattern, plans.begin)
        on.get(routes.ideas.pattern, plans.ideas)
        on.get(routes.file.pattern, plans.file)
        on.get(routes.measure.pattern, planned.show)
        on.get(routes.mending.pattern, planned.open)
        on.post(routes.mending.pattern, planned.mend)
        on.post(routes.state.pattern, planned.set)
        on.post(routes.milestones.pattern, planned.addMilestone)
        on.post(routes.milestone.pattern, planned.mendMilestone)
        on.post(routes.reaching.pattern, planned.reachMilestone)
        on.post(routes.milestoneDeletion.pattern, planned.deleteMilestone)
        on.post(routes.deletion.pattern, planned.delete)
    }
}

/// Hands the pages of a plan its visit, whoever has come to them.
private struct PlanRouting<Context: RequestContext> {
    typealias Handler = @Sendable (Request, PlanVisit) async throws -> Response

    private let group: RouterGroup<Context>
    private let visit: @Sendable (Context) throws -> PlanVisit

    init(_ group: RouterGroup<Context>, _ visit: @escaping @Sendable (Context) throws -> PlanVisit) {
        (self.group, self.visit) = (group, visit)
    }

    func get(_ pattern: RouterPath, _ handler: @escaping Handler) {
        group.get(pattern) { [visit] request, context in try await handler(request, visit(context)) }
    }

    func post(_ pattern: RouterPath, _ handler: @escaping Handler) {
        group.post(pattern) { [visit] request, context in try await handler(request, visit(context)) }
    }
}
