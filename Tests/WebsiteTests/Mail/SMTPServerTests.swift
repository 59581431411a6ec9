import Testing
import Website
import WorkModel

@Suite("The mail server")
struct SMTPServerTests {
    @Test("Nothing leaves the machine in clear, whatever the settings say")
    func inClear() async throws {
        let address = try EmailAddress(typed: "aina@example.no")
        let server = SMTPServer(SMTPSettings(host: "mail.invalid", security: .none))
        guard case .ours(let words) = await server.send([], from: address, to: address) else {
            Issue.record("it was tried")
            return
        }
        #expect(words.contains("encryption"))
    }
}
