import Markup
import Words
import WorkModel

/// One card, front and back, as it lies on the table.
struct CardPage {
    let card: LibraryCard
    let library: Library
    let assets: Assets
    let visit: Visit

    private var say: Tongue { visit.say }
    private var cards: [LibraryCard] { library.cards }

    var page: Page {
        readingPage(
            visit, on: .cards, title: say(card.title), bodyClass: "cardpage", scripts: ["copy.js"],
            """
            <p class="noprint"><a class="back" href="\(visit.to(.cards))">\(say(
                nb: "Alle kortene",
                nn: "Alle korta",
                en: "All the cards"))</a></p>
            \(article)
            <p class="row noprint">\(printButton(say(nb: "Skriv ut kortet", nn: "Skriv ut kortet", en: "Print the card")))
            <a class="btn quiet" href="\(visit.to(.start(card.variant)))">\(use)</a></p>
            \(invented)
            \(neighbours(
                of: cards.firstIndex { $0.address == card.address }, in: cards, visit,
                say(nb: "Flere kort", nn: "Fleire kort", en: "More cards")) { (.card($0.address), say($0.title)) })
            """)
    }

    private var article: HTML {
        """
        <article class="paper \(card.colour.rawValue)" aria-labelledby="kort"\
        \("lang", is: otherLanguage(card.language, visit))>
        <div class="face">
        \(card.drawing.map { cardDrawing($0.name, $0.alt, assets, say) } ?? nil)
        <div class="pad stack">
        \(ring(card.colour, say, say(about)))
        <h1 id="kort">\(say(card.title))</h1>
        \(face)
        </div></div>
        <div class="back2 pad stack">
        \(back)
        <h2>\(say(CardLabels.talkAbout))</h2>
        \(bullets(card.questions[visit.language]))
        \(more)
        </div>
        </article>
        """
    }

    /// What the card is about; a task's title says so itself.
    private var about: Phrase {
        if case .task = card.face { card.variant.name } else { card.set ?? card.variant.name }
    }

    // MARK: The two sides

    private var face: HTML {
        switch card.face {
        case .person(let person): "<p class=\"lead\">\(say(person.loves))</p>\n<p>\(say(person.home))</p>"
        case .task, .own: paragraphs(say(card.text)).joined()
        case .topic, .situation: .nothing
        }
    }

    private var back: HTML {
        switch card.face {
        case .person, .topic, .situation: paragraphs(say(card.text)).joined()
        case .own(let own):
            """
            <p class="slip plain"><b>\(say(
                nb: "Et oppdiktet barn.",
                nn: "Eit oppdikta barn.",
                en: "An invented child."))</b> \(say(own.warning))</p>
            <dl class="blanks">\(own.fields[visit.language].map { "<div><dt>\($0)</dt><dd></dd></div>\n" as HTML })</dl>
            """
        case .task: .nothing
        }
    }

    private var more: HTML {
        switch card.face {
        case .task(let task):
            return """
                <h2>\(say(
                    nb: "Stikkord når praten stopper",
                    nn: "Stikkord når praten stoppar",
                    en: "Words for when the talk stops"))</h2>
                <ul class="row words">\(task.keywords[visit.language].map { "<li>\($0)</li>\n" as HTML })</ul>
                """
        case .person(let person):
            let tags = person.barriers.compactMap { library.edition.barrier($0) }.map {
                "<span class=\"tag\">\(say($0.name))</span>\n" as HTML
            }
            return """
                <p class="row tags"><span class="vh">\(say(CardLabels.barriers)) </span>\(tags)</p>
                """
        case .topic(let topic):
            return "<p class=\"slip plain\"><b>\(say(nb: "Tips.", nn: "Tips.", en: "A tip."))</b> \(say(topic.tip))</p>"
        case .own, .situation: return .nothing
        }
    }

    // MARK: Under the card

    private var use: String {
        let meeting = card.variant.aMeeting
        return say(nb: "Bruk det i \(meeting.nb)", nn: "Bruk det i \(meeting.nn)", en: "Use it in \(meeting.en)")
    }

    private var invented: HTML {
        guard case .person(let person) = card.face else { return .nothing }
        return """
            <p class="small invented">\(say(person.inventedNotice))</p>
            """
    }
}
