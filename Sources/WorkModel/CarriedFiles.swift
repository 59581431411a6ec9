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
    ///   - folder: custom content, which replaces or adds texts and drawings.
    /// - Throws: `ContentProblem` with the file that is missing or wrong.
    package init(_ files: [String: [UInt8]], content folder: URL? = nil) throws {
        func bytes(_ path: String) throws -> [UInt8] {
            guard let bytes = files[path] else { throw ContentProblem(file: path, what: "is missing") }
            return bytes
        }
        func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }
        let own = try folder.map(ContentFolder.sound)
        let content = ContentFiles(in: files)
        library = try Library(reading: own.map(content.with) ?? content)
        municipalities = try Municipalities(
            csv: text("Data/kommuner.csv"), former: text("Data/kommuner-for-2024.csv"))
        codeWords = try text("Data/kodeord.txt").split(whereSeparator: \.isNewline).map(String.init)
        guard codeWords.count >= 200 else {
            throw ContentProblem(file: "Data/kodeord.txt", what: "has too few words for codes that cannot be guessed")
        }
        childPopulation = ChildPopulation(
            byYear: try bytes("Data/befolkning-barn.csv"), byAge: try bytes("Data/barn-enkeltalder-2026.csv"))
        publicFiles = files.reduce(into: own?.drawings ?? [:]) { result, file in
            guard file.key.hasPrefix("Public/") else { return }
            let path = String(file.key.dropFirst("Public/".count))
            result[path] = result[path] ?? file.value
        }
    }
}

extension Figures {
    package init(store: Store, carried: CarriedFiles) {
        self.init(store: store, municipalities: carried.municipalities, population: carried.childPopulation)
    }
}
