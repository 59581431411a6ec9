import Markup
import Words
import WorkModel

/// What became of each measure: a word, what it is called, what is told of it, and the end of its rope.
struct SinceArticle {
    let text: SinceText
    /// What stands after the words of a row, by its place; for whoever may mend them.
    var after: ((Int) -> HTML?)?
    /// What a row is known by on the page, by its place.
    var id: ((Int) -> String?)?

    private var say: Tongue { Tongue(language: text.language) }

    var html: HTML {
        let rows = text.rows.enumerated().map { index, row in item(row, at: index) }
        let list: HTML? = rows.isEmpty ? nil : "<ol class=\"since\">\(rows)</ol>\n\(SinceRope.pieces)"
        let invented: HTML? = text.isInvented ? "<p class=\"tag\">\(say(Dugnad.everythingIsInvented))</p>" : nil
        return """
            <article lang="\(text.language.tag)">
            <header class="stack">\(invented)<h1>\(text.title)</h1><p class="lead">\(text.lead)</p></header>
            \(list)
            </article>
            """
    }

    private func item(_ row: SinceText.Row, at index: Int) -> HTML {
        let words: HTML? =
            row.text.isEmpty ? nil : "<span class=\"asis\"\(spoken(row))\(asWritten)>\(row.text)</span> "
        return """
            <li class="card"\("id", is: id?(index))><p class="st \(row.fate.mark)">\(say(row.fate.name))</p>
            <div><h2 class="asis"\(asWritten)>\(row.name)</h2><p>\(words)\(after?(index))</p></div>
            \(SinceRope(fate: row.fate).html)</li>

            """
    }

    private func spoken(_ row: SinceText.Row) -> HTML? {
        row.language == text.language ? nil : " lang=\"\(row.language.tag)\""
    }
}

/// The end of a measure's rope: taut and tied is done, more knots have grown, a knot midway has another name, taut into
/// slack goes on, two strands are tied in one or part, a loose end is put away, slack with a loop is new.
struct SinceRope {
    let fate: SinceFate

    var html: HTML {
        "<svg viewBox=\"0 0 120 36\" fill=\"none\" aria-hidden=\"true\">\(uses)</svg>"
    }

    private var uses: HTML {
        switch fate {
        case .done: [SinceRope.taut(0), SinceRope.taut(50), SinceRope.knot(92)].joined()
        case .grown:
            [SinceRope.taut(0), SinceRope.taut(50), SinceRope.knot(28), SinceRope.knot(60), SinceRope.knot(92)].joined()
        case .renamed: [SinceRope.taut(0), SinceRope.slack2, SinceRope.knot(42)].joined()
        case .goesOn: [SinceRope.taut(0), SinceRope.slack2].joined()
        case .putAway: SinceRope.slack1
        case .merged: "<use href=\"#tau-to\"/>\(SinceRope.knot(42))\(SinceRope.taut(64))"
        case .divided: "\(SinceRope.taut(0))\(SinceRope.knot(42))<use href=\"#tau-fra\"/>"
        case .new: "\(SinceRope.slack1)\(SinceRope.slack2)<use href=\"#tau-l\"/>"
        }
    }

    private static func taut(_ x: Int) -> HTML { "<use href=\"#tau-s\" x=\"\(String(x))\"/>" }
    private static func knot(_ x: Int) -> HTML { "<use href=\"#tau-k\" x=\"\(String(x))\"/>" }
    private static let slack1: HTML = "<use href=\"#tau-1\"/>"
    private static let slack2: HTML = "<use href=\"#tau-2\"/>"

    /// What the ropes are made of; once on a page.
    static let pieces: HTML = """
        <svg class="vh" width="0" height="0" aria-hidden="true" fill="none"><defs>
        <path id="tau-1" d="M0 18q7-9 14 0t14 0 14 0 14 0" stroke="#8F8577" stroke-width="2.5"/>
        <path id="tau-2" d="M56 18q7-9 14 0t14 0 14 0" stroke="#8F8577" stroke-width="2.5"/>
        <path id="tau-to" d="M0 6q24 0 44 12M0 30q24 0 44-12" stroke="#8F8577" stroke-width="2.5"/>
        <path id="tau-fra" d="M68 18q20-12 48-12M68 18q20 12 48 12" stroke="#8F8577" stroke-width="2.5"/>
        <g id="tau-s"><path d="M0 18h56" stroke="#8F8577" stroke-width="9"/><path d="M0 18h56" stroke="#EADFD0" \
        stroke-width="5" stroke-dasharray="5 5"/></g>
        <g id="tau-k" stroke="#fff" stroke-width="2"><circle cx="14" cy="18" r="11" fill="#0E5A50" stroke="none"/>\
        <path d="M5 18c8-5 13-1 18 5M8 25c2-7 8-13 14-13"/></g>
        <circle id="tau-l" cx="106" cy="18" r="8" stroke="#8F8577" stroke-width="3"/></defs></svg>
        """
}

extension SinceFate {
    /// The shape that stands beside its word.
    var mark: String {
        switch self {
        case .done, .grown: "yes"
        case .renamed, .goesOn, .merged, .divided: "go"
        case .putAway: "cut"
        case .new: "no"
        }
    }
}

/// What is published, as anybody with the address reads it.
func publishedSincePage(_ text: SinceText, of unit: WorkModel.Unit, _ visit: Visit) -> Page {
    let say = visit.say
    return Page(
        title: "\(say(SinceTexts.name)), \(unit.name)", bodyClass: "room unit",
        main: """
            <p class="kind plain"\(asWritten)>\(unit.name)</p>
            \(SinceArticle(text: text).html)
            <p class="row noprint">\(printButton(say(.print), class: "btn quiet"))</p>
            """, mainClass: "wrap after", scripts: ["copy.js"])
}
