import GRDB
import Words

/// Until when something can be done, to the minute, which it includes: «kl. 16.00» takes 16.00.59.
package struct LastMinute: Sendable, Hashable, Comparable, Codable {
    /// When that minute begins.
    package let moment: Moment

    package init(_ moment: Moment) {
        self.moment = Moment(milliseconds: moment.milliseconds / 60_000 * 60_000)
    }

    /// The last one of a day, or the one before it begins when that is the same day.
    init?(of day: String, before start: Moment) {
        guard let end = NorwegianTime.moment(day: day, hour: "23:59") else { return nil }
        self.init(NorwegianTime.isoDate(start) == day ? start - .minutes(1) : end)
    }

    /// A day without an hour is until it is over.
    package var isWholeDay: Bool { NorwegianTime.isoTime(moment) == "23:59" }

    /// «fredag 6. november 2026», and the hour where there is one.
    package var words: Phrase { isWholeDay ? NorwegianTime.day(moment) : NorwegianTime.dayAndHour(moment) }

    package func isOver(at now: Moment) -> Bool { now >= moment + .minutes(1) }

    package static func < (one: LastMinute, other: LastMinute) -> Bool { one.moment < other.moment }

    package init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(Moment.self))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(moment)
    }
}

extension LastMinute: DatabaseValueConvertible {
    package var databaseValue: DatabaseValue { moment.databaseValue }

    package static func fromDatabaseValue(_ value: DatabaseValue) -> LastMinute? {
        Moment.fromDatabaseValue(value).map(LastMinute.init)
    }
}
