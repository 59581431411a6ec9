import Foundation
import Markup
import Words
import WorkModel

/// A measure's timeline on paper.
package struct TimelinePapers: Sendable {
    let timeline: MeasureTimeline
    let language: Language
    /// Whose plan it is in.
    let owner: String
    let isInvented: Bool
    let arms: PrintedArms?

    /// - Parameter owner: whose plan it is in.
    package init(
        _ timeline: MeasureTimeline, of owner: String, language: Language, isInvented: Bool, arms: PrintedArms?
    ) {
        (self.timeline, self.language, self.owner) = (timeline, language, owner)
        (self.isInvented, self.arms) = (isInvented, arms)
    }

    /// As a PDF.
    package func job() throws -> DocumentJob {
        let series = timeline.series
        var drawings = arms?.drawing(in: language) ?? [:]
        for (index, one) in series.enumerated() {
            let chart = EffectChart(one, in: language)
            drawings[TimelinePapers.key(index)] = .init(svg: chart.svg.source, alt: chart.words)
        }
        let frame = DocumentFrame(
            title: timeline.planned.shortText, language: language, date: timeline.now, isInvented: isInvented,
            drawings: drawings)
        let content = PrintedTimeline(
            lead: [owner, timeline.lead(in: language)].joined(separator: "\n\n"),
            items: timeline.items(in: language).map(PrintedTimeline.Item.init),
            series: series.enumerated().map { index, one in
                PrintedTimeline.Series(one, drawing: TimelinePapers.key(index), in: language)
            })
        return try DocumentJob("timeline", as: .pdf, Framed(frame: frame, content: content))
    }

    private static func key(_ index: Int) -> String { "virkning-\(index)" }
}

/// A timeline as the worker reads it.
struct PrintedTimeline: Encodable {
    let lead: String
    let items: [Item]
    let series: [Series]

    struct Item: Encodable {
        let place: String
        let when: String?
        let heading: String
        let lines: [String]
        let slips: [Slip]
        let idea: String?
        let tables: [String]

        init(_ item: TimelineItem) {
            (place, when, heading, lines) = (item.place.rawValue, item.when, item.heading, item.lines)
            slips = item.slips.map { Slip(text: $0.text, source: $0.from) }
            idea = item.idea?.name
            tables =
                (item.idea?.groups.map { "\(item.idea?.group ?? "") \($0)" } ?? [])
                + (item.idea?.others.map { [$0.capitalisedFirst] } ?? [])
        }
    }

    struct Slip: Encodable {
        let text: String
        let source: String
    }

    struct Series: Encodable {
        let heading: String
        let drawing: String
        let key: String
        let table: Table

        init(_ series: EffectSeries, drawing: String, in language: Language) {
            let texts = SeriesTexts(series, in: language)
            (heading, self.drawing) = (texts.heading, drawing)
            key = EffectChart(series, in: language).key
            table = Table(
                caption: nil, columns: [texts.day, texts.number], rows: texts.rows.map { [$0.day, $0.number] },
                numeric: [])
        }
    }

    struct Table: Encodable {
        let caption: String?
        let columns: [String]
        let rows: [[String]]
        let numeric: [Int]
    }
}

/// The table beside a chart.
package struct SeriesTexts {
    package let heading: String
    package let day: String
    package let number: String
    /// In the order of their days; what is to come last.
    package let rows: [(day: String, number: String)]

    package init(_ series: EffectSeries, in language: Language) {
        heading = series.of?.capitalisedFirst ?? Phrase(nb: "Talt", nn: "Talt", en: "Counted")[language]
        day = Phrase(nb: "Dag", nn: "Dag", en: "Day")[language]
        number = Phrase(nb: "Tall", nn: "Tal", en: "Number")[language]
        func date(_ moment: Moment?) -> String { moment.map { NorwegianTime.date($0)[language] } ?? "" }
        let ahead = series.ahead.map { milestone in
            (
                day: date(milestone.day.flatMap { NorwegianTime.moment(day: $0) }),
                number: Phrase(nb: "kommer", nn: "kjem", en: "to come")[language]
            )
        }
        let counted = series.counted.map { one in
            (day: date(one.moment), number: Tally(one.tally.number, one.tally.exactness).inWords[language])
        }
        rows = counted + (ahead.map { [$0] } ?? [])
    }
}
