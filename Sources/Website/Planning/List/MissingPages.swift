import Hummingbird
import Markup
import Words
import WorkModel

/// Who is missing: the ring, and asking somebody.
struct MissingPages {
    let doors: Doors
    let frame: Frame
    let library: Library

    func show(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = Form(addressOf: request)
        let page = try await page(visit, open: InviteeKind(rawValue: form["slag"]), new: form.number("nye"))
        return frame.respond(page, to: visit.visit)
    }

    /// Puts what is ticked of the suggestions on the list.
    func ask(_ request: Request, visit: ListVisit) async throws -> Response {
        let form = try await Form(request)
        guard let kind = InviteeKind(rawValue: form["slag"]) else { throw NotFound() }
        let bodies = form.all("hvem").prefix(50)
        return try await frame.taking(visit.visit, at: MissingPage.field(kind)) {
            guard !bodies.isEmpty else { throw Problem.nobodyTicked }
            let drafts = bodies.map { InviteeDraft(kind: kind, body: $0) }
            let added = try await doors.invitees.add(drafts, to: visit.dugnad.id, by: visit.actor)
            let address = Path("\(Path.missing(visit.dugnad).text)?slag=\(kind.rawValue)&nye=\(added.new)")
            return .redirect(to: visit.to(address.at(kind.rawValue)))
        } orAgain: { problems in
            try await page(visit.leading, open: kind, problems: problems)
        }
    }

    private func page(
        _ visit: ModeratorVisit, open: InviteeKind?, new: Int? = nil, problems: FormProblems = FormProblems()
    ) async throws -> Page {
        let kinds = NamedKinds(library, for: visit.dugnad.variant)
        let counts = try await doors.invitees.counts(of: visit.dugnad.id)
        var list: [Invitee]?
        if ListVisit(visit) != nil { list = try await doors.invitees.list(of: visit.dugnad.id, for: visit.actor) }
        return MissingPage(
            visit: visit, kinds: kinds, counts: counts, ring: RingOfKinds(kinds.kinds, counts),
            places: try await doors.answers.places(of: visit.dugnad.id), list: list, open: open, new: new,
            deadline: try await deadline(of: visit.dugnad.id), problems: problems
        ).page
    }

    /// The one that answers are held to; until there is such a one, the day that the invitation says.
    private func deadline(of id: Dugnad.ID) async throws -> MissingPage.Deadline? {
        if let last = try await doors.answers.signUp(of: id)?.deadline {
            return .init(moment: last.moment, words: NorwegianTime.dayAndHour(last.moment))
        }
        return try await doors.invitations.invitation(id).deadlineDay
            .map { .init(moment: $0 + .days(1), words: NorwegianTime.day($0)) }
    }
}

extension Problem {
    fileprivate static let nobodyTicked = Problem(
        Phrase(
            nb: "Kryss av minst én, eller skriv inn en annen.", nn: "Kryss av minst éin, eller skriv inn ein annan.",
            en: "Tick at least one, or write in another."))
}
