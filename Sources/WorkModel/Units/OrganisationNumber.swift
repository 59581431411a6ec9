import GRDB
import Words

/// The nine digits that an organisation is registered under.
///
/// The last one is reckoned from the others, so that a slip is noticed: brreg.no, «Om organisasjonsnummeret».
package struct OrganisationNumber: Sendable, Hashable {
    /// The nine digits as they are kept: «964965226».
    package let text: String

    /// Nil for anything but nine digits of which the last one fits.
    package init?(_ text: String) {
        guard text.utf8.count == 9, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        let digits = text.utf8.map { Int($0) - 48 }
        let sum = zip(digits, [3, 2, 7, 6, 5, 4, 3, 2]).map { $0 * $1 }.reduce(0, +)
        // For some sums it would be ten: those numbers are given to nobody.
        let last = (11 - sum % 11) % 11
        guard digits.last == last else { return nil }
        self.text = text
    }

    /// Reads it as people type it: «964 965 226», with spaces of all kinds and digits of every script.
    package init(typed text: String) throws(Problem) {
        guard text.unicodeScalars.count <= 100 else { throw .notOnlyDigits }
        var digits = ""
        for scalar in PlainText.line(text).unicodeScalars {
            if scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint { continue }
            guard let digit = scalar.digit else { throw .notOnlyDigits }
            digits.append(String(digit))
        }
        guard !digits.isEmpty else { throw .notOnlyDigits }
        guard digits.count == 9 else { throw .notNineDigits(digits.count) }
        guard let number = OrganisationNumber(digits) else { throw .digitsThatDoNotFit }
        self = number
    }

    /// «964 965 226», never broken over two lines.
    package var grouped: String {
        [text.prefix(3), text.dropFirst(3).prefix(3), text.suffix(3)].joined(separator: "\u{A0}")
    }
}

extension OrganisationNumber: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let number = OrganisationNumber(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no organisation has this number")
        }
        self = number
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

extension OrganisationNumber: DatabaseValueConvertible {
    package var databaseValue: DatabaseValue { text.databaseValue }

    package static func fromDatabaseValue(_ value: DatabaseValue) -> OrganisationNumber? {
        String.fromDatabaseValue(value).flatMap { OrganisationNumber($0) }
    }
}

extension Problem {
    fileprivate static let notOnlyDigits = Problem(
        Phrase(
            nb: "Skriv organisasjonsnummeret med bare sifre, for eksempel 123\u{A0}456\u{A0}785.",
            nn: "Skriv organisasjonsnummeret med berre siffer, til dømes 123\u{A0}456\u{A0}785.",
            en: "Write the organisation number with digits only, for example 123\u{A0}456\u{A0}785."))

    fileprivate static func notNineDigits(_ count: Int) -> Problem {
        let digits = Counting(
            one: Phrase(nb: "ett siffer", nn: "eitt siffer", en: "one digit"),
            many: Phrase(nb: "sifre", nn: "siffer", en: "digits")
        ).inWords(count)
        let isShort = count < 9
        return Problem(
            Phrase(
                nb: "Her er det \(digits.nb), og et organisasjonsnummer har ni. "
                    + (isShort ? "Se etter hva som mangler." : "Ta bort det som er for mye."),
                nn: "Her er det \(digits.nn), og eit organisasjonsnummer har ni. "
                    + (isShort ? "Sjå etter kva som manglar." : "Ta bort det som er for mykje."),
                en: "This has \(digits.en), and an organisation number has nine. "
                    + (isShort ? "See what is missing." : "Take out what is too much.")))
    }

    fileprivate static let digitsThatDoNotFit = Problem(
        Phrase(
            nb: "Ett av sifrene må være feil, for det siste passer ikke med de andre. Se på nummeret en gang til.",
            nn: "Eitt av sifra må vere feil, for det siste passar ikkje med dei andre. Sjå på nummeret ein gong til.",
            en: "One of the digits must be wrong, as the last one does not fit the others. Look at the number again."))
}
