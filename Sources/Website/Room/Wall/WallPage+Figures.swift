import Markup
import WorkModel

/// How things are here: a few figures, large, each with its source and year.
extension WallPage {
    var threeFigures: (HTML, String) {
        let items = figures.map { figure in
            // A figure that is a sentence, such as a number with its share, takes smaller letters than a number alone.
            let size = figure.value.count > 9 ? "sentence" : figure.value.count > 6 ? "longer" : nil
            return
                "<li><b\("class", is: size)>\(figure.value)</b><p>\(figure.label)</p><small>\(figure.source)</small></li>\n"
                as HTML
        }
        let title = say(nb: "Tall herfra", nn: "Tal herfrå", en: "Local figures")
        // What people have brought may take more words than what the program says of a municipality.
        let isLong =
            WallFit.isLong(figures.map(\.label), letters: 18, lines: 3)
            || WallFit.isLong(figures.map(\.source), letters: 22, lines: 2)
        return (
            "<h2 id=\"vises-tittel\" class=\"vh\">\(title)</h2><ul class=\"figs num\">\(items)</ul>",
            isLong ? "wide snug" : "wide"
        )
    }
}
