import Foundation
import GRDB
import Synchronization

// MARK: - A backup

extension Store {
    /// Writes a copy of everything as it is now to a new file, and looks it over. It takes a while; people write on.
    ///
    /// - Parameter room: how many bytes must still be free on the disk.
    /// - Throws: a `CopyProblem`. Then there is no file.
    package func backUp(to file: URL, leaving room: Int64 = DatabaseCopy.roomForOthers) throws -> DatabaseCopy {
        guard copying.begin() else { throw CopyProblem.underWay }
        defer { copying.end() }
        return try Store.backUp(database, to: file, leaving: room)
    }

    /// The same of a folder where nothing runs. Also an older database is left as it is.
    package static func backUp(_ folder: URL, to file: URL) throws -> DatabaseCopy {
        let database = folder.appending(path: fileName)
        guard FileManager.default.fileExists(atPath: database.shown) else { throw CopyProblem.noDatabase(folder) }
        do {
            let queue = try DatabaseQueue(path: database.shown)
            guard try queue.read({ try DatabaseForm($0) }) != .foreign else { throw CopyProblem.noDatabase(folder) }
            return try backUp(queue, to: file, leaving: DatabaseCopy.roomForOthers)
        } catch {
            throw CopyProblem.of(error, in: folder)
        }
    }

    private static func backUp(
        _ database: any DatabaseReader, to file: URL, leaving room: Int64
    ) throws -> DatabaseCopy {
        let folders = [URL(filePath: database.path), file].map {
            $0.deletingLastPathComponent().resolvingSymlinksInPath()
        }
        guard folders.first?.shown != folders.last?.shown else { throw CopyProblem.inDataFolder }
        return try DatabaseCopy(of: database, at: file, leaving: room)
    }
}

// MARK: - The copy from before an update

extension Store {
    /// An older database is not brought to today's form, because it could not be copied first.
    package struct NotCopied: Error, CustomStringConvertible {
        let problem: any Error

        package var description: String {
            "The database is older than the program, and is copied before it is changed. That did not go: \(problem) Nothing was changed."
        }
    }

    /// A database of an older form is kept beside as it was. One copy for each form, and the two latest alone.
    static func keepAsItWas(_ pool: DatabasePool, in folder: URL, leaving room: Int64) throws {
        let (form, applied) = try pool.read { db in
            (try DatabaseForm(db), try Migrations.all.appliedIdentifiers(db))
        }
        guard form == .older, let first = Migrations.names.first(where: { !applied.contains($0) }) else { return }
        let name = beginning + first.replacing(" ", with: "-") + ".sqlite"
        do {
            _ = try DatabaseCopy(of: pool, at: folder.appending(path: name), replaces: true, leaving: room)
        } catch {
            throw NotCopied(problem: error)
        }
        for old in copies(in: folder).dropFirst(mostCopies) { try? FileManager.default.removeItem(at: old.url) }
    }

    /// Takes away the copies from before an update whose time is over.
    func forgetOldCopies() {
        guard let pool = database as? DatabasePool else { return }
        let folder = URL(filePath: pool.path).deletingLastPathComponent()
        let oldest = Date(timeIntervalSinceNow: -Double(Store.copiesKeptDays) * 86_400)
        for old in Store.copies(in: folder) where old.madeAt < oldest {
            try? FileManager.default.removeItem(at: old.url)
        }
    }

    /// How long a copy from before an update is kept.
    package static let copiesKeptDays = 30
    private static let mostCopies = 2
    private static let beginning = "allemed-before-"

    /// The newest first.
    private static func copies(in folder: URL) -> [(url: URL, madeAt: Date)] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.shown)) ?? []
        let found = names.filter { $0.hasPrefix(beginning) }.compactMap { name in
            let url = folder.appending(path: name)
            let about = try? FileManager.default.attributesOfItem(atPath: url.shown)
            return (about?[.modificationDate] as? Date).map { (url: url, madeAt: $0) }
        }
        return found.sorted { $0.madeAt > $1.madeAt }
    }
}

/// Whether the database is being copied: once at a time is enough.
final class Copying: Sendable {
    private let isUnderWay = Mutex(false)
    var isNow: Bool { isUnderWay.withLock { $0 } }

    /// - Returns: false when it is already.
    func begin() -> Bool {
        isUnderWay.withLock { isUnderWay in
            defer { isUnderWay = true }
            return !isUnderWay
        }
    }

    func end() { isUnderWay.withLock { $0 = false } }
}
