import Hummingbird
import Words
import WorkModel

/// *Hjem*, a unit's own page.
struct HomePages {
    let doors: Doors
    let frame: Frame
    let clock: @Sendable () -> Moment
    let lists: TaskLists
    let choices: StartChoices
    let providers: Providers

    /// Kept for each browser as long as nothing at all is written: it is made of everything that the unit has.
    func show(_ request: Request, visit: MemberVisit) async throws -> Response {
        let session = visit.visit.session?.fingerprint ?? ""
        return try await frame.respond(
            kept: "home \(visit.unit.id) \(session)", revision: doors.store.revision(at: clock()), to: visit.visit
        ) { try await page(visit) }
    }

    private func page(_ visit: MemberVisit) async throws -> Page {
        var led: [Dugnad] = []
        if let session = visit.visit.session { led = try await doors.links.led(by: session, at: clock()) }
        let home = try await doors.units.home(of: visit.unit.id)
        return HomePage(
            visit: visit, home: home, tasks: try await tasks(home, visit), undecided: try await undecided(home, visit),
            members: try await doors.people.members(of: visit.unit.id), nobodys: led.filter { $0.unit == nil },
            handOver: try await doors.people.handOver(to: visit.person.id, in: visit.unit.id),
            assets: frame.assets, now: clock(), confirming: try await confirming(visit),
            claim: ClaimNotice(visit, providers, choices.municipalities, at: clock()),
            othersWaiting: try await othersWaiting(visit),
            measures: try await toSeeTo(visit), plan: try await doors.actionPlans.count(in: .unit(visit.unit.id)),
            progress: try await doors.units.progress(of: visit.unit.id),
            samlingerWaiting: try await samlingerWaiting(visit)
        ).page
    }

    /// What there is to do for each of the dugnader ahead.
    private func tasks(_ home: UnitHome, _ visit: MemberVisit) async throws -> [Dugnad.ID: DugnadTasks] {
        guard visit.role.may(.work) else { return [:] }
        let ahead = home.dugnader.filter { $0.isAhead(at: clock()) }.map(\.dugnad.id)
        return try await doors.tasks.all(of: ahead, by: lists)
    }

    private func undecided(_ home: UnitHome, _ visit: MemberVisit) async throws -> [Dugnad.ID: Int] {
        guard visit.role.may(.work) else { return [:] }
        return try await doors.answers.undecided(
            in: home.dugnader.filter { $0.isAhead(at: clock()) }.map(\.dugnad.id))
    }

    private func confirming(_ visit: MemberVisit) async throws -> Confirming? {
        guard !visit.unit.isConfirmed, !visit.unit.isInvented else { return nil }
        return try await doors.units.confirming(visit.unit.id)
    }

    /// How many measures wait for whoever follows up, and how many stand still.
    private func toSeeTo(_ visit: MemberVisit) async throws -> (waiting: Int, standing: Int) {
        guard visit.role.may(.work) else { return (0, 0) }
        return try await doors.measureOwners.toSeeTo(in: visit.unit.id)
    }

    /// How many samlinger wait for an answer.
    private func samlingerWaiting(_ visit: MemberVisit) async throws -> Int {
        guard visit.role.may(.work) else { return 0 }
        return try await doors.proposals.toSeeTo(in: visit.unit.id)
    }

    /// How many a municipality's contact person can confirm.
    private func othersWaiting(_ visit: MemberVisit) async throws -> Int {
        guard visit.unit.confirmsOthers, visit.role.may(.settings) else { return 0 }
        return try await doors.units.confirmable(by: visit.unit.id).count
    }

    /// One of the years, when they are many.
    func year(_ request: Request, visit: MemberVisit) async throws -> Response {
        let home = try await doors.units.home(of: visit.unit.id)
        guard let year = visit.visit.parameters.get("year", as: Int.self),
            UnitYears(home, at: clock()).all.contains(year)
        else { throw NotFound() }
        return frame.respond(
            YearPage(visit: visit, home: home, year: year, assets: frame.assets, now: clock()).page, to: visit.visit)
    }

    /// Starts another like one that has been, and goes to its plan.
    func another(_ request: Request, visit: MemberVisit) async throws -> Response {
        let form = try await Form(request)
        guard let id = visit.visit.parameters.get("dugnad").flatMap({ Dugnad.ID($0) }) else { throw NotFound() }
        try visit.require(.work)
        let former = try await doors.units.dugnad(id, of: visit.unit.id)
        let dugnad = try await doors.dugnader.start(
            another: Dugnad.ID(form["blankett"]) ?? .new(), like: former.id,
            in: former.municipalityNumber.flatMap(choices.municipalities.numbered), edition: choices.edition,
            by: visit.actor)
        guard dugnad.unit == visit.unit.id else { throw NotFound() }
        return .redirect(to: visit.to(.plan(dugnad)))
    }

    /// The approved minutes of one of its dugnader, for everybody in the unit.
    func minutes(_ request: Request, visit: MemberVisit) async throws -> Response {
        guard let id = visit.visit.parameters.get("dugnad").flatMap({ Dugnad.ID($0) }) else { throw NotFound() }
        let dugnad = try await doors.units.dugnad(id, of: visit.unit.id)
        let minutes = try await doors.minutesDesk.minutes(dugnad.id)
        guard let approval = minutes.approvals.last else { throw NotFound() }
        return frame.respond(approvedPage(minutes, approval, visit.visit, frame.assets), to: visit.visit)
    }
}
