import Markup
import Words
import WorkModel

/// What the room has agreed on: it hangs from the rope, and what nobody has taken yet is an open loop.
extension WallPage {
    var measures: (HTML, String) { hasRoomToHang ? hanging(withRing: false) : inRows }

    /// The ending: the rope is taut, and what nobody has taken yet asks.
    var ending: (HTML, String) { hasRoomToHang ? hanging(withRing: true) : measures }

    /// The room has chosen something, and goes on choosing: what is agreed, and the ideas that are left.
    var deciding: (HTML, String) {
        let most = 6
        let shown = agreed.measures.count > most ? agreed.measures.prefix(most - 1) : agreed.measures[...]
        let more = agreed.measures.count - shown.count
        let fit = WallFit.beside(measures: shown.map { ($0.text, whose($0).count) }, height: wideHeight)
        let content: HTML = """
            <div class="both-halves \(fit)">
            <div><h2 id="vises-tittel">\(say(.agreedOn))</h2><ol class="down">\(shown.map(item))</ol>\(theRest(more))</div>
            \(left(of: ideas))</div>
            """
        return (content, "wide")
    }

    func hanging(withRing isWithRing: Bool) -> (HTML, String) {
        let list: HTML? =
            agreed.measures.isEmpty && concluded.isEmpty
            ? nil : "<ol class=\"down\">\(agreed.measures.map(item))\(concluded.map(item))</ol>"
        let ring: HTML? = isWithRing ? ringOfChildren(assets, say) : nil
        return (
            """
            \(outcomesTitle)
            <div class="end\(isWithRing && hasRoomForTheRing ? "" : " only")">\(list)\(ring)</div>
            """, "wide"
        )
    }

    /// So many that they stand closer than the rope has room for.
    private var inRows: (HTML, String) {
        let fit = WallFit(measures: agreed.measures.map(\.text) + concluded, height: height)
        let all = agreed.measures.map(item) + concluded.map(item)
        let most = fit.size == .rows ? WallFit.measures(of: all.count, height: height) : all.count
        let content: HTML = """
            \(outcomesTitle)
            <ol class="agreed">\(Array(all.prefix(most)))</ol>\(theRest(max(all.count - most, 0)))
            """
        return (content, fit.classes)
    }

    /// What the room came to when it agreed on nothing to do.
    var concluded: [String] { agreed.measures.isEmpty ? dugnad.conclusionsInLines : [] }

    private var outcomesTitle: HTML {
        concluded.isEmpty
            ? "<h2 id=\"vises-tittel\" class=\"vh\">\(say(room.variant.outcomes).capitalisedFirst)</h2>"
            : "<h2 id=\"vises-tittel\">\(say(Minutes.conclusionsHeading(isAlone: true)))</h2>"
    }

    private func theRest(_ left: Int) -> HTML? {
        left == 0
            ? nil
            : """
            <p class="until">\(say(
                nb: "og \(left) til, som står i referatet",
                nn: "og \(left) til, som står i referatet",
                en: "and \(left) more, in the minutes"))</p>
            """
    }

    private func item(_ measure: Measure) -> HTML {
        let facts = whoseAndWhen(measure, agreed, say)
        return isWide
            ? "<li\("class", is: measure.isOpen(in: room.variant) ? "open" : nil)><b\(asWritten)>\(measure.text)</b> <small>\(facts)</small></li>\n"
            : "<li class=\"slip blue\"><span\(asWritten)>\(measure.text)</span> <small>\(facts)</small></li>\n"
    }

    private func item(_ conclusion: String) -> HTML {
        isWide
            ? "<li><b\(asWritten)>\(conclusion)</b></li>\n"
            : "<li class=\"slip blue\"><span\(asWritten)>\(conclusion)</span></li>\n"
    }

    /// About as long as the line of owner and date under a measure; what is missing takes as much room as what is not.
    private func whose(_ measure: Measure) -> String {
        let day = room.variant.makesProposals ? "" : " · ○ 15. september 2027"
        let times = agreed.times(of: measure).joined(separator: " · ")
        return (measure.owner ?? measure.hearer ?? "○ mangler ansvarlig") + times + day
    }

    /// How high they hang in so broad a place, as wall-wide.css draws them.
    private func height(width: Double) -> Double {
        let conclusions = concluded.map { Double(WallFit.lineCount(of: $0, width: width, size: 2.6)) * 3 + 1.3 }
        let measures = agreed.measures.map { measure in
            let text = WallFit.lineCount(of: measure.text, width: width, size: 2.6)
            let facts = WallFit.lineCount(of: whose(measure), width: width, size: 2)
            return Double(text) * 3 + Double(facts) * 2.5 + 1.3
        }
        // Conclusions have a heading over them.
        return (measures + conclusions).reduce(concluded.isEmpty ? 0 : 3, +)
    }

    /// A long list stands in rows instead.
    var hasRoomToHang: Bool { height(width: 84) <= wideHeight }

    /// The ring is drawn where the measures leave it room.
    var hasRoomForTheRing: Bool { height(width: 45) <= wideHeight }
}

extension WallPage {
    /// What is left under the question and the clock, above the rope, where the whole width is used.
    var wideHeight: Double { WallPage.wideHeight(under: headline, isOver: clock.endedAt != nil) }

    static func wideHeight(under headline: String, isOver: Bool = false) -> Double {
        let lines = WallFit.lineCount(of: headline, letters: 24)
        let question = lines > 2 ? Double(WallFit.lineCount(of: headline, letters: 30)) * 3.7 : Double(lines) * 4.75
        return 38.5 - max(isOver ? 4.2 : 13.8, 3.7 + question)
    }
}

extension Phrase {
    static let agreedOn = Phrase(nb: "Enige om", nn: "Einige om", en: "Agreed")
}
