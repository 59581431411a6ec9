import Hummingbird
import Markup
import Words
import WorkModel

/// Whom a dugnad invites: the list, and one of those on it.
struct InviteesPages {
    let doors: Doors
    let frame: Frame
    let library: Library

    func show(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let kinds = NamedKinds(library, for: visit.dugnad.variant)
        guard let planner = ListVisit(visit) else {
            let counts = try await doors.invitees.counts(of: visit.dugnad.id)
            return frame.respond(InvitedInNumbersPage(visit: visit, kinds: kinds, counts: counts).page, to: visit.visit)
        }
        let list = try await doors.invitees.list(of: visit.dugnad.id, for: visit.actor)
        let page = InviteesPage(
            visit: planner, kinds: kinds, list: list,
            unreached: try await doors.answers.unreached(in: visit.dugnad.id), kept: try await kept(planner),
            form: Form(addressOf: request))
        return frame.respond(page.page, to: visit.visit)
    }

    // MARK: One of them

    func beginOne(_ request: Request, visit: ListVisit) async throws -> Response {
        let draft = InviteeDraft(kind: InviteeKind(rawValue: Form(addressOf: request)["slag"]))
        return frame.respond(try await page(visit, draft), to: visit.visit)
    }

    func addOne(_ request: Request, visit: ListVisit) async throws -> Response {
        let draft = InviteeDraft(try await Form(request))
        return try await frame.taking(visit.visit, InviteesPages.name(visit)) {
            do {
                let added = try await doors.invitees.add([draft], to: visit.dugnad.id, by: visit.actor)
                guard added.new > 0 else { throw Problems(InviteeDraft.Field.body, .isOnTheList) }
            } catch let problems as Problems<Invitees.FieldOfOne> {
                throw problems.ofOne
            }
            return .redirect(to: visit.to(.invited(visit.dugnad)) + Done.added.query)
        } orAgain: { problems in
            try await page(visit, draft, problems: problems)
        }
    }

    func open(_ request: Request, visit: ListVisit) async throws -> Response {
        let invitee = try await doors.invitees.find(id(in: visit), of: visit.dugnad.id, for: visit.actor)
        return frame.respond(try await page(visit, InviteeDraft(invitee.facts), of: invitee), to: visit.visit)
    }

    func edit(_ request: Request, visit: ListVisit) async throws -> Response {
        let form = try await Form(request)
        let draft = InviteeDraft(form)
        let invitee = try await doors.invitees.find(id(in: visit), of: visit.dugnad.id, for: visit.actor)
        return try await frame.taking(visit.visit, InviteesPages.name(visit)) {
            try await doors.invitees.edit(
                invitee.id, to: draft, from: form.number("versjon") ?? 0, in: visit.dugnad.id, by: visit.actor)
            return .redirect(to: visit.to(.invited(visit.dugnad)) + Done.saved.query)
        } orAgain: { problems in
            try await page(visit, draft, of: invitee, seen: form.number("versjon"), problems: problems)
        }
    }

    func remove(_ request: Request, visit: ListVisit) async throws -> Response {
        try await doors.invitees.remove(id(in: visit), from: visit.dugnad.id, by: visit.actor)
        return .redirect(to: visit.to(.invited(visit.dugnad)) + "?borte=1")
    }

    /// What is sent of a person where no person is asked for is told at the field that there is.
    private static func name(_ visit: ListVisit) -> (InviteeDraft.Field) -> String {
        let hasAll = visit.dugnad.peopleKept(at: visit.now).areKept
        return { field in hasAll || ![.name, .address].contains(field) ? field.name : InviteeDraft.Field.body.name }
    }

    private func id(in visit: ListVisit) throws -> Invitee.ID {
        guard let id = visit.visit.parameters.get("invitee").flatMap({ Invitee.ID($0) }) else { throw NotFound() }
        return id
    }

    private func page(
        _ visit: ListVisit, _ draft: InviteeDraft, of invitee: Invitee? = nil, seen: Int? = nil,
        problems: FormProblems = FormProblems()
    ) async throws -> Page {
        let unreached = try await doors.answers.unreached(in: visit.dugnad.id)
        return InviteePage(
            visit: visit, kinds: NamedKinds(library, for: visit.dugnad.variant), draft: draft, invitee: invitee,
            isUnreached: invitee.map { unreached.contains($0.id) } ?? false, seen: seen, kept: try await kept(visit),
            problems: problems
        ).page
    }

    private func kept(_ visit: ListVisit) async throws -> WhatIsKept {
        try await doors.whatIsKept(visit)
    }
}

extension Doors {
    func whatIsKept(_ visit: ListVisit) async throws -> WhatIsKept {
        var owner: WorkModel.Unit?
        if let unit = visit.dugnad.unit { owner = try await units.find(unit) }
        return WhatIsKept(people: visit.dugnad.peopleKept(at: visit.now), owner: owner, visit: visit)
    }
}

extension Problems<Invitees.FieldOfOne> {
    /// The same of the only one there is.
    fileprivate var ofOne: Problems<InviteeDraft.Field> {
        var problems = Problems<InviteeDraft.Field>()
        for (field, problem) in list { problems.add(field.field, problem) }
        return problems
    }
}

extension InviteeDraft {
    fileprivate init(_ form: Form) {
        self.init(
            kind: InviteeKind(rawValue: form[Field.kind.name]), body: form[Field.body.name],
            role: form[Field.role.name], name: form[Field.name.name], address: form[Field.address.name])
    }
}

extension InviteeDraft.Field {
    /// Its name in the form.
    var name: String {
        switch self {
        case .kind: "slag"
        case .body: "hvem"
        case .role: "rolle"
        case .name: "navn"
        case .address: "epost"
        }
    }
}
