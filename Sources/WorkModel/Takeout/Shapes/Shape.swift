/// What a value in a file may be: what is published about it, and whether one is so. Both are said at once, so nothing is
/// promised that is not looked after.
struct Shape<Value>: Sendable {
    /// As docs/format.md calls it.
    let word: String
    let schema: Schema
    let holds: @Sendable (Value, Keys) -> Bool

    init(_ word: String, _ schema: Schema, holds: @escaping @Sendable (Value, Keys) -> Bool = { _, _ in true }) {
        self.word = word
        self.schema = schema
        self.holds = holds
    }

    /// The same, published once under a name.
    func named(_ name: String) -> Shape { Shape(word, .named(name, schema), holds: holds) }
}

// MARK: - Pointing at other rows

extension Shape where Value: Hashable & Sendable {
    /// The key of a row that is in the same file: nothing is put into another dugnad by way of its ids.
    func pointing<Row: TakeoutRow>(at row: Row.Type) -> Shape {
        Shape(word, schema) { value, keys in holds(value, keys) && keys.has(AnyHashable(value), of: row) }
    }
}

extension Shape {
    /// The id of a row that is in the same file.
    static func id<Row: TakeoutRow>(of row: Row.Type) -> Shape where Value == Identifier<Row> {
        Shape.anyID().pointing(at: row)
    }

    fileprivate static func anyID<Thing>() -> Shape where Value == Identifier<Thing> {
        Shape("id", .named("id", ["type": "string", "pattern": "^[0-9a-f]{32}$"]))
    }
}

extension Field {
    /// What the row itself is known by. No other id may be any.
    static func itself(_ path: any KeyPath<Row, Identifier<Row>> & Sendable, _ meaning: String = "") -> Field {
        Field("id", path, .anyID(), meaning)
    }
}

// MARK: - One of several

extension Shape where Value: RawRepresentable & CaseIterable & Sendable, Value.RawValue == String {
    /// One of the words that the program knows.
    static var choice: Shape {
        let words = Value.allCases.map(\.rawValue)
        return Shape(words.map { "`\($0)`" }.joined(separator: ", "), ["enum": .list(words.map(Schema.text))])
    }
}

// MARK: - Several together

extension Shape {
    static func list<Item>(of shape: Shape<Item>, _ count: ClosedRange<Int> = 0...10_000) -> Shape
    where Value == [Item] {
        Shape("list", ["type": "array", "maxItems": .number(count.upperBound), "items": shape.schema]) { items, keys in
            count.contains(items.count) && items.allSatisfy { shape.holds($0, keys) }
        }
    }

    /// Values by name.
    static func byName<Item>(_ shape: Shape<Item>) -> Shape where Value == [String: Item] {
        Shape("object", ["type": "object", "additionalProperties": shape.schema]) { items, keys in
            items.allSatisfy { Shape<String>.key.holds($0.key, keys) && shape.holds($0.value, keys) }
        }
    }

    /// One that may stand inside itself.
    static func again(_ name: String, _ shape: @escaping @Sendable () -> Shape) -> Shape {
        Shape("object", .again(name)) { value, keys in shape().holds(value, keys) }
    }

    static func object(_ fields: [Field<Value>], rules: [Rule<Value>] = []) -> Shape {
        let required = fields.filter { !$0.isOptional && $0.former == nil }.map { Schema.text($0.name) }
        let entries: [Schema.Entry] =
            [.init(key: "type", value: "object"), .init(key: "additionalProperties", value: false)]
            + (required.isEmpty ? [] : [.init(key: "required", value: .list(required))]) + [
                .init(key: "properties", value: .object(fields.flatMap(\.published)))
            ] + fields.compactMap(\.former?.either) + rules.compactMap(\.schema)
        return Shape("object", .object(entries)) { value, keys in
            fields.allSatisfy { $0.holds(value, keys) } && rules.allSatisfy { $0.holds(value, fields) }
        }
    }
}
