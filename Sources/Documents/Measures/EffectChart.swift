import Markup
import Words
import WorkModel

/// What has been counted several times, as columns: a dashed edge is about, an arrow is at least, a dashed outline is to
/// come. The words stand on the columns too.
///
/// Its colours stand in it, for paper; on a page the style sheet says them over again.
package struct EffectChart {
    private let series: EffectSeries
    private let language: Language
    private let counted: [EffectSeries.Counted]
    private let most: Double

    /// As many columns as have room for their words.
    package static let mostColumns = 5
    private static let base = 196.0

    package init(_ series: EffectSeries, in language: Language) {
        (self.series, self.language) = (series, language)
        counted = Array(series.counted.suffix(EffectChart.mostColumns - (series.ahead == nil ? 0 : 1)))
        most = max(counted.map(\.tally.number).max() ?? 0, 1)
    }

    package var svg: HTML {
        let height = hasYears ? "246" : "226"
        return """
            <svg xmlns="http://www.w3.org/2000/svg" class="effects" viewBox="0 0 \(EffectChart.written(width)) \(height)" \
            role="img" aria-label="\(words)">
            <path class="ground" d="M8 196H\(EffectChart.written(width - 8))" stroke="#8F8577" stroke-width="2"/>
            \(counted.indices.map(column))\(ahead)
            <g font-family="Inter, sans-serif" font-size="\(isNarrow ? "15" : "17")" text-anchor="middle" fill="#2A1E3C">
            \(labels)</g></svg>
            """
    }

    /// The same in words.
    package var words: String {
        let each = counted.map { "\($0.tally.inWords[language]), \(date($0.moment))" }
        let columns = Phrase(nb: "Søyler", nn: "Søyler", en: "Columns")[language]
        let coming = series.ahead.map { milestone in
            let day = date(milestone.day.flatMap { NorwegianTime.moment(day: $0) })
            return " "
                + Phrase(
                    nb: "\(milestone.text), \(day), er ikke talt ennå.",
                    nn: "\(milestone.text), \(day), er ikkje talt enno.",
                    en: "\(milestone.text), \(day), has not been counted yet.")[language]
        }
        return "\(columns): \(each.joined(separator: "; ")).\(coming ?? "")"
    }

    /// What the edges mean, of those that are there.
    package var key: String {
        let tallies = counted.map(\.tally.exactness)
        let about = Phrase(nb: "Stiplet kant er omtrent.", nn: "Stipla kant er omtrent.", en: "A dashed edge is about.")
        let least = Phrase(nb: "Pil er minst.", nn: "Pil er minst.", en: "An arrow is at least.")
        let coming = Phrase(
            nb: "Stiplet ramme er det som kommer.", nn: "Stipla ramme er det som kjem.",
            en: "A dashed frame is to come.")
        return [
            tallies.contains(.about) ? about : nil, tallies.contains(.atLeast) ? least : nil,
            series.ahead == nil ? nil : coming,
        ].compactMap { $0?[language] }.joined(separator: " ")
    }

    // MARK: Places

    private var count: Int { counted.count + (series.ahead == nil ? 0 : 1) }
    private var isNarrow: Bool { count > 3 }
    private var pitch: Double { isNarrow ? 76 : 100 }
    private var half: Double { isNarrow ? 25 : 32 }
    private var width: Double { max(320, pitch * Double(count) + 16) }
    private func middle(_ index: Int) -> Double {
        (width - pitch * Double(count)) / 2 + pitch * (Double(index) + 0.5)
    }

    /// Over the highest column there is room for its words, and for an arrow.
    private func top(_ tally: Tally) -> Double {
        let room = counted.contains { $0.tally.exactness == .atLeast } ? 132.0 : 156.0
        return EffectChart.base - room * max(0, tally.number) / most
    }

    private var hasYears: Bool {
        let days = counted.map(\.day) + [series.ahead?.day].compactMap(\.self)
        return Set(days.map { $0.prefix(4) }).count > 1
    }

    // MARK: Columns

    private func column(_ index: Int) -> HTML {
        let tally = counted[index].tally
        let (left, right) = (middle(index) - half, middle(index) + half)
        let (x, y) = (EffectChart.written(left), EffectChart.written(top(tally)))
        let edge: HTML? =
            switch tally.exactness {
            case .exact: nil
            case .about:
                """
                <path class="about" d="M\(x) \(y)H\(EffectChart.written(right))" stroke="#FFFFFF" stroke-width="5" \
                stroke-dasharray="7 6"/>
                """
            case .atLeast:
                """
                <path class="bar" d="M\(EffectChart.written(left + 8)) \(EffectChart.written(top(tally) - 4))h\
                \(EffectChart.written(half * 2 - 16))l\(EffectChart.written(8 - half))-20z" fill="#0E5A50"/>
                """
            }
        return """
            <path class="bar" d="M\(x) 196V\(y)H\(EffectChart.written(right))V196z" fill="#0E5A50"/>\(edge)

            """
    }

    private var ahead: HTML? {
        guard series.ahead != nil else { return nil }
        let (left, right) = (middle(count - 1) - half, middle(count - 1) + half)
        return """
            <path class="coming" d="M\(EffectChart.written(left)) 196v-30H\(EffectChart.written(right))v30" fill="none" \
            stroke="#8F8577" stroke-width="2.5" stroke-dasharray="5 6"/>
            """
    }

    // MARK: Words

    private var labels: [HTML] {
        let coming = series.ahead.map { ($0.day ?? "", nil as Tally?) }
        let all = counted.map { ($0.day, Optional($0.tally)) } + (coming.map { [$0] } ?? [])
        return all.enumerated().map { index, one -> HTML in
            let (day, tally) = one
            let moment = NorwegianTime.moment(day: day)
            let above: HTML? = tally.map { tally -> HTML in
                let air = tally.exactness == .atLeast ? 33.0 : 9.0
                return label(number(tally), index, top(tally) - air, weight: " font-weight=\"600\"")
            }
            let year: HTML? = hasYears ? label(String(day.prefix(4)), index, 238) : nil
            return "\(above)\(label(shortDate(moment), index, 218))\(year)"
        }
    }

    /// What is too long for its column is drawn closer, and not over its neighbour.
    private func label(_ text: String, _ index: Int, _ y: Double, weight: HTML = .nothing) -> HTML {
        let room = pitch - 4
        let isLong = Double(text.count) * (isNarrow ? 8.2 : 9.2) > room
        let squeezed: HTML? =
            isLong ? " textLength=\"\(EffectChart.written(room))\" lengthAdjust=\"spacingAndGlyphs\"" : nil
        return """
            <text x="\(EffectChart.written(middle(index)))" y="\(EffectChart.written(y))"\(weight)\(squeezed)>\(text)</text>

            """
    }

    private func number(_ tally: Tally) -> String {
        language == .english ? Tally(tally.number, tally.exactness).inWords.en : tally.typed
    }

    private func date(_ moment: Moment?) -> String { moment.map { NorwegianTime.date($0)[language] } ?? "" }

    /// «12. mars», «3. des.»: without the year, and a long month cut.
    private func shortDate(_ moment: Moment?) -> String {
        let words = date(moment).split(separator: " ").first.map(String.init) ?? ""
        let parts = words.split(separator: "\u{A0}").map(String.init)
        guard let day = parts.first, let month = parts.last, parts.count == 2, month.count > 5 else { return words }
        return "\(day)\u{A0}\(month.prefix(3))\(language == .english ? "" : ".")"
    }

    /// With one decimal at most.
    private static func written(_ number: Double) -> String {
        let tenths = Int((number * 10).rounded())
        let digits = "\(abs(tenths) / 10)\(abs(tenths) % 10 == 0 ? "" : ".\(abs(tenths) % 10)")"
        return tenths < 0 ? "-\(digits)" : digits
    }
}
