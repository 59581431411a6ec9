/// A piece of JSON Schema, its keys in the order they are to be written.
indirect enum Schema: Sendable, Equatable {
    case text(String)
    case number(Int)
    case truth(Bool)
    case list([Schema])
    case object([Entry])
    /// A piece that is written once, under a name of its own.
    case named(String, Schema)
    /// Where a named piece stands again inside itself.
    case again(String)
    case described(String, Schema)

    struct Entry: Sendable, Equatable {
        let key: String
        let value: Schema
    }

    func described(_ meaning: String) -> Schema { meaning.isEmpty ? self : .described(meaning, self) }
}

// MARK: - Written in Swift as it is in JSON

extension Schema: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
    init(stringLiteral value: String) { self = .text(value) }
    init(integerLiteral value: Int) { self = .number(value) }
    init(booleanLiteral value: Bool) { self = .truth(value) }
}

extension Schema: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    init(arrayLiteral elements: Schema...) { self = .list(elements) }

    init(dictionaryLiteral elements: (String, Schema)...) {
        self = .object(elements.map { Entry(key: $0.0, value: $0.1) })
    }
}

// MARK: - As it is published

extension Schema {
    /// The whole as a text: named pieces stand last, under `$defs`.
    var published: String {
        var definitions: [Entry] = []
        guard case .object(let entries) = plain(&definitions) else { return "" }
        return Schema.object(entries + [Entry(key: "$defs", value: .object(definitions))]).text(at: 0) + "\n"
    }

    /// Without names and descriptions of its own kind: only what JSON has.
    private func plain(_ definitions: inout [Entry]) -> Schema {
        switch self {
        case .text, .number, .truth: return self
        case .list(let items): return .list(items.map { $0.plain(&definitions) })
        case .object(let entries):
            return .object(entries.map { Entry(key: $0.key, value: $0.value.plain(&definitions)) })
        case .named(let name, let schema):
            if !definitions.contains(where: { $0.key == name }) {
                let place = definitions.count
                definitions.append(Entry(key: name, value: .object([])))
                definitions[place] = Entry(key: name, value: schema.plain(&definitions))
            }
            return Schema.again(name).plain(&definitions)
        case .again(let name): return ["$ref": .text("#/$defs/\(name)")]
        case .described(let meaning, let schema):
            guard case .object(let entries) = schema.plain(&definitions) else { return schema }
            return .object([Entry(key: "description", value: .text(meaning))] + entries)
        }
    }

    /// On one line when there is room for it.
    private func text(at indent: Int) -> String {
        let line = onOneLine
        guard line.count + indent > 100 else { return line }
        let (inner, outer) = (String(repeating: " ", count: indent + 2), String(repeating: " ", count: indent))
        switch self {
        case .list(let items):
            return "[\n" + items.map { inner + $0.text(at: indent + 2) }.joined(separator: ",\n") + "\n\(outer)]"
        case .object(let entries):
            let lines = entries.map { "\(inner)\(Schema.quoted($0.key)): \($0.value.text(at: indent + 2))" }
            return "{\n" + lines.joined(separator: ",\n") + "\n\(outer)}"
        default: return line
        }
    }

    private var onOneLine: String {
        switch self {
        case .text(let text): Schema.quoted(text)
        case .number(let number): String(number)
        case .truth(let truth): String(truth)
        case .list(let items): "[" + items.map(\.onOneLine).joined(separator: ", ") + "]"
        case .object(let entries):
            "{" + entries.map { "\(Schema.quoted($0.key)): \($0.value.onOneLine)" }.joined(separator: ", ") + "}"
        case .named, .again, .described: ""
        }
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
