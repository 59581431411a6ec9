import Logging
import ServiceLifecycle
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Makes documents in one process beside the site, one at a time: started here, and started again when it dies.
///
/// The process gives way to all others, so that no note waits for a document. On a machine that is busy all the time it
/// would get nowhere, so a document that has not come in a third of the limit is tried once more by a process that does
/// not give way.
package struct DocumentsWorker: Service, CustomStringConvertible {
    // A log line that names a service prints it whole.
    package let description = "documents"
    private let folder: DocumentsFolder
    private let logger: Logger
    private let jobs: AsyncStream<WaitingJob>
    private let queue: AsyncStream<WaitingJob>.Continuation
    private let limit: Duration
    private let asked = Asked()

    /// How many may wait while one is being made.
    package static let longestQueue = 20

    /// - Parameter limit: how long one document may take when it gets its turn.
    package init(folder: DocumentsFolder, logger: Logger, limit: Duration = .seconds(30)) {
        self.folder = folder
        self.logger = logger
        self.limit = limit
        (jobs, queue) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(DocumentsWorker.longestQueue))
    }

    package var isInstalled: Bool { folder.isInstalled }
    /// How many documents are being made, or wait for it.
    package var unfinished: Int { asked.count.load(ordering: .relaxed) }

    /// - Throws: `NoDocument`.
    package func make(_ job: DocumentJob) async throws -> [UInt8] {
        guard folder.isInstalled else { throw NoDocument.notInstalled }
        asked.count.add(1, ordering: .relaxed)
        defer { asked.count.subtract(1, ordering: .relaxed) }
        return try await withCheckedThrowingContinuation { continuation in
            let waiting = WaitingJob(line: job.line, answer: continuation)
            switch queue.yield(waiting) {
            case .enqueued: break
            case .dropped(let job): job.answer.resume(throwing: NoDocument.tooManyWaiting)
            case .terminated: continuation.resume(throwing: NoDocument.failed)
            @unknown default: continuation.resume(throwing: NoDocument.failed)
            }
        }
    }

    package func run() async throws {
        // Writing to a worker that has died must be an error, not the end of the site.
        _ = signal(SIGPIPE, SIG_IGN)
        await cancelWhenGracefulShutdown { await work() }
        queue.finish()
        for await left in jobs { left.answer.resume(throwing: NoDocument.failed) }
    }

    private func work() async {
        var iterator = jobs.makeAsyncIterator()
        var next: WaitingJob?
        if folder.isInstalled { next = await converse(beginningWith: nil, &iterator) }
        while !Task.isCancelled {
            let waiting = if let next { next } else { await iterator.next() }
            guard let waiting else { return }
            next = await converse(beginningWith: waiting, &iterator)
            // The one that did not give way made one document and ended: the next need not wait for a start.
            if waiting.isUrgent, next == nil { next = await converse(beginningWith: nil, &iterator) }
        }
        next?.answer.resume(throwing: NoDocument.failed)
    }

    /// Starts the process and hands it one job after another until it dies or there are no more.
    ///
    /// - Returns: a job for the next process: this one died before it had answered.
    private func converse(
        beginningWith first: WaitingJob?, _ jobs: inout AsyncStream<WaitingJob>.Iterator
    ) async -> WaitingJob? {
        var current = first
        do {
            try folder.writeWorker()
            let givesWay = first?.isUrgent != true
            let perDocument = givesWay ? limit / 3 : limit
            try await WorkerProcess.run(
                folder: folder, givesWay: givesWay, ready: first == nil ? limit : perDocument, limit: perDocument
            ) { process in
                while true {
                    if current == nil { current = await jobs.next() }
                    guard let job = current else { return }
                    let answer = try await process.make(job.line)
                    current = nil
                    job.answer.resume(with: answer)
                    if !givesWay { return }
                }
            }
        } catch is WorkerProcess.Died {
            // It may have died of something other than this job, so a new process gets the job, once.
            if let job = current, !job.isSecondTry { return job.again(isUrgent: false) }
            logger.error("the documents worker died", metadata: ["jobGivenUp": "\(current != nil)"])
        } catch is WorkerProcess.TookTooLong where current?.isUrgent == false {
            logger.notice("the documents worker got nowhere, and is given its turn")
            return current?.again(isUrgent: true)
        } catch {
            logger.error("the documents worker ended", metadata: ["error": "\(type(of: error))"])
        }
        current?.answer.resume(throwing: NoDocument.failed)
        return nil
    }
}

/// How many have asked for a document that they have not got.
private final class Asked: Sendable {
    let count = Atomic(0)
}

/// Not every site runs a worker.
extension DocumentsWorker? {
    package var isInstalled: Bool { self?.isInstalled ?? false }

    /// - Throws: `NoDocument`.
    package func make(_ job: DocumentJob) async throws -> [UInt8] {
        guard let self else { throw NoDocument.notInstalled }
        return try await self.make(job)
    }
}

/// A job that a request is waiting for.
struct WaitingJob: Sendable {
    let line: [UInt8]
    let answer: CheckedContinuation<[UInt8], any Error>
    var isSecondTry = false
    /// It is not to give way to others any more.
    var isUrgent = false

    func again(isUrgent: Bool) -> WaitingJob {
        WaitingJob(line: line, answer: answer, isSecondTry: true, isUrgent: isUrgent)
    }
}
