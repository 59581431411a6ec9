import Markup
import WorkModel

/// What one kind of dugnad is: who, how long, the talks in order, what belongs to it, and the run sheet to read.
struct VariantPage {
    let variant: Variant
    let library: Library
    let assets: Assets
    let visit: Visit

    private var say: Tongue { visit.say }
    private var sheet: RunSheetTemplate { library.edition.template(for: variant) }

    var page: Page {
        readingPage(
            visit, on: nil, title: say(VariantTexts.title(variant)), bodyClass: variant.bodyClass,
            scripts: ["copy.js"],
            """
            <div class="stack text">
            <h1>\(say(VariantTexts.title(variant)))</h1>
            <p class="lead">\(say(VariantTexts.lead(variant)))</p>
            <dl>\(facts)</dl>
            <p class="row noprint"><a class="btn" \
            href="\(visit.to(.start(variant)))">\(say(VariantTexts.start(variant)))</a>
            \(printButton(say(.print)))</p></div>
            \(talks)
            \(cards)
            \(guides)
            \(RunSheetToRead(sheet: sheet, visit: visit).html)
            <p class="noprint"><a class="btn" \
            href="\(visit.to(.start(variant)))">\(say(VariantTexts.start(variant)))</a></p>
            """)
    }

    private var facts: HTML {
        let minutes = say(
            nb: "\(sheet.lengths.first ?? 0) til \(sheet.lengths.last ?? 0)\u{A0}minutter",
            nn: "\(sheet.lengths.first ?? 0) til \(sheet.lengths.last ?? 0)\u{A0}minutt",
            en: "\(sheet.lengths.first ?? 0) to \(sheet.lengths.last ?? 0)\u{A0}minutes")
        return [
            (say(nb: "Hvem", nn: "Kven", en: "Who"), say(VariantTexts.who(variant))),
            (say(nb: "Hvor lenge", nn: "Kor lenge", en: "How long"), minutes),
            (say(nb: "Hvem leder", nn: "Kven leier", en: "Who leads"), say(VariantTexts.leader(variant))),
        ].map { "<dt>\($0.0)</dt><dd>\($0.1)</dd>\n" as HTML }.joined()
    }

    /// The tasks, each with its colour and what the groups are to do.
    private var talks: HTML {
        let tasks = sheet.steps.filter { $0.takesNotes || $0.chooses != nil }.map { step in
            """
            <li class="\(step.card.map { "card \($0.rawValue)" } ?? "card")">\(step.card.map { ring($0, say) })
            <h3>\(say(step.title))</h3><p>\(say(step.groups))</p></li>

            """ as HTML
        }
        return """
            <section class="stack chapter" aria-labelledby="samtalene">
            <h2 id="samtalene">\(say(
                nb: "Samtalene, i rekkefølge",
                nn: "Samtalane, i rekkjefølgje",
                en: "The conversations, in order"))</h2>
            <ol class="talks">\(tasks)</ol></section>
            """
    }

    private var cards: HTML {
        let cards = library.cards(for: variant)
        guard !cards.isEmpty else { return .nothing }
        return """
            <section class="stack chapter" aria-labelledby="kortene">
            <h2 id="kortene">\(say(.theCards))</h2>
            \(CardTiles(cards: cards, assets: assets, visit: visit).html)</section>
            """
    }

    private var guides: HTML {
        let guides = VariantTexts.guides(variant).compactMap { library.guide($0) }
        let checklist = library.checklist(for: variant).map { list in
            """
            <p><a href="\(visit.to(.checklist(variant.rawValue)))">\(say(list.title))</a></p>
            """ as HTML
        }
        return """
            <section class="stack chapter noprint" aria-labelledby="rad">
            <h2 id="rad">\(say(
                nb: "Les dette på forhånd",
                nn: "Les dette på førehand",
                en: "Read this beforehand"))</h2>
            \(guideTiles(guides, visit, heading: 3))
            \(checklist)
            <p><a href="\(visit.to(.handbook))">\(say(library.handbook.title))</a></p></section>
            """
    }
}
