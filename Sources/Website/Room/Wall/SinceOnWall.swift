import Markup
import Words
import WorkModel

/// What has been done since last for a screen that everybody looks at: what became of each measure, a page at a time.
package struct SinceOnWall {
    let text: SinceText
    package let pages: [Range<Int>]
    package let size: Size
    /// From 0, and never past the last.
    let page: Int

    /// Units as on the wall; wall-since.css knows the same numbers.
    package enum Size: String, CaseIterable {
        case roomy, middle, snug

        fileprivate var letters: Double {
            switch self {
            case .roomy: 3
            case .middle: 2.6
            case .snug: 2.2
            }
        }
        /// The air below each.
        fileprivate var air: Double {
            switch self {
            case .roomy: 1.9
            case .middle: 1.2
            case .snug: 0.7
            }
        }

        fileprivate func height(of name: String) -> Double {
            let perLine = Int(SinceOnWall.width / (letters * 0.52))
            return Double(WallFit.lineCount(of: name, letters: perLine)) * letters * 1.15
        }
    }

    /// What is left for a name, beside the word of what became of it.
    private static let width = 66.0

    /// - Parameter height: what is left under the question.
    package init(_ text: SinceText, page: Int, height: Double) {
        self.text = text
        let names = text.rows.map(\.name)
        let most = SinceOnWall.filled(names, .snug, height)
        // No more pages than it takes, the same number on each, and the largest letters that the page has room for.
        let each = names.isEmpty ? 1 : (names.count + most.count - 1) / max(most.count, 1)
        let even = stride(from: 0, to: names.count, by: each).map { $0..<min($0 + each, names.count) }
        let isEven = even.allSatisfy { SinceOnWall.height(of: names[$0], .snug) <= height }
        pages = isEven ? even : most
        self.page = min(max(page, 0), max(pages.count - 1, 0))
        let shown = pages.isEmpty ? names[...] : names[pages[self.page]]
        size = Size.allCases.first { SinceOnWall.height(of: shown, $0) <= height } ?? .snug
    }

    /// As many on each page as there is room for, and one at the least.
    private static func filled(_ names: [String], _ size: Size, _ height: Double) -> [Range<Int>] {
        var pages: [Range<Int>] = []
        var start = 0
        for end in names.indices where end > start && SinceOnWall.height(of: names[start...end], size) > height {
            pages.append(start..<end)
            start = end
        }
        return names.isEmpty ? [] : pages + [start..<names.count]
    }

    private static func height(of names: ArraySlice<String>, _ size: Size) -> Double {
        names.map { size.height(of: $0) + size.air }.reduce(-size.air, +)
    }

    /// Those on the page, by their places in the text.
    package var shown: Range<Int> { pages.isEmpty ? 0..<0 : pages[page] }

    var hasMorePages: Bool { pages.count > 1 }

    /// «1–6 av 9»; nil when all of them stand there.
    package var place: Phrase? {
        guard hasMorePages else { return nil }
        let (first, last, all) = (shown.lowerBound + 1, shown.upperBound, text.rows.count)
        let span = first == last ? "\(first)" : "\(first)–\(last)"
        return Phrase(nb: "\(span) av \(all)", nn: "\(span) av \(all)", en: "\(span) of \(all)")
    }

    func list(_ say: Tongue) -> HTML {
        let items = text.rows[shown].map { row -> HTML in
            """
            <li\("class", is: row.fate.hanging)><b\(asWritten)>\(row.name)</b><small>\(say(row.fate.name))</small></li>

            """
        }
        return """
            <h2 id="vises-tittel" class="vh">\(say(
                nb: "Tiltakene siden sist", nn: "Tiltaka sidan sist", en: "The measures since last"))</h2>
            <ol class="down sincewall \(size.rawValue)" start="\(String(shown.lowerBound + 1))">
            \(items)</ol>
            """
    }
}

extension SinceFate {
    /// How it hangs from the rope on the wall: tied, half tied, or an open loop.
    fileprivate var hanging: String? {
        switch self {
        case .done, .grown: nil
        case .renamed, .goesOn, .merged, .divided: "half"
        case .putAway, .new: "open"
        }
    }
}

extension WallPage {
    /// What has been done since last; a kind line when it is not there any more, and the room goes on.
    var doneSinceLast: (HTML, String) {
        guard let since = sinceOnWall else {
            return (
                """
                <h2 id="vises-tittel" class="vh">\(say(SinceTexts.name))</h2>
                <p class="until">\(say(
                    nb: "Det er ikke noe å vise her nå. Vi forteller det i stedet.",
                    nn: "Det er ikkje noko å vise her no. Vi fortel det i staden.",
                    en: "There is nothing to show here now. We will tell you instead."))</p>
                """, "wide"
            )
        }
        return (since.list(say), "wide")
    }

    var sinceOnWall: SinceOnWall? {
        since.flatMap { text in
            text.rows.isEmpty ? nil : SinceOnWall(text, page: sincePage, height: wideHeight)
        }
    }
}
