import Foundation
import Subprocess
import SystemPackage

/// The running worker: a line to it, an answer from it.
struct WorkerProcess {
    typealias Running = Execution<CustomWriteInput, SequenceOutput, DiscardedOutput>

    private let running: Running
    private var output: WorkerOutput
    private let limit: Duration

    /// It ended by itself before it had answered.
    struct Died: Error {}
    /// It was stopped because it took longer than it may.
    struct TookTooLong: Error {}
    /// It said something that is not an answer.
    struct Broken: Error {}

    /// Runs the worker for as long as the conversation lasts.
    ///
    /// - Parameters:
    ///   - givesWay: whether it works only in the time that nobody else needs; else a little goes to it on a busy
    ///     machine too.
    ///   - ready: how long it may take to begin.
    ///   - limit: how long one document may take.
    static func run(
        folder: DocumentsFolder, givesWay: Bool, ready: Duration, limit: Duration,
        _ converse: (inout WorkerProcess) async throws -> Void
    ) async throws {
        let script = folder.worker.appending(path: "worker.py").path(percentEncoded: false)
        let result = try await Subprocess.run(
            .path(FilePath(folder.python.path(percentEncoded: false))),
            arguments: Arguments(["-B", "-E", "-s", script] + (givesWay ? [] : ["--gives-way-to", "most"])),
            environment: .custom(["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "PYTHONUTF8": "1"]),
            workingDirectory: FilePath(folder.worker.path(percentEncoded: false)), input: .inputWriter,
            output: .sequence,
            error: .discarded
        ) { running -> Result<Void, any Error> in
            do {
                var process = WorkerProcess(
                    running: running, output: WorkerOutput(running.standardOutput), limit: limit)
                _ = try await process.within(ready) { output in try await output.line() }
                try await converse(&process)
                return .success(())
            } catch {
                // A process left running after a mistake would keep the site from stopping.
                try? running.send(signal: .kill)
                return .failure(error)
            }
        }
        try result.closureResult.get()
    }

    /// - Throws: when the process cannot be used any more.
    mutating func make(_ line: [UInt8]) async throws -> Result<[UInt8], any Error> {
        do {
            _ = try await running.standardInputWriter.write(line)
        } catch {
            throw Died()
        }
        return try await within(limit) { output in
            let head = try JSONDecoder().decode(Head.self, from: Data(try await output.line()))
            guard head.ok else { return .failure(head.refused.map(NoDocument.refused) ?? .failed) }
            guard let length = head.length, (0...Head.largest).contains(length) else { throw Broken() }
            return .success(try await output.bytes(length))
        }
    }

    /// The process is killed when it takes too long; what is read from it then ends, as it does when it dies by itself.
    /// The two are told apart by the time that was set, not by how soon a busy machine comes to notice.
    private mutating func within<Value: Sendable>(
        _ limit: Duration, _ read: (inout WorkerOutput) async throws -> Value
    ) async throws -> Value {
        let running = running
        let deadline = ContinuousClock.now + limit
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                try await Task.sleep(until: deadline)
                try running.send(signal: .kill)
            }
            defer { group.cancelAll() }
            do {
                return try await read(&output)
            } catch is WorkerOutput.Ended {
                if ContinuousClock.now < deadline { throw Died() }
                throw TookTooLong()
            }
        }
    }

    private struct Head: Decodable {
        let ok: Bool
        let refused: String?
        let length: Int?

        static let largest = 200_000_000
    }
}

/// What comes from the worker: lines, and bytes by the number.
struct WorkerOutput {
    private var iterator: SubprocessOutputSequence.AsyncIterator
    private var waiting: [UInt8] = []
    private var start = 0

    /// There is nothing more to come.
    struct Ended: Error {}

    init(_ sequence: SubprocessOutputSequence) {
        iterator = sequence.makeAsyncIterator()
    }

    mutating func line() async throws -> [UInt8] {
        while true {
            if let end = waiting[start...].firstIndex(of: 0x0A) {
                defer { start = end + 1 }
                return Array(waiting[start..<end])
            }
            guard waiting.count - start < 100_000 else { throw WorkerProcess.Broken() }
            try await more()
        }
    }

    mutating func bytes(_ count: Int) async throws -> [UInt8] {
        while waiting.count - start < count { try await more() }
        defer {
            waiting.removeSubrange(..<(start + count))
            start = 0
        }
        return Array(waiting[start..<(start + count)])
    }

    private mutating func more() async throws {
        guard let buffer = try await iterator.next() else { throw Ended() }
        buffer.withUnsafeBytes { waiting.append(contentsOf: $0) }
    }
}
