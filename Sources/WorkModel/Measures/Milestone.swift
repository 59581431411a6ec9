import GRDB
import Words

/// A step on the way that has a day of its own.
package struct Milestone: Sendable, Codable, Equatable, Identifiable, FetchableRecord, PersistableRecord {
    package typealias ID = Identifier<Milestone>

    package let id: ID
    package let measure: Measure.ID
    package var position: Int
    package var text: String
    /// When it is to be reached: «2027-01-14».
    package var day: String?
    /// When it was.
    package var doneOn: String?
    package var version: Int

    /// As many as a measure has room for.
    package static let most = 50

    package var isDone: Bool { doneOn != nil }
}

extension Milestone {
    /// «14. januar 2027: Prøve lista ✓ 12. januar 2027».
    func inWords(in language: Language) -> String {
        func words(_ day: String?) -> String? {
            day.flatMap { NorwegianTime.moment(day: $0) }.map { NorwegianTime.date($0)[language] }
        }
        return [words(day), text, words(doneOn).map { "✓ \($0)" }].compactMap(\.self).joined(separator: " ")
    }

    /// «2027-01-14 Prøve lista ✓ 2027-01-12», in no language: as it stands in the history.
    var asRecorded: String { [day, text, doneOn.map { "✓ \($0)" }].compactMap(\.self).joined(separator: " ") }
}
