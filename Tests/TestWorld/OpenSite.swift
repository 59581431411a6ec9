import Documents
import Foundation
import Hummingbird
import HummingbirdCore
import Logging
import Testing
import Website
import WorkModel

/// The whole site on a work model of its own, for browsers without a network between.
package struct OpenSite: Sendable {
    package let world: World
    package let site: Site
    /// The data folder.
    package let folder: URL
    private let client: SiteClient
    /// Made small and compressed once for all tests, which takes as long as many a test.
    private static let assets = Carried.library.map { Assets($0.publicFiles) }

    package var clock: TestClock { world.clock }
    package var doors: Doors { site.doors }

    /// - Parameters:
    ///   - documents: what makes PDF, Word and PowerPoint; nil where that is not set up.
    ///   - logger: where it writes what happens.
    package init(
        settings: Settings = Settings(), store: Store? = nil, documents: DocumentsWorker? = nil,
        logger: Logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    ) async throws {
        try await self.init(
            settings: settings, in: store.map { try World(store: $0) } ?? World(), documents: documents, logger: logger)
    }

    /// As another is now, started again: what happens in one happens not in the other.
    package init(like other: OpenSite) async throws {
        try await self.init(in: World(like: other.world))
    }

    private init(
        settings: Settings = Settings(), in world: World, documents: DocumentsWorker? = nil,
        logger: Logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    ) async throws {
        let clock = world.clock
        let own = try settings.content.map { try CarriedFiles(Carried.files, content: $0) }
        let carried = own ?? world.library
        // Made only when something is laid in it.
        folder = FileManager.default.temporaryDirectory.appending(path: "allemed-\(Letter.ID.new())")
        site = try Site(
            store: world.store, carried: carried, assets: own == nil ? OpenSite.assets.get() : nil, settings: settings,
            folder: folder, documents: documents, clock: { clock.now })
        self.world = world
        client = try await SiteClient(site.application(logger: logger))
    }

    /// A browser that has not been anywhere yet.
    package func browser(cookie: String? = nil) -> Browser { Browser(client: client, cookie: cookie) }

    /// A dugnad whose screens are woken by its changes.
    package func start(_ plan: DugnadPlan? = nil) async throws -> Hall {
        let started = try await doors.dugnader.start(
            plan ?? world.plan(), edition: world.library.edition, by: .moderator)
        guard let secret = started.secret else { throw Missing("the moderator's secret") }
        return Hall(doors: doors, id: started.dugnad.id, code: started.dugnad.code, secret: secret)
    }

    /// The browser of a person who has opened a link.
    package func browser(with secret: Secret) async throws -> Browser {
        let browser = browser()
        _ = try await browser.enter("/inn/\(secret.text)")
        return browser
    }

    /// Whether the port with numbers is there alone; nil when there is none.
    package func tellsNumbers(on host: String, port: Int) -> Bool? {
        site.metrics(logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }).map {
            $0.configuration.address == .hostname(host, port: port)
        }
    }

    /// What the port with numbers answers.
    ///
    /// - Parameter asked: as a request begins: `GET /metrics `.
    package func askMetrics(_ asked: String) async throws -> String {
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        guard let metrics = site.metrics(logger: logger) else { throw Missing("a port with numbers") }
        return try await LiveSite(metrics).running { port in
            try await Wire.exchange(
                "\(asked)HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", port: port
            ) { _ in false }
        }
    }

    /// The numbers alone.
    package func numbers() async throws -> String {
        let answer = try await askMetrics("GET /metrics ")
        guard answer.hasPrefix("HTTP/1.1 200"), let end = answer.firstRange(of: "\r\n\r\n") else {
            throw Missing("numbers")
        }
        return String(answer[end.upperBound...])
    }

    /// Runs the site on a real port of this machine.
    package func live<Value: Sendable>(
        _ connections: OpenConnections? = nil, _ test: @Sendable (Int) async throws -> Value
    ) async throws -> Value {
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        // However slow the machine is, nobody is disconnected for it.
        let application = site.application(logger: logger, connections: connections, patience: 3600)
        return try await LiveSite(application).running(test)
    }
}
