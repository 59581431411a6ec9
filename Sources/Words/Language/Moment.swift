import Foundation

/// A point in time: milliseconds since 1 January 1970 UTC.
///
/// The clock on the wall, in a phone and in the database is the same whole number, so nothing is lost on the way.
package struct Moment: Sendable, Hashable, Comparable, Codable {
    package let milliseconds: Int64

    /// Kept inside the years 1970–9999, so arithmetic on anything that came from outside cannot overflow.
    package init(milliseconds: Int64) {
        self.milliseconds = min(max(milliseconds, 0), 253_402_300_799_000)
    }

    package init(_ date: Date) {
        let milliseconds = date.timeIntervalSince1970 * 1000
        self.init(milliseconds: Int64(exactly: milliseconds.rounded()) ?? 0)
    }

    /// In files for people moments are ISO 8601 in UTC: a coder whose `userInfo` has this key writes and reads them so.
    package static let asTextKey = CodingUserInfoKey(rawValue: "moments as text")

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard Moment.isText(decoder.userInfo) else {
            self.init(milliseconds: try container.decode(Int64.self))
            return
        }
        let text = try container.decode(String.self)
        // Only what would be written again as it stands: a day that is none would become another.
        guard let date = try? Date(text, strategy: Moment.form), Moment(date).text == text else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a moment in ISO 8601: \(text)")
        }
        self.init(date)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if Moment.isText(encoder.userInfo) {
            try container.encode(text)
        } else {
            try container.encode(milliseconds)
        }
    }

    /// Put together of whole numbers: a date with a fraction may lose its last millisecond.
    private var text: String {
        let seconds = Moment(milliseconds: milliseconds / 1000 * 1000).date.formatted(.iso8601)
        let thousandths = String(milliseconds % 1000 + 1000).dropFirst()
        return "\(seconds.dropLast()).\(thousandths)Z"
    }

    private static func isText(_ userInfo: [CodingUserInfoKey: Any]) -> Bool {
        asTextKey.map { userInfo[$0] != nil } ?? false
    }

    private static let form = Date.ISO8601FormatStyle(includingFractionalSeconds: true)

    package var date: Date { Date(timeIntervalSince1970: Double(milliseconds) / 1000) }

    package static func < (first: Moment, second: Moment) -> Bool {
        first.milliseconds < second.milliseconds
    }

    package static func + (moment: Moment, length: Length) -> Moment {
        Moment(milliseconds: moment.milliseconds + length.milliseconds)
    }

    package static func - (moment: Moment, length: Length) -> Moment {
        Moment(milliseconds: moment.milliseconds - length.milliseconds)
    }

    package static func - (later: Moment, earlier: Moment) -> Length {
        .milliseconds(later.milliseconds - earlier.milliseconds)
    }

    /// A length of time between two moments; may be negative.
    package struct Length: Sendable, Hashable, Comparable, Codable {
        package let milliseconds: Int64

        package static let zero = Length(milliseconds: 0)
        package static func milliseconds(_ number: Int64) -> Length { Length(milliseconds: number) }
        package static func seconds(_ number: Int) -> Length { many(number, of: 1000) }
        package static func minutes(_ number: Int) -> Length { many(number, of: 60_000) }
        package static func hours(_ number: Int) -> Length { many(number, of: 3_600_000) }
        package static func days(_ number: Int) -> Length { many(number, of: 86_400_000) }

        /// The number may have been typed, so one that is too large gives the longest length there can be.
        private static func many(_ number: Int, of unit: Int64) -> Length {
            let (product, isTooLarge) = Int64(number).multipliedReportingOverflow(by: unit)
            return Length(milliseconds: isTooLarge ? (number < 0 ? .min : .max) : product)
        }

        private init(milliseconds: Int64) {
            // A thousand years each way is more than any dugnad, and far from overflow.
            self.milliseconds = min(max(milliseconds, -31_556_952_000_000), 31_556_952_000_000)
        }

        /// Whole minutes, rounded towards the nearest.
        package var wholeMinutes: Int { Int((Double(milliseconds) / 60_000).rounded()) }

        package static func < (first: Length, second: Length) -> Bool { first.milliseconds < second.milliseconds }
        package static func + (first: Length, second: Length) -> Length {
            Length(milliseconds: first.milliseconds + second.milliseconds)
        }
        package static func - (first: Length, second: Length) -> Length {
            Length(milliseconds: first.milliseconds - second.milliseconds)
        }
    }
}
