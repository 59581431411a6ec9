import Foundation
import GRDB
import Words

/// The groups' way in: two short words and two digits, easy to say aloud and to type in any case.
package struct RoomCode: Sendable, Hashable, Codable, CustomStringConvertible {
    /// As it stands in addresses: `havn-seil-42`.
    package let text: String

    /// - Parameter words: the list of words (`Data/kodeord.txt`).
    package init(words: [String], random: inout some RandomNumberGenerator) {
        let first = words.randomElement(using: &random) ?? "tau"
        let second = words.filter { $0 != first }.randomElement(using: &random) ?? "ring"
        text = "\(first)-\(second)-\(Int.random(in: 10...99, using: &random))"
    }

    /// Nil for anything that is not two words and two digits with hyphens between.
    package init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[2].utf8.count == 2, parts[2].utf8.allSatisfy({ (48...57).contains($0) }),
            parts[0...1].allSatisfy({
                (2...8).contains($0.utf8.count) && $0.utf8.allSatisfy { (97...122).contains($0) }
            })
        else { return nil }
        self.text = text
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let code = RoomCode(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not two words and two digits")
        }
        self = code
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    /// As it is shown and said: «HAVN SEIL 42», the digits never alone on a line.
    package var shown: String {
        let parts = text.uppercased().split(separator: "-")
        return "\(parts[0]) \(parts[1])\u{A0}\(parts[2])"
    }

    package var description: String { text }

    /// What a typed code is looked up by: in any case, with or without spaces, hyphens and full stops, with the letters
    /// and digits of any keyboard, or as it stands in a whole address.
    /// Nil when it cannot be a code, so that nothing long or strange is looked up.
    package static func key(typed: String) -> String? {
        guard typed.utf8.count <= longestTyped else { return nil }
        let typed = inAddress(typed) ?? typed
        let signs = typed.unicodeScalars.flatMap { scalar -> [Character] in
            if let digit = scalar.digit { return Array(String(digit)) }
            guard scalar.properties.isAlphabetic else { return [] }
            // A full-width or a styled letter is the plain one.
            let plain = String(scalar).precomposedStringWithCompatibilityMapping.lowercased()
            return plain.filter { $0.isASCII && $0.isLetter }
        }
        guard (6...20).contains(signs.count), signs.suffix(2).allSatisfy(\.isNumber) else { return nil }
        return String(signs)
    }

    /// A pasted address may have a language, a table and more around the code.
    private static let longestTyped = 500

    /// What comes after `/b/`, however an address is written; nil when it is no address to a dugnad.
    private static func inAddress(_ typed: String) -> String? {
        let parts = typed.split(whereSeparator: { "/?#".contains($0) })
        let before = parts.firstIndex { $0.lowercased() == "b" }
        return before.flatMap { parts.indices.contains($0 + 1) ? String(parts[$0 + 1]) : nil }
    }
}

extension RoomCode: DatabaseValueConvertible {
    package var databaseValue: DatabaseValue { text.databaseValue }

    package static func fromDatabaseValue(_ value: DatabaseValue) -> RoomCode? {
        String.fromDatabaseValue(value).flatMap { RoomCode($0) }
    }
}
