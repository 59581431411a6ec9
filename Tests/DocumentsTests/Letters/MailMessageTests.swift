import Documents
import Foundation
import Testing
import Words
import WorkModel

@Suite("A letter as bytes")
struct MailMessageTests {
    private static let sent = Moment(milliseconds: 1_857_717_723_000)
    private let site: EmailAddress
    private let aina: EmailAddress

    init() throws {
        site = try EmailAddress(typed: "post@allemed.example")
        aina = try EmailAddress(typed: "Aina@Blåbær.example")
    }

    private func read(
        subject: String = "Hei", plain: String = "Hei", html: String = "<p>Hei", from: String = "ALLEMED",
        to: String = "", replyTo: Mailbox? = nil, unsubscribe: URL? = nil, isAnswerable: Bool = true
    ) throws -> ReadMessage {
        let letter = LetterText(language: .nynorsk, subject: subject, plain: plain, html: html)
        let message = MailMessage(
            letter, from: Mailbox(name: from, site), to: Mailbox(name: to, aina), replyTo: replyTo,
            id: "1@allemed.example",
            date: Self.sent, unsubscribe: unsubscribe, isAnswerable: isAnswerable)
        return try ReadMessage(message.bytes)
    }

    @Test("It says who it is from and to, when, in which language, and that a program wrote it")
    func headers() throws {
        let read = try read(to: "Aina Berg")
        #expect(read["Date"] == "Mon, 13 Nov 2028 08:42:03 +0000")
        #expect(read["From"] == "ALLEMED <post@allemed.example>")
        #expect(read["To"] == "Aina Berg <Aina@xn--blbr-roah.example>")
        #expect(read["Message-ID"] == "<1@allemed.example>")
        #expect(read["Content-Language"] == "nn")
        #expect(read["Auto-Submitted"] == "auto-generated")
        #expect(read["MIME-Version"] == "1.0")
        #expect(read["Reply-To"] == nil)
        #expect(read["List-Unsubscribe"] == nil)
        #expect(Set(read.headers.map(\.name)).count == read.headers.count)
    }

    @Test("It has the same as plain text and as a page, in that order, and both arrive as they were written")
    func bodies() throws {
        let plain = "Hei, Åse!\n\n.\n-- \nLa oss møtes: 1 + 1 = 2 😀\t\n" + String(repeating: "blåbær ", count: 40)
        let html = "<!doctype html>\r\n<p style=\"x\">Hei</p>\r" + String(repeating: "é", count: 200)
        let read = try read(plain: plain, html: html)
        #expect(read.parts.map(\.text) == [plain, html].map { $0.replacing(/\r\n|\r|\n/, with: "\r\n") })
        #expect(read.parts.first?.headers.contains("text/plain; charset=utf-8") == true)
        #expect(read.parts.last?.headers.contains("text/html; charset=utf-8") == true)
        #expect(read["Content-Type"]?.hasPrefix("multipart/alternative") == true)
        #expect(read.lines.allSatisfy { $0.utf8.count <= 76 })
    }

    @Test("No line ends in a space, begins with a full stop, or has a line break of half a kind")
    func fragile() throws {
        let stops = String(repeating: "x", count: 74) + String(repeating: ".", count: 200)
        let read = try read(plain: ".\n..\nslutt \n\t\n\(stops)\nx")
        #expect(read.lines.allSatisfy { !$0.hasPrefix(".") && !$0.hasSuffix(" ") && !$0.hasSuffix("\t") })
        #expect(read.lines.allSatisfy { !$0.contains("\r") && !$0.contains("\n") })
    }

    @Test(
        "A subject arrives as it was written, in lines and encoded words as short as they must be",
        arguments: [
            "Sifrene dine er 481 726", "Ny dag på Ås: lørdag 16. november", String(repeating: "åæø", count: 60),
            String(repeating: "Et langt emne om dugnaden i Fjordvik ", count: 9) + "slutt", "👩‍👩‍👧‍👦 مرحبا",
            String(repeating: "x", count: 400), "=?utf-8?Q?Hei?=", "50 % = halvparten?_",
        ])
    func subject(text: String) throws {
        let read = try read(subject: text)
        #expect(read.shown("Subject") == text)
        #expect(!read.lines.contains("Subject:"), "the first line has nothing on it")
        #expect(read.lines.allSatisfy { $0.utf8.count <= 76 })
        for word in read["Subject"]?.matches(of: /=\?utf-8\?Q\?(.*?)\?=/) ?? [] {
            #expect(word.0.utf8.count <= 75)
            #expect(word.1.removingPercent != nil, "a letter is split: \(word.0)")
        }
    }

    @Test(
        "A name arrives as it was written, and is never taken for an address",
        arguments: [
            ("Aina Berg", "Aina Berg"), ("Berg, Aina", "\"Berg, Aina\""),
            ("Aina \"A\" \\ Berg", "\"Aina \\\"A\\\" \\\\ Berg\""),
            ("ola@example.no", "\"ola@example.no\""), ("Ola <ola@example.no>", "\"Ola <ola@example.no>\""),
            ("Åse (mor), \"Ås\"", "Åse (mor), \"Ås\""), ("=?utf-8?Q?x?=", "=?utf-8?Q?x?="),
        ])
    func name(name: String, written: String) throws {
        let read = try read(to: name)
        #expect(read.shown("To") == "\(written) <Aina@xn--blbr-roah.example>")
        let encoded = read["To"]?.split(separator: " ").dropLast().joined()
        if encoded?.hasPrefix("=?") == true { #expect(encoded?.contains { "\"(),<>@".contains($0) } == false) }
    }

    @Test("Nothing that people write becomes a header")
    func injection() throws {
        let evil = "Hei\r\nBcc: alle@example.no\r\n\r\nTekst\u{0}\u{8}\u{2028}X: y\u{85}Z: \u{1B}[31m"
        let read = try read(subject: evil, from: evil, to: evil)
        let usual = try self.read().headers.map(\.name)
        #expect(read.headers.map(\.name) == usual)
        let shown = "Hei Bcc: alle@example.no Tekst X: y Z: [31m"
        #expect(read.shown("Subject") == shown)
        #expect(read.shown("To") == "\"\(shown)\" <Aina@xn--blbr-roah.example>")
        #expect(read.shown("From") == "\"\(shown)\" <post@allemed.example>")
        #expect(read.parts.map(\.text) == ["Hei", "<p>Hei"])
        #expect(read.lines.allSatisfy { $0.unicodeScalars.allSatisfy { $0 >= " " } })
    }

    @Test("A long address has a line of its own, and no line is near 998")
    func longAddress() throws {
        let domain = Array(repeating: String(repeating: "a", count: 61), count: 3).joined(separator: ".") + ".no"
        let long = Mailbox(name: "Aina", try EmailAddress(typed: "\(String(repeating: "n", count: 64))@\(domain)"))
        let read = try read(replyTo: long)
        #expect(read.lines.count { $0.utf8.count > 78 } == 1)
        #expect(read.lines.allSatisfy { $0.utf8.count < 260 })
        #expect(read["Reply-To"] == "Aina <\(long.address.ascii)>")
    }

    @Test("However long what people write is, no line is, and all of it arrives", arguments: ["x", "å", "👩‍👩‍👧‍👦", "=", "."])
    func veryLong(letter: String) throws {
        let long = String(repeating: letter, count: 3000)
        let read = try read(subject: long, plain: long, html: long, from: long, to: long)
        #expect(read.lines.allSatisfy { $0.utf8.count <= 78 })
        #expect(read.shown("Subject") == long)
        #expect(read.parts.map(\.text) == [long, long])
    }

    @Test("One that cannot be answered says so to programs, and has no place for answers")
    func answers() throws {
        let reply = Mailbox(name: "Åse", aina)
        let answerable = try read(replyTo: reply)
        #expect(answerable.shown("Reply-To") == "Åse <Aina@xn--blbr-roah.example>")
        #expect(answerable["X-Auto-Response-Suppress"] == nil)
        let other = try read(replyTo: reply, isAnswerable: false)
        #expect(other["Reply-To"] == nil)
        #expect(other["X-Auto-Response-Suppress"] == "All")
    }

    @Test("Where people say that they want no more is a page or an address")
    func unsubscribe() throws {
        let page = try #require(URL(string: "https://allemed.example/stopp/P4T8RWN2"))
        #expect(try read(unsubscribe: page)["List-Unsubscribe"] == "<https://allemed.example/stopp/P4T8RWN2>")
    }

    @Test("No two letters have the same name, and it ends in the site's host")
    func id() {
        let ids = (0..<3).map { _ in MailMessage.newID(at: "Allemed.example:8080") }
        #expect(Set(ids).count == 3)
        #expect(ids.allSatisfy { $0.wholeMatch(of: /[0-9a-f]{32}@allemed\.example/) != nil })
    }
}

extension Substring {
    /// The text of an encoded word; nil when it is not whole letters.
    fileprivate var removingPercent: String? {
        replacing("%", with: "%25").replacing("=", with: "%").removingPercentEncoding
    }
}
