import Yams

/// Reading the content's YAML files.
extension Edition {
    /// - Parameter file: the text of a file of the content by its path («kjoreplan/kommune.yaml»), nil when there is none.
    /// - Throws: a `ContentProblem` that names the file.
    package init(reading file: (String) -> String?) throws {
        let variants = Variant.allCases.map(\.rawValue)
        runSheets = try variants.map { try Edition.decode("kjoreplan/\($0).yaml", file) }
        let sets = try variants.compactMap { name -> (String, CardSet)? in
            guard file("kort/\(name).yaml") != nil else { return nil }
            return (name, try Edition.decode("kort/\(name).yaml", file))
        }
        cards = Dictionary(uniqueKeysWithValues: sets)
        let list: BarrierList = try Edition.decode("barrierer.yaml", file)
        barriers = list.barriers
        try check()
    }

    private struct BarrierList: Decodable {
        let barriers: [Barrier]
    }

    private static func decode<Value: Decodable>(_ path: String, _ file: (String) -> String?) throws -> Value {
        guard let text = file(path) else { throw ContentProblem(file: path, what: "is missing") }
        do {
            return try YAMLDecoder().decode(Value.self, from: text)
        } catch {
            throw ContentProblem(file: path, what: "\(error)")
        }
    }

    /// A run sheet that does not add up is found at start, not in the hall.
    private func check() throws {
        for sheet in runSheets {
            let path = "kjoreplan/\(sheet.variant.rawValue).yaml"
            for step in sheet.steps where step.minutes.count != sheet.lengths.count {
                throw ContentProblem(
                    file: path, what: "\(step.key) must have \(sheet.lengths.count) numbers of minutes")
            }
            for (column, length) in sheet.lengths.enumerated() {
                let sum = sheet.steps.map { $0.minutes[column] }.reduce(0, +)
                guard sum == length else {
                    throw ContentProblem(file: path, what: "the steps make \(sum) minutes where \(length) are written")
                }
            }
            guard Set(sheet.steps.map(\.key)).count == sheet.steps.count else {
                throw ContentProblem(file: path, what: "two steps have the same key")
            }
        }
    }
}

/// What is wrong in the content, and in which file.
package struct ContentProblem: Error, CustomStringConvertible {
    package let file: String
    package let what: String

    package var description: String { "\(file): \(what)" }
}
