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
