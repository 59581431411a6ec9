import Hummingbird
import Words
import WorkModel

/// The units that somebody is in, those they are invited to, and founding one.
struct UnitsPages {
    let doors: Doors
    let frame: Frame
    let municipalities: Municipalities
    let addresses: Addresses

    /// Straight home for whoever has one, unless they ask to see all.
    func show(_ request: Request, visit: PersonVisit) async throws -> Response {
        let page = try await page(visit)
        let form = Form(addressOf: request)
        let isChoice = !page.invitations.isEmpty || !page.guestInvitations.isEmpty || !page.guesthoods.isEmpty
        if let only = page.memberships.first, page.memberships.count == 1, !isChoice, !form.has("alle"),
            !form.has("gjort")
        {
            return .redirect(to: visit.to(.home(only.unit)))
        }
        return frame.respond(page.page, to: visit.visit)
    }

    func accept(_ request: Request, visit: PersonVisit) async throws -> Response {
        guard let id = visit.visit.parameters.get("invitation").flatMap({ ColleagueInvitation.ID($0) }) else {
            throw NotFound()
        }
        let form = try await Form(request)
        return try await frame.taking(visit.visit, at: "navn") {
            let unit = try await doors.people.accept(id, in: visit.me, name: form["navn"])
            return .redirect(to: visit.to(.home(unit)))
        } orAgain: { problems in
            var page = try await page(visit)
            (page.typedName, page.problems) = (form["navn"], problems)
            return page.page
        }
    }

    /// Says yes to leading one dugnad.
    func acceptAsGuest(_ request: Request, visit: PersonVisit) async throws -> Response {
        guard let id = visit.visit.parameters.get("invitation").flatMap({ GuestInvitation.ID($0) }) else {
            throw NotFound()
        }
        let form = try await Form(request)
        return try await frame.taking(visit.visit, at: "navn") {
            let dugnad = try await doors.guests.accept(id, in: visit.me, name: form["navn"])
            return .redirect(to: visit.to(.moderator(dugnad)))
        } orAgain: { problems in
            var page = try await page(visit)
            (page.typedName, page.problems) = (form["navn"], problems)
            return page.page
        }
    }

    func beginFounding(_ request: Request, visit: PersonVisit) async throws -> Response {
        let form = Form(addressOf: request)
        let page = FoundingPage(
            visit: visit, kind: UnitKind(rawValue: form["slag"]), form: form, blank: form["blankett"],
            municipalities: municipalities)
        return frame.respond(page.page, to: visit.visit)
    }

    func found(_ request: Request, visit: PersonVisit) async throws -> Response {
        let form = try await Form(request)
        guard let kind = UnitKind(rawValue: form["slag"]) else { throw NotFound() }
        var page = FoundingPage(
            visit: visit, kind: kind, form: form, blank: form["blankett"], municipalities: municipalities)
        return try await frame.taking(visit.visit, \String.self) {
            let founding = try founding(form, kind, visit)
            let there = try await doors.units.confirmed(like: founding)
            switch (there, form["gjor"]) {
            case (let there?, "spor"):
                try await doors.units.ask(toBeLetInto: there.id, visit.me, at: addresses.base(for: request))
                return .redirect(to: visit.to(.units) + Done.asked.query)
            case (let there?, let answer) where answer != "likevel":
                page.confirmed = there
                return frame.respond(page.page, to: visit.visit)
            default:
                let unit = try await found(founding, form, visit)
                return .redirect(to: visit.to(.home(unit)))
            }
        } orAgain: { problems in
            page.problems = problems
            return page.page
        }
    }

    private func found(_ founding: Founding, _ form: Form, _ visit: PersonVisit) async throws -> WorkModel.Unit {
        let id = WorkModel.Unit.ID(form["blankett"]) ?? .new()
        return try await doors.units.found(founding, as: id, by: visit.me, name: form["meg"])
    }

    /// Everything that is wrong at once, the person's own name among it.
    private func founding(_ form: Form, _ kind: UnitKind, _ visit: PersonVisit) throws -> Founding {
        var problems = FormProblems()
        var founding: Founding?
        do throws(Problems<FoundingDraft.Field>) {
            founding = try FoundingDraft(form, kind).check(municipalities)
        } catch {
            problems = error.named(\.name)
        }
        if visit.me.person == nil { _ = problems.reading("meg", try Person.checkedName(form["meg"])) }
        try problems.throwIfAny()
        guard let founding else { throw problems }
        return founding
    }

    private func page(_ visit: PersonVisit) async throws -> UnitsPage {
        var (memberships, guesthoods) = ([Membership](), [Guesthood]())
        if let person = visit.me.person {
            memberships = try await doors.units.all(of: person.id)
            guesthoods = try await doors.guests.all(of: person.id)
        }
        return UnitsPage(
            visit: visit, memberships: memberships,
            invitations: try await doors.people.invitations(for: visit.me.address), guesthoods: guesthoods,
            guestInvitations: try await doors.guests.invitations(for: visit.me.address))
    }
}

extension FoundingDraft {
    fileprivate init(_ form: Form, _ kind: UnitKind) {
        self.init(kind: kind)
        municipality = form[Field.municipality.name]
        district = form[Field.district.name]
        name = form[Field.name.name]
        organisationNumber = form[Field.organisationNumber.name]
        level = form[Field.level.name]
        parent = form[Field.parent.name]
        language = Language(rawValue: form["sprak"])
    }
}

extension FoundingDraft.Field {
    /// Its name in the form.
    var name: String {
        switch self {
        case .municipality: "kommune"
        case .district: "bydel"
        case .name: "navn"
        case .organisationNumber: "orgnr"
        case .level: "ledd"
        case .parent: "over"
        }
    }
}
