import Markup
import WorkModel

/// How things are for children in one municipality: figures with their sources, a chart, and the same in a table.
struct ChallengePicturePage {
    let picture: ChallengePicture
    let visit: Visit

    private var say: Tongue { visit.say }

    var page: Page {
        let missing: HTML? = picture.missing.map { "<p class=\"slip plain\">\($0)</p>" }
        return readingPage(
            visit, on: .challengePictures, title: picture.title, bodyClass: "figures",
            """
            <p class="noprint"><a class="back" href="\(visit.to(.challengePictures))">\(say(
                    nb: "En annen kommune", nn: "Ein annan kommune", en: "Another municipality"))</a></p>
            <h1>\(picture.title)</h1>
            <p class="lead">\(picture.lead)</p>
            <dl>\(picture.figures.map(entry))</dl>
            \(missing)
            \(drawn)
            <p class="small">\(say(
                    nb: "Et tall som kilden ikke gir, står som «ikke oppgitt». Vi regner aldri ut et snitt av prosenter.",
                    nn: "Eit tal som kjelda ikkje gir, står som «ikkje oppgitt». Vi reknar aldri ut eit snitt av prosentar.",
                    en: "A figure that the source does not give is marked “not given”. We never work out an average of percentages."))</p>
            """)
    }

    private func entry(_ figure: ChallengePicture.Figure) -> HTML {
        """
        <div><dt>\(figure.label)</dt><dd><b>\(figure.value)</b> <small>\(figure.source)</small></dd></div>

        """
    }

    private var drawn: HTML? {
        guard !picture.table.rows.isEmpty else { return nil }
        return """
            <section class="drawn" aria-labelledby="tegnet">
            <h2 id="tegnet">\(picture.chart.title)</h2>
            <figure>
            \(ColumnChart(picture.chart, alt: say(
                nb: "Søylediagram. De samme tallene står i tabellen.",
                nn: "Søylediagram. Dei same tala står i tabellen.",
                en: "Column chart. The same figures are in the table.")).html)
            <figcaption class="small">\(picture.chart.source)</figcaption>
            </figure>
            \(table(picture.table))
            </section>
            """
    }

    /// - Returns: the table in a region of its own, so that it can be scrolled by the keyboard where it is too wide.
    private func table(_ table: ChallengePicture.Table) -> HTML {
        let heads = table.columns.enumerated().map { index, name in
            "<th scope=\"col\"\("class", is: table.numeric.contains(index) ? "num" : nil)>\(name)</th>" as HTML
        }
        let rows = table.rows.map { row in
            let cells = row.enumerated().map { index, text -> HTML in
                index == 0
                    ? "<th scope=\"row\">\(text)</th>"
                    : "<td\("class", is: table.numeric.contains(index) ? "num" : nil)>\(text)</td>"
            }
            return "<tr>\(cells)</tr>\n" as HTML
        }
        return """
            <div class="scroll" role="region" aria-labelledby="tabellen" tabindex="0">
            <table><caption class="vh" id="tabellen">\(table.caption)</caption>
            <thead><tr>\(heads)</tr></thead>
            <tbody>\(rows)</tbody></table>
            </div>
            """
    }
}
