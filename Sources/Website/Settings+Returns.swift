import Configuration
import Foundation
import Words
import WorkModel

extension Settings {
    /// `mail.returns.…`: the mailbox that letters come back to; nil when what comes back is not read.
    ///
    /// - Parameter server: where letters are sent from; who logs in there logs in here, unless another is set.
    /// - Throws: a `SettingProblem` with a sentence that names the key.
    static func returns(_ config: ConfigReader, like server: SMTPSettings) throws -> ReturnSettings? {
        func text(_ key: String) -> String? {
            config.string(forKey: ConfigKey("mail.returns.\(key)")).flatMap(\.nilIfEmpty)
        }
        guard let host = text("host") else {
            let others = ["port", "security", "user", "password", "folder", "address"]
            if let key = others.first(where: { text($0) != nil }) {
                throw SettingProblem("mail.returns.\(key) is of no use without mail.returns.host.")
            }
            return nil
        }
        guard host.wholeMatch(of: /[A-Za-z0-9.:-]+/) != nil else {
            throw SettingProblem("mail.returns.host must be the name of a mail server, such as imap.example.no.")
        }
        let mailbox = IMAPSettings(
            host: host, port: try number("mail.returns.port", text("port"), within: 1...65535),
            security: try security("mail.returns.security", config) ?? .tls, certificates: server.certificates,
            logIn: try returnsLogIn(
                user: text("user"),
                password: config.string(forKey: "mail.returns.password", isSecret: true).flatMap(\.nilIfEmpty),
                like: server.logIn),
            folder: try folder(text("folder")))
        guard mailbox.isSafe else {
            throw SettingProblem(
                "mail.returns.security can be none only when mail.returns.host is localhost, 127.0.0.1 or ::1.")
        }
        return ReturnSettings(mailbox: mailbox, address: try returnAddress(text("address")))
    }

    private static func returnsLogIn(
        user: String?, password: String?, like other: SMTPSettings.LogIn
    ) throws -> SMTPSettings.LogIn {
        switch (user, password, other) {
        case (.some(let user), .some(let password), _): return .password(user: user, password: password)
        case (nil, .some(let password), .password(let user, _)), (nil, .some(let password), .client(let user, _)):
            return .password(user: user, password: password)
        case (.some(let user), nil, .client(_, let client)): return .client(user: user, client)
        case (nil, nil, .password), (nil, nil, .client): return other
        case (.some, nil, _): throw SettingProblem("mail.returns.password must be set with mail.returns.user.")
        case (nil, _, _):
            throw SettingProblem("mail.returns.user must be set with mail.returns.host, or mail.user.")
        }
    }

    private static func folder(_ text: String?) throws -> String {
        let folder = text ?? "INBOX"
        guard folder.utf8.count <= 200, folder.unicodeScalars.allSatisfy({ (" "..."~").contains($0) }) else {
            throw SettingProblem("mail.returns.folder must be the name of a folder in the letters of English.")
        }
        return folder
    }

    private static func returnAddress(_ text: String?) throws -> ReturnAddress? {
        guard let text else { return nil }
        guard let address = ReturnAddress(text) else {
            throw SettingProblem(
                "mail.returns.address must be an e-mail address, such as retur@example.no or retur+*@example.no.")
        }
        return address
    }
}
