import Foundation
import Words

extension Shape where Value: BinaryInteger & Sendable {
    static func number(_ range: ClosedRange<Value>) -> Shape {
        Shape(
            "number, \(range.lowerBound.grouped) to \(range.upperBound.grouped)",
            [
                "type": "integer", "minimum": .number(Int(range.lowerBound)), "maximum": .number(Int(range.upperBound)),
            ]
        ) { number, _ in range.contains(number) }
    }
}

extension Shape<Int> {
    /// Counts upwards, with room to count on. No more digits than are read in a form, or nothing could be saved again.
    static let version = Shape("number, from 1", number(1...900_000_000).schema) { number, _ in
        (1...900_000_000).contains(number)
    }.named("version")

    /// A place in an order.
    static let position = Shape("number", number(0...1_000_000_000).schema) { number, _ in
        (0...1_000_000_000).contains(number)
    }.named("position")
}

extension Shape<String> {
    /// - Parameter length: in code points, as the database and JSON Schema count them.
    static func text(_ length: ClosedRange<Int>) -> Shape {
        let least: [Schema.Entry] =
            length.lowerBound > 0 ? [.init(key: "minLength", value: .number(length.lowerBound))] : []
        return Shape(
            length.lowerBound > 0
                ? "text, \(length.lowerBound) to \(length.upperBound.grouped)"
                : "text, at most \(length.upperBound.grouped)",
            .object(
                [.init(key: "type", value: "string")] + least + [
                    .init(key: "maxLength", value: .number(length.upperBound))
                ])
        ) { text, _ in length.contains(text.unicodeScalars.count) }
    }

    /// A text of one line. One that has been cut may end in a space: something can stand after it. If there is anything in
    /// it, some of it can be seen.
    static func line(_ length: ClosedRange<Int>) -> Shape {
        let text = text(length)
        return Shape(text.word, text.schema) { line, keys in
            text.holds(line, keys) && PlainText.line(line + "x") == line + "x"
                && (line.isEmpty || !PlainText.line(line).isEmpty)
        }
    }

    /// What something in the edition is called.
    static let key = text(0...2000)

    static let day = Shape(
        "day", .named("day", ["type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"])
    ) { day, _ in day.utf8.count == 10 && NorwegianTime.moment(day: day) != nil }

    static let hash = Shape(
        "hash",
        .named(
            "hash",
            [
                "description": "SHA-256 in lower-case hexadecimal digits.", "type": "string",
                "pattern": "^[0-9a-f]{64}$",
            ])
    ) { text, _ in Fingerprint.isOne(text) }

    /// A list in JSON, kept as a text.
    static func jsonList<Item: Decodable & Sendable>(of shape: Shape<Item>) -> Shape {
        Shape("text", text(2...1_000_000).schema) { text, keys in
            guard text.utf8.count <= 1_000_000,
                let items = try? JSONDecoder().decode([Item].self, from: Data(text.utf8))
            else { return false }
            return items.allSatisfy { shape.holds($0, keys) }
        }
    }
}

extension Shape<Bool> {
    static let truth = Shape("true or false", ["type": "boolean"])
}

extension Shape<Moment> {
    static let moment = Shape(
        "moment",
        .named(
            "moment",
            [
                "description": "ISO 8601 in UTC, with milliseconds; from 1970 to 9999.", "type": "string",
                "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$",
            ]))
}

extension Shape<Data> {
    static func bytes(most: Int) -> Shape {
        Shape("base64", ["type": "string", "contentEncoding": "base64", "maxLength": .number((most + 2) / 3 * 4)]) {
            bytes, _ in bytes.count <= most
        }
    }
}

extension Shape<Language> {
    static let language = Shape("language", choice.schema).named("language")
}

extension Shape<Phrase> {
    static let phrase = Shape("phrase", texts.schema, holds: texts.holds).named("phrase")
    private static let texts = object([
        Field("nb", \.nb, .text(0...100_000)), Field("nn", \.nn, .text(0...100_000)),
        Field("en", \.en, .text(0...100_000)),
    ])
}

extension Shape<Lines> {
    static let lines = Shape("lines", lists.schema, holds: lists.holds).named("lines")
    private static let lists = object([
        Field("nb", \.nb, .list(of: .text(0...100_000))), Field("nn", \.nn, .list(of: .text(0...100_000))),
        Field("en", \.en, .list(of: .text(0...100_000))),
    ])
}

extension BinaryInteger {
    /// «20 000».
    var grouped: String {
        let digits = String(magnitude)
        let groups = stride(from: digits.count, to: 0, by: -3).map { end in
            digits.dropLast(digits.count - end).suffix(3)
        }
        return (self < 0 ? "−" : "") + groups.reversed().joined(separator: " ")
    }
}
