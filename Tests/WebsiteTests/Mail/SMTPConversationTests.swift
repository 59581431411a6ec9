import Testing

@testable import Website

@Suite("What a mail server has said about a letter")
struct SMTPConversationTests {
    /// As far as the letter's first byte.
    private func begun() -> SMTPConversation {
        var conversation = SMTPConversation()
        conversation.theySaid("220 mail.example ESMTP")
        for command in ["EHLO allemed.example", "MAIL FROM:<post@allemed.example>", "RCPT TO:<aina@example.no>"] {
            conversation.weSaid(command)
            conversation.theySaid("250 2.0.0 Fine")
        }
        conversation.weSaid("DATA")
        conversation.theySaid("354 Go on")
        return conversation
    }

    @Test("A connection that is lost in the middle of a letter is tried later; after its last byte nobody knows")
    func lost() {
        var conversation = begun()
        #expect(conversation.delivery(problem: "gone") == .later("gone"))
        conversation.gaveAllOfTheLetter()
        #expect(conversation.delivery(problem: "gone") == .unsure("gone"))
    }

    @Test("A receiver that is fine is no letter that is taken")
    func receiverOnly() {
        var conversation = SMTPConversation()
        conversation.weSaid("RCPT TO:<aina@example.no>")
        conversation.theySaid("250 2.1.5 Fine")
        #expect(conversation.delivery(problem: "gone") == .later("gone"))
    }

    @Test("Taken is only what the server has said that it takes")
    func accepted() {
        var conversation = begun()
        conversation.gaveAllOfTheLetter()
        conversation.theySaid("250-2.0.0 Taken, and")
        #expect(conversation.delivery(problem: "gone") == .unsure("gone"))
        conversation.theySaid("250 2.0.0 kept")
        #expect(conversation.delivery(problem: "") == .accepted("250-2.0.0 Taken, and 250 2.0.0 kept"))
    }

    @Test("What is said in parting changes nothing")
    func parting() {
        var conversation = begun()
        conversation.gaveAllOfTheLetter()
        conversation.theySaid("552 5.3.4 Too large")
        conversation.weSaid("QUIT")
        conversation.theySaid("221 2.0.0 Bye")
        #expect(conversation.delivery(problem: "") == .refused("552 5.3.4 Too large"))
    }

    @Test(
        "Before the receiver is named, whatever goes wrong is ours", arguments: ["", "550 5.7.1 No", "451 4.3.0 Wait"])
    func ours(answer: String) {
        var conversation = SMTPConversation()
        conversation.weSaid("MAIL FROM:<post@allemed.example>")
        if !answer.isEmpty { conversation.theySaid(answer) }
        #expect(conversation.delivery(problem: "gone") == .ours(answer.isEmpty ? "gone" : answer))
    }

    @Test("Only so much is kept of a server that talks on and on, and nothing that would move a cursor")
    func long() {
        var conversation = begun()
        conversation.gaveAllOfTheLetter()
        for _ in 0..<100_000 { conversation.theySaid("554-No \u{1B}[2J") }
        conversation.theySaid("554 No")
        guard case .refused(let words) = conversation.delivery(problem: "") else {
            Issue.record("not refused")
            return
        }
        #expect(words.count <= 500)
        #expect(!words.contains("\u{1B}"))
    }
}
