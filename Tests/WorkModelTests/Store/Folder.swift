import Foundation
import TestWorld
import Words
import WorkModel

extension World {
    /// A database on disk goes by the real clock, and notes are only taken while people are there.
    func startNow() async throws -> Hall { try await start(plan(starting: Moment(Date()))) }
}

/// A folder of a test's own, gone with the test.
final class Folder: Sendable {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "allemed-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    func holds(_ words: String) throws -> Bool {
        try FileManager.default.contentsOfDirectory(at: url, includingPropertiesForKeys: nil)
            .contains { try Data(contentsOf: $0).range(of: Data(words.utf8)) != nil }
    }

    /// What lies in it, in the order of the alphabet.
    var names: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: url.path()).sorted() }
    }

    deinit { try? FileManager.default.removeItem(at: url) }
}

extension URL {
    /// Overwrites a stretch in the middle of a database, as a bad disk does.
    func spoil() throws {
        var bytes = try Data(contentsOf: self)
        let middle = bytes.count / 2
        bytes.replaceSubrange(middle..<middle + 20_000, with: Data(repeating: 0xA5, count: 20_000))
        try bytes.write(to: self)
    }
}
