import Documents
import Markup
import Words
import WorkModel

/// The timeline down a rope, and what has been counted several times beside it.
struct TimelinePage {
    let visit: PlanVisit
    let timeline: MeasureTimeline
    /// Whether a PDF can be made here.
    let hasDocuments: Bool

    private var say: Tongue { visit.say }
    private var planned: PlannedMeasure { timeline.planned }

    var page: Page {
        let series = timeline.series
        let rope: HTML = """
            <ol class="down tl">
            \(timeline.items(in: visit.language).map(item))</ol>
            """
        let beside: HTML? =
            series.isEmpty
            ? nil : "<div class=\"counted\">\(series.enumerated().map { figures($0.element, $0.offset) })</div>"
        return visit.page(
            title: "\(say(MeasureTimeline.name)): \(planned.shortText)",
            """
            <p><a class="back" href="\(visit.to(visit.measure(planned.id)))">\(say(
                nb: "Tilbake til tiltaket", nn: "Tilbake til tiltaket", en: "Back to the measure"))</a></p>
            <header class="planhead measurehead"><div class="stack"><p class="small">\(say(MeasureTimeline.name))</p>
            <h1\(asWritten)>\(planned.shortText)</h1>
            <p class="lead">\(timeline.lead(in: visit.language))</p></div>
            <p class="row noprint">\(ways)</p></header>
            <div class="story\(series.isEmpty ? "" : " beside")">
            \(rope)
            \(beside)
            </div>
            """)
    }

    private var ways: HTML {
        let pdf: HTML? =
            hasDocuments
            ? """
            <a class="btn quiet" href="\(visit.to(visit.timelineFile(planned.id)))" download>PDF</a>

            """ : nil
        let write: HTML? =
            visit.mayWork
            ? """
            <a class="btn quiet" href="\(visit.to(visit.measure(planned.id)))#virkning">\(say(
                nb: "Skriv hva som kom ut av det", nn: "Skriv kva som kom ut av det", en: "Write what came of it"))</a>

            """ : nil
        let wall: HTML = """
            <a class="btn quiet" href="\(visit.to(visit.timelineWall(planned.id)))">\(say(
                nb: "Vis på veggen", nn: "Vis på veggen", en: "Show on the wall"))</a>

            """
        return "\(write)\(wall)\(pdf)\(printButton(say(.print), class: "btn quiet"))"
    }

    // MARK: On the rope

    private func item(_ item: TimelineItem) -> HTML {
        let when: HTML? = item.when.map { "<p class=\"when\">\($0)</p>\n" }
        let mark: HTML =
            switch item.place {
            case .past: .nothing
            case .now: " aria-current=\"step\""
            case .toCome: " class=\"open\""
            }
        let lines = item.lines.map { "<p class=\"asis\"\(asWritten)>\($0)</p>\n" as HTML }
        let slips = item.slips.map { slip in
            """
            <li class="slip"><p class="asis"\(asWritten)>\(slip.text)</p><p class="small"><b>\(slip.from)</b></p></li>

            """ as HTML
        }
        let notes: HTML? = slips.isEmpty ? nil : "<ul class=\"slips\">\(slips)</ul>"
        return """
            <li\(mark)>\(when)<h2 class="asis"\(asWritten)>\(item.heading)</h2>
            \(item.idea.map(idea))\(notes)\(lines)</li>

            """
    }

    private func idea(_ idea: TimelineItem.Idea) -> HTML {
        let knots = idea.groups.map { "<b>\($0)</b> " as HTML }
        let others: HTML? = idea.others.map { "<b class=\"youth\">\($0.capitalisedFirst)</b>" }
        let group: HTML? = knots.isEmpty ? nil : "<span class=\"vh\">\(idea.group) </span>"
        let from: HTML? =
            knots.isEmpty && others == nil ? nil : "<p class=\"from nr\">\(group)\(knots)\(others)</p>"
        return """
            <article class="tied"><p><b\(asWritten)>\(idea.name)</b></p>\(from)</article>

            """
    }

    // MARK: Counted

    /// As many rows as one reads; the older ones are folded together.
    private static let mostRows = 12

    private func figures(_ series: EffectSeries, _ index: Int) -> HTML {
        let texts = SeriesTexts(series, in: visit.language)
        let chart = EffectChart(series, in: visit.language)
        let older = texts.rows.dropLast(TimelinePage.mostRows)
        let folded: HTML? =
            older.isEmpty
            ? nil
            : """
            <details><summary>\(say(nb: "Eldre", nn: "Eldre", en: "Older")): \(String(older.count))</summary>
            \(table(texts, Array(older)))</details>
            """
        return """
            <section class="card stack" aria-labelledby="talt-\(index)"><h2 id="talt-\(index)"\(asWritten)>\(texts.heading)</h2>
            \(chart.svg)
            \(table(texts, Array(texts.rows.suffix(TimelinePage.mostRows))))\(folded)
            <p class="small">\(chart.key)</p></section>

            """
    }

    private func table(_ texts: SeriesTexts, _ rows: [(day: String, number: String)]) -> HTML {
        let body = rows.map { "<tr><th scope=\"row\">\($0.day)</th><td>\($0.number)</td></tr>\n" as HTML }
        return """
            <table><caption class="vh">\(texts.heading)</caption><thead><tr><th scope="col">\(texts.day)</th>\
            <th scope="col">\(texts.number)</th></tr></thead><tbody>
            \(body)</tbody></table>
            """
    }
}
