import Foundation
import TestWorld
import Testing
import WorkModel

@testable import Website

@Suite("What came back is read")
struct DeliveryReportTests {
    private let sample = SampleReport()
    private let report = DeliveryReport(address: nil)

    private func read(_ text: String) -> LetterReturn? { report.read(sample.bytes(text)) }

    @Test("Postfix, Exchange and Gmail each say in their own way which letter it was, to whom, and why it did not come")
    func servers() throws {
        for (text, words) in [
            (sample.postfix, "550 5.1.1 <tor@fjordvik.example>: Recipient address rejected: User unknown"),
            (
                sample.exchange,
                "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup"
            ), (sample.gmail, "550 5.1.1 <tor@fjordvik.example>: Recipient address rejected: User unknown"),
        ] {
            let read = try #require(self.read(text))
            #expect(read.tag == sample.tag)
            let receiver = try #require(read.receivers.first)
            #expect(read.receivers.count == 1)
            #expect(receiver.hasFailed)
            #expect(receiver.words == words)
            #expect(try receiver.address == Office.address("tor"))
            // With the line ends of Unix it is the same.
            #expect(report.read(Array(text.utf8)) == read)
        }
    }

    @Test(
        "What is only delayed, has come or was sent on has not failed",
        arguments: [
            ("delayed", "4.4.1"), ("failed", "2.0.0"), ("delivered", "2.0.0"), ("relayed", "2.0.0"),
            ("expanded", "2.0.0"), ("delayed", "5.1.1"), ("", "5.1.1"),
        ])
    func notFailed(action: String, status: String) {
        var sample = sample
        (sample.action, sample.status) = (action, status)
        let read = report.read(sample.bytes(sample.postfix))
        #expect(read?.receivers.contains { $0.hasFailed } != true)
    }

    @Test("Failed is final, whatever the reason: the server has given up. A comment behind the status does no harm")
    func status() throws {
        var sample = sample
        (sample.status, sample.words) = ("", "smtp; 550 No such user")
        #expect(read(sample.postfix)?.receivers.first?.hasFailed == true)
        (sample.status, sample.words) = ("4.2.2", "smtp; 452 4.2.2 Full")
        #expect(read(sample.postfix)?.receivers.first?.hasFailed == true)
        (sample.action, sample.status) = ("Failed", "5.7.1 (policy)")
        #expect(read(sample.postfix)?.receivers.first?.status == "5.7.1")
    }

    @Test("Where it was sent on to somebody else, it is told of them; and without an end no words are kept")
    func sentOn() throws {
        let forwarded = sample.postfix.replacing(
            "Final-Recipient: rfc822; \(sample.to)", with: "Final-Recipient: rfc822; tor@privat.example")
        let receiver = try #require(read(forwarded)?.receivers.first)
        #expect(receiver.address == EmailAddress("tor@privat.example"))
        let first = try #require(
            read(sample.postfix.replacing("Final-Recipient: rfc822; \(sample.to)\n", with: ""))?.receivers.first)
        #expect(try first.address == Office.address("tor"))
        #expect(first.hasFailed && first.words == nil && first.status == "5.1.1")
    }

    @Test(
        "That somebody is on holiday is no report, whatever it says of itself; nor is what people and old servers write"
    )
    func others() {
        let holiday = """
            From: Tor <tor@fjordvik.example>
            To: post@dugnad.example
            Auto-Submitted: auto-replied
            X-Autoreply: yes
            Precedence: bulk
            In-Reply-To: <\(sample.tag)@dugnad.example>
            Content-Type: text/plain

            Final-Recipient: rfc822; tor@fjordvik.example
            Action: failed
            Status: 5.1.1

            """
        let plain =
            "From: MAILER-DAEMON\nContent-Type: text/plain\n\n<tor@fjordvik.example>: no such user\n\(sample.letter)"
        let receipt = sample.postfix.replacing(
            "report-type=delivery-status", with: "report-type=disposition-notification")
        let complaint = sample.postfix.replacing("report-type=delivery-status", with: "report-type=feedback-report")
        let sentOn = "Subject: Fwd\nContent-Type: multipart/mixed; boundary=a\n\n--a\n\(sample.postfix)\n--a--"
        for text in [holiday, plain, receipt, complaint, sentOn, ""] { #expect(read(text) == nil) }
    }

    @Test("One about a letter that is not ours, or that does not say which it is about, is nothing")
    func notOurs() {
        for id in ["CAF=x@mail.example", "", "0.1@dugnad.example", "\(sample.tag.letter)@dugnad.example"] {
            #expect(read(sample.postfix.replacing("\(sample.tag)@dugnad.example", with: id)) == nil)
        }
    }

    @Test("The address that it came back to says which letter it was, also when the letter's name has been changed")
    func address() throws {
        let address = try #require(ReturnAddress("retur+*@dugnad.example"))
        let report = DeliveryReport(address: address)
        let text = sample.postfix.replacing("\(sample.tag)@dugnad.example", with: "0100@eu-west-1.ses.example")
            .replacing("To: post@dugnad.example", with: "To: Retur <Retur+\(sample.tag)@DUGNAD.example>")
        #expect(report.read(sample.bytes(text))?.tag == sample.tag)
        #expect(self.report.read(sample.bytes(text)) == nil)
        let delivered =
            "Delivered-To: retur+\(sample.tag)@dugnad.example\n" + text.replacing("To: Retur", with: "X: Retur")
        #expect(report.read(sample.bytes(delivered))?.tag == sample.tag)
    }

    @Test("What is wrapped is unwrapped")
    func wrapped() {
        let status =
            "Reporting-MTA: dns; a\n\nFinal-Recipient: rfc822; tor@fjordvik.example\nAction: failed\nStatus: 5=2E1.1\n"
        let text = """
            Content-Type: multipart/report; report-type="delivery-status"; boundary=a

            --a
            Content-Type: message/delivery-status
            Content-Transfer-Encoding: quoted-printable

            \(status)
            --a
            Content-Type: text/rfc822-headers
            Content-Transfer-Encoding: base64

            TWVzc2FnZS1JRDogPGFiY0B4Pg==
            --a--
            """
        #expect(read(text) == nil)
        let named = "Message-ID: <\(sample.tag)@dugnad.example>\n"
        #expect(
            read(text.replacing("TWVzc2FnZS1JRDogPGFiY0B4Pg==", with: Data(named.utf8).base64EncodedString()))?
                .receivers.first?.hasFailed
                == true)
    }

    @Test("Broken off anywhere, it is read as far as it goes or not at all, and never wrongly")
    func brokenOff() {
        for text in [sample.postfix, sample.exchange, sample.gmail] {
            let bytes = sample.bytes(text)
            let whole = report.read(bytes)
            for count in stride(from: 0, to: bytes.count, by: 7) {
                let read = report.read(Array(bytes.prefix(count)))
                guard let read else { continue }
                #expect(read.tag == whole?.tag)
                // Of what has become of it, where and why there may be less, and nothing else.
                for receiver in read.receivers {
                    #expect(!receiver.hasFailed || whole?.receivers.first?.hasFailed == true)
                    #expect(receiver.address == nil || receiver.address == whole?.receivers.first?.address)
                }
            }
        }
    }

    @Test("Whatever bytes come, the program goes on")
    func anyBytes() {
        var random = SeededRandom(seed: 464)
        let bytes = sample.bytes(sample.postfix)
        for _ in 0..<300 {
            var spoilt = bytes
            for _ in 0..<8 {
                spoilt[Int.random(in: 0..<spoilt.count, using: &random)] = .random(in: 0...255, using: &random)
            }
            _ = report.read(spoilt)
        }
        let many = "Content-Type: multipart/report; boundary=a\n\n" + String(repeating: "--a\n\n", count: 50_000)
        #expect(read(many) == nil)
        #expect(read("Content-Type: multipart/report; boundary=\"\n\n--\n--\n") == nil)
        let folded = "Content-Type: multipart/report;\n" + String(repeating: " x;\n", count: 50_000)
        #expect(read(folded) == nil)
    }
}

@Suite("The address that letters come back to")
struct ReturnAddressTests {
    @Test("With an asterisk each letter has its own, and it says which letter it was")
    func tags() throws {
        let tag = LetterTag(letter: Letter.ID.made(from: "a"), attempt: 12)
        let address = try #require(ReturnAddress("retur+*@fjordvik.example"))
        let own = try #require(address.address(of: tag))
        #expect(own.text == "retur+\(tag)@fjordvik.example")
        #expect(address.tag(in: own.text.uppercased()) == tag)
        for other in ["retur@fjordvik.example", "retur+@fjordvik.example", "retur+abc.1@fjordvik.example", "", "+"] {
            #expect(address.tag(in: other) == nil)
        }
        let plain = try #require(ReturnAddress("retur@fjordvik.example"))
        #expect(plain.address(of: tag)?.text == "retur@fjordvik.example")
        #expect(plain.tag(in: "retur@fjordvik.example") == nil)
    }

    @Test(
        "What is no address, or would be too long for a mail server, is none",
        arguments: [
            "", "retur", "*", "retur@*.example", "a*b*@fjordvik.example",
            "en-veldig-lang-adresse-for-retur+*@fjordvik.example",
        ])
    func none(text: String) {
        #expect(ReturnAddress(text) == nil)
    }
}
