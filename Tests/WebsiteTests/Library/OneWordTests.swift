import Foundation
import TestWorld
import Testing
import Words
import WorkModel

/// Holds what is shown to the last table of `docs/glossary.md`: other words for a thing are not used.
@Suite("One word for one thing")
struct OneWordTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
        .standardizedFileURL

    /// A word that is not used, in one language.
    private struct Forbidden: CustomStringConvertible {
        let language: Language
        let word: String
        var description: String { "\(language.tag) «\(word)»" }
    }

    /// A text that is shown, and where it stands.
    private struct Shown {
        let language: Language
        let text: String
        let place: String
    }

    private let forbidden: [Forbidden]

    init() throws {
        let glossary = try String(contentsOf: Self.root.appending(path: "docs/glossary.md"), encoding: .utf8)
        let table = try #require(glossary.split(separator: "## One word for one thing").last)
        let rows = table.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst()
        forbidden = try rows.flatMap { row -> [Forbidden] in
            let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            let not = try #require(cells.count == 5 ? cells.last : nil, "five columns: \(row)")
            return try not.components(separatedBy: " · ").flatMap { part -> [Forbidden] in
                let language = try #require(Language.allCases.first { part.hasPrefix("\($0.tag): ") }, "\(part)")
                return part.dropFirst(4).components(separatedBy: ", ").map { word in
                    Forbidden(language: language, word: word)
                }
            }
        }
        try #require(forbidden.count > 60)
    }

    @Test("Cards, run sheets, guides, checklists, the handbook and the invitations use the word")
    func content() throws {
        let library = try Carried.library.get().library
        var shown: [Shown] = []
        try Self.collect(library.edition, "edition", into: &shown)
        try Self.collect(library.guides, "guides", into: &shown)
        try Self.collect(library.checklists, "checklists", into: &shown)
        try Self.collect(library.handbook, "handbook", into: &shown)
        try Self.collect(library.catalogues, "whom to invite", into: &shown)
        for variant in Variant.allCases {
            try Self.collect(library.invitation(for: variant), "\(variant)", into: &shown)
        }
        try #require(shown.count > 3000)
        expectNone(in: shown)
    }

    @Test("Every phrase of the pages and the documents uses the word")
    func phrases() throws {
        let files = try #require(
            FileManager.default.enumerator(at: Self.root.appending(path: "Sources"), includingPropertiesForKeys: nil))
        let phrase = /\b(nb|nn|en):\s*"((?:[^"\\]|\\.)*)"/
        var shown: [Shown] = []
        for case let file as URL in files where file.pathExtension == "swift" {
            let source = try String(contentsOf: file, encoding: .utf8)
            for match in source.matches(of: phrase) {
                guard let language = Language.allCases.first(where: { $0.tag == match.output.1 }) else { continue }
                shown.append(Shown(language: language, text: String(match.output.2), place: file.lastPathComponent))
            }
        }
        try #require(shown.count > 2500)
        expectNone(in: shown)
    }

    @Test("A word that is not used is found when it is")
    func found() {
        let shown = [Shown(language: .nynorsk, text: "Dei er ALLEREIE her.", place: "here")]
        #expect(wrongs(in: shown) == ["here: nn «allereie» in «Dei er ALLEREIE her.»"])
        let longer = [Shown(language: .nynorsk, text: "Allereie-lista og nn", place: "here")]
        #expect(wrongs(in: longer).isEmpty)
    }

    private func wrongs(in shown: [Shown]) -> [String] {
        shown.flatMap { shown in
            let words = Self.words(of: shown.text)
            return forbidden.filter { $0.language == shown.language && words.contains(Self.words(of: $0.word)) }
                .map { "\(shown.place): \($0) in «\(shown.text.prefix(80))»" }
        }
    }

    /// In small letters, with one space between two words and at both ends; a hyphen belongs to its word.
    private static func words(of text: String) -> String {
        " " + text.lowercased().split { !$0.isLetter && $0 != "-" }.joined(separator: " ") + " "
    }

    private func expectNone(in shown: [Shown]) {
        for wrong in wrongs(in: shown) { Issue.record("\(wrong)") }
    }

    /// Every text in three languages within a value, however deep.
    private static func collect(_ value: some Encodable, _ place: String, into shown: inout [Shown]) throws {
        collect(try JSONSerialization.jsonObject(with: JSONEncoder().encode(value)), place, into: &shown)
    }

    private static func collect(_ json: Any, _ place: String, into shown: inout [Shown]) {
        if let list = json as? [Any] {
            for (index, each) in list.enumerated() { collect(each, "\(place) \(index)", into: &shown) }
        } else if let object = json as? [String: Any] {
            for (key, each) in object {
                guard let language = Language.allCases.first(where: { $0.tag == key }) else {
                    collect(each, "\(place) \(key)", into: &shown)
                    continue
                }
                let texts = each as? [String] ?? (each as? String).map { [$0] } ?? []
                shown += texts.map { Shown(language: language, text: $0, place: place) }
            }
        }
    }
}
