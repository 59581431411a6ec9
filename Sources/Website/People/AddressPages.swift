import Hummingbird
import Words
import WorkModel

/// Changing one's address: asked for by whoever has signed in lately, and done by a button that the letter to the new one
/// leads to.
struct AddressPages {
    let doors: Doors
    let frame: Frame
    let addresses: Addresses
    let hasMail: Bool
    let clock: @Sendable () -> Moment

    func show(_ request: Request, visit: PersonVisit) async throws -> Response {
        frame.respond(try await page(visit).page, to: visit.visit)
    }

    /// The answer is the same whether somebody else has the address or not.
    func ask(_ request: Request, visit: PersonVisit) async throws -> Response {
        _ = try person(visit)
        guard visit.me.isFresh(at: clock()) else { throw SignInAgain(page: .address) }
        let form = try await Form(request)
        return try await frame.taking(visit.visit, at: "epost", isRefusedThere: true) {
            try await doors.people.ask(
                toChangeAddressTo: form["epost"], visit.me, at: addresses.base(for: request))
            return .redirect(to: visit.to(.address))
        } orAgain: { problems in
            var page = try await page(visit)
            (page.typed, page.problems) = (form["epost"], problems)
            return page.page
        }
    }

    func forget(_ request: Request, visit: PersonVisit) async throws -> Response {
        try await doors.people.forgetAddressChange(of: person(visit).id)
        return .redirect(to: visit.to(.me) + Done.saved.query)
    }

    /// What the letter's link opens: a page with one button. Whoever looks at links before people do changes nothing.
    func look(_ request: Request, visit: PersonVisit) async throws -> Response {
        guard let secret = secret(visit.visit),
            let change = try await doors.people.addressChange(by: secret, of: person(visit).id)
        else { return frame.respond(AddressChangePage.over(visit), to: visit.visit, status: .notFound) }
        return frame.respond(AddressChangePage.ask(change, secret, visit), to: visit.visit)
    }

    func change(_ request: Request, visit: PersonVisit) async throws -> Response {
        guard let secret = secret(visit.visit) else { throw NotFound() }
        try await doors.people.changeAddress(by: secret, of: visit.me)
        return .redirect(to: visit.to(.me) + Done.saved.query)
    }

    private func person(_ visit: PersonVisit) throws -> Person {
        guard let person = visit.me.person else { throw NotFound() }
        return person
    }

    private func page(_ visit: PersonVisit) async throws -> AddressPage {
        let person = try person(visit)
        return AddressPage(
            visit: visit, person: person, change: try await doors.people.addressChange(of: person.id),
            isFresh: visit.me.isFresh(at: clock()), hasMail: hasMail)
    }
}

/// Where the letter to the old address leads: anybody who reads its mail stops the change.
struct AddressStopPages {
    let doors: Doors
    let frame: Frame

    func show(_ request: Request, visit: Visit) async throws -> Response {
        guard let secret = secret(visit), let change = try await doors.people.stoppableAddressChange(by: secret) else {
            return frame.respond(AddressChangePage.over(visit), to: visit, status: .notFound)
        }
        return frame.respond(AddressChangePage.stop(change, secret, visit), to: visit)
    }

    func stop(_ request: Request, visit: Visit) async throws -> Response {
        guard let secret = secret(visit), try await doors.people.stoppableAddressChange(by: secret) != nil else {
            return frame.respond(AddressChangePage.over(visit), to: visit, status: .notFound)
        }
        try await doors.people.stopAddressChange(by: secret)
        return .redirect(to: visit.to(.addressStopped))
    }

    func stopped(_ request: Request, visit: Visit) async throws -> Response {
        frame.respond(AddressChangePage.stopped(visit), to: visit)
    }
}

private func secret(_ visit: Visit) -> Secret? { visit.parameters.get("secret").flatMap { Secret($0) } }
