import Documents
import Hummingbird
import Words
import WorkModel

/// Who sits where: mixed by the program, mended by hand, printed, and gone the day after.
struct SeatPlanPages {
    let doors: Doors
    let frame: Frame
    let sources: DocumentSources

    /// Everything for whoever plans. Whoever leads it by a link sees how many of which kind.
    func show(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let seats = try await doors.seatPlans.seats(of: visit.dugnad.id)
        guard visit.isColleague else {
            return frame.respond(KindsAtTablesPage(visit: visit, plan: seats.plan).page, to: visit.visit)
        }
        let room = try await doors.rooms.room(visit.dugnad.id)
        let canHaveYouth = room.edition.template(for: room.variant).hasRoomForYouth
        return frame.respond(
            SeatPlanPage(
                visit: visit, seats: seats, hasTimeForYouth: room.sheet.hasYouth || !canHaveYouth
            ).page, to: visit.visit)
    }

    func mix(_ request: Request, visit: PlannerVisit) async throws -> Response {
        let form = try await Form(request)
        return try await frame.taking(visit.visit, at: SeatPlanPage.tablesField) {
            try await doors.seatPlans.mix(
                into: form[SeatPlanPage.tablesField], from: form.number("versjon") ?? 0, in: visit.dugnad.id,
                by: visit.actor)
            return .redirect(to: visit.to(.seatPlan(visit.dugnad)))
        } orAgain: { problems in
            var page = SeatPlanPage(
                visit: visit.moderator, seats: try await doors.seatPlans.seats(of: visit.dugnad.id))
            (page.typed, page.problems) = (form[SeatPlanPage.tablesField], problems)
            return page.page
        }
    }

    func change(_ request: Request, visit: PlannerVisit) async throws -> Response {
        let form = try await Form(request)
        guard let guest = SeatPlan.Guest.ID(inForm: form["gjest"]), let act = SeatPlans.Act(form) else {
            throw NotFound()
        }
        let seen = form.number("sett")
        try await doors.seatPlans.change(guest, act, seen: seen, in: visit.dugnad.id, by: visit.actor)
        let table = if case .move(let table) = act { table } else { seen ?? 1 }
        return .redirect(to: visit.to(.seatPlan(visit.dugnad)) + "#bord-\(table)")
    }

    func seatLate(_ request: Request, visit: PlannerVisit) async throws -> Response {
        try await doors.seatPlans.seatLate(in: visit.dugnad.id, by: visit.actor)
        return .redirect(to: visit.to(.seatPlan(visit.dugnad)))
    }

    func print(_ request: Request, visit: PlannerVisit) async throws -> Response {
        let seats = try await doors.seatPlans.seats(of: visit.dugnad.id)
        guard let plan = seats.plan else { return .redirect(to: visit.to(.seatPlan(visit.dugnad))) }
        let isInstalled = sources.documents.isInstalled
        return frame.respond(
            SeatPrintPage(visit: visit, seats: seats, plan: plan, isInstalled: isInstalled).page, to: visit.visit)
    }

    /// Ten to a sheet, as large as what they are put into.
    func badges(_ request: Request, visit: PlannerVisit) async throws -> Response {
        let seats = try await doors.seatPlans.seats(of: visit.dugnad.id)
        guard !seats.coming.isEmpty else { throw NotFound() }
        let papers = try await sources.papers(for: visit.moderator, request)
        let bytes = try await sources.documents.make(papers.badgesJob(seats))
        return .file(bytes, named: "navneskilt-\(visit.dugnad.code).pdf", type: DocumentJob.Form.pdf.mediaType)
    }

    func discard(_ request: Request, visit: PlannerVisit) async throws -> Response {
        try await doors.seatPlans.discard(in: visit.dugnad.id, by: visit.actor)
        return .redirect(to: visit.to(.seatPlan(visit.dugnad)))
    }
}

extension SeatPlan.Guest.ID {
    /// As it stands in a form: «0123…-2».
    var inForm: String { "\(invitee)-\(number)" }

    init?(inForm text: String) {
        let parts = text.split(separator: "-")
        guard parts.count == 2, let invitee = Invitee.ID(String(parts[0])), let number = Int(parts[1]) else {
            return nil
        }
        self.init(invitee, number)
    }
}

extension SeatPlans.Act {
    fileprivate init?(_ form: Form) {
        switch form["gjor"] {
        case "bind": self = .bind
        case "los": self = .loosen
        case "flytt":
            guard let table = form.number("bord") else { return nil }
            self = .move(to: table)
        default: return nil
        }
    }
}
