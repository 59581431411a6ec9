import Markup
import Words
import WorkModel

/// The cards a group can choose among: drawings two in a row, and the story of one, to be read before it is chosen.
struct CardChoice {
    let room: Room
    let visit: GroupVisit
    let choice: StepTemplate.Choice
    let assets: Assets
    /// What stands in the address before the card, so that the page stays at its step: «steg=…&».
    let stepQuery: String

    /// More than these have a page of their own: with all the drawings the first page would be heavy on a bad network.
    private static let mostAtOnce = 3

    /// Asked for instead of one card.
    static let all = "alle"

    private var say: Tongue { visit.say }
    /// The table's page, at its step.
    private var page: String {
        visit.to(.group(visit.dugnad, visit.group)) + (stepQuery.isEmpty ? "" : "?\(stepQuery.dropLast())")
    }

    var title: String {
        choice == .person
            ? say(nb: "Velg et personkort", nn: "Vel eit personkort", en: "Choose a person card")
            : say(nb: "Velg et tema", nn: "Vel eit tema", en: "Choose a topic")
    }

    /// The first of them, and the way to all; a child that the group makes itself is among the first.
    var some: HTML {
        guard choice == .person, room.persons.count > CardChoice.mostAtOnce else { return every }
        let first = room.persons.prefix(CardChoice.mostAtOnce).map { tile($0, isInPage: true) }
        return """
            \(list(first + [ownTile(isInPage: true)]))
            <p><a class="btn quiet" href="?\(stepQuery)kort=\(CardChoice.all)#kortene">\(say(
                nb: "Vis alle barna",
                nn: "Vis alle barna",
                en: "Show all the children"))</a></p>
            """
    }

    var every: HTML {
        choice == .person
            ? list(room.persons.map { tile($0) } + [ownTile()]) : list(room.topics.map(tile))
    }

    /// From the card that a group has, to all the others.
    var another: HTML {
        """
        <p><a href="?\(stepQuery)kort=\(CardChoice.all)#kortene">\(say(
            nb: "Bytt kort",
            nn: "Byt kort",
            en: "Change card"))</a></p>
        """
    }

    private func list(_ tiles: [HTML]) -> HTML {
        "<p>\(readFirst)</p>\n<ul class=\"pick2\" id=\"kortene\">\(tiles)</ul>"
    }

    private var readFirst: String {
        choice == .person
            ? say(
                nb: "Trykk på et barn og les høyt. Dere velger etterpå.",
                nn: "Trykk på eit barn og les høgt. De vel etterpå.",
                en: "Press a child and read aloud. You choose afterwards.")
            : say(
                nb: "Trykk på et tema og les høyt. Dere velger etterpå.",
                nn: "Trykk på eit tema og les høgt. De vel etterpå.",
                en: "Press a topic and read aloud. You choose afterwards.")
    }

    /// What stands under a card that is being read: the way to choose it, and back.
    func choosing(_ key: String, _ name: String, hasCard: Bool) -> HTML {
        let back =
            hasCard
            ? say(CardChoice.keep)
            : say(nb: "Se et annet kort", nn: "Sjå eit anna kort", en: "See another card")
        return """
            <form method="post" action="\(visit.to(.cardChoice(visit.dugnad, visit.group)))" class="row">
            <button class="btn" name="kort" value="\(key)">\(say(
                nb: "Velg \(name)",
                nn: "Vel \(name)",
                en: "Choose \(name)"))</button>
            <a class="btn quiet" href="\(page)#\(hasCard ? "kortet" : "kortene")">\(back)</a></form>
            """
    }

    static let keep = Phrase(
        nb: "Behold kortet dere har", nn: "Behald kortet de har", en: "Keep the card you have")

    /// The way back, for a group that has a card and looks at all.
    var keeping: HTML {
        "<p><a href=\"\(page)#kortet\">\(say(CardChoice.keep))</a></p>"
    }

    // MARK: Tiles

    private func tile(_ person: PersonCard, isInPage: Bool = false) -> HTML {
        tile(
            "?\(stepQuery)kort=\(person.key)#lest", say(person.nameAndAge), say(person.loves), person.drawing,
            isInPage: isInPage, language: room.edition.language(ofCard: person.key))
    }

    private func tile(_ topic: TopicCard) -> HTML {
        tile(
            "?\(stepQuery)kort=\(topic.key)#lest", say(topic.title), nil, nil,
            language: room.edition.language(ofCard: topic.key))
    }

    private func ownTile(isInPage: Bool = false) -> HTML {
        let isMade = room.group(visit.group)?.ownPersonName != nil
        let text =
            isMade
            ? say(nb: "Rett personen deres", nn: "Rett personen dykkar", en: "Edit your own person")
            : say(nb: "Dikt opp et barn", nn: "Dikt opp eit barn", en: "Invent a child")
        return tile(
            visit.to(.ownPerson(visit.dugnad, visit.group)), text,
            say(
                nb: "Dere bestemmer hvem det er.", nn: "De bestemmer kven det er.",
                en: "You decide who it is."),
            "egen", isInPage: isInPage)
    }

    private func tile(
        _ address: String, _ title: String, _ more: String?, _ picture: String?, isInPage: Bool = false,
        language: Language? = nil
    ) -> HTML {
        // Described with the story; here it would only stand between one name and the next.
        let there = picture.flatMap { assets["tegninger/\($0).svg"] == nil ? nil : $0 }
        let image = there.map {
            isInPage ? inPage($0) : drawing($0, "", assets, width: 480, height: 300, isUrgent: false)
        }
        let text: HTML? = more.map { "<p>\($0)</p>" }
        return """
            <li class="orange"\("lang", is: language?.tag)>\(image)<h3><a href="\(address)">\(title)</a></h3>\(text)</li>

            """
    }

    /// A drawing inside the page: four of them take less room so than as four answers.
    private func inPage(_ name: String) -> HTML {
        let text = assets.text("tegninger/\(name).svg") ?? ""
        let address = "data:image/svg+xml," + text.replacing("%", with: "%25").replacing("#", with: "%23")
        return "<img src=\"\(address)\" width=\"480\" height=\"300\" alt=\"\">"
    }
}
