import Markup
import Words
import WorkModel

/// What has been done since last, for a screen that everybody looks at: what became of each measure, and nothing to press.
struct SinceWallPage {
    let text: SinceText
    let span: Phrase
    let assets: Assets
    let say: Tongue

    var page: Page {
        let fit = SinceWallFit(text.rows.map(\.name))
        let items = text.rows.prefix(fit.most).map { row -> HTML in
            """
            <li\("class", is: row.fate.hanging)><b\(asWritten)>\(row.name)</b><small>\(say(row.fate.name))</small></li>

            """
        }
        let left = text.rows.count - items.count
        let more: HTML? =
            left == 0
            ? nil
            : """
            <p class="until">\(say(
                nb: "og \(left) til, som står i planen", nn: "og \(left) til, som står i planen",
                en: "and \(left) more, in the plan"))</p>
            """
        let question = say(nb: "Hva har vi gjort?", nn: "Kva har vi gjort?", en: "What have we done?")
        let invented: HTML? = text.isInvented ? " · \(say(Dugnad.everythingIsInvented))" : nil
        return Page(
            title: say(SinceTexts.name), bodyClass: "wall", top: .none,
            main: """
                <header><p class="kind plain">\(say(span))\(invented)</p><h1>\(question)</h1></header>
                <section class="shown wide" aria-labelledby="vises-tittel">
                <h2 id="vises-tittel" class="vh">\(say(
                    nb: "Tiltakene siden sist", nn: "Tiltaka sidan sist", en: "The measures since last"))</h2>
                <ol class="down sincewall\(fit.isRoomy ? "" : " many")">
                \(items)</ol>\(more)</section>
                <section class="side"></section>
                <footer><img src="\(assets.address("tegninger/holder.svg"))" width="200" height="260" alt="">
                <span></span>
                <img src="\(assets.address("tegninger/drar.svg"))" width="200" height="260" alt=""></footer>
                """, hasFooter: false, scripts: ["hall.js"], words: ScriptWords.showing.json(say))
    }
}

/// How many measures the wall has room for, and how large. Units as on the wall; wall-since.css knows the same numbers.
struct SinceWallFit {
    let isRoomy: Bool
    let most: Int

    /// What is left under the question and above the drawings.
    private static let height = 28.5

    init(_ names: [String]) {
        let large = names.map { Double(WallFit.lineCount(of: $0, width: 54, size: 3)) * 3.45 + 2 }
        isRoomy = large.reduce(0, +) <= SinceWallFit.height
        guard !isRoomy else {
            most = names.count
            return
        }
        // Two beside each other, the name over its word.
        let small = names.map { Double(WallFit.lineCount(of: $0, width: 37, size: 2.2)) * 2.55 + 3.5 }
        let rows = stride(from: 0, to: small.count, by: 2).map {
            max(small[$0], $0 + 1 < small.count ? small[$0 + 1] : 0)
        }
        var (used, count) = (0.0, 0)
        for (index, row) in rows.enumerated() {
            let line = index + 1 == rows.count ? 0 : 3.3
            guard used + row + line <= SinceWallFit.height else { break }
            used += row
            count += 2
        }
        most = max(min(count, names.count), min(2, names.count))
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
