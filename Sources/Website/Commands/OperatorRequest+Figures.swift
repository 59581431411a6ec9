import Foundation
import WorkModel

extension Site {
    /// Loads low income among children from a file.
    func loadFigures(_ file: Data, named name: String) async throws -> [String] {
        let read = try await SlowWork.apart { [figures] in Result { try figures.read(Array(file), named: name) } }.get()
        let changed = try await figures.load(read)
        // Walls show figures too, and are kept until their dugnad changes.
        frame.forgetKeptPages()
        return read.summary + [
            changed == 0 ? "Already here, unchanged. Nothing was done." : "New or changed figures: \(changed)."
        ]
    }
}
