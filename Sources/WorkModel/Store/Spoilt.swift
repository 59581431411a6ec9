import Foundation
import GRDB

/// Why a database is not opened. It is left as it is.
package enum Spoilt: Error, CustomStringConvertible, Equatable {
    /// - Parameter what: what SQLite found.
    case damaged(what: String)
    /// Another program's.
    case foreign
    /// Nothing is in it, and what is to be in it may stand in the log beside it.
    case emptyBesideLog
    /// The log beside it does not begin as one does, so SQLite would pass over it.
    case logDamaged

    package var description: String {
        switch self {
        case .damaged(let what):
            "The database is damaged (\(what)). Nothing was changed. Keep the files, and put a backup back in another folder with `allemed restore`."
        case .foreign:
            "allemed.sqlite was not made by allemed. Which folder is it? Say so with --data DIR."
        case .emptyBesideLog:
            "allemed.sqlite is empty, and allemed.sqlite-wal beside it is not: the one does not belong to the other any more. Nothing was changed. Keep both, and put a backup back in another folder with `allemed restore`."
        case .logDamaged:
            "allemed.sqlite-wal is damaged at its beginning, and what was written last may stand in it. Nothing was changed. Put a backup back in another folder with `allemed restore`; or move that file away, keep it, and start again without what it holds."
        }
    }

    /// Before SQLite does: it throws a log away that it does not understand, and begins anew.
    static func lookAt(_ file: URL) throws(Spoilt) {
        let log = Log(URL(filePath: file.shown + "-wal"))
        guard log.size > 0 else { return }
        guard size(of: file) > 0 else { throw .emptyBesideLog }
        guard log.beginsAsItShould else { throw .logDamaged }
    }

    private static func size(of file: URL) -> Int {
        ((try? FileManager.default.attributesOfItem(atPath: file.shown))?[.size] as? NSNumber)?.intValue ?? 0
    }

    /// The head of a write-ahead log, by https://www.sqlite.org/fileformat2.html#walformat.
    private struct Log {
        let size: Int
        let beginsAsItShould: Bool

        init(_ file: URL) {
            size = Spoilt.size(of: file)
            let handle = try? FileHandle(forReadingFrom: file)
            let head = (try? handle?.read(upToCount: 32)) ?? Data()
            try? handle?.close()
            // A log that was being begun when the machine stopped holds nothing yet.
            beginsAsItShould = size <= 32 || Log.isHead(Array(head))
        }

        /// Eight numbers of four bytes, the largest byte first; the two last are a checksum of the six before.
        private static func isHead(_ bytes: [UInt8]) -> Bool {
            guard bytes.count == 32 else { return false }
            func number(_ place: Int, largestFirst: Bool) -> UInt32 {
                let four = bytes[place * 4..<place * 4 + 4]
                let value = four.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
                return largestFirst ? value : value.byteSwapped
            }
            let magic = number(0, largestFirst: true)
            guard magic & ~1 == 0x377f_0682 else { return false }
            let sum = stride(from: 0, to: 6, by: 2).reduce((UInt32(0), UInt32(0))) { sum, place in
                let first = sum.0 &+ number(place, largestFirst: magic & 1 == 1) &+ sum.1
                return (first, sum.1 &+ number(place + 1, largestFirst: magic & 1 == 1) &+ first)
            }
            return sum == (number(6, largestFirst: true), number(7, largestFirst: true))
        }
    }
}

extension ResultCode {
    /// What is on the disk is not what was written.
    package var isDamage: Bool { self == .SQLITE_CORRUPT || self == .SQLITE_NOTADB }
}

extension Database {
    /// Nothing has been made in it yet.
    func isEmpty() throws -> Bool {
        try Int.fetchOne(self, sql: "SELECT count(*) FROM sqlite_schema") == 0
    }
}
