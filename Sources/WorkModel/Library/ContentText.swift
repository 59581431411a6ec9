import Yams

/// The text of one content file, read so that a mistake is named with its line.
struct ContentText {
    let path: String
    let text: String
    /// Also refuses fields that are not known. It takes a second reading, so the start does without.
    let isStrict: Bool

    func decode<Value: Codable>(_ type: Value.Type) throws -> Value {
        let root: Node
        do {
            guard let node = try Yams.compose(yaml: text) else {
                throw ContentProblem(file: path, what: "is empty")
            }
            root = node
        } catch let error as YamlError {
            throw problem(error)
        }
        let value: Value
        do {
            value = try YAMLDecoder().decode(type, from: root, userInfo: onlyLanguage(of: root))
        } catch let error as DecodingError {
            throw problem(error, in: root)
        }
        if isStrict { try refuseUnknownFields(root, value) }
        return value
    }

    /// A set from elsewhere may say that it is written in one language; then its texts may be plain.
    private func onlyLanguage(of root: Node) -> [CodingUserInfoKey: Any] {
        guard root.mapping?["language"]?.string != nil, let key = Phrase.onlyLanguageKey else { return [:] }
        return [key: true]
    }

    /// A misspelt field that may be left out would else be passed over without a word.
    private func refuseUnknownFields<Value: Codable>(_ root: Node, _ value: Value) throws {
        guard let known = try? YAMLEncoder().encode(value), let other = try Yams.compose(yaml: known) else { return }
        try compare(root, other, below: "")
    }

    private func compare(_ written: Node, _ known: Node, below name: String) throws {
        if let mapping = written.mapping, let knownMapping = known.mapping {
            for (key, node) in mapping {
                guard let field = key.string else { continue }
                guard let there = knownMapping[key] else {
                    throw ContentProblem(
                        file: path, line: key.mark?.line,
                        what: "\(name.isEmpty ? "the file" : name) has no field called «\(field)»")
                }
                try compare(node, there, below: field)
            }
        } else if let list = written.sequence, let knownList = known.sequence {
            for (node, there) in zip(list, knownList) { try compare(node, there, below: "one of \(name)") }
        }
    }

    // MARK: Mistakes

    private func problem(_ error: YamlError) -> ContentProblem {
        switch error {
        case .scanner(_, let what, let mark, _), .parser(_, let what, let mark, _),
            .composer(_, let what, let mark, _):
            ContentProblem(file: path, line: mark.line, what: "is not YAML here: \(what)")
        case .duplicatedKeysInMapping(let keys, let context):
            ContentProblem(
                file: path, line: context.mark.line,
                what: "has the same field twice: \(keys.joined(separator: ", "))")
        default: ContentProblem(file: path, what: "is not YAML: \(error)")
        }
    }

    private func problem(_ error: DecodingError, in root: Node) -> ContentProblem {
        switch error {
        case .keyNotFound(let key, let context):
            let what = Language(rawValue: key.stringValue) == nil ? "field" : "language"
            return ContentProblem(
                file: path, line: line(of: context.codingPath, in: root),
                what: "\(name(context.codingPath)) lacks the \(what) «\(key.stringValue)»")
        case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
            return ContentProblem(
                file: path, line: line(of: context.codingPath, in: root),
                what: "\(name(context.codingPath)): \(context.debugDescription)")
        @unknown default: return ContentProblem(file: path, what: "\(error)")
        }
    }

    private func name(_ path: [any CodingKey]) -> String {
        path.isEmpty
            ? "the file" : path.map { $0.intValue.map { "\($0 + 1)" } ?? $0.stringValue }.joined(separator: " ")
    }

    /// The line of the innermost node on the way that is there.
    private func line(of path: [any CodingKey], in root: Node) -> Int? {
        var node = root
        var line = root.mark?.line
        for key in path {
            let next =
                key.intValue.flatMap { index in
                    node.sequence.flatMap { index < $0.count ? $0[index] : nil }
                } ?? node.mapping?[Node(key.stringValue)]
            guard let next else { break }
            node = next
            line = next.mark?.line ?? line
        }
        return line
    }
}
