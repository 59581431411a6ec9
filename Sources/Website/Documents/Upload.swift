import Foundation
import Hummingbird
import NIOCore
import WorkModel

/// One file that was sent in a form (`multipart/form-data`, RFC 7578).
struct Upload: Sendable {
    let name: String
    let bytes: ArraySlice<UInt8>
    /// What stood in the form's other fields, before the file.
    let form: Form

    /// - Parameters:
    ///   - field: the name of the form's file field.
    ///   - largest: the largest file, in bytes.
    /// - Returns: nil when the form holds no such file, or an empty one.
    /// - Throws: `TooLarge` when the body is larger than the file may be.
    init?(_ request: Request, field: String, largest: Int) async throws {
        guard let type = request.headers[.contentType], let boundary = Upload.boundary(in: type) else { return nil }
        let body: ByteBuffer
        do {
            body = try await request.body.collect(upTo: largest + 20_000)
        } catch is NIOTooManyBytesError {
            throw TooLarge()
        }
        self.init(Array(body.readableBytesView)[...], boundary: boundary, field: field)
        guard bytes.count <= largest else { throw TooLarge() }
    }

    /// Reads the first part with the field's name. A malformed body counts as having none.
    init?(_ body: ArraySlice<UInt8>, boundary: String, field: String) {
        let line = Array("\r\n--\(boundary)".utf8)
        var rest = body
        // The first boundary has no line break in front of it.
        guard rest.starts(with: line.dropFirst(2)) else { return nil }
        rest = rest.dropFirst(line.count - 2)
        var fields: [(name: String, value: String)] = []
        while let end = Upload.firstRange(of: line, in: rest) {
            let part = rest[rest.startIndex..<end]
            rest = rest[(end + line.count)...]
            guard let headEnd = Upload.firstRange(of: Array("\r\n\r\n".utf8), in: part) else { continue }
            let head = String(decoding: part[part.startIndex..<headEnd], as: UTF8.self)
            let content = part[(headEnd + 4)...]
            guard Upload.value("name", in: head) == field, let name = Upload.value("filename", in: head) else {
                if let name = Upload.value("name", in: head), content.count <= TypedText.longest, fields.count < 20 {
                    fields.append((name, String(decoding: content, as: UTF8.self)))
                }
                continue
            }
            bytes = content
            form = Form(fields)
            self.name = String(name.split { $0 == "/" || $0 == "\\" }.last ?? "")
            if bytes.isEmpty { return nil }
            return
        }
        return nil
    }

    private static func boundary(in type: String) -> String? {
        guard type.lowercased().hasPrefix("multipart/form-data"), let start = type.range(of: "boundary=") else {
            return nil
        }
        let text = type[start.upperBound...].prefix { $0 != ";" }.filter { $0 != "\"" }
        return (1...70).contains(text.utf8.count) ? text : nil
    }

    /// `name="…"` of a part's head.
    private static func value(_ name: String, in head: String) -> String? {
        guard let start = head.range(of: "; \(name)=\"") else { return nil }
        let text = head[start.upperBound...]
        return text.firstIndex(of: "\"").map { String(text[..<$0]) }
    }

    private static func firstRange(of pattern: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        guard let first = pattern.first, bytes.count >= pattern.count else { return nil }
        var start = bytes.startIndex
        let last = bytes.endIndex - pattern.count
        while start <= last {
            guard let found = bytes[start...last].firstIndex(of: first) else { return nil }
            if bytes[found..<(found + pattern.count)].elementsEqual(pattern) { return found }
            start = found + 1
        }
        return nil
    }
}
