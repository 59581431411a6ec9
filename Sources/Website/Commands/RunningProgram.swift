import Foundation
import NIOCore
import NIOPosix

/// The program that runs on a data folder, as a command beside it sees it.
package struct RunningProgram: Sendable {
    private let socket: LocalSocket

    package init(in folder: URL) {
        socket = LocalSocket(in: folder)
    }

    /// The connection broke before there was an answer: it may have been done, or not.
    package struct NoAnswer: Error {}

    /// Has the program do something.
    ///
    /// - Returns: nil when nobody there takes commands, so that nothing was done.
    /// - Throws: `NoAnswer`.
    package func ask(_ request: OperatorRequest) async throws -> OperatorAnswer? {
        let line = try request.line()
        guard let connected = try? socket.connected() else { return nil }
        do {
            let answer = try await RunningProgram.exchange(ByteBuffer(bytes: line), on: connected)
            return try OperatorAnswer(line: Data(answer.readableBytesView))
        } catch {
            throw NoAnswer()
        }
    }

    private static func exchange(_ line: ByteBuffer, on connected: CInt) async throws -> ByteBuffer {
        let eventLoops = MultiThreadedEventLoopGroup.singleton
        let answer = eventLoops.next().makePromise(of: ByteBuffer.self)
        do {
            let channel = try await ClientBootstrap(group: eventLoops)
                .channelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture {
                        try channel.pipeline.syncOperations.addHandler(
                            OneLine(longest: OperatorAnswer.longest) { answer.completeWith($0.mapError { $0 }) })
                    }
                }
                .withConnectedSocket(connected).get()
            channel.writeAndFlush(line, promise: nil)
            defer { channel.close(promise: nil) }
            return try await answer.futureResult.get()
        } catch {
            answer.fail(error)
            throw error
        }
    }
}
