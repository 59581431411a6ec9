import Foundation
import GRDB
import Testing

/// A database as it was when a migration landed, with data in it: a dump in SQLite's own language, never edited since.
struct LandedDatabase: Sendable, CustomTestStringConvertible {
    let name: String
    /// The code of the dugnad in it.
    let code: String

    var testDescription: String { name }

    static let all = [
        LandedDatabase(name: "2026-11-23 room", code: "skur atlas 99"),
        LandedDatabase(name: "2026-11-25 documents", code: "skur atlas 99"),
        LandedDatabase(name: "2026-11-28 signs", code: "skur atlas 99"),
        LandedDatabase(name: "2026-11-29 trial", code: "skur atlas 99"),
        LandedDatabase(name: "2026-11-29 evening", code: "skur atlas 99"),
        LandedDatabase(name: "2026-11-29 night", code: "skur atlas 99"),
        LandedDatabase(name: "2026-11-29 video", code: "skur atlas 99"),
        LandedDatabase(name: "2026-11-29 units", code: "skur atlas 99"),
        LandedDatabase(name: "2026-11-30 owners", code: "skur atlas 99"),
        LandedDatabase(name: "2026-11-30 planning", code: "skur atlas 99"),
        LandedDatabase(name: "2026-11-30 limits", code: "skur atlas 99"),
        LandedDatabase(name: "2026-11-30 measures", code: "skur atlas 99"),
        LandedDatabase(name: "2026-12-01 after", code: "skur atlas 99"),
    ]

    func write(in folder: URL) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Landed/\(name).sql")
        let queue = try DatabaseQueue(path: folder.appending(path: "allemed.sqlite").path(percentEncoded: false))
        try queue.writeWithoutTransaction { db in
            try db.execute(sql: String(contentsOf: file, encoding: .utf8))
        }
        try queue.close()
    }
}
