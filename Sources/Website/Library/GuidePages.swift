import Markup
import WorkModel

/// All the guides, in the order one needs them.
func guideShelf(_ visit: Visit, _ library: Library) -> Page {
    let say = visit.say
    let title = say(Shelf.guides.name)
    return readingPage(
        visit, on: .guides, title: title,
        """
        <h1>\(title)</h1>
        <p class="lead">\(say(
            nb: "Korte sider å lese før, under og etter. Ta den som passer til det dere skal.",
            nn: "Korte sider å lese før, under og etter. Ta den som passar til det de skal.",
            en: "Short pages to read before, during and after. Take the one that suits what you are going to do."))</p>
        \(guideTiles(library.guides, visit, heading: 2))
        """)
}

/// Guides to choose among.
func guideTiles(_ guides: [Guide], _ visit: Visit, heading: Int) -> HTML {
    let tag = HTML(trusted: "h\(heading)")
    let tiles = guides.map { guide in
        """
        <li class="card"\("lang", is: otherLanguage(guide.language, visit))><\(tag)>\
        <a href="\(visit.to(.guide(guide.guide)))">\(visit.say(guide.title))</a></\(tag)>
        <p>\(visit.say(guide.lead))</p></li>

        """ as HTML
    }
    return "<ul class=\"two\">\(tiles)</ul>"
}

/// One guide, from end to end.
struct GuidePage {
    let guide: Guide
    let library: Library
    let visit: Visit

    private var say: Tongue { visit.say }

    var page: Page {
        let guides = library.guides
        var page = readingPage(
            visit, on: .guides, title: say(guide.title), bodyClass: guide.variant?.bodyClass ?? "",
            scripts: ["copy.js"],
            """
            <article class="book"\("lang", is: otherLanguage(guide.language, visit))>
            <header class="stack"><h1>\(say(guide.title))</h1>
            <p class="lead">\(say(guide.lead))</p></header>
            \(contents(guide.sections.map { ($0.key, say($0.heading)) }, say))
            <div class="stack">\(guide.sections.map(section))
            \(printButton(say(nb: "Skriv ut veilederen", nn: "Skriv ut rettleiaren", en: "Print the guide")))</div>
            </article>
            \(neighbours(
                of: guides.firstIndex { $0.guide == guide.guide }, in: guides, visit,
                say(nb: "Flere veiledere", nn: "Fleire rettleiarar", en: "More guides")) {
                    (.guide($0.guide), say($0.title))
                })
            """)
        page.words = ScriptWords.copying.json(say)
        return page
    }

    /// What has something to fill in, in square brackets, is there to be copied.
    private func section(_ section: Guide.Section) -> HTML {
        let text = say(section.text)
        let words = [Block](text: text).compactMap(\.html).joined(by: "")
        let letter: HTML = """
            <div class="stack" id="\(section.key)-tekst">\(words)</div>
            <p class="row">\(copyButton("#\(section.key)-tekst", about: say(section.heading), say))</p>
            """
        return """
            <section class="stack" aria-labelledby="\(section.key)">
            <h2 id="\(section.key)">\(say(section.heading))</h2>
            \(text.contains("[") ? letter : words)</section>

            """
    }
}

extension Guide {
    /// Whose guide it is, when its key says so: `ung`, and those that belong to it, `ung-forslag`.
    fileprivate var variant: Variant? { guide.split(separator: "-").first.flatMap { Variant(rawValue: String($0)) } }
}

/// The contents of a page, with links down to each part.
func contents(_ parts: [(id: String, title: String)], _ say: Tongue) -> HTML {
    guard parts.count > 1 else { return .nothing }
    let links = parts.map { "<li><a href=\"#\($0.id)\">\($0.title)</a></li>\n" as HTML }
    return """
        <nav class="contents noprint" aria-labelledby="innhold-tittel">
        <h2 id="innhold-tittel">\(say(.onThisPage))</h2>
        <ol>\(links)</ol></nav>
        """
}
