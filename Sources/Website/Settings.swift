import Configuration
import Foundation
import Words

/// What the person who runs the program can set. Each is read once, from arguments, the environment (`ALLEMED_…`) and
/// `allemed.json` in the data folder, in that order, and listed in `docs/operations.md`.
package struct Settings: Sendable {
    /// `port`: the port to listen on; 0 takes a free one.
    package var port: Int
    /// `host`: the address to listen on.
    package var host: String
    /// `content`: a folder of custom cards and other texts, see `docs/content.md`.
    package var content: URL?
    /// `public.address`: the address people reach the site at; without it the address the moderator used.
    package var publicAddress: URL?
    /// `operator.name`: who runs this instance, for the privacy page.
    package var operatorName: String?
    /// `operator.contact`: where faults and questions about privacy are reported: an e-mail address or a page.
    package var operatorContact: String?
    /// `accessibility.declaration`: the address of the declaration at uustatus.no, which public bodies must have.
    package var accessibilityDeclaration: URL?
    /// `mail.…`: the mail server, see `Settings+Mail.swift`; without it the site sends no letters.
    package var mail: MailSettings?
    /// `backup.…`: the backups that are taken by themselves; nil where no folder is set for them.
    package var backup: BackupSettings?
    /// `signin.…`: where people can sign in besides by a letter, see `Settings+Providers.swift`.
    package var providers: [ProviderSettings]
    /// `metrics.port`: where Prometheus reads numbers, on this machine alone; nil for nowhere.
    package var metricsPort: Int?
    /// `log.level`: trace, debug, info, notice, warning, error or critical.
    package var logLevel: String

    package init() {
        port = 8080
        host = "0.0.0.0"
        providers = []
        logLevel = "notice"
    }

    /// - Throws: a `SettingProblem` with a sentence that names the key.
    package init(config: ConfigReader) throws {
        self.init()
        port = try Settings.number("port", config.string(forKey: "port"), within: 0...65535) ?? port
        host = config.string(forKey: "host").flatMap(\.nilIfEmpty) ?? host
        content = config.string(forKey: "content").flatMap(\.nilIfEmpty).map { URL(filePath: $0) }
        publicAddress = try Settings.address("public.address", config.string(forKey: "public.address"))
        guard ["", "/"].contains(publicAddress?.path() ?? "") else {
            throw SettingProblem("public.address must be without a path: the site stands at the root of its host.")
        }
        operatorName = config.string(forKey: "operator.name")
        operatorContact = config.string(forKey: "operator.contact")
        accessibilityDeclaration = try Settings.address(
            "accessibility.declaration", config.string(forKey: "accessibility.declaration"))
        mail = try Settings.mail(config)
        backup = try Settings.backup(config)
        providers = try Settings.providers(config, publicAddress: publicAddress)
        metricsPort = try Settings.number("metrics.port", config.string(forKey: "metrics.port"), within: 1...65535)
        guard metricsPort == nil || metricsPort != port else {
            throw SettingProblem("metrics.port must be another than port.")
        }
        logLevel = config.string(forKey: "log.level") ?? logLevel
        guard Settings.logLevels.contains(logLevel) else {
            throw SettingProblem("log.level must be one of \(Settings.logLevels.joined(separator: ", ")).")
        }
    }

    /// Every key, for the test that holds `docs/operations.md` against them.
    package static let keys = [
        "port", "host", "content", "public.address", "operator.name", "operator.contact", "accessibility.declaration",
        "mail.host", "mail.port", "mail.security", "mail.user", "mail.password",
        "mail.oauth.address", "mail.oauth.client", "mail.oauth.secret", "mail.oauth.scope", "mail.from", "mail.ca",
        "mail.pace", "mail.returns.host", "mail.returns.port", "mail.returns.security", "mail.returns.user",
        "mail.returns.password", "mail.returns.folder", "mail.returns.address", "backup.folder", "backup.hours",
        "backup.keep",
        "signin.providers", "signin.NAME.name", "signin.NAME.issuer", "signin.NAME.client", "signin.NAME.secret",
        "signin.NAME.scope", "signin.NAME.acr", "signin.NAME.parameters", "signin.NAME.organisation", "signin.NAME.ca",
        "metrics.port", "log.level",
    ]

    /// Whether it is a setting of the program. Those of a provider have its name in them.
    package static func isKnown(_ key: String) -> Bool {
        let parts = key.split(separator: ".")
        guard parts.count == 3, parts[0] == "signin" else { return keys.contains(key) }
        return keys.contains("signin.NAME.\(parts[2])")
    }

    private static let logLevels = ["trace", "debug", "info", "notice", "warning", "error", "critical"]

    static func number(_ key: String, _ text: String?, within limits: ClosedRange<Int>) throws -> Int? {
        guard let text else { return nil }
        guard let number = Int(text), limits.contains(number) else {
            throw SettingProblem("\(key) must be a whole number from \(limits.lowerBound) to \(limits.upperBound).")
        }
        return number
    }

    private static func address(_ key: String, _ text: String?) throws -> URL? {
        guard let text, !text.isEmpty else { return nil }
        guard let url = URL(string: text), ["http", "https"].contains(url.scheme), url.host() != nil else {
            throw SettingProblem("\(key) must be a whole address, such as https://dugnad.example.no.")
        }
        return url
    }
}

package struct SettingProblem: Error, CustomStringConvertible {
    package let description: String

    init(_ description: String) {
        self.description = description
    }
}
