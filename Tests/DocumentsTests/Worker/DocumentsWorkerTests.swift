import Documents
import Foundation
import Logging
import TestWorld
import Testing

/// A worker of a few lines of shell in the place of Python: what it is handed and how it ends is the test's to say.
private struct ScriptedWorker {
    let folder: DocumentsFolder
    let data: URL

    init(_ script: String) throws {
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

    /// Runs the worker while something is asked of it.
    func asking<Answer: Sendable>(
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

@Suite("The documents worker beside the site", .timeLimit(.minutes(10)))
struct DocumentsWorkerTests {
    private static let ready = "echo '{\"ready\":true,\"makes\":[]}'"
    private static let answer = "printf '{\"id\":1,\"ok\":true,\"type\":\"x\",\"length\":5}\\nhello'"

    private func job(_ hall: Hall) async throws -> DocumentJob { try await papers(of: hall).minutesJob(as: .pdf) }

    @Test("One process makes one document after another")
    func several() async throws {
        let hall = try await World().start()
        let worker = try ScriptedWorker("\(Self.ready)\nwhile read -r line; do \(Self.answer); done")
        let made = try await worker.asking { worker in
            [try await worker.make(job(hall)), try await worker.make(job(hall))]
        }
        #expect(made.map { String(decoding: $0, as: UTF8.self) } == ["hello", "hello"])
    }

    @Test("What a person can put right comes back as a word")
    func refused() async throws {
        let hall = try await World().start()
        let no = "echo '{\"id\":1,\"ok\":false,\"refused\":\"template-broken\"}'"
        let worker = try ScriptedWorker("\(Self.ready)\nwhile read -r line; do \(no); done")
        await #expect(throws: NoDocument.refused("template-broken")) {
            try await worker.asking { try await $0.make(job(hall)) }
        }
    }

    @Test("A process that dies is started again and gets the job once more; a job that kills two is given up")
    func dies() async throws {
        let hall = try await World().start()
        let mark = NSTemporaryDirectory() + UUID().uuidString
        let worker = try ScriptedWorker(
            "\(Self.ready)\nread -r line; if [ -e \(mark) ]; then \(Self.answer); else : > \(mark); exit 3; fi")
        let made = try await worker.asking { worker in try await worker.make(job(hall)) }
        #expect(String(decoding: made, as: UTF8.self) == "hello")
        try? FileManager.default.removeItem(atPath: mark)
        let deadly = try ScriptedWorker("\(Self.ready)\nread -r line; exit 3")
        await #expect(throws: NoDocument.failed) { try await deadly.asking { try await $0.make(job(hall)) } }
    }

    @Test("A process that dies in the middle of its answer is started again too")
    func diesAnswering() async throws {
        let hall = try await World().start()
        let mark = NSTemporaryDirectory() + UUID().uuidString
        let half = "printf '{\"id\":1,\"ok\":true,\"type\":\"x\",\"length\":5}\\nhe'"
        let worker = try ScriptedWorker(
            "\(Self.ready)\nread -r line; if [ -e \(mark) ]; then \(Self.answer); else : > \(mark); \(half); exit 3; fi"
        )
        let made = try await worker.asking { worker in try await worker.make(job(hall)) }
        #expect(String(decoding: made, as: UTF8.self) == "hello")
        try? FileManager.default.removeItem(atPath: mark)
    }

    @Test("A process that takes too long is stopped, and so is one that answers nonsense")
    func slow() async throws {
        let hall = try await World().start()
        for script in ["exec sleep 60", "read -r line; echo sludder; exec sleep 60"] {
            let worker = try ScriptedWorker("\(Self.ready)\n\(script)")
            await #expect(throws: NoDocument.failed) {
                try await worker.asking(limit: .milliseconds(300)) { try await $0.make(job(hall)) }
            }
        }
    }

    @Test("Twenty may wait, and get their document; the next is told that there is a queue")
    func queue() async throws {
        let hall = try await World().start()
        let mark = NSTemporaryDirectory() + UUID().uuidString
        let worker = try ScriptedWorker(
            "\(Self.ready)\nwhile read -r line; do until [ -e \(mark) ]; do sleep 0.02; done; \(Self.answer); done")
        let answers = try await worker.asking { worker in
            await withTaskGroup(of: NoDocument?.self) { group in
                for _ in 0..<60 { group.addTask { await why { try await worker.make(job(hall)) } } }
                var answers: [NoDocument?] = []
                for await answer in group {
                    answers.append(answer)
                    // Once those there is no room for have been refused, the others get what they wait for.
                    if answers.count == 39 { _ = FileManager.default.createFile(atPath: mark, contents: nil) }
                }
                return answers
            }
        }
        try? FileManager.default.removeItem(atPath: mark)
        #expect((20...21).contains(answers.count { $0 == nil }))
        #expect(answers.count { $0 == .tooManyWaiting } == 60 - answers.count { $0 == nil })
    }

    /// Why there is no document; nil when there is one.
    private func why(_ make: () async throws -> [UInt8]) async -> NoDocument? {
        do {
            _ = try await make()
            return nil
        } catch {
            return error as? NoDocument ?? .failed
        }
    }

    @Test("Where nothing is installed it says so at once")
    func notInstalled() async throws {
        let hall = try await World().start()
        let folder = DocumentsFolder(in: URL(filePath: "/nonexistent"), carried: [:])
        let worker = DocumentsWorker(folder: folder, logger: Logger(label: "test"))
        #expect(!worker.isInstalled)
        await #expect(throws: NoDocument.notInstalled) { try await worker.make(job(hall)) }
    }
}
