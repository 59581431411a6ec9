import Words
import WorkModel

/// Cards to print and cut out: a whole set, or those of one dugnad.
package struct CardsDocument: Sendable {
    /// How they lie on the paper.
    package enum Layout: String, Sendable, CaseIterable {
        /// Four cards to an A4 with crop marks, backs that line up when both sides are printed.
        case fourToA4 = "a4-four"
        /// One card to an A5.
        case oneToA5 = "a5-one"
    }

    private let edition: Edition
    private let variant: Variant
    private let language: Language
    private let drawings: Drawings
    private let chosen: ChosenCards?
    private let date: Moment

    /// - Parameters:
    ///   - chosen: which of them, and in which order; nil for the whole set.
    ///   - date: goes into the file's own facts.
    package init(
        _ edition: Edition, for variant: Variant, in language: Language, drawings: Drawings,
        chosen: ChosenCards? = nil, date: Moment
    ) {
        self.edition = edition
        self.variant = variant
        self.language = language
        self.drawings = drawings
        self.chosen = chosen
        self.date = date
    }

    package func job(_ layout: Layout) throws -> DocumentJob {
        let printed = cards
        let used = printed.reduce(into: [String: DocumentFrame.Drawing]()) { all, card in
            all.merge(drawings.drawing(card.drawing, alt: card.alt)) { first, _ in first }
        }
        return try DocumentJob(
            "cards", as: .pdf,
            Framed(
                frame: DocumentFrame(title: title, language: language, date: date, drawings: used),
                content: Content(layout: layout.rawValue, cards: printed)))
    }

    private var title: String {
        let name = variant.name
        return say(nb: "Kort: \(name.nb)", nn: "Kort: \(name.nn)", en: "Cards: \(name.en)")
    }

    private var cards: [PrintedCard] {
        let persons = ordered(edition.persons(for: variant), \.key)
        let topics = ordered(edition.topics(for: variant), \.key)
        let sets = edition.sets(for: variant)
        return edition.tasks(for: variant).map(card) + persons.map(card) + topics.map(card)
            + sets.flatMap { $0.situations ?? [] }.map(card) + sets.compactMap(\.own).map(card)
    }

    private func ordered<Card>(_ cards: [Card], _ key: KeyPath<Card, String>) -> [Card] {
        guard let chosen else { return cards }
        return chosen.ordered(cards, key: key).filter { !chosen.isHidden($0[keyPath: key]) }
    }

    // MARK: Each kind of card

    private func card(_ task: TaskCard) -> PrintedCard {
        var card = PrintedCard(task.colour, kind: say(task.colour.cardName), title: say(task.title))
        card.paragraphs = paragraphs(task.text)
        card.questionsHeading = talkAbout
        card.questions = task.questions[language]
        card.drawing = task.drawing
        card.alt = task.alt.map(say) ?? ""
        card.back = .init(
            heading: say(nb: "Når praten stopper", nn: "Når praten stoppar", en: "When the talk stops"),
            tags: task.keywords[language])
        return card
    }

    private func card(_ person: PersonCard) -> PrintedCard {
        var card = PrintedCard(.orange, kind: say(CardColour.orange.cardName), title: say(person.nameAndAge))
        card.subtitle = say(person.loves)
        card.lead = say(person.home)
        card.paragraphs = paragraphs(person.story)
        card.questionsHeading = talkAbout
        card.questions = person.questions[language]
        card.drawing = person.drawing
        card.alt = person.alt.map(say) ?? ""
        card.back = .init(
            heading: nil,
            lines: [
                say(person.inventedNotice)
            ], tags: person.barriers.compactMap { edition.barrier($0).map { say($0.name) } })
        return card
    }

    private func card(_ topic: TopicCard) -> PrintedCard {
        var card = PrintedCard(.orange, kind: say(CardColour.orange.cardName), title: say(topic.title))
        card.paragraphs = paragraphs(topic.story)
        card.questionsHeading = talkAbout
        card.questions = topic.questions[language]
        card.back = .init(heading: say(nb: "Tips", nn: "Tips", en: "Tip"), lines: [say(topic.tip)])
        return card
    }

    private func card(_ situation: Situation) -> PrintedCard {
        var card = PrintedCard(.orange, kind: say(CardColour.orange.cardName), title: say(situation.title))
        card.paragraphs = paragraphs(situation.text)
        card.questionsHeading = talkAbout
        card.questions = situation.questions[language]
        return card
    }

    private func card(_ own: OwnPersonCard) -> PrintedCard {
        var card = PrintedCard(.orange, kind: say(CardColour.orange.cardName), title: say(own.title))
        card.fields = own.fields[language]
        card.questionsHeading = talkAbout
        card.questions = own.questions[language]
        card.drawing = own.drawing
        card.alt = own.alt.map(say) ?? ""
        card.back = .init(heading: nil, lines: [say(own.text), say(own.warning)])
        return card
    }

    private var talkAbout: String { say(CardLabels.talkAbout) }

    private func paragraphs(_ text: Phrase) -> [String] {
        say(text).split(whereSeparator: \.isNewline).map(String.init)
    }

    private func say(_ phrase: Phrase) -> String { phrase[language] }
    private func say(nb: String, nn: String, en: String) -> String { Phrase(nb: nb, nn: nn, en: en)[language] }

    private struct Content: Encodable {
        let layout: String
        let cards: [PrintedCard]
    }
}

/// A card as the worker reads it.
private struct PrintedCard: Encodable {
    let colour: CardColour
    let kind: String
    let title: String
    var subtitle: String?
    var lead: String?
    var paragraphs: [String] = []
    var questionsHeading: String?
    var questions: [String] = []
    var drawing: String?
    var fields: [String] = []
    var back = Back()
    /// What the drawing shows; goes with the drawing itself.
    var alt = ""

    struct Back: Encodable {
        var heading: String?
        var lines: [String] = []
        var tags: [String] = []
    }

    init(_ colour: CardColour, kind: String, title: String) {
        self.colour = colour
        self.kind = kind
        self.title = title
    }

    private enum CodingKeys: String, CodingKey {
        case colour, kind, title, subtitle, lead, paragraphs, questionsHeading, questions, drawing, fields, back
    }
}
