import Markup
import Words
import WorkModel

/// What a search across everything found.
struct SearchPage {
    static let longest = 200

    let question: String
    let findings: Findings
    let visit: Visit

    private var say: Tongue { visit.say }
    private var isEmpty: Bool { question.allSatisfy(\.isWhitespace) }

    var page: Page {
        let title =
            isEmpty
            ? say(.search)
            : say(nb: "Søk etter «\(question)»", nn: "Søk etter «\(question)»", en: "Search for “\(question)”")
        var page = readingPage(
            visit, on: nil, title: title, question: question,
            """
            <h1 class="asis">\(title)</h1>
            \(isEmpty ? invitation : answer)
            """)
        // There are as many such pages as there are questions.
        page.isOpen = false
        return page
    }

    private var invitation: HTML {
        """
        <p class="lead">\(say(
            nb: "Skriv et ord eller to i feltet over. Vi leter i kortene, veilederne, sjekklistene, håndboka og kjøreplanene.",
            nn: "Skriv eit ord eller to i feltet over. Vi leitar i korta, rettleiarane, sjekklistene, handboka og køyreplanane.",
            en: "Type a word or two in the field above. We look in the cards, the guides, the checklists, the handbook and the run sheets."))</p>
        """
    }

    private var answer: HTML {
        guard findings.count > 0 else { return nothing }
        return """
            <p role="status">\(say(SearchPage.found.inWords(findings.count).map { $0.capitalisedFirst })).\(some)</p>
            \(slips)
            \(findings.groups.map { group($0.kind, $0.found) })
            """
    }

    private var nothing: HTML {
        let links = Shelf.allCases.map { "<li><a href=\"\(visit.to($0.path))\">\(say($0.name))</a></li>\n" as HTML }
        return """
            <p class="lead" role="status">\(say(
                nb: "Vi fant ingenting denne gangen. Prøv et annet ord for det samme, eller bare ett av ordene.",
                nn: "Vi fann ingenting denne gongen. Prøv eit anna ord for det same, eller berre eitt av orda.",
                en: "We found nothing this time. Try another word for the same thing, or just one of the words."))</p>
            <p>\(say(nb: "Eller se deg om her:", nn: "Eller sjå deg om her:", en: "Or look around here:"))</p>
            <ul class="row tabs">\(links)</ul>
            """
    }

    private var some: HTML? {
        guard findings.hasOnlySome else { return nil }
        return
            " \(say(nb: "Noen av ordene er med, men ikke alle.", nn: "Nokre av orda er med, men ikkje alle.", en: "Some of the words are there, but not all."))"
    }

    private var slips: [HTML] {
        findings.slips.filter { !$0.instead.isEmpty }.map { slip in
            let near = slip.instead.map { say(nb: "«\($0)»", nn: "«\($0)»", en: "“\($0)”") }.joined(separator: ", ")
            return """
                <p>\(say(
                    nb: "«\(slip.typed)» står ingen steder. Vi lette etter \(near) i stedet.",
                    nn: "«\(slip.typed)» står ingen stader. Vi leita etter \(near) i staden.",
                    en: "“\(slip.typed)” is nowhere to be found. We looked for \(near) instead."))</p>

                """
        }
    }

    // MARK: What was found

    private func group(_ kind: Passage.Kind, _ found: [Finding]) -> HTML {
        """
        <section class="stack chapter" aria-labelledby="\(kind.rawValue)">
        <h2 id="\(kind.rawValue)">\(say(kind.name))</h2>
        <ul class="found">\(found.map(item))</ul></section>

        """
    }

    private func item(_ finding: Finding) -> HTML {
        let sentence = finding.sentence.map { piece in
            piece.isMarked ? "<mark>\(piece.text)</mark>" : "\(piece.text)" as HTML
        }
        return """
            <li\("lang", is: otherLanguage(finding.language, visit))><h3>\
            <a href="\(visit.to(path(finding)))">\(finding.title)</a></h3>
            <p>\(sentence)</p></li>

            """
    }

    private func path(_ finding: Finding) -> Path {
        switch finding.kind {
        case .card: .card(finding.page)
        case .guide: .guide(finding.page).at(finding.place)
        case .checklist: .checklist(finding.page).at(finding.place)
        case .handbook: .handbookTheme(finding.page)
        case .runSheet: Variant(rawValue: finding.page).map { .variant($0).at(finding.place) } ?? .cards
        }
    }

    private static let found = Counting(
        one: Phrase(nb: "ett treff", nn: "eitt treff", en: "one result"),
        many: Phrase(nb: "treff", nn: "treff", en: "results"))
}

extension Passage.Kind {
    fileprivate var name: Phrase {
        switch self {
        case .card: Shelf.cards.name
        case .guide: Shelf.guides.name
        case .checklist: Shelf.checklists.name
        case .handbook: Shelf.handbook.name
        case .runSheet: Phrase(nb: "Kjøreplaner", nn: "Køyreplanar", en: "Run sheets")
        }
    }
}
