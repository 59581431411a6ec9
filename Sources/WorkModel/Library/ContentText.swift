import Words
import Yams

/// The text of one content file, read so that a mistake is named with its line.
struct ContentText {
    let path: String
    let text: String

    /// - Throws: the first `ContentProblem`.
    func decode<Value: Codable>(_ type: Value.Type) throws -> Value { try decode(type, from: root()) }

    /// Everything that is wrong with it, unknown fields too: an optional field that is misspelt would otherwise be
    /// ignored silently.
    func problems<Value: Codable>(as type: Value.Type) -> [ContentProblem] {
        var problems: [ContentProblem] = []
        do {
            var node = try root()
            while true {
                do {
                    return problems + unknownFields(try root(), try decode(type, from: node))
                } catch let problem as ContentProblem {
                    problems.append(problem)
                    // One card with a mistake must not hide the next: it is taken out, and the rest is read again.
                    guard let rest = node.without(problem.place) else { return problems }
                    node = rest
                }
            }
        } catch let problem as ContentProblem {
            return problems + [problem]
        } catch {
            return problems + [ContentProblem(file: path, what: "cannot be read: \(error)")]
        }
    }

    /// The line of what stands at a place: names of fields, and the keys of what stands in lists.
    func line(of place: [String]) -> Int? {
        var node = try? root()
        var line = node?.mark?.line
        for step in place {
            node = node?.mapping?[Node(step)] ?? node?.sequence?.first { $0.mapping?["key"]?.string == step }
            line = node?.mark?.line ?? line
        }
        return line
    }

    private func root() throws -> Node {
        do {
            guard let node = try Yams.compose(yaml: text) else { throw ContentProblem(file: path, what: "is empty") }
            return node
        } catch let error as YamlError {
            throw problem(error)
        }
    }

    private func decode<Value: Codable>(_ type: Value.Type, from root: Node) throws -> Value {
        do {
            return try YAMLDecoder().decode(type, from: root, userInfo: onlyLanguage(of: root, as: type))
        } catch let error as DecodingError {
            throw problem(error, in: root)
        }
    }

    /// A set from elsewhere may say that it is written in one language; then its texts may be plain.
    private func onlyLanguage(of root: Node, as type: Any.Type) -> [CodingUserInfoKey: Any] {
        guard type is any InOneLanguage.Type, root.mapping?["language"]?.string != nil,
            let key = Phrase.onlyLanguageKey
        else { return [:] }
        return [key: true]
    }

    // MARK: Fields that are not known

    private func unknownFields<Value: Codable>(_ root: Node, _ value: Value) -> [ContentProblem] {
        guard let yaml = try? YAMLEncoder().encode(value), let known = try? Yams.compose(yaml: yaml) else { return [] }
        return unknownFields(root, known, below: "the file")
    }

    private func unknownFields(_ written: Node, _ known: Node, below name: String) -> [ContentProblem] {
        if let mapping = written.mapping, let knownMapping = known.mapping {
            return mapping.flatMap { key, node -> [ContentProblem] in
                guard let field = key.string else { return [] }
                if let there = knownMapping[key] { return unknownFields(node, there, below: field) }
                return [
                    ContentProblem(file: path, line: key.mark?.line, what: "\(name) has no field called «\(field)»")
                ]
            }
        }
        guard let list = written.sequence, let knownList = known.sequence, list.count == knownList.count else {
            return []
        }
        return zip(list, knownList).flatMap { unknownFields($0, $1, below: "one of \(name)") }
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
            return problem(at: context.codingPath, in: root, " lacks the \(what) «\(key.stringValue)»")
        case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
            return problem(at: context.codingPath, in: root, " must be \(ContentText.kind(of: type))")
        case .dataCorrupted(let context):
            return problem(at: context.codingPath, in: root, ": \(ContentText.words(of: context))")
        @unknown default: return ContentProblem(file: path, what: "\(error)")
        }
    }

    /// Names what is wrong by the keys of what stands in lists, and by the line of the innermost node that is there.
    private func problem(at codingPath: [any CodingKey], in root: Node, _ what: String) -> ContentProblem {
        var node: Node? = root
        var line = root.mark?.line
        var names: [String] = []
        for key in codingPath {
            if let index = key.intValue {
                node = node?.sequence.flatMap { index < $0.count ? $0[index] : nil }
                names.append(node?.mapping?["key"]?.string ?? String(index + 1))
            } else {
                node = node?.mapping?[Node(key.stringValue)]
                names.append(key.stringValue)
            }
            line = node?.mark?.line ?? line
        }
        let name = names.isEmpty ? "the file" : names.joined(separator: " ")
        return ContentProblem(file: path, line: line, what: name + what, place: codingPath.map(Step.init))
    }

    /// A step on the way to a place in a file.
    enum Step: Sendable {
        case field(String)
        case index(Int)

        init(_ key: any CodingKey) {
            self = key.intValue.map(Step.index) ?? .field(key.stringValue)
        }
    }
}

extension Node {
    /// The same without the innermost thing with a key of its own on the way: a card, a step, a theme. Nil if none is.
    fileprivate func without(_ place: [ContentText.Step]) -> Node? {
        guard let step = place.first else { return nil }
        let rest = Array(place.dropFirst())
        switch step {
        case .field(let name):
            guard var mapping, let inner = mapping[Node(name)], let changed = inner.without(rest) else { return nil }
            mapping[Node(name)] = changed
            return .mapping(mapping)
        case .index(let index):
            guard var sequence, index < sequence.count else { return nil }
            if let changed = sequence[index].without(rest) {
                sequence[index] = changed
            } else if sequence[index].mapping != nil {
                sequence.remove(at: index)
            } else {
                return nil
            }
            return .sequence(sequence)
        }
    }
}
