import NIOCore
import Synchronization

/// Pages that are the same for all who may see them, kept as bytes until what they show has changed.
///
/// Forty phones that hear of the same change are answered with one rendering.
final class KeptPages: Sendable {
    struct Entry: Sendable {
        let revision: Int
        let plain: ByteBuffer
        let gzipped: ByteBuffer?
    }

    private let entries = Mutex<[String: Entry]>([:])
    // A room needs a few dozen. When a whole country has been through, begin again.
    private static let most = 5000

    /// - Parameters:
    ///   - key: everything that tells one such page from another, but not its revision.
    ///   - revision: of what the page shows.
    func page(_ key: String, revision: Int, make: () async throws -> String) async rethrows -> Entry {
        if let entry = entries.withLock({ $0[key] }), entry.revision == revision { return entry }
        let bytes = Array(try await make().utf8)
        let entry = Entry(
            revision: revision, plain: ByteBuffer(bytes: bytes),
            gzipped: Gzip.compress(bytes).map { ByteBuffer(bytes: $0) })
        entries.withLock { entries in
            if entries.count >= KeptPages.most { entries.removeAll(keepingCapacity: true) }
            entries[key] = entry
        }
        return entry
    }
}
