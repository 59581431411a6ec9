import Foundation
import TestWorld
import Testing

@testable import WorkModel

/// Nobody has to remember to test a new field: what is published of it is what is tried.
@Suite("Whatever the published schema does not allow, no file brings in")
struct SpoiledFieldTests {
    let whole: DoctoredFile
    let schema: [String: Any]

    init() async throws {
        schema = try #require(
            try JSONSerialization.jsonObject(with: Data(Takeout.schema.utf8)) as? [String: Any])
        whole = try await DoctoredFile(json: DoctoredFile.rich.value)
    }

    @Test("The file that is spoilt here is right as it is")
    func unspoilt() throws {
        _ = try Takeout(json: whole.json())
    }

    @Test("Each field of each part, spoilt in every way that the schema tells of", arguments: Takeout.names)
    func spoilt(part: String) throws {
        let properties = try #require(schema["properties"] as? [String: [String: Any]])
        let value = try #require(whole.object[part], "the rich hall has no \(part)")
        let spoilings = SpoiledFields(schema).spoilings(of: value, by: try #require(properties[part]), at: part)
        try #require(spoilings.count > 5)
        let others = try whole.jsonBefore(part)
        try #require(try refusal(of: value, as: part, after: others) == nil)
        for spoiling in spoilings {
            let value = try #require(spoiling.value)
            let isRefused = try refusal(of: value, as: part, after: others) == .fileIncomplete
            #expect(isRefused, "\(spoiling.what)")
        }
    }

    private func refusal(of value: Any, as part: String, after others: Data) throws -> Refusal? {
        guard part == "edition" else { return try DoctoredFile.refusal(of: others, and: value) }
        var file = whole
        file.object[part] = value
        file.nameTexts()
        return file.refusal()
    }

    @Test("A file without a part that every file has is refused", arguments: Takeout.names)
    func missing(part: String) throws {
        let required = try #require(schema["required"] as? [String])
        var file = whole
        file.object[part] = nil
        // A note of the rich hall points at the dugnad that it was fetched from, and what came of a measure at what was told.
        let isMissed = required.contains(part) || ["otherDugnader", "told"].contains(part)
        #expect(file.refusal() == (isMissed ? .fileIncomplete : nil))
    }

    @Test("A row that stands twice is refused, where rows are told apart", arguments: Takeout.names)
    func twice(part: String) throws {
        guard var rows = whole.object[part] as? [Any], let first = rows.first else { return }
        rows.append(first)
        var file = whole
        file.object[part] = rows
        // What happened can have happened twice, and so can what a measure came from.
        #expect(file.refusal() == (["events", "measureOrigins"].contains(part) ? nil : .fileIncomplete))
    }
}

extension Takeout {
    static let names = parts.map { $0.name }
}

extension TakeoutRow {
    static var name: String { takeoutPart.name }
}
