import Hummingbird
import Markup
import Words
import WorkModel

/// Choosing which cards a dugnad uses, and in which order.
struct ChosenCardsPages {
    let doors: Doors
    let frame: Frame

    func show(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let room = try await doors.rooms.room(visit.dugnad.id)
        return frame.respond(ChosenCardsPage(room: room, visit: visit).page, to: visit.visit)
    }

    /// Saves what is ticked; an arrow also moves its card one place.
    func choose(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        var keys = form.all("rekke")
        let used = Set(form.all("bruk"))
        let (up, down) = (form["opp"], form["ned"])
        if let index = keys.firstIndex(of: up), index > 0 { keys.swapAt(index, index - 1) }
        if let index = keys.firstIndex(of: down), index + 1 < keys.count { keys.swapAt(index, index + 1) }
        try await doors.plans.chooseCards(
            keys, hidden: Set(keys).subtracting(used), from: form.number("versjon") ?? 0, in: visit.dugnad.id,
            by: visit.actor)
        let moved = up.isEmpty ? down : up
        let place = keys.contains(moved) ? "#kort-\(moved)" : ""
        return .redirect(to: visit.to(.chosenCards(visit.dugnad)) + Done.saved.query + place)
    }
}

private struct ChosenCardsPage {
    let room: Room
    let visit: ModeratorVisit

    private var say: Tongue { visit.say }

    private struct Row {
        let key: String
        let name: String
        let more: String
        let language: Language?
    }

    private var rows: [Row] {
        let persons = room.edition.persons(for: room.variant).map { person in
            Row(
                key: person.key, name: say(person.nameAndAge),
                more: person.barriers.compactMap { room.edition.barrier($0).map { say($0.name) } }.joined(
                    separator: ", "),
                language: room.edition.language(ofCard: person.key))
        }
        let topics = room.edition.topics(for: room.variant).map { topic in
            Row(
                key: topic.key, name: say(topic.title), more: "", language: room.edition.language(ofCard: topic.key))
        }
        return room.chosenCards.ordered(persons + topics, key: \.key)
    }

    var page: Page {
        let title = say(nb: "Kort i bruk", nn: "Kort i bruk", en: "Cards in use")
        let groups = room.seating.theGroups
        let rows = rows
        let list = rows.enumerated().map { index, card in
            row(card, isFirst: index == 0, isLast: index == rows.count - 1)
        }
        let form: HTML =
            rows.isEmpty
            ? """
            <p>\(say(
                nb: "Her velger ikke \(groups.nb) kort.", nn: "Her vel ikkje \(groups.nn) kort.",
                en: "Here \(groups.en) do not choose cards."))</p>
            """
            : """
            <form class="stack" method="post" action="\(visit.to(.chosenCards(room.dugnad)))">
            <input type="hidden" name="versjon" value="\(room.dugnad.planVersion)">
            <p><button class="btn quiet slim">\(say(.save))</button></p>
            <ul class="links">\(list)</ul>
            <p><button class="btn">\(say(.save))</button></p></form>
            """
        return formPage(
            visit, below: room.dugnad.changedFrom.place, room.dugnad.changedFrom.back, title: title,
            mainClass: "wrap stack desk",
            """
            <p>\(say(
                nb: "\(groups.nb.capitalisedFirst) velger blant dem som er krysset av, i denne rekkefølgen. Det samme gjelder arkene dere skriver ut. De som allerede har valgt et kort, beholder det.",
                nn: "\(groups.nn.capitalisedFirst) vel blant dei som er kryssa av, i denne rekkjefølgja. Det same gjeld arka de skriv ut. Dei som alt har valt eit kort, får behalde det.",
                en: "\(groups.en.capitalisedFirst) choose among those that are ticked, in this order. The same goes for the sheets you print. Those who have already chosen a card keep it."))</p>
            \(form)
            """)
    }

    private func row(_ card: Row, isFirst: Bool, isLast: Bool) -> HTML {
        let more: HTML? = card.more.isEmpty ? nil : "<span class=\"small\">\(card.more)</span>"
        func arrow(_ name: String, _ sign: String, _ label: String) -> HTML {
            """
            <button class="btn quiet slim" name="\(name)" value="\(card.key)" \
            aria-label="\(label): \(card.name)">\(sign)</button>
            """
        }
        let up = isFirst ? .nothing : arrow("opp", "↑", say(.moveUp))
        let down = isLast ? .nothing : arrow("ned", "↓", say(.moveDown))
        return """
            <li class="row" id="kort-\(card.key)"\("lang", is: card.language?.tag)>
            <input type="hidden" name="rekke" value="\(card.key)">
            <label class="row"><input type="checkbox" name="bruk" value="\(card.key)"\
            \("checked", when: !room.chosenCards.isHidden(card.key))> <b>\(card.name)</b> \(more)</label>
            <span class="row">\(up)\(down)</span></li>

            """
    }
}
