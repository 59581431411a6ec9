import GRDB

/// What a thing is known by: 128 random bits in 32 lower-case hexadecimal digits.
///
/// A phone without network can make one, and no two are ever the same.
package struct Identifier<Thing>: Sendable, Hashable, Codable, CustomStringConvertible {
    private let digits: String

    /// Nil for anything that is not 32 lower-case hexadecimal digits.
    package init?(_ text: String) {
        let isWellFormed =
            text.utf8.count == 32
            && text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
        guard isWellFormed else { return nil }
        digits = text
    }

    private init(digits: String) {
        self.digits = digits
    }

    /// A new one that nothing else has.
    package static func new() -> Identifier {
        var random = SystemRandomNumberGenerator()
        return Identifier(digits: hexadecimal(random.next()) + hexadecimal(random.next()))
    }

    /// The same digits each time for the same bytes: a form that is sent twice names the same thing twice.
    package static func made(from words: String) -> Identifier {
        Identifier(digits: String(Fingerprint.of(words).prefix(32)))
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let identifier = Identifier(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not 32 hexadecimal digits")
        }
        self = identifier
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(digits)
    }

    package var description: String { digits }

    private static func hexadecimal(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

extension Identifier: DatabaseValueConvertible {
    package var databaseValue: DatabaseValue { digits.databaseValue }

    package static func fromDatabaseValue(_ value: DatabaseValue) -> Identifier? {
        String.fromDatabaseValue(value).flatMap(Identifier.init)
    }
}
