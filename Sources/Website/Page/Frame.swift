import Hummingbird
import Markup
import Words
import WorkModel

/// The one frame that every page stands in, and the answer it is sent with.
struct Frame: Sendable {
    let assets: Assets
    private let kept = KeptPages()

    init(assets: Assets) {
        self.assets = assets
    }

    /// A whole page.
    func respond(_ page: Page, to visit: Visit, status: HTTPResponse.Status = .ok) -> Response {
        .html(html(page, for: visit), status: status, to: visit)
    }

    /// A whole page that is the same for all who may see it, kept until the revision changes. Anybody can ask for one in
    /// as many ways as they like: what does not change the page makes it no other page to keep.
    ///
    /// - Parameter questions: those in its address that do change it.
    func respond(
        kept key: String, revision: Int, to visit: Visit, asked questions: Set<String> = [],
        _ page: () async throws -> Page
    ) async throws -> Response {
        try await respond(
            kept: key, revision: revision, to: visit, asked: questions, finding: { (try await page(), visit) })
    }

    /// The same of a page whose dugnad, and with it the language, is known when the page is made.
    func respond(
        kept key: String, revision: Int, to visit: Visit, asked questions: Set<String> = [],
        finding page: () async throws -> (Page, Visit)
    ) async throws -> Response {
        func whole() async throws -> HTML {
            let (page, visit) = try await page()
            return html(page, for: visit)
        }
        let address = visit.pageAddress.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        guard Frame.isOurs(address.first ?? ""), address.dropFirst().allSatisfy({ questions.contains(String($0)) })
        else { return .html(try await whole(), to: visit) }
        return try await respond(kept: key, revision: revision, to: visit, html: whole)
    }

    /// A page, or a piece of one, that is the same for all who may see it.
    func respond(
        kept key: String, revision: Int, to visit: Visit, html: () async throws -> HTML
    ) async throws -> Response {
        let key = "\(visit.chosenLanguage?.tag ?? "-") \(key) \(visit.pageAddress)"
        return .html(try await kept.page(key, revision: revision) { try await html().source }, to: visit)
    }

    /// As we write addresses ourselves. Others can write the same in many ways.
    private static func isOurs(_ path: Substring) -> Bool {
        !path.contains("%") && !path.contains("//") && (path == "/" || path.last != "/")
    }

    /// Every page is made anew the next time it is asked for.
    func forgetKeptPages() { kept.forgetAll() }

    func html(_ page: Page, for visit: Visit) -> HTML {
        let say = visit.say
        let scripts = page.scripts.map { name in
            "<script type=\"module\" src=\"\(assets.address(name))\"></script>\n" as HTML
        }
        let words: HTML? = page.words.map {
            "<script type=\"application/json\" id=\"ord\">\(HTML(trusted: $0))</script>\n"
        }
        return """
            <!doctype html>
            <html lang="\(visit.language.tag)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(page.title) – \(siteName(page, say))</title>
            \(page.isOpen ? .nothing : "<meta name=\"robots\" content=\"noindex\">\n")<link rel="icon" href="\(assets.address("ikon.svg"))" type="image/svg+xml">
            <link rel="stylesheet" href="\(assets.address(.app))">
            \(isTables(page) ? .nothing : "<link rel=\"stylesheet\" href=\"\(assets.address(.pages))\">\n")\(words)\(scripts)</head>
            <body\("class", is: bodyClass(page, visit))\("data-dugnad", is: keepsTyped(page, visit))\("data-stream", is: page.live?.stream)\
            \("data-revision", is: page.live.map { String($0.revision) })>
            <a class="skip" href="#\(page.skip?.to ?? "innhold")">\(page.skip?.says ?? say(
                nb: "Hopp til innholdet",
                nn: "Hopp til innhaldet",
                en: "Skip to the content"))</a>
            \(top(page, visit))
            <main id="innhold"\("class", is: page.mainClass.nilIfEmpty) tabindex="-1">
            \(page.main)
            </main>
            \(page.hasFooter ? footer(page, visit) : .nothing)
            </body>
            </html>

            """
    }

    /// Someone who finds an open page by searching sees whose it is: made for use with ALLEMED, and not ALLEMED's own.
    private func siteName(_ page: Page, _ say: Tongue) -> String {
        page.isOpen
            ? say(nb: "for bruk med ALLEMED", nn: "for bruk med ALLEMED", en: "for use with ALLEMED") : "ALLEMED"
    }

    /// A table's page is light: it does without the styles of the pages that are read.
    private func isTables(_ page: Page) -> Bool { page.bodyClass.split(separator: " ").contains("grp") }

    /// Where what is typed is kept until it is saved, it is kept as the dugnad's, which may get another code.
    private func keepsTyped(_ page: Page, _ visit: Visit) -> String? {
        page.scripts.contains("typed.js") ? visit.found?.dugnad.id.description : nil
    }

    private func bodyClass(_ page: Page, _ visit: Visit) -> String? {
        let classes = [page.bodyClass, visit.found?.dugnad.variant.bodyClass ?? ""].filter { !$0.isEmpty }
        return classes.isEmpty ? nil : classes.joined(separator: " ")
    }

    private func top(_ page: Page, _ visit: Visit) -> HTML {
        switch page.top {
        case .none: return .nothing
        case .own(let html): return html
        case .site:
            let say = visit.say
            return """
                <header class="top"><div class="wrap">
                <a class="brand" href="\(visit.toSite(.front))">ALLEMED</a>
                <nav aria-label="\(say(.menu))">
                <a href="\(visit.toSite(.start))">\(say(.startADugnad))</a>
                <a href="\(visit.toSite(.join))">\(say(.join))</a>
                <a href="\(visit.toSite(.cards))">\(say(.cardsAndAdvice))</a></nav>
                </div></header>
                """
        }
    }

    private func footer(_ page: Page, _ visit: Visit) -> HTML {
        let say = visit.say
        return """
            <footer class="foot"><div class="wrap row">
            <p>\(say(
                nb: "Laget for bruk med ALLEMED. Gratis og åpent. Du trenger ingen konto for å delta, og vi registrerer ingen barn.",
                nn: "Laga for bruk med ALLEMED. Gratis og ope. Du treng ingen konto for å delta, og vi registrerer ingen barn.",
                en: "Made for use with ALLEMED. Free and open. You need no account to take part, and we register no children."))</p>
            \(toRead(visit))
            \(page.canSwitchLanguage ? languages(visit) : .nothing)
            <a href="\(visit.toSite(.units))">\(say(
                nb: "For enheter", nn: "For einingar", en: "For units"))</a>
            <a href="\(visit.toSite(.privacy))">\(say(.privacy))</a>
            <a href="\(visit.toSite(.accessibility))">\(say(.accessibility))</a>
            <a href="\(visit.toSite(.sources))">\(say(.sources))</a>
            </div></footer>
            """
    }

    private func toRead(_ visit: Visit) -> HTML {
        let say = visit.say
        let links =
            Shelf.allCases.map { "<a href=\"\(visit.toSite($0.path))\">\(say($0.name))</a>\n" as HTML }
            + Variant.allCases.map { "<a href=\"\(visit.toSite(.variant($0)))\">\(say($0.name))</a>\n" as HTML }
        return """
            <nav class="row" aria-label="\(say(nb: "Les mer", nn: "Les meir", en: "Read more"))">
            \(links)</nav>
            """
    }

    /// The same page in the other languages. Bokmål has an address of its own where a dugnad's language would else rule.
    private func languages(_ visit: Visit) -> HTML {
        let address = visit.pageAddress
        return Language.allCases.filter { $0 != visit.language }.map { language in
            let isPlain = language == .bokmål && visit.found == nil
            let href = isPlain ? address : "/\(language.tag)\(address == "/" ? "/" : address)"
            return """
                <a href="\(href)" lang="\(language.tag)" hreflang="\(language.tag)">\(language.ownName)</a>
                """ as HTML
        }.joined()
    }
}

extension Variant {
    /// What belongs to ALLEMED Ung has a colour of its own.
    var bodyClass: String {
        switch self {
        case .municipality, .organisation: ""
        case .youth: "ung"
        }
    }
}
