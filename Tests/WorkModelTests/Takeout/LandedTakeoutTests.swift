import Foundation
import TestWorld
import Testing
import WorkModel

/// Files as the program wrote them when each format landed, never edited since.
@Suite("A file that was written before is read, and what is written has not changed")
struct LandedTakeoutTests {
    @Test("The same dugnad makes the same file, to the byte")
    func written() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "allemed-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let landed = try #require(LandedDatabase.all.first { $0.name == "2026-11-25 documents" })
        try landed.write(in: folder)
        let world = try World(store: Store.open(in: folder))
        let dugnad = try #require(try await world.doors.dugnader.find(typed: landed.code))
        let written = String(decoding: try await world.doors.takeouts.takeout(dugnad.id).json(), as: UTF8.self)
        let isTheSame = try unhurried(written) == unhurried(landedFile("format 2"))
        #expect(isTheSame)
    }

    @Test(
        "A file of each format is read in, and comes out again as it was, in today's",
        arguments: ["format 1", "format 2", "format 2, 2026-11-29"])
    func read(name: String) async throws {
        let world = try World()
        let file = try landedFile(name)
        guard case .imported(let dugnad, _) = try await world.doors.takeouts.readIn(takeout(file), by: .program) else {
            throw Missing("an import")
        }
        #expect(try await world.doors.rooms.room(dugnad.id).notes.map(\.text).contains("Byttedag 🙂"))
        let approved = try #require(try await world.doors.minutesDesk.minutes(dugnad.id).approvals.first)
        let titles = ["format 1": "Referat fra dugnaden", "format 2": "Referat"]
        #expect(approved.text.title == (titles[name] ?? "Referat fra Fritid for alle, Fjordvik"))
        let again = try await world.doors.takeouts.takeout(dugnad.id).json()
        let (before, after) = (try object(Data(file.utf8)), try object(again))
        // What was approved in format 1 is read from its page.
        let other = ["version", "exportedAt", "events"] + (name == "format 1" ? ["approvals"] : [])
        for key in before.keys.sorted() where !other.contains(key) {
            let isTheSame = before[key] as? NSObject == after[key] as? NSObject
            #expect(isTheSame, "\(key)")
        }
    }

    private func landedFile(_ name: String) throws -> String {
        try String(contentsOf: Repository.file("Tests/WorkModelTests/Takeout/Landed/\(name).json"), encoding: .utf8)
    }

    private func takeout(_ text: String) throws -> Takeout { try Takeout(json: Data(text.utf8)) }

    private func object(_ data: Data) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    /// Without the hour it was written, and without what is written in addition today: which tables a measure came from.
    private func unhurried(_ text: String) throws -> String {
        let hours = text.matches(of: /"exportedAt" : "[^"]+"/)
        #expect(hours.count == 1)
        return text.replacing(/"exportedAt" : "[^"]+"/, with: "").replacing(
            /\s*"from(Groups|Others)" : "(\\.|[^"\\])*",/, with: ""
        ).trimmingCharacters(in: .newlines)
    }
}
