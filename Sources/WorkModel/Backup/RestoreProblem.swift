import Foundation

/// Why a backup cannot be put back. Nothing was changed.
package enum RestoreProblem: Error, CustomStringConvertible, Equatable {
    case noFile(URL)
    case unreadable(URL)
    case notDatabase(URL)
    case foreign(URL)
    case newer(URL)
    case damaged(URL, what: String)
    case halfOfRunning(URL)
    case notEmpty(URL, has: String)

    package var description: String {
        switch self {
        case .noFile(let file): "There is no file \(file.shown)."
        case .unreadable(let file): "\(file.shown) cannot be read. Who may read it?"
        case .notDatabase(let file): "\(file.shown) is no backup: it is not a database."
        case .foreign(let file): "\(file.shown) is a database, but not one of allemed's."
        case .newer(let file):
            "\(file.shown) was made by a newer version of allemed. Put it back with that version, or a newer one."
        case .damaged(let file, let what): "\(file.shown) is damaged: \(what). Take another backup."
        case .halfOfRunning(let file):
            "\(file.shown) was copied while it was in use: beside it lies \(file.lastPathComponent)-wal, with what is not in it yet. Take a backup that `allemed backup` has made."
        case .notEmpty(let folder, let there):
            "The folder \(folder.shown) is not empty: \(there) is there. A backup is put back in an empty folder, so that nothing is written over. Choose another, or move away what is there."
        }
    }
}
