import Foundation

/// An approved copy as it was kept before 25 November 2026: a page of ours. Read as words, whatever else stands in it.
///
/// Older databases and files taken out in format 1 hold such copies. A file may have been changed on its way, so no
/// markup of it is ever shown.
struct ApprovedPage {
    private struct Part: Encodable {
        struct Paragraph: Encodable {
            let kind = "paragraph"
            let text: String
        }
        let part: String
        var heading = ""
        let language: String
        var blocks: [Paragraph] = []
    }

    private struct Text: Encodable {
        var title = ""
        let language: String
        let isInvented = false
        var parts: [Part]
    }

    private var text: Text

    /// The parts as they were called then, whatever they are called now.
    private static let parts: Set = ["motet", "frammote", "enige", "styrker", "personer", "ideer", "videre"]

    init(html: String, language: String) {
        text = Text(language: language, parts: [Part(part: "motet", language: language)])
        for piece in html.split(separator: "<", omittingEmptySubsequences: true) {
            let halves = piece.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
            let tag = String(halves[0])
            begin(tag)
            if halves.count > 1 { add(ApprovedPage.words(String(halves[1])), in: tag) }
        }
        text.parts = text.parts.map { part in
            var part = part
            part.blocks = part.blocks.filter { !$0.text.isEmpty }
            return part
        }
        if text.title.isEmpty { text.title = "Referat" }
    }

    /// The words as a `MinutesText` is written in JSON.
    var json: String {
        // Only strings: encoding them cannot fail.
        (try? JSONEncoder().encode(text)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }

    private var place = Place.paragraph
    private enum Place { case title, heading, paragraph }

    private mutating func begin(_ tag: String) {
        switch tag.prefix(while: { $0.isLetter || $0.isNumber }) {
        case "section":
            let id = tag.split(separator: " ").first { $0.hasPrefix("id=\"") }?.dropFirst(4).prefix { $0 != "\"" }
            let part = id.map(String.init).flatMap { ApprovedPage.parts.contains($0) ? $0 : nil } ?? "ideer"
            text.parts.append(Part(part: part, language: text.language))
            place = .paragraph
        case "h1": place = .title
        case "h2": place = .heading
        case "p", "li", "h3", "dt", "dd", "div":
            place = .paragraph
            text.parts[text.parts.count - 1].blocks.append(.init(text: ""))
        default: break
        }
    }

    private mutating func add(_ words: String, in tag: String) {
        guard !words.isEmpty else { return }
        let last = text.parts.count - 1
        switch place {
        case .title: text.title += words
        case .heading: text.parts[last].heading += words
        case .paragraph:
            let there = text.parts[last].blocks.popLast()?.text ?? ""
            text.parts[last].blocks.append(.init(text: there.isEmpty ? words : "\(there) \(words)"))
        }
        if tag == "/h1" || tag == "/h2" { place = .paragraph }
    }

    private static func words(_ html: String) -> String {
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
            .reduce(html) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
