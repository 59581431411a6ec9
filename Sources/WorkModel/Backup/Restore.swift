import Foundation
import GRDB
import Words

/// A backup on its way back into an empty data folder.
package struct Restore {
    private let backup: URL

    /// Looks at the file, and touches nothing.
    ///
    /// - Throws: a `RestoreProblem` when it can be none of ours.
    package init(_ backup: URL) throws {
        self.backup = backup
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: backup.shown, isDirectory: &isFolder), !isFolder.boolValue else {
            throw RestoreProblem.noFile(backup)
        }
        let start = try Restore.reading(backup).read(upToCount: Restore.mark.count)
        guard start == Restore.mark else { throw RestoreProblem.notDatabase(backup) }
        let log = try? FileManager.default.attributesOfItem(atPath: backup.shown + "-wal")
        guard ((log?[.size] as? NSNumber)?.intValue ?? 0) == 0 else { throw RestoreProblem.halfOfRunning(backup) }
    }

    /// Puts it into a folder that nobody else has, in today's form. It gets its name last: what breaks off leaves no
    /// database.
    ///
    /// - Throws: a `RestoreProblem` or a `CopyProblem`. Then the folder is as it was.
    package func put(into folder: URL) throws -> Restored {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.shown)) ?? []
        let inTheWay = names.filter { !Restore.mayBeThere.contains($0) && !$0.hasSuffix(UnfinishedFile.ending) }
        if let first = inTheWay.min() { throw RestoreProblem.notEmpty(folder, has: first) }
        let unfinished = try UnfinishedFile(for: folder.appending(path: Store.fileName))
        do {
            try copyBytes(to: unfinished.url)
            let restored = try makeReady(unfinished.url)
            try unfinished.finish()
            return restored
        } catch {
            unfinished.remove()
            throw problem(error, in: folder)
        }
    }

    /// What may lie in a folder that is empty otherwise.
    private static let mayBeThere: Set = ["allemed.json", "allemed.lock", "documents"]
    /// How every file of SQLite begins.
    private static let mark = Data("SQLite format 3\0".utf8)

    private static func reading(_ file: URL) throws -> FileHandle {
        do {
            return try FileHandle(forReadingFrom: file)
        } catch {
            throw RestoreProblem.unreadable(file)
        }
    }

    private func copyBytes(to url: URL) throws {
        let (from, to) = (try Restore.reading(backup), try FileHandle(forWritingTo: url))
        while let piece = try from.read(upToCount: 1_000_000), !piece.isEmpty { try to.write(contentsOf: piece) }
        try to.close()
    }

    private func makeReady(_ url: URL) throws -> Restored {
        var configuration = Configuration()
        configuration.prepareDatabase { db in try db.execute(sql: "PRAGMA secure_delete = ON") }
        let database = try DatabaseQueue(path: url.shown, configuration: configuration)
        try database.read { db in
            switch try DatabaseForm(db) {
            case .foreign: throw RestoreProblem.foreign(backup)
            case .newer: throw RestoreProblem.newer(backup)
            case .older, .todays: try db.requireWhole()
            }
        }
        try Migrations.all.migrate(database)
        let restored = try database.write { db in try db.beginAgain() }
        try database.writeWithoutTransaction { db in try db.becomeOneFile() }
        try database.close()
        return restored
    }

    private func problem(_ error: any Error, in folder: URL) -> any Error {
        if let error = error as? CocoaError {
            return error.code == .fileWriteOutOfSpace
                ? CopyProblem.noRoom(folder)
                : CopyProblem.cannotBeWritten(folder, why: error.localizedDescription)
        }
        let problem = CopyProblem.of(error, in: folder)
        if case CopyProblem.damaged(let what) = problem { return RestoreProblem.damaged(backup, what: what) }
        return problem
    }
}
