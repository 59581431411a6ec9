import Foundation

/// The file that a database was opened as. A file that has been taken away can be written to as before, and is gone when
/// the program stops: nobody is told that such a note was received.
struct DatabasePlace: Sendable {
    private let path: String
    private let file: Identity?

    /// - Parameter url: of a database that is open.
    init(of url: URL) {
        path = url.path(percentEncoded: false)
        file = Identity(path)
    }

    /// - Throws: `DatabaseGone` when the file is not where it was, or when its log is not: what is written goes there first.
    func requireThere() throws(DatabaseGone) {
        guard let file, Identity(path) == file, Identity(path + "-wal") != nil else { throw DatabaseGone() }
    }

    /// How much of the disk the file takes, and its log; nil when it is not there.
    var bytes: (database: Int, log: Int)? {
        guard let database = Identity.bytes(path) else { return nil }
        return (database, Identity.bytes(path + "-wal") ?? 0)
    }

    /// - Throws: `DiskFull` when less than this is free on its disk.
    func require(_ room: Int64) throws(DiskFull) {
        let disk = try? FileManager.default.attributesOfFileSystem(forPath: path)
        guard let free = (disk?[.systemFreeSize] as? NSNumber)?.int64Value else { return }
        guard free >= room else { throw DiskFull() }
    }

    /// Which file it is, whatever it is called.
    private struct Identity: Equatable {
        let device: UInt
        let number: UInt

        init?(_ path: String) {
            var about = stat()
            guard stat(path, &about) == 0 else { return nil }
            (device, number) = (UInt(about.st_dev), UInt(about.st_ino))
        }

        static func bytes(_ path: String) -> Int? {
            var about = stat()
            return stat(path, &about) == 0 ? Int(about.st_size) : nil
        }
    }
}

/// The database, or its folder, was taken away while the program ran. Nothing can be saved until it is started again.
package struct DatabaseGone: Error {}

/// So little is free on the disk that what people write may not be saved.
package struct DiskFull: Error {}
