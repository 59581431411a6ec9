import Documents
import Logging
import Synchronization
import TestWorld
import Testing
import Website
import Words
import WorkModel

@Suite("The program looks after invitations by itself")
struct InvitedTests {
    private struct Enough: Error {}

    /// Looks so many times, with so long between.
    private func run(_ open: OpenSite, looks: Int, every length: Moment.Length, _ log: Log) async {
        let left = Mutex(looks)
        await open.site.invitations(logger: log.logger) {
            guard
                left.withLock({
                    $0 -= 1
                    return $0
                }) > 0
            else { throw Enough() }
            open.clock.pass(length)
        }.run()
    }

    @Test("A place nobody took goes to the next, the silent get one reminder, and nothing of it stands in the log")
    func byItself() async throws {
        var settings = Settings()
        settings.mail = MailSettings(
            server: SMTPSettings(host: "localhost"), from: Mailbox(name: "Fjordvik", try Office.address("post")),
            pace: 25)
        let open = try await OpenSite(settings: settings)
        let guests = try await InvitingOffice(open.doors, open.world)
        try await guests.set(capacity: 1, deadline: open.clock.now + .days(14))
        let log = Log()
        let (kari, ola, per) = (
            try await guests.invite("Kari"), try await guests.invite("Ola"), try await guests.invite("Per")
        )
        try await guests.invite("Silje")
        try await guests.send()
        for one in [kari, ola, per] {
            try await guests.answer(one)
            open.clock.pass(.minutes(1))
        }
        try await guests.answer(kari, .notComing)
        await run(open, looks: 50, every: .hours(1), log)
        #expect(try await guests.waiting(.placeOffer).map(\.address.text).contains("per@gjest.example"))
        await run(open, looks: 24 * 10, every: .hours(1), log)
        #expect(try await guests.waiting(.reminder).map(\.address.text) == ["silje@gjest.example"])
        #expect(log.lines.isEmpty)
        // Aina is told in the mornings when there is something new, without a name, and where to read more.
        let news = try await guests.waiting(.answersNews)
        #expect((1...3).contains(news.count))
        try await open.layOutLetters()
        let letter = try open.text(of: #require(news.last).id)
        #expect(letter.contains("/d/\(guests.code)/svar"))
        for name in ["Kari", "Ola", "Per", "Silje", "gjest.example"] { #expect(!letter.contains(name)) }
    }

    @Test("Where there is no mail, what is to be decided today lies in the outbox, and no morning’s letter does")
    func withoutMail() async throws {
        let open = try await OpenSite()
        let guests = try await InvitingOffice(open.doors, open.world)
        let start = try await guests.dugnad().plannedStart
        try await guests.set(deadline: start - .hours(5))
        try await guests.answer(try await guests.invite("Kari"))
        let log = Log()
        open.clock.set(start - .hours(9))
        await run(open, looks: 4, every: .hours(1), log)
        #expect(try await guests.waiting(.answersNews).isEmpty)
        open.clock.set(start - .hours(4))
        try await guests.answer(try await guests.invite("Ola"))
        await run(open, looks: 2, every: .minutes(1), log)
        #expect(try await guests.waiting(.answersNews).map(\.address.text) == ["aina@fjordvik.example"])
    }

    @Test("When the database cannot be read it says so, tells no more, and looks again")
    func broken() async throws {
        let open = try await OpenSite()
        let log = Log()
        try await open.world.store.loseTable("signUp")
        await run(open, looks: 2, every: .minutes(1), log)
        #expect(log.lines.count == 2)
        #expect(log.all.allSatisfy { $0.hasPrefix("answers could not be looked after\terror") })
    }
}
