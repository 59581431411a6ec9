import Foundation

/// What the program carries inside itself, read once at start.
package struct CarriedFiles: Sendable {
    package let library: Library
    package let municipalities: Municipalities
    package let codeWords: [String]
    package let childPopulation: ChildPopulation
    /// By path below `Public`.
    package let publicFiles: [String: [UInt8]]

    package var edition: Edition { library.edition }

    /// - Parameters:
    ///   - files: by path: `Content/…`, `Data/…`, `Public/…`.
    ///   - folder: content of one's own, which replaces or adds files.
    /// - Throws: `ContentProblem` with the file that is missing or wrong.
    package init(_ files: [String: [UInt8]], content folder: URL? = nil) throws {
        func bytes(_ path: String) throws -> [UInt8] {
            guard let bytes = files[path] else { throw ContentProblem(file: path, what: "is missing") }
            return bytes
        }
        func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }
        library = try Library(reading: CarriedFiles.content(files, over: folder))
        municipalities = try Municipalities(csv: text("Data/kommuner.csv"))
        codeWords = try text("Data/kodeord.txt").split(whereSeparator: \.isNewline).map(String.init)
        guard codeWords.count >= 200 else {
            throw ContentProblem(file: "Data/kodeord.txt", what: "has too few words for codes that cannot be guessed")
        }
        childPopulation = ChildPopulation(
            byYear: try bytes("Data/befolkning-barn.csv"), byAge: try bytes("Data/barn-enkeltalder-2026.csv"))
        publicFiles = files.reduce(into: [:]) { result, file in
            guard file.key.hasPrefix("Public/") else { return }
            result[String(file.key.dropFirst("Public/".count))] = file.value
        }
    }

    /// The content's files, with those of a folder of one's own laid over them.
    package static func content(_ files: [String: [UInt8]], over folder: URL?) throws -> ContentFiles {
        let carried = files.reduce(into: [String: String]()) { texts, file in
            guard file.key.hasPrefix("Content/") else { return }
            texts[String(file.key.dropFirst("Content/".count))] = String(decoding: file.value, as: UTF8.self)
        }
        let files = ContentFiles(carried: carried)
        return try folder.map { try files.with(folder: $0) } ?? files
    }
}
