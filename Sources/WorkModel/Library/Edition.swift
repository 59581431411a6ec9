import Foundation
import GRDB
import Words

/// All the texts a dugnad runs on, in all their languages, as they were when it started.
package struct Edition: Sendable, Codable, Equatable {
    package let runSheets: [RunSheetTemplate]
    package let cards: [String: CardSet]
    package let barriers: [Barrier]

    package typealias Hash = String

    package func template(for variant: Variant) -> RunSheetTemplate {
        runSheets.first { $0.variant == variant }
            ?? RunSheetTemplate(variant: variant, lengths: [], writer: nil, steps: [])
    }

    package func step(_ key: String?, in variant: Variant) -> StepTemplate? {
        template(for: variant).steps.first { $0.key == key } ?? (key == StepTemplate.sinceLastKey ? .sinceLast : nil)
    }

    /// The sets for a variant: its own first, then those that have been added, by name.
    package func sets(for variant: Variant) -> [CardSet] { setNames(for: variant).compactMap { cards[$0] } }

    func setNames(for variant: Variant) -> [String] {
        let names = cards.keys.filter { cards[$0]?.belongs(to: variant, named: $0) == true }
        return names.filter { $0 == variant.rawValue } + names.filter { $0 != variant.rawValue }.sorted()
    }

    package func persons(for variant: Variant) -> [PersonCard] { sets(for: variant).flatMap { $0.persons ?? [] } }
    package func topics(for variant: Variant) -> [TopicCard] { sets(for: variant).flatMap { $0.topics ?? [] } }
    package func situations(for variant: Variant) -> [Situation] {
        sets(for: variant).flatMap { $0.situations ?? [] }
    }
    package func tasks(for variant: Variant) -> [TaskCard] { sets(for: variant).flatMap { $0.tasks ?? [] } }
    /// The language of a card from a set that is written in one language only.
    package func language(ofCard key: String) -> Language? {
        cards.values.first { set in
            set.persons?.contains { $0.key == key } == true || set.topics?.contains { $0.key == key } == true
        }?.language
    }

    package func barrier(_ key: Barrier.Key) -> Barrier? { barriers.first { $0.key == key } }

    /// The same texts always have the same name.
    package var hash: Hash { kept.hash }

    /// As it is kept in the database. It takes a while to write out: before a transaction, where that can be.
    var kept: KeptEdition {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Only strings and numbers: encoding these values cannot fail.
        let texts = (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
        return KeptEdition(hash: Fingerprint.of(texts), texts: texts)
    }

    init(json: String) throws {
        self = try JSONDecoder().decode(Edition.self, from: Data(json.utf8))
    }
}

/// All the texts of an edition, and the name that they make.
struct KeptEdition: Sendable {
    let hash: Edition.Hash
    let texts: String
}

extension CardSet {
    func belongs(to variant: Variant, named name: String) -> Bool {
        self.variant.map { $0 == variant } ?? (name == variant.rawValue)
    }
}
