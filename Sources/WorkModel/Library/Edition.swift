import Foundation
import GRDB

/// All the texts a dugnad runs on, in all their languages, as they were when it started.
package struct Edition: Sendable, Codable, Equatable {
    package let runSheets: [RunSheetTemplate]
    package let cards: [String: CardSet]
    package let barriers: [Barrier]

    package typealias Hash = String

    package func template(for variant: Variant) -> RunSheetTemplate {
        runSheets.first { $0.variant == variant } ?? RunSheetTemplate(variant: variant, lengths: [], steps: [])
    }

    package func step(_ key: String?, in variant: Variant) -> StepTemplate? {
        template(for: variant).steps.first { $0.key == key }
    }

    package func persons(for variant: Variant) -> [PersonCard] { cards[variant.rawValue]?.persons ?? [] }
    package func topics(for variant: Variant) -> [TopicCard] { cards[variant.rawValue]?.topics ?? [] }
    package func barrier(_ key: Barrier.Key) -> Barrier? { barriers.first { $0.key == key } }

    /// The same texts always have the same name.
    package var hash: Hash { Fingerprint.of(json) }

    var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Only strings and numbers: encoding these values cannot fail.
        return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }

    init(json: String) throws {
        self = try JSONDecoder().decode(Edition.self, from: Data(json.utf8))
    }
}
