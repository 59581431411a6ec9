import Markup
import Words
import WorkModel

/// The handbook's twelve themes, in its two parts.
func handbookShelf(_ visit: Visit, _ handbook: Handbook) -> Page {
    let say = visit.say
    let parts = Handbook.Part.allCases.map { part in
        let themes = handbook.themes.filter { $0.part == part }.map { theme in
            """
            <li class="card"><h3><a href="\(visit.to(.handbookTheme(theme.key)))">\(say(theme.title))</a></h3>
            <p>\(firstSentence(say(theme.why)))</p></li>

            """ as HTML
        }
        return """
            <section class="stack chapter" aria-labelledby="\(part.rawValue)">
            <h2 id="\(part.rawValue)">\(say(part.name))</h2>
            <ul class="two">\(themes)</ul></section>

            """ as HTML
    }
    return readingPage(
        visit, on: .handbook, title: say(handbook.title),
        """
        <div class="stack"\("lang", is: otherLanguage(handbook.language, visit))><h1>\(say(handbook.title))</h1>
        <p class="lead">\(say(handbook.lead))</p>
        \(parts)</div>
        """)
}

/// One theme: how have you worked with it, why it matters, what helps, and a start.
struct HandbookPage {
    let theme: Handbook.Theme
    let handbook: Handbook
    let visit: Visit

    private var say: Tongue { visit.say }
    private var themes: [Handbook.Theme] { handbook.themes }

    var page: Page {
        readingPage(
            visit, on: .handbook, title: say(theme.title), scripts: ["copy.js"],
            """
            <p class="noprint"><a class="back" href="\(visit.to(.handbook))">\(say(handbook.title))</a></p>
            <article class="stack text"\("lang", is: otherLanguage(handbook.language, visit))>
            <p class="small">\(say(theme.part.name))</p>
            <h1>\(say(theme.title))</h1>
            <p class="lead">\(say(theme.why))</p>
            <h2>\(say(
                nb: "Hvordan har dere jobbet med det?",
                nn: "Korleis har de jobba med det?",
                en: "How have you worked with it?"))</h2>
            \(bullets(theme.questions[visit.language]))
            <h2>\(say(nb: "Tips som virker", nn: "Tips som verkar", en: "Tips that work"))</h2>
            \(bullets(theme.tips[visit.language]))
            <h2>\(say(nb: "Fra idé til arbeid", nn: "Frå idé til arbeid", en: "From idea to work"))</h2>
            <p>\(say(
                nb: "Et oppdiktet eksempel. Bytt det ut med deres eget.",
                nn: "Eit oppdikta døme. Byt det ut med dykkar eige.",
                en: "An invented example. Replace it with your own."))</p>
            <dl class="card">\(theme.starter.rows.map { "<dt>\(say($0.label))</dt><dd>\(say($0.text))</dd>\n" as HTML })</dl>
            <p class="noprint">\(say(
                nb: "Ligger det igjen en idé fra en dugnad? I handlingsplanen blir den et tiltak, med mange av de samme spørsmålene.",
                nn: "Ligg det att ein idé frå ein dugnad? I handlingsplanen blir han eit tiltak, med mange av dei same spørsmåla.",
                en: "Is an idea left lying from a dugnad? In the action plan it becomes a measure, with many of the same questions."))
            <a href="\(visit.to(.units))">\(say(
                nb: "Finn handlingsplanen deres", nn: "Finn handlingsplanen dykkar", en: "Find your action plan"))</a></p>
            \(printButton(say(.print)))
            </article>
            \(neighbours(
                of: themes.firstIndex { $0.key == theme.key }, in: themes, visit,
                say(nb: "Flere temaer", nn: "Fleire tema", en: "More themes")) { (.handbookTheme($0.key), say($0.title)) })
            """)
    }
}
