import Documents
import Logging
import Synchronization
import TestWorld
import Testing
import Website
import Words
import WorkModel

@Suite("The program reminds those responsible by itself")
struct RemindersTests {
    private struct Enough: Error {}

    @Test("Through a winter: at nine on working days, one letter each time, and nobody's address in the log")
    func byItself() async throws {
        let open = try await OpenSite()
        let held = try await PromisingOffice(open.doors, open.world)
        let band = try await held.agree("Korpset øver i første etasje", by: "2027-01-14")
        _ = try await held.willing("styret@korpset.example", band)
        let log = Log()
        let left = Mutex(24 * 60)
        await open.site.reminders(logger: log.logger) {
            guard
                left.withLock({
                    $0 -= 1
                    return $0
                }) > 0
            else { throw Enough() }
            open.clock.pass(.hours(1))
        }.run()
        let made = try await held.waiting(.ownerReminder).map { NorwegianTime.isoDate($0.madeAt) }.sorted()
        #expect(made == ["2027-01-04", "2027-01-07"])
        #expect(log.lines.allSatisfy { !$0.contains("korpset") })
        try await open.layOutLetters()
        let letter = try #require(try await open.doors.letters.lying(of: held.unit, since: open.clock.now).last)
        #expect(try open.text(of: letter.id).contains("/ansvarlig/"))
    }
}
