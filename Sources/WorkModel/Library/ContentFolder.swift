import Foundation

/// A folder of custom content: texts and drawings that replace those the program carries, or are added.
package struct ContentFolder: Sendable {
    /// YAML by path below the folder («kort/kommune.yaml»).
    package private(set) var texts: [String: String] = [:]
    /// By path («tegninger/guri.svg»), checked.
    package private(set) var drawings: [String: [UInt8]] = [:]
    /// Files that are neither, by path.
    package private(set) var passedOver: [String] = []
    /// What could not be read or used.
    package private(set) var problems: [ContentProblem] = []

    private static let largestText = 2_000_000

    package init(_ folder: URL) {
        let root = folder.standardizedFileURL.resolvingSymlinksInPath().path(percentEncoded: false)
        guard let paths = FileManager.default.subpaths(atPath: root) else {
            let name = folder.path(percentEncoded: false)
            problems.append(ContentProblem(file: name, what: "is not a folder that can be read"))
            return
        }
        for path in paths.sorted() where !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
            read(path, at: root + (root.hasSuffix("/") ? "" : "/") + path)
        }
    }

    /// Reads a folder that must be without mistakes, when the program starts.
    ///
    /// - Throws: the first `ContentProblem`.
    package static func sound(_ folder: URL) throws -> ContentFolder {
        let folder = ContentFolder(folder)
        if let problem = folder.problems.first { throw problem }
        return folder
    }

    /// What a drawing may not have; nil when it only draws.
    package static func fault(inDrawing bytes: [UInt8], called path: String = "") -> ContentProblem? {
        Drawing(bytes).fault.map { ContentProblem(file: path, line: $0.line, what: $0.what) }
    }

    private func isFolder(_ place: String) -> Bool {
        (try? FileManager.default.attributesOfItem(atPath: place)[.type] as? FileAttributeType) == .typeDirectory
    }

    private mutating func read(_ path: String, at place: String) {
        let size = (try? FileManager.default.attributesOfItem(atPath: place)[.size] as? NSNumber)?.intValue
        if path.hasSuffix(".yaml") {
            guard let size, size <= ContentFolder.largestText, let bytes = FileManager.default.contents(atPath: place),
                let text = String(data: bytes, encoding: .utf8)
            else {
                problems.append(ContentProblem(file: path, what: "is not a text file in UTF-8 of at most 2 MB"))
                return
            }
            texts[path] = text
        } else if path.hasPrefix("tegninger/"), path.hasSuffix(".svg") {
            // The size first, so that a large file is not read only to be refused.
            let bytes = size.map { $0 <= Drawing.largest } ?? false ? FileManager.default.contents(atPath: place) : nil
            guard let bytes else {
                problems.append(ContentProblem(file: path, what: "is more than \(Drawing.largest / 1000) kB"))
                return
            }
            if let fault = ContentFolder.fault(inDrawing: Array(bytes), called: path) {
                problems.append(fault)
            } else {
                drawings[path] = Array(bytes)
            }
        } else if !isFolder(place) {
            passedOver.append(path)
        }
    }
}
