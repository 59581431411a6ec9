import Foundation
import GRDB
import Words

/// What the room agreed to do. For youth it is a proposal, with who should hear it.
package struct Measure: Sendable, Codable, Equatable, Identifiable, FetchableRecord, PersistableRecord {
    package typealias ID = Identifier<Measure>

    package let id: ID
    package let dugnad: Dugnad.ID
    package var position: Int
    package var text: String
    /// A body or a role; never a private person.
    package var owner: String?
    /// A day: «2027-01-14».
    package var deadline: String?
    package var firstStep: String?
    package var knownBy: String?
    /// Who should hear a youth proposal.
    package var hearer: String?
    /// Keys of barriers, as a JSON list.
    package var barriers: String
    /// A show of hands, for the plenary that wants it.
    package var hands: Int?
    package var version: Int
    package let madeAt: Moment

    package var barrierKeys: [Barrier.Key] {
        (try? JSONDecoder().decode([String].self, from: Data(barriers.utf8))) ?? []
    }

    package var deadlineDay: Moment? { deadline.flatMap { NorwegianTime.moment(day: $0) } }
}

/// What a measure is to say, once it has been read from a draft.
struct MeasureWords: Sendable {
    let text: String
    let hearer: String?
    let owner: String?
    let deadline: Day?
    let firstStep: String?
    let knownBy: String?
    let hands: Int?
    let barriers: [Barrier.Key]
    let clusters: [Cluster.ID]
    let notes: [Note.ID]
}
