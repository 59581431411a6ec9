/// What the program carries inside itself, read once at start.
package struct CarriedFiles: Sendable {
    package let edition: Edition
    package let municipalities: Municipalities
    package let codeWords: [String]
    /// By path below `Public`.
    package let publicFiles: [String: [UInt8]]

    /// - Parameter files: by path: `Content/…`, `Data/…`, `Public/…`.
    /// - Throws: `ContentProblem` with the file that is missing or wrong.
    package init(_ files: [String: [UInt8]]) throws {
        func text(_ path: String) throws -> String {
            guard let bytes = files[path] else { throw ContentProblem(file: path, what: "is missing") }
            return String(decoding: bytes, as: UTF8.self)
        }
        edition = try Edition(reading: { path in files["Content/\(path)"].map { String(decoding: $0, as: UTF8.self) } })
        municipalities = try Municipalities(csv: text("Data/kommuner.csv"))
        codeWords = try text("Data/kodeord.txt").split(whereSeparator: \.isNewline).map(String.init)
        guard codeWords.count >= 200 else {
            throw ContentProblem(file: "Data/kodeord.txt", what: "has too few words for codes that cannot be guessed")
        }
        publicFiles = files.reduce(into: [:]) { result, file in
            guard file.key.hasPrefix("Public/") else { return }
            result[String(file.key.dropFirst("Public/".count))] = file.value
        }
    }
}
