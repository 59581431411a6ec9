import Foundation
import Testing

@Suite("What a newcomer reads")
struct DocumentationTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
        .standardizedFileURL

    private static let pages: [URL] = {
        let folders = ["", "docs", "docs/decisions", "Data", "Worker", "Tests/Documents", "Bench"]
        return folders.flatMap { folder in
            let url = folder.isEmpty ? root : root.appending(path: folder)
            let files = (try? FileManager.default.contentsOfDirectory(at: url, includingPropertiesForKeys: nil)) ?? []
            return files.filter { $0.pathExtension == "md" }
        }
    }()

    @Test("Every link within the repository leads to something")
    func links() throws {
        try #require(Self.pages.count > 20)
        for page in Self.pages {
            let text = try String(contentsOf: page, encoding: .utf8)
            for match in text.matches(of: /\]\(([^)\s#]+)[^)]*\)/) {
                let target = String(match.output.1)
                guard !target.contains("://"), !target.hasPrefix("mailto:") else { continue }
                let file = page.deletingLastPathComponent().appending(path: target).standardizedFileURL
                #expect(
                    FileManager.default.fileExists(atPath: file.path(percentEncoded: false)),
                    "\(page.lastPathComponent): \(target)")
            }
        }
    }

    @Test("The glossary has each word once")
    func glossary() throws {
        let text = try String(contentsOf: Self.root.appending(path: "docs/glossary.md"), encoding: .utf8)
        let table = text.components(separatedBy: "## One word for one thing")[0]
        let words = table.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst()
            .flatMap { $0.split(separator: "|")[0].matches(of: /`([^`]+)`/).map { String($0.output.1) } }
        try #require(words.count > 60)
        let twice = Dictionary(grouping: words) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
        #expect(twice == [])
    }

    @Test(
        "Files that the documents name are there", arguments: ["docs/architecture.md", "README.md", "CONTRIBUTING.md"])
    func files(page: String) throws {
        let text = try String(contentsOf: Self.root.appending(path: page), encoding: .utf8)
        for match in text.matches(
            of: /`((?:Sources\/|Tests\/|Website\/|WorkModel\/|docs\/)[A-Za-z0-9+\/.-]+\.(?:swift|md|py|json))`/)
        {
            let name = String(match.output.1)
            let candidates = [name, "Sources/\(name)"].map { Self.root.appending(path: $0).path(percentEncoded: false) }
            #expect(candidates.contains { FileManager.default.fileExists(atPath: $0) }, "\(page): \(name)")
        }
    }
}
