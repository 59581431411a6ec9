import Foundation
import TestWorld
import Testing
import Words
import WorkModel

@testable import Website

@Suite("A mailbox is read")
struct IMAPConversationTests {
    private let server = SpokenIMAP()
    private let sample = SampleReport()
    private let mailbox = Fingerprint.of("a")
    private let now = NorwegianTime.moment(day: "2026-11-30")

    private func read(
        after place: MailboxPlace? = nil, enough: Int = 30_000_000, isLate: @escaping () -> Bool = { false }
    ) throws -> ReturnsRead {
        var conversation = server.conversation(enough: enough, isLate: isLate)
        return try conversation.read(
            "INBOX", as: mailbox, after: place, at: try #require(now), by: DeliveryReport(address: nil))
    }

    @Test("Reports are found among other mail, and of that only the line that says what it is was asked for")
    func reports() throws {
        server.add("From: kari@example.no\nContent-Type: text/plain\n\nHei! Report: multipart/report")
        server.add(sample.postfix)
        server.add("From: ola@example.no\nSubject: Uten\n\nHei")
        server.add(sample.exchange)
        let read = try read()
        #expect(read.returns.map(\.tag) == [sample.tag, sample.tag])
        #expect(read.place == MailboxPlace(mailbox: mailbox, validity: 7, last: 4))
        #expect(read.isAll)
        #expect(
            server.heard == [
                "EXAMINE \"INBOX\"", "UID SEARCH SINCE 23-Nov-2026",
                "UID FETCH 1,2,3,4 (UID BODY.PEEK[HEADER.FIELDS (CONTENT-TYPE)])",
                "UID FETCH 2 (UID BODY.PEEK[]<0.262144>)", "UID FETCH 4 (UID BODY.PEEK[]<0.262144>)", "LOGOUT",
            ])
    }

    @Test("Nothing that it says could mark, move or delete anything")
    func onlyReads() throws {
        server.add(sample.postfix)
        _ = try read()
        for word in ["STORE", "COPY", "MOVE", "EXPUNGE", "DELETE", "SELECT", "CLOSE", "APPEND", "BODY["] {
            #expect(!server.heard.contains { $0.contains(word) }, "\(word)")
        }
    }

    @Test("What has been read is not read again, and a mailbox that numbers anew is read from a week ago")
    func after() throws {
        server.add(sample.postfix)
        let first = try read()
        #expect(first.returns.count == 1)
        let second = try read(after: first.place)
        #expect(second.returns.isEmpty)
        #expect(second.place == first.place)
        server.add(sample.gmail)
        #expect(try read(after: second.place).returns.count == 1)
        server.validity = 8
        let anew = try read(after: second.place)
        #expect(anew.returns.count == 2)
        #expect(anew.place?.validity == 8)
    }

    @Test("An empty mailbox is begun at what comes next, so that old mail that is moved there is not all read")
    func empty() throws {
        server.next = 4000
        #expect(try read().place?.last == 3999)
    }

    @Test("Of very much mail some is read at a time")
    func much() throws {
        for _ in 0..<620 { server.add("Content-Type: text/plain\n\nHei") }
        server.add(sample.postfix)
        let first = try read()
        #expect(!first.isAll)
        #expect(first.returns.isEmpty)
        let second = try read(after: first.place)
        #expect(second.isAll)
        #expect(second.returns.count == 1)
    }

    @Test("One that the server cannot give does not stand in the way of the next")
    func notGiven() throws {
        server.add(sample.postfix)
        server.add(sample.gmail)
        server.outcomes = ["UID FETCH 1 ": "NO [SERVERBUG] Internal error"]
        server.kept = [1]
        let read = try read()
        #expect(read.returns.count == 1)
        #expect(read.place?.last == 2 && read.isAll)
    }

    @Test("Of large mail so much is read at a time, and of what goes slowly; every reading comes further")
    func large() throws {
        let long = sample.postfix + String(repeating: "a", count: 20_000)
        for _ in 0..<5 { server.add(long) }
        let first = try read(enough: 40_000)
        #expect(first.returns.count == 2 && first.place?.last == 2 && !first.isAll)
        let second = try read(after: first.place, isLate: { true })
        #expect(second.returns.count == 1 && second.place?.last == 3 && !second.isAll)
        let third = try read(after: second.place)
        #expect(third.returns.count == 2 && third.isAll)
    }

    @Test("When the line breaks on the way, what was read is kept; when nothing was, that is told")
    func breaks() throws {
        for _ in 0..<3 { server.add(sample.postfix) }
        server.hangsUpAt = "UID FETCH 3 "
        let first = try read()
        #expect(first.returns.count == 2 && first.place?.last == 2 && !first.isAll)
        #expect(throws: IMAPTrouble.gone) { try read(after: first.place) }
        server.hangsUpAt = nil
        #expect(try read(after: first.place).returns.count == 1)
    }

    @Test("That a folder is not there is told in the server's words, without an address")
    func noFolder() throws {
        server.outcomes = ["EXAMINE": "NO Mailbox doesn't exist for retur@fjordvik.example"]
        let trouble = #expect(throws: IMAPTrouble.self) { try read() }
        #expect(trouble?.words == "The mail server says no: NO Mailbox doesn't exist for")
    }
}

@Suite("What an IMAP server says")
struct IMAPAnswersTests {
    /// Says so much at a time.
    private func answers(_ text: String, _ size: Int = 1) -> IMAPAnswers {
        var rest = Array(text.utf8)[...]
        return IMAPAnswers { () throws(IMAPTrouble) in
            guard !rest.isEmpty else { throw .gone }
            defer { rest = rest.dropFirst(size) }
            return Array(rest.prefix(size))
        }
    }

    @Test("Is heard answer by answer, however it comes", arguments: [1, 2, 3, 7, 1000])
    func pieces(size: Int) throws {
        var answers = answers("* OK Hei\r\n* 1 FETCH (BODY[] {6}\r\na\r\n}\r\n UID {2}\r\n12)\r\na1 OK {x}\r\n", size)
        #expect(try answers.next() == .init(line: "* OK Hei"))
        #expect(
            try answers.next()
                == .init(
                    line: "* 1 FETCH (BODY[] {6} UID {2})", pieces: [Array("a\r\n}\r\n".utf8), Array("12".utf8)]))
        #expect(try answers.next() == .init(line: "a1 OK {x}"))
        #expect(throws: IMAPTrouble.gone) { try answers.next() }
    }

    @Test("A line without end, a piece that is too large and talk that never ends are not listened to")
    func tooMuch() throws {
        var endless = IMAPAnswers { () throws(IMAPTrouble) in [UInt8](repeating: 97, count: 100_000) }
        #expect(throws: IMAPTrouble.tooMuch) { try endless.next() }
        var large = answers("* 1 FETCH (BODY[] {99999999}\r\n", 100)
        #expect(throws: IMAPTrouble.tooMuch) { try large.next() }
        var huge = answers("* 1 FETCH (BODY[] {99999999999999999999}\r\nx\r\n", 100)
        #expect(try huge.next().pieces.isEmpty)
        let line = Array(("* OK " + String(repeating: "a", count: 90_000) + "\r\n").utf8)
        var talk = IMAPAnswers { () throws(IMAPTrouble) in line }
        #expect(throws: IMAPTrouble.tooMuch) { while true { _ = try talk.next() } }
    }
}

@Suite("The mailbox that letters come back to")
struct IMAPServerTests {
    @Test("Nothing is said to a server in clear, whatever the settings say")
    func inClear() async throws {
        let server = IMAPServer(
            IMAPSettings(host: "mail.invalid", security: .none, logIn: .password(user: "a", password: "b")))
        guard case .ours(let words) = await server.read(after: nil, at: Moment(milliseconds: 0)) else {
            Issue.record("it was tried")
            return
        }
        #expect(words.contains("encryption"))
    }

    @Test("Another user or another folder is another mailbox")
    func fingerprint() {
        func print(_ user: String, _ folder: String) -> String {
            IMAPServer(
                IMAPSettings(host: "mail.invalid", logIn: .password(user: user, password: "b"), folder: folder)
            ).fingerprint
        }
        #expect(Set([print("a", "INBOX"), print("b", "INBOX"), print("a", "Retur"), print("a", "INBOX")]).count == 3)
    }
}
