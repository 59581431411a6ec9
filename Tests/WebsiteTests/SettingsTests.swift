import Configuration
import Foundation
import TestWorld
import Testing
import Website

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
}
