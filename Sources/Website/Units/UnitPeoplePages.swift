import Hummingbird
import Words
import WorkModel

/// Who acts for a unit: inviting them, changing what they may do, and taking them out.
struct UnitPeoplePages {
    let doors: Doors
    let frame: Frame
    let addresses: Addresses
    let clock: @Sendable () -> Moment

    func show(_ request: Request, visit: MemberVisit) async throws -> Response {
        try visit.require(.people)
        var page = try await page(visit)
        page.draft.address = Form(addressOf: request)["epost"]
        return frame.respond(page.page, to: visit.visit)
    }

    func invite(_ request: Request, visit: MemberVisit) async throws -> Response {
        try check(visit)
        let form = try await Form(request)
        var draft = ColleagueDraft()
        (draft.address, draft.role) = (form["epost"], UnitRole(rawValue: form["rolle"]))
        return try await frame.taking(visit.visit, \ColleagueDraft.Field.name, refusedAt: .address) {
            try await doors.people.invite(
                draft, to: visit.unit.id, at: addresses.base(for: request), by: visit.actor)
            return .redirect(to: visit.to(.people(visit.unit)) + Done.invited.query)
        } orAgain: { problems in
            var page = try await page(visit)
            (page.draft, page.problems) = (draft, problems)
            return page.page
        }
    }

    func set(_ request: Request, visit: MemberVisit) async throws -> Response {
        try check(visit)
        guard let role = UnitRole(rawValue: try await Form(request)["rolle"]) else { throw NotFound() }
        try await doors.people.set(role, of: try person(visit), in: visit.unit.id, by: visit.actor)
        return .redirect(to: visit.to(.people(visit.unit)) + Done.saved.query)
    }

    func remove(_ request: Request, visit: MemberVisit) async throws -> Response {
        let person = try person(visit)
        // Whoever leaves by themselves needs nobody's leave.
        if person != visit.person.id { try check(visit) }
        try await doors.people.remove(person, from: visit.unit.id, by: visit.actor)
        return .redirect(to: visit.to(person == visit.person.id ? .units : .people(visit.unit)) + Done.saved.query)
    }

    func withdraw(_ request: Request, visit: MemberVisit) async throws -> Response {
        try check(visit)
        guard let id = visit.visit.parameters.get("invitation").flatMap({ ColleagueInvitation.ID($0) }) else {
            throw NotFound()
        }
        try await doors.people.withdraw(id, in: visit.unit.id, by: visit.actor)
        return .redirect(to: visit.to(.people(visit.unit)) + Done.saved.query)
    }

    /// Says no to somebody who has asked to be let in.
    func refuse(_ request: Request, visit: MemberVisit) async throws -> Response {
        try check(visit)
        guard let asker = EmailAddress(try await Form(request)["epost"]) else { throw NotFound() }
        try await doors.units.refuse(asker, in: visit.unit.id, by: visit.actor)
        return .redirect(to: visit.to(.people(visit.unit)) + Done.saved.query)
    }

    private func check(_ visit: MemberVisit) throws {
        try visit.require(.people)
        try visit.requireFresh(at: clock(), for: .people(visit.unit))
    }

    private func person(_ visit: MemberVisit) throws -> Person.ID {
        guard let id = visit.visit.parameters.get("person").flatMap({ Person.ID($0) }) else { throw NotFound() }
        return id
    }

    private func page(_ visit: MemberVisit) async throws -> UnitPeoplePage {
        UnitPeoplePage(
            visit: visit, members: try await doors.people.members(of: visit.unit.id),
            invitations: try await doors.people.invitations(to: visit.unit.id),
            unreached: try await doors.letters.unreached(of: visit.unit.id).colleagues,
            guests: try await doors.guests.all(of: visit.unit.id),
            askers: try await doors.units.askers(of: visit.unit.id), isFresh: visit.me.isFresh(at: clock()))
    }
}

extension ColleagueDraft.Field {
    /// Its name in the form.
    var name: String {
        switch self {
        case .address: "epost"
        case .role: "rolle"
        }
    }
}
