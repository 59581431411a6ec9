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
        let bytes = try Data(contentsOf: self)
        // What was written last: opening it reads none of that.
        try spoil(bytes.count - 24_000..<bytes.count - 4_000)
    }

    /// Overwrites a text where it stands first: what it was found by leads nowhere then, and only a look at all of it
    /// tells.
    func spoil(_ text: String) throws {
        guard let place = try Data(contentsOf: self).range(of: Data(text.utf8)) else { throw Missing(text) }
        try spoil(place)
    }

    private func spoil(_ range: Range<Int>) throws {
        var bytes = try Data(contentsOf: self)
        bytes.replaceSubrange(range, with: Data(repeating: 0x61, count: range.count))
        try bytes.write(to: self)
    }
}
