import Foundation
import TestWorld
import Testing

@testable import WorkModel

@Suite("The format that is published, and what the parts say")
struct TakeoutFormatTests {
    @Test("The schema is the one that is committed; write it anew with ALLEMED_WRITE_SCHEMA=1")
    func schema() throws {
        let file = Repository.file("docs/format.schema.json")
        if Repository.isWritten { try Takeout.schema.write(to: file, atomically: true, encoding: .utf8) }
        #expect(try String(contentsOf: file, encoding: .utf8) == Takeout.schema)
        #expect(try JSONSerialization.jsonObject(with: Data(Takeout.schema.utf8)) is [String: Any])
    }

    @Test("What the parts say of themselves stands in docs/format.md; written anew in the same way")
    func words() throws {
        let file = Repository.file("docs/format.md")
        let text = try String(contentsOf: file, encoding: .utf8)
        let start = try #require(text.range(of: "Sources/WorkModel/Takeout/Parts. -->\n")).upperBound
        let end = try #require(text.range(of: "\n## Reading a file in")).lowerBound
        let whole = text.replacingCharacters(in: start..<end, with: "\n\(Takeout.inWords)")
        if Repository.isWritten { try whole.write(to: file, atomically: true, encoding: .utf8) }
        #expect(text == whole || Repository.isWritten)
    }

    @Test("Every field of every row is declared, so none is let in unseen")
    func declared() async throws {
        let hall = try await World().richHall()
        let rows = try await hall.doors.takeouts.takeout(hall.id).rows
        for (part, rows) in zip(Takeout.parts, rows) {
            let row = try #require(rows.first, "the rich hall has no \(part)")
            let stored = Mirror(reflecting: row).children.compactMap(\.label)
            // Whose it is here is nobody's elsewhere.
            let isTaken: (String) -> Bool = { field in
                switch part {
                case is Dugnad.Type: !["unit", "keptMonths", "takenInAt"].contains(field)
                case is Measure.Type: field != "unit"
                case is MeasureChange.Type: field != "person"
                case is OwnersWord.Type: field != "owner"
                case is ProposalFate.Type: field != "measure"
                case is Relay.Type: !["challenge", "page", "publishedAt", "published"].contains(field)
                default: true
                }
            }
            #expect(stored.filter(isTaken).sorted() == part.declared.sorted(), "\(part)")
        }
    }

    @Test("No two parts, and no two fields of one, have the same name")
    func names() {
        let names = Takeout.parts.map { $0.name }
        #expect(Set(names).count == names.count)
        for part in Takeout.parts { #expect(Set(part.declared).count == part.declared.count, "\(part)") }
    }
}

extension TakeoutRow {
    fileprivate static var declared: [String] { takeoutPart.fields.map(\.name) }
}
