import Hummingbird
import Markup
import Words
import WorkModel

/// The keys to a dugnad: shown when made, replaced when lost.
struct LinkPages {
    let doors: Doors
    let frame: Frame
    let addresses: Addresses
    let newSecrets: NewSecrets
    let wallDigits: WallDigits

    /// The page after *Start*: who should have which.
    func ready(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let secret = newSecrets.secret(for: visit.visit.session, about: about(.moderator, visit), at: visit.now)
        let giver = try await doors.relays.giver(of: visit.dugnad.id)
        return frame.respond(
            ReadyPage(visit: visit, secret: secret, bases: addresses.bases(for: request), giver: giver).page,
            to: visit.visit)
    }

    /// Another number of tables than it was started with; asked for there, or on the page of who sits where.
    func setGroupCount(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        guard let count = form.number("bord") else { throw NotFound() }
        try await doors.groups.setCount(count, in: visit.dugnad.id, by: visit.actor)
        let isFromPlan = form["fra"] == "bordplan"
        return .redirect(
            to: isFromPlan ? visit.to(.seatPlan(visit.dugnad)) : visit.to(.ready(visit.dugnad)) + "#antall")
    }

    func show(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let links = try await doors.links.all(to: visit.dugnad.id)
        let new = Role.allCases.compactMap { role -> (Role, Secret)? in
            newSecrets.secret(for: visit.visit.session, about: about(role, visit), at: visit.now).map { (role, $0) }
        }.first
        return frame.respond(
            LinksPage(
                visit: visit, links: links, new: new, digits: wallDigits.shown(for: visit.dugnad.id, at: visit.now),
                bases: addresses.bases(for: request)
            ).page, to: visit.visit)
    }

    /// Six digits for the hall's own machine.
    func makeDigits(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        wallDigits.make(for: visit.dugnad.id, at: visit.now)
        return .redirect(to: visit.to(.links(visit.dugnad)) + "#siffer")
    }

    /// A new link: for one more moderator, for another screen, or in place of all the moderators' links.
    func make(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        guard let session = visit.visit.session else { throw NotForThisVisitor() }
        let role: Role = form["rolle"] == Role.wall.rawValue ? .wall : .moderator
        let secret =
            form["rolle"] == "bytt"
            ? try await doors.links.replaceModeratorLinks(in: visit.dugnad.id, session: session, by: visit.actor)
            : try await doors.links.make(role, to: visit.dugnad.id, by: visit.actor)
        forgetNew(visit)
        newSecrets.keep(secret, for: session, about: about(role, visit), at: visit.now)
        return .redirect(to: visit.to(.links(visit.dugnad)))
    }

    private func about(_ role: Role, _ visit: ModeratorVisit) -> String { "\(role.rawValue) \(visit.dugnad.id)" }

    /// One is shown at a time, and none that has been turned off.
    private func forgetNew(_ visit: ModeratorVisit) {
        for role in [Role.moderator, .wall] { newSecrets.forget(about: about(role, visit)) }
    }

    /// A new code for the tables. The form says which it is in place of: sent twice, it replaces one.
    func replaceCode(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        guard let old = RoomCode(try await Form(request)["gammel"]) else { throw NotFound() }
        try await doors.dugnader.replaceCode(old, of: visit.dugnad.id, by: visit.actor)
        let dugnad = try await doors.dugnader.find(visit.dugnad.id) ?? visit.dugnad
        return .redirect(to: visit.to(.links(dugnad)) + "#uvedkommende")
    }

    func end(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        guard let link = visit.parameters.get("link", as: Int64.self) else { throw NotFound() }
        let links = try await doors.links.all(to: visit.dugnad.id)
        guard let ending = links.first(where: { $0.id == link }) else { throw NotFound() }
        let others = links.filter { $0.role == .moderator && $0.endedAt == nil && $0.id != link }
        // Whoever acts for a unit comes in without one.
        guard ending.role != .moderator || !others.isEmpty || visit.dugnad.unit != nil else {
            throw Refusal.lastModeratorLink
        }
        try await doors.links.end(link, to: visit.dugnad.id, by: visit.actor)
        forgetNew(visit)
        return .redirect(to: visit.to(.links(visit.dugnad)))
    }
}

extension Refusal {
    fileprivate static let lastModeratorLink = Refusal(
        Phrase(
            nb: "Dette er den siste ordstyrerlenken. Lag en ny før du slår av denne.",
            nn: "Dette er den siste ordstyrarlenkja. Lag ei ny før du slår av denne.",
            en: "This is the last moderator’s link. Make a new one before you turn this one off."))
}
