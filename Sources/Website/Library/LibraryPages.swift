import Documents
import Hummingbird
import Markup
import Words
import WorkModel

/// The reading pages: cards, guides, checklists, the handbook, and what each kind of dugnad is.
struct LibraryPages {
    let frame: Frame
    let library: Library
    let search: LibrarySearch
    let documents: DocumentsWorker?
    let drawings: Drawings
    /// The date on the cards' files.
    let startedAt: Moment
    let made = MadeCardFiles()

    func cards(_ request: Request, visit: Visit) async throws -> Response {
        // Documents may be installed while the site runs: then the page has more to offer.
        let revision = documents.isInstalled ? 1 : 0
        return try await frame.respond(kept: "library", revision: revision, to: visit) {
            CardShelf(library: library, assets: frame.assets, documents: documents, visit: visit).page
        }
    }

    func card(_ request: Request, visit: Visit) async throws -> Response {
        guard let card = visit.parameters.get("card").flatMap(library.card) else { throw NotFound() }
        return try await kept(visit) { CardPage(card: card, library: library, assets: frame.assets, visit: visit).page }
    }

    func guides(_ request: Request, visit: Visit) async throws -> Response {
        try await kept(visit) { guideShelf(visit, library) }
    }

    func guide(_ request: Request, visit: Visit) async throws -> Response {
        guard let guide = visit.parameters.get("guide").flatMap(library.guide) else { throw NotFound() }
        return try await kept(visit) { GuidePage(guide: guide, library: library, visit: visit).page }
    }

    func checklists(_ request: Request, visit: Visit) async throws -> Response {
        try await kept(visit) { checklistShelf(visit, library) }
    }

    func checklist(_ request: Request, visit: Visit) async throws -> Response {
        guard let variant = visit.parameters.get("variant").flatMap(Variant.init(rawValue:)),
            let checklist = library.checklist(for: variant)
        else { throw NotFound() }
        return try await kept(visit) { ChecklistPage(checklist: checklist, visit: visit).page }
    }

    func handbook(_ request: Request, visit: Visit) async throws -> Response {
        try await kept(visit) { handbookShelf(visit, library.handbook) }
    }

    func theme(_ request: Request, visit: Visit) async throws -> Response {
        let key = visit.parameters.get("theme")
        guard let theme = library.handbook.themes.first(where: { $0.key == key }) else { throw NotFound() }
        return try await kept(visit) { HandbookPage(theme: theme, handbook: library.handbook, visit: visit).page }
    }

    func about(_ variant: Variant, visit: Visit) async throws -> Response {
        try await kept(visit) {
            VariantPage(variant: variant, library: library, assets: frame.assets, visit: visit).page
        }
    }

    func search(_ request: Request, visit: Visit) async throws -> Response {
        let question = String((request.uri.queryParameters["q"].map { String($0) } ?? "").prefix(SearchPage.longest))
        let findings = try await search.find(question, in: visit.language)
        // Not kept: there are as many such pages as there are questions.
        return frame.respond(
            SearchPage(question: question, findings: findings, visit: visit).page, to: visit)
    }

    /// The texts are the same for as long as the program runs.
    private func kept(_ visit: Visit, _ page: () async throws -> Page) async throws -> Response {
        try await frame.respond(kept: "library", revision: 0, to: visit, page)
    }
}
