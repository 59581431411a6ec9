import Foundation
import HTTPTypes
import Logging
import NIOCore
import NIOHTTPTypes
import Synchronization
import Words

/// How many connections are open, and whether there is room for one more.
///
/// Each connection is an open file, and a process may only have so many. When the last is gone the runtime itself stops,
/// or ends the process: so those who come before that are turned away with a sentence, and the halls that are in go on.
package final class OpenConnections: Sendable {
    /// How many are let in.
    package let most: Int
    /// How many more are told that there is no room; any beyond those are closed without a word.
    let told: Int
    private let open = Atomic(0)
    private let turnedAway = Atomic(0)
    private let loggedAt = Atomic(Int64.min)
    private let logger: Logger
    private let clock: @Sendable () -> Moment

    /// - Parameter openFiles: how many open files the process may have. What else it needs, for the database, the log
    ///   and the documents, is kept free.
    package init(
        openFiles: Int, logger: Logger, clock: @escaping @Sendable () -> Moment = { Moment(Date()) }
    ) {
        let kept = min(max(64, openFiles / 10), 1000, max(0, openFiles / 2))
        most = max(1, openFiles - kept)
        told = kept / 2
        self.logger = logger
        self.clock = clock
    }

    enum Admission {
        case letIn, told, hungUpOn
    }

    func opened() -> Admission {
        let number = open.add(1, ordering: .relaxed).newValue
        guard number > most else { return .letIn }
        turnedAway.add(1, ordering: .relaxed)
        log()
        return number <= most + told ? .told : .hungUpOn
    }

    /// How many are open, those who are being turned away among them.
    package var now: Int { open.load(ordering: .relaxed) }

    func closed() { open.subtract(1, ordering: .relaxed) }

    /// One line a minute, with how many it was about.
    private func log() {
        let (now, last) = (clock().milliseconds, loggedAt.load(ordering: .relaxed))
        guard last == .min || now - last >= 60_000,
            loggedAt.compareExchange(expected: last, desired: now, ordering: .relaxed).exchanged
        else { return }
        logger.error(
            "no room for more connections: let the process have more open files",
            metadata: ["open": "\(most)", "turnedAway": "\(turnedAway.exchange(0, ordering: .relaxed))"])
    }

    /// What stands in front of one connection.
    func doorkeeper() -> any RemovableChannelHandler { Doorkeeper(connections: self) }
}

/// Lets a connection in, or answers its first request that there is no room, and closes it.
private final class Doorkeeper: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundOut = HTTPResponsePart

    private let connections: OpenConnections
    private var isTurnedAway = false

    init(connections: OpenConnections) {
        self.connections = connections
    }

    func channelActive(context: ChannelHandlerContext) {
        let channel = context.channel
        channel.closeFuture.whenComplete { [connections] _ in connections.closed() }
        switch connections.opened() {
        case .letIn: break
        case .told:
            isTurnedAway = true
            // A client that sends nothing is not waited for.
            context.eventLoop.scheduleTask(in: .seconds(5)) { channel.close(promise: nil) }
        case .hungUpOn:
            isTurnedAway = true
            context.close(promise: nil)
        }
        context.fireChannelActive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard isTurnedAway else { return context.fireChannelRead(data) }
        guard case .head = unwrapInboundIn(data) else { return }
        let body = ByteBuffer(string: Doorkeeper.noRoom)
        let head = HTTPResponse(
            status: .serviceUnavailable,
            headerFields: [
                .contentType: "text/plain; charset=utf-8", .contentLength: String(body.readableBytes),
                .connection: "close", .retryAfter: "10", .cacheControl: "no-store",
            ])
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.write(wrapOutboundOut(.body(body)), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil))).assumeIsolated().whenComplete { _ in
            context.close(promise: nil)
        }
    }

    /// Which language the visitor reads is not known yet.
    private static let noRoom = """
        Det er fullt her akkurat nå. Vent litt, og prøv igjen.
        Det er fullt her akkurat no. Vent litt, og prøv igjen.
        It is full here right now. Wait a little, and try again.

        """
}
