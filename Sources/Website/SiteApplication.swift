import HTTPTypes
import Hummingbird
import Logging

extension Site {
    /// What answers every request.
    func responder() -> some HTTPResponder<Visit> {
        LanguageInAddress(inner: Routes(site: self).build().buildResponder())
    }

    /// The server, ready to run.
    ///
    /// - Parameters:
    ///   - connections: who is let in; nil lets everybody in.
    ///   - patience: how many seconds a client may take that never ends its request, before it is disconnected. A stream
    ///     stays open: its request has ended.
    package func application(
        logger: Logger, connections: OpenConnections? = nil, patience: Int64 = 60,
        onRunning: @escaping @Sendable (Int) async -> Void = { _ in }
    ) -> some ApplicationProtocol {
        Application(
            responder: responder(),
            server: .http1(
                configuration: .init(
                    additionalChannelHandlers: connections.map { [$0.doorkeeper()] } ?? [],
                    idleTimeout: .seconds(patience))),
            configuration: .init(address: .hostname(settings.host, port: settings.port), serverName: nil),
            onServerRunning: { channel in await onRunning(channel.localAddress?.port ?? 0) },
            logger: logger)
    }

    /// Every route, for the test that holds the access matrix against them.
    package var routes: [(method: String, path: String)] {
        Routes(site: self).build().routes.map { ($0.method.rawValue, $0.path.description) }
    }
}
