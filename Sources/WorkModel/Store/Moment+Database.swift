import GRDB
import Words

extension Moment: DatabaseValueConvertible {
    package var databaseValue: DatabaseValue { milliseconds.databaseValue }

    package static func fromDatabaseValue(_ value: DatabaseValue) -> Moment? {
        Int64.fromDatabaseValue(value).map(Moment.init(milliseconds:))
    }
}

extension Database {
    /// The same moment for everything that one transaction writes.
    var now: Moment {
        get throws { Moment(try transactionDate) }
    }
}
