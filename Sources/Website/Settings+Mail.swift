import Configuration
import Documents
import Foundation
import Words
import WorkModel

extension Settings {
    /// `mail.…`: how the site sends letters; nil when it has no mail server.
    ///
    /// - Throws: a `SettingProblem` with a sentence that names the key.
    static func mail(_ config: ConfigReader) throws -> MailSettings? {
        guard let host = config.string(forKey: "mail.host").flatMap(\.nilIfEmpty) else { return nil }
        guard host.wholeMatch(of: /[A-Za-z0-9.:-]+/) != nil else {
            throw SettingProblem("mail.host must be the name of a mail server, such as smtp.example.no.")
        }
        let server = SMTPSettings(
            host: host, port: try number("mail.port", config.string(forKey: "mail.port"), within: 1...65535),
            security: try security("mail.security", config) ?? .starttls,
            certificates: try certificates("mail.ca", config.string(forKey: "mail.ca")),
            logIn: try logIn(config))
        guard server.isSafe else {
            throw SettingProblem("mail.security can be none only when mail.host is localhost, 127.0.0.1 or ::1.")
        }
        return MailSettings(
            server: server, from: try sender(config.string(forKey: "mail.from")),
            pace: try number("mail.pace", config.string(forKey: "mail.pace"), within: 1...1000) ?? 25,
            returns: try returns(config, like: server))
    }

    /// - Parameter key: `mail.security`, or the same of the mailbox.
    static func security(_ key: String, _ config: ConfigReader) throws -> SMTPSettings.Security? {
        guard let text = config.string(forKey: ConfigKey(key)) else { return nil }
        guard let security = SMTPSettings.Security(rawValue: text) else {
            let all = SMTPSettings.Security.allCases.map(\.rawValue).joined(separator: ", ")
            throw SettingProblem("\(key) must be one of \(all).")
        }
        return security
    }

    /// - Parameter key: `mail.ca`, or the same of a provider.
    static func certificates(_ key: String, _ path: String?) throws -> URL? {
        guard let path = path.flatMap(\.nilIfEmpty) else { return nil }
        guard FileManager.default.isReadableFile(atPath: path) else {
            throw SettingProblem("\(key) must be a file of certificates that can be read.")
        }
        return URL(filePath: path)
    }

    private static func logIn(_ config: ConfigReader) throws -> SMTPSettings.LogIn {
        let user = config.string(forKey: "mail.user").flatMap(\.nilIfEmpty)
        let password = config.string(forKey: "mail.password", isSecret: true).flatMap(\.nilIfEmpty)
        switch (user, password, try client(config)) {
        case (nil, nil, nil): return .notNeeded
        case (.some(let user), .some(let password), nil): return .password(user: user, password: password)
        case (.some(let user), nil, .some(let client)): return .client(user: user, client)
        case (_, .some, .some): throw SettingProblem("mail.password and mail.oauth.address cannot both be set.")
        case (nil, nil, .some): throw SettingProblem("mail.user must be set with mail.oauth.address.")
        default: throw SettingProblem("mail.user and mail.password go together.")
        }
    }

    /// `mail.oauth.…`: how an access token is fetched.
    private static func client(_ config: ConfigReader) throws -> OAuthClient? {
        let address = config.string(forKey: "mail.oauth.address").flatMap(\.nilIfEmpty)
        let id = config.string(forKey: "mail.oauth.client").flatMap(\.nilIfEmpty)
        let secret = config.string(forKey: "mail.oauth.secret", isSecret: true).flatMap(\.nilIfEmpty)
        let scope = config.string(forKey: "mail.oauth.scope").flatMap(\.nilIfEmpty)
        if address == nil, id == nil, secret == nil, scope == nil { return nil }
        guard let address, let id, let secret else {
            throw SettingProblem(
                "mail.oauth.address, mail.oauth.client and mail.oauth.secret go together, and mail.oauth.scope with them."
            )
        }
        guard let url = URL(string: address), OAuthClient.isSafe(url) else {
            throw SettingProblem(
                "mail.oauth.address must be a whole https address, such as https://login.example.no/oauth2/token.")
        }
        return OAuthClient(
            address: url, id: id, secret: secret, scope: scope,
            certificates: try certificates("mail.ca", config.string(forKey: "mail.ca")))
    }

    /// «post@example.no», or «Fjordvik kommune <post@example.no>».
    private static func sender(_ text: String?) throws -> Mailbox {
        let text = text ?? ""
        guard let address = EmailAddress(text) else {
            throw SettingProblem(
                "mail.from must be an e-mail address, such as post@example.no or Name <post@example.no>.")
        }
        let name = text.contains("<") ? text.prefix { $0 != "<" }.trimmingCharacters(in: .whitespaces) : ""
        return Mailbox(name: name, address)
    }
}
