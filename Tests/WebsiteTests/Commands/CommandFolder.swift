import Foundation
import Logging
import NIOCore
import ServiceLifecycle
import TestWorld
import Website
import WorkModel

/// A data folder with a site that takes commands. The folder is gone with the value.
final class CommandFolder: Sendable {
    let url: URL
    let open: OpenSite
    let log = Log()

    var path: String { url.appending(path: "allemed.sock").path(percentEncoded: false) }
    var isThere: Bool { FileManager.default.fileExists(atPath: path) }

    /// - Parameter name: of a folder within the folder.
    init(named name: String = "data") async throws {
        url = FileManager.default.temporaryDirectory
            .appending(path: "\(UUID())/\(name)", directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        open = try await OpenSite()
    }

    deinit { try? FileManager.default.removeItem(at: url.deletingLastPathComponent()) }

    /// Takes commands for as long as the test goes on, and is then told to stop.
    func taking(
        longest: Int = OperatorRequest.longest, patience: TimeAmount = .minutes(10), _ test: () async throws -> Void
    ) async throws {
        let socket = CommandSocket(
            in: url, site: open.site, logger: log.logger, longest: longest, patience: patience)
        let (running, started) = AsyncStream<Void>.makeStream()
        let group = ServiceGroup(
            services: [socket, Started(started: started)],
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            for await _ in running {}
            try await test()
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }

    func ask(_ request: OperatorRequest) async throws -> OperatorAnswer? {
        try await RunningProgram(in: url).ask(request)
    }

    /// What is answered to bytes that no command of ours would send.
    func send(_ bytes: String) async throws -> String {
        try await Wire.hold(socket: path).exchange(bytes) { $0.hasSuffix("\n") }
    }

    /// Tells that the others run: nobody can be told to stop before that.
    private struct Started: Service {
        let started: AsyncStream<Void>.Continuation

        func run() async throws {
            started.finish()
            try await gracefulShutdown()
        }
    }
}

extension OperatorRequest {
    /// As it is sent, without the end of the line.
    var json: String {
        get throws { String(decoding: try line().dropLast(), as: UTF8.self) }
    }
}

/// A dugnad of another site, as a file.
struct DugnadFile {
    let hall: Hall
    let bytes: Data

    init(note: String = "Byttedag", name: String = "Fjordvik") async throws {
        let world = try World()
        hall = try await world.start(world.plan(name: name))
        try await hall.go(to: hall.task())
        try await hall.write(note)
        bytes = try await hall.doors.takeouts.takeout(hall.id).json()
    }
}

extension OperatorAnswer {
    /// Everything it says.
    var text: String {
        switch self {
        case .done(let lines): lines.joined(separator: "\n")
        case .refused(let sentence), .failed(let sentence): sentence
        }
    }
}
