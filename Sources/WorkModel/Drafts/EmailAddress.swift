import Foundation
import GRDB
import Words

/// An e-mail address, as somebody typed it or pasted it.
package struct EmailAddress: Sendable, Hashable, CustomStringConvertible {
    /// As people see it: «Aina.Berg@blåbær.example».
    package let text: String
    /// As mail servers take it, in ASCII: «Aina.Berg@xn--blbr-roah.example».
    package let ascii: String
    /// The same for all who write the address in their own way: «aina.berg@xn--blbr-roah.example».
    package let key: String

    package var description: String { text }

    /// «xn--blbr-roah.example»: a host name, and nothing else.
    package var domain: String { ascii.split(separator: "@").last.map(String.init) ?? "" }

    /// - Throws: a kind sentence that says what is wrong.
    package init(typed: String) throws(Problem) {
        let text = EmailAddress.inside(typed)
        try EmailAddress.checkCharacters(text)
        // A name in quotes may have an @ in it, a domain never.
        guard let at = text.lastIndex(of: "@") else { throw .addressHasNoAt }
        let (name, written) = (text[..<at], String(text[text.index(after: at)...]))
        let domain = try EmailAddress.domain(written)
        let plain = try EmailAddress.checked(name)
        self.text = text
        ascii = "\(name)@\(domain)"
        key = "\((plain.map { $0[...] } ?? name).lowercased())@\(domain)"
        guard name.utf8.count <= 64, ascii.utf8.count <= 254 else { throw .addressTooLong }
    }

    /// Nil for what is no address: from a file, or from the database.
    package init?(_ text: String) {
        try? self.init(typed: text)
    }

    // Two that lead to the same letter box are the same.
    package static func == (one: EmailAddress, other: EmailAddress) -> Bool { one.key == other.key }
    package func hash(into hasher: inout Hasher) { hasher.combine(key) }

    private static func checkCharacters(_ text: String) throws(Problem) {
        guard !text.isEmpty else { throw .noAddress }
        // Before it is looked at closely, so that a whole page that was pasted costs nothing.
        guard text.utf8.count <= 1000 else { throw .addressTooLong }
        let scalars = text.unicodeScalars
        guard !scalars.contains(where: { $0.properties.isDefaultIgnorableCodePoint || isControl($0) }) else {
            throw .addressHasInvisible
        }
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .control || ["\u{2028}", "\u{2029}"].contains(scalar)
    }

    /// The part before the @.
    ///
    /// - Returns: what stands in the quotation marks, when it need not have had them.
    private static func checked(_ name: Substring) throws(Problem) -> String? {
        guard name.first == "\"" else {
            try checkPlain(name)
            return nil
        }
        guard name.utf8.allSatisfy({ $0 < 0x80 }) else { throw .foreignAddress }
        guard let inside = name.wholeMatch(of: /"((?:[^"\\]|\\.)+)"/) else { throw .noSuchAddress }
        let unescaped = inside.1.replacing(/\\(.)/) { $0.1 }
        return isPlain(unescaped) ? String(unescaped) : nil
    }

    private static func checkPlain(_ name: Substring) throws(Problem) {
        guard !name.contains("@") else { throw .addressHasTwoAts }
        guard !name.contains(where: \.isWhitespace) else { throw .addressHasSpaces }
        guard name.utf8.allSatisfy({ $0 < 0x80 }) else { throw .foreignAddress }
        guard isPlain(name) else { throw .noSuchAddress }
    }

    /// The part after the @, in ASCII and small letters.
    private static func domain(_ written: String) throws(Problem) -> String {
        guard !written.contains(where: \.isWhitespace) else { throw .addressHasSpaces }
        var address = URLComponents()
        address.host = written
        let domain = (address.encodedHost ?? "").lowercased()
        let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count > 1 || !isLabel(domain[...]) else { throw .addressHasNoDot }
        let isOne = labels.count > 1 && labels.allSatisfy { $0.utf8.count <= 63 && isLabel($0) }
        // The last part of a number is a machine, not a name.
        guard isOne, labels.last?.contains(where: \.isLetter) == true else { throw .noSuchAddress }
        return domain
    }

    // By their bytes: each address is looked at again whenever it is read from the database, and a regular expression
    // is not Sendable and would have to be made each time.

    /// Letters, digits and the signs that need no quotation marks, perhaps with single full stops between.
    private static func isPlain(_ name: Substring) -> Bool {
        name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            .allSatisfy { !$0.isEmpty && $0.allSatisfy(plain.contains) }
    }

    /// Small letters and digits, perhaps with hyphens inside.
    private static func isLabel(_ part: Substring) -> Bool {
        let hyphen = UInt8(ascii: "-")
        return part.utf8.first != hyphen && part.utf8.last != hyphen && !part.isEmpty
            && part.utf8.allSatisfy(inLabels.contains)
    }

    private static let inLabels = Set("abcdefghijklmnopqrstuvwxyz0123456789-".utf8)
    private static let plain = inLabels.union("ABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&'*+/=?^_`{|}~".utf8)
}

extension EmailAddress: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let address = EmailAddress(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an e-mail address")
        }
        self = address
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

extension EmailAddress: DatabaseValueConvertible {
    package var databaseValue: DatabaseValue { text.databaseValue }

    package static func fromDatabaseValue(_ value: DatabaseValue) -> EmailAddress? {
        String.fromDatabaseValue(value).flatMap(EmailAddress.init)
    }
}
