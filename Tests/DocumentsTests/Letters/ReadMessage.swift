import Foundation
import Testing

/// A letter's bytes as a mail program reads them.
struct ReadMessage {
    /// As they stand, with the lines' ends taken off.
    let lines: [String]
    /// Unfolded, but not decoded.
    let headers: [(name: String, value: String)]
    /// The parts, each with its own headers, and its text decoded.
    let parts: [(headers: String, text: String)]

    init(_ bytes: [UInt8]) throws {
        let text = try #require(String(bytes: bytes, encoding: .ascii), "a letter is ASCII")
        lines = text.components(separatedBy: "\r\n")
        let head = try #require(text.components(separatedBy: "\r\n\r\n").first)
        headers = head.replacing("\r\n ", with: " ").components(separatedBy: "\r\n").map { line in
            let parts = line.split(separator: ":", maxSplits: 1)
            return (String(parts[0]), parts.count > 1 ? String(parts[1].drop { $0 == " " }) : "")
        }
        let type = try #require(headers.first { $0.name == "Content-Type" }).value
        let boundary = try #require(type.firstMatch(of: /boundary="(.+)"/)).1
        let pieces = text.components(separatedBy: "\r\n--\(boundary)")
        try #require(pieces.last == "--\r\n")
        parts = try pieces.dropFirst().dropLast().map { piece in
            let end = try #require(piece.range(of: "\r\n\r\n"))
            return (String(piece[..<end.lowerBound]), ReadMessage.decoded(String(piece[end.upperBound...])))
        }
    }

    subscript(name: String) -> String? { headers.first { $0.name == name }?.value }

    /// With its encoded words decoded, and the spaces between them gone.
    func shown(_ name: String) -> String {
        let value = (self[name] ?? "").replacing("?= =?utf-8?Q?", with: "")
        return value.replacing(/=\?utf-8\?Q\?(.*?)\?=/) { match in
            ReadMessage.decoded(String(match.1.replacing("_", with: " ")))
        }
    }

    private static func decoded(_ quoted: String) -> String {
        var bytes: [UInt8] = []
        var rest = Array(quoted.replacing("=\r\n", with: "").utf8)[...]
        while let byte = rest.popFirst() {
            let digits = String(decoding: rest.prefix(2), as: UTF8.self)
            if byte == UInt8(ascii: "="), let number = UInt8(digits, radix: 16) {
                bytes.append(number)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
