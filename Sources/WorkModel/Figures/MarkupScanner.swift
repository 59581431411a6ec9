/// Reads XML piece by piece, as far as a spreadsheet needs it: tags, attributes and text. No document type is followed and no
/// entity but XML's own five and numbers is known, so a small file cannot grow.
struct MarkupScanner {
    enum Piece: Equatable {
        /// Names are without their prefix: `x:row` is `row`.
        case open(String, [String: String])
        case close(String)
        case text(String)
    }

    private let bytes: [UInt8]
    private var place = 0
    /// The end of an element that was opened and closed in one tag.
    private var waiting: Piece?

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// - Returns: nil at the end.
    /// - Throws: `FigureFileProblem` when a tag is never ended.
    mutating func next() throws -> Piece? {
        if let piece = waiting {
            waiting = nil
            return piece
        }
        while place < bytes.count {
            if bytes[place] != UInt8(ascii: "<") {
                let end = bytes[place...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
                defer { place = end }
                return .text(MarkupScanner.decoded(bytes[place..<end]))
            }
            if skip("<!--") {
                try goPast("-->")
                continue
            }
            if skip("<![CDATA[") {
                let start = place
                try goPast("]]>")
                return .text(String(decoding: bytes[start..<place - 3], as: UTF8.self))
            }
            if skip("<?") {
                try goPast("?>")
                continue
            }
            if skip("<!") { throw FigureFileProblem("The spreadsheet holds a document type, which ours do not.") }
            return try tag()
        }
        return nil
    }

    private mutating func tag() throws -> Piece {
        let start = place + 1
        try goPast(">")
        var inside = bytes[start..<place - 1]
        if inside.first == UInt8(ascii: "/") { return .close(MarkupScanner.localName(inside.dropFirst())) }
        let isWhole = inside.last == UInt8(ascii: "/")
        if isWhole { inside = inside.dropLast() }
        let end = inside.firstIndex { MarkupScanner.isSpace($0) } ?? inside.endIndex
        let name = MarkupScanner.localName(inside[..<end])
        if isWhole { waiting = .close(name) }
        return .open(name, MarkupScanner.attributes(inside[end...]))
    }

    private static func attributes(_ bytes: ArraySlice<UInt8>) -> [String: String] {
        var attributes: [String: String] = [:]
        var rest = bytes.drop(while: isSpace)
        while let equals = rest.firstIndex(of: UInt8(ascii: "=")) {
            let name = localName(rest[..<equals].filter { !isSpace($0) }[...])
            let value = rest[(equals + 1)...].drop(while: isSpace)
            guard let quote = value.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
                let end = value.dropFirst().firstIndex(of: quote)
            else { break }
            attributes[name] = decoded(value[(value.startIndex + 1)..<end])
            rest = value[(end + 1)...].drop(while: isSpace)
        }
        return attributes
    }

    private mutating func skip(_ text: StaticString) -> Bool {
        let wanted = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        guard bytes[place...].starts(with: wanted) else { return false }
        place += wanted.count
        return true
    }

    private mutating func goPast(_ text: String) throws {
        let wanted = Array(text.utf8)
        while place < bytes.count {
            if bytes[place] == wanted[0], bytes[place...].starts(with: wanted) {
                place += wanted.count
                return
            }
            place += 1
        }
        throw FigureFileProblem("The spreadsheet is broken: a tag is never ended.")
    }

    private static func localName(_ bytes: ArraySlice<UInt8>) -> String {
        let name = bytes.prefix { !isSpace($0) }
        let local = name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
        return String(decoding: local, as: UTF8.self)
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        guard bytes.contains(UInt8(ascii: "&")) else { return text }
        let parts = text.split(separator: "&", omittingEmptySubsequences: false)
        return parts.dropFirst().reduce(String(parts[0])) { result, part in
            guard let end = part.firstIndex(of: ";"), let sign = sign(part[..<end]) else { return result + "&" + part }
            return result + sign + part[part.index(after: end)...]
        }
    }

    private static func sign(_ entity: Substring) -> String? {
        switch entity {
        case "amp": "&"
        case "lt": "<"
        case "gt": ">"
        case "quot": "\""
        case "apos": "'"
        default:
            entity.hasPrefix("#x")
                ? UInt32(entity.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init).map { String($0) }
                : entity.hasPrefix("#")
                    ? UInt32(entity.dropFirst()).flatMap(Unicode.Scalar.init).map { String($0) } : nil
        }
    }
}
