import Markup
import Words
import WorkModel

/// The card a group has in front of it, or the set to choose from.
struct CardOnTable {
    let room: Room
    let visit: GroupVisit
    let step: Step?
    let assets: Assets
    /// The card that somebody wants to read, by its key.
    let asked: String
    let stepQuery: String

    var say: Tongue { visit.say }
    private var group: Group? { room.group(visit.group) }
    private var words: StepTemplate? { room.words(of: step) }

    var html: HTML {
        guard let words else { return .nothing }
        if let choice = words.chooses {
            return group?.card == nil ? choices(choice) : reading(choice) ?? "\(card)\(cards(choice).another)"
        }
        // A plenary shows no card; the later tasks show the one that was chosen, or let it be chosen now.
        guard words.showsCard else { return .nothing }
        return group?.card == nil ? lateChoice.map(choices) ?? .nothing : card
    }

    /// What a group that has no card yet can choose, on a task that talks about one.
    private var lateChoice: StepTemplate.Choice? {
        guard room.dugnad.clock.endedAt == nil else { return nil }
        return room.edition.template(for: room.variant).steps.compactMap(\.chooses).first
    }

    /// Where the table writes an idea, what it has written stands below the card, which is one press away.
    private var isOpen: Bool { words?.records != .ideas }

    // MARK: The card

    private var card: HTML {
        if let own = group?.ownPerson { return ownCard(own) }
        if let person = room.person(group?.card) { return personCard(person) }
        if let topic = room.topic(group?.card) { return topicCard(topic) }
        return .nothing
    }

    private func personCard(_ person: PersonCard, id: String = "kortet") -> HTML {
        let barriers = person.barriers.compactMap { room.edition.barrier($0) }.map {
            "<span class=\"tag\">\(say($0.name))</span>" as HTML
        }
        return """
            <details class="card orange person" id="\(id)"\
            \("lang", is: room.edition.language(ofCard: person.key)?.tag)\("open", when: isOpen)>
            <summary><h2>\(say(person.nameAndAge))</h2></summary>
            \(cardDrawing(person.drawing, person.alt, assets, say))
            <p><b>\(say(person.loves))</b></p>
            \(paragraphs(say(person.story)))
            \(questions(person.questions[visit.language]))
            <p class="row"><span class="vh">\(say(CardLabels.barriers)) </span>\(barriers)</p>
            <p class="small">\(say(person.inventedNotice))</p>
            </details>
            """
    }

    private func topicCard(_ topic: TopicCard, id: String = "kortet") -> HTML {
        """
        <details class="card orange person" id="\(id)"\
        \("lang", is: room.edition.language(ofCard: topic.key)?.tag)\("open", when: isOpen)>
        <summary><h2>\(say(topic.title))</h2></summary>
        \(paragraphs(say(topic.story)))
        \(questions(topic.questions[visit.language]))
        <p><b>\(say(nb: "Tips:", nn: "Tips:", en: "Tip:"))</b> \(say(topic.tip))</p>
        </details>
        """
    }

    private func ownCard(_ person: OwnPerson) -> HTML {
        """
        <details class="card orange person" id="kortet"\("open", when: isOpen)>
        <summary><h2\(asWritten)>\(say(person.nameAndAge))</h2></summary>
        <div class="asis"\(asWritten)>\(person.story)</div>
        <p class="small">\(say(
            nb: "Dere har diktet opp \(person.name).",
            nn: "De har dikta opp \(person.name).",
            en: "You invented \(person.name)."))</p>
        </details>
        """
    }

    private func questions(_ lines: [String]) -> HTML {
        "<ul class=\"dots\">\(lines.map { "<li>\($0)</li>" as HTML })</ul>"
    }

    // MARK: Choosing

    /// All the cards, or the one that is being read.
    private func choices(_ choice: StepTemplate.Choice) -> HTML {
        reading(choice) ?? "<h2>\(cards(choice).title)</h2>\n\(cards(choice).some)"
    }

    /// The story of a card, before anybody chooses it.
    private func reading(_ choice: StepTemplate.Choice) -> HTML? {
        guard !asked.isEmpty, asked != group?.card else { return nil }
        let (cards, hasCard) = (cards(choice), group?.card != nil)
        if asked == CardChoice.all {
            return "<h2>\(cards.title)</h2>\n\(cards.every)\(hasCard ? cards.keeping : .nothing)"
        }
        if choice == .person, let person = room.persons.first(where: { $0.key == asked }) {
            return personCard(person, id: "lest") + cards.choosing(asked, person.name, hasCard: hasCard)
        }
        guard choice == .topic, let topic = room.topics.first(where: { $0.key == asked }) else { return nil }
        return topicCard(topic, id: "lest") + cards.choosing(asked, "«\(say(topic.title))»", hasCard: hasCard)
    }

    private func cards(_ choice: StepTemplate.Choice) -> CardChoice {
        CardChoice(room: room, visit: visit, choice: choice, assets: assets, stepQuery: stepQuery)
    }
}

extension GroupPage {
    /// Below the question; where the table writes an idea, below the fields for it.
    var card: Region {
        let card = CardOnTable(
            room: room, visit: visit, step: step, assets: assets, asked: form["kort"], stepQuery: stepQuery
        ).html
        let funding: HTML? = isIdea ? fundingThatMayFit(dugnad, say) : nil
        let content: HTML = "\(funding)\(card)"
        return Region(
            id: "kort", follows: [.steps, .group(number)], tag: "div",
            attributes: " class=\"stack\"\("hidden", when: content.isEmpty)", content: content)
    }
}
