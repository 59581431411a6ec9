import Documents
import Logging
import Synchronization
import TestWorld
import Testing
import Website
import Words
import WorkModel

@Suite("Letters go out by a mail server", .pages("POST /e/{unit}/utboks/{letter}/svar"))
struct OutboxTests {
    let open: OpenSite
    let office: Office
    let server = AnsweringServer()

    init() async throws {
        var settings = Settings()
        settings.mail = MailSettings(
            server: SMTPSettings(host: "localhost"), from: Mailbox(name: "Fjordvik", try Office.address("post")),
            pace: 25)
        open = try await OpenSite(settings: settings)
        office = try await Office(open.doors)
    }

    private var outbox: Outbox {
        open.site.outbox(logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, server: server)
    }

    private func invite(_ name: String = "tor") async throws {
        var draft = ColleagueDraft()
        (draft.address, draft.role) = ("\(name)@fjordvik.example", .colleague)
        try await open.doors.people.invite(
            draft, to: office.unit.id, at: "https://allemed.example", by: office.actor(.aina))
    }

    private func letter() async throws -> Letter {
        try #require(try await open.doors.letters.all(of: office.unit.id).first)
    }

    @Test("What the server takes is sent, once, at the pace that is set")
    func sent() async throws {
        try await invite()
        try await invite("liv")
        // Twenty-five a minute.
        #expect(try await outbox.work() == .milliseconds(2400))
        _ = try await outbox.work()
        _ = try await outbox.work()
        #expect(server.taken.sorted() == ["liv@fjordvik.example", "tor@fjordvik.example"])
        #expect(try await open.doors.letters.all(of: office.unit.id).map(\.state) == [.sent, .sent])
    }

    @Test("What is refused is not tried again, and the server's own words stand at it")
    func refused() async throws {
        server.answers = [.refused("550 no such user")]
        try await invite()
        _ = try await outbox.work()
        _ = try await outbox.work()
        #expect(server.taken.count == 1)
        #expect(try await letter().state == .refused)
        let aina = try await open.browser(of: .aina, in: office)
        let page = try await aina.get("/e/\(office.unit.id)/utboks")
        #expect(page.says("550 no such user"))
        #expect(page.says("Dette trenger deg"))
    }

    @Test("One that cannot be written is put off, and the others go", arguments: [true, false])
    func unwritable(hasServer: Bool) async throws {
        let guests = try await InvitingOffice(of: office, open.world)
        let kari = try await guests.invite("Kari")
        try await open.doors.units.confirm(office.unit.id, by: .operator)
        try await guests.send()
        try await guests.spoil(kari)
        open.clock.pass(.minutes(1))
        try await invite()
        if hasServer {
            for _ in 0..<3 { _ = try await outbox.work() }
            #expect(server.taken == ["tor@fjordvik.example"])
        } else {
            try await outbox.layOut()
        }
        let states = try await open.doors.letters.all(of: office.unit.id).map { ($0.kind, $0.state) }
        #expect(states.first { $0.0 == .invited }?.1 == .waiting)
        #expect(states.first { $0.0 != .invited }?.1 == (hasServer ? .sent : .lying))
        #expect(try await open.doors.letters.due().isEmpty)
    }

    @Test("What is put off is tried after growing pauses for three days, and then given up")
    func putOff() async throws {
        server.answers = Array(repeating: .later("451 try again"), count: 50)
        try await invite()
        _ = try await outbox.work()
        open.clock.pass(.seconds(59))
        _ = try await outbox.work()
        #expect(server.taken.count == 1)
        open.clock.pass(.seconds(1))
        _ = try await outbox.work()
        #expect(server.taken.count == 2)
        for _ in 0..<40 {
            open.clock.pass(.hours(4))
            _ = try await outbox.work()
        }
        #expect(try await letter().state == .refused)
        #expect((15...25).contains(server.taken.count))
    }

    @Test(
        "When the fault is ours nothing is marked; it is asked again after growing pauses, and then every letter arrives once"
    )
    func ours() async throws {
        server.answers = [.ours("535 wrong password"), .ours("535 wrong password"), .ours("535 wrong password")]
        try await invite()
        let pauses = [try await outbox.work(), try await outbox.work(), try await outbox.work()]
        #expect(pauses == [.seconds(15), .seconds(30), .seconds(60)])
        #expect(try await letter().state == .waiting)
        #expect(try await letter().tries == 0)
        let aina = try await open.browser(of: .aina, in: office)
        #expect(try await aina.get("/e/\(office.unit.id)/utboks").says("E-posten står akkurat nå."))
        _ = try await outbox.work()
        #expect(try await letter().state == .sent)
        #expect(try await !aina.get("/e/\(office.unit.id)/utboks").says("E-posten står akkurat nå."))
    }

    @Test("A server that says 535 for an hour is asked seldom, and then every letter arrives once")
    func forAnHour() async throws {
        try await open.doors.units.confirm(office.unit.id, by: .operator)
        let names = (1...30).map { "gjest\($0)" }
        for name in names { try await invite(name) }
        server.answers = Array(repeating: .ours("535 5.7.8 wrong password"), count: 1000)
        let start = open.clock.now
        while open.clock.now - start < .hours(1) { open.clock.pass(try await outbox.work()) }
        #expect((5...12).contains(server.taken.count))
        #expect(try await open.doors.letters.all(of: office.unit.id).allSatisfy { $0.state == .waiting })
        server.answers = []
        let tried = server.taken.count
        for _ in 0..<40 { open.clock.pass(try await outbox.work()) }
        #expect(server.taken.dropFirst(tried).sorted() == names.map { "\($0)@fjordvik.example" }.sorted())
        #expect(try await open.doors.letters.all(of: office.unit.id).allSatisfy { $0.state == .sent })
    }

    @Test("What was under way when the program stopped is unsure, and goes again only when somebody says so")
    func unsure() async throws {
        try await invite()
        #expect(try await open.doors.letters.begin(letter().id))
        // Started again.
        try await open.doors.letters.doubtWhatWasUnderWay()
        _ = try await outbox.work()
        #expect(server.taken.isEmpty)
        let aina = try await open.browser(of: .aina, in: office)
        let page = try await aina.get("/e/\(office.unit.id)/utboks")
        #expect(page.says("Usikkert"))
        _ = try await aina.submit(try page.form("/svar"), press: "Send det igjen")
        _ = try await outbox.work()
        #expect(server.taken == ["tor@fjordvik.example"])
    }

    @Test("What the server had and did not answer for is unsure; that it came can be said")
    func doubt() async throws {
        server.answers = [.unsure("connection lost")]
        try await invite()
        _ = try await outbox.work()
        #expect(try await letter().state == .unsure)
        let aina = try await open.browser(of: .aina, in: office)
        _ = try await aina.submit(
            try await aina.get("/e/\(office.unit.id)/utboks").form("/svar"), press: "Det kom fram")
        #expect(try await letter().state == .delivered)
        #expect(server.taken.count == 1)
    }

    @Test("An invitation that is withdrawn before its letter goes is never sent")
    func withdrawn() async throws {
        try await invite()
        let invitation = try #require(try await open.doors.people.invitations(to: office.unit.id).first)
        try await open.doors.people.withdraw(invitation.id, in: office.unit.id, by: office.actor(.aina))
        _ = try await outbox.work()
        #expect(server.taken.isEmpty)
    }
}

/// A mail server that answers as it is told, and takes what it is not told about.
final class AnsweringServer: MailServer {
    private struct Taken {
        let from: String
        let to: String
        let letter: [UInt8]
    }
    private let state = Mutex<(answers: [Delivery], taken: [Taken])>(([], []))

    var answers: [Delivery] {
        get { state.withLock { $0.answers } }
        set { state.withLock { $0.answers = newValue } }
    }
    /// Who the letters that were handed over are to.
    var taken: [String] { state.withLock { $0.taken.map(\.to) } }
    /// Where they come back to.
    var senders: [String] { state.withLock { $0.taken.map(\.from) } }
    var letters: [[UInt8]] { state.withLock { $0.taken.map(\.letter) } }

    func send(_ letter: [UInt8], from: EmailAddress, to: EmailAddress) async -> Delivery {
        state.withLock { state in
            state.taken.append(Taken(from: from.text, to: to.text, letter: letter))
            return state.answers.isEmpty ? .accepted("250 ok") : state.answers.removeFirst()
        }
    }
}
