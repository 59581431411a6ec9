/// What is wrong in the content, and where.
package struct ContentProblem: Error, CustomStringConvertible {
    package let file: String
    /// From 1; nil when the whole file is meant.
    package let line: Int?
    package let what: String
    /// The way to it inside the file, when it was found while reading.
    let place: [ContentText.Step]

    package init(file: String, line: Int? = nil, what: String) {
        self.init(file: file, line: line, what: what, place: [])
    }

    init(file: String, line: Int?, what: String, place: [ContentText.Step]) {
        self.file = file
        self.line = line
        self.what = what
        self.place = place
    }

    package var description: String { "\(file)\(line.map { ":\($0)" } ?? ""): \(what)" }
}
