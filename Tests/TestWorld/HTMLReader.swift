import Foundation

/// Reads a page as strictly as we write one: every tag closed in its turn, every attribute quoted.
///
/// Every page that any test gets goes through here, in a debug build. So it moves along byte by byte with plain loops:
/// there the library's own searches in arrays and texts cost tens of times as much.
struct HTMLReader {
    private let bytes: [UInt8]
    private var place = 0
    private let root = Element(name: "", attributes: [:])
    private var open: [Element] = []
    private(set) var faults: [String] = []

    static func read(_ html: String) -> (root: Element, faults: [String]) {
        var reader = HTMLReader(bytes: Array(html.utf8))
        reader.readAll()
        return (reader.root, reader.faults)
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private static let voids: Set = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ]
    /// Elements that end an open paragraph, so that a browser's tree would be another than ours.
    private static let blocks: Set = [
        "address", "article", "aside", "blockquote", "details", "div", "dl", "fieldset", "figure", "footer", "form",
        "h1", "h2", "h3", "h4", "header", "hr", "main", "nav", "ol", "p", "pre", "section", "table", "ul",
    ]
    /// Elements that may not stand inside another of their name.
    private static let alone: Set = ["a", "form", "button", "label"]
    /// Elements with nothing but text in them, and what ends it.
    private static let rawTexts: [String: StaticString] = [
        "script": "</script", "style": "</style", "title": "</title", "textarea": "</textarea",
    ]

    private mutating func readAll() {
        while place < bytes.count {
            if !at("<") {
                add(text: upTo("<"))
            } else if skip("<!--") {
                _ = upTo("-->")
                place += 3
            } else if skip("<!") {
                _ = upTo(">")
                place += 1
            } else if skip("</") {
                close(upTo(">").lowercased())
                place += 1
            } else {
                place += 1
                readTag()
            }
        }
        for element in open { faults.append("<\(element.name)> is never closed") }
    }

    private mutating func readTag() {
        let name = word().lowercased()
        guard !name.isEmpty else { return faults.append("a bare < near «\(around)»") }
        var attributes: [String: String] = [:]
        while place < bytes.count, !at(">"), !at("/>") {
            skipSpace()
            guard !at(">"), !at("/>") else { break }
            let key = word()
            guard !key.isEmpty else {
                faults.append("a strange sign in <\(name)> near «\(around)»")
                place += 1
                continue
            }
            if attributes[key] != nil { faults.append("<\(name)> has \(key) twice") }
            attributes[key] = skip("=") ? value(of: key, in: name) : ""
        }
        let isSelfClosed = skip("/>")
        if !isSelfClosed { place += 1 }
        begin(Element(name: name, attributes: attributes), isSelfClosed: isSelfClosed)
    }

    private mutating func value(of key: String, in name: String) -> String {
        guard skip("\"") else {
            faults.append("<\(name)> has \(key) without quotes")
            return word()
        }
        let value = upTo("\"")
        place += 1
        return decoded(value)
    }

    private mutating func begin(_ element: Element, isSelfClosed: Bool) {
        if element.name == "option" { endOption() }
        if HTMLReader.blocks.contains(element.name), open.contains(where: { $0.name == "p" }) {
            faults.append("<\(element.name)> stands inside a <p>")
        }
        if HTMLReader.alone.contains(element.name), open.contains(where: { $0.name == element.name }) {
            faults.append("<\(element.name)> stands inside another")
        }
        (open.last ?? root).content.append(.element(element))
        if isSelfClosed || HTMLReader.voids.contains(element.name) { return }
        guard let end = HTMLReader.rawTexts[element.name] else { return open.append(element) }
        let text = upTo(end)
        element.content.append(.text(element.name == "script" ? text : decoded(text)))
        _ = upTo(">")
        place += 1
    }

    /// The one tag that we leave for the next to close, as HTML allows.
    private mutating func endOption() {
        if open.last?.name == "option" { open.removeLast() }
    }

    private mutating func close(_ name: String) {
        if ["datalist", "select"].contains(name) { endOption() }
        guard open.last?.name != name else {
            _ = open.removeLast()
            return
        }
        faults.append("</\(name)> closes \(open.last.map { "<\($0.name)>" } ?? "nothing")")
        if let index = open.lastIndex(where: { $0.name == name }) { open.removeSubrange(index...) }
    }

    private mutating func add(text: String) {
        (open.last ?? root).content.append(.text(decoded(text)))
    }

    private mutating func decoded(_ text: String) -> String {
        guard memchr(text, 38, text.utf8.count) != nil else { return text }
        let pieces = text.split(separator: "&", omittingEmptySubsequences: false)
        return pieces.dropFirst().reduce(String(pieces[0])) { result, piece in
            guard let end = piece.firstIndex(of: ";"), let sign = HTMLReader.signs[String(piece[..<end])] else {
                faults.append("a bare & before «\(piece.prefix(20))»")
                return result + "&" + piece
            }
            return result + sign + piece[piece.index(after: end)...]
        }
    }

    private static let signs = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'", "nbsp": "\u{A0}"]

    // MARK: Moving along

    private var around: String {
        String(decoding: bytes[max(place - 20, 0)..<min(place + 30, bytes.count)], as: UTF8.self)
    }

    private func at(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard place + count <= bytes.count else { return false }
        var index = 0
        while index < count {
            if bytes[place + index] != text.utf8Start[index] { return false }
            index += 1
        }
        return true
    }

    private mutating func skip(_ text: StaticString) -> Bool {
        guard at(text) else { return false }
        place += text.utf8CodeUnitCount
        return true
    }

    private mutating func skipSpace() {
        while place < bytes.count, HTMLReader.isSpace(bytes[place]) { place += 1 }
    }

    private mutating func upTo(_ end: StaticString) -> String {
        let start = place
        let first = end.utf8Start[0]
        while place < bytes.count, bytes[place] != first || !at(end) { place += 1 }
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    /// Letters, digits, - _ : and whatever else may stand in a name.
    private mutating func word() -> String {
        let start = place
        while place < bytes.count, !HTMLReader.endsWord(bytes[place]) { place += 1 }
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 || byte == 10 || byte == 13 }

    /// A space, or one of = < > / " '
    private static func endsWord(_ byte: UInt8) -> Bool {
        isSpace(byte) || byte == 61 || byte == 60 || byte == 62 || byte == 47 || byte == 34 || byte == 39
    }
}
