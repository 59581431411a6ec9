import GRDB
import Words

/// One card of the set in one dugnad: its place, and whether it is laid aside.
package struct ChosenCard: Sendable, Codable, Equatable, FetchableRecord, PersistableRecord {
    package let dugnad: Dugnad.ID
    package let key: String
    package let position: Int
    package let isHidden: Bool

    package init(dugnad: Dugnad.ID, key: String, position: Int, isHidden: Bool) {
        self.dugnad = dugnad
        self.key = key
        self.position = position
        self.isHidden = isHidden
    }
}

/// Which cards a dugnad uses, and in which order. Without a choice: all of them, as the edition has them.
package struct ChosenCards: Sendable, Equatable {
    let rows: [ChosenCard]

    /// Cards that have come into the edition since the choice stand last, and are used.
    package func ordered<Card>(_ cards: [Card], key: KeyPath<Card, String>) -> [Card] {
        let places = Dictionary(rows.map { ($0.key, $0.position) }, uniquingKeysWith: { first, _ in first })
        return cards.enumerated().sorted { first, second in
            let (one, other) = (places[first.element[keyPath: key]], places[second.element[keyPath: key]])
            return (one ?? .max, first.offset) < (other ?? .max, second.offset)
        }.map(\.element)
    }

    package func isHidden(_ key: String) -> Bool { rows.contains { $0.key == key && $0.isHidden } }
}

extension Room {
    /// The person cards a group can choose among here.
    package var persons: [PersonCard] {
        chosenCards.ordered(edition.persons(for: variant), key: \.key).filter { !chosenCards.isHidden($0.key) }
    }

    /// The topics a group can choose among here.
    package var topics: [TopicCard] {
        chosenCards.ordered(edition.topics(for: variant), key: \.key).filter { !chosenCards.isHidden($0.key) }
    }
}

extension Door {
    func chosenCards(of id: Dugnad.ID, in db: Database) throws -> ChosenCards {
        ChosenCards(
            rows: try SQLRequest<ChosenCard>(
                sql: "SELECT * FROM chosenCard WHERE dugnad = ? ORDER BY position", arguments: [id], cached: true
            ).fetchAll(db))
    }
}

extension Refusal {
    static let noCardsLeft = Refusal(
        Phrase(
            nb: "La minst ett kort være med.", nn: "La minst eitt kort vere med.",
            en: "Keep at least one card."))
}
