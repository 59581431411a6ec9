import Markup
import Words
import WorkModel

/// The one frame that every page stands in.
struct Page: Sendable {
    /// What the tab is called; the site's name is put after it.
    var title: String
    var bodyClass = ""
    var top: Top = .site
    var main: HTML
    var mainClass = ""
    /// Where the skip link goes, and what it says.
    var skip: (to: String, says: String)?
    var hasFooter = true
    /// Modules of ours that the page uses.
    var scripts: [String] = []
    /// The stream of changes the page follows, and the revision it shows.
    var live: (stream: String, revision: Int)?
    /// Phrases for the scripts, as JSON.
    var words: String?
    /// What the page is about has an address of its own that can be switched to another language.
    var canSwitchLanguage = true
    /// Search engines keep away from everything but the open pages.
    var isOpen = false

    enum Top: Sendable {
        case site
        case own(HTML)
        case none
    }
}

/// What the frame needs to know beside the page.
struct Frame: Sendable {
    let assets: Assets

    func html(_ page: Page, for visit: some Speaking, address: String) -> HTML {
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
            <body\("class", is: bodyClass(page, visit))\("data-stream", is: page.live?.stream)\("data-revision", is: page.live.map { String($0.revision) })>
            <a class="skip" href="#\(page.skip?.to ?? "innhold")">\(page.skip?.says ?? say(
                nb: "Hopp til innholdet",
                nn: "Hopp til innhaldet",
                en: "Skip to the content"))</a>
            \(top(page, visit))
            <main id="innhold"\("class", is: page.mainClass.nilIfEmpty) tabindex="-1">
            \(page.main)
            </main>
            \(page.hasFooter ? footer(page, visit, address) : .nothing)
            </body>
            </html>

            """
    }

    /// Whoever finds an open page by searching sees whose it is: made for use with ALLEMED, and not ALLEMED's own.
    private func siteName(_ page: Page, _ say: Tongue) -> String {
        page.isOpen
            ? say(nb: "for bruk med ALLEMED", nn: "for bruk med ALLEMED", en: "for use with ALLEMED") : "ALLEMED"
    }

    /// A table's page is light: it does without the styles of the pages that are read.
    private func isTables(_ page: Page) -> Bool { page.bodyClass.split(separator: " ").contains("grp") }

    /// What belongs to ALLEMED Ung has a colour of its own.
    private func bodyClass(_ page: Page, _ visit: some Speaking) -> String? {
        let classes = [page.bodyClass, visit.found?.dugnad.variant == .youth ? "ung" : ""].filter { !$0.isEmpty }
        return classes.isEmpty ? nil : classes.joined(separator: " ")
    }

    private func top(_ page: Page, _ visit: some Speaking) -> HTML {
        switch page.top {
        case .none: return .nothing
        case .own(let html): return html
        case .site:
            let say = visit.say
            return """
                <header class="top"><div class="wrap">
                <a class="brand" href="\(visit.toSite(.front))">ALLEMED</a>
                <nav aria-label="\(say(nb: "Meny", nn: "Meny", en: "Menu"))">
                <a href="\(visit.toSite(.start))">\(say(
                    nb: "Start en dugnad",
                    nn: "Start ein dugnad",
                    en: "Start a dugnad"))</a>
                <a href="\(visit.toSite(.join))">\(say(nb: "Bli med", nn: "Bli med", en: "Join"))</a>
                <a href="\(visit.toSite(.cards))">\(say(
                    nb: "Kort og råd",
                    nn: "Kort og råd",
                    en: "Cards and advice"))</a></nav>
                </div></header>
                """
        }
    }

    private func footer(_ page: Page, _ visit: some Speaking, _ address: String) -> HTML {
        let say = visit.say
        return """
            <footer class="foot"><div class="wrap row">
            <p>\(say(
                nb: "Laget for bruk med ALLEMED. Gratis og åpent. Du trenger ingen konto for å delta, og vi registrerer ingen barn.",
                nn: "Laga for bruk med ALLEMED. Gratis og ope. Du treng ingen konto for å delta, og vi registrerer ingen barn.",
                en: "Made for use with ALLEMED. Free and open. You need no account to take part, and we register no children."))</p>
            \(toRead(visit))
            \(page.canSwitchLanguage ? languages(visit, address) : .nothing)
            <a href="\(visit.toSite(.privacy))">\(say(nb: "Personvern", nn: "Personvern", en: "Privacy"))</a>
            <a href="\(visit.toSite(.accessibility))">\(say(
                nb: "Tilgjengelighet",
                nn: "Tilgjenge",
                en: "Accessibility"))</a>
            <a href="\(visit.toSite(.sources))">\(say(nb: "Kilder", nn: "Kjelder", en: "Sources"))</a>
            </div></footer>
            """
    }

    private func toRead(_ visit: some Speaking) -> HTML {
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
    private func languages(_ visit: some Speaking, _ address: String) -> HTML {
        Language.allCases.filter { $0 != visit.language }.map { language in
            let isPlain = language == .bokmål && visit.found == nil
            let href = isPlain ? address : "/\(language.tag)\(address == "/" ? "/" : address)"
            return """
                <a href="\(href)" lang="\(language.tag)" hreflang="\(language.tag)">\(language.ownName)</a>
                """ as HTML
        }.joined()
    }
}
