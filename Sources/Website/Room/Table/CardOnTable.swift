import Markup
import Words
import WorkModel

/// The card a group has in front of it, or the set to choose from.
struct CardOnTable {
    let room: Room
    let visit: GroupVisit
    let step: Step?
    let assets: Assets

    var say: Tongue { visit.say }
    private var group: Group? { room.group(visit.group) }
    private var words: StepTemplate? { room.words(of: step) }

    var html: HTML {
        guard let words else { return .nothing }
        if let choice = words.chooses { return group?.card == nil ? choices(choice) : "\(card)\(change(choice))" }
        // A plenary shows no card; the later tasks show the one that was chosen, or let it be chosen now.
        guard words.showsCard else { return .nothing }
        return group?.card == nil ? lateChoice.map(choices) ?? .nothing : card
    }

    /// What a group that has no card yet can choose, on a task that talks about one.
    private var lateChoice: StepTemplate.Choice? {
        guard room.dugnad.clock.endedAt == nil else { return nil }
        return room.edition.template(for: room.variant).steps.compactMap(\.chooses).first
    }

    // MARK: The card

    private var card: HTML {
        if let own = group?.ownPerson { return ownCard(own) }
        if let person = room.person(group?.card) { return personCard(person) }
        if let topic = room.topic(group?.card) { return topicCard(topic) }
        return .nothing
    }

    private func personCard(_ person: PersonCard) -> HTML {
        let barriers = person.barriers.compactMap { room.edition.barrier($0) }.map {
            "<span class=\"tag\">\(say($0.name))</span>" as HTML
        }
        return """
            <details class="card orange person" id="kortet"\
            \("lang", is: room.edition.language(ofCard: person.key)?.tag) open>
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

    private func topicCard(_ topic: TopicCard) -> HTML {
        """
        <details class="card orange person" id="kortet"\
        \("lang", is: room.edition.language(ofCard: topic.key)?.tag) open>
        <summary><h2>\(say(topic.title))</h2></summary>
        \(paragraphs(say(topic.story)))
        \(questions(topic.questions[visit.language]))
        <p><b>\(say(nb: "Tips:", nn: "Tips:", en: "Tip:"))</b> \(say(topic.tip))</p>
        </details>
        """
    }

    private func ownCard(_ person: OwnPerson) -> HTML {
        """
        <details class="card orange person" id="kortet" open>
        <summary><h2>\(say(person.nameAndAge))</h2></summary>
        <div class="asis">\(person.story)</div>
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

    private func choices(_ choice: StepTemplate.Choice) -> HTML {
        let title =
            choice == .person
            ? say(nb: "Velg et personkort", nn: "Vel eit personkort", en: "Choose a person card")
            : say(nb: "Velg et tema", nn: "Vel eit tema", en: "Choose a topic")
        return "<h2>\(title)</h2>\(buttons(choice, withMore: true))\(ownLink(choice))"
    }

    private func buttons(_ choice: StepTemplate.Choice, withMore: Bool) -> HTML {
        let action = visit.to(.cardChoice(visit.dugnad, visit.group))
        let cards =
            choice == .person
            ? room.persons.map { person in
                cardButton(person.key, say(person.nameAndAge), withMore ? say(person.loves) : nil)
            }
            : room.topics.map { cardButton($0.key, say($0.title), nil) }
        return "<form method=\"post\" action=\"\(action)\" class=\"pickcard\">\(cards)</form>"
    }

    private func cardButton(_ key: String, _ title: String, _ more: String?) -> HTML {
        let text: HTML? = more.map { "<span>\($0)</span>" }
        return "<button class=\"card orange\" name=\"kort\" value=\"\(key)\"><b>\(title)</b>\(text)</button>\n"
    }

    private func ownLink(_ choice: StepTemplate.Choice) -> HTML? {
        guard choice == .person else { return nil }
        let text =
            group?.ownPersonName == nil
            ? say(.makeOwnPerson)
            : say(nb: "Rett personen deres", nn: "Rett personen dykkar", en: "Edit your own person")
        return "<p><a href=\"\(visit.to(.ownPerson(visit.dugnad, visit.group)))\">\(text)</a></p>"
    }

    private func change(_ choice: StepTemplate.Choice) -> HTML {
        """
        <details id="bytt"><summary>\(say(nb: "Bytt kort", nn: "Byt kort", en: "Change card"))</summary>
        \(buttons(choice, withMore: false))\(ownLink(choice))
        </details>
        """
    }
}
