import HTTPTypes
import Hummingbird
import Markup
import Words
import WorkModel

/// What somebody responsible for measures meets by the link in their letter. Looking changes nothing: whoever looks at
/// links before people do says nothing.
struct PromisedPages {
    let doors: Doors
    let frame: Frame

    private var owners: MeasureOwners { doors.measureOwners }

    func show(_ request: Request, visit: Visit) async throws -> Response {
        guard let (secret, card) = try await card(visit) else { return nothing(visit) }
        let form = Form(addressOf: request)
        if card.active.count == 1, let one = card.active.first, card.owner.said != nil || !card.owner.canBeAsked {
            let page = TellingPage(
                visit: visit, secret: secret, card: card, one: one, draft: OwnerDraft(), hasJustSaid: form.has("sagt"))
            return frame.respond(page.page, to: visit)
        }
        return frame.respond(
            PromisedPage(visit: visit, secret: secret, card: card, hasJustSaid: form.has("sagt")).page, to: visit)
    }

    /// Yes or no to being reminded.
    func agree(_ request: Request, visit: Visit) async throws -> Response {
        guard let (secret, _) = try await card(visit) else { return nothing(visit) }
        let answer = try await Form(request)["svar"]
        if answer == "ja" || answer == "nei" { try await owners.set(isReminded: answer == "ja", at: secret) }
        return .redirect(to: visit.to(.promised(secret)) + "?sagt=1")
    }

    // MARK: One measure

    func open(_ request: Request, visit: Visit) async throws -> Response {
        guard let (secret, card) = try await card(visit), let one = one(of: card, visit) else { return nothing(visit) }
        if Form(addressOf: request).has("takk"), let word = one.last {
            return frame.respond(
                ToldPage(visit: visit, secret: secret, card: card, one: one, word: word).page, to: visit)
        }
        guard one.relation.isActive else {
            return frame.respond(PromisedPages.given(visit, secret, card, one), to: visit)
        }
        // A new telling begins empty; one that is mended has what they wrote.
        let mended = Form(addressOf: request).has("rett") ? one.last : nil
        return frame.respond(
            TellingPage(
                visit: visit, secret: secret, card: card, one: one, draft: mended.map(OwnerDraft.init) ?? OwnerDraft(),
                mended: mended?.id
            ).page,
            to: visit)
    }

    func tell(_ request: Request, visit: Visit) async throws -> Response {
        let form = try await Form(request)
        guard let (secret, card) = try await card(visit), let one = one(of: card, visit) else { return nothing(visit) }
        let draft = OwnerDraft(form)
        let mended: OwnersWord.ID? = form.identifier("retter")
        return try await frame.taking(visit, \OwnerDraft.Field.name, refusedAt: .how) {
            try await owners.tell(
                draft, as: form.identifier("blankett") ?? .new(), insteadOf: mended, of: one.id, at: secret)
            return .redirect(to: visit.to(.promisedMeasure(secret, one.id)) + "?takk=1")
        } orAgain: { problems in
            TellingPage(
                visit: visit, secret: secret, card: card, one: one, draft: draft, mended: mended, problems: problems
            ).page
        }
    }

    // MARK: Giving it on, and stopping

    func askPassing(_ request: Request, visit: Visit) async throws -> Response {
        guard let (secret, card) = try await card(visit), let one = one(of: card, visit) else { return nothing(visit) }
        return frame.respond(PassingPage(visit: visit, secret: secret, card: card, one: one).page, to: visit)
    }

    func pass(_ request: Request, visit: Visit) async throws -> Response {
        let typed = try await Form(request)["epost"]
        guard let (secret, card) = try await card(visit), let one = one(of: card, visit) else { return nothing(visit) }
        return try await frame.taking(visit, at: "epost", isRefusedThere: true) {
            try await owners.passOn(one.id, to: typed, at: secret)
            return .redirect(to: visit.to(.promisedMeasure(secret, one.id)))
        } orAgain: { problems in
            PassingPage(visit: visit, secret: secret, card: card, one: one, typed: typed, problems: problems).page
        }
    }

    func askDisowning(_ request: Request, visit: Visit) async throws -> Response {
        guard let (secret, card) = try await card(visit), let one = one(of: card, visit) else { return nothing(visit) }
        return frame.respond(DisowningPage(visit: visit, secret: secret, card: card, one: one).page, to: visit)
    }

    func disown(_ request: Request, visit: Visit) async throws -> Response {
        let line = try await Form(request)["setning"]
        guard let (secret, card) = try await card(visit), let one = one(of: card, visit) else { return nothing(visit) }
        return try await frame.taking(visit, at: "setning") {
            try await owners.disown(one.id, saying: line, at: secret)
            return .redirect(to: visit.to(.promisedMeasure(secret, one.id)))
        } orAgain: { problems in
            DisowningPage(visit: visit, secret: secret, card: card, one: one, line: line, problems: problems).page
        }
    }

    func askStop(_ request: Request, visit: Visit) async throws -> Response {
        guard let (secret, card) = try await card(visit) else { return nothing(visit) }
        return frame.respond(PromisedPages.stop(visit, secret, card), to: visit)
    }

    func stop(_ request: Request, visit: Visit) async throws -> Response {
        guard let (secret, _) = try await card(visit) else { return nothing(visit) }
        try await owners.stop(at: secret)
        return .redirect(to: visit.to(.promisedStop(secret)))
    }

    func askResuming(_ request: Request, visit: Visit) async throws -> Response {
        guard let (secret, card) = try await card(visit) else { return nothing(visit) }
        guard card.owner.said == .stop else { return .redirect(to: visit.to(.promised(secret))) }
        return frame.respond(ResumingPage(visit: visit, secret: secret, card: card).page, to: visit)
    }

    /// Reminders after all.
    func resume(_ request: Request, visit: Visit) async throws -> Response {
        let typed = try await Form(request)["epost"]
        guard let (secret, card) = try await card(visit) else { return nothing(visit) }
        return try await frame.taking(visit, at: "epost") {
            try await owners.takeStopBack(typed, at: secret)
            return .redirect(to: visit.to(.promised(secret)) + "?sagt=1")
        } orAgain: { problems in
            ResumingPage(visit: visit, secret: secret, card: card, typed: typed, problems: problems).page
        }
    }

    // MARK: -

    private func card(_ visit: Visit) async throws -> (Secret, OwnerCard)? {
        guard let secret = visit.parameters.get("secret").flatMap({ Secret($0) }) else { return nil }
        return try await owners.card(at: secret).map { (secret, $0) }
    }

    /// One that the link does not open is answered as one that is not there.
    private func one(of card: OwnerCard, _ visit: Visit) -> Promised? {
        visit.parameters.get("measure").flatMap { Measure.ID($0) }.flatMap(card.find)
    }

    private func nothing(_ visit: Visit) -> Response {
        frame.respond(PromisedPages.gone(visit), to: visit, status: .notFound)
    }
}

extension OwnerDraft {
    init(_ form: Form) {
        self.init()
        how = OwnersWord.How(inForm: form[Field.how.name])
        line = form[Field.line.name]
        number = form[Field.number.name]
        counted = form[Field.counted.name]
    }
}

extension OwnerDraft.Field {
    /// Its name in the form.
    var name: String {
        switch self {
        case .how: "slik"
        case .line: "setning"
        case .number: "tall"
        case .counted: "av"
        }
    }
}

extension OwnersWord.How {
    /// As it stands in the form.
    var inForm: String {
        switch self {
        case .notBegun: "ikke-begynt"
        case .underWay: "i-gang"
        case .done: "gjort"
        case .different: "annerledes"
        }
    }

    init?(inForm text: String) {
        guard let found = Self.allCases.first(where: { $0.inForm == text }) else { return nil }
        self = found
    }
}
