import Documents
import Markup
import WorkModel

/// All the cards, set by set.
struct CardShelf {
    let library: Library
    let assets: Assets
    let documents: DocumentsWorker?
    let visit: Visit

    private var say: Tongue { visit.say }

    var page: Page {
        readingPage(
            visit, on: .cards, title: say(.theCards),
            """
            <h1>\(say(.theCards))</h1>
            <p class="lead">\(say(
                nb: "Kortene får praten i gang. Barna på dem er oppdiktet, men det som står i veien for dem, er ekte nok. Les dem her, og bruk dem på møter, i klassen eller i en dugnad.",
                nn: "Korta får praten i gang. Barna på dei er oppdikta, men det som står i vegen for dei, er ekte nok. Les dei her, og bruk dei på møte, i klassen eller i ein dugnad.",
                en: "The cards get people talking. The children on them are invented, but what stands in their way is real enough. Read them here, and use them at meetings, in class or in a dugnad."))</p>
            \(contents)
            \(cardFiles(visit, documents))
            \(Variant.allCases.map(section))
            \(blueAndOrange(say))
            """)
    }

    private var contents: HTML {
        let links = Variant.allCases.map { variant in
            "<li><a href=\"#\(variant.rawValue)\">\(say(variant.name))</a></li>\n" as HTML
        }
        return """
            <nav class="noprint" aria-label="\(say(.onThisPage))">
            <ul class="row tabs">\(links)</ul></nav>
            """
    }

    private func section(_ variant: Variant) -> HTML {
        let cards = library.cards(for: variant)
        guard !cards.isEmpty else { return .nothing }
        let id = variant.rawValue
        return """
            <section class="stack chapter" aria-labelledby="\(id)">
            <h2 id="\(id)">\(say(variant.name))</h2>
            <p><a href="\(visit.to(.variant(variant)))">\(say(VariantTexts.whatItIs(variant)))</a></p>
            \(CardTiles(cards: cards, assets: assets, visit: visit).html)
            </section>

            """
    }
}
