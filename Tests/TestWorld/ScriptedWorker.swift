import Documents
import Foundation
import Logging

/// A documents worker of a few lines of shell in the place of Python: what it is handed and how it ends is the test's to say.
package struct ScriptedWorker {
    private let folder: DocumentsFolder
    private let data: URL

    /// Its first line: that it is ready.
    package static let ready = "echo '{\"ready\":true,\"makes\":[]}'"
    /// A document of one word.
    package static let answer = "printf '{\"id\":1,\"ok\":true,\"type\":\"x\",\"length\":5}\\nhello'"
    /// What a person can mend, by the worker's word for it.
    package static func refusal(_ word: String) -> String { "echo '{\"id\":1,\"ok\":false,\"refused\":\"\(word)\"}'" }

    package init(_ script: String) throws {
        data = URL(filePath: NSTemporaryDirectory()).appending(path: UUID().uuidString, directoryHint: .isDirectory)
        let bin = data.appending(path: "documents/venv/bin", directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: bin, withIntermediateDirectories: true)
        let python = bin.appending(path: "python")
        try Data("#!/bin/sh\n\(script)\n".utf8).write(to: python)
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: python.path)
        try Data("list".utf8).write(to: data.appending(path: "documents/installed.txt"))
        folder = DocumentsFolder(
            in: data, carried: ["Worker/requirements.txt": Array("list".utf8), "Worker/worker.py": []])
    }

    /// One that says the same to everything it is asked for.
    package init(saying answer: String) throws {
        try self.init("\(ScriptedWorker.ready)\nwhile read -r line; do \(answer); done")
    }

    /// Runs the worker while something is asked of it.
    package func asking<Answer: Sendable>(
        limit: Duration = .seconds(20), _ ask: @Sendable (DocumentsWorker) async throws -> Answer
    ) async throws -> Answer {
        defer { try? FileManager.default.removeItem(at: data) }
        let worker = DocumentsWorker(folder: folder, logger: Logger(label: "test"), limit: limit)
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await worker.run() }
            defer { group.cancelAll() }
            return try await ask(worker)
        }
    }
}
