extension Block {
    static let shape = Shape<Block>(
        "object",
        .named(
            "block",
            [
                "oneOf": [
                    one(["heading", "paragraph"], "text", Shape.words.schema),
                    one(["list"], "items", items.schema), one(["measures"], "items", measures.schema),
                ]
            ])
    ) { block, keys in
        switch block {
        case .heading(let text), .paragraph(let text): Shape.words.holds(text, keys)
        case .list(let list): items.holds(list, keys)
        case .measures(let list): measures.holds(list, keys)
        }
    }

    private static let items = Shape.list(of: Item.shape, 0...100_000)
    private static let measures = Shape.list(of: MeasureItem.shape, 0...100_000)

    private static func one(_ kinds: [String], _ field: String, _ schema: Schema) -> Schema {
        [
            "type": "object", "additionalProperties": false, "required": ["kind", .text(field)],
            "properties": .object([
                .init(key: "kind", value: ["enum": .list(kinds.map(Schema.text))]), .init(key: field, value: schema),
            ]),
        ]
    }
}

extension Block.Item {
    static let shape: Shape<Block.Item> = .object([
        Field("text", \.text, .words), Field("source", \.source, .words),
        Field("under", \.under, .list(of: .again("listItem") { shape }, 0...100_000)),
    ]).named("listItem")
}

extension Block.MeasureItem {
    static let shape = Shape.object([
        Field("text", \Block.MeasureItem.text, .words), Field("from", \.from, .words),
        Field("barriersLabel", \.barriersLabel, .words), Field("barriers", \.barriers, .list(of: .words)),
        Field("facts", \.facts, .list(of: MeasureTexts.Fact.shape)),
    ]).named("measureItem")
}

extension MeasureTexts.Fact {
    static let shape = Shape.object([
        Field("label", \MeasureTexts.Fact.label, .words), Field("text", \.text, .words),
        Field("isMissing", \.isMissing, .truth),
    ]).named("fact")
}
