import Crypto
import Foundation
import Hummingbird
import NIOCore

/// The files a browser needs: styles, scripts, letters and drawings. Their address changes when one of them does.
struct Assets: Sendable {
    struct File: Sendable {
        let type: String
        let plain: ByteBuffer
        let gzipped: ByteBuffer?
    }

    private let files: [String: File]
    /// A fingerprint of all of them together.
    let version: String

    /// - Parameter written: by path below `Public`.
    init(_ written: [String: [UInt8]]) {
        let sent = Assets.sent(written)
        files = sent.reduce(into: [:]) { result, file in
            let type = Assets.type(of: file.key)
            let gzipped = type.hasPrefix("font/") ? nil : Gzip.compress(file.value, level: 9)
            result[file.key] = File(
                type: type, plain: ByteBuffer(bytes: file.value), gzipped: gzipped.map { ByteBuffer(bytes: $0) })
        }
        var hash = SHA256()
        for (path, bytes) in sent.sorted(by: { $0.key < $1.key }) {
            hash.update(data: Array(path.utf8))
            hash.update(data: bytes)
        }
        version = String(hash.finalize().map { String($0, radix: 36) }.joined().prefix(10))
    }

    /// What is written to be read is made small, and what is written in parts is sent as one.
    private static func sent(_ written: [String: [UInt8]]) -> [String: [UInt8]] {
        let parts = Set(JoinedFile.allCases.flatMap(\.parts))
        var sent = written.filter { !parts.contains($0.key) }
        for file in JoinedFile.allCases { sent[file.rawValue] = file.parts.flatMap { written[$0] ?? [] } }
        for (path, bytes) in sent {
            if path.hasSuffix(".css") { sent[path] = SmallSheet(bytes).bytes }
            if path.hasSuffix(".js") { sent[path] = withoutComments(bytes) }
        }
        return sent
    }

    func address(_ path: String) -> String { "/f/\(version)/\(path)" }

    func address(_ file: JoinedFile) -> String { address(file.rawValue) }

    subscript(path: String) -> File? { files[path] }

    /// The text of a drawing, to stand in a page.
    func text(_ path: String) -> String? {
        files[path].map { String(buffer: $0.plain) }
    }

    /// Our scripts are sent as they are written, but for their indentation and the lines that are comment from end to
    /// end: a phone in a hall needs neither. None of them has a text of several lines.
    static func withoutComments(_ script: [UInt8]) -> [UInt8] {
        var isInComment = false
        let lines = String(decoding: script, as: UTF8.self).split(separator: "\n").compactMap { line -> Substring? in
            let line = line.drop(while: \.isWhitespace)
            if isInComment || line.hasPrefix("/**") {
                isInComment = !line.contains("*/")
                // A cast stands in front of code on its own line: /** @type {HTMLElement} */ (element)
                let rest = line.range(of: "*/").map { line[$0.upperBound...].drop(while: \.isWhitespace) } ?? ""
                return rest.isEmpty ? nil : rest
            }
            return line.isEmpty || line.hasPrefix("//") ? nil : line
        }
        return Array(lines.joined(separator: "\n").utf8)
    }

    private static func type(of path: String) -> String {
        switch path.split(separator: ".").last {
        case "css": "text/css; charset=utf-8"
        case "js": "text/javascript; charset=utf-8"
        case "svg": "image/svg+xml"
        case "woff2": "font/woff2"
        default: "text/plain; charset=utf-8"
        }
    }
}
