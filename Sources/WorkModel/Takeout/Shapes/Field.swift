/// One field of a row: what it is called in the file, where it stands in the row, what it may be, and what it means.
struct Field<Row>: Sendable {
    let name: String
    let isOptional: Bool
    /// What it was in files of an earlier format.
    private(set) var former: Former?
    let holds: @Sendable (Row, Keys) -> Bool
    let isThere: @Sendable (Row) -> Bool
    private let word: String
    private let schema: Schema
    private let meaning: String

    struct Former: Sendable {
        let name: String
        let meaning: String
        /// The one or the other is there.
        let either: Schema.Entry
    }

    init<Value>(
        _ name: String, _ path: any KeyPath<Row, Value> & Sendable, _ shape: Shape<Value>, _ meaning: String = ""
    ) {
        self.name = name
        self.meaning = meaning
        isOptional = false
        (word, schema) = (shape.word, shape.schema)
        holds = { row, keys in shape.holds(row[keyPath: path], keys) }
        isThere = { _ in true }
    }

    /// One that may be left out.
    init<Value>(
        _ name: String, _ path: any KeyPath<Row, Value?> & Sendable, _ shape: Shape<Value>, _ meaning: String = ""
    ) {
        self.name = name
        self.meaning = meaning
        isOptional = true
        (word, schema) = (shape.word, shape.schema)
        holds = { row, keys in row[keyPath: path].map { shape.holds($0, keys) } ?? true }
        isThere = { row in row[keyPath: path] != nil }
    }

    /// A field that the row still reads under another name.
    func formerly(_ name: String, _ meaning: String) -> Field {
        var field = self
        let either: Schema = [["required": [.text(self.name)]], ["required": [.text(name)]]]
        field.former = Former(name: name, meaning: meaning, either: .init(key: "oneOf", value: either))
        return field
    }

    var published: [Schema.Entry] {
        [.init(key: name, value: schema.described(meaning))]
            + (former.map { [.init(key: $0.name, value: ["description": .text($0.meaning), "type": "string"])] } ?? [])
    }

    /// A row of a table in docs/format.md.
    var inWords: String { "| `\(name)`\(isOptional ? "?" : "") | \(word) |\(meaning.isEmpty ? "" : " \(meaning)") |" }
}

/// What must hold between the fields of a row.
enum Rule<Row>: Sendable {
    case atLeastOne([String])
    case exactlyOne([String])
    /// All of them, or none.
    case together([String])
    /// What fields cannot say, and as much of it as JSON Schema can.
    case also(Schema.Entry? = nil, @Sendable (Row) -> Bool)

    var schema: Schema.Entry? {
        func required(_ name: String) -> Schema { ["required": [.text(name)]] }
        switch self {
        case .atLeastOne(let names): return .init(key: "anyOf", value: .list(names.map(required)))
        case .exactlyOne(let names): return .init(key: "oneOf", value: .list(names.map(required)))
        case .together(let names):
            let others = names.map { name in
                Schema.Entry(key: name, value: .list(names.filter { $0 != name }.map(Schema.text)))
            }
            return .init(key: "dependentRequired", value: .object(others))
        case .also(let schema, _): return schema
        }
    }

    func holds(_ row: Row, _ fields: [Field<Row>]) -> Bool {
        func count(_ names: [String]) -> Int { fields.filter { names.contains($0.name) && $0.isThere(row) }.count }
        switch self {
        case .atLeastOne(let names): return count(names) > 0
        case .exactlyOne(let names): return count(names) == 1
        case .together(let names): return [0, names.count].contains(count(names))
        case .also(_, let holds): return holds(row)
        }
    }
}
