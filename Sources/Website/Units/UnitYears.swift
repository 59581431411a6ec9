import Markup
import Words
import WorkModel

/// A unit's years on the rope: a knot is a year with a dugnad that has been held.
struct UnitYears {
    let all: [Int]
    private let held: Set<Int>

    init(_ home: UnitHome, at now: Moment) {
        let years = home.dugnader.map(\.year).filter { (1990...2200).contains($0) }
        let this = Int(NorwegianTime.isoDate(now).prefix(4)) ?? 2026
        let first = min(years.min() ?? this, this)
        all = Array(first...max(years.max() ?? this, this + 1, first + 2))
        held = Set(home.dugnader.filter { $0.dugnad.clock.endedAt != nil && !$0.isAhead(at: now) }.map(\.year))
    }

    /// More years than one page is read with: each has a page of its own.
    var areMany: Bool { all.count > 5 }

    /// - Parameter address: of a year; nil for one with nothing in it.
    func rope(_ say: Tongue, _ assets: Assets, current: Int? = nil, _ address: (Int) -> String?) -> HTML {
        let knots = all.map { year -> HTML in
            let text: HTML = "<span class=\"cent\">\(String(year / 100))</span>\(String(String(year).suffix(2)))"
            let words: HTML =
                address(year).map { address in
                    """
                    <a href="\(address)"\("aria-current", is: year == current ? "true" : nil)>\(text)</a>
                    """
                } ?? "<span>\(text)</span>"
            return "<li\("class", is: held.contains(year) ? "done" : nil)>\(words)</li>\n"
        }
        return """
            <nav class="years" aria-label="\(say(nb: "Årene", nn: "Åra", en: "The years"))">
            <img src="\(assets.address("tegninger/holder.svg"))" width="200" height="260" alt="">
            <ol class="\(areMany ? "rope decade" : "rope")">\(knots)</ol>
            <img src="\(assets.address("tegninger/drar.svg"))" width="200" height="260" alt="">
            </nav>
            """
    }
}
