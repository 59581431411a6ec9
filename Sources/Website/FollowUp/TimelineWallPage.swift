import Documents
import Markup
import Words
import WorkModel

/// A measure's timeline for a screen that everybody looks at: down the rope a page at a time, then what has been counted.
/// What the tables wrote stays at the desk. All there is to press is the next page.
struct TimelineWallPage {
    let timeline: MeasureTimeline
    let language: Language
    let isInvented: Bool
    /// From 0, as it was asked for.
    let asked: Int
    /// Where the page is, without what is asked for of it.
    let address: String
    let assets: Assets
    let say: Tongue

    private enum Side {
        case items(Range<Int>)
        case series(EffectSeries)
    }

    var page: Page {
        let items = timeline.items(in: language)
        let sides = TimelineWallFit.pages(of: items, height: height).map(Side.items) + timeline.series.map(Side.series)
        let page = min(max(asked, 0), max(sides.count - 1, 0))
        let invented: HTML? = isInvented ? " · \(say(Dugnad.everythingIsInvented))" : nil
        let (number, all) = (page + 1, sides.count)
        let place = say(nb: "\(number) av \(all)", nn: "\(number) av \(all)", en: "\(number) of \(all)")
        return Page(
            title: "\(say(MeasureTimeline.name)): \(name)", bodyClass: "wall", top: .none,
            main: """
                <header><p class="kind plain">\(say(MeasureTimeline.name))\(invented)</p>
                <h1\("class", is: isLong ? "long" : nil)\(asWritten)>\(name)</h1></header>
                <section class="shown wide" aria-labelledby="vises-tittel">
                \(sides.isEmpty ? nil : content(sides[page], items, isFirst: page == 0))</section>
                <section class="side"></section>
                <footer><img src="\(assets.address("tegninger/holder.svg"))" width="200" height="260" alt="">
                \(WallTurning(page: page, count: sides.count, place: all > 1 ? place : nil, address: address, say: say).html)
                <img src="\(assets.address("tegninger/drar.svg"))" width="200" height="260" alt=""></footer>
                """, hasFooter: false, scripts: ["hall.js"], words: ScriptWords.showing.json(say))
    }

    private var name: String { timeline.planned.shortText }
    private var isLong: Bool { WallFit.isLong([name], letters: 38, lines: 1) }

    /// What is left under the name and above the drawings, as wall-wide.css draws them.
    private var height: Double {
        let lines = Double(min(WallFit.lineCount(of: name, letters: isLong ? 52 : 38), 3))
        return 33.7 - lines * (isLong ? 3.7 : 4.75)
    }

    private func content(_ side: Side, _ items: [TimelineItem], isFirst: Bool) -> HTML {
        switch side {
        case .items(let range):
            return """
                <h2 id="vises-tittel" class="vh">\(timeline.lead(in: language))</h2>
                <ol class="down walltime">
                \(items[range].map(item))</ol>
                """
        case .series(let series):
            let chart = EffectChart(series, in: language)
            return """
                <div class="wallcount"><h2 id="vises-tittel"\(asWritten)>\(SeriesTexts(series, in: language).heading)</h2>
                \(chart.svg)
                <p class="until">\(chart.key)</p></div>
                """
        }
    }

    private func item(_ item: TimelineItem) -> HTML {
        let mark: HTML =
            switch item.place {
            case .past: .nothing
            case .now: " aria-current=\"step\""
            case .toCome: " class=\"open\""
            }
        let line: HTML? = TimelineWallFit.line(of: item).map { "<p\(asWritten)>\($0)</p>" }
        return """
            <li\(mark)><p class="when">\(item.when ?? "")</p><div><b\(asWritten)>\(item.heading)</b>\(line)</div></li>

            """
    }
}

/// How much of a timeline a page of the wall has room for. Units as on the wall; wall-since.css knows the same numbers.
enum TimelineWallFit {
    /// What is said of a knot besides its name: the idea that was gathered, or the first line.
    static func line(of item: TimelineItem) -> String? { item.idea?.name ?? item.lines.first }

    /// As many on each page as there is room for, and one at the least; no page is left with much less than the others.
    static func pages(of items: [TimelineItem], height: Double) -> [Range<Int>] {
        let heights = items.map(TimelineWallFit.height)
        let count = filled(heights, height).count
        guard count > 1 else { return items.isEmpty ? [] : [0..<items.count] }
        // The lowest that still makes no more pages: then they are as even as they can be.
        let even = stride(from: height / 2, through: height, by: 0.5).first { filled(heights, $0).count == count }
        return filled(heights, even ?? height)
    }

    private static func filled(_ heights: [Double], _ most: Double) -> [Range<Int>] {
        var (pages, start, used): ([Range<Int>], Int, Double) = ([], 0, 0)
        for (index, height) in heights.enumerated() {
            if index > start, used + height - air > most {
                pages.append(start..<index)
                (start, used) = (index, 0)
            }
            used += height
        }
        return heights.isEmpty ? [] : pages + [start..<heights.count]
    }

    private static let air = 1.1

    private static func height(_ item: TimelineItem) -> Double {
        func lines(_ text: String?, _ width: Double, _ size: Double) -> Double {
            text.map { Double(WallFit.lineCount(of: $0, letters: Int(width / (size * 0.52)))) } ?? 0
        }
        let when = lines(item.when, 24, 2) * 2.3
        let words = lines(item.heading, 58, 2.6) * 3 + lines(line(of: item), 58, 2) * 2.3
        return max(when, words) + air
    }
}
