import Foundation

/// A file that gets its name when it is whole. Until then it lies beside its place under another one, readable for its
/// owner alone.
struct UnfinishedFile {
    let place: URL
    private let replaces: Bool
    var url: URL { URL(filePath: path) }
    var folder: URL { place.deletingLastPathComponent() }
    private var path: String { place.path(percentEncoded: false) + UnfinishedFile.ending }
    static let ending = ".allemed-part"

    /// - Parameter replaces: it takes the place of what has its name already.
    init(for place: URL, replaces: Bool = false) throws(CopyProblem) {
        (self.place, self.replaces) = (place, replaces)
        guard replaces || !isTaken else { throw .isThere(place) }
        // What a program that was killed has left.
        remove()
        let opened = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        guard opened >= 0 else { throw CopyProblem(errno, in: folder) }
        close(opened)
    }

    /// Gives it its name.
    ///
    /// - Throws: when somebody else has taken that in the meantime.
    func finish() throws(CopyProblem) {
        let name = place.path(percentEncoded: false)
        if !replaces, link(path, name) == 0 {
            unlink(path)
        } else {
            // Not every file system can give a file two names, and then nobody is as fast as this.
            guard replaces || (errno != EEXIST && !isTaken) else { throw .isThere(place) }
            guard rename(path, name) == 0 else { throw CopyProblem(errno, in: folder) }
        }
        let opened = open(folder.path(percentEncoded: false), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard opened >= 0 else { return }
        fsync(opened)
        close(opened)
    }

    /// Takes it away, with what the database has laid beside it.
    func remove() {
        for more in ["", "-journal", "-wal", "-shm"] { unlink(path + more) }
    }

    /// Also by a link that leads nowhere.
    private var isTaken: Bool {
        var about = stat()
        return lstat(place.path(percentEncoded: false), &about) == 0
    }
}
