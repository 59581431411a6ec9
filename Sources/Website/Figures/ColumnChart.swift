import Markup
import Words
import WorkModel

/// A chart of columns, drawn to its own measure: thin lines with round numbers, and no more ink than the figures need.
struct ColumnChart {
    private let chart: ChallengePicture.Chart
    private let alt: String
    /// The lines across, from nought: 0, 100, 200 …
    private let lines: [Int]
    /// Room for the largest number beside its line.
    private let left: Double

    private static let (width, height) = (360.0, 232.0)
    private static let (right, top, bottom) = (2.0, 10.0, 20.0)

    init(_ chart: ChallengePicture.Chart, alt: String) {
        self.chart = chart
        self.alt = alt
        let most = chart.series.flatMap(\.values).compactMap { $0 }.max() ?? 0
        let step = ColumnChart.step(to: most)
        lines = Array(stride(from: 0, through: Int((most / Double(step)).rounded(.up)) * step, by: step))
        left = max(40, Double(NorwegianNumber.whole(lines.last ?? 0).count) * 7.5 + 8)
    }

    var html: HTML {
        """
        <svg class="chart" viewBox="0 0 360 232" role="img" aria-label="\(chart.title). \(alt)">
        \(lines.map(line))\(columns)\(categories)</svg>
        """
    }

    private func line(_ value: Int) -> HTML {
        let y = ColumnChart.written(height(of: Double(value)))
        return """
            <path class="line" d="M\(ColumnChart.written(left)) \(y)H358"/><text class="side" \
            x="\(ColumnChart.written(left - 5))" y="\(y)" dy="4">\(NorwegianNumber.whole(value))</text>

            """
    }

    private var columns: [HTML] {
        let share = slot * 0.76 / Double(max(chart.series.count, 1))
        return chart.series.enumerated().flatMap { order, series in
            series.values.enumerated().compactMap { index, value -> HTML? in
                guard let value, value > 0 else { return nil }
                let x = place(of: index) + slot * 0.12 + share * Double(order)
                let y = height(of: value)
                return """
                    <rect class="s\(order)" x="\(ColumnChart.written(x))" y="\(ColumnChart.written(y))" \
                    width="\(ColumnChart.written(share))" height="\(ColumnChart.written(height(of: 0) - y))"/>

                    """
            }
        }
    }

    private var categories: [HTML] {
        chart.categories.enumerated().map { index, name in
            let x = ColumnChart.written(place(of: index) + slot / 2)
            return "<text x=\"\(x)\" y=\"228\">\(name)</text>\n" as HTML
        }
    }

    /// The width that each category has.
    private var slot: Double {
        (ColumnChart.width - left - ColumnChart.right) / Double(max(chart.categories.count, 1))
    }

    private func place(of index: Int) -> Double { left + slot * Double(index) }

    private func height(of value: Double) -> Double {
        let room = ColumnChart.height - ColumnChart.top - ColumnChart.bottom
        return ColumnChart.height - ColumnChart.bottom - room * value / Double(max(lines.last ?? 1, 1))
    }

    /// The distance between the lines: 1, 2 or 5 and noughts, so that there are at most five.
    private static func step(to most: Double) -> Int {
        var unit = 1
        while true {
            for step in [unit, 2 * unit, 5 * unit] where most <= 5 * Double(step) { return step }
            guard unit < 1_000_000_000 else { return unit }
            unit *= 10
        }
    }

    /// With one decimal at most: numbers in a drawing are attributes, and need no more.
    private static func written(_ number: Double) -> String {
        let tenths = Int((number * 10).rounded())
        return tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
    }
}
