import Documents
import Logging
import Synchronization
import TestWorld
import Testing
import Website
import Words
import WorkModel

@Suite("What comes back is marked")
struct ReturnsTests {
    let open: OpenSite
    let guests: InvitingOffice
    let server = AnsweringServer()
    let mailbox = FullMailbox()
    let log = Log()

    init() async throws {
        var settings = Settings()
        settings.mail = MailSettings(
            server: SMTPSettings(host: "localhost"), from: Mailbox(name: "Fjordvik", try Office.address("post")),
            pace: 1000,
            returns: ReturnSettings(
                mailbox: IMAPSettings(host: "localhost", logIn: .password(user: "post", password: "hemmelig")),
                address: ReturnAddress("retur+*@fjordvik.example")))
        open = try await OpenSite(settings: settings)
        guests = try await InvitingOffice(open.doors, open.world)
    }

    private var returns: Returns {
        get throws { try #require(open.site.returns(logger: log.logger, mailbox: mailbox)) }
    }
    private var outbox: String { "/e/\(guests.office.unit.id)/utboks" }

    private func deliver() async throws {
        let outbox = open.site.outbox(logger: log.logger, server: server)
        while try await outbox.work() != .seconds(1) { open.clock.pass(.seconds(1)) }
    }

    private func report(to name: String, hasFailed: Bool = true) async throws {
        let letter = try #require(
            try await open.doors.letters.all(of: guests.office.unit.id).first {
                $0.address.text == "\(name)@gjest.example"
            })
        mailbox.returns.append(
            LetterReturn(
                tag: LetterTag(letter: letter.id, attempt: letter.tries),
                receivers: [
                    .init(
                        address: letter.address, hasFailed: hasFailed, status: "5.1.1", words: "550 No such user")
                ]))
    }

    @Test(
        "Stands in Utboks with the receiver's words, at the answers, on the list and at the address, until it is mended"
    )
    func shown() async throws {
        let kari = try await guests.invite("Kari", body: "Fjordvik skole")
        try await guests.invite("Ola")
        try await guests.send()
        try await deliver()
        let aina = try await open.browser(of: .aina, in: guests.office)
        #expect(try await !aina.get("/d/\(guests.code)/svar").says("brevet kom ikke fram"))
        try await report(to: "kari")
        try await report(to: "ola", hasFailed: false)
        #expect(try await returns.work() == .minutes(5))
        let page = try await aina.get(outbox)
        #expect(page.says("Kom i retur"))
        #expect(page.says("550 No such user"))
        #expect(page.says("Kommer et brev i retur, ser du det her"))
        #expect(try await open.doors.letters.all(of: guests.office.unit.id).filter { $0.state == .refused }.count == 1)
        #expect(
            try await aina.get("/d/\(guests.code)/svar").says("Kari, Fjordvik skole, brevet kom ikke fram"))
        #expect(
            try await aina.get("/d/\(guests.code)/inviterte").page.all("li").filter {
                $0.text.contains("brevet kom ikke fram")
            }.map { $0.text.contains("Kari") } == [true])
        #expect(try await aina.get("/d/\(guests.code)/inviterte/\(kari)").says("Brevet kom ikke fram til adressen"))
        // No reminder goes there, and with another address the invitation is yet to be sent.
        open.clock.pass(.days(3))
        #expect(try await guests.remind() == 1)
        let invitee = try await open.doors.invitees.find(kari, of: guests.id, for: guests.office.actor(.aina))
        var draft = InviteeDraft(invitee.facts)
        draft.address = "kari.ny@gjest.example"
        try await open.doors.invitees.edit(
            kari, to: draft, from: invitee.version, in: guests.id, by: guests.office.actor(.aina))
        #expect(try await !aina.get("/d/\(guests.code)/svar").says("brevet kom ikke fram"))
        #expect(try await open.doors.answers.sending(of: guests.id).invitees.map(\.id) == [kari])
        #expect(!log.all.joined().contains("gjest.example"))
    }

    @Test("A colleague whose letter came back is told of where the invitation stands")
    func colleague() async throws {
        var draft = ColleagueDraft()
        (draft.address, draft.role) = ("tor@gjest.example", .colleague)
        try await open.doors.people.invite(
            draft, to: guests.office.unit.id, at: InvitingOffice.site, by: guests.office.actor(.aina))
        try await deliver()
        try await report(to: "tor")
        _ = try await returns.work()
        let aina = try await open.browser(of: .aina, in: guests.office)
        #expect(try await aina.get("/e/\(guests.office.unit.id)/folk").says("brevet kom ikke fram"))
    }

    @Test("Each letter has a name and an address to come back to of its own, which say which it is and which time")
    func names() async throws {
        try await guests.invite("Kari")
        try await guests.send()
        server.answers = [.later("451"), .accepted("250")]
        try await deliver()
        open.clock.pass(.minutes(2))
        try await deliver()
        let letter = try #require(try await open.doors.letters.all(of: guests.office.unit.id).first)
        #expect(server.senders == ["retur+\(letter.id).1@fjordvik.example", "retur+\(letter.id).2@fjordvik.example"])
        let texts = server.letters.map { String(decoding: $0, as: UTF8.self) }
        #expect(texts[0].contains("Message-ID: <\(letter.id).1@"))
        #expect(texts[1].contains("Message-ID: <\(letter.id).2@"))
        #expect(texts.allSatisfy { $0.contains("<post@fjordvik.example>\r\n") && !$0.contains("retur+") })
    }

    @Test("So does one to those responsible, and when it comes back they are not said to be silent")
    func responsible() async throws {
        let held = PromisingOffice(of: guests)
        let band = try await held.agree("Korpset øver i første etasje")
        try await held.write("styret@korpset.example", band)
        try await deliver()
        let letter = try #require(try await open.doors.letters.all(of: held.unit).first { $0.kind.isToOwner })
        let text = try #require(server.letters.last.map { String(decoding: $0, as: UTF8.self) })
        #expect(text.contains("Message-ID: <\(letter.id).1@"))
        mailbox.returns.append(
            LetterReturn(
                tag: LetterTag(letter: letter.id, attempt: letter.tries),
                receivers: [
                    .init(address: letter.address, hasFailed: true, status: "5.1.1", words: "550 No such user")
                ]))
        _ = try await returns.work()
        #expect(try await held.row(band).owners.map(\.reach) == [.unreachable])
    }

    @Test("A mailbox that cannot be read is asked after growing pauses, and it is told in the log and in Utboks")
    func ours() async throws {
        try await guests.invite("Kari")
        try await guests.send()
        mailbox.trouble = "Login denied"
        let returns = try returns
        #expect(
            try await [returns.work(), returns.work(), returns.work()] == [.seconds(15), .seconds(30), .seconds(60)])
        let aina = try await open.browser(of: .aina, in: guests.office)
        #expect(try await aina.get(outbox).says("Returer kan ikke leses akkurat nå."))
        #expect(log.lines == Array(repeating: "returned mail cannot be read", count: 3))
        #expect(log.all.allSatisfy { $0.contains("answer=Login denied") })
        mailbox.trouble = nil
        #expect(try await returns.work() == .minutes(5))
        #expect(try await aina.get(outbox).says("Kommer et brev i retur, ser du det her"))
    }

    @Test("How far it was read is kept, and what there is too much of is read on at once")
    func place() async throws {
        mailbox.place = MailboxPlace(mailbox: mailbox.fingerprint, validity: 3, last: 500)
        mailbox.isAll = false
        let returns = try returns
        #expect(try await returns.work() == .seconds(1))
        mailbox.isAll = true
        _ = try await returns.work()
        #expect(mailbox.asked == [nil, mailbox.place])
        // Another mailbox is begun anew, and the one before is forgotten.
        mailbox.fingerprint = Fingerprint.of("another")
        mailbox.place = MailboxPlace(mailbox: mailbox.fingerprint, validity: 3, last: 1)
        _ = try await returns.work()
        #expect(mailbox.asked.last == .some(nil))
        #expect(try await open.doors.letters.place(in: FullMailbox().fingerprint) == nil)
    }

    @Test("Without a mailbox nothing is read, and Utboks says so")
    func none() async throws {
        var settings = Settings()
        settings.mail = MailSettings(
            server: SMTPSettings(host: "localhost"), from: Mailbox(name: "Fjordvik", try Office.address("post")),
            pace: 9)
        let open = try await OpenSite(settings: settings)
        #expect(open.site.returns(logger: log.logger) == nil)
        let office = try await Office(open.doors)
        let aina = try await open.browser(of: .aina, in: office)
        #expect(try await aina.get("/e/\(office.unit.id)/utboks").says("Returer leses ikke."))
    }
}

/// A mailbox with the reports in it that it is told.
final class FullMailbox: ReturnMailbox {
    private struct State {
        var fingerprint = Fingerprint.of("mailbox")
        var returns: [LetterReturn] = []
        var place: MailboxPlace?
        var isAll = true
        var trouble: String?
        var asked: [MailboxPlace?] = []
    }
    private let state = Mutex(State())

    var fingerprint: String {
        get { state.withLock { $0.fingerprint } }
        set { state.withLock { $0.fingerprint = newValue } }
    }
    var returns: [LetterReturn] {
        get { state.withLock { $0.returns } }
        set { state.withLock { $0.returns = newValue } }
    }
    var place: MailboxPlace? {
        get { state.withLock { $0.place } }
        set { state.withLock { $0.place = newValue } }
    }
    var isAll: Bool {
        get { state.withLock { $0.isAll } }
        set { state.withLock { $0.isAll = newValue } }
    }
    var trouble: String? {
        get { state.withLock { $0.trouble } }
        set { state.withLock { $0.trouble = newValue } }
    }
    /// Where each reading began.
    var asked: [MailboxPlace?] { state.withLock { $0.asked } }

    func read(after place: MailboxPlace?, at now: Moment) async -> ReturnMailboxAnswer {
        state.withLock { state in
            if let trouble = state.trouble { return .ours(trouble) }
            state.asked.append(place)
            return .read(ReturnsRead(returns: state.returns, place: state.place, isAll: state.isAll))
        }
    }
}
