import Crypto
import Foundation
import Hummingbird
import NIOCore

/// The files a browser needs: styles, scripts, letters and drawings. Their address changes when one of them does.
package struct Assets: Sendable {
    struct File: Sendable {
        let type: String
        let plain: ByteBuffer
        let gzipped: ByteBuffer?
    }

    private let files: [String: File]
    /// A fingerprint of all of them together.
    let version: String

    /// - Parameter written: by path below `Public`.
    package init(_ written: [String: [UInt8]]) {
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
        var sent = written.filter { !JoinedFile.isPart($0.key) }
        for (path, script) in sent where path.hasSuffix(".js") { sent[path] = SmallScript(script).bytes }
        for file in JoinedFile.allCases {
            let parts = file.parts.compactMap { written[$0] }
            sent[file.rawValue] =
                switch file {
                case .app, .pages: SmallSheet(Array(parts.joined())).bytes
                case .notes: SmallScript(joining: parts).bytes
                }
        }
        return sent
    }

    func address(_ path: String) -> String { Path.file(version, path).text }

    func address(_ file: JoinedFile) -> String { address(file.rawValue) }

    subscript(path: String) -> File? { files[path] }

    /// The text of a drawing, to stand in a page.
    func text(_ path: String) -> String? {
        files[path].map { String(buffer: $0.plain) }
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
