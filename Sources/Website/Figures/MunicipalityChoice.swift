import Markup
import Words
import WorkModel

/// Which municipality's challenge picture it is to be: by name, or from the list of all.
struct MunicipalityChoice {
    let typed: String
    /// Those that may be meant by what was typed.
    let found: [Municipality]
    /// What is said of one that is a part of another now.
    let former: Phrase?
    let all: [Municipality]
    let visit: Visit

    static let question = Phrase(
        nb: "Hvilken kommune er det?", nn: "Kva for ein kommune er det?", en: "Which municipality is it?")

    private var say: Tongue { visit.say }
    private var problems: FormProblems {
        var problems = FormProblems()
        guard found.isEmpty, visit.pageAddress.contains("?") else { return problems }
        problems.add(
            "kommune",
            typed.allSatisfy(\.isWhitespace)
                ? Phrase(
                    nb: "Skriv navnet på kommunen.", nn: "Skriv namnet på kommunen.",
                    en: "Type the name of the municipality.")
                : Phrase(
                    nb: "Ingen kommune heter «\(typed)» i dag. Skriv navnet slik det er nå, eller finn den i lista.",
                    nn: "Ingen kommune heiter «\(typed)» i dag. Skriv namnet slik det er no, eller finn han i lista.",
                    en: "No municipality is called “\(typed)” today. Type its present name, or find it in the list."))
        return problems
    }

    var page: Page {
        let title = say(Shelf.challengePictures.name)
        let problems = problems
        return readingPage(
            visit, on: .challengePictures, title: problems.titled(title, say),
            scripts: problems.isEmpty ? [] : ["focus.js"],
            """
            <div class="stack text">\(problems.summary(say))
            <h1>\(title)</h1>
            <p class="lead">\(say(
                    nb: "Hvor mange barn bor hos dere, og hvor mange av dem bor i familier med lite penger? Noen få tall til å begynne dugnaden med.",
                    nn: "Kor mange barn bur hos dykk, og kor mange av dei bur i familiar med lite pengar? Nokre få tal å byrje dugnaden med.",
                    en: "How many children live where you are, and how many of them live in families with little money? A few figures to begin the dugnad with."))</p>
            <form class="stack" action="\(visit.to(.challengePictures))" novalidate>
            <label for="kommune">\(say(Self.question))</label>
            \(problems.at("kommune", say))
            <p class="row"><input id="kommune" name="kommune" list="kommuner" value="\(typed)" autocomplete="off" \
            spellcheck="false" size="24"\(problems.told("kommune"))>
            <button class="btn">\(say(nb: "Vis tallene", nn: "Vis tala", en: "Show the figures"))</button></p>
            <datalist id="kommuner">\(all.map { "<option value=\"\($0.name)\">" as HTML })</datalist>
            </form>
            \(several)
            \(counties)</div>
            """)
    }

    /// There are two Herøy and two Våler, and many names begin alike: nobody is guessed.
    private var several: HTML? {
        guard !found.isEmpty else { return nil }
        return """
            \(former.map { "<p>\(say($0))</p>" as HTML })
            <h2>\(say(nb: "Hvilken av dem?", nn: "Kva for ein av dei?", en: "Which of them?"))</h2>
            \(list(found))
            """
    }

    private var counties: HTML {
        let byCounty = Dictionary(grouping: all, by: \.county)
        let pieces = byCounty.keys.sorted(by: NorwegianOrder.areInOrder).map { county in
            "<details><summary>\(county)</summary>\(list(byCounty[county] ?? []))</details>\n" as HTML
        }
        return """
            <h2>\(say(
                nb: "Alle kommuner, fylke for fylke",
                nn: "Alle kommunar, fylke for fylke",
                en: "All municipalities, county by county"))</h2>
            \(pieces)
            """
    }

    private func list(_ places: [Municipality]) -> HTML {
        let items = places.map { place in
            "<li><a href=\"\(visit.to(.challengePicture(place.number)))\">\(place.name)</a></li>\n" as HTML
        }
        return "<ul class=\"places\">\(items)</ul>"
    }
}
