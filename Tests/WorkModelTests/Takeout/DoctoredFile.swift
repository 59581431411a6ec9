import Foundation
import TestWorld
import WorkModel

/// A file that somebody has changed by hand, as the values that JSON has.
struct DoctoredFile {
    var object: [String: Any]

    /// That of a rich hall with few texts, made once for all tests: quicker to read again and again.
    static let rich = Task { try await DoctoredFile(of: World().richHall()).withFewTexts().json() }

    init(json: Data) throws {
        guard let object = try JSONSerialization.jsonObject(with: json) as? [String: Any] else { throw Missing("JSON") }
        self.object = object
    }

    init(of hall: Hall) async throws {
        try self.init(json: try await hall.doors.takeouts.takeout(hall.id).json())
    }

    /// The same with one run sheet of one step, and one card of each kind.
    private func withFewTexts() -> DoctoredFile {
        var file = self
        file.edit("edition") { edition in edition = DoctoredFile.trimmed(edition) as? [String: Any] ?? [:] }
        file.nameTexts()
        return file
    }

    /// Puts the texts under their right name, or they would be refused for that alone.
    mutating func nameTexts() {
        guard let texts = object["edition"] as? [String: Any],
            let json = try? JSONSerialization.data(withJSONObject: texts),
            let edition = try? JSONDecoder().decode(Edition.self, from: json)
        else { return }
        edit("dugnad") { $0["edition"] = edition.hash }
    }

    mutating func edit(_ key: String, _ change: (inout [String: Any]) -> Void) {
        var part = object[key] as? [String: Any] ?? [:]
        change(&part)
        object[key] = part
    }

    mutating func editFirst(_ list: String, _ change: (inout [String: Any]) -> Void) {
        guard var rows = object[list] as? [[String: Any]], !rows.isEmpty else { return }
        change(&rows[0])
        object[list] = rows
    }

    func json() throws -> Data { try JSONSerialization.data(withJSONObject: object) }

    func takeout() throws -> Takeout { try Takeout(json: json()) }

    func refusal() -> Refusal? { DoctoredFile.refusal { try json() } }

    /// The JSON up to the value of a part, which comes last: for those who try many values, one after the other.
    func jsonBefore(_ part: String) throws -> Data {
        var others = object
        others[part] = nil
        return try JSONSerialization.data(withJSONObject: others).dropLast() + Data(",\"\(part)\":".utf8)
    }

    static func refusal(of others: Data, and value: Any) throws -> Refusal? {
        let value = try JSONSerialization.data(withJSONObject: value, options: .fragmentsAllowed)
        return refusal { others + value + Data("}".utf8) }
    }

    private static func refusal(of json: () throws -> Data) -> Refusal? {
        do {
            _ = try Takeout(json: json())
            return nil
        } catch {
            return error as? Refusal
        }
    }

    private static func trimmed(_ value: Any) -> Any {
        switch value {
        case let object as [String: Any]: object.mapValues(trimmed)
        // Texts in a list are lines, equally many in each language.
        case let list as [[String: Any]]: list.prefix(1).map(trimmed)
        default: value
        }
    }
}
