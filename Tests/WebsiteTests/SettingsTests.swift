import Configuration
import Documents
import Foundation
import TestWorld
import Testing
import Website
import WorkModel

@Suite("Settings")
struct SettingsTests {
    private func settings(_ values: [AbsoluteConfigKey: ConfigValue]) throws -> Settings {
        try Settings(config: ConfigReader(provider: InMemoryProvider(values: values)))
    }

    @Test("docs/operations.md lists every setting, and no other")
    func documented() throws {
        let text = try String(contentsOf: Carried.project.appending(path: "docs/operations.md"), encoding: .utf8)
        let rows = text.split(separator: "\n").filter { $0.hasPrefix("| `") && $0.contains("ALLEMED_") }
        let keys = rows.compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) }
        #expect(keys == Settings.keys)
        for (key, row) in zip(keys, rows) {
            let variable = "ALLEMED_" + key.uppercased().replacing(".", with: "_")
            #expect(row.contains("`\(variable)`"), "\(key)")
        }
    }

    @Test("A folder of content is a path; nothing written is none")
    func content() throws {
        #expect(try settings([:]).content == nil)
        #expect(try settings(["content": ""]).content == nil)
        #expect(try settings(["content": "/srv/eget"]).content?.path() == "/srv/eget")
    }

    @Test("Backups are taken where a folder is set, each day and thirty of them unless it says otherwise")
    func backups() throws {
        #expect(try settings([:]).backup == nil)
        let folder = URL(filePath: "/backup", directoryHint: .isDirectory)
        #expect(try settings(["backup.folder": "/backup"]).backup == .init(folder: folder, hours: 24, keep: 30))
        let own = try settings(["backup.folder": "/backup", "backup.hours": "6", "backup.keep": "40"])
        #expect(own.backup == .init(folder: folder, hours: 6, keep: 40))
        for (key, values) in [
            ("backup.folder", ["backup.folder": "backup"]), ("backup.hours", ["backup.hours": "6"]),
            ("backup.keep", ["backup.keep": "3"]),
            ("backup.hours", ["backup.folder": "/backup", "backup.hours": "0"]),
            ("backup.keep", ["backup.folder": "/backup", "backup.keep": "mange"]),
        ] as [(String, [AbsoluteConfigKey: ConfigValue])] {
            let problem = #expect(throws: SettingProblem.self) { try settings(values) }
            #expect(problem?.description.hasPrefix(key) == true)
        }
    }

    // MARK: Mail

    private static let mail: [AbsoluteConfigKey: ConfigValue] = [
        "mail.host": "smtp.example.no", "mail.from": "Fjordvik kommune <post@fjordvik.example>",
    ]

    private func mail(_ changed: [AbsoluteConfigKey: ConfigValue] = [:]) throws -> MailSettings? {
        try settings(Self.mail.merging(changed) { _, new in new }).mail
    }

    @Test("Without a mail server there are no letters; with one they are always encrypted, on the port for that")
    func mailServer() throws {
        #expect(try settings([:]).mail == nil)
        let mail = try #require(try mail())
        #expect(mail.server.security == .starttls)
        #expect(mail.server.port == 587)
        #expect(mail.from.name == "Fjordvik kommune")
        #expect(mail.from.address.text == "post@fjordvik.example")
        #expect(mail.pace == 25)
        #expect(try self.mail(["mail.security": "tls"])?.server.port == 465)
        #expect(
            try self.mail(["mail.security": "none", "mail.host": "localhost", "mail.port": "2525"])?.server.port == 2525
        )
        #expect(try self.mail(["mail.from": "post@fjordvik.example"])?.from.name.isEmpty == true)
    }

    @Test(
        "What would send letters in clear, to nowhere or from nobody stops the start with a sentence that names the key",
        arguments: [
            ("mail.security", "none"), ("mail.security", "ssl"), ("mail.port", "0"), ("mail.host", "smtp.example.no/x"),
            ("mail.from", ""), ("mail.from", "Fjordvik"), ("mail.user", "post"), ("mail.password", "hemmelig"),
            ("mail.ca", "/finnes/ikke.pem"), ("mail.pace", "0"),
        ])
    func wrongMail(key: String, value: String) throws {
        let problem = #expect(throws: SettingProblem.self) {
            try mail([AbsoluteConfigKey(stringLiteral: key): .init(stringLiteral: value)])
        }
        #expect(try #require(problem).description.contains(key))
    }

    @Test("A token can stand in for the password: where it is fetched, who asks, and what it is good for")
    func accessToken() throws {
        let own: [AbsoluteConfigKey: ConfigValue] = [
            "mail.user": "post", "mail.oauth.address": "https://login.example/token", "mail.oauth.client": "alle",
            "mail.oauth.secret": "hemmelig", "mail.oauth.scope": "https://mail.example/.default",
        ]
        guard case .client("post", let client) = try mail(own)?.server.logIn else {
            Issue.record("not with a token")
            return
        }
        #expect(client.address.absoluteString == "https://login.example/token")
        #expect([client.id, client.secret, client.scope] == ["alle", "hemmelig", "https://mail.example/.default"])
        #expect(client.certificates == nil)
        for wrong: [AbsoluteConfigKey: ConfigValue] in [
            ["mail.oauth.address": ""], ["mail.oauth.client": ""], ["mail.oauth.secret": ""],
            ["mail.oauth.address": "http://login.example/token"], ["mail.oauth.address": "http://127.0.0.1/token"],
            ["mail.oauth.address": "file:///etc/passwd"], ["mail.oauth.address": "login.example"],
            ["mail.password": "hemmelig"], ["mail.user": ""],
        ] {
            let problem = #expect(throws: SettingProblem.self) { try mail(own.merging(wrong) { $1 }) }
            #expect(try wrong.keys.allSatisfy { try #require(problem).description.contains($0.description) })
        }
        var dumped = ""
        dump(try mail(own), to: &dumped)
        #expect(!dumped.contains("hemmelig"))
    }

    @Test(
        "What comes back is read in the mailbox that is set, by whoever sends unless another is named; without it, nothing"
    )
    func returns() throws {
        #expect(try mail()?.returns == nil)
        let sender: [AbsoluteConfigKey: ConfigValue] = ["mail.user": "post", "mail.password": "hemmelig"]
        let host: [AbsoluteConfigKey: ConfigValue] = ["mail.returns.host": "imap.example.no"]
        let same = try #require(try mail(sender.merging(host) { $1 })?.returns)
        guard case .password("post", "hemmelig") = same.mailbox.logIn else {
            Issue.record("not by the sender")
            return
        }
        #expect(same.mailbox.security == .tls && same.mailbox.port == 993 && same.mailbox.folder == "INBOX")
        #expect(same.address == nil)
        let own = try #require(
            try mail(
                host.merging([
                    "mail.returns.user": "retur", "mail.returns.password": "ord", "mail.returns.security": "starttls",
                    "mail.returns.folder": "Retur", "mail.returns.address": "retur+*@fjordvik.example",
                ]) { $1 })?.returns)
        guard case .password("retur", "ord") = own.mailbox.logIn else {
            Issue.record("not by its own")
            return
        }
        #expect(own.mailbox.port == 143 && own.mailbox.folder == "Retur" && own.address != nil)
        let byToken: [AbsoluteConfigKey: ConfigValue] = [
            "mail.user": "post", "mail.oauth.address": "https://login.example.no/token", "mail.oauth.client": "a",
            "mail.oauth.secret": "b", "mail.returns.password": "ord",
        ]
        let mixed = try #require(try mail(host.merging(byToken) { $1 })?.returns)
        guard case .password("post", "ord") = mixed.mailbox.logIn else {
            Issue.record("not as the sender with a password of its own")
            return
        }
        var dumped = ""
        dump(own, to: &dumped)
        #expect(!dumped.contains("ord\""))
    }

    @Test(
        "What would read a mailbox in clear or as nobody stops the start with a sentence that names the key",
        arguments: [
            ("mail.returns.security", "none"), ("mail.returns.security", "ssl"), ("mail.returns.port", "0"),
            ("mail.returns.host", "imap.example.no/x"), ("mail.returns.user", ""), ("mail.returns.password", ""),
            ("mail.returns.folder", "Søppel"), ("mail.returns.address", "retur"), ("mail.returns.host", ""),
        ])
    func wrongReturns(key: String, value: String) throws {
        let right: [AbsoluteConfigKey: ConfigValue] = [
            "mail.returns.host": "imap.example.no", "mail.returns.user": "retur", "mail.returns.password": "ord",
        ]
        let problem = #expect(throws: SettingProblem.self) {
            try mail(right.merging([AbsoluteConfigKey(stringLiteral: key): .init(stringLiteral: value)]) { $1 })
        }
        #expect(try #require(problem).description.contains(key))
    }

    // MARK: Providers

    private static let provider: [AbsoluteConfigKey: ConfigValue] = [
        "public.address": "https://dugnad.example.no", "signin.providers": "porten", "signin.porten.name": "Porten",
        "signin.porten.issuer": "https://login.example.no/a", "signin.porten.client": "alle",
    ]

    private func providers(_ changed: [AbsoluteConfigKey: ConfigValue] = [:]) throws -> [ProviderSettings] {
        try settings(Self.provider.merging(changed) { $1 }).providers
    }

    @Test("Without providers nobody signs in at any; each has a name of its own, and asks for an address")
    func signInProviders() throws {
        #expect(try settings([:]).providers.isEmpty)
        let one = try #require(try providers().first)
        #expect(
            [one.key, one.name, one.issuer, one.client] == ["porten", "Porten", "https://login.example.no/a", "alle"])
        #expect(one.scope == "openid email")
        #expect(one.secret == nil && one.levels == nil && one.parameters.isEmpty && one.organisations.isEmpty)
        let many = try providers([
            "signin.providers": "porten, entra", "signin.entra.name": "Entra ID", "signin.entra.client": "alle",
            "signin.entra.issuer": "http://127.0.0.1:9000", "signin.entra.secret": "hemmelig",
            "signin.entra.scope": "openid profile", "signin.entra.acr": "high",
            "signin.entra.parameters": "prompt=select_account&claims=%7B%22a%22%3A1%7D&x=",
            "signin.entra.organisation": "authorization_details  reportees ID",
        ])
        #expect(many.map(\.key) == ["porten", "entra"])
        let entra = try #require(many.last)
        #expect([entra.secret, entra.scope, entra.levels] == ["hemmelig", "openid profile", "high"])
        #expect(
            entra.parameters == [
                .init(name: "prompt", value: "select_account"), .init(name: "claims", value: "{\"a\":1}"),
                .init(name: "x", value: ""),
            ])
        #expect(entra.organisations == ["authorization_details", "reportees", "ID"])
        var dumped = ""
        dump(many, to: &dumped)
        #expect(!dumped.contains("hemmelig"))
    }

    @Test(
        "A provider that cannot be used safely stops the start with a sentence that names the key",
        arguments: [
            ("signin.providers", "Porten"), ("signin.providers", "porten porten"), ("signin.providers", "por-ten"),
            ("public.address", ""), ("public.address", "http://dugnad.example.no"), ("signin.porten.name", ""),
            ("signin.porten.name", "A\nB"), ("signin.porten.issuer", ""), ("signin.porten.client", ""),
            ("signin.porten.issuer", "http://login.example.no"), ("signin.porten.issuer", "login.example.no"),
            ("signin.porten.issuer", "https://a:b@login.example.no"),
            ("signin.porten.issuer", "https://login.example.no?a"),
            ("signin.porten.scope", "email"), ("signin.porten.parameters", "prompt"),
            ("signin.porten.parameters", "state=fast"), ("signin.porten.ca", "/finnes/ikke.pem"),
        ])
    func wrongProvider(key: String, value: String) throws {
        let problem = #expect(throws: SettingProblem.self) {
            try providers([AbsoluteConfigKey(stringLiteral: key): .init(stringLiteral: value)])
        }
        #expect(try #require(problem).description.contains(key))
    }

    @Test("A password is never printed with the settings that it is a part of")
    func passwordNotPrinted() throws {
        let settings = try settings(Self.mail.merging(["mail.user": "post", "mail.password": "hemmelig"]) { $1 })
        var dumped = ""
        dump(settings, to: &dumped)
        for printed in ["\(settings)", String(reflecting: settings), dumped] {
            #expect(printed.contains("smtp.example.no"))
            #expect(!printed.contains("hemmelig"))
        }
    }
}
