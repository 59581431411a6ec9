import GRDB
import Words

/// Until when something can be done, to the minute, which it includes: «kl. 16.00» takes 16.00.59.
package struct LastMinute: Sendable, Hashable, Comparable, Codable {
    /// When that minute begins.
    package let moment: Moment

    package init(_ moment: Moment) {
        self.moment = Moment(milliseconds: moment.milliseconds / 60_000 * 60_000)
    }

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
