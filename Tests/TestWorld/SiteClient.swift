import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOEmbedded
import ServiceLifecycle
import Synchronization

/// Asks a site without a network between, and waits for the whole answer.
///
/// Hummingbird's own test client does this too, but brings a whole HTTP client with TLS along, which took a tenth of the
/// time that everything takes to build.
struct SiteClient: Sendable {
    typealias Received = (head: HTTPResponse, body: ByteBuffer)

    private let ask: @Sendable (Request) async throws -> Response

    init<App: ApplicationProtocol>(_ app: App) async throws where App.Responder.Context: InitializableFromSource {
        let (responder, logger) = (try await app.responder, app.logger)
        // Nobody writes to it: it stands where a connection would.
        let channel = NIOAsyncTestingChannel()
        ask = { request in
            try await responder.respond(
                to: request, context: App.Responder.Context(source: .init(channel: channel, logger: logger)))
        }
    }

    func send(
        _ method: HTTPRequest.Method, _ path: String, _ headers: HTTPFields, _ body: ByteBuffer?
    ) async throws -> Received {
        var headers = headers
        if let body { headers[.contentLength] = String(body.readableBytes) }
        let head = HTTPRequest(
            method: method, scheme: "http", authority: "localhost", path: path, headerFields: headers)
        let response = try await ask(Request(head: head, body: RequestBody(buffer: body ?? ByteBuffer())))
        let written = Written()
        try await response.body.write(written)
        return (response.head, written.bytes.withLock { $0 })
    }
}

/// Where an answer is written.
private final class Written: ResponseBodyWriter {
    let bytes = Mutex(ByteBuffer())

    func write(_ buffer: ByteBuffer) async throws { _ = bytes.withLock { $0.writeImmutableBuffer(buffer) } }

    func finish(_ trailers: HTTPFields?) async throws {}
}

/// A site on a port that nothing else has.
struct LiveSite<Base: ApplicationProtocol>: ApplicationProtocol, Service {
    typealias Responder = Base.Responder

    let base: Base
    private let ports = AsyncStream.makeStream(of: Int.self)

    init(_ base: Base) {
        self.base = base
    }

    var responder: Responder { get async throws { try await base.responder } }
    var server: HTTPServerBuilder { base.server }
    var eventLoopGroup: any EventLoopGroup { base.eventLoopGroup }
    var configuration: ApplicationConfiguration { base.configuration.with(address: .hostname("localhost", port: 0)) }
    var logger: Logger { base.logger }
    var services: [any Service] { base.services }
    var processesRunBeforeServerStart: [@Sendable () async throws -> Void] { base.processesRunBeforeServerStart }

    @Sendable func onServerRunning(_ channel: any Channel) async {
        await base.onServerRunning(channel)
        ports.continuation.yield(channel.localAddress?.port ?? 0)
    }

    /// Runs it as long as `test` goes on.
    func running<Value: Sendable>(_ test: @Sendable (Int) async throws -> Value) async throws -> Value {
        try await withThrowingTaskGroup(of: Void.self) { group in
            let services = ServiceGroup(services: [self], logger: logger)
            group.addTask { try await services.run() }
            guard let port = await ports.stream.first(where: { _ in true }) else { throw Missing("a port") }
            let result = await Result.of { try await test(port) }
            await services.triggerGracefulShutdown()
            try await group.waitForAll()
            return try result.get()
        }
    }
}

extension Result where Failure == any Error {
    fileprivate static func of(_ body: () async throws -> Success) async -> Result {
        do { return .success(try await body()) } catch { return .failure(error) }
    }
}
