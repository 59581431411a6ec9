import Documents
import Foundation
import Website
import WorkModel

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A data folder that this process alone may write in, for as long as it lives.
///
/// SQLite's file must have one owner: two that write or checkpoint a live file can ruin it.
struct OwnedFolder {
    let url: URL
    private let lock: Int32

    /// - Throws: a sentence when another process has the folder, or when it cannot be made.
    init(_ path: String) throws {
        guard let folder = try OwnedFolder(ifFree: path) else {
            throw Trouble(description: "Another allemed is using the folder \(path). Stop it first.")
        }
        self = folder
    }

    /// Nil when another process has the folder.
    ///
    /// - Throws: a sentence when it cannot be made, or written in.
    init?(ifFree path: String) throws {
        url = URL(filePath: path, directoryHint: .isDirectory)
        do {
            try FileManager.default.createDirectory(
                at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw Trouble(description: "The folder \(path) cannot be made. \(Trouble.why(error))")
        }
        lock = open(
            url.appending(path: "allemed.lock").path(percentEncoded: false), O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard lock >= 0 else {
            throw Trouble(description: "The folder \(path) cannot be written in. \(Trouble.why(errno))")
        }
        guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
            close(lock)
            return nil
        }
    }

    /// The database in it, in today's form.
    ///
    /// - Throws: a sentence when a newer version of the program has had it, when an older one cannot be copied,
    ///   or when it cannot be used.
    func store() throws -> Store {
        do {
            return try Store.open(in: url)
        } catch let other as Store.OtherForm {
            throw Trouble(description: other.description)
        } catch let notCopied as Store.NotCopied {
            throw Trouble(description: notCopied.description)
        } catch let spoilt as Spoilt {
            throw Trouble(description: spoilt.description)
        } catch let unusable as Unusable {
            throw Trouble(description: unusable.description)
        }
    }

    /// The site on it.
    ///
    /// - Parameter documents: what makes PDF, Word and PowerPoint, where that runs.
    /// - Throws: a sentence when the database or the custom content is wrong.
    func site(_ settings: Settings, documents: DocumentsWorker? = nil) throws -> Site {
        do {
            let carried = try CarriedFiles(CarriedBytes.files, content: settings.content)
            return try Site(
                store: store(), carried: carried, settings: settings, folder: url, documents: documents)
        } catch let problem as ContentProblem {
            throw Trouble(description: "content: \(problem)\nMore with: allemed content check DIR")
        }
    }
}
