import Markup
import WorkModel

/// The minutes themselves, to read and to print.
struct MinutesArticle {
    let text: MinutesText
    let assets: Assets
    /// What stands at the end of a part's heading for whoever may edit it.
    var editing: ((Minutes.Part) -> HTML)?

    var html: HTML {
        let say = Tongue(language: text.language)
        let sections = text.parts.filter { $0.part != .meeting }.map(section)
        let invented: HTML? =
            text.isInvented
            ? "<p class=\"tag\">\(say(nb: "Alt her er oppdiktet", nn: "Alt her er oppdikta", en: "Everything here is invented"))</p>"
            : nil
        return """
            <article lang="\(text.language.tag)">
            <header class="title"><div class="stack">
            <p class="small">\(say(nb: "Referat", nn: "Referat", en: "Minutes"))</p>\(invented)
            <h1>\(text.title)</h1>
            <div class="lead" id="\(Minutes.Part.meeting.rawValue)">\(text.part(.meeting).map(words))\(editing?(.meeting))</div></div>
            <img src="\(assets.address("tegninger/salen.svg"))" width="760" height="300" alt=""></header>
            \(sections)
            </article>
            """
    }

    private func section(_ part: MinutesText.Part) -> HTML {
        let id = part.part.rawValue
        return """
            <section class="\(MinutesArticle.paper(of: part.part).map { "card \($0.rawValue) stack" } ?? "stack")" id="\(id)" aria-labelledby="\(id)-tittel">
            <div class="parthead">
            <h2 id="\(id)-tittel">\(part.heading)</h2>\(editing?(part.part))</div>
            \(words(part))
            </section>

            """
    }

    /// Notes keep the colour of the question they answer.
    static func paper(of part: Minutes.Part) -> CardColour? {
        switch part {
        case .strengths: .blue
        case .persons: .orange
        case .meeting, .attendance, .measures, .ideas, .ahead: nil
        }
    }

    /// Edited text is somebody's own words, in the language they wrote.
    private func words(_ part: MinutesText.Part) -> HTML {
        let html = part.blocks.html
        return part.language == text.language ? html : "<div lang=\"\(part.language.tag)\">\(html)</div>"
    }
}

extension [Block] {
    /// Blocks as a page shows them.
    var html: HTML {
        map { block in
            switch block {
            case .heading(let text): "<h3>\(text)</h3>\n"
            case .paragraph(let text): "<p class=\"asis\">\(text)</p>\n"
            case .list(let items): "<ul class=\"dots\">\(items.map(\.html))</ul>\n"
            case .measures(let items): "<ol class=\"down measures\">\(items.map(\.html))</ol>\n"
            }
        }.joined(by: "")
    }
}

extension Block.Item {
    fileprivate var html: HTML {
        let from: HTML? = source.map { " <i>\($0)</i>" }
        let nested: HTML? = under.isEmpty ? nil : "<ul class=\"dots\">\(under.map(\.html))</ul>"
        let text: HTML = under.isEmpty ? "<span class=\"asis\">\(text)</span>" : "<b class=\"asis\">\(text)</b>"
        return "<li>\(text)\(from)\(nested)</li>\n"
    }
}

extension Block.MeasureItem {
    fileprivate var html: HTML {
        let from: HTML? = from.map { "<p class=\"small\">\($0).</p>" }
        let barriers = barriers.map { "<span class=\"tag\">\($0)</span> " as HTML }
        return """
            <li\("class", is: isMissingSomething ? "open" : nil)><div><h3 class="asis">\(text)</h3>\(from)
            <p>\(barriers)</p></div>\(measureFacts(facts))</li>

            """
    }
}
