import Foundation
import Yams

/// The content's files by path below `Content` («kort/kommune.yaml»): those the program carries, and over them those of
/// a folder of one's own, which replaces or adds files.
package struct ContentFiles: Sendable {
    private var texts: [String: String]
    /// Whether fields that are not known are refused: for `content check` and the tests.
    package var isStrict = false

    /// - Parameter carried: the content's files that the program carries, by path below `Content`.
    package init(carried: [String: String]) {
        texts = carried
    }

    /// The files of a folder laid over these.
    ///
    /// - Throws: a `ContentProblem` when the folder cannot be read or a file is not UTF-8.
    package func with(folder: URL) throws -> ContentFiles {
        var both = self
        for (path, text) in try ContentFiles.read(folder) { both.texts[path] = text }
        return both
    }

    /// The YAML files below a folder, by path.
    package static func read(_ folder: URL) throws -> [String: String] {
        let root = folder.standardizedFileURL.resolvingSymlinksInPath().path(percentEncoded: false)
        guard let paths = FileManager.default.subpaths(atPath: root) else {
            throw ContentProblem(file: folder.path(percentEncoded: false), what: "is not a folder that can be read")
        }
        var texts: [String: String] = [:]
        for path in paths
        where path.hasSuffix(".yaml") && !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
            let bytes = FileManager.default.contents(atPath: root + (root.hasSuffix("/") ? "" : "/") + path)
            guard let bytes, bytes.count <= largest, let text = String(data: bytes, encoding: .utf8) else {
                throw ContentProblem(file: path, what: "is not a text file in UTF-8 of at most 2 MB")
            }
            texts[path] = text
        }
        return texts
    }

    private static let largest = 2_000_000

    /// The paths of the files straight below a folder, sorted.
    package func paths(in folder: String) -> [String] {
        texts.keys.filter { $0.hasPrefix("\(folder)/") && $0.hasSuffix(".yaml") }.sorted()
    }

    package func has(_ path: String) -> Bool { texts[path] != nil }

    /// - Throws: a `ContentProblem` that names the file, and the line where it is known.
    package func decode<Value: Codable>(_ path: String, _ type: Value.Type) throws -> Value {
        guard let text = texts[path] else { throw ContentProblem(file: path, what: "is missing") }
        return try ContentText(path: path, text: text, isStrict: isStrict).decode(type)
    }

    package func decodeAll<Value: Codable>(in folder: String, _ type: Value.Type) throws -> [Value] {
        try paths(in: folder).map { try decode($0, type) }
    }
}

/// What is wrong in the content, and where.
package struct ContentProblem: Error, CustomStringConvertible {
    package let file: String
    /// From 1; nil when the whole file is meant.
    package let line: Int?
    package let what: String

    package init(file: String, line: Int? = nil, what: String) {
        self.file = file
        self.line = line
        self.what = what
    }

    package var description: String { "\(file)\(line.map { ":\($0)" } ?? ""): \(what)" }
}
