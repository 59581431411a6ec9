import Documents
import Markup
import Testing
import Words

@testable import WorkModel

@Suite("What has been counted, as a chart with words")
struct EffectChartTests {
    private func series(_ counted: [(String, Tally)], ahead day: String? = nil) throws -> EffectSeries {
        let measure = Measure.ID.new()
        return EffectSeries(
            of: "barn", counted: counted.map { EffectSeries.Counted(day: $0.0, tally: $0.1) },
            ahead: day.map {
                Milestone(id: .new(), measure: measure, position: 1, text: "Tredje åpne hall", day: $0, version: 1)
            })
    }

    private func svg(_ series: EffectSeries, in language: Language = .bokmål) -> String {
        EffectChart(series, in: language).svg.source.replacing("\u{A0}", with: " ")
    }

    @Test("A dashed edge is about, an arrow at least, a dashed outline to come; the words stand on the columns")
    func edges() throws {
        let three = try series(
            [("2027-03-12", Tally(90, .about)), ("2027-04-09", Tally(200, .atLeast))], ahead: "2027-05-07")
        let chart = svg(three)
        #expect(chart.contains("class=\"about\"") && chart.contains("class=\"coming\""))
        for words in [">ca. 90<", ">minst 200<", ">12. mars<", ">9. april<", ">7. mai<"] {
            #expect(chart.contains(words), "\(words)")
        }
        #expect(svg(three, in: .english).contains(">about 90<"))
        #expect(EffectChart(three, in: .bokmål).key.hasPrefix("Stiplet kant er omtrent. Pil er minst."))
        #expect(!chart.contains("style="))
        let exact = try series([("2027-03-12", Tally(90)), ("2027-04-09", Tally(80))])
        #expect(!svg(exact).contains("class=\"about\"") && EffectChart(exact, in: .bokmål).key.isEmpty)
    }

    @Test("Of many the last are drawn, of several years the year stands too, and what is long is drawn closer")
    func many() throws {
        let many = try series((1...20).map { ("20\($0 + 9)-12-31", Tally(Double($0) * 4_000_000, .atLeast)) })
        let chart = svg(many)
        #expect(chart.split(separator: "font-weight").count == EffectChart.mostColumns + 1)
        #expect(chart.contains(">2029<") && !chart.contains(">2024<"))
        #expect(chart.contains("textLength") && chart.contains(">31. des.<"))
    }

    @Test("Nobody came is a column of nothing, and breaks nothing")
    func nought() throws {
        let chart = svg(try series([("2027-03-12", Tally(0)), ("2027-04-09", Tally(0))]))
        #expect(chart.contains(">0<") && !chart.contains("nan"))
    }
}
