import NIOCore
import Synchronization

/// Pages that are the same for all who may see them, kept as bytes until what they show has changed.
///
/// Forty phones that fetch after the same change are answered with one rendering.
final class KeptPages: Sendable {
    struct Entry: Sendable {
        let revision: Int
        let plain: ByteBuffer
        let gzipped: ByteBuffer?

        fileprivate var size: Int { plain.readableBytes + (gzipped?.readableBytes ?? 0) }
    }

    private struct Shelf {
        var entries: [String: Entry] = [:]
        var bytes = 0
        /// How often everything has been forgotten: what was being made then is not kept either.
        var timesForgotten = 0

        mutating func empty() { self = Shelf(timesForgotten: timesForgotten + 1) }
    }

    private let shelf = Mutex(Shelf())
    // A room needs a few hundred kilobytes. When very many rooms have filled it, everything is thrown out.
    private static let mostBytes = 16_000_000

    /// - Parameters:
    ///   - key: everything that tells one such page from another, but not its revision.
    ///   - revision: of what the page shows.
    func page(_ key: String, revision: Int, make: () async throws -> String) async rethrows -> Entry {
        let (there, timesForgotten) = shelf.withLock { ($0.entries[key], $0.timesForgotten) }
        if let there, there.revision == revision { return there }
        let bytes = Array(try await make().utf8)
        let entry = Entry(
            revision: revision, plain: ByteBuffer(bytes: bytes),
            gzipped: Gzip.compress(bytes).map { ByteBuffer(bytes: $0) })
        shelf.withLock { shelf in
            guard shelf.timesForgotten == timesForgotten else { return }
            if shelf.bytes + entry.size > KeptPages.mostBytes { shelf.empty() }
            shelf.bytes += entry.size - (shelf.entries.updateValue(entry, forKey: key)?.size ?? 0)
        }
        return entry
    }

    /// For when pages may show something other than before though no revision tells so.
    func forgetAll() { shelf.withLock { $0.empty() } }
}
