import Markup
import Words
import WorkModel

/// The cards of the evening: the children that the tables have chosen, the topics there are, the situations of the young.
extension WallPage {
    /// A child with the tables that have it in front of them.
    struct Child {
        let key: String
        let name: String
        let drawing: HTML?
        var groups: [Int]
        var language: Language?
        var isOwn = false
    }

    /// In the order that the tables have chosen them, by the tables' numbers.
    var children: [Child] {
        var found: [Child] = []
        for group in room.groups {
            if let own = group.ownPerson {
                found.append(
                    Child(
                        key: "egen-\(group.number)", name: say(own.nameAndAge),
                        drawing: cardDrawing(OwnPersonCard.key, nil, assets, say), groups: [group.number], isOwn: true))
            } else if let there = found.firstIndex(where: { $0.key == group.card }) {
                found[there].groups.append(group.number)
            } else if let person = room.person(group.card) {
                found.append(
                    Child(
                        key: person.key, name: say(person.nameAndAge),
                        drawing: cardDrawing(person.drawing, person.alt, assets, say), groups: [group.number],
                        language: room.edition.language(ofCard: person.key)))
            }
        }
        return found
    }

    /// Drawn large as long as they stand in one row; small beside their names when they are many.
    private static let (largeChildren, mostCards) = (5, 12)

    var chosenChildren: (HTML, String) {
        let all = children
        let isMany = all.count > WallPage.largeChildren
        let shown =
            all.count > WallPage.mostCards
            ? all.prefix(WallPage.mostCards - 1) : all.prefix(WallPage.mostCards)
        let items = shown.map { child in
            """
            <li data-note="\(child.key)"\("lang", is: child.language?.tag)>\(child.drawing)<div><h3\(child.isOwn ? asWritten : .nothing)>\(child.name)</h3>\
            \(tables(child.groups, most: isMany ? 2 : 5))</div></li>

            """ as HTML
        }
        let left = all.count - shown.count
        let rest: HTML? =
            left == 0
            ? nil
            : "<li class=\"alone\"><p>\(say(nb: "og \(left) til", nn: "og \(left) til", en: "and \(left) more"))</p></li>"
        let content: HTML = """
            <h2 id="vises-tittel" class="vh">\(say(
                nb: "Barna som er valgt", nn: "Barna som er valde", en: "The children that have been chosen"))</h2>
            <ul class="kids\(isMany ? " many" : "")">\(items)\(rest)</ul>
            """
        return (content, "wide")
    }

    /// The topics, and which groups have taken which.
    var topics: (HTML, String) {
        let items = room.topics.prefix(WallPage.mostCards).map { topic in
            let groups = room.groups.filter { $0.card == topic.key }.map(\.number)
            return
                "<li class=\"slip\"\("lang", is: room.edition.language(ofCard: topic.key)?.tag)><h3>\(say(topic.title))</h3>\(tables(groups))</li>\n"
                as HTML
        }
        let title = say(nb: "Temaene", nn: "Temaa", en: "The topics")
        return ("<h2 id=\"vises-tittel\" class=\"vh\">\(title)</h2><ul class=\"ideas topics\">\(items)</ul>", "wide")
    }

    var situations: (HTML, String) {
        let items = room.edition.situations(for: room.variant).prefix(WallPage.mostCards).map { situation in
            "<li class=\"slip\"><h3>\(say(situation.title))</h3></li>\n" as HTML
        }
        let title = say(
            nb: "Situasjoner å snakke ut fra", nn: "Situasjonar å snakke ut frå", en: "Situations to talk from")
        return (
            "<h2 id=\"vises-tittel\" class=\"vh\">\(title)</h2><ul class=\"ideas topics\">\(items)</ul>",
            items.count > 8 ? "wide snug" : "wide"
        )
    }
}
