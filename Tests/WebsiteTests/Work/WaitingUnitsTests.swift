import Documents
import Logging
import Synchronization
import TestWorld
import Testing
import Website
import Words
import WorkModel

@Suite("Whoever runs the site is told what waits")
struct WaitingUnitsTests {
    private struct Enough: Error {}

    /// Looks so many times, with an hour between.
    private func run(_ open: OpenSite, looks: Int, _ log: Log) async {
        let left = Mutex(looks)
        await open.site.waitingUnits(logger: log.logger) {
            guard
                left.withLock({
                    $0 -= 1
                    return $0
                }) > 0
            else { throw Enough() }
            open.clock.pass(.hours(1))
        }.run()
    }

    private func open(contact: String?) async throws -> OpenSite {
        var settings = Settings()
        settings.mail = MailSettings(
            server: SMTPSettings(host: "localhost"), from: Mailbox(name: "Fjordvik", try Office.address("post")),
            pace: 25)
        settings.operatorContact = contact
        return try await OpenSite(settings: settings)
    }

    @Test("A line a day with how many, and no name, as long as any waits that can be confirmed")
    func lines() async throws {
        let open = try await OpenSite()
        let log = Log()
        await run(open, looks: 30, log)
        #expect(log.lines.isEmpty)
        let office = try await Office(open.doors, Office.founding(.municipality, name: "", municipality: "3405"))
        let other = try await Office(
            open.doors, Office.founding(.municipality, name: "", municipality: "3405"), at: "other.example")
        await run(open, looks: 48, log)
        #expect((2...3).contains(log.lines.count))
        #expect(Set(log.all) == ["units wait to be confirmed\tnotice\tcount=2"])
        try await open.doors.units.confirm(office.unit.id, by: .operator)
        // The other one can never be confirmed, so it is nothing to be told of every day.
        let before = log.lines.count
        await run(open, looks: 48, log)
        #expect(log.lines.count == before)
        #expect(try await open.doors.units.waiting().map(\.id) == [other.unit.id])
    }

    @Test("With mail and an address, a letter a day, also when the program is started again the same day")
    func letters() async throws {
        let open = try await open(contact: "drift@fjordvik.example")
        _ = try await Office(open.doors)
        for _ in 0..<3 { await run(open, looks: 1, Log()) }
        var due = try await open.doors.letters.due()
        #expect(due.map(\.kind) == [.unitsWaiting])
        #expect(due.map(\.address.text) == ["drift@fjordvik.example"])
        open.clock.pass(.days(1))
        await run(open, looks: 1, Log())
        due = try await open.doors.letters.due()
        #expect(due.count == 2)
        guard case .unitsWaiting(let count, _) = try await open.doors.letters.content(of: due[0]) else {
            throw Missing("a letter")
        }
        #expect(count == 1)
    }

    @Test("A page where faults are reported gets no letter", arguments: ["https://fjordvik.example/feil", nil])
    func noAddress(contact: String?) async throws {
        let open = try await open(contact: contact)
        _ = try await Office(open.doors)
        await run(open, looks: 1, Log())
        #expect(try await open.doors.letters.due().isEmpty)
    }
}
