import Foundation

/// The content's files by path below `Content` («kort/kommune.yaml»): those the program carries, and over them those of
/// a folder of custom content, which replaces or adds files.
package struct ContentFiles: Sendable {
    private var texts: [String: String]

    /// - Parameter carried: the content's files that the program carries, by path below `Content`.
    package init(carried: [String: String]) {
        texts = carried
    }

    /// - Parameter files: everything the program carries, by path: `Content/…`, `Data/…`, `Public/…`.
    package init(in files: [String: [UInt8]]) {
        texts = files.reduce(into: [:]) { texts, file in
            guard file.key.hasPrefix("Content/") else { return }
            texts[String(file.key.dropFirst("Content/".count))] = String(decoding: file.value, as: UTF8.self)
        }
    }

    /// The texts of a folder laid over these.
    package func with(_ folder: ContentFolder) -> ContentFiles {
        var both = self
        both.texts.merge(folder.texts) { _, own in own }
        return both
    }

    package var paths: [String] { texts.keys.sorted() }

    /// The paths of the files straight below a folder, sorted.
    package func paths(in folder: String) -> [String] {
        paths.filter { $0.hasPrefix("\(folder)/") && $0.hasSuffix(".yaml") }
    }

    package func has(_ path: String) -> Bool { texts[path] != nil }

    /// - Throws: a `ContentProblem` that names the file, and the line where it is known.
    package func decode<Value: Codable>(_ path: String, _ type: Value.Type) throws -> Value {
        guard let text = texts[path] else { throw ContentProblem(file: path, what: "is missing") }
        return try ContentText(path: path, text: text).decode(type)
    }

    package func decodeAll<Value: Codable>(in folder: String, _ type: Value.Type) throws -> [Value] {
        try paths(in: folder).map { try decode($0, type) }
    }

    /// Everything that is wrong with one file by itself, and fields that are not known.
    package func problems<Value: Codable>(in path: String, as type: Value.Type) -> [ContentProblem] {
        texts[path].map { ContentText(path: path, text: $0).problems(as: type) } ?? []
    }

    /// A problem at a place in a file: names of fields, and keys of what stands in lists.
    func problem(_ path: String, at place: [String], _ what: String) -> ContentProblem {
        let line = place.isEmpty ? nil : texts[path].flatMap { ContentText(path: path, text: $0).line(of: place) }
        return ContentProblem(file: path, line: line, what: what)
    }
}
