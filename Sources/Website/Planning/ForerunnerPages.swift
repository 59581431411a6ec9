import Hummingbird
import Markup
import Words
import WorkModel

/// What a dugnad builds on: planning a samling for it, linking it to earlier ones, and bringing in what they came to.
struct ForerunnerPages {
    let doors: Doors
    let frame: Frame

    func show(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        guard visit.dugnad.unit == nil || visit.seesGroundwork else { throw NotForThisVisitor() }
        let new = Form(addressOf: request).number("nye")
        return frame.respond(try await page(visit, new: new).page, to: visit.visit)
    }

    private func page(
        _ visit: ModeratorVisit, new: Int? = nil, problems: FormProblems = FormProblems()
    ) async throws -> ForerunnersPage {
        let groundwork = try await doors.forerunners.groundwork(of: visit.dugnad.id)
        var led: Set<Dugnad.ID> = []
        for one in groundwork.earlier where one.dugnad.variant.makesProposals {
            if try await doors.plans.details(one.dugnad.id).contacts != nil { led.insert(one.dugnad.id) }
        }
        return ForerunnersPage(visit: visit, groundwork: groundwork, led: led, new: new, problems: problems)
    }

    func link(_ request: Request, visit: PlannerVisit) async throws -> Response {
        let form = try await Form(request)
        return try await frame.taking(visit.visit, at: ForerunnersPage.field) {
            let chosen: [Dugnad.ID] = form.identifiers(ForerunnersPage.field)
            guard !chosen.isEmpty else { throw Problem.nothingTicked }
            try await doors.forerunners.link(visit.dugnad.id, to: chosen, by: visit.actor)
            return .redirect(to: visit.to(.forerunners(visit.dugnad)) + Done.linked.query)
        } orAgain: { problems in
            try await page(visit.moderator, problems: problems).page
        }
    }

    func unlink(_ request: Request, visit: PlannerVisit) async throws -> Response {
        try await doors.forerunners.unlink(visit.dugnad.id, from: earlier(visit), by: visit.actor)
        return .redirect(to: visit.to(.forerunners(visit.dugnad)))
    }

    // MARK: Bringing in

    func offer(_ request: Request, visit: PlannerVisit) async throws -> Response {
        let offer = try await doors.forerunners.offer(from: earlier(visit), to: visit.dugnad.id)
        return frame.respond(OfferPage(visit: visit.moderator, offer: offer).page, to: visit.visit)
    }

    func bring(_ request: Request, visit: PlannerVisit) async throws -> Response {
        let form = try await Form(request)
        let earlier = try earlier(visit)
        return try await frame.taking(visit.visit, at: OfferPage.field) {
            let new = try await doors.forerunners.bring(
                Set(form.all(OfferPage.field)), from: earlier, on: form.identifier("steg"), in: visit.dugnad.id,
                by: visit.actor)
            return .redirect(to: visit.to(.forerunners(visit.dugnad)) + "?nye=\(new)")
        } orAgain: { problems in
            let offer = try await doors.forerunners.offer(from: earlier, to: visit.dugnad.id)
            return OfferPage(visit: visit.moderator, offer: offer, typed: form, problems: problems).page
        }
    }

    private func earlier(_ visit: PlannerVisit) throws -> Dugnad.ID {
        guard let id = visit.visit.parameters.get("earlier").flatMap({ Dugnad.ID($0) }) else { throw NotFound() }
        return id
    }
}
