import Foundation

/// The folder below the data folder where the documents worker and its Python environment live.
package struct DocumentsFolder: Sendable {
    private let url: URL
    /// What the program carries below `Worker`, by path.
    private let files: [String: [UInt8]]

    /// - Parameters:
    ///   - data: the data folder.
    ///   - carried: what the program carries, by path; only what is below `Worker` is used.
    package init(in data: URL, carried: [String: [UInt8]]) {
        url = data.appending(path: "documents", directoryHint: .isDirectory)
        files = carried.reduce(into: [:]) { files, file in
            guard file.key.hasPrefix("Worker/") else { return }
            files[String(file.key.dropFirst("Worker/".count))] = file.value
        }
    }

    var environment: URL { url.appending(path: "venv", directoryHint: .isDirectory) }
    var python: URL { environment.appending(path: "bin/python") }
    var worker: URL { url.appending(path: "worker", directoryHint: .isDirectory) }
    var requirements: [UInt8] { files["requirements.txt"] ?? [] }

    /// The list that the environment was made from, kept when it was whole.
    private var receipt: URL { url.appending(path: "installed.txt") }

    /// Whether the environment is there, whole, and made for this version of the program.
    package var isInstalled: Bool {
        (try? Data(contentsOf: receipt)).map { Array($0) == requirements } == true
            && FileManager.default.isExecutableFile(atPath: python.path(percentEncoded: false))
    }

    func keepReceipt() throws {
        try Data(requirements).write(to: receipt, options: .atomic)
    }

    func removeEnvironment() throws {
        for old in [receipt, environment] where FileManager.default.fileExists(atPath: old.path(percentEncoded: false))
        {
            try FileManager.default.removeItem(at: old)
        }
    }

    /// Writes the worker's own files anew: those of another version may lie there.
    func writeWorker() throws {
        let files = FileManager.default
        if files.fileExists(atPath: worker.path(percentEncoded: false)) { try files.removeItem(at: worker) }
        for (path, bytes) in self.files {
            let file = worker.appending(path: path)
            try files.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
            try Data(bytes).write(to: file)
        }
    }
}
