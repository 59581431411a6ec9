import GRDB
import Words

/// What a unit asks those who decide for, in its own words, and the number of the case.
package struct CouncilWords: Sendable, Codable, Equatable, FetchableRecord, PersistableRecord {
    package let unit: Unit.ID
    package internal(set) var asks: String?
    /// «34/27».
    package internal(set) var caseNumber: String?
    package internal(set) var version: Int

    /// Nothing written yet.
    init(of unit: Unit.ID) { (self.unit, version) = (unit, 0) }

    init(_ words: CouncilWordsInFile, of unit: Unit.ID) {
        (self.unit, asks, caseNumber, version) = (unit, words.asks, words.caseNumber, 1)
    }
}

/// The same as it stands in a unit's file.
struct CouncilWordsInFile: Codable, Sendable {
    let asks: String?
    let caseNumber: String?

    /// Nil when nothing is written.
    init?(_ words: CouncilWords) {
        guard words.asks != nil || words.caseNumber != nil else { return nil }
        (asks, caseNumber) = (words.asks, words.caseNumber)
    }

    /// It says nothing that could not have been typed here.
    var isSound: Bool {
        let draft = CouncilWordsDraft(asks: asks ?? "", caseNumber: caseNumber ?? "")
        guard let read = try? draft.check() else { return false }
        return read == (asks, caseNumber)
    }
}

/// What is typed of it.
package struct CouncilWordsDraft: Sendable, Equatable {
    package var asks: String
    package var caseNumber: String

    package init(asks: String = "", caseNumber: String = "") { (self.asks, self.caseNumber) = (asks, caseNumber) }

    package init(_ words: CouncilWords) { self.init(asks: words.asks ?? "", caseNumber: words.caseNumber ?? "") }

    /// What can be wrong, in the order of the form.
    package enum Field: Sendable, CaseIterable {
        case asks, caseNumber
    }

    func check() throws(Problems<Field>) -> (asks: String?, caseNumber: String?) {
        var problems = Problems<Field>()
        let asks = problems.reading(.asks, try TypedText.lines(asks))?.nilIfEmpty
        let number = problems.reading(.caseNumber, try AnchoringDraft.number(caseNumber))?.nilIfEmpty
        try problems.throwIfAny()
        return (asks, number)
    }

    /// As people read it beside another's.
    func inLines() -> String { [caseNumber, asks].filter { !$0.isEmpty }.joined(separator: "\n") }
}
