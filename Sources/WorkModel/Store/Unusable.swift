import Foundation
import GRDB

/// Why a database cannot be used where it lies. Nothing is wrong with what is in it, as far as is known.
package enum Unusable: Error, CustomStringConvertible, Equatable {
    case noDatabase(URL)
    case noRoom(URL)
    case notOurs(URL)
    case busy(URL)
    /// - Parameter what: what SQLite said.
    case other(URL, what: String)

    package var description: String {
        switch self {
        case .noDatabase(let folder):
            "There is no database in \(folder.shown). Which folder is it? Say so with --data DIR."
        case .noRoom(let folder):
            "There is too little room on the disk with the folder \(folder.shown). Make room, and start again."
        case .notOurs(let folder):
            "The database in \(folder.shown) cannot be written by the user \(NSUserName()). Let the folder and every file in it belong to the user that runs allemed."
        case .busy(let folder):
            "Another program has the database in \(folder.shown) open. Close that one first: two that write it can ruin it."
        case .other(let folder, let what):
            "The database in \(folder.shown) cannot be used: \(what). Look at the disk that it lies on, and whether it is a local one."
        }
    }

    /// - Parameter code: what SQLite answered. Its message may hold values, and is not told.
    package init(_ code: ResultCode, in folder: URL) {
        let isThere = FileManager.default.fileExists(atPath: folder.appending(path: Store.fileName).shown)
        self =
            switch code {
            case .SQLITE_FULL: .noRoom(folder)
            case .SQLITE_CANTOPEN where !isThere: .noDatabase(folder)
            case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: .notOurs(folder)
            case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(folder)
            default: .other(folder, what: code.description)
            }
    }
}
