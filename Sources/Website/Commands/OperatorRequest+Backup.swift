import Foundation
import WorkModel

extension Site {
    /// Writes a copy of everything to a new file, while people write on.
    func backUp(to path: String) async throws -> [String] {
        let (store, file) = (doors.store, URL(filePath: path))
        return try await SlowWork.apart { Result { try store.backUp(to: file) } }.get().summary
    }
}

extension DatabaseCopy {
    /// Where it is, how large, and what it holds.
    package var summary: [String] {
        let tenths = (bytes + 50_000) / 100_000
        return [
            "Backup written: \(file.path(percentEncoded: false)), \(tenths / 10).\(tenths % 10) MB.",
            "It holds \(count(of: "dugnad")) dugnader, \(count(of: "note")) notes and \(count(of: "unit")) units, and has been opened and found whole.",
            "Settings (allemed.json) and letters that lie in utboks are not in it.",
        ]
    }
}
