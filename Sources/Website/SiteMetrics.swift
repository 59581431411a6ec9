import HTTPTypes
import Hummingbird
import Logging
import NIOCore

extension Site {
    /// What answers Prometheus: on a port of its own that only this machine reaches. Nil where none is set.
    ///
    /// - Parameter connections: who is let in to the site.
    package func metrics(logger: Logger, connections: OpenConnections? = nil) -> (some ApplicationProtocol)? {
        settings.metricsPort.map { port in
            let readings = Readings(site: self, connections: connections)
            return Application(
                responder: CallbackResponder { (request: Request, _: BasicRequestContext) in
                    guard request.method == .get, request.uri.path == "/metrics" else {
                        return Response(status: .notFound)
                    }
                    return Response(
                        status: .ok, headers: [.contentType: Exposition.type, .cacheControl: "no-store"],
                        body: .init(byteBuffer: ByteBuffer(string: await readings.text)))
                },
                server: .http1(configuration: .init(idleTimeout: .seconds(60))),
                configuration: .init(address: .hostname("127.0.0.1", port: port), serverName: nil), logger: logger)
        }
    }
}
