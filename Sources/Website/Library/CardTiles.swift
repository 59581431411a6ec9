import Markup
import Words
import WorkModel

/// Cards to choose among, each with its ring and one line: first the tasks, then what they are about.
struct CardTiles {
    let cards: [LibraryCard]
    let assets: Assets
    let visit: Visit

    private var say: Tongue { visit.say }

    var html: HTML {
        Group.allCases.map { group in
            let cards = cards.filter { Group($0) == group }
            guard !cards.isEmpty else { return .nothing }
            return
                "<h3>\(say(group.name))</h3>\n<ul class=\"tiles\(cards.count == 4 ? " few" : "")\">\(cards.map(tile))</ul>\n"
        }.joined(by: "")
    }

    private func tile(_ card: LibraryCard) -> HTML {
        // The drawing is described on the card's own page; here it would only be said twice.
        let there = card.drawing.flatMap { assets["tegninger/\($0.name).svg"] == nil ? nil : $0.name }
        let picture = there.map { drawing($0, "", assets, width: 480, height: 300, isUrgent: false) }
        return """
            <li class="paper \(card.colour.rawValue) small2"\("lang", is: otherLanguage(card.language, visit))>
            \(picture)<div class="pad">\(ring(card.colour, say))
            <h4><a href="\(visit.to(.card(card.address)))">\(say(card.title))</a></h4>
            <p>\(card.lead.map { say($0) } ?? firstSentence(say(card.text)))</p></div></li>

            """
    }

    private enum Group: CaseIterable {
        case tasks, persons, topics, situations

        init(_ card: LibraryCard) {
            switch card.face {
            case .task: self = .tasks
            case .person, .own: self = .persons
            case .topic: self = .topics
            case .situation: self = .situations
            }
        }

        var name: Phrase {
            switch self {
            case .tasks: Phrase(nb: "Oppgavekort", nn: "Oppgåvekort", en: "Task cards")
            case .persons: Phrase(nb: "Personkort", nn: "Personkort", en: "Person cards")
            case .topics: Phrase(nb: "Temakort", nn: "Temakort", en: "Topic cards")
            case .situations: Phrase(nb: "Situasjoner", nn: "Situasjonar", en: "Situations")
            }
        }
    }
}
