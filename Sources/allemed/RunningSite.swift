import ArgumentParser
import Configuration
import Documents
import Foundation
import Logging
import ServiceLifecycle
import UnixSignals
import Website
import WorkModel

/// `--port`, `--host` and `--content`, in front of the environment and the settings file.
struct Address: ParsableArguments {
    @Option(help: "The port to listen on; 0 takes a free one.")
    var port: Int?

    @Option(help: "The address to listen on.")
    var host: String?

    @Option(help: "A folder with cards and other texts of your own, which replace or add to those inside the program.")
    var content: String?

    /// - Throws: a sentence that names the setting that is wrong.
    func settings(in folder: URL) throws -> Settings {
        var arguments: [AbsoluteConfigKey: ConfigValue] = [:]
        if let port { arguments["port"] = .init(.string(String(port)), isSecret: false) }
        if let host { arguments["host"] = .init(.string(host), isSecret: false) }
        if let content { arguments["content"] = .init(.string(content), isSecret: false) }
        for key in try SettingsFile.unknownKeys(in: folder) {
            complain("allemed.json: \(key) is no setting of this program, and is passed over.")
        }
        return try SettingsFile.settings(in: folder, over: arguments)
    }
}

/// The site with the work that goes on beside it, from start to a graceful stop.
struct RunningSite {
    private let site: Site
    private let settings: Settings
    private let documents: DocumentsWorker
    private let commands: CommandSocket
    private let logger: Logger
    var edition: Edition { site.edition }
    var doors: Doors { site.doors }

    init(on folder: OwnedFolder, settings: Settings) throws {
        var logger = Logger(label: "allemed")
        logger.logLevel = Logger.Level(rawValue: settings.logLevel) ?? .notice
        self.logger = logger
        self.settings = settings
        documents = DocumentsWorker(
            folder: DocumentsFolder(in: folder.url, carried: CarriedBytes.files), logger: logger)
        site = try folder.site(settings, documents: documents)
        commands = CommandSocket(in: folder.url, site: site, logger: logger)
    }

    /// Runs until the process is told to stop.
    ///
    /// - Parameter ready: called with the port once the site answers.
    func run(_ ready: @escaping @Sendable (Int) -> Void) async throws {
        let connections = OpenConnections(openFiles: OpenFiles.raiseLimit(), logger: logger)
        let application = site.application(logger: logger, connections: connections) { port in ready(port) }
        var configuration = ServiceGroupConfiguration(
            services: [
                .init(service: commands),
                .init(
                    service: Listening(application, host: settings.host, port: settings.port, setting: "--port")),
                .init(service: site.pruning(logger: logger)), .init(service: site.lookingOver(logger: logger)),
                .init(service: documents), .init(service: site.outbox(logger: logger)),
                .init(service: site.waitingUnits(logger: logger)), .init(service: site.invitations(logger: logger)),
                .init(service: site.reminders(logger: logger)),
            ] + [site.returns(logger: logger)].compactMap { $0.map { .init(service: $0) } }
                + [site.backups(logger: logger)].compactMap { $0.map { .init(service: $0) } }
                + [metrics(connections)].compactMap { $0.map { .init(service: $0) } },
            gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        configuration.maximumGracefulShutdownDuration = .seconds(5)
        try await run(configuration)
    }

    private func run(_ configuration: ServiceGroupConfiguration) async throws {
        do {
            try await ServiceGroup(configuration: configuration).run()
        } catch {
            await leave()
            guard let notListening = error as? NotListening else { throw error }
            throw Trouble(description: notListening.description, exitCode: 1)
        }
        await leave()
    }

    /// What has been deleted is not to lie in the database's log until the next start.
    private func leave() async {
        do {
            try await doors.store.emptyLog()
        } catch {
            logger.error("the database's log was not emptied", metadata: ["error": "\(type(of: error))"])
        }
    }

    private func metrics(_ connections: OpenConnections) -> (any Service)? {
        guard let port = settings.metricsPort,
            let server = site.metrics(logger: logger, connections: connections)
        else { return nil }
        return Listening(server, host: "127.0.0.1", port: port, setting: "metrics.port")
    }
}
