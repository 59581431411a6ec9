import Documents
import Foundation
import TestWorld
import Testing
import Website
import Words
import WorkModel

@Suite("Numbers for whoever runs the site", .timeLimit(.minutes(60)))
struct SiteMetricsTests {
    private let open: OpenSite

    init() async throws {
        var settings = Settings()
        settings.metricsPort = 9464
        open = try await OpenSite(settings: settings)
    }

    private func numbers(_ open: OpenSite) async throws -> ExpositionText {
        try ExpositionText(try await open.numbers())
    }

    @Test("They are read on a port of their own that only this machine reaches, and nowhere when none is set")
    func port() async throws {
        #expect(open.tellsNumbers(on: "127.0.0.1", port: 9464) == true)
        #expect(try await OpenSite().tellsNumbers(on: "127.0.0.1", port: 9464) == nil)
        for path in ["/metrics", "/nn/metrics"] { #expect(try await open.browser().get(path).status == 404) }
    }

    @Test(
        "That port answers nothing else",
        arguments: ["GET / ", "GET /helse ", "GET /metrics/x ", "POST /metrics ", "GET /dugnad/ny "])
    func nothingElse(asked: String) async throws {
        let answer = try await open.askMetrics(asked)
        #expect(answer.hasPrefix("HTTP/1.1 404"))
        #expect(!answer.contains("frisk") && !answer.contains("<html"))
    }

    @Test("Notes, answers and times follow what was done")
    func follow() async throws {
        let before = try await numbers(open).values
        #expect(before["allemed_notes_received_total"] == 0)
        #expect(before["allemed_note_acknowledgement_seconds_count"] == 0)
        let hall = try await open.start()
        try await hall.go(to: hall.task())
        let table = open.browser()
        let page = try await table.get("/b/\(hall.code)/bord/3")
        let form = try page.form("/b/\(hall.code)/bord/3/notater")
        #expect(try await table.submit(form.with("tekst", "Byttedag i samfunnshuset")).status == 200)
        #expect(try await table.submit(form.with("tekst", "")).status == 422)
        let note = try #require(try await hall.room().notes.first)
        let step = try await hall.task()
        _ = try await table.send(
            "/b/\(hall.code)/bord/3/notater/\(note.id)", "tekst=Byttedag&fra=1&steg=\(step.id)")
        _ = try await table.get("/b/\(hall.code)/bord/3?del=notater")
        let after = try await numbers(open).values
        #expect(after["allemed_notes_received_total"] == 1, "what was not taken does not count")
        #expect(after["allemed_note_acknowledgement_seconds_count"] == 2)
        #expect(after["allemed_fetch_seconds_count"] == 1)
        #expect(after["allemed_answers_total{status=\"2xx\"}"] == 3, "the page, the page after the note, the fetch")
        #expect(after["allemed_answers_total{status=\"3xx\"}"] == 2)
        #expect(after["allemed_answers_total{status=\"4xx\"}"] == 1)
        #expect(after["allemed_answers_total{status=\"5xx\"}"] == 0)
    }

    @Test("Screens are counted while they are open, and dugnader with any; letters while they wait")
    func now() async throws {
        let (hall, other) = (try await open.start(), try await open.start())
        let live = open.doors.live
        var screens: [AsyncStream<Void>]? = []
        for id in [hall.id, hall.id, other.id] {
            screens?.append(live.follow(id, parts: [.steps], revision: 1))
        }
        var values = try await numbers(open).values
        #expect(values["allemed_rooms"] == 2 && values["allemed_screens"] == 3)
        #expect(values["allemed_letters{state=\"waiting\"}"] == 0)
        screens = nil
        _ = try await open.browser().post("/logginn", [("epost", "aina@fjordvik.example")])
        values = try await numbers(open).values
        #expect(values["allemed_letters{state=\"waiting\"}"] == 1)
        #expect(values["allemed_rooms"] == 0 && values["allemed_screens"] == 0)
        #expect(values["allemed_mail_trouble"] == nil, "there is no mail here")
    }

    @Test("The disk, the database and the newest backup are told, also that there is none yet")
    func kept() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "allemed-\(UUID())")
        defer { try? FileManager.default.removeItem(at: folder) }
        let backups = folder.appending(path: "backup", directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: backups, withIntermediateDirectories: true)
        var settings = Settings()
        settings.metricsPort = 9464
        settings.backup = BackupSettings(folder: backups, hours: 24, keep: 3)
        let open = try await OpenSite(settings: settings, store: Store.open(in: folder))
        var values = try await numbers(open).values
        #expect(values["allemed_backup_timestamp_seconds"] == 0)
        #expect(try #require(values["allemed_disk_free_bytes{folder=\"backup\"}"]) > 0)
        #expect(try #require(values["allemed_database_bytes{file=\"database\"}"]) > 0)
        try Data().write(to: backups.appending(path: "allemed-2026-11-22T030000Z.sqlite"))
        try Data().write(to: backups.appending(path: "allemed-2026-11-23T030000Z.sqlite"))
        open.site.soundness.found("Tree 3: bad")
        values = try await numbers(open).values
        #expect(values["allemed_backup_timestamp_seconds"] == 1_795_402_800)
        #expect(values["allemed_database_damaged"] == 1)
    }

    @Test("No code, name, address or word of anybody stands in them")
    func nobody() async throws {
        let hall = try await open.start()
        try await hall.go(to: hall.task())
        try await hall.write("Byttedag")
        _ = try await open.browser().get("/b/\(hall.code)/bord/3")
        let text = try await open.numbers()
        for word in [hall.code.text, "Fjordvik", "Byttedag", "/b/", hall.id.description, open.folder.path] {
            #expect(!text.contains(word), "\(word)")
        }
    }

    @Test("docs/operations.md explains every number, and no other")
    func documented() async throws {
        var settings = Settings()
        settings.metricsPort = 9464
        settings.mail = MailSettings(
            server: .init(host: "localhost"), from: .init(name: "", try Office.address("post")), pace: 25)
        settings.backup = BackupSettings(folder: URL(filePath: "/nowhere"), hours: 24, keep: 3)
        let told = try ExpositionText(try await OpenSite(settings: settings).numbers()).kinds.map(\.name)
        let text = try String(contentsOf: Carried.project.appending(path: "docs/operations.md"), encoding: .utf8)
        let rows = text.split(separator: "\n").compactMap { $0.firstMatch(of: /^\| `((allemed|process)_[a-z_]+)`/) }
        let explained = Set(rows.map { String($0.1) })
        #expect(rows.count == explained.count)
        // Those of a database in a file, of connections and of documents are not there in a test's site.
        let others: Set = [
            "allemed_database_bytes", "allemed_disk_free_bytes", "allemed_connections", "allemed_connections_most",
            "allemed_documents_unfinished",
        ]
        #expect(explained == Set(told).union(others))
    }
}
