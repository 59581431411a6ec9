import ArgumentParser
import Documents
import Foundation
import Website
import Words
import WorkModel

struct MailCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mail", abstract: "The letters that the site sends.", subcommands: [TryMail.self])
}

struct TryMail: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "try", abstract: "Sends one letter with the settings, and says what the mail server answers.",
        discussion: "The site may be running.")

    @OptionGroup var data: DataFolder

    @Argument(help: "The address to send to.")
    var address: String

    @Option(help: "A file with an access token to log in with in place of what is set (XOAUTH2).")
    var tokenFile: String?

    func run() async throws {
        let settings = try SettingsFile.settings(in: URL(filePath: data.path, directoryHint: .isDirectory))
        guard var mail = settings.mail else {
            throw ValidationError(
                "There is no mail server in the settings. Begin with mail.host; see docs/operations.md.")
        }
        let to: EmailAddress
        do {
            to = try EmailAddress(typed: address)
        } catch {
            throw ValidationError(error.reason.en)
        }
        if let tokenFile { mail.server.logIn = try logIn(with: tokenFile, mail.server.logIn) }
        let host = settings.publicAddress?.host() ?? mail.from.address.domain
        let sender = LetterSender(name: settings.operatorName ?? "ALLEMED", host: host, answersTo: nil)
        let message = MailMessage(
            TestLetter(sender: sender).text(in: .bokmål), from: mail.from, to: Mailbox(to),
            id: MailMessage.newID(at: host), date: Moment(Date()), isAnswerable: false)
        try tell(await SMTPServer(mail.server).send(message.bytes, from: mail.from.address, to: to))
    }

    private func logIn(with tokenFile: String, _ logIn: SMTPSettings.LogIn) throws -> SMTPSettings.LogIn {
        guard let token = try? String(contentsOfFile: tokenFile, encoding: .utf8) else {
            throw ValidationError("There is no file \(tokenFile).")
        }
        switch logIn {
        case .password(let user, _), .client(let user, _), .bearer(let user, _):
            return .bearer(user: user, token: token.trimmingCharacters(in: .whitespacesAndNewlines))
        case .notNeeded: throw ValidationError("mail.user says who logs in with the token. It is not set.")
        }
    }

    /// - Throws: the exit code of anything but a letter that was taken.
    private func tell(_ delivery: Delivery) throws {
        let sentence: String
        switch delivery {
        case .accepted(let words):
            print("Accepted. The mail server says: \(words)")
            return
        case .refused(let words): sentence = "Refused, and not to be tried again: \(words)"
        case .later(let words): sentence = "Not now: \(words)"
        case .ours(let words): sentence = "The mail server cannot be used with these settings: \(words)"
        case .unsure(let words): sentence = "The letter was handed over, but not answered. It may have come: \(words)"
        }
        try FileHandle.standardError.write(contentsOf: Data("\(sentence)\n".utf8))
        throw ExitCode(1)
    }
}
