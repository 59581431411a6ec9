import Foundation
import Logging
import NIOCore
import NIOPosix
import ServiceLifecycle

/// Carries out the commands that come while the site runs. Each has a connection to itself on a socket in the data
/// folder: one line of JSON, and one line in answer.
package struct CommandSocket: Service, CustomStringConvertible {
    // A log line that names a service prints it whole.
    package let description = "commands"
    private let site: Site
    private let logger: Logger
    private let longest: Int
    private let patience: TimeAmount
    private let socket: LocalSocket
    /// Nil when it could not be made. Then the site runs without.
    private let listening: CInt?

    /// Listens from now on; what comes is answered when it runs.
    ///
    /// - Parameters:
    ///   - folder: the data folder, which this process owns.
    ///   - longest: how many bytes a command may be.
    ///   - patience: how long it may take to send one.
    package init(
        in folder: URL, site: Site, logger: Logger, longest: Int = OperatorRequest.longest,
        patience: TimeAmount = .seconds(60)
    ) {
        self.site = site
        self.logger = logger
        self.longest = longest
        self.patience = patience
        socket = LocalSocket(in: folder)
        do {
            listening = try socket.listening()
        } catch {
            listening = nil
            logger.warning("commands need the site stopped: no socket", metadata: ["error": "\(error)"])
        }
    }

    package func run() async throws {
        guard let listening else { return try await gracefulShutdown() }
        let (asked, asks) = AsyncStream<Asked>.makeStream()
        let connections = CommandConnections()
        let server = try await serve(listening, connections, asks)
        await withGracefulShutdownHandler {
            await withDiscardingTaskGroup { group in
                for await one in asked { group.addTask { await answer(one) } }
                // What is being done is done before the site stops; no more is taken.
                socket.remove()
                try? await server.close()
            }
        } onGracefulShutdown: {
            asks.finish()
        }
        await connections.closeAll()
    }

    private func serve(
        _ listening: CInt, _ connections: CommandConnections, _ asks: AsyncStream<Asked>.Continuation
    ) async throws -> any Channel {
        let server = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            // One connection is taken at a time, when there is room for it.
            .serverChannelOption(.autoRead, value: false)
            .serverChannelOption(.maxMessagesPerRead, value: 1)
            .childChannelOption(.allowRemoteHalfClosure, value: true)
            .childChannelInitializer { channel in
                connections.opened(channel)
                return channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(
                        OneLine(longest: longest, patience: patience) { take($0, on: channel, asks) })
                }
            }
            .withBoundSocket(listening).get()
        server.read()
        return server
    }

    /// A line that has been heard, and where its answer goes.
    private struct Asked: Sendable {
        let line: ByteBuffer
        let channel: any Channel
    }

    private func take(
        _ heard: Result<ByteBuffer, OneLine.Missing>, on channel: any Channel, _ asks: AsyncStream<Asked>.Continuation
    ) {
        switch heard {
        case .success(let line):
            guard case .enqueued = asks.yield(Asked(line: line, channel: channel)) else {
                return send(.refused("The site is stopping. Nothing was done."), on: channel)
            }
        case .failure(.cutOff): send(.refused("The command was cut off. Nothing was done."), on: channel)
        case .failure(.tooLong): send(.refused("The command is too long. Nothing was done."), on: channel)
        case .failure(.tooSlow): send(.refused("The command took too long to come. Nothing was done."), on: channel)
        }
    }

    private func answer(_ asked: Asked) async {
        let line = Data(asked.line.readableBytesView)
        guard let request = await SlowWork.apart({ try? OperatorRequest(line: line) }) else {
            return send(.refused(CommandSocket.unknown), on: asked.channel)
        }
        do {
            let answer = try await request.answered(on: site)
            let outcome = if case .done = answer { "done" } else { "refused" }
            logger.notice("a command", metadata: ["command": "\(request.command)", "outcome": "\(outcome)"])
            send(answer, on: asked.channel)
        } catch {
            logger.error(
                "a command failed", metadata: ["command": "\(request.command)", "error": "\(type(of: error))"])
            send(.failed("Something went wrong in the program that runs. Its log says more."), on: asked.channel)
        }
    }

    private static let unknown =
        "The program that runs does not know this command. It may be another version: start it anew. Nothing was done."

    private func send(_ answer: OperatorAnswer, on channel: any Channel) {
        channel.writeAndFlush(ByteBuffer(bytes: answer.line)).whenComplete { _ in
            // What was still being written is let go until the other side has read the answer and closes.
            channel.close(mode: .output, promise: nil)
            let limit = channel.eventLoop.scheduleTask(in: patience) { channel.close(promise: nil) }
            channel.closeFuture.whenComplete { _ in limit.cancel() }
        }
    }
}
