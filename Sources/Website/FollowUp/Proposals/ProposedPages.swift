import HTTPTypes
import Hummingbird
import Markup
import Words
import WorkModel

/// What young people proposed, for those who answer them in a unit.
struct ProposedPages {
    let doors: Doors
    let frame: Frame
    let addresses: Addresses

    private var proposals: Proposals { doors.proposals }

    func show(_ request: Request, visit: MemberVisit) async throws -> Response {
        try visit.require(.work)
        var page = ProposedPage(visit: visit, board: try await board(visit))
        let form = Form(addressOf: request)
        page.written = form.number("brev").map { ($0, form["dag"]) }
        return frame.respond(page.page, to: visit.visit)
    }

    func answer(_ request: Request, visit: MemberVisit) async throws -> Response {
        try visit.require(.work)
        let form = try await Form(request)
        guard let proposal = visit.visit.parameters.get("measure").flatMap({ Measure.ID($0) }) else {
            throw NotFound()
        }
        let (draft, version) = (ProposalFateDraft(form), form.number("versjon") ?? 0)
        let name: (ProposalFateDraft.Field) -> String = { $0.name(of: proposal) }
        return try await frame.taking(visit.visit, name) {
            try await proposals.answer(draft, of: proposal, from: version, in: visit.unit.id, by: visit.actor)
            return .redirect(
                to: visit.to(.proposed(visit.unit)) + Done.saved.query + "#\(ProposalForm.place(of: proposal))")
        } orAgain: { problems in
            var page = ProposedPage(visit: visit, board: try await board(visit), problems: problems)
            page.typed = (proposal, draft, version)
            return page.page
        }
    }

    /// Writes to the adult beside them.
    func write(_ request: Request, visit: MemberVisit) async throws -> Response {
        try visit.require(.work)
        let typed = try await Form(request)["epost"]
        guard let samling = visit.visit.parameters.get("dugnad").flatMap({ Dugnad.ID($0) }) else { throw NotFound() }
        let base = addresses.base(for: request)
        return try await frame.taking(visit.visit, at: ProposedPage.field(of: samling), isRefusedThere: true) {
            let made = try await proposals.write(
                to: typed, of: samling, in: visit.unit.id, at: base, by: visit.actor)
            let day = made.goesOn.map { "&dag=\($0)" } ?? ""
            return .redirect(to: visit.to(.proposed(visit.unit)) + "?brev=\(made.isNew ? 1 : 0)\(day)")
        } orAgain: { problems in
            var page = ProposedPage(visit: visit, board: try await board(visit), problems: problems)
            page.typedAddress = (samling, typed)
            return page.page
        }
    }

    private func board(_ visit: MemberVisit) async throws -> ProposalBoard {
        try await proposals.board(of: visit.unit.id, by: visit.actor)
    }
}

extension ProposalFateDraft {
    fileprivate init(_ form: Form) { self.init(fate: form["ble"], measure: form["tiltak"], words: form["ord"]) }
}

extension ProposalFateDraft.Field {
    var name: String {
        switch self {
        case .fate: "ble"
        case .measure: "tiltak"
        case .words: "ord"
        }
    }

    /// Where it stands on a page with one form for each proposal.
    func name(of proposal: Measure.ID) -> String { "\(name)-\(proposal)" }
}
