import HTTPTypes
import Hummingbird
import Markup
import Words
import WorkModel

/// *Stafetten*, for those who held a dugnad: showing what they begin with, and challenging others to do the same.
struct RelayPages {
    let doors: Doors
    let frame: Frame
    let addresses: Addresses

    private var relays: Relays { doors.relays }

    func show(_ request: Request, visit: ListVisit) async throws -> Response {
        frame.respond(try await page(request, visit).page, to: visit.visit)
    }

    private func page(
        _ request: Request, _ visit: ListVisit, _ problems: FormProblems = FormProblems()
    ) async throws -> RelayPage {
        RelayPage(
            visit: visit, board: try await relays.board(of: visit.dugnad.id, by: visit.actor),
            base: addresses.base(for: request), problems: problems)
    }

    // MARK: What is shown

    /// As it would read for everybody, before anything is published.
    func draft(_ request: Request, visit: ListVisit) async throws -> Response {
        let choice = RelayChoice(Form(addressOf: request))
        let text = try await relays.text(choice, of: visit.dugnad.id, by: visit.actor)
        guard !text.steps.isEmpty else {
            var page = try await page(request, visit, FormProblems("steg", Problem.noFirstStep))
            page.choice = choice
            return frame.respond(page.page, to: visit.visit, status: .unprocessableContent)
        }
        return frame.respond(RelayDraftPage(visit: visit, choice: choice, text: text).page, to: visit.visit)
    }

    func publish(_ request: Request, visit: ListVisit) async throws -> Response {
        let form = try await Form(request)
        let choice = RelayChoice(form)
        return try await frame.taking(visit.visit, at: "steg") {
            try await relays.publish(choice, read: form["sa"], of: visit.dugnad.id, by: visit.actor)
            return .redirect(to: visit.to(.relay(visit.dugnad)))
        } orAgain: { problems in
            var page = try await page(request, visit, problems)
            page.choice = choice
            return page.page
        }
    }

    func takeBack(_ request: Request, visit: ListVisit) async throws -> Response {
        try await relays.takeBack(visit.dugnad.id, by: visit.actor)
        return .redirect(to: visit.to(.relay(visit.dugnad)))
    }

    // MARK: Who is challenged

    func challenge(_ request: Request, visit: ListVisit) async throws -> Response {
        let form = try await Form(request)
        let draft = RelayChallengeDraft(form)
        let base = addresses.base(for: request)
        return try await frame.taking(visit.visit, \RelayChallengeDraft.Field.inForm, refusedAt: .club) {
            do {
                try await relays.challenge(
                    draft, as: form.identifier("blankett") ?? .new(), of: visit.dugnad.id, at: base, by: visit.actor)
            } catch let already as AlreadyAsked {
                return try await tell(already, draft, request, visit)
            }
            return .redirect(to: visit.to(.relay(visit.dugnad)) + Done.added.query + "#utfordret")
        } orAgain: { problems in
            var page = try await page(request, visit, problems)
            page.draft = draft
            return page.page
        }
    }

    /// The form again, with what was typed, and a box to tick for whoever means it.
    private func tell(
        _ already: AlreadyAsked, _ draft: RelayChallengeDraft, _ request: Request, _ visit: ListVisit
    ) async throws -> Response {
        let sentence = already.asked.sentence(about: already.club)
        var page = try await page(request, visit, FormProblems("lag", Problem(sentence)))
        (page.draft, page.asked) = (draft, already.asked)
        return frame.respond(page.page, to: visit.visit, status: .unprocessableContent)
    }

    func endChallenge(_ request: Request, visit: ListVisit) async throws -> Response {
        guard let id = visit.visit.parameters.get("challenge").flatMap({ RelayChallenge.ID($0) }) else {
            throw NotFound()
        }
        try await relays.takeBack(id, of: visit.dugnad.id, by: visit.actor)
        return .redirect(to: visit.to(.relay(visit.dugnad)) + "#utfordret")
    }

    // MARK: For everybody

    func showPublic(_ request: Request, visit: Visit) async throws -> Response {
        guard let there = try await relays.published(at: visit.parameters.get("page") ?? "") else { throw NotFound() }
        return frame.respond(publicRelayPage(there, visit), to: visit)
    }

    /// Leads to the start with what is known filled in. A challenge that has been taken back stops nobody from starting.
    func start(_ request: Request, visit: Visit) async throws -> Response {
        let message = try await relays.message(at: visit.parameters.get("baton") ?? "")
        return .redirect(to: visit.to(message.map { Path.start(answering: $0) } ?? .start(.organisation)))
    }

    // MARK: Saying no

    func askStop(_ request: Request, visit: Visit) async throws -> Response {
        guard let secret = secret(visit), let isDone = try await relays.hasStopped(at: secret) else {
            return nothing(visit)
        }
        return frame.respond(RelayStopPage(visit: visit, secret: secret, isDone: isDone).page, to: visit)
    }

    /// No more letters; or letters after all.
    func stop(_ request: Request, visit: Visit) async throws -> Response {
        let isTakenBack = try await Form(request)["igjen"] == "1"
        guard let secret = secret(visit) else { return nothing(visit) }
        do {
            if isTakenBack { try await relays.takeStopBack(at: secret) } else { try await relays.stop(at: secret) }
        } catch is NotFound { return nothing(visit) }
        return .redirect(to: visit.to(.relayStop(secret)))
    }

    private func secret(_ visit: Visit) -> Secret? { visit.parameters.get("secret").flatMap { Secret($0) } }

    private func nothing(_ visit: Visit) -> Response {
        frame.respond(RelayStopPage.gone(visit), to: visit, status: .notFound)
    }
}

extension RelayChoice {
    fileprivate init(_ form: Form) { self.init(form.identifiers("steg"), showsOwners: form["ansvarlig"] == "1") }
}

extension RelayChallengeDraft {
    fileprivate init(_ form: Form) {
        self.init()
        (club, address, isMeant) = (form[Field.club.inForm], form[Field.address.inForm], form["likevel"] == "1")
    }
}

extension RelayChallengeDraft.Field {
    var inForm: String {
        switch self {
        case .club: "lag"
        case .address: "epost"
        }
    }
}
