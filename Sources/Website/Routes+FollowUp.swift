import Hummingbird
import WorkModel

/// The living plan: of a unit, for those who act for it, and of a dugnad that is nobody's, for those who lead it.
extension Routes {
    func plan(_ member: RouterGroup<MemberVisit>) {
        let (plans, planned) = (actionPlans, measuresOfPlan)
        let (routes, on) = (Path.unitPlan, PlanRouting(member) { PlanVisit($0) })
        on.get(routes.plan.pattern, plans.show)
        // One that is nobody's has no next to be taken along to.
        on.post(routes.carrying.pattern, BecomingPages(doors: doors, frame: frame, clock: site.clock).carry)
        route(routes, on, plans, planned)
    }

    func plan(_ moderating: RouterGroup<ModeratorVisit>) {
        let (plans, planned) = (actionPlans, measuresOfPlan)
        let (routes, on) = (Path.dugnadPlan, PlanRouting(moderating) { try PlanVisit($0) })
        moderating.get(routes.plan.pattern, use: plans.showOfDugnad)
        route(routes, on, plans, planned)
    }

    /// What became of what young people proposed, by their samling's own link.
    func proposed(_ router: Router<Visit>) {
        router.get(Path.whatBecame.pattern, use: WhatBecamePages(doors: doors, frame: frame).show)
    }

    /// Where that link is made.
    func proposed(_ moderating: RouterGroup<ModeratorVisit>) {
        let link = SamlingLinkPages(
            doors: doors, frame: frame, addresses: site.addresses, newSecrets: site.newSecrets)
        moderating.get(Path.samlingLink.pattern, use: link.show)
        moderating.post(Path.samlingLink.pattern, use: link.make)
        moderating.post(Path.samlingLinkEnd.pattern, use: link.end)
    }

    /// Where those who work for the unit answer, and what those who decide are given.
    func proposed(_ member: RouterGroup<MemberVisit>) {
        let proposed = ProposedPages(doors: doors, frame: frame, addresses: site.addresses)
        member.get(Path.proposed.pattern, use: proposed.show)
        member.post(Path.proposalFate.pattern, use: proposed.answer)
        member.post(Path.proposalsLetter.pattern, use: proposed.write)

        let council = CouncilPages(doors: doors, frame: frame, sources: site.documentSources)
        member.get(Path.council.pattern, use: council.show)
        member.post(Path.council.pattern, use: council.write)
        member.get(Path.councilFile.pattern, use: council.file)
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
        on.get(routes.timelineWall.pattern, timelines.wall)
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
        let becoming = BecomingPages(doors: doors, frame: frame, clock: site.clock)
        on.get(routes.becoming.pattern, becoming.show)
        on.post(routes.renaming.pattern, becoming.rename)
        on.post(routes.growth.pattern, becoming.grow)
        on.post(routes.merging.pattern, becoming.merge)
        on.post(routes.division.pattern, becoming.divide)
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
