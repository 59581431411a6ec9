import GRDB
import Words

/// *Virkning*: what came of a measure, on a day. A number as people count, a sentence, or both.
package struct Effect: Sendable, Codable, Equatable, Identifiable, FetchableRecord, PersistableRecord {
    package typealias ID = Identifier<Effect>

    package let id: ID
    package let measure: Measure.ID
    /// The day it is about: «2027-03-11».
    package internal(set) var day: String
    /// The number in hundredths: 2050 is 20,5.
    var hundredths: Int?
    var exactness: Tally.Exactness?
    var counted: String?
    /// What it was, in a sentence.
    package internal(set) var words: String?
    package internal(set) var cost: String?
    package internal(set) var learned: String?
    /// What whoever is responsible told by their link, when it comes from that.
    package internal(set) var told: OwnersWord.ID?
    package let madeAt: Moment
    package internal(set) var version: Int

    /// As many as a measure has room for: one each week for ten years.
    package static let most = 500

    package var tally: Tally? {
        guard let hundredths, let exactness else { return nil }
        return Tally(Double(hundredths) / 100, exactness, of: counted)
    }

    package var moment: Moment? { NorwegianTime.moment(day: day) }

    static func isEarlier(_ one: Effect, _ other: Effect) -> Bool {
        (one.day, one.madeAt, "\(one.id)") < (other.day, other.madeAt, "\(other.id)")
    }
}

extension Effect {
    init(_ words: EffectWords, as id: ID, of measure: Measure.ID, at now: Moment) {
        self.init(
            id: id, measure: measure, day: words.day, hundredths: nil, exactness: nil, counted: nil, words: nil,
            cost: nil, learned: nil, told: nil, madeAt: now, version: 1)
        take(words)
    }

    /// The number that whoever is responsible told. Nil when they told none.
    init?(of word: OwnersWord) {
        guard word.tally != nil else { return nil }
        self.init(
            id: .made(from: "\(word.id)"), measure: word.measure, day: NorwegianTime.isoDate(word.at),
            hundredths: word.hundredths, exactness: word.exactness, counted: word.counted, words: word.line, cost: nil,
            learned: nil, told: word.id, madeAt: word.at, version: 1)
    }

    mutating func take(_ new: EffectWords) {
        (day, words, cost, learned) = (new.day, new.words, new.cost, new.learned)
        (hundredths, exactness, counted) = (new.tally?.hundredths, new.tally?.exactness, new.tally?.of)
    }

    /// «2027-03-11 ca. 90 barn: Første åpne hall», in no language: as it stands in the history.
    var asRecorded: String {
        let number = tally.map { [$0.typed, $0.of].compactMap(\.self).joined(separator: " ") }
        let what = [number, words].compactMap(\.self).joined(separator: ": ")
        return [[day, what].joined(separator: " "), cost, learned].compactMap(\.self).joined(separator: " · ")
    }
}
