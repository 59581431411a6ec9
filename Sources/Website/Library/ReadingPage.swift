import Markup
import Words

/// A page to read, with the way to the others and the search above it.
func readingPage(
    _ visit: Visit, on shelf: Shelf?, title: String, bodyClass: String = "", question: String = "",
    scripts: [String] = [],
    _ main: HTML
) -> Page {
    Page(
        title: title, bodyClass: bodyClass.isEmpty ? "reading" : "reading \(bodyClass)",
        main: "\(shelves(visit, on: shelf, question))\n\(main)", mainClass: "wrap stack", scripts: scripts, isOpen: true
    )
}

private func shelves(_ visit: Visit, on shelf: Shelf?, _ question: String) -> HTML {
    let say = visit.say
    let links = Shelf.allCases.map { other in
        """
        <li><a href="\(visit.to(other.path))"\
        \("aria-current", is: other == shelf ? "page" : nil)>\(say(other.name))</a></li>

        """ as HTML
    }
    return """
        <div class="shelves noprint"><nav aria-label="\(say(.cardsAndAdvice))"><ul class="row tabs">
        \(links)</ul></nav>
        <form class="row seek" role="search" action="\(visit.to(.search))">
        <label class="vh" for="sok">\(say(nb: "Søk i alt", nn: "Søk i alt", en: "Search everything"))</label>
        <input id="sok" type="search" name="q" value="\(question)" maxlength="\(SearchPage.longest)" autocomplete="off">
        <button class="btn quiet">\(say(.search))</button></form></div>
        """
}

/// The way to what lies before and after on the shelf.
func neighbours<Thing>(
    of index: Int?, in things: [Thing], _ visit: Visit, _ label: String, link: (Thing) -> (path: Path, name: String)
) -> HTML {
    guard let index else { return .nothing }
    func side(_ place: Int, _ rel: String, _ word: String) -> HTML? {
        guard things.indices.contains(place) else { return nil }
        let (path, name) = link(things[place])
        return "<a rel=\"\(rel)\" href=\"\(visit.to(path))\"><small>\(word)</small> \(name)</a>\n"
    }
    let say = visit.say
    let previous = side(index - 1, "prev", say(nb: "Forrige", nn: "Førre", en: "Previous"))
    let next = side(index + 1, "next", say(nb: "Neste", nn: "Neste", en: "Next"))
    return """
        <nav class="neighbours noprint" aria-label="\(label)">
        \(previous)\(next)</nav>
        """
}

func bullets(_ lines: [String]) -> HTML { "<ul class=\"dots\">\(lines.map { "<li>\($0)</li>\n" as HTML })</ul>" }

/// Enough to tell what a text is about.
func firstSentence(_ text: String) -> String {
    let line = text.prefix { !$0.isNewline }
    let end = line.indices.first { index in
        ".!?".contains(line[index]) && line.index(after: index) < line.endIndex && line[line.index(after: index)] == " "
    }
    return String(end.map { line[...$0] } ?? line)
}

/// The language of a text from elsewhere, where it is not the page's.
func otherLanguage(_ language: Language?, _ visit: Visit) -> String? {
    language.flatMap { $0 == visit.language ? nil : $0.tag }
}
