import Testing
import WorkModel

@testable import Website

@Suite("A letter on its way to a mail server")
struct SMTPTransferTests {
    @Test("It is given away piece by piece, and is handed over when there is no more to ask for")
    func pieces() throws {
        let letter = Array("Subject: Hei\r\n\r\nEt langt brev.\r\n".utf8)
        let address = try EmailAddress(typed: "aina@example.no")
        let transfer = SMTPTransfer(letter, from: address, to: address, settings: SMTPSettings(host: "mail.invalid"))
        transfer.hear("RCPT TO:<aina@example.no>\r\n", isOurs: true)
        transfer.hear("250 Fine\r\n", isOurs: false)
        var given: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 7)
        while true {
            let count = buffer.withUnsafeMutableBytes { transfer.give($0) }
            given += buffer.prefix(count)
            if count == 0 { break }
            #expect(transfer.conversation.delivery(problem: "gone") == .later("gone"))
        }
        #expect(given == letter)
        #expect(transfer.conversation.delivery(problem: "gone") == .unsure("gone"))
    }
}
