import Hummingbird
import Words
import WorkModel

/// What a contact person does to have a unit confirmed, and what a municipality's does for others.
struct ConfirmingPages {
    let doors: Doors
    let frame: Frame
    let addresses: Addresses
    let municipalities: Municipalities
    let clock: @Sendable () -> Moment

    /// Has the letter made to the address that is listed for the unit.
    func ask(_ request: Request, visit: MemberVisit) async throws -> Response {
        try visit.require(.settings)
        try await doors.units.askOutside(about: visit.unit.id, at: addresses.base(for: request), by: visit.actor)
        return .redirect(to: visit.to(.home(visit.unit)))
    }

    /// Confirms it for whoever has signed in on its behalf.
    func claim(_ request: Request, visit: MemberVisit) async throws -> Response {
        try visit.require(.settings)
        try visit.requireFresh(at: clock(), for: .home(visit.unit))
        try await doors.units.confirm(
            visit.unit.id, as: visit.me, among: municipalities, at: addresses.base(for: request), by: visit.actor)
        return .redirect(to: visit.to(.home(visit.unit)))
    }

    /// The units that a confirmed municipality can confirm. A number that is typed finds organisations.
    func show(_ request: Request, visit: MemberVisit) async throws -> Response {
        try check(visit)
        let typed = Form(addressOf: request)["orgnr"]
        return try await frame.taking(visit.visit, at: "orgnr") {
            let number = typed.isEmpty ? nil : try OrganisationNumber(typed: typed)
            return frame.respond(try await page(visit, typed, number).page, to: visit.visit)
        } orAgain: { problems in
            var page = try await page(visit, typed, nil)
            page.problems = problems
            return page.page
        }
    }

    func confirm(_ request: Request, visit: MemberVisit) async throws -> Response {
        try check(visit)
        guard let other = visit.visit.parameters.get("other").flatMap({ WorkModel.Unit.ID($0) }) else {
            throw NotFound()
        }
        try await doors.units.confirm(
            other, organisation: OrganisationNumber(try await Form(request)["orgnr"]), for: visit.unit.id,
            at: addresses.base(for: request), by: visit.actor)
        return .redirect(to: visit.to(.confirmingOthers(visit.unit)) + Done.confirmed.query)
    }

    private func check(_ visit: MemberVisit) throws {
        try visit.require(.settings)
        guard visit.unit.confirmsOthers else { throw NotFound() }
        try visit.requireFresh(at: clock(), for: .confirmingOthers(visit.unit))
    }

    private func page(
        _ visit: MemberVisit, _ typed: String, _ number: OrganisationNumber?
    ) async throws -> ConfirmingOthersPage {
        var page = ConfirmingOthersPage(
            visit: visit, own: try await doors.units.confirmable(by: visit.unit.id), typed: typed)
        guard let number else { return page }
        page.organisations = try await doors.units.confirmable(by: visit.unit.id, organisation: number)
        return page
    }
}
