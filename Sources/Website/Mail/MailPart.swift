import Foundation

/// A mail that somebody else has written, or a part of one (RFC 2045). What does not hang together is read as far as it
/// does.
struct MailPart {
    let headers: MailHeaders
    private let body: ArraySlice<String>

    init(_ bytes: [UInt8]) {
        self.init(
            bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
                String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
            }[...])
    }

    private init(_ lines: ArraySlice<String>) {
        let end = lines.firstIndex { $0.isEmpty } ?? lines.endIndex
        headers = MailHeaders(lines[lines.startIndex..<end])
        body = lines[end...].dropFirst()
    }

    var kind: MailKind { MailKind(headers["Content-Type"] ?? "text/plain") }

    /// The parts it is made of; none when it is of one piece. A last one that is broken off is there as far as it goes.
    var parts: [MailPart] {
        guard kind.name.hasPrefix("multipart/"), let boundary = kind["boundary"], !boundary.isEmpty else { return [] }
        let mark = "--\(boundary)"
        var parts: [MailPart] = []
        var start: Int?
        for (index, line) in zip(body.indices, body) where line.hasPrefix(mark) {
            let end = line.dropFirst(mark.count).trimmed
            guard end.isEmpty || end == "--" else { continue }
            if let start { parts.append(MailPart(body[start..<index])) }
            start = end.isEmpty ? index + 1 : nil
            if start == nil || parts.count == MailPart.most { return parts }
        }
        if let start { parts.append(MailPart(body[start...])) }
        return parts
    }

    /// What it says, line by line, however it is wrapped.
    var lines: [String] {
        let text = body.joined(separator: "\n")
        switch headers["Content-Transfer-Encoding"]?.lowercased() {
        case "base64":
            let bytes = Data(base64Encoded: text, options: .ignoreUnknownCharacters) ?? Data()
            return MailPart.lines(of: String(decoding: bytes, as: UTF8.self))
        case "quoted-printable": return MailPart.lines(of: MailPart.unwrapped(text))
        default: return Array(body)
        }
    }

    /// A mail or its headers inside this one.
    var inner: MailPart { MailPart(lines[...]) }

    private static func lines(of text: String) -> [String] {
        text.split(omittingEmptySubsequences: false) { $0.isNewline }.map(String.init)
    }

    /// Quoted-printable: an = and two digits is a byte, an = at the end of a line ends nothing.
    private static func unwrapped(_ text: String) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "=") else {
                bytes.append(byte)
                continue
            }
            if rest.first == UInt8(ascii: "\n") {
                rest.removeFirst()
            } else if rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest.removeFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let most = 20
}
