import Foundation
import GRDB

/// Why a database cannot be copied. Nothing was changed, and no half file is left.
package enum CopyProblem: Error, CustomStringConvertible, Equatable {
    case isThere(URL)
    case noFolder(URL)
    /// - Parameter why: the system's own words.
    case cannotBeWritten(URL, why: String)
    case noRoom(URL)
    case inDataFolder
    case underWay
    case noDatabase(URL)
    /// - Parameter what: what SQLite found.
    case damaged(what: String)
    case unlike

    package var description: String {
        switch self {
        case .isThere(let file):
            "There is something at \(file.shown) already. Nothing is written over: choose another name."
        case .noFolder(let folder): "There is no folder \(folder.shown)."
        case .cannotBeWritten(let folder, let why):
            "It cannot be written in \(folder.shown): \(why). The user that runs the site must be able to write there."
        case .noRoom(let folder): "There is too little room on the disk with the folder \(folder.shown)."
        case .inDataFolder:
            "Put the backup in another folder than the data: what becomes of the one would become of the other."
        case .underWay: "A backup is being made already. Wait until it is done."
        case .noDatabase(let folder):
            "There is no database in \(folder.shown). Which folder is it? Say so with --data DIR."
        case .damaged(let what): "The database is damaged: \(what)."
        case .unlike: "The copy did not become like the database. Try again."
        }
    }

    /// - Parameter number: as the system gives it.
    init(_ number: CInt, in folder: URL) {
        self =
            switch number {
            case ENOENT, ENOTDIR: .noFolder(folder)
            case ENOSPC, EDQUOT: .noRoom(folder)
            default: .cannotBeWritten(folder, why: String(cString: strerror(number)))
            }
    }

    /// What went wrong while a file was written in a folder; what is no fault of the database or the disk is as it is.
    static func of(_ error: any Error, in folder: URL) -> any Error {
        guard let error = error as? DatabaseError else { return error }
        // SQLite's own words for the kind of fault: the rest of the message may hold values.
        let why = error.resultCode.description
        return switch error.resultCode {
        case .SQLITE_FULL: CopyProblem.noRoom(folder)
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: CopyProblem.damaged(what: why)
        default: CopyProblem.cannotBeWritten(folder, why: why)
        }
    }
}

extension URL {
    /// As a person would type it.
    var shown: String {
        let path = path(percentEncoded: false)
        return path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    }
}
