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
        let memberships = try await memberships(visit)
        let invitations = try await doors.people.invitations(for: visit.me.address)
        let form = Form(addressOf: request)
        if let only = memberships.first, memberships.count == 1, invitations.isEmpty, !form.has("alle"),
            !form.has("gjort")
        {
            return .redirect(to: visit.to(.home(only.unit)))
        }
        let page = UnitsPage(visit: visit, memberships: memberships, invitations: invitations)
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
            UnitsPage(
                visit: visit, memberships: try await memberships(visit),
                invitations: try await doors.people.invitations(for: visit.me.address), typedName: form["navn"],
                problems: problems
            ).page
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

    private func memberships(_ visit: PersonVisit) async throws -> [Membership] {
        guard let person = visit.me.person else { return [] }
        return try await doors.units.all(of: person.id)
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
