/// The format as it is published, put together from the parts. A test holds docs/ against it, and writes it there.
extension Takeout {
    /// The JSON Schema of a file.
    package static var schema: String {
        let required = ["format", "version", "exportedAt"] + parts.filter { $0.isInEveryFile }.map { $0.nameInFile }
        let head: [Schema.Entry] = [
            .init(key: "format", value: ["const": .text(formatName)]),
            .init(
                key: "version",
                value: [
                    "description": .text("\(currentVersion); files of earlier versions are read as well."),
                    "enum": .list((1...currentVersion).map(Schema.number)),
                ]),
            .init(key: "exportedAt", value: Shape.moment.schema),
        ]
        return Schema.object([
            .init(key: "$schema", value: "https://json-schema.org/draft/2020-12/schema"),
            .init(key: "$id", value: .text("urn:allemed:dugnad:\(currentVersion)")),
            .init(key: "title", value: .text("A dugnad taken out of ALLEMED, format version \(currentVersion)")),
            .init(
                key: "description", value: "What the program writes. The words are explained in format.md."),
            .init(key: "type", value: "object"),
            .init(key: "additionalProperties", value: false),
            .init(key: "required", value: .list(required.map(Schema.text))),
            .init(key: "properties", value: .object(head + parts.map { $0.published })),
        ]).published
    }

    /// What docs/format.md says of the parts.
    package static var inWords: String {
        let head = [
            "| `format` | text | always `\(formatName)` |",
            "| `version` | number | of this format: \(currentVersion) |",
            "| `exportedAt` | moment | when the file was made |",
        ]
        let table = ["| Field | Kind | Meaning |", "|---|---|---|"] + head + parts.map { $0.lineInWords }
        return ([table.joined(separator: "\n")] + parts.map { $0.partInWords }).joined(separator: "\n\n") + "\n"
    }
}

extension TakeoutRow {
    fileprivate static var nameInFile: String { takeoutPart.name }
    fileprivate static var isInEveryFile: Bool { takeoutPart.count.isRequired }
    fileprivate static var partInWords: String { takeoutPart.inWords }

    fileprivate static var lineInWords: String {
        let kind = takeoutPart.count.isList ? "list" : "object"
        let most =
            takeoutPart.count.isList && takeoutPart.count.most < .max
            ? ", at most \(takeoutPart.count.most.grouped)" : ""
        return "| `\(takeoutPart.name)`\(takeoutPart.count.isRequired ? "" : "?") | \(kind)\(most) | below |"
    }

    fileprivate static var published: Schema.Entry {
        guard takeoutPart.count.isList else { return .init(key: takeoutPart.name, value: takeoutPart.shape.schema) }
        let most: [Schema.Entry] =
            takeoutPart.count.most < .max ? [.init(key: "maxItems", value: .number(takeoutPart.count.most))] : []
        return .init(
            key: takeoutPart.name,
            value: .object(
                [.init(key: "type", value: "array")] + most + [.init(key: "items", value: takeoutPart.shape.schema)]))
    }
}
