import Foundation
import TestWorld
import Testing
import Website
import Words
import WorkModel

@Suite("Backups that are taken by themselves")
struct BackupsTests {
    private struct Enough: Error {}

    private let world: World
    private let log = Log()
    private let root: URL
    private var folder: URL { root.appending(path: "backup", directoryHint: .isDirectory) }

    init() async throws {
        root = FileManager.default.temporaryDirectory.appending(path: "allemed-\(UUID())", directoryHint: .isDirectory)
        for name in ["data", "backup"] {
            try FileManager.default.createDirectory(
                at: root.appending(path: name), withIntermediateDirectories: true)
        }
        world = try World(store: Store.open(in: root.appending(path: "data")))
    }

    /// Looks every so often, as many times as asked.
    private func look(_ times: Int, every pause: Moment.Length = .hours(1), hours: Int = 24, keep: Int = 14)
        async throws
    {
        var settings = Settings()
        settings.backup = BackupSettings(folder: folder, hours: hours, keep: keep)
        let site = try await OpenSite(settings: settings, store: world.store)
        site.clock.set(world.clock.now)
        let turns = Counter()
        let backups = try #require(
            site.site.backups(logger: log.logger) {
                guard await turns.next() < times else { throw Enough() }
                site.clock.pass(pause)
            })
        await backups.run()
        world.clock.set(site.clock.now)
    }

    private var names: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false)).sorted() }
    }

    @Test("One is taken at once, the next when its time has come, and each can be put back")
    func taken() async throws {
        try await look(26)
        #expect(try names == ["allemed-2026-11-23T170000Z.sqlite", "allemed-2026-11-24T170000Z.sqlite"])
        let new = root.appending(path: "new", directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: new, withIntermediateDirectories: true)
        #expect(try Restore(folder.appending(path: try #require(try names.last))).put(into: new).dugnader == 0)
        #expect(log.lines.isEmpty)
    }

    @Test("A program that is started again takes none before it is time")
    func restarted() async throws {
        try await look(1)
        world.clock.pass(.hours(23))
        try await look(1)
        #expect(try names.count == 1)
    }

    @Test("As many as are to be kept are kept; the oldest goes first, and what others have laid there stays")
    func kept() async throws {
        for name in ["allemed-2026-11-30.sqlite", "allemed.json", "ferie.jpg"] {
            try Data("x".utf8).write(to: folder.appending(path: name))
        }
        try await look(30, hours: 6, keep: 3)
        #expect(
            try names == [
                "allemed-2026-11-24T050000Z.sqlite", "allemed-2026-11-24T110000Z.sqlite",
                "allemed-2026-11-24T170000Z.sqlite", "allemed-2026-11-30.sqlite", "allemed.json", "ferie.jpg",
            ])
    }

    @Test("One that seems to be from the future holds none back")
    func future() async throws {
        try Data("x".utf8).write(to: folder.appending(path: "allemed-2031-01-01T000000Z.sqlite"))
        try await look(1, keep: 1)
        #expect(try names.contains("allemed-2026-11-23T170000Z.sqlite"), "nor takes its place")
    }

    @Test("When none can be taken it is said once, and when it goes again one is taken")
    func trouble() async throws {
        try FileManager.default.removeItem(at: folder)
        try await look(3)
        #expect(log.all.count == 1)
        #expect(log.all.first?.hasPrefix("no backup was taken\terror\twhy=There is no folder") == true)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try await look(1)
        #expect(try names.count == 1)
    }
}

private actor Counter {
    private var count = 0

    func next() -> Int {
        count += 1
        return count
    }
}
