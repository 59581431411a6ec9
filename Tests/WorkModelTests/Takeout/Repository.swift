import Foundation

/// The files that are committed, seen from a test.
enum Repository {
    static func file(_ path: String) -> URL {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../\(path)").standardizedFileURL
    }

    static var isWritten: Bool { ProcessInfo.processInfo.environment["ALLEMED_WRITE_SCHEMA"] != nil }
}
