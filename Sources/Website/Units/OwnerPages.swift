import Hummingbird
import Words
import WorkModel

/// Whose a dugnad is: taking it in, saying that it is not theirs, handing it over, and giving it up.
struct OwnerPages {
    let doors: Doors
    let frame: Frame
    let addresses: Addresses
    let newSecrets: NewSecrets

    func show(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let secret = newSecrets.secret(for: visit.visit.session, about: about(visit.dugnad), at: visit.now)
        let page = OwnerPage(
            visit: visit, owner: try await owner(visit.dugnad), units: try await doors.workedFor(by: visit.signedIn),
            isSignedIn: visit.signedIn != nil,
            offeredUntil: visit.mayGiveUp ? try await doors.ownership.offered(visit.dugnad.id) : nil,
            address: secret.map { addresses.base(for: request) + visit.to(.receiving($0)) })
        return frame.respond(page.page, to: visit.visit)
    }

    func takeIn(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        guard let membership = try await doors.membership(chosenIn: Form(request), by: visit.signedIn) else {
            throw NotFound()
        }
        try await doors.ownership.takeIn(visit.dugnad.id, to: membership.unit.id, by: membership.actor)
        return .redirect(to: visit.to(.home(membership.unit)) + Done.takenIn.query)
    }

    func disown(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        guard visit.isOutside else { throw NotForThisVisitor() }
        guard let taken = try await Form(request).moment("tatt") else { throw NotFound() }
        try await doors.ownership.disown(visit.dugnad.id, takenInAt: taken, by: visit.actor)
        return .redirect(to: visit.to(.owner(visit.dugnad)) + Done.saved.query)
    }

    func giveBack(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        try check(visit)
        let home = visit.dugnad.unit.map { Path.home(of: $0) } ?? .units
        try await doors.ownership.giveBack(visit.dugnad.id, by: visit.actor)
        return .redirect(to: visit.to(home) + Done.saved.query)
    }

    func offer(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        try check(visit)
        guard let session = visit.visit.session else { throw NotForThisVisitor() }
        let secret = try await doors.ownership.offer(visit.dugnad.id, by: visit.actor)
        newSecrets.keep(secret, for: session, about: about(visit.dugnad), at: visit.now)
        return .redirect(to: visit.to(.owner(visit.dugnad)))
    }

    func withdrawOffer(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        try check(visit)
        try await doors.ownership.withdrawOffer(of: visit.dugnad.id, by: visit.actor)
        newSecrets.forget(about: about(visit.dugnad))
        return .redirect(to: visit.to(.owner(visit.dugnad)) + Done.saved.query)
    }

    private func about(_ dugnad: Dugnad) -> String { "owner \(dugnad.id)" }

    private func owner(_ dugnad: Dugnad) async throws -> WorkModel.Unit? {
        guard let unit = dugnad.unit else { return nil }
        return try await doors.units.find(unit)
    }

    /// A unit's dugnad is handed over and given up by its contact person, who has signed in lately.
    private func check(_ visit: ModeratorVisit) throws {
        guard visit.dugnad.unit != nil else { throw NotFound() }
        guard visit.mayGiveUp else { throw NotForThisVisitor() }
        guard visit.hasSignedInLately else { throw SignInAgain(page: .owner(visit.dugnad)) }
    }
}

extension Doors {
    /// The units that somebody works for.
    func workedFor(by somebody: SignedIn?) async throws -> [WorkModel.Unit] {
        guard let person = somebody?.person else { return [] }
        return try await units.all(of: person.id).filter { $0.role.may(.work) }.map(\.unit)
    }

    /// What somebody is in the unit that they have chosen in a form.
    func membership(
        chosenIn form: Form, by somebody: SignedIn?
    ) async throws -> (unit: WorkModel.Unit, actor: Actor)? {
        guard let person = somebody?.person, let id: WorkModel.Unit.ID = form.identifier("enhet"),
            let there = try await units.membership(of: person.id, in: id)
        else { return nil }
        return (there.unit, Actor(there.role, person: person.id))
    }
}
