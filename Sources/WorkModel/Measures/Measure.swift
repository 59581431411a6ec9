import Foundation
import GRDB
import Words

/// What the room agreed to do, as it reads today: from the room to ten years later it is the same measure. For youth it is a
/// proposal, with who should hear it.
package struct Measure: Sendable, Codable, Equatable, Identifiable, FetchableRecord, PersistableRecord {
    package typealias ID = Identifier<Measure>

    package let id: ID
    /// Where it comes from, as long as that is there.
    package let dugnad: Dugnad.ID?
    /// Whose it is: the owner of its dugnad, which the database sees to. Nil for that of a dugnad that is nobody's.
    package var unit: Unit.ID?
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
    /// How it came to be, when no room has agreed on it.
    package var way: Way?
    /// What the room agreed on, once the plan says something else.
    package var agreed: AgreedWords?
    /// The tables that it came from when it was agreed on, as a JSON list of their numbers.
    package var fromGroups: String?
    /// Who else it came from then, as a JSON list.
    package var fromOthers: String?
    /// What the dugnad was called, once that is gone.
    package var fromName: String?
    package var fromYear: Int?
    package var fromVariant: Variant?

    /// How a measure came to be that no room has agreed on.
    package enum Way: String, Sendable, Codable, CaseIterable {
        /// Of an idea that was left lying.
        case idea
        /// Written into the plan.
        case plan
    }

    /// Who a measure came from besides the tables.
    package enum Voice: String, Sendable, Codable, CaseIterable {
        case youth, room, dugnad
    }

    /// As the room agreed on it: what its minutes, its wall and its pages say, whatever the plan has made of it since.
    package var asAgreed: Measure {
        guard let agreed else { return self }
        var copy = self
        copy.take(agreed)
        return copy
    }

    package var groupNumbers: [Int] { Measure.list(fromGroups).sorted() }

    package var voices: [Voice] {
        let there: [Voice] = Measure.list(fromOthers)
        return Voice.allCases.filter(there.contains)
    }

    private static func list<Item: Decodable>(_ json: String?) -> [Item] {
        json.flatMap { try? JSONDecoder().decode([Item].self, from: Data($0.utf8)) } ?? []
    }

    package var barrierKeys: [Barrier.Key] { Measure.barrierKeys(inJSON: barriers) }

    /// As a measure and its history have them.
    package static func barrierKeys(inJSON text: String) -> [Barrier.Key] { list(text) }

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

/// What a room agreed on, word for word.
package struct AgreedWords: Sendable, Codable, Equatable {
    package let text: String
    package let owner: String?
    package let deadline: String?
    package let firstStep: String?
    package let knownBy: String?
    package let hearer: String?
    /// Keys of barriers, as a JSON list.
    package let barriers: String

    init(_ measure: Measure) {
        (text, owner, deadline) = (measure.text, measure.owner, measure.deadline)
        (firstStep, knownBy, hearer) = (measure.firstStep, measure.knownBy, measure.hearer)
        barriers = measure.barriers
    }
}

extension Measure {
    mutating func take(_ words: AgreedWords) {
        (text, owner, deadline) = (words.text, words.owner, words.deadline)
        (firstStep, knownBy, hearer) = (words.firstStep, words.knownBy, words.hearer)
        barriers = words.barriers
    }

    /// The plan says what it wants, and what the room agreed on is kept beside it from then on.
    mutating func keepAgreed(of before: Measure) {
        guard way == nil, dugnad != nil, agreed == nil, AgreedWords(before) != AgreedWords(self) else { return }
        agreed = AgreedWords(before)
    }

    /// The room's own words are mended. What the plan has not changed since follows along.
    ///
    /// - Parameter words: the measure as the room has it now.
    mutating func mend(to words: AgreedWords) {
        guard let old = agreed else { return take(words) }
        func follow<Value: Equatable>(_ path: WritableKeyPath<Measure, Value>, _ was: Value, _ new: Value) {
            if self[keyPath: path] == was { self[keyPath: path] = new }
        }
        follow(\.text, old.text, words.text)
        follow(\.owner, old.owner, words.owner)
        follow(\.deadline, old.deadline, words.deadline)
        follow(\.firstStep, old.firstStep, words.firstStep)
        follow(\.knownBy, old.knownBy, words.knownBy)
        follow(\.hearer, old.hearer, words.hearer)
        follow(\.barriers, old.barriers, words.barriers)
        agreed = words
    }
}
