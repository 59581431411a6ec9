import Markup
import WorkModel

/// The minutes themselves, to read, to print and to freeze.
struct MinutesArticle {
    let minutes: Minutes
    let language: Language
    let assets: Assets
    /// What stands at the end of a part's heading for whoever may edit it.
    let editing: ((Minutes.Part) -> HTML)?

    private var dugnad: Dugnad { minutes.dugnad }

    var html: HTML {
        let sections = minutes.parts.filter { $0 != .meeting }.map(section)
        let say = Tongue(language: language)
        let invented: HTML? =
            dugnad.isInvented
            ? "<p class=\"tag\">\(say(nb: "Alt her er oppdiktet", nn: "Alt her er oppdikta", en: "Everything here is invented"))</p>"
            : nil
        return """
            <article lang="\(language.tag)">
            <header class="title"><div class="stack">
            <p class="small">\(say(nb: "Referat", nn: "Referat", en: "Minutes"))</p>\(invented)
            <h1>\(minutes.title(in: language))</h1>
            <div class="lead" id="\(Minutes.Part.meeting.rawValue)">\(blocks(.meeting))\(editing?(.meeting))</div></div>
            <img src="\(assets.address("tegninger/salen.svg"))" width="760" height="300" alt=""></header>
            \(sections)
            </article>
            """
    }

    private func section(_ part: Minutes.Part) -> HTML {
        let id = part.rawValue
        let content = part == .measures && minutes.edited(part) == nil ? measures : blocks(part)
        return """
            <section class="\(MinutesArticle.paper[part] ?? "stack")" id="\(id)" aria-labelledby="\(id)-tittel">
            <div class="parthead">
            <h2 id="\(id)-tittel">\(minutes.heading(of: part)[language])</h2>\(editing?(part))</div>
            \(content)
            </section>

            """
    }

    /// Notes keep the colour of the question they answer.
    private static let paper: [Minutes.Part: String] = [.strengths: "card blue stack", .persons: "card orange stack"]

    /// Edited text is somebody's own words, in the language they wrote.
    private func blocks(_ part: Minutes.Part) -> HTML {
        guard let edited = minutes.edited(part) else { return minutes.written(part, in: language).html }
        let html = [Block](text: edited.text).html
        return edited.language == language ? html : "<div lang=\"\(edited.language.tag)\">\(html)</div>"
    }

    private var measures: HTML {
        let agreement = minutes.agreement
        guard !agreement.measures.isEmpty else { return blocks(.measures) }
        let texts = MeasureTexts(language: language, variant: dugnad.variant)
        let items = agreement.measures.map { measure in
            let isOpen = dugnad.variant != .youth && (measure.owner == nil || measure.deadline == nil)
            let origins = agreement.origins(of: measure.id)
            let from: HTML? =
                origins.isEmpty
                ? nil
                : """
                <p class="small">\(texts.madeOf) \(minutes.from(origins, in: language).lowercased()).</p>
                """
            let barriers = measure.barrierKeys.compactMap { minutes.room.edition.barrier($0) }
                .map { "<span class=\"tag\">\($0.name[language])</span> " as HTML }
            return """
                <li\("class", is: isOpen ? "open" : nil)><div><h3 class="asis">\(measure.text)</h3>\(from)
                <p>\(barriers)</p></div>\(measureFacts(measure, texts))</li>

                """ as HTML
        }
        return "<ol class=\"down measures\">\(items)</ol>"
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
