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

    /// - Parameter files: by path below `Public`.
    init(_ files: [String: [UInt8]]) {
        self.files = files.reduce(into: [:]) { result, file in
            let type = Assets.type(of: file.key)
            let bytes = file.key.hasSuffix(".js") ? Assets.withoutComments(file.value) : file.value
            let gzipped = type.hasPrefix("font/") ? nil : Gzip.compress(bytes, level: 9)
            result[file.key] = File(
                type: type, plain: ByteBuffer(bytes: bytes), gzipped: gzipped.map { ByteBuffer(bytes: $0) })
        }
        var hash = SHA256()
        for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
            hash.update(data: Array(path.utf8))
            hash.update(data: bytes)
        }
        version = String(hash.finalize().map { String($0, radix: 36) }.joined().prefix(10))
    }

    func address(_ path: String) -> String { "/f/\(version)/\(path)" }

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
