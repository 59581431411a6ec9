import Hummingbird
import Markup
import WorkModel

/// The reading pages: cards, guides, checklists, the handbook, and what each kind of dugnad is.
struct LibraryPages {
    let site: Site

    private var library: Library { site.library }

    func cards(_ request: Request, visit: Visit) async throws -> Response {
        try await kept(visit) { CardShelf(site: site, visit: visit).page }
    }

    func card(_ request: Request, visit: Visit) async throws -> Response {
        guard let card = visit.parameters.get("card").flatMap(library.card) else { throw NotFound() }
        return try await kept(visit) { CardPage(card: card, site: site, visit: visit).page }
    }

    func guides(_ request: Request, visit: Visit) async throws -> Response {
        try await kept(visit) { guideShelf(visit, site) }
    }

    func guide(_ request: Request, visit: Visit) async throws -> Response {
        guard let guide = visit.parameters.get("guide").flatMap(library.guide) else { throw NotFound() }
        return try await kept(visit) { GuidePage(guide: guide, site: site, visit: visit).page }
    }

    func checklists(_ request: Request, visit: Visit) async throws -> Response {
        try await kept(visit) { checklistShelf(visit, site) }
    }

    func checklist(_ request: Request, visit: Visit) async throws -> Response {
        guard let variant = visit.parameters.get("variant").flatMap(Variant.init(rawValue:)),
            let checklist = library.checklist(for: variant)
        else { throw NotFound() }
        return try await kept(visit) { ChecklistPage(checklist: checklist, site: site, visit: visit).page }
    }

    func handbook(_ request: Request, visit: Visit) async throws -> Response {
        try await kept(visit) { handbookShelf(visit, site) }
    }

    func theme(_ request: Request, visit: Visit) async throws -> Response {
        let key = visit.parameters.get("theme")
        guard let theme = library.handbook.themes.first(where: { $0.key == key }) else { throw NotFound() }
        return try await kept(visit) { HandbookPage(theme: theme, site: site, visit: visit).page }
    }

    func municipality(_ request: Request, visit: Visit) async throws -> Response {
        try await about(.municipality, visit)
    }
    func organisation(_ request: Request, visit: Visit) async throws -> Response {
        try await about(.organisation, visit)
    }
    func youth(_ request: Request, visit: Visit) async throws -> Response { try await about(.youth, visit) }

    private func about(_ variant: Variant, _ visit: Visit) async throws -> Response {
        try await kept(visit) { VariantPage(variant: variant, site: site, visit: visit).page }
    }

    func search(_ request: Request, visit: Visit) async throws -> Response {
        let question = String((request.uri.queryParameters["q"].map { String($0) } ?? "").prefix(SearchPage.longest))
        let findings = try await site.search.find(question, in: visit.language)
        // Not kept: there are as many such pages as there are questions.
        return site.respond(
            SearchPage(question: question, findings: findings, site: site, visit: visit).page, to: visit)
    }

    /// The texts are the same for as long as the program runs.
    private func kept(_ visit: Visit, _ page: () async throws -> Page) async throws -> Response {
        try await site.respond(kept: "library", revision: 0, to: visit, page)
    }
}
