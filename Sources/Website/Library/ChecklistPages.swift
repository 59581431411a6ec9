import Markup
import Words
import WorkModel

/// The checklists there are.
func checklistShelf(_ visit: Visit, _ library: Library) -> Page {
    let say = visit.say
    let title = say(Shelf.checklists.name)
    let tiles = Variant.allCases.compactMap { library.checklist(for: $0) }.map { list in
        """
        <li class="card"\("lang", is: otherLanguage(list.language, visit))><h2>\
        <a href="\(visit.to(.checklist(list.checklist.rawValue)))">\(say(list.title))</a></h2>
        <p>\(say(list.lead))</p>
        <p class="small">\(say(
            nb: "\(list.themes.count) temaer, \(list.itemCount) punkter",
            nn: "\(list.themes.count) tema, \(list.itemCount) punkt",
            en: "\(list.themes.count) themes, \(list.itemCount) items"))</p></li>

        """ as HTML
    }
    return readingPage(
        visit, on: .checklists, title: title,
        """
        <h1>\(title)</h1>
        <p class="lead">\(say(
            nb: "Hva har dere på plass, og hva kan dere begynne med? En sjekkliste gir oversikt og ideer. Den er ingen dom.",
            nn: "Kva har de på plass, og kva kan de byrje med? Ei sjekkliste gir oversikt og idear. Ho er ingen dom.",
            en: "What do you have in place, and what could you begin with? A checklist gives an overview and ideas. It is not a verdict."))</p>
        <ul class="two">\(tiles)</ul>
        """)
}

/// One checklist, with its items numbered through.
struct ChecklistPage {
    let checklist: Checklist
    let visit: Visit

    private var say: Tongue { visit.say }

    var page: Page {
        readingPage(
            visit, on: .checklists, title: say(checklist.title), scripts: ["copy.js"],
            """
            <article class="book"\("lang", is: otherLanguage(checklist.language, visit))>
            <header class="stack"><h1>\(say(checklist.title))</h1>
            <p class="lead">\(say(checklist.lead))</p></header>
            \(contents(checklist.themes.map { ($0.key, say($0.title)) }, say))
            <div class="stack">\(checklist.themes.map(theme))
            \(printButton(say(nb: "Skriv ut sjekklista", nn: "Skriv ut sjekklista", en: "Print the checklist")))</div>
            </article>
            """)
    }

    private func theme(_ theme: Checklist.Theme) -> HTML {
        let items = theme.items.map { "<li>\(say($0.text))</li>\n" as HTML }
        return """
            <section class="stack" aria-labelledby="\(theme.key)">
            <h2 id="\(theme.key)">\(say(theme.title))</h2>
            <p>\(say(theme.why))</p>
            <ol class="items" start="\(checklist.firstNumber(of: theme))">\(items)</ol>
            <h3>\(say(nb: "Gå dypere", nn: "Gå djupare", en: "Go deeper"))</h3>
            \(bullets(theme.deepening[visit.language]))
            <h3>\(say(nb: "Snakk om i gruppa", nn: "Snakk om i gruppa", en: "Talk about in the group"))</h3>
            \(bullets(theme.reflection[visit.language]))
            </section>

            """
    }
}
