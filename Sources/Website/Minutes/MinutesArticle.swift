import Markup
import Words
import WorkModel

/// The minutes themselves, to read and to print.
struct MinutesArticle {
    let text: MinutesText
    let assets: Assets
    /// Where the colours of the questions are found, and whether persons were talked about.
    let minutes: Minutes
    /// What to put at the end of a part's heading, for a visitor who may edit it.
    var editing: ((Minutes.Part) -> HTML)?
    /// The address where the measure with this number, from 0, is edited, for a visitor who may.
    var mending: ((Int) -> String?)?
    /// The address of the timeline of the measure with this number and these words, for a visitor who follows it up.
    var timeline: ((Int, String) -> String?)?

    var html: HTML {
        let sections = text.parts.filter { $0.part != .meeting }.map(section)
        let invented: HTML? =
            text.isInvented
            ? "<p class=\"tag\">\(say(Dugnad.everythingIsInvented))</p>"
            : nil
        return """
            <article lang="\(text.language.tag)">
            <header class="title"><div class="stack">
            \(invented)
            <h1>\(text.title)</h1>
            <div class="lead" id="\(Minutes.Part.meeting.rawValue)">\(text.part(.meeting).map(words))\(editing?(.meeting))</div></div>
            <img src="\(assets.address("tegninger/salen.svg"))" width="760" height="300" alt=""></header>
            \(sections)
            </article>
            """
    }

    private var say: Tongue { Tongue(language: text.language) }

    private var invented: HTML? { minutes.personsAreInvented.map { "<p class=\"small invented\">\(say($0))</p>\n" } }

    private func section(_ part: MinutesText.Part) -> HTML {
        let id = part.part.rawValue
        let paper = MinutesArticle.paper(of: part.part)
        return """
            <section class="\(paper.map { "card \($0.rawValue) stack" } ?? "stack")" id="\(id)" \
            aria-labelledby="\(id)-tittel">
            \(paper.map { cardKind($0, "", say) })<div class="parthead">
            <h2 id="\(id)-tittel">\(part.heading)</h2>\(editing?(part.part))</div>
            \(part.part == .persons ? invented : nil)\(words(part))
            </section>

            """
    }

    /// Notes keep the colour of the question they answer.
    static func paper(of part: Minutes.Part) -> CardColour? {
        switch part {
        case .strengths: .blue
        case .persons: .orange
        case .meeting, .attendance, .measures, .conclusions, .ideas, .ahead: nil
        }
    }

    /// Edited text is a person's own words, in the language they wrote.
    private func words(_ part: MinutesText.Part) -> HTML {
        let html = part.part == .ideas ? papers(part.blocks) : html(part.blocks)
        return part.language == text.language ? html : "<div lang=\"\(part.language.tag)\">\(html)</div>"
    }

    /// The answers to each question on paper of its colour.
    private func papers(_ blocks: [Block]) -> HTML {
        let papers = blocks.reduce(into: [[Block]]()) { papers, block in
            if case .heading = block { return papers.append([block]) }
            papers.append((papers.popLast() ?? []) + [block])
        }.map { blocks -> HTML in
            guard case .heading(let title) = blocks.first else { return html(blocks) }
            guard let colour = colour(of: title) else { return "<div class=\"card stack\">\(html(blocks))</div>\n" }
            return """
                <div class="card \(colour.rawValue) stack">\(cardKind(colour, "", say))
                \(html(blocks))</div>

                """
        }
        return papers.count > 1 ? "<div class=\"two\">\(papers)</div>" : papers.joined(by: "")
    }

    private func html(_ blocks: [Block]) -> HTML {
        blocks.map { block in
            guard case .measures(let items) = block else { return block.html ?? .nothing }
            let measures = items.enumerated().map {
                $1.html(mending: mending?($0), timeline: timeline?($0, $1.text), say)
            }
            return "<ol class=\"down measures\">\(measures)</ol>\n"
        }.joined(by: "")
    }

    private func colour(of title: String) -> CardColour? {
        minutes.room.tasks.first { minutes.room.title(of: $0)[text.language] == title }.flatMap(minutes.room.colour)
    }
}

extension Block.MeasureItem {
    func html(mending address: String?, timeline: String? = nil, _ say: Tongue) -> HTML {
        let from: HTML? = from.map { "<p class=\"small\">\($0).</p>" }
        let tags = barriers.map { "<span class=\"tag\">\($0)</span> " as HTML }
        let against: HTML? = tags.isEmpty ? nil : "<p><span class=\"small\">\(barriersLabel):</span> \(tags)</p>"
        let missing = facts.filter(\.isMissing).compactMap { fact in
            address.map { MissingFact(fact: fact).html($0, say) }
        }
        return """
            <li\("class", is: isMissingSomething ? "open" : nil)><div><h3 class="asis"\(asWritten)>\(text)</h3>\(from)
            \(against)\(timeline.map { timelineLink($0, about: text, say) })</div><div>\(missing)\(measureFacts(facts.filter { address == nil || !$0.isMissing }))</div></li>

            """
    }
}
