import Foundation
import GRDB

/// A whole copy of a database in one file, as it was at one moment. It has been opened and looked over.
package struct DatabaseCopy: Sendable {
    package let file: URL
    package let bytes: Int
    private let rows: [String: Int]

    /// Makes it. Others may go on writing: they are not waited for, and do not wait.
    ///
    /// - Parameters:
    ///   - replaces: it takes the place of what has its name already.
    ///   - room: how many bytes must still be free on the disk, so that those who write can go on.
    /// - Throws: a `CopyProblem`, or `Store.OtherForm` when a newer version has had the database.
    init(
        of database: any DatabaseReader, at file: URL, replaces: Bool = false, leaving room: Int64 = roomForOthers
    ) throws {
        self.file = file
        let folder = file.deletingLastPathComponent()
        do {
            try DatabaseCopy.require(room, for: database, in: folder)
            let unfinished = try UnfinishedFile(for: file, replaces: replaces)
            do {
                rows = try DatabaseCopy.copy(database, to: unfinished.url)
                try DatabaseCopy.lookOver(unfinished.url, rows: rows)
                try unfinished.finish()
            } catch {
                unfinished.remove()
                throw error
            }
        } catch {
            throw CopyProblem.of(error, in: folder)
        }
        bytes = (try? FileManager.default.attributesOfItem(atPath: file.shown)[.size] as? Int) ?? 0
    }

    package func count(of table: String) -> Int { rows[table] ?? 0 }

    package static let roomForOthers: Int64 = 20_000_000

    private static func require(_ room: Int64, for database: any DatabaseReader, in folder: URL) throws {
        let size = try database.read { db in
            try Int64.fetchOne(db, sql: "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")
        }
        guard let disk = try? FileManager.default.attributesOfFileSystem(forPath: folder.shown) else {
            throw CopyProblem.noFolder(folder)
        }
        let free = (disk[.systemFreeSize] as? NSNumber)?.int64Value ?? .max
        guard free - (size ?? 0) >= room else { throw CopyProblem.noRoom(folder) }
    }

    /// - Returns: how many rows each table had at the moment that the copy is of.
    private static func copy(_ database: any DatabaseReader, to url: URL) throws -> [String: Int] {
        var configuration = Configuration()
        // A copy that fails is thrown away, so nothing is kept to undo it by.
        configuration.prepareDatabase { db in try db.execute(sql: "PRAGMA journal_mode = OFF") }
        let copy = try DatabaseQueue(path: url.shown, configuration: configuration)
        let rows = try database.read { db in
            guard try DatabaseForm(db) != .newer else { throw Store.OtherForm.newer }
            let rows = try db.countsOfRows()
            try copy.writeWithoutTransaction { copied in try db.backup(to: copied, pagesPerStep: 256) }
            return rows
        }
        try copy.writeWithoutTransaction { db in try db.becomeOneFile() }
        try copy.close()
        return rows
    }

    private static func lookOver(_ url: URL, rows: [String: Int]) throws {
        var configuration = Configuration()
        configuration.readonly = true
        let copy = try DatabaseQueue(path: url.shown, configuration: configuration)
        try copy.read { db in
            try db.requireWhole()
            guard try DatabaseForm(db) != .foreign, try db.countsOfRows() == rows else { throw CopyProblem.unlike }
        }
        try copy.close()
    }
}

extension Database {
    /// - Throws: a `CopyProblem` that says what is wrong.
    func requireWhole() throws {
        let found = try String.fetchOne(self, sql: "PRAGMA integrity_check(1)")
        guard found == "ok" else { throw CopyProblem.damaged(what: found ?? "it cannot be read") }
    }

    /// The log that a running database writes ahead is a file of its own, and would have to be copied too.
    func becomeOneFile() throws {
        let mode = try String.fetchOne(self, sql: "PRAGMA journal_mode = DELETE")
        guard mode == "delete" else { throw CopyProblem.unlike }
    }

    func countsOfRows() throws -> [String: Int] {
        let tables = try String.fetchAll(
            self, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
        return try tables.reduce(into: [:]) { counts, table in counts[table] = try Table(table).fetchCount(self) }
    }
}
